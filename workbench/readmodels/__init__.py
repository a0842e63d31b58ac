"""Frozen rows that queries return and that pages, reports and the command line show."""
