"""The list of households, for the window."""
