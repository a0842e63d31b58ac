"""Read side of passages: what the manager wrote under the headings of plans and grids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from db.queries.records import array_of, day, read_json, scope


def passages(
    connection: Any, ids: Iterable[bytes]
) -> Mapping[bytes, Mapping[tuple[str, str], tuple[str, dt.date | None]]]:
    """Return client → (kind, code) → (text, the day it was written) of these clients."""
    where, values = scope(ids, "client_id")
    columns = array_of("hex(client_id)", "kind", "code", "text", '"on"')
    found: dict[bytes, dict[tuple[str, str], tuple[str, dt.date | None]]] = {}
    for owner, kind, code, text, on in read_json(connection, f"SELECT {columns} AS j FROM passage {where}", values):
        if kind and code and text:
            found.setdefault(bytes.fromhex(owner), {})[kind, code] = text, day(on)
    return found
