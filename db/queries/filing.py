"""Read side of verification: stamps, imports and what a file holds, for all clients in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.verification import Stamp
from workbench.readmodels.filing import FileFacts

if TYPE_CHECKING:
    from db.store import Book

_THERE = "EXISTS (SELECT 1 FROM {table} t WHERE t.client_id = c.id AND coalesce(t.{column}, '') != '')"
#: What says that a part of the file holds anything, in the order of `_PARTS`.
_FILLED = (
    "coalesce(c.name, '') != ''",
    f"{_THERE.format(table='contact_way', column='value')} OR {_THERE.format(table='address', column='text')}",
    "coalesce(c.preference, c.taboo, c.salutation, c.preferred_time, c.remark, '') != ''",
    "coalesce(c.client_no, c.risk, c.products, c.recording_no, '') != '' OR c.opened IS NOT NULL",
    "coalesce(c.employer, c.job, c.industry, '') != ''",
    "coalesce(c.household, '') != '' OR EXISTS (SELECT 1 FROM relation t WHERE t.client_id = c.id)",
)
_PARTS = ("who", "reach", "care", "bank", "work", "family")
_STAMPS = (
    '(SELECT json_group_array(json_array(v.part, v."on", v.source, v.note, hex(v.id))) FROM verification v'
    ' WHERE v.client_id = c.id AND v.part IS NOT NULL AND v."on" IS NOT NULL)'
)


def file_facts(book: Book, on: dt.date, ids: Iterable[bytes] | None = None) -> list[FileFacts]:
    """Return how fresh the files of these clients are as of a day, or of everybody, by name."""
    connection = book.connection
    where, values = scope(ids, "c.id")
    until = f"'{on.isoformat()}'"
    # A client stood in a list of the bank when it has figures of the list's own date.
    listed = (
        f"(SELECT max(s.as_of) FROM snapshot s WHERE s.client_id = c.id AND s.as_of <= {until} AND s.as_of IN"
        " (SELECT data_date FROM import_file WHERE kind = 'clients' AND data_date IS NOT NULL))"
    )
    figures = (
        f"max(coalesce((SELECT max(s.as_of) FROM snapshot s WHERE s.client_id = c.id AND s.as_of <= {until}), ''),"
        f" coalesce((SELECT max(h.as_of) FROM holding h WHERE h.client_id = c.id AND h.as_of <= {until}), ''))"
    )
    columns = array_of(
        "hex(c.id)",
        "c.client_no",
        "c.name",
        "c.since",
        "c.source",
        "st.tier",
        "st.band",
        listed,
        figures,
        _STAMPS,
        *_FILLED,
    )
    rows = read_json(
        connection,
        f"SELECT {columns} AS j FROM client c LEFT JOIN standing st ON st.id = c.id {where} ORDER BY c.name, c.id",
        values,
    )
    return [_facts(row) for row in rows]


def _facts(row: list[Any]) -> FileFacts:
    key, number, name, since, source, tier, band, listed, figures, stamps, *filled = row
    return FileFacts(
        bytes.fromhex(key),
        number or "",
        name or "",
        day(since),
        source == "hand",
        day(listed),
        day(figures),
        frozenset(part for part, there in zip(_PARTS, filled, strict=True) if there),
        [
            Stamp(part, dt.date.fromisoformat(on), said or "", note or "", bytes.fromhex(row))
            for part, on, said, note, row in stamps
        ],
        tier,
        band,
    )
