"""Read side of the book's own calendar: imported years, occasions of the manager's own, the branch's business days."""

from __future__ import annotations

from typing import Any

from db.queries.records import array_of, day, read_json
from workbench.domain.business import BusinessDay
from workbench.readmodels.almanac import OwnCalendar

#: Where a greeting or a contact names the occasion that it was for.
_NAMED = ("greeting", "interaction", "gift")


def own_calendar(connection: Any, week: str) -> OwnCalendar:
    """Return what the book keeps beside the program's calendar; `week` are the branch's weekdays as it wrote them."""
    years = read_json(
        connection,
        f"SELECT {array_of('hex(id)', 'payload')} AS j FROM statutory_year WHERE payload IS NOT NULL ORDER BY year, id",
    )
    occasions = read_json(
        connection,
        f"SELECT {array_of('hex(id)', 'payload')} AS j FROM own_occasion WHERE payload IS NOT NULL ORDER BY code, id",
    )
    days = read_json(
        connection,
        f"SELECT {array_of('hex(id)', 'day', 'open', 'hours', 'note')} AS j FROM business_day"
        " WHERE day IS NOT NULL AND open IS NOT NULL ORDER BY day",
    )
    return OwnCalendar(
        tuple((bytes.fromhex(row), payload) for row, payload in years),
        tuple((bytes.fromhex(row), payload) for row, payload in occasions),
        tuple(
            BusinessDay(on, bool(is_open), hours, note, bytes.fromhex(row))
            for row, told, is_open, hours, note in days
            if (on := day(told)) is not None
        ),
        week,
    )


def occasion_uses(connection: Any, code: str) -> int:
    """Return how many greetings, contacts and gifts name an occasion."""
    counts = " + ".join(f"(SELECT count(*) FROM {table} WHERE occasion = :code)" for table in _NAMED)
    return int(connection.execute(f"SELECT {counts}", {"code": code}).fetchone()[0])
