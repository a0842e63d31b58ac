"""Read side of the groups of clients."""

from __future__ import annotations

import json
from typing import Any

from db.queries.records import array_of, day, read_json
from workbench.domain.segments import Segment

_COLUMNS = array_of("hex(id)", "name", "filter", "goal", "content", "starts", '"until"', "note")


def segment_rows(connection: Any) -> list[Segment]:
    """Return every group by name; a filter that cannot be read takes everybody in."""
    rows = read_json(connection, f"SELECT {_COLUMNS} AS j FROM segment ORDER BY name, id")
    return [
        Segment(
            bytes.fromhex(row[0]),
            row[1] or "",
            {key: tuple(codes) for key, codes in json.loads(row[2] or "{}").items()},
            row[3] or "",
            row[4] or "",
            day(row[5]),
            day(row[6]),
            row[7] or "",
        )
        for row in rows
    ]
