"""Undo and redo: inverse operations, computed from the log and logged themselves.

A transaction is undone by a new one whose envelope names it. What the rows were is resolved from the *effective*
log: every transaction that is neither undone nor itself an undo. So undo works on any transaction, however deep,
and leaves alone what somebody changed later in another column. A merge says in its envelope what it brought in;
undoing it takes all of that back as one step, but for records: what was seen, printed or exported stays known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile

from db import codec
from db.codec import Op
from db.families import Family, parent_of
from db.log import Entry, Log
from db.projection import Projection
from db.undone import RECORDS, Undone, undone
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.merge import RowState, Touch, resolve

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history of the book."""

    entry: Entry
    label: str
    reason: str
    undone: bool


def history(log: Log) -> list[HistoryEntry]:
    """Return every transaction, oldest first."""
    back = undone(log)
    return [HistoryEntry(entry, *codec.open_meta(entry.meta), entry in back) for entry in log.entries()]


def undo_target(log: Log, operation: str | None) -> Entry:
    """Return the transaction that `undo` takes back: the named one, or this device's last change in force."""
    if operation is None:
        found = steps_back(log, 1)
        if found:
            return found[0]
        raise _nothing_to_undo()
    entry = log.named(operation)
    if entry is None:
        raise Problem(
            "unknown-operation",
            QT_TRANSLATE_NOOP("Problems", "There is no operation {operation} in this book."),
            QT_TRANSLATE_NOOP("Problems", "The history lists all operations."),
            {"operation": operation},
        )
    if not _is_change(entry) or entry in undone(log):
        raise _nothing_to_undo()
    return entry


def steps_back(log: Log, most: int) -> list[Entry]:
    """Return this device's last changes in force, the last first: what `undo` takes back one after the other."""
    back = undone(log)
    changes = (entry for entry in log.own_from_the_end() if _is_change(entry))
    return list(islice((entry for entry in changes if entry not in back), most))


def steps_forward(log: Log, most: int) -> list[Entry]:
    """Return the undos that `redo` takes back one after the other; a newer change closes the way."""
    back = undone(log)
    after = takewhile(lambda entry: not _is_change(entry), log.own_from_the_end())
    return list(islice((entry for entry in after if entry.verb == UNDO and entry not in back), most))


def redo_target(log: Log) -> Entry:
    """Return the undo that `redo` takes back; a newer change closes the way."""
    found = steps_forward(log, 1)
    if found:
        return found[0]
    raise Problem(
        "nothing-to-redo",
        QT_TRANSLATE_NOOP("Problems", "There is nothing to redo."),
        QT_TRANSLATE_NOOP("Problems", "After a new change, what was undone before stays undone."),
    )


def _nothing_to_undo() -> Problem:
    return Problem(
        "nothing-to-undo",
        QT_TRANSLATE_NOOP("Problems", "There is nothing to undo."),
        QT_TRANSLATE_NOOP("Problems", "The history shows what was undone already."),
    )


def _is_change(entry: Entry) -> bool:
    return entry.verb not in RECORDS and entry.verb not in (UNDO, REDO)


def inverse(log: Log, projection: Projection, target: Entry, only: Collection[bytes] | None = None) -> list[Op]:
    """Return the operations that take `target` (a change, or an undo to redo) back, of these rows or of all."""
    back = Undone(log, also=target)
    covered = [target, *([aim] if target.undoes and (aim := log.named(target.undoes)) else [])]
    # In the order in which they were written, so that what comes back stands in its old order.
    numbers = sorted({number for entry in covered for number in (entry.id, *_brought(log, entry))})
    touched = dict.fromkeys(op.row for number in numbers for op in log.ops(number))
    rows = [row for row in touched if only is None or row in only]
    families = projection.families.load(rows)

    @cache
    def effective(author: str, seq: int) -> bool:
        entry = log.at(author, seq)
        return entry.verb not in (UNDO, REDO) and entry not in back

    ops: list[Op] = []
    for row in rows:
        if row in families:
            ops.extend(_differences(row, families[row], _then(families[row], effective)))
    return _with_children(projection, ops, families)


def _brought(log: Log, merge: Entry) -> list[int]:
    """Return the local numbers of the changes that a merge brought in; nothing for any other transaction."""
    return [number for number, verb in log.brought(merge) if verb not in RECORDS]


def _differences(row: bytes, family: Family, then: RowState | None) -> list[Op]:
    """Return what leads from the row as it is to the row as the effective log has it."""
    table, now = family.table, family.resolve()
    if then is None or not then.alive:
        return [Op(codec.DELETE, table, row, None)] if now.alive and now.values else []
    ops: list[Op] = []
    if not now.alive or (now.revivals and not then.revivals):
        ops.append(Op(codec.UNDELETE, table, row, None))
    changed = {
        column: then.values.get(column)
        for column in now.values
        if (then.values.get(column) != now.values[column] or column in now.conflicts)
        # A conflict that was there before cannot be made again; it stays open rather than lose a side.
        and not (column in now.conflicts and column in then.conflicts)
    }
    return [*ops, Op(codec.PUT, table, row, changed)] if changed else ops


def _then(family: Family, effective: Callable[[str, int], bool]) -> RowState | None:
    """Return the row in the effective log, None where nothing in it has made the row."""
    kept = [touch for touch in family.own if effective(*touch.origin.dot)]
    if len(kept) == len(family.own):
        return family.resolve()
    children = [touch for touch in family.children if effective(*touch.origin.dot)]
    if any(touch.kind == "put" and _makes(touch, family.own) for touch in kept):
        return resolve(kept, children)
    for touch in kept:
        if touch.kind == "undel" and _makes(touch, family.own):
            return resolve([*_seen_by(touch, family.own), *kept], children)
    return None


def _makes(touch: Touch, touches: Sequence[Touch]) -> bool:
    """Tell whether the row was not there for the author of `touch`."""
    seen = _seen_by(touch, touches)
    return not any(other.kind == "put" for other in seen) or not resolve(seen).alive


def _seen_by(touch: Touch, touches: Sequence[Touch]) -> list[Touch]:
    return [other for other in touches if touch.origin.knows(other.origin)]


def _with_children(projection: Projection, ops: Sequence[Op], families: Mapping[bytes, Family]) -> list[Op]:
    """Return `ops` so that the children of a row that goes go with it, and none of them is brought back.

    A child that `ops` themselves give to another parent is none of them: it moves and stays.
    """
    gone = {op.row for op in ops if op.kind == codec.DELETE}
    if not gone:
        return list(ops)
    parents = {op.row: parent_of(op.table, families[op.row].resolve().values) for op in ops}
    moved: set[bytes] = set()
    for op in ops:
        parent = parent_of(op.table, op.values or {})
        if op.kind == codec.PUT and parent is not None:
            parents[op.row] = parent
            if parent not in gone:
                moved.add(op.row)
    children = {row: table for row, table in projection.children(gone).items() if row not in moved}
    kept = [op for op in ops if op.row not in children and (op.kind == codec.DELETE or parents[op.row] not in gone)]
    return [*kept, *(Op(codec.DELETE, table, row, None) for row, table in children.items())]
