"""Frozen records and pure rules, one file a noun; `today` is always a parameter."""
