"""The conflicts of an open book, as people see them: both sides, what both had seen, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from db import receive
from db.codec import known_columns
from db.log import Past, moment
from db.projection import WHOLE_ROW
from db.rows import row_values
from workbench.domain.registry import BY_NUMBER, TableSpec
from workbench.sync.merge import Sibling, base, siblings
from workbench.sync.records import DELETED, EDIT_VS_DELETE, EDITED, MINE, ROW_FIELD, THEIRS, ConflictRow

if TYPE_CHECKING:
    from db.store import Book

Key = tuple[bytes, int]


@dataclass(frozen=True, slots=True)
class _Side:
    """What one copy did: a value, who wrote it, and when."""

    author: str
    stamp: tuple[int, int]
    value: Any

    @property
    def device(self) -> str:
        return self.author.partition(".")[0]


def payloads(book: Book) -> dict[Key, str]:
    """Return every open conflict as the projection keeps it: {(row, column number): payload}."""
    return {
        (row, column): payload
        for row, column, payload in book.connection.execute("SELECT row, col, payload FROM conflict")
    }


def list_conflicts(book: Book, only: Iterable[Key] | None = None) -> tuple[ConflictRow, ...]:
    """Return the open conflicts (all, or `only` these), ordered by client number, row and column."""
    wanted = None if only is None else set(only)
    rows = [
        record
        for record in book.connection.execute(
            "SELECT row, col, tbl, payload FROM conflict ORDER BY row, col"
        ).fetchall()
        if wanted is None or (record[0], record[1]) in wanted
    ]
    past = book.log.past({record[0] for record in rows})
    found = [_conflict(book, past[row], row, column, orjson.loads(payload)) for row, column, _table, payload in rows]
    return tuple(sorted(found, key=lambda conflict: (conflict.client_no or "", conflict.id)))


def conflict_id(row: bytes, column: int) -> str:
    """Return the text that names a conflict on every copy."""
    return f"{row.hex()}-{column}"


def _conflict(book: Book, past: Past, row: bytes, column: int, payload: Sequence[Any]) -> ConflictRow:
    table = BY_NUMBER[past.table]
    shared: Any = None
    if column == WHOLE_ROW:
        mine, theirs, winner = _card_sides(book, payload)
        field = ROW_FIELD
        values: tuple[Any, ...] = (DELETED, EDITED)
    else:
        number = str(column)
        found = siblings(past.touches, number)
        shared = base(past.touches, number, found)
        mine, theirs, winner = _value_sides(book, found)
        name = known_columns(past.table)[number].name
        field = name if table.name == "client" else f"{table.name}.{name}"
        values = _distinct(found)
    client, number_text, client_name = _client(book, table, row)
    return ConflictRow(
        id=conflict_id(row, column),
        kind=EDIT_VS_DELETE if column == WHOLE_ROW else "value",
        client_id=client,
        client_no=number_text,
        client_name=client_name,
        table=table.name,
        field=field,
        mine=mine.value,
        theirs=theirs.value,
        base=shared,
        winner=winner,
        values=values,
        mine_device=receive.device_name(book, mine.device),
        theirs_device=receive.device_name(book, theirs.device),
        mine_at=moment(mine.stamp[0]),
        theirs_at=moment(theirs.stamp[0]),
    )


def _value_sides(book: Book, found: Sequence[Sibling]) -> tuple[_Side, _Side, str]:
    """Return mine, theirs and which of them is shown.

    Mine is what this copy wrote, or what is shown where it wrote nothing. Theirs is the shown one when mine is not,
    else the newest that differs.
    """
    sides = [_Side(one.origin.author, one.origin.stamp, one.value) for one in found]
    shown, device = sides[-1], book.device.hex()
    mine = next((side for side in reversed(sides) if side.device == device), shown)
    if _same(mine, shown):
        return mine, next(side for side in reversed(sides) if not _same(side, mine)), MINE
    return mine, shown, THEIRS


def _card_sides(book: Book, payload: Sequence[Any]) -> tuple[_Side, _Side, str]:
    """Return mine, theirs and which of them is shown, of a row deleted here and edited there; the edit is shown."""
    card = payload[-1]
    deleted = _Side(card["deleted"]["author"], tuple(card["deleted"]["stamp"]), DELETED)
    edited = _Side(card["edited"]["author"], tuple(card["edited"]["stamp"]), EDITED)
    if deleted.device == book.device.hex():
        return deleted, edited, THEIRS
    return edited, deleted, MINE


def _same(one: _Side, other: _Side) -> bool:
    return type(one.value) is type(other.value) and bool(one.value == other.value)


def _distinct(found: Sequence[Sibling]) -> tuple[Any, ...]:
    """Return the different values, the shown one last."""
    kept: list[Any] = []
    for sibling in reversed(found):
        if not any(type(value) is type(sibling.value) and value == sibling.value for value in kept):
            kept.append(sibling.value)
    return tuple(reversed(kept))


def _client(book: Book, table: TableSpec, row: bytes) -> tuple[str | None, str | None, str | None]:
    """Return id, number and name of the client that a row is or belongs to."""
    client: bytes | None = row
    if table.name != "client":
        values = row_values(book.connection, table.name, row) or {}
        client = values.get(table.parent[0]) if table.parent else None
    if client is None:
        return None, None, None
    found = row_values(book.connection, "client", client) or {}
    return client.hex(), found.get("client_no"), found.get("name")
