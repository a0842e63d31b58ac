"""Read side of the visit calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from db.queries.records import array_of, read_json
from workbench.readmodels.lists import AppointmentRow

if TYPE_CHECKING:
    from db.store import Book

_COLUMNS = array_of(
    "hex(a.id)",
    "hex(a.client_id)",
    "c.name",
    "a.starts",
    "a.minutes",
    "a.kind",
    "a.title",
    "a.place",
    "a.purpose",
    "a.state",
)


def appointment_rows(book: Book, first: dt.date, last: dt.date) -> list[AppointmentRow]:
    """Return the appointments from `first` to `last`, both included, earliest first."""
    rows = read_json(
        book.connection,
        f"SELECT {_COLUMNS} AS j FROM appointment a LEFT JOIN client c ON c.id = a.client_id"
        " WHERE a.starts >= ? AND a.starts < ? ORDER BY a.starts, c.name",
        (first.isoformat(), (last + dt.timedelta(days=1)).isoformat()),
    )
    return [
        AppointmentRow(
            bytes.fromhex(row[0]),
            bytes.fromhex(row[1]) if row[1] else None,
            row[2] or "",
            row[3],
            row[4] or 0,
            row[5] or "visit",
            row[6] or "",
            row[7] or "",
            row[8] or "",
            row[9] or "planned",
        )
        for row in rows
    ]
