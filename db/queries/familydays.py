"""Read side of the days of households: relatives who are not in the book, and yearly events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from db.queries.records import array_of, day, read_json


def relatives_with_birthday(connection: Any, on: dt.date) -> list[tuple[bytes, str, str, str]]:
    """Return (client, name, role, birthday as written) of everybody around a client who is not in the book.

    Whose tie ended before `on` is left out.
    """
    rows = read_json(
        connection,
        f"SELECT {array_of('hex(client_id)', 'name', 'role', 'birthday')} AS j FROM relation"
        " WHERE other_id IS NULL AND birthday IS NOT NULL AND name IS NOT NULL AND client_id IS NOT NULL"
        ' AND ("until" IS NULL OR "until" >= ?) ORDER BY rowid',
        (on.isoformat(),),
    )
    return [(bytes.fromhex(client), name, role or "", born) for client, name, role, born in rows]


def yearly_events(connection: Any, kinds: Sequence[str]) -> list[tuple[bytes, str, dt.date, str]]:
    """Return (client, kind, first day, note) of the yearly life events of these kinds."""
    marks = ",".join("?" * len(kinds))
    columns = array_of("hex(client_id)", "kind", '"on"', "note")
    rows = read_json(
        connection,
        f"SELECT {columns} AS j FROM life_event WHERE yearly = 1 AND kind IN ({marks})"
        ' AND "on" IS NOT NULL AND client_id IS NOT NULL ORDER BY rowid',
        tuple(kinds),
    )
    return [
        (bytes.fromhex(client), kind, on, note or "")
        for client, kind, told, note in rows
        if (on := day(told)) is not None
    ]
