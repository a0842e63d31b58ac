"""Change, move or delete a contact that was recorded; what hangs on it follows, in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.clients import Interaction
from workbench.domain.obligations import closed_by
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.contacteffects import regreet, release_greeting, resettle
from workbench.services.evaluating import obligations_of
from workbench.services.gifts import take_back
from workbench.services.interactions import Logged, check_contact, occasion_years
from workbench.services.promises import keep_promises
from workbench.services.rules import Rules
from workbench.services.tasks import put_task

_TOUCHED = frozenset({"interaction", "appointment", "greeting", "task", "opportunity_step", "gift", "entitlement_use"})


def recorded(store: Store, interaction: bytes) -> Sequence[Mapping[str, Any]]:
    """Return the rows of a contact, one a client, the asked one first; the id of the appointment it kept names it, too.

    Raises:
        Problem: there is no such interaction, or the appointment was closed without one.
    """
    rows = store.contact(interaction)
    if not rows and store.row("appointment", interaction) is not None:
        raise Problem(
            "nothing-reported",
            QT_TRANSLATE_NOOP("Problems", "Nothing was reported of this appointment."),
            QT_TRANSLATE_NOOP("Problems", "Open it again and report how it went."),
        )
    if not rows:
        raise Problem(
            "no-such-interaction",
            QT_TRANSLATE_NOOP("Problems", "This interaction is no longer there."),
            QT_TRANSLATE_NOOP("Problems", "Undo brings back what was deleted."),
        )
    return sorted(rows, key=lambda row: row["id"] != interaction)


def change_interaction(
    store: Store,
    *,
    rules: Rules,
    interaction: bytes,
    clients: Sequence[bytes],
    channel: str,
    result: str,
    on: date,
    today: date,
    at: str = "",
    note: str = "",
    minutes: int | None = None,
    next_step: str = "",
    next_on: date | None = None,
    occasion: str = "",
    interest: int | None = None,
    reported: Mapping[str, str] | None = None,
    promises: Sequence[tuple[str, date]] | None = None,
) -> Logged:
    """Say anew what happened and with whom; one client for another moves the contact.

    Args:
        clients: everybody who took part; who is no longer named loses the contact, who is new gets it.
        at: UTC ISO moment; "" keeps the one that was recorded.
        reported: what a visit report says (V2) by the columns of `visits.REPORTED`; who is not named stays as it is.
        promises: what it promises beside the next step, each with its day; None leaves them as they are.

    Raises:
        Problem: there is no such interaction, nobody took part, or it cannot have happened so.
    """
    check_contact(channel, result, minutes, on, today, interest)
    rows, wanted = recorded(store, interaction), _named(clients)
    everybody = list(dict.fromkeys([*(row["client_id"] for row in rows), *wanted]))
    before = obligations_of(store, rules=rules, today=today, ids=everybody)
    years = occasion_years(store, rules, wanted, occasion, on)
    said = Interaction(b"", on, channel, result, note, minutes, next_step, next_on, occasion or None, interest=interest)
    shared = _columns(said, reported or {}) | {"at": at or rows[0]["at"], "appointment_id": rows[0]["appointment_id"]}
    with store.transaction("log-change") as tx:
        shared["group_id"] = (rows[0]["group_id"] or tx.new_id()) if len(wanted) > 1 else None
        written = {
            client: _write(tx, store, row, shared | {"client_id": client, "occasion_year": years[client]})
            for client, row in _placed(rows, wanted)
        }
        keep_promises(store, tx, rows=rows, written=written, wanted=promises)
        _drop(tx, store, [row for row in rows if row["id"] not in written.values()], set(written.values()))
        resettle(store, tx, rules=rules, rows=rows, contact=said, clients=wanted)
        regreet(store, tx, rules=rules, contact=said, was=rows, rows=written, years=years)
    after = obligations_of(store, rules=rules, today=today, ids=everybody)
    return Logged(Changes(_TOUCHED, tx.operation), tuple(closed_by(before, after)))


def _columns(said: Interaction, reported: Mapping[str, str]) -> dict[str, Value]:
    """Return what a contact says, as columns; empty words are none."""
    words = {"note": said.note, "next_step": said.next_step or "", **reported}
    columns = ("on", "channel", "result", "minutes", "next_on", "occasion", "interest")
    return {name: getattr(said, name) for name in columns} | {
        name: text.strip() or None for name, text in words.items()
    }


def _named(clients: Sequence[bytes]) -> list[bytes]:
    """Return who took part, everybody once; raises Problem for nobody."""
    if not clients:
        raise Problem(
            "nobody-took-part",
            QT_TRANSLATE_NOOP("Problems", "A contact needs somebody who took part."),
            QT_TRANSLATE_NOOP("Problems", "Name a client, or delete the contact."),
        )
    return list(dict.fromkeys(clients))


def delete_interaction(store: Store, *, rules: Rules, interaction: bytes, everybody: bool = False) -> Changes:
    """Delete a contact of one client, or of `everybody` who took part.

    The appointment it fulfilled, the tasks it closed and the greetings of a household are open again, and a gift that
    it handed over is planned again.
    """
    rows = recorded(store, interaction)
    gone = rows if everybody else rows[:1]
    kept = [row for row in rows if row not in gone]
    with store.transaction("log-delete") as tx:
        _drop(tx, store, gone, {row["id"] for row in kept})
        resettle(store, tx, rules=rules, rows=gone, contact=None)
        if len(kept) == 1:
            tx.put("interaction", kept[0]["id"], {"group_id": None})
    return Changes(_TOUCHED, tx.operation)


def _placed(rows: Sequence[Mapping[str, Any]], wanted: Sequence[bytes]) -> list[tuple[bytes, Mapping[str, Any] | None]]:
    """Return each client with the row that is theirs; the row of one who goes is given to one who comes."""
    own = {row["client_id"]: row for row in rows}
    free = [row for row in rows if row["client_id"] not in wanted]
    return [(client, own[client] if client in own else free.pop(0) if free else None) for client in wanted]


def _write(tx: Transaction, store: Store, row: Mapping[str, Any] | None, values: Mapping[str, Value]) -> bytes:
    """Write what differs of a row, or a new one, and return its id; its promise follows."""
    if row is None:
        made = tx.new_id()
        tx.put("interaction", made, {name: value for name, value in values.items() if value is not None})
        _promise(tx, made, values, None)
        return made
    changed = {name: value for name, value in values.items() if row[name] != value}
    if changed:
        tx.put("interaction", row["id"], changed)
    if changed.keys() & {"client_id", "next_step", "next_on"}:
        # A promise that was kept already stays as it was; only an open one follows.
        task = next((one for table, one in store.hanging_on([row["id"]]) if table == "task"), None)
        _promise(tx, row["id"], values, task)
    return bytes(row["id"])


def _promise(tx: Transaction, row: bytes, values: Mapping[str, Value], task: bytes | None) -> None:
    """Let the open task of a contact say what was promised, or go when nothing is promised any more."""
    client, step, due = values["client_id"], values["next_step"], values["next_on"]
    if not (isinstance(client, bytes) and isinstance(due, date)):
        if task is not None:
            tx.delete("task", task)
    elif task is not None:
        tx.put("task", task, {"client_id": client, "title": step or "", "due": due})
    else:
        put_task(tx, client, str(step or ""), due, origin="interaction", origin_id=row)


def _drop(tx: Transaction, store: Store, rows: Sequence[Mapping[str, Any]], kept: set[bytes]) -> None:
    """Delete rows; what they fulfilled is open again, what they asked for goes with them."""
    for table, row in store.hanging_on([row["id"] for row in rows]):
        if table in ("task", "promise"):
            tx.delete("task", row)
        elif table == "greeting":
            release_greeting(store, tx, row)
        elif table == "gift":
            take_back(store, tx, row)
        elif table != "settled":
            tx.put(table, row, {"interaction_id": None})
    for appointment in {row["appointment_id"] for row in rows if row["appointment_id"]}:
        if not kept and store.row("appointment", appointment) is not None:
            tx.put("appointment", appointment, {"state": "planned"})
    for gone in rows:
        tx.delete("interaction", gone["id"])
