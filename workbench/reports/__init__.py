"""Paper: one document a file, drawn with reportlab from rows that are handed in."""
