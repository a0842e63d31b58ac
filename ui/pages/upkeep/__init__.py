"""维护: how far the standard is fulfilled, what the book covers, whom to watch, and how much work it is."""
