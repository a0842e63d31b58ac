"""A day's round: its stops in an order, the times between districts, taken over into the calendar."""
