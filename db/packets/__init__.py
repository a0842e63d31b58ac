"""Packets on disk: signed, compressed and sealed files that carry the log from one copy of the book to another."""
