"""Read side of marks: everything that was said of clients, in one step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.marks import Mark

_COLUMNS = array_of("hex(id)", "hex(client_id)", "kind", "code", "score", "note", '"on"', '"until"')


def marks_by_client(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Mark]]:
    """Return the marks of these clients, or all, by client, the oldest first."""
    where, values = scope(ids, "client_id")
    rows = read_json(connection, f'SELECT {_COLUMNS} AS j FROM mark {where} ORDER BY "on", rowid', values)
    found: dict[bytes, list[Mark]] = {}
    for row in rows:
        if not row[1]:
            continue
        client = bytes.fromhex(row[1])
        mark = Mark(
            bytes.fromhex(row[0]), client, row[2] or "", row[3] or "", row[4], row[5] or "", day(row[6]), day(row[7])
        )
        found.setdefault(client, []).append(mark)
    return found
