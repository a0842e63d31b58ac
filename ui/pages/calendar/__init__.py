"""日历: the month with its festivals and appointments, and what is owed waiting to be given a day."""
