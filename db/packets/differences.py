"""What a merge changes: the touched rows before and after, counted by client and by table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.families import Families, parent_of
from db.receive import Arrival
from db.rows import stored_rows
from workbench.domain.registry import BY_NAME, BY_NUMBER, TableSpec
from workbench.sync.records import Counts

#: Rows of a look by table number and row id; the values are the projected columns.
Look = Mapping[int, Mapping[bytes, tuple[Any, ...]]]
_CLIENT = BY_NAME["client"]


def touched(families: Families, arrival: Arrival) -> dict[int, set[bytes]]:
    """Return, by table number, the rows that may look different afterwards: those touched, and their parents."""
    found: dict[int, set[bytes]] = {}
    parents = families.parents_of(arrival.rows)
    for one in arrival.ready:
        for op in one.ops:
            if op.table in BY_NUMBER:
                found.setdefault(op.table, set()).add(op.row)
                parent = parent_of(op.table, op.values or {})
                if parent is not None:
                    parents.add(parent)
    found.setdefault(_CLIENT.number, set()).update(parents)
    return found


def look(connection: Any, rows: Mapping[int, set[bytes]]) -> Look:
    """Return the projected rows that stand there now."""
    return {number: stored_rows(connection, BY_NUMBER[number], wanted) for number, wanted in rows.items()}


@dataclass(frozen=True, slots=True)
class Difference:
    """New, changed and deleted: clients (with what belongs to them), and the rows of each table."""

    clients: Counts
    tables: Mapping[str, Counts]


def compare(before: Look, after: Look) -> Difference:
    """Return what is different between two looks at the same rows."""
    tables: dict[str, Counts] = {}
    affected: set[bytes] = set()
    for number in sorted(before):
        spec, old, new = BY_NUMBER[number], before[number], after[number]
        changed = {row for row in old.keys() & new.keys() if old[row] != new[row]}
        counts = Counts(len(new.keys() - old.keys()), len(changed), len(old.keys() - new.keys()))
        if counts != Counts():
            tables[spec.name] = counts
        affected |= _clients(spec, old, new, changed | (old.keys() ^ new.keys()))
    old_clients, new_clients = before[_CLIENT.number].keys(), after[_CLIENT.number].keys()
    stayed = affected & old_clients & new_clients
    return Difference(Counts(len(new_clients - old_clients), len(stayed), len(old_clients - new_clients)), tables)


def _clients(
    table: TableSpec, old: Mapping[bytes, tuple[Any, ...]], new: Mapping[bytes, tuple[Any, ...]], rows: set[bytes]
) -> set[bytes]:
    """Return the clients that the differing `rows` are, or belong to."""
    if table == _CLIENT:
        return rows
    if table.parent is None or table.parent[1] != _CLIENT.name:
        return set()
    at = next(index for index, column in enumerate(table.columns) if table.parent[0] == column.name)
    return {values[at] for row in rows for look in (old, new) if (values := look.get(row)) is not None}
