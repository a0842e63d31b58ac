"""Derive the tables from the log: the one function that every writer uses, and the full rebuild.

Day to day only touched rows are projected. A local transaction has seen everything that was applied here, so its
puts win every column without looking at the log; whatever is not that simple (a row that was deleted before, a row
in conflict, received work) is *reprojected*: resolved from all its touches. That both ways give the same rows as a
full rebuild is a property test.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import orjson

from db import codec
from db.codec import Op
from db.log import Log, chunks
from workbench.domain.registry import BY_NAME, BY_NUMBER, TABLES, TableSpec
from workbench.sync.merge import Origin, RowState, Sibling, Touch, resolve, siblings

_PARENTS = {table.number: table for table in TABLES if table.parent is not None}
_HAVE_CHILDREN = {BY_NAME[table.parent[1]].number for table in TABLES if table.parent is not None}
#: Children stand before parents, so that a parent knows what still points at it.
_CHILDREN_FIRST = sorted(TABLES, key=lambda table: table.parent is None)
#: The pseudo column under which the conflict "deleted here, edited there" of a row is kept.
WHOLE_ROW = 0
_REBUILD_ROWS = 8192


@dataclass(frozen=True, slots=True)
class Family:
    """All that decides what one row is: its own touches, and those of its children where they matter."""

    table: int
    own: Sequence[Touch]
    children: Sequence[Touch]

    def resolve(self) -> RowState:
        return resolve(self.own, self.children)


class Projection:
    """The projected tables of one open book."""

    def __init__(self, connection: Any, log: Log) -> None:
        self._db = connection
        self._log = log

    # -- local writing

    def prepare(self, ops: Sequence[Op]) -> tuple[list[Op], set[bytes]]:
        """Return the operations to log for `ops`, and the rows that are put although they were deleted.

        A row that was deleted (an import that was undone, say) and is put again is a new row: the put also clears
        what the row once held besides, so that nothing comes back that was not given now.
        """
        gone = self._not_projected(ops, self._touched_before({op.row for op in ops}))
        anew = gone - {op.row for op in ops if op.kind != codec.PUT}
        if not anew:
            return list(ops), gone
        old = {row: family.resolve() for row, family in self.families(anew).items()}
        left = {row: dict.fromkeys(state.values) for row, state in old.items() if not state.alive}
        made = [Op(op.kind, op.table, op.row, {**left.pop(op.row, {}), **(op.values or {})}) for op in ops]
        return [new if new.values else op for op, new in zip(ops, made, strict=True)], gone

    def apply_own(self, ops: Sequence[Op], gone: set[bytes]) -> None:
        """Project a transaction that was just appended by this device; `gone` is what `prepare` found."""
        self._note_parents(ops)
        hard = gone | self._need_resolving(ops, {op.row for op in ops})
        easy = [op for op in ops if op.row not in hard and op.table in BY_NUMBER]
        self._delete_rows([op for op in easy if op.kind == codec.DELETE])
        self._put_rows([op for op in easy if op.kind == codec.PUT])
        if hard:
            self.reproject(hard)

    def _need_resolving(self, ops: Sequence[Op], rows: set[bytes]) -> set[bytes]:
        """Return the rows that cannot simply be upserted or deleted."""
        hard = {op.row for op in ops if op.kind == codec.UNDELETE}
        mixed: dict[bytes, int] = {}
        for op in ops:
            if mixed.setdefault(op.row, op.kind) != op.kind:
                hard.add(op.row)
        hard |= self._missing_parents(ops)
        if self._db.execute("SELECT EXISTS (SELECT 1 FROM conflict)").fetchone()[0]:
            parents = self.parents_of(rows)
            hard |= self._in_conflict(rows | parents)
        return hard

    def _touched_before(self, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(
                row for (row,) in self._db.execute(f"SELECT DISTINCT row FROM log_touch WHERE row IN ({marks})", chunk)
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

    def parents_of(self, rows: set[bytes]) -> set[bytes]:
        """Return every row that one of `rows` ever pointed at."""
        """Return every row that any operation on `rows` ever named as parent."""
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
        self._write(self.families(rows | self.parents_of(rows)))

    def families(self, rows: Iterable[bytes]) -> dict[bytes, Family]:
        """Return what is needed to resolve each row; children count only for a row that was ever deleted."""
        past = self._log.past(rows)
        mortal = [
            row
            for row, found in past.items()
            if found.table in _HAVE_CHILDREN and any(touch.kind == "del" for touch in found.touches)
        ]
        children = self._children_touches(mortal)
        return {row: Family(found.table, found.touches, children.get(row, [])) for row, found in past.items()}

    def _children_touches(self, parents: Sequence[bytes]) -> dict[bytes, list[Touch]]:
        """Return, by parent, the touches of every row that points, or by some sibling value points, at it."""
        pairs: list[tuple[bytes, bytes, int]] = []
        for chunk in chunks(parents):
            marks = ",".join("?" * len(chunk))
            pairs.extend(
                self._db.execute(f"SELECT parent, child, tbl FROM log_parent WHERE parent IN ({marks})", chunk)
            )
        past = self._log.past({child for _parent, child, _table in pairs})
        found: dict[bytes, list[Touch]] = {}
        for parent, child, table in pairs:
            touches = past[child].touches
            column, name = _parent_column(_PARENTS[table]), parent.hex()
            if past[child].table == table and any(one.value == name for one in siblings(touches, column)):
                found.setdefault(parent, []).extend(touches)
        return found

    def _write(self, families: Mapping[bytes, Family]) -> None:
        self._db.executemany("DELETE FROM conflict WHERE row = ?", [(row,) for row in families])
        groups: dict[int, list[tuple[bytes, RowState]]] = {}
        for row, family in families.items():
            groups.setdefault(family.table, []).append((row, family.resolve()))
        for spec in _CHILDREN_FIRST:
            states = sorted(groups.get(spec.number, []), key=lambda pair: pair[0])
            living = [(row, state) for row, state in states if state.alive and state.values]
            gone = [(row,) for row, state in states if not (state.alive and state.values)]
            self._db.executemany(f"DELETE FROM {spec.name} WHERE id = ?", gone)
            self._replace(spec, living)
            for row, state in living:
                if state.conflicts or state.revivals:
                    self._note_conflicts(spec, row, state)

    def _replace(self, table: TableSpec, rows: Sequence[tuple[bytes, RowState]]) -> None:
        """Write whole rows; a value that does not fit its column is not shown (§3.4 rule 9)."""
        names = [f'"{column.name}"' for column in table.columns]
        setters = ", ".join(f"{name} = excluded.{name}" for name in names)
        marks = ", ".join("?" * (len(names) + 1))
        self._db.executemany(
            f"INSERT INTO {table.name} ({', '.join(['id', *names])}) VALUES ({marks})"
            f" ON CONFLICT(id) DO UPDATE SET {setters}",
            [(row, *_stored(table, state.values)) for row, state in rows],
        )

    def _note_conflicts(self, table: TableSpec, row: bytes, state: RowState) -> None:
        found: dict[int, tuple[str, str]] = {
            int(number): ("value", orjson.dumps([_sibling(one) for one in group]).decode())
            for number, group in state.conflicts.items()
            if number in codec.known_columns(table.number)
        }
        if state.revivals:
            payload = [{"deleted": _dot(one.delete), "edited": _dot(one.keep)} for one in state.revivals]
            found[WHOLE_ROW] = ("edit-vs-delete", orjson.dumps(payload).decode())
        self._db.executemany(
            "INSERT INTO conflict (row, col, tbl, kind, payload) VALUES (?, ?, ?, ?, ?)",
            [(row, column, table.number, kind, payload) for column, (kind, payload) in found.items()],
        )

    def children(self, parents: Iterable[bytes]) -> dict[bytes, int]:
        """Return the living rows that point at one of `parents`: {row: table number}."""
        found: dict[bytes, int] = {}
        for chunk in chunks(list(parents)):
            marks = ",".join("?" * len(chunk))
            for spec in _PARENTS.values():
                column = spec.parent[0] if spec.parent else ""
                rows = self._db.execute(f"SELECT id FROM {spec.name} WHERE {column} IN ({marks})", chunk)
                found.update((row, spec.number) for (row,) in rows)
        return found

    def orphans(self, rows: Iterable[bytes]) -> set[bytes]:
        """Return the living children among `rows`, and those of parents among them, whose parent does not live."""
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            for spec in _PARENTS.values():
                column, parent = spec.parent or ("", "")
                lost = f"NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = c.{column})"
                for key in ("id", column):
                    query = (
                        f"SELECT id FROM {spec.name} c WHERE c.{key} IN ({marks}) AND c.{column} IS NOT NULL AND {lost}"
                    )
                    found.update(row for (row,) in self._db.execute(query, chunk))
        return found

    # -- the full rebuild

    def rebuild(self) -> None:
        """Empty every projected table and derive it anew from the whole log."""
        for table in ("conflict", "log_parent", *(table.name for table in _CHILDREN_FIRST)):
            self._db.execute(f"DELETE FROM {table}")
        for (number,) in self._db.execute("SELECT id FROM log_transaction ORDER BY id").fetchall():
            self._note_parents(list(self._log.ops(number)))
        # Rows that were written together are read together: each frame is opened once or twice, not once a row.
        rows = self._db.execute("SELECT row FROM log_touch GROUP BY row ORDER BY min(tx), min(frame), min(pos)")
        listed = [row for (row,) in rows.fetchall()]
        for start in range(0, len(listed), _REBUILD_ROWS):
            self._write(self.families(listed[start : start + _REBUILD_ROWS]))


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


@cache
def _parent_column(table: TableSpec) -> str:
    assert table.parent is not None
    name = table.parent[0]
    return next(str(column.number) for column in table.columns if column.name == name)


def _pointer_rows(ops: Sequence[Op]) -> list[tuple[int, bytes, bytes]]:
    """Return (child table, child, parent) of every put that names a parent."""
    found = []
    for op in ops:
        if op.kind == codec.PUT and op.values:
            parent = parent_of(op.table, op.values)
            if parent is not None:
                found.append((op.table, op.row, parent))
    return found


def parent_of(table: int, values: Mapping[str, Any]) -> bytes | None:
    """Return the parent that a row's values (by column number) name."""
    if table not in _PARENTS:
        return None
    try:
        return codec.ref_of(values.get(_parent_column(_PARENTS[table])))
    except ValueError:
        return None


def _pointers(ops: Sequence[Op]) -> list[tuple[str, bytes, bytes]]:
    """Return (parent table, child, parent) of every put that names a parent."""
    return [
        (table.parent[1], child, parent)
        for number, child, parent in _pointer_rows(ops)
        if (table := BY_NUMBER[number]).parent is not None
    ]


def _stored(table: TableSpec, values: Mapping[str, Any]) -> list[Any]:
    """Return the columns of a row as SQLite holds them."""
    found: list[Any] = []
    for column in table.columns:
        value = values.get(str(column.number))
        try:
            found.append(None if value is None else codec.storable(value, column))
        except ValueError:
            found.append(None)
    return found


def _sibling(sibling: Sibling) -> Mapping[str, Any]:
    return {**_dot(sibling.origin), "value": sibling.value}


def _dot(origin: Origin) -> Mapping[str, Any]:
    return {"author": origin.author, "seq": origin.seq, "stamp": origin.stamp}


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
