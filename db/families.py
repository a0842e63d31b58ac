"""Which rows belong together: a row, its parent, and the children whose touches keep it alive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db import codec
from db.log import Log, chunks
from workbench.domain.registry import BY_NAME, TABLES
from workbench.sync.merge import RowState, Touch, resolve, siblings

CHILD_TABLES = {table.number: table for table in TABLES if table.parent is not None}
#: By number of a child table, the number of the column that names the parent.
_POINTERS = {
    table.number: str(column.number)
    for table in TABLES
    for column in table.columns
    if table.parent is not None and column.name == table.parent[0]
}
#: A condition of `log_parent` that goes before one on `parent`: its key begins with the table of the child.
POINTING = f"tbl IN ({', '.join(map(str, sorted(CHILD_TABLES)))})"
PARENT_TABLES = {BY_NAME[table.parent[1]].number for table in TABLES if table.parent is not None}


@dataclass(frozen=True, slots=True)
class Family:
    """All that decides what one row is: its own touches, and those of its children where they matter."""

    table: int
    own: Sequence[Touch]
    children: Sequence[Touch]

    def resolve(self) -> RowState:
        return resolve(self.own, self.children)


class Families:
    """Finds, in one open book, what decides each row."""

    def __init__(self, connection: Any, log: Log) -> None:
        self._db = connection
        self._log = log

    def load(self, rows: Iterable[bytes]) -> dict[bytes, Family]:
        """Return what is needed to resolve each row; children count only for a row that was ever deleted."""
        past = self._log.past(rows)
        mortal = [
            row
            for row, found in past.items()
            if found.table in PARENT_TABLES and any(touch.kind == "del" for touch in found.touches)
        ]
        children = self._children(mortal)
        return {row: Family(found.table, found.touches, children.get(row, [])) for row, found in past.items()}

    def _children(self, parents: Sequence[bytes]) -> dict[bytes, list[Touch]]:
        """Return, by parent, the touches of every row that points, or by some sibling value points, at it."""
        pairs: list[tuple[bytes, bytes, int]] = []
        for chunk in chunks(parents):
            marks = ",".join("?" * len(chunk))
            pairs.extend(
                self._db.execute(
                    f"SELECT parent, child, tbl FROM log_parent WHERE {POINTING} AND parent IN ({marks})", chunk
                )
            )
        past = self._log.past({child for _parent, child, _table in pairs})
        found: dict[bytes, list[Touch]] = {}
        for parent, child, table in pairs:
            touches = past[child].touches
            name = parent.hex()
            if past[child].table == table and any(one.value == name for one in siblings(touches, _POINTERS[table])):
                found.setdefault(parent, []).extend(touches)
        return found

    def parents_of(self, rows: set[bytes]) -> set[bytes]:
        """Return every row that any operation on `rows` ever named as parent."""
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(
                row for (row,) in self._db.execute(f"SELECT parent FROM log_parent WHERE child IN ({marks})", chunk)
            )
        return found


def parent_of(table: int, values: Mapping[str, Any]) -> bytes | None:
    """Return the parent that a row's values (by column number) name."""
    column = _POINTERS.get(table)
    if column is None or column not in values:
        return None
    try:
        return codec.ref_of(values[column])
    except ValueError:
        return None
