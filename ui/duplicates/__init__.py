"""Finding clients who stand in the book twice, and making one of two."""
