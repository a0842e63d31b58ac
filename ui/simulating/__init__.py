"""Trying rules out: what a changed scheme or standard would do, and how much work a standard is."""
