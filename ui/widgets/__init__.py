"""Widgets that know nothing of the business: tables, cards, charts, calendars, feedback."""
