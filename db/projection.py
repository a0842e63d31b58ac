"""Derive the tables from the log: the one function that every writer uses, and the full rebuild.

Day to day only touched rows are projected. A local transaction has seen everything that was applied here, so its
puts win every column without looking at the log; whatever is not that simple (a row that was deleted before, a row
in conflict, received work) is *reprojected*: resolved from all its touches. That both ways give the same rows as a
full rebuild is a property test.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from db import codec
from db.codec import Op
from db.families import CHILD_TABLES, PARENT_TABLES, Families, Family, parent_of
from db.log import Log, chunks
from db.rows import stored, stored_rows
from workbench.domain.registry import BY_NUMBER, TABLES, TableSpec
from workbench.sync.merge import Origin, RowState, Sibling

#: Children stand before parents, so that a parent knows what still points at it.
_CHILDREN_FIRST = sorted(TABLES, key=lambda table: table.parent is None)
#: The pseudo column under which the conflict "deleted here, edited there" of a row is kept.
WHOLE_ROW = 0
_REBUILD_ROWS = 8192
#: To look one row up takes as long as to read so many one after the other.
_WHOLE = 8
#: (number of the child's table, parent, child).
Pointer = tuple[int, bytes, bytes]


class Projection:
    """The projected tables of one open book."""

    def __init__(self, connection: Any, log: Log) -> None:
        self._db = connection
        self._log = log
        self.families = Families(connection, log)

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
        old = {row: family.resolve() for row, family in self.families.load(anew).items()}
        left = {row: dict.fromkeys(state.values) for row, state in old.items() if not state.alive}
        made = [Op(op.kind, op.table, op.row, {**left.pop(op.row, {}), **(op.values or {})}) for op in ops]
        return [new if new.values else op for op, new in zip(ops, made, strict=True)], gone

    def apply_own(self, ops: Sequence[Op], gone: set[bytes]) -> None:
        """Project a transaction that was just appended by this device; `gone` is what `prepare` found."""
        pointers = _pointer_rows(ops)
        self._note_parents(pointers)
        hard = gone | self._need_resolving(ops, pointers)
        easy = [op for op in ops if op.row not in hard and op.table in BY_NUMBER]
        self._delete_rows([op for op in easy if op.kind == codec.DELETE])
        self._put_rows([op for op in easy if op.kind == codec.PUT])
        if hard:
            self.reproject(op.row for op in ops if op.row in hard)

    def _need_resolving(self, ops: Sequence[Op], pointers: Sequence[Pointer]) -> set[bytes]:
        """Return the rows that cannot simply be upserted or deleted."""
        hard = {op.row for op in ops if op.kind == codec.UNDELETE}
        mixed: dict[bytes, int] = {}
        for op in ops:
            if mixed.setdefault(op.row, op.kind) != op.kind:
                hard.add(op.row)
        hard |= self._missing_parents(ops, pointers)
        if self._db.execute("SELECT EXISTS (SELECT 1 FROM conflict)").fetchone()[0]:
            rows = {op.row for op in ops}
            hard |= self._in_conflict(rows | self.families.parents_of(rows))
        return hard

    def _touched_before(self, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(sorted(rows)):
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
        (last,) = self._db.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
        if len(rows) * _WHOLE > last:
            everybody = {row for (row,) in self._db.execute(f"SELECT id FROM {table}").fetchall()}
            return everybody.intersection(rows)
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(row for (row,) in self._db.execute(f"SELECT id FROM {table} WHERE id IN ({marks})", chunk))
        return found

    def _missing_parents(self, ops: Sequence[Op], pointers: Sequence[Pointer]) -> set[bytes]:
        """Return deleted parents that a put names: the touch revives them."""
        wanted: dict[str, set[bytes]] = {}
        made = {op.row for op in ops if op.kind == codec.PUT}
        for number, parent, _child in pointers:
            spec = BY_NUMBER[number]
            if parent not in made and spec.parent is not None:
                wanted.setdefault(spec.parent[1], set()).add(parent)
        missing: set[bytes] = set()
        for table, parents in wanted.items():
            missing |= parents - self._existing(table, list(parents))
        return missing

    def _in_conflict(self, rows: set[bytes]) -> set[bytes]:
        found: set[bytes] = set()
        for chunk in chunks(list(rows)):
            marks = ",".join("?" * len(chunk))
            found.update(row for (row,) in self._db.execute(f"SELECT row FROM conflict WHERE row IN ({marks})", chunk))
        return found

    def _note_parents(self, pointers: Sequence[Pointer]) -> None:
        # In the order of the key: neighbours share a page, and pages are what a large import costs.
        self._db.executemany("INSERT OR IGNORE INTO log_parent (tbl, parent, child) VALUES (?, ?, ?)", sorted(pointers))

    def _delete_rows(self, ops: Sequence[Op]) -> None:
        groups: dict[int, list[tuple[bytes]]] = {}
        for op in ops:
            groups.setdefault(op.table, []).append((op.row,))
        for spec in _CHILDREN_FIRST:
            if spec.number in groups:
                self._db.executemany(f"DELETE FROM {spec.name} WHERE id = ?", groups[spec.number])

    def _put_rows(self, ops: Sequence[Op]) -> None:
        # Rows go by their columns, not one after the other: what a row was put twice must be one put before.
        whole: dict[tuple[int, bytes], Mapping[str, Any]] = {}
        for op in ops:
            key, values = (op.table, op.row), op.values or {}
            before = whole.get(key)
            whole[key] = values if before is None else {**before, **values}
        groups: dict[tuple[int, tuple[str, ...]], list[tuple[bytes, Mapping[str, Any]]]] = {}
        for (table, row), values in whole.items():
            groups.setdefault((table, tuple(values)), []).append((row, values))
        for (number, columns), rows in groups.items():
            self._upsert(BY_NUMBER[number], columns, rows)

    def _upsert(
        self, table: TableSpec, numbers: Sequence[str], rows: Sequence[tuple[bytes, Mapping[str, Any]]]
    ) -> None:
        columns = codec.known_columns(table.number)
        known = [number for number in numbers if number in columns]
        refs = [index for index, number in enumerate(known, 1) if columns[number].type == "ref"]
        names = [f'"{columns[number].name}"' for number in known]
        setters = ", ".join(f"{name} = excluded.{name}" for name in names)
        action = f"DO UPDATE SET {setters}" if setters else "DO NOTHING"
        marks = ", ".join("?" * (len(names) + 1))
        # All rows of a group have the same columns in the same order.
        records = [
            [row, *values.values()] if len(known) == len(numbers) else [row, *(values[number] for number in known)]
            for row, values in rows
        ]
        for index in refs:
            for record in records:
                record[index] = bytes.fromhex(record[index]) if record[index] else None
        self._db.executemany(
            f"INSERT INTO {table.name} ({', '.join(['id', *names])}) VALUES ({marks}) ON CONFLICT(id) {action}", records
        )

    # -- resolving from the log

    def apply_received(self, ops: Iterable[Op]) -> None:
        """Project operations of other devices that were just stored."""
        listed = list(ops)
        self._note_parents(_pointer_rows(listed))
        self.reproject(op.row for op in listed)

    def reproject(self, rows: Iterable[bytes]) -> None:
        """Resolve `rows`, and the parents they point at, from the log and write what comes out.

        New rows are made in the order given: a client's first phone number is the first on every copy.
        """
        ordered = list(dict.fromkeys(rows))
        listed = set(ordered)
        self._write(self.families.load(listed | self.families.parents_of(listed)), ordered)

    def _write(self, families: Mapping[bytes, Family], ordered: Sequence[bytes]) -> None:
        places = {row: place for place, row in enumerate(ordered)}
        self._db.executemany("DELETE FROM conflict WHERE row = ?", [(row,) for row in families])
        groups: dict[int, list[tuple[bytes, RowState]]] = {}
        for row, family in families.items():
            groups.setdefault(family.table, []).append((row, family.resolve()))
        for spec in _CHILDREN_FIRST:
            states = sorted(groups.get(spec.number, []), key=lambda pair: (places.get(pair[0], -1), pair[0]))
            living = [(row, state) for row, state in states if state.alive and state.values]
            gone = [(row,) for row, state in states if not (state.alive and state.values)]
            self._db.executemany(f"DELETE FROM {spec.name} WHERE id = ?", gone)
            self._replace(spec, {row: stored(spec, state.values) for row, state in living})
            for row, state in living:
                if state.conflicts or state.revivals:
                    self._note_conflicts(spec, row, state)

    def _replace(self, table: TableSpec, rows: Mapping[bytes, tuple[Any, ...]]) -> None:
        """Make rows what they shall be; only columns that differ are written, since each one costs its indexes."""
        standing = stored_rows(self._db, table, rows)
        made = [(row, *values) for row, values in rows.items() if row not in standing]
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * (len(table.columns) + 1))
        self._db.executemany(f"INSERT INTO {table.name} (id, {names}) VALUES ({marks})", made)
        changed: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
        for row, old in standing.items():
            new = rows[row]
            at = tuple(index for index, value in enumerate(new) if value != old[index])
            if at:
                changed.setdefault(at, []).append((*(new[index] for index in at), row))
        for at, records in changed.items():
            setters = ", ".join(f'"{table.columns[index].name}" = ?' for index in at)
            self._db.executemany(f"UPDATE {table.name} SET {setters} WHERE id = ?", records)

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
            for spec in CHILD_TABLES.values():
                column = spec.parent[0] if spec.parent else ""
                rows = self._db.execute(f"SELECT id FROM {spec.name} WHERE {column} IN ({marks})", chunk)
                found.update((row, spec.number) for (row,) in rows)
        return found

    def orphans(self, rows: Mapping[bytes, int]) -> set[bytes]:
        """Return the living rows whose parent does not live, among `rows` {row: table} and the children of those."""
        by_table: dict[int, set[bytes]] = {}
        for row, number in rows.items():
            by_table.setdefault(number, set()).add(row)
        found: set[bytes] = set()
        for number in PARENT_TABLES & by_table.keys():
            dead = by_table[number] - self._existing(BY_NUMBER[number].name, list(by_table[number]))
            found |= self.children(dead).keys()
        for number in CHILD_TABLES.keys() & by_table.keys():
            spec = CHILD_TABLES[number]
            column, parent = spec.parent or ("", "")
            for chunk in chunks(list(by_table[number])):
                marks = ",".join("?" * len(chunk))
                query = (
                    f"SELECT c.id FROM {spec.name} c LEFT JOIN {parent} p ON p.id = c.{column}"
                    f" WHERE c.id IN ({marks}) AND c.{column} IS NOT NULL AND p.id IS NULL"
                )
                found.update(row for (row,) in self._db.execute(query, chunk))
        return found

    # -- the full rebuild

    def rebuild(self) -> None:
        """Empty every projected table and derive it anew from the whole log."""
        for table in ("conflict", "log_parent", *(table.name for table in _CHILDREN_FIRST)):
            self._db.execute(f"DELETE FROM {table}")
        for (number,) in self._db.execute("SELECT id FROM log_transaction ORDER BY id").fetchall():
            self._note_parents(_pointer_rows(self._log.ops(number)))
        # Rows that were written together are read together: each frame is opened once or twice, not once a row.
        rows = self._db.execute("SELECT row FROM log_touch GROUP BY row ORDER BY min(tx), min(frame), min(pos)")
        listed = [row for (row,) in rows.fetchall()]
        for start in range(0, len(listed), _REBUILD_ROWS):
            ordered = listed[start : start + _REBUILD_ROWS]
            self._write(self.families.load(ordered), ordered)


def _pointer_rows(ops: Iterable[Op]) -> list[Pointer]:
    """Return a pointer for every put that names a parent."""
    found = []
    for op in ops:
        if op.kind == codec.PUT and op.values:
            parent = parent_of(op.table, op.values)
            if parent is not None:
                found.append((op.table, parent, op.row))
    return found


def _sibling(sibling: Sibling) -> Mapping[str, Any]:
    return {**_dot(sibling.origin), "value": sibling.value}


def _dot(origin: Origin) -> Mapping[str, Any]:
    return {"author": origin.author, "seq": origin.seq, "stamp": origin.stamp}
