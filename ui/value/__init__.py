"""What clients are worth and where they stand: views of the whole book, marks, and the eight dimensions."""
