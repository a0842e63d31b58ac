"""Files on their way into the book: read, shown as a preview, corrected, applied; any page may ask for it."""
