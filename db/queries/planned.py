"""Who has an appointment already, so that nobody waits for a day who has one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from db.queries.calendar import turn_rows

if TYPE_CHECKING:
    from db.store import Book


def planned_clients(book: Book, first: dt.date, last: dt.date) -> frozenset[bytes]:
    """Return the clients with something planned from `first` to `last`, turns of series included."""
    rows = book.connection.execute(
        "SELECT DISTINCT client_id FROM appointment WHERE starts >= ? AND starts < ?"
        " AND coalesce(state, 'planned') = 'planned' AND client_id IS NOT NULL",
        (first.isoformat(), (last + dt.timedelta(days=1)).isoformat()),
    )
    turns = (turn.client_id for turn in turn_rows(book, first, last))
    return frozenset(row[0] for row in rows) | {client for client in turns if client is not None}
