"""Tasks: what is to be done for a client by a day, whoever asked for it; adding, changing and closing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.clients import Interaction
from workbench.domain.problems import Problem
from workbench.domain.tasks import CLOSED_BY, CONTENT_NAMES, starts_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.rules import Rules
from workbench.services.yearly import asked_by, follow_yearly

_TOUCHED = frozenset({"task"})
#: What a contact that hands a gift over is tagged with; that of a birthday is another one.
GIFT = "gift"
_VERBS: Mapping[str, str] = {"done": "task-done", "dropped": "task-drop", "open": "task-reopen"}


def put_task(
    tx: Transaction,
    client: bytes,
    title: str,
    due: date,
    *,
    starts: date | None = None,
    closed_by: str | None = None,
    origin: str | None = None,
    origin_id: bytes | None = None,
    content: str | None = None,
    note: str = "",
) -> bytes:
    """Add an open task within a transaction and return its id.

    Args:
        due: the last day by which it is to be done; `starts` the first day on which it is asked for, None for its due
            day less the lead of `resources/desk/tasks.toml`.
        closed_by: None: the manager ticks it off; "contact": any contact that reaches the client from `starts` on.
        origin, origin_id: the table and row that asked for it (life_event, opportunity, referral, interaction).
        content: emotion, aftercare, information or diagnosis (L11).
    """
    row = tx.new_id()
    values: dict[str, Value] = {
        "client_id": client,
        "title": title.strip(),
        "starts": starts,
        "due": due,
        "state": "open",
        "closed_by": closed_by,
        "origin": origin,
        "origin_id": origin_id,
        "content": content,
        "note": note.strip() or None,
    }
    tx.put("task", row, {name: value for name, value in values.items() if value is not None})
    return row


def add_task(
    store: Store,
    *,
    client: bytes,
    title: str,
    due: date,
    starts: date | None = None,
    closed_by: str | None = None,
    content: str | None = None,
    note: str = "",
) -> tuple[Changes, bytes]:
    """Note something to be done for a client by a day (F15); returns the task's id.

    Raises:
        Problem: it says nothing, begins after its due day, or a code is not known.
    """
    _check({"title": title, "due": due, "starts": starts, "closed_by": closed_by, "content": content})
    if store.row("client", client) is None:
        raise Problem("no-such-client", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
    with store.transaction("task-add") as tx:
        row = put_task(tx, client, title, due, starts=starts, closed_by=closed_by, content=content, note=note)
    return Changes(_TOUCHED, tx.operation), row


def change_task(store: Store, *, task: bytes, values: Mapping[str, Value]) -> Changes:
    """Change what a task says; `values` are columns of table `task` beside its state.

    Raises:
        Problem: there is no such task, or it cannot be like that.
    """
    now = asked_task(store, task)
    _check({**now, **values})
    fresh = {name: value for name, value in values.items() if now.get(name) != value}
    if not fresh:
        return Changes()
    with store.transaction("task-set") as tx:
        tx.put("task", task, fresh)
    return Changes(_TOUCHED, tx.operation)


def settle_task(store: Store, *, task: bytes, state: str, on: date) -> Changes:
    """Set a task to `done` or `dropped` on a day, or to `open` again.

    Raises:
        Problem: there is no such task.
    """
    now = asked_task(store, task)
    if (now.get("state") or "open") == state:
        return Changes()
    with store.transaction(_VERBS[state]) as tx:
        close_task(store, tx, task, state, on)
    return Changes(_TOUCHED, tx.operation)


def close_task(store: Store, tx: Transaction, task: bytes, state: str, on: date) -> None:
    """Set the state of a task within a transaction; `on` is the day on which it was done or dropped.

    That of a yearly event is followed by the next year's.
    """
    tx.put("task", task, {"state": state, "done_on": None if state == "open" else on})
    if state != "open":
        follow_yearly(store, tx, task, on)


def follow_up(
    store: Store,
    tx: Transaction,
    *,
    rules: Rules,
    contact: Interaction,
    rows: Mapping[bytes, bytes],
    task: bytes | None = None,
) -> None:
    """Do what a recorded contact asks for, within its transaction: a promise becomes a task, and tasks it meets close.

    Args:
        contact: what was recorded, its next step included; `rows` are its interactions by client.
        task: what it was made for; unless nobody was reached it is done now, too.
    """
    if contact.next_on is not None:
        for client, row in rows.items():
            put_task(tx, client, contact.next_step or "", contact.next_on, origin="interaction", origin_id=row)
    evidence = rules.standard.contact
    if contact.occasion == GIFT and contact.result not in evidence.ignored:
        close_gift_tasks(store, tx, rules=rules, clients=list(rows), on=contact.on)
    met = {task} if task is not None and contact.result not in evidence.ignored else set()
    if evidence.counts(contact):
        for own in store.tasks(list(rows)).values():
            for one in own:
                reached = one.closed_by == "contact" and starts_of(one, rules.tasks) <= contact.on
                if one.state == "open" and reached:
                    met.add(one.id)
    for one_id in sorted(met):
        close_task(store, tx, one_id, "done", contact.on)


def close_gift_tasks(store: Store, tx: Transaction, *, rules: Rules, clients: Sequence[bytes], on: date) -> None:
    """Close, within the transaction that records a gift, the flowers and gifts that life events ask for by that day."""
    for own in store.tasks(clients).values() if clients else ():
        for one in own:
            waits = one.state == "open" and one.origin == "life_event" and starts_of(one, rules.tasks) <= on
            asked = asked_by(store, one.id, one.origin_id, one.due) if waits else None
            if asked is not None and asked.task.gift:
                close_task(store, tx, one.id, "done", on)


def reopen_settled(store: Store, tx: Transaction, interaction: bytes, on: date) -> None:
    """Open again, within the transaction that deletes a contact of a day, the tasks that were closed in its step."""
    for table, row in store.hanging_on([interaction]):
        if table == "settled":
            close_task(store, tx, row, "open", on)


def asked_task(store: Store, task: bytes) -> dict[str, Any]:
    """Return the columns of a task.

    Raises:
        Problem: there is no such task.
    """
    found = store.row("task", task)
    if found is None:
        raise Problem(
            "no-such-task",
            QT_TRANSLATE_NOOP("Problems", "There is no such task."),
            QT_TRANSLATE_NOOP("Problems", "The command tasks lists them with their ids."),
        )
    return found


def _check(values: Mapping[str, Any]) -> None:
    title, due, starts = values.get("title"), values.get("due"), values.get("starts")
    sound = values.get("closed_by") in (None, *CLOSED_BY) and values.get("content") in (None, *CONTENT_NAMES)
    named = bool(title and title.strip()) or bool(values.get("origin"))
    if not sound or not named or due is None or (starts is not None and starts > due):
        raise Problem(
            "bad-task",
            QT_TRANSLATE_NOOP("Problems", "A task needs words and a day by which it is to be done."),
            QT_TRANSLATE_NOOP("Problems", "Its first day must not lie after that day."),
        )
