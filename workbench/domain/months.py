"""Months as numbers that can be counted, and which of them have ended by a day."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import cache


@cache
def month_number(month: str) -> int:
    """Return '2026-10' as months since year 0, so that months can be counted."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def month_text(number: int) -> str:
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


@cache
def days_in(number: int) -> int:
    """Return how many days a month has."""
    return calendar.monthrange(number // 12, number % 12 + 1)[1]


@cache
def first_ordinal(number: int) -> int:
    return first_day(number).toordinal()


def first_day(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def last_day(number: int) -> date:
    return date(number // 12, number % 12 + 1, days_in(number))


def month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def last_full_month(day: date) -> int:
    """Return the newest month that has ended by `day`, its own last day included."""
    return month_of(day + timedelta(days=1)) - 1


def last_quarter(day: date) -> int:
    """Return the last month of the last full calendar quarter before `day`."""
    return quarter_ended_by(month_of(day) - 1)


def quarter_ended_by(number: int) -> int:
    """Return the last month of the newest quarter that has ended with or before month `number`."""
    return number - (number - 2) % 3


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, the last of a month that is too short."""
    number = month_of(day) + months
    return date(number // 12, number % 12 + 1, min(day.day, days_in(number)))
