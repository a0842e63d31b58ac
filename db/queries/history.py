"""Read side of the operation log: who changed what of one client, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db import codec
from db.families import POINTING
from db.receive import device_name
from db.undone import undone
from workbench.domain.registry import BY_NUMBER
from workbench.domain.verbs import RECORDS
from workbench.readmodels.history import ClientOperation, FieldChange, RowChange

if TYPE_CHECKING:
    from db.log import Past
    from db.store import Book


def operations_of(book: Book, client: bytes) -> set[int]:
    """Return the local numbers of the transactions that touched a client, what belongs to it, or showed it."""
    rows = book.connection.execute(
        "SELECT tx FROM log_touch WHERE row = ?"
        f" UNION SELECT tx FROM log_touch JOIN log_parent ON child = row WHERE log_parent.{POINTING} AND parent = ?"
        " UNION SELECT tx FROM log_touch JOIN access ON access.id = log_touch.row WHERE access.client_id = ?",
        (client, client, client),
    )
    return {number for (number,) in rows}


def client_history(book: Book, client: bytes) -> list[ClientOperation]:
    """Return every operation that touched a client, what belongs to it, or showed it, the newest first."""
    entries = book.log.of(operations_of(book, client))
    back = undone(book.log)
    changes = _changes(book, client)
    own = book.device.hex()
    names = {own: ""}
    found = []
    for entry in reversed(entries):
        touched = changes.get((entry.author, entry.seq), ())
        if not touched and entry.verb not in RECORDS:
            continue  # what it did to a row that was somebody else's then
        device = entry.author.partition(".")[0]
        if device not in names:
            names[device] = device_name(book, device)
        label, reason = codec.open_meta(entry.meta)
        found.append(
            ClientOperation(
                entry.name,
                entry.at,
                names[device],
                device,
                entry.verb,
                label,
                reason,
                entry in back,
                entry.undoes,
                touched,
            )
        )
    return found


def _changes(book: Book, client: bytes) -> dict[tuple[str, int], list[RowChange]]:
    """Return what each transaction, by author and number, did to the rows of a client."""
    children = book.connection.execute(
        f"SELECT DISTINCT child FROM log_parent WHERE {POINTING} AND parent = ?", (client,)
    )
    rows = dict.fromkeys([client, *(child for (child,) in children)])
    found: dict[tuple[str, int], list[RowChange]] = {}
    for row, past in book.log.past(rows).items():
        if past.table in BY_NUMBER:
            for dot, change in _steps(row, past, client):
                found.setdefault(dot, []).append(change)
    return found


def _steps(row: bytes, past: Past, client: bytes) -> list[tuple[tuple[str, int], RowChange]]:
    """Return what happened to one row, in the order in which it was applied here; only while it was the client's."""
    spec = BY_NUMBER[past.table]
    names = {str(column.number): column.name for column in spec.columns}
    pointer = spec.parent[0] if spec.parent is not None and spec.name != "client" else ""
    now: dict[str, Any] = {}
    alive = False
    found = []
    for touch in past.touches:
        given = {names[number]: value for number, value in touch.values.items() if number in names}
        before, was = dict(now), alive
        now |= given
        alive = touch.kind != "del" if touch.kind != "other" else alive
        owners = (now.get(pointer), before.get(pointer)) if pointer else ()
        if pointer and client.hex() not in owners:
            continue
        changes = [
            FieldChange(name, before.get(name) if was else None, value)
            for name, value in given.items()
            if value != (before.get(name) if was else None)
        ]
        action = _action(touch.kind, was=was, known=bool(before))
        if action != "changed" or changes:
            facts = before if action == "deleted" else dict(now)
            found.append((touch.origin.dot, RowChange(spec.name, row, action, tuple(changes), facts)))
    return found


def _action(kind: str, *, was: bool, known: bool) -> str:
    if kind == "del":
        return "deleted"
    if kind == "undel" or (known and not was):
        return "restored"
    return "changed" if was else "added"
