"""Undo and redo: inverse operations, computed from the log and logged themselves.

A transaction is undone by a new one whose envelope names it. What the rows were is resolved from the *effective*
log: every transaction that is neither undone nor itself an undo. So undo works on any transaction, however deep,
and leaves alone what somebody changed later in another column.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db import codec
from db.codec import Op
from db.log import Entry, Log, operation_name
from db.projection import Projection
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.merge import Touch, resolve

#: Verbs that only record what somebody saw or made; undo passes over them.
RECORDS = frozenset({"view", "print", "export", "create", "device"})
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
    entries = log.entries()
    undone = _undone(entries)
    return [HistoryEntry(entry, *codec.open_meta(entry.meta), entry.name in undone) for entry in entries]


def _undone(entries: Sequence[Entry]) -> set[str]:
    """Return the names of transactions that an undo takes back which is itself in force."""
    undone: set[str] = set()
    for entry in reversed(entries):
        if entry.undoes and entry.name not in undone:
            undone.add(entry.undoes)
    return undone


def undo_target(log: Log, operation: str | None) -> Entry:
    """Return the transaction that `undo` takes back: the named one, or this device's last change in force."""
    entries = log.entries()
    undone = _undone(entries)
    for entry in reversed(entries):
        if operation is None:
            if entry.author == log.author and _is_change(entry) and entry.name not in undone:
                return entry
        elif entry.name == operation:
            if entry.name in undone or not _is_change(entry):
                raise _nothing_to_undo()
            return entry
    if operation is None:
        raise _nothing_to_undo()
    raise Problem(
        "unknown-operation",
        QT_TRANSLATE_NOOP("Problems", "There is no operation {operation} in this book."),
        QT_TRANSLATE_NOOP("Problems", "The history lists all operations."),
        {"operation": operation},
    )


def redo_target(log: Log) -> Entry:
    """Return the undo that `redo` takes back; a newer change closes the way."""
    entries = log.entries()
    undone = _undone(entries)
    for entry in reversed(entries):
        if entry.author != log.author:
            continue
        if entry.verb == UNDO and entry.name not in undone:
            return entry
        if _is_change(entry):
            break
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


def inverse(log: Log, projection: Projection, target: Entry) -> list[Op]:
    """Return the operations that take `target` (a change, or an undo to redo) back."""
    entries = log.entries()
    undone = _undone(entries)
    effective = {entry.name for entry in entries if _is_change(entry) and entry.name not in undone}
    if target.verb == UNDO:
        effective.add(str(target.undoes))
        covered = [entry for entry in entries if entry.name == target.undoes]
    else:
        covered = [target]
    covered = [one for entry in covered for one in _with_merged(entries, entry)]
    names = {entry.name for entry in covered}
    effective = effective | names if target.verb == UNDO else effective - names
    rows = _rows_of(log, covered)
    return _differences(log, projection, rows, effective)


def _with_merged(entries: Sequence[Entry], entry: Entry) -> list[Entry]:
    """Return the entry, and for a merge all that it brought in."""
    if entry.verb != "merge":
        return [entry]
    previous = max((one.id for one in entries if one.id < entry.id and one.author == entry.author), default=0)
    return [one for one in entries if previous < one.id <= entry.id]


def _rows_of(log: Log, entries: Iterable[Entry]) -> dict[bytes, int]:
    return {op.row: op.table for entry in entries for op in log.ops(entry.id)}


def _differences(log: Log, projection: Projection, rows: Mapping[bytes, int], effective: set[str]) -> list[Op]:
    """Return what leads from the rows as they are to the rows as the effective log has them."""
    touches = log.touches(rows)
    ops: list[Op] = []
    for row, table in rows.items():
        now = projection.shown(table, row)
        then = _state(touches[row], effective)
        if then is None:
            if now is not None:
                ops.append(Op(codec.DELETE, table, row, None))
            continue
        if now is None:
            ops.append(Op(codec.UNDELETE, table, row, None))
            now = dict(resolve(touches[row]).values)
        changed = {number: then.get(number) for number in {*then, *now} if then.get(number) != now.get(number)}
        if changed:
            ops.append(Op(codec.PUT, table, row, changed))
    return ops


def _state(touches: Sequence[Touch], effective: set[str]) -> Mapping[str, Any] | None:
    """Return the row's values in the effective log, None where it is not there or not yet made."""
    kept = [touch for touch in touches if _name(touch) in effective]
    if not any(touch.kind == "put" for touch in kept):
        return None
    if _name(touches[0]) not in effective and touches[0].kind == "put":
        return None
    state = resolve(kept)
    return dict(state.values) if state.alive else None


def _name(touch: Touch) -> str:
    return operation_name(touch.origin.author, touch.origin.seq)
