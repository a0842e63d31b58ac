"""The book as it stood: asking for a day, going there, and coming back."""
