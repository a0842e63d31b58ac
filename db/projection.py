"""Derive the tables from the log: the one function that every writer uses, and the full rebuild.

Day to day only touched rows are projected. A local transaction has seen everything that was applied here, so its
puts win every column without looking at the log; whatever is not that simple (a row that was deleted before, a row
in conflict, received work) is *reprojected*: resolved from all its touches. That both ways give the same rows as a
full rebuild is a property test.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from db import codec
from db.codec import Op
from db.log import Log, chunks
from workbench.domain.registry import BY_NAME, BY_NUMBER, TABLES, TableSpec
from workbench.sync.merge import RowState, Sibling, Touch, resolve, siblings

_PARENTS = {table.number: table for table in TABLES if table.parent is not None}
#: Children stand before parents, so that a parent knows what still points at it.
_CHILDREN_FIRST = sorted(TABLES, key=lambda table: table.parent is None)
#: The pseudo column under which the conflict "deleted here, edited there" of a row is kept.
WHOLE_ROW = 0


class Projection:
    """The projected tables of one open book."""

    def __init__(self, connection: Any, log: Log) -> None:
        self._db = connection
        self._log = log

    # -- local writing

    def apply_own(self, number: int, ops: Sequence[Op]) -> None:
        """Project a transaction that was just appended by this device."""
        self._note_parents(ops)
        rows = {op.row for op in ops}
        hard = self._need_resolving(number, ops, rows)
        easy = [op for op in ops if op.row not in hard and op.table in BY_NUMBER]
        self._delete_rows([op for op in easy if op.kind == codec.DELETE])
        self._put_rows([op for op in easy if op.kind == codec.PUT])
        if hard:
            self.reproject(hard)

    def _need_resolving(self, number: int, ops: Sequence[Op], rows: set[bytes]) -> set[bytes]:
        """Return the rows that cannot simply be upserted or deleted."""
        hard = {op.row for op in ops if op.kind == codec.UNDELETE}
        mixed: dict[bytes, int] = {}
        for op in ops:
            if mixed.setdefault(op.row, op.kind) != op.kind:
                hard.add(op.row)
        touched_before = self._touched_before(number, rows)
        hard |= self._not_projected(ops, touched_before)
        hard |= self._missing_parents(ops)
        if self._db.execute("SELECT EXISTS (SELECT 1 FROM conflict)").fetchone()[0]:
            parents = self._parents_of(rows)
            hard |= self._in_conflict(rows | parents)
        return hard

    def _touched_before(self, number: int, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(
                row
                for (row,) in self._db.execute(
                    f"SELECT DISTINCT row FROM log_touch WHERE row IN ({marks}) AND tx < ?", (*chunk, number)
                )
            )
        return found

    def _not_projected(self, ops: Sequence[Op], touched_before: set[bytes]) -> set[bytes]:
        """Return rows with a past that are put now but do not stand in their table: they were deleted."""
        groups: dict[int, list[bytes]] = {}
        for op in ops:
            if op.kind == codec.PUT and op.row in touched_before:
                groups.setdefault(op.table, []).append(op.row)
        gone: set[bytes] = set()
        for table, rows in groups.items():
            if table in BY_NUMBER:
                gone |= set(rows) - self._existing(BY_NUMBER[table].name, rows)
        return gone

    def _existing(self, table: str, rows: Sequence[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(row for (row,) in self._db.execute(f"SELECT id FROM {table} WHERE id IN ({marks})", chunk))
        return found

    def _missing_parents(self, ops: Sequence[Op]) -> set[bytes]:
        """Return deleted parents that a put names: the touch revives them."""
        wanted: dict[str, set[bytes]] = {}
        made = {op.row for op in ops if op.kind == codec.PUT}
        for table, _child, parent in _pointers(ops):
            if parent not in made:
                wanted.setdefault(table, set()).add(parent)
        missing: set[bytes] = set()
        for table, parents in wanted.items():
            missing |= parents - self._existing(table, list(parents))
        return missing

    def _parents_of(self, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(
                row for (row,) in self._db.execute(f"SELECT parent FROM log_parent WHERE child IN ({marks})", chunk)
            )
        return found

    def _in_conflict(self, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(row for (row,) in self._db.execute(f"SELECT row FROM conflict WHERE row IN ({marks})", chunk))
        return found

    def _note_parents(self, ops: Sequence[Op]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO log_parent (parent, child, tbl) VALUES (?, ?, ?)",
            [(parent, op_row, table) for table, op_row, parent in _pointer_rows(ops)],
        )

    def _delete_rows(self, ops: Sequence[Op]) -> None:
        groups: dict[int, list[tuple[bytes]]] = {}
        for op in ops:
            groups.setdefault(op.table, []).append((op.row,))
        for spec in _CHILDREN_FIRST:
            if spec.number in groups:
                self._db.executemany(f"DELETE FROM {spec.name} WHERE id = ?", groups[spec.number])

    def _put_rows(self, ops: Sequence[Op]) -> None:
        groups: dict[tuple[int, tuple[str, ...]], list[tuple[Any, ...]]] = {}
        for op in ops:
            values = op.values or {}
            groups.setdefault((op.table, tuple(values)), []).append((op.row, values))
        for (number, columns), rows in groups.items():
            self._upsert(BY_NUMBER[number], columns, rows)

    def _upsert(self, table: TableSpec, numbers: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        columns = codec.known_columns(table.number)
        known = [number for number in numbers if number in columns]
        refs = [index for index, number in enumerate(known, 1) if columns[number].type == "ref"]
        names = [f'"{columns[number].name}"' for number in known]
        setters = ", ".join(f"{name} = excluded.{name}" for name in names)
        action = f"DO UPDATE SET {setters}" if setters else "DO NOTHING"
        marks = ", ".join("?" * (len(names) + 1))
        records = []
        for row, values in rows:
            record = [row, *(values[number] for number in known)]
            for index in refs:
                record[index] = bytes.fromhex(record[index]) if record[index] else None
            records.append(record)
        self._db.executemany(
            f"INSERT INTO {table.name} ({', '.join(['id', *names])}) VALUES ({marks}) ON CONFLICT(id) {action}", records
        )

    # -- resolving from the log

    def apply_received(self, ops: Iterable[Op]) -> None:
        """Project operations of other devices that were just stored."""
        listed = list(ops)
        self._note_parents(listed)
        self.reproject({op.row for op in listed})

    def reproject(self, rows: set[bytes]) -> None:
        """Resolve `rows`, and the parents they point at, from the log and write what comes out."""
        wanted = rows | self._parents_of(rows)
        kinds = self._tables_of(wanted)
        touches = self._log.touches(wanted)
        for spec in _CHILDREN_FIRST:
            for row in sorted(row for row in wanted if kinds.get(row) == spec.number):
                children = self._children_touches(row) if spec.parent is None else []
                self._write(spec, row, resolve(touches[row], children))

    def shown(self, table: int, row: bytes) -> dict[str, Any] | None:
        """Return a projected row in the log's form (column numbers, JSON values), or None."""
        spec = BY_NUMBER[table]
        values = row_values(self._db, spec.name, row)
        return None if values is None else codec.body_of(spec, values)

    def _tables_of(self, rows: set[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(self._db.execute(f"SELECT row, tbl FROM log_touch WHERE row IN ({marks})", chunk).fetchall())
        return found

    def _children_touches(self, parent: bytes) -> list[Touch]:
        """Return the touches of every row that points, or by some sibling value points, at `parent`."""
        children = self._db.execute("SELECT child, tbl FROM log_parent WHERE parent = ?", (parent,)).fetchall()
        touches = self._log.touches(child for child, _table in children)
        name = parent.hex()
        found: list[Touch] = []
        for child, table in children:
            column = _parent_column(_PARENTS[table])
            if any(sibling.value == name for sibling in siblings(touches[child], column)):
                found.extend(touches[child])
        return found

    def _write(self, table: TableSpec, row: bytes, state: RowState) -> None:
        self._db.execute("DELETE FROM conflict WHERE row = ?", (row,))
        self._db.execute(f"DELETE FROM {table.name} WHERE id = ?", (row,))
        if not state.alive or not state.values:
            return
        readable = {number: value for number, value in state.values.items() if _fits(table, number, value)}
        self._upsert(table, tuple(readable), [(row, readable)])
        self._note_conflicts(table, row, state)

    def _note_conflicts(self, table: TableSpec, row: bytes, state: RowState) -> None:
        found: dict[int, tuple[str, str]] = {
            int(number): ("value", orjson.dumps([_sibling(one) for one in group]).decode())
            for number, group in state.conflicts.items()
            if number in codec.known_columns(table.number)
        }
        if state.revived:
            found[WHOLE_ROW] = ("edit-vs-delete", "[]")
        self._db.executemany(
            "INSERT INTO conflict (row, col, tbl, kind, payload) VALUES (?, ?, ?, ?, ?)",
            [(row, column, table.number, kind, payload) for column, (kind, payload) in found.items()],
        )

    # -- the full rebuild

    def rebuild(self) -> None:
        """Empty every projected table and derive it anew from the whole log."""
        self._db.execute("DELETE FROM conflict")
        for table in _CHILDREN_FIRST:
            self._db.execute(f"DELETE FROM {table.name}")
        rows = [row for (row,) in self._db.execute("SELECT DISTINCT row FROM log_touch")]
        for chunk in chunks(rows):
            self.reproject(set(chunk))


def fingerprint(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every projected table, ordered: two equal books have equal fingerprints."""
    return {
        table.name: connection.execute(
            f"SELECT id, {', '.join(chr(34) + column.name + chr(34) for column in table.columns)}"
            f" FROM {table.name} ORDER BY id"
        ).fetchall()
        for table in (*TABLES,)
    } | {
        "conflict": connection.execute("SELECT row, col, tbl, kind, payload FROM conflict ORDER BY row, col").fetchall()
    }


def _parent_column(table: TableSpec) -> str:
    assert table.parent is not None
    name = table.parent[0]
    return next(str(column.number) for column in table.columns if column.name == name)


def _pointer_rows(ops: Sequence[Op]) -> list[tuple[int, bytes, bytes]]:
    """Return (child table, child, parent) of every put that names a parent."""
    columns = {number: _parent_column(table) for number, table in _PARENTS.items()}
    found = []
    for op in ops:
        column = columns.get(op.table)
        if column is not None and op.values and isinstance(parent := op.values.get(column), str):
            found.append((op.table, op.row, bytes.fromhex(parent)))
    return found


def _pointers(ops: Sequence[Op]) -> list[tuple[str, bytes, bytes]]:
    """Return (parent table, child, parent) of every put that names a parent."""
    return [
        (table.parent[1], child, parent)
        for number, child, parent in _pointer_rows(ops)
        if (table := BY_NUMBER[number]).parent is not None
    ]


def _fits(table: TableSpec, number: str, value: Any) -> bool:
    column = codec.known_columns(table.number).get(number)
    if column is None:
        return False
    try:
        codec.from_json(value, column)
    except ValueError:
        return False
    return True


def _sibling(sibling: Sibling) -> Mapping[str, Any]:
    origin = sibling.origin
    return {"author": origin.author, "seq": origin.seq, "stamp": origin.stamp, "value": sibling.value}


def row_values(connection: Any, table: str, row: bytes) -> dict[str, Any] | None:
    """Return a projected row as typed values, or None."""
    spec = BY_NAME[table]
    names = ", ".join(f'"{column.name}"' for column in spec.columns)
    found = connection.execute(f"SELECT {names} FROM {table} WHERE id = ?", (row,)).fetchone()
    if found is None:
        return None
    return {column.name: _typed(value, column.type) for column, value in zip(spec.columns, found, strict=True)}


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "date":
        return dt.date.fromisoformat(value)
    return bool(value) if kind == "bool" else value
