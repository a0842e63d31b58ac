"""Read side of what the desk itself did: deeds, prints, uses of entitlements, and who answers for a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.deskduties import Deed
from workbench.domain.entitlements import Use


def deeds(connection: Any, first: dt.date, last: dt.date) -> list[Deed]:
    """Return the deeds recorded for days from `first` to `last`, oldest first."""
    columns = array_of("hex(id)", "code", '"on"', "count", "note")
    rows = read_json(
        connection,
        f'SELECT {columns} AS j FROM deed WHERE code IS NOT NULL AND "on" BETWEEN ? AND ? ORDER BY "on", rowid',
        (first.isoformat(), last.isoformat()),
    )
    return [
        Deed(
            row[1],
            dt.date.fromisoformat(row[2]),
            row[3] if row[3] is not None else 1,
            row[4] or "",
            bytes.fromhex(row[0]),
        )
        for row in rows
    ]


def prints(connection: Any, first: dt.date, last: dt.date) -> list[tuple[str, str]]:
    """Return (document, UTC moment) of what was printed from the day before `first` to the day after `last`.

    A moment's local day may be the one before or after its UTC day; the caller decides.
    """
    one = dt.timedelta(days=1)
    rows = connection.execute(
        "SELECT what, at FROM access WHERE kind = 'print' AND what IS NOT NULL AND at >= ? AND at < ? ORDER BY at",
        ((first - one).isoformat(), (last + 2 * one).isoformat()),
    )
    return rows.fetchall()  # type: ignore[no-any-return]  # DB-API rows


def contacts_by(connection: Any, channels: Sequence[str], first: dt.date, last: dt.date) -> list[tuple[str, dt.date]]:
    """Return (channel, day) of every interaction by these channels from `first` to `last`, oldest first."""
    if not channels:
        return []
    marks = ",".join("?" * len(channels))
    rows = connection.execute(
        f"SELECT channel, \"on\" FROM interaction WHERE channel IN ({marks}) AND result != 'no-answer'"
        ' AND "on" BETWEEN ? AND ? ORDER BY "on"',
        (*channels, first.isoformat(), last.isoformat()),
    )
    return [(channel, dt.date.fromisoformat(on)) for channel, on in rows]


def entitlement_uses(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Use]]:
    """Return what clients used of their entitlements, by client, oldest first."""
    where, values = scope(ids, "client_id")
    columns = array_of("hex(client_id)", "hex(id)", "entitlement", '"on"', "count", "note")
    rows = read_json(connection, f'SELECT {columns} AS j FROM entitlement_use {where} ORDER BY "on", rowid', values)
    found: dict[bytes, list[Use]] = {}
    for row in rows:
        on = day(row[3])
        if on is not None:
            count = row[4] if row[4] is not None else 1
            use = Use(bytes.fromhex(row[1]), row[2] or "", on, count, row[5] or "")
            found.setdefault(bytes.fromhex(row[0]), []).append(use)
    return found


def owners(connection: Any) -> dict[bytes, str]:
    """Return who manages each client, as the files say; clients of whom they say nothing are left out."""
    rows = connection.execute("SELECT id, manager FROM client WHERE manager IS NOT NULL AND manager != ''")
    return dict(rows.fetchall())


def book_since(connection: Any) -> dt.date | None:
    """Return the day from which on the first client stood in the book, None for an empty one."""
    (first,) = connection.execute("SELECT min(since) FROM client").fetchone()
    return day(first)
