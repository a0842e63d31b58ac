"""The iCalendar format (RFC 5545) alone: lines, components, moments and zones read, and files written again.

The room knows the format and nothing of appointments: the importer and the export say what the parts mean.
"""
