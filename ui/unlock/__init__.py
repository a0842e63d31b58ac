"""The first screen: unlock a book or make a new one; it knows no store."""
