"""Exchange packets with the other copies of the book, and decide conflicts."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME, ColumnSpec
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Value, Writer
from workbench.services.fields import parse
from workbench.sync.records import (
    DELETED,
    EDIT_VS_DELETE,
    EDITED,
    MINE,
    THEIRS,
    ConflictRow,
    Exported,
    Merged,
    Rehearsal,
    SyncStatus,
)

_PASSPHRASE_GROUPS = 5
#: Column types whose values are the same in the log and in the program, and their Python types.
_PLAIN = {"text": "str", "int": "int", "bool": "bool"}


class Packets(Protocol):
    """What sync asks of the store beside writing; `db.packets.exchange.Exchange` implements it."""

    def export(self, *, to: str, out: Path, passphrase: str, full: bool = False) -> Exported:
        """Write a packet for another copy."""

    def rehearse(self, *, packet: Path, passphrase: str) -> Rehearsal:
        """Return what a packet would change, changing nothing."""

    def merge(self, *, packet: Path, passphrase: str) -> Merged:
        """Take a packet in."""

    def status(self) -> SyncStatus:
        """Return the copies, what waits, and the open conflicts."""

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """Return the open conflicts."""

    def name_this_copy(self, name: str) -> Changes:
        """Give this copy the name under which the others know it."""


def export(packets: Packets, *, to: str, out: Path, passphrase: str, full: bool = False) -> Exported:
    """Write a packet for another copy (`to`: name, id or `new`) into a file or folder."""
    return packets.export(to=to, out=out, passphrase=passphrase, full=full)


def rehearse(packets: Packets, *, packet: Path, passphrase: str) -> Rehearsal:
    """Return what a packet would change; the book stays as it is."""
    return packets.rehearse(packet=packet, passphrase=passphrase)


def merge(packets: Packets, *, packet: Path, passphrase: str) -> Merged:
    """Take a packet in; once or ten times gives the same. Its signer is trusted from then on."""
    return packets.merge(packet=packet, passphrase=passphrase)


def status(packets: Packets) -> SyncStatus:
    """Return where the book stands with its other copies."""
    return packets.status()


def rename_copy(packets: Packets, *, name: str) -> Changes:
    """Give this copy of the book a name, such as “branch” or “laptop”.

    Raises:
        Problem: the name is empty, too long, or `new`.
    """
    plain = " ".join(name.split())
    if not plain or len(plain) > 40 or plain.lower() == "new":
        raise Problem(
            "bad-copy-name",
            QT_TRANSLATE_NOOP("Problems", "{name} cannot be the name of a copy."),
            QT_TRANSLATE_NOOP("Problems", "Choose a short name, for instance “branch” or “laptop”."),
            {"name": plain or "–"},
        )
    return packets.name_this_copy(plain)


def suggest_passphrase() -> str:
    """Return a random packet passphrase: twenty digits in groups of four, to be told by another way."""
    return "-".join(f"{secrets.randbelow(10_000):04d}" for _ in range(_PASSPHRASE_GROUPS))


def resolve(store: Writer, packets: Packets, *, conflict: str, take: str) -> Changes:
    """Decide a conflict: `take` is `mine`, `theirs`, or the value that shall stand.

    The decision is an ordinary change that has seen all sides, so it ends the conflict on every copy that gets it.

    Raises:
        Problem: there is no such conflict (any more), or the value does not fit the field.
    """
    found = next((one for one in packets.conflicts() if one.id == conflict), None)
    if found is None:
        raise Problem(
            "no-such-conflict",
            QT_TRANSLATE_NOOP("Problems", "There is no open conflict {conflict}."),
            QT_TRANSLATE_NOOP("Problems", "It may have been decided already; look at the list again."),
            {"conflict": conflict},
        )
    row = bytes.fromhex(found.id.partition("-")[0])
    chosen = {MINE: found.mine, THEIRS: found.theirs}.get(take, take)
    with store.transaction("resolve", label=found.field) as tx:
        if found.kind != EDIT_VS_DELETE:
            column = _column(found)
            value = parse(column, take) if take not in (MINE, THEIRS) else _typed(column, chosen)
            tx.put(found.table, row, {column.name: value})
        elif chosen == DELETED:
            tx.delete(found.table, row)
        elif chosen == EDITED:
            tx.undelete(found.table, row)
        else:
            raise _unfit(found.field, take)
    return Changes(frozenset({found.table}), tx.operation)


def _column(conflict: ConflictRow) -> ColumnSpec:
    name = conflict.field.rpartition(".")[2]
    return next(column for column in BY_NAME[conflict.table].columns if column.name == name)


def _typed(column: ColumnSpec, value: Any) -> Value:
    """Return a value of the log as the typed value of its column."""
    try:
        if isinstance(value, str) and column.type == "date":
            return date.fromisoformat(value)
        if isinstance(value, str) and column.type == "ref":
            return bytes.fromhex(value)
    except ValueError:
        raise _unfit(column.name, value) from None
    if value is None or type(value).__name__ == _PLAIN.get(column.type):
        return value  # type: ignore[no-any-return]  # its type was just checked
    raise _unfit(column.name, value)


def _unfit(field: str, value: object) -> Problem:
    return Problem(
        "bad-value",
        QT_TRANSLATE_NOOP("Problems", "{value} does not fit the field {field}."),
        QT_TRANSLATE_NOOP("Problems", "Take mine, theirs, or type the value that shall stand."),
        {"field": field, "value": value},
    )
