"""The recycle bin: rows that somebody deleted and that are still gone, from the operation log.

What an undo took away was never there and is not deleted; nor is a client that became one with another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from db import codec
from db.codec import Frame, heads_of, open_meta
from db.log import Entry, chunks
from db.receive import device_name
from db.undo import REDO, UNDO, inverse
from db.undone import undone
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME, BY_NUMBER, ColumnSpec
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.deleted import DELETABLE, Deleted
from workbench.sync.merge import resolve

if TYPE_CHECKING:
    from db.store import Book

#: Verbs whose operations delete nothing in force.
_PASSED = ("import", "demo", "create", "device", "view", "print", "export", "merge", UNDO, REDO)
#: Verbs whose deletions nobody would look for: a merge gives everything to who stays, and a greeting that is owed again
#: takes its own interaction along.
_SILENT = frozenset({"client-merge", "greet"})
_NUMBERS = {BY_NAME[name].number for name in DELETABLE}
#: Tables whose rows name others than their owner, and the numbers of those columns.
_NAMING: Mapping[int, tuple[str, ...]] = {
    table.number: tuple(str(column.number) for column in table.columns if column.type == "ref")
    for table in (BY_NAME[name] for name in ("relation", "referral", "distinct_pair", "opportunity_step", "task"))
}
#: Where one of these is deleted, the whole step was about it: nothing else of that step stands in the bin.
_HEADS = frozenset({BY_NAME["gathering"].number, BY_NAME["series"].number})
#: By table the column that names the owner.
_OWNERS = {table.number: table.parent[0] for table in BY_NUMBER.values() if table.parent is not None}


def deleted(book: Book) -> list[Deleted]:
    """Return what was deleted and is still gone, the newest first; what went with its client is counted there."""
    last: dict[bytes, tuple[Entry, int]] = {}
    together: dict[str, dict[bytes, int]] = {}
    for entry, gone in _deletions(book):
        together[entry.name] = gone
        last.update({row: (entry, table) for row, table in gone.items() if table in _NUMBERS})
    living = _living(book, {row: table for row, (_entry, table) in last.items()})
    left = {
        row: (entry, table) for row, (entry, table) in last.items() if row not in living and entry.verb not in _SILENT
    }
    values = _values(book, set(left))
    owners = {row: owner for row, (_entry, table) in left.items() if (owner := _owner(table, values[row]))}
    names = _names(book, {*owners.values()} - left.keys()) | {
        row: str(values[row].get("name") or "") for row, (_entry, table) in left.items() if table == 1
    }
    heads = {name: head for name, gone in together.items() if (head := _head(gone)) is not None}
    devices: dict[str, str] = {book.device.hex(): ""}
    ties: dict[str, dict[bytes, set[bytes]]] = {}
    found = []
    for row, (entry, table) in sorted(left.items(), key=lambda one: one[1][0].id, reverse=True):
        owner = owners.get(row)
        if (owner is not None and owner in together[entry.name]) or heads.get(entry.name, row) != row:
            continue
        device = entry.author.partition(".")[0]
        if device not in devices:
            devices[device] = device_name(book, device)
        if entry.name not in ties:
            ties[entry.name] = _ties(book, together[entry.name])
        found.append(
            Deleted(
                row,
                BY_NUMBER[table].name,
                entry.at,
                entry.name,
                devices[device],
                open_meta(entry.meta)[1],
                values[row],
                owner,
                names.get(owner or b"", ""),
                len(ties[entry.name].get(row, ())),
            )
        )
    return found


def bringing_back(book: Book, row: bytes) -> list[tuple[str, bytes, Mapping[str, Any] | None, bool]]:
    """Return (table, id, values, alive) of what is written to bring a deleted row back.

    It comes as it was before the operation that deleted it, with what went with it and what the operation did to others
    because of it; what the operation did to anybody else stays.

    Raises:
        Problem: it is not in the recycle bin, or the client it belongs to is gone as well.
    """
    found: tuple[Entry, dict[bytes, int]] | None = None
    for entry, gone in _deletions(book):
        if row in gone:
            found = entry, gone
    if found is None or found[0].verb in _SILENT or _living(book, {row: found[1][row]}):
        raise Problem(
            "not-deleted",
            QT_TRANSLATE_NOOP("Problems", "There is nothing of that id in the recycle bin."),
            QT_TRANSLATE_NOOP("Problems", "The list of what was deleted shows the ids."),
        )
    entry, gone = found
    owner = _owner(gone[row], _values(book, {row})[row])
    if owner is not None and not _living(book, {owner: BY_NAME["client"].number}):
        raise Problem(
            "owner-deleted",
            QT_TRANSLATE_NOOP("Problems", "The client whom this belongs to was deleted."),
            QT_TRANSLATE_NOOP("Problems", "Bring the client back first."),
        )
    touched = {op.row: op.table for op in book.log.ops(entry.id)}
    with_it = {one: touched[one] for one in _ties(book, touched).get(row, ())}
    rows = {row, *_with_owner(book, row, with_it)}
    return [_as_write(op) for op in inverse(book.log, book.projection, entry, rows)]


def _as_write(op: codec.Op) -> tuple[str, bytes, Mapping[str, Any] | None, bool]:
    columns = codec.known_columns(op.table)
    values = None if op.values is None else _by_name(columns, op.values)
    return BY_NUMBER[op.table].name, op.row, values, op.kind != codec.DELETE


def _by_name(columns: Mapping[str, ColumnSpec], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of the log under the names of their columns; references are bytes, days ISO texts."""
    return {
        columns[number].name: codec.ref_of(value) if columns[number].type == "ref" and value else value
        for number, value in values.items()
        if number in columns
    }


def _deletions(book: Book) -> Iterable[tuple[Entry, dict[bytes, int]]]:
    """Yield every transaction in force that deleted something, oldest first, with the rows {id: table}."""
    back = undone(book.log)
    marks = ",".join("?" * len(_PASSED))
    frames = book.connection.execute(
        "SELECT f.tx, f.heads FROM log_frame f JOIN log_transaction t ON t.id = f.tx"
        f" WHERE t.verb NOT IN ({marks}) ORDER BY f.tx, f.no",
        _PASSED,
    )
    found: dict[int, dict[bytes, int]] = {}
    for number, heads in frames:
        gone = {row: table for kind, table, row, _commitment in heads_of(Frame(heads, b"")) if kind == codec.DELETE}
        if gone:
            found.setdefault(number, {}).update(gone)
    for entry in book.log.of(found):
        if entry not in back:
            yield entry, found[entry.id]


def _living(book: Book, rows: Mapping[bytes, int]) -> set[bytes]:
    by_table: dict[int, list[bytes]] = {}
    for row, table in rows.items():
        by_table.setdefault(table, []).append(row)
    found: set[bytes] = set()
    for table, ids in by_table.items():
        if table not in BY_NUMBER:
            continue
        for chunk in chunks(ids):
            marks = ",".join("?" * len(chunk))
            select = f"SELECT id FROM {BY_NUMBER[table].name} WHERE id IN ({marks})"
            found.update(row for (row,) in book.connection.execute(select, chunk))
    return found


def _values(book: Book, rows: set[bytes]) -> dict[bytes, dict[str, Any]]:
    """Return the columns that rows had when they were deleted."""
    return {
        row: _by_name(codec.known_columns(past.table), resolve(past.touches).values)
        for row, past in book.log.past(rows).items()
    }


def _owner(table: int, values: Mapping[str, Any]) -> bytes | None:
    owner = values.get(_OWNERS.get(table, ""))
    return owner if isinstance(owner, bytes) else None


def _names(book: Book, clients: Iterable[bytes]) -> dict[bytes, str]:
    found: dict[bytes, str] = {}
    for chunk in chunks(list(clients)):
        marks = ",".join("?" * len(chunk))
        found.update(book.connection.execute(f"SELECT id, coalesce(name, '') FROM client WHERE id IN ({marks})", chunk))
    return found


def _ties(book: Book, gone: Mapping[bytes, int]) -> dict[bytes, set[bytes]]:
    """Return, by row, which rows that went in the same operation come back with it."""
    head = _head(gone)
    return _named(book, gone) if head is None else {head: gone.keys() - {head}}


def _named(book: Book, gone: Mapping[bytes, int]) -> dict[bytes, set[bytes]]:
    """Return, by row, which rows that went in the same operation belong to it or name it."""
    found: dict[bytes, set[bytes]] = {}
    if len(gone) == 1:
        return found

    def note(named: bytes, one: bytes) -> None:
        if named in gone and named != one:
            found.setdefault(named, set()).add(one)

    for chunk in chunks(list(gone)):
        marks = ",".join("?" * len(chunk))
        for parent, child in book.connection.execute(
            f"SELECT parent, child FROM log_parent WHERE child IN ({marks})", chunk
        ):
            note(parent, child)
    for one, past in book.log.past([row for row, table in gone.items() if table in _NAMING]).items():
        for touch in past.touches:
            for value in (touch.values.get(number) for number in _NAMING.get(past.table, ())):
                if isinstance(value, str):
                    note(bytes.fromhex(value), one)
    return found


def _head(gone: Mapping[bytes, int]) -> bytes | None:
    """Return the one gathering or series that a step was about; a step that deleted a client was about the client."""
    heads = [row for row, table in gone.items() if table in _HEADS]
    return heads[0] if len(heads) == 1 and BY_NAME["client"].number not in gone.values() else None


def _with_owner(book: Book, row: bytes, rows: Mapping[bytes, int]) -> set[bytes]:
    """Return those of `rows` whose owner is there, or comes back with `row`."""
    owners = {one: _owner(rows[one], values) for one, values in _values(book, set(rows)).items()}
    client = BY_NAME["client"].number
    there = _living(book, {owner: client for owner in owners.values() if owner is not None}) | {row}
    return {one for one, owner in owners.items() if owner is None or owner in there}
