"""A row of the book as an import sees it: what the book knows, overlaid by what was put since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workbench.domain.registry import BY_NAME
from workbench.importer.plan import KnownRow, Put, RowKey, RowRef
from workbench.ports import Value

Cellvalue = Value | RowKey

POSITIONS: Final[Mapping[str, Mapping[str, int]]] = {
    name: {column.name: place for place, column in enumerate(BY_NAME[name].columns, 1)}
    for name in ("client", "contact_way", "address", "holding", "snapshot", "alias", "appointment", "series", "task")
}


class Row:
    """A row of a table: as the book knows it, overlaid by what was put since."""

    __slots__ = ("_known", "_put", "ref", "table")

    def __init__(self, table: str, ref: RowRef, known: KnownRow | None = None) -> None:
        self.table = table
        self.ref = ref
        self._known = known
        self._put: dict[str, Cellvalue] | None = None

    def get(self, column: str) -> Cellvalue:
        """Return the present value of a column."""
        if self._put is not None and column in self._put:
            return self._put[column]
        return None if self._known is None else self._known[POSITIONS[self.table][column]]

    def text(self, column: str) -> str | None:
        """Return the present value of a text column."""
        value = self.get(column)
        return value if isinstance(value, str) else None

    def put(self, values: Mapping[str, Cellvalue]) -> Put | None:
        """Take over the values that differ; return them as a put, None when none differs."""
        fresh: dict[str, Cellvalue]
        if self._put is None and self._known is None:
            fresh = {column: value for column, value in values.items() if value is not None}
        else:
            fresh = {column: value for column, value in values.items() if self.get(column) != value}
        if not fresh:
            return None
        # The first put is shared, not copied: a hundred thousand new clients are held once.
        self._put = fresh if self._put is None else {**self._put, **fresh}
        return Put(self.table, self.ref, fresh)

    @classmethod
    def make(cls, table: str, ref: RowRef, values: dict[str, Cellvalue]) -> tuple[Row, Put]:
        """Return a row that the book does not have yet and the put that makes it; the values are shared, not copied."""
        row = cls(table, ref)
        row._put = values
        return row, Put(table, ref, values)


def ref_of(row: KnownRow) -> bytes:
    """Return the id of a known row."""
    identifier = row[0]
    if not isinstance(identifier, bytes):
        raise TypeError("the first value of a known row is its 16-byte id")
    return identifier
