"""Note what happens in a client's life (P6): each event makes its tasks, is told to the head (R12), or is put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.clients import Task
from workbench.domain.interactions import CHANNELS
from workbench.domain.lifeevents import PERSON_NAMES, LifeEvent, Wanted, mourning_proposed, wanted_now
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.yearly import event_of, event_rules, task_id, task_values
from workbench.texts import Texts

_TOUCHED = frozenset({"life_event", "task"})
#: Nobody who is alive remembers a day before that year.
_EARLIEST = 1900
#: Whom a title does not name: the client, and a kind that names them itself.
_UNNAMED = frozenset({"self", "family"})


@dataclass(frozen=True, slots=True)
class Noted:
    """What became of an event.

    Attributes:
        tasks: how many are open because of it.
        mourning_until: until when 居丧 is proposed; None when nothing is, or the client is in mourning as long already.
    """

    changes: Changes
    event: bytes
    tasks: int
    mourning_until: date | None = None


def add_event(
    store: Store,
    *,
    client: bytes,
    kind: str,
    on: date,
    today: date,
    texts: Texts,
    person: str = "self",
    yearly: bool | None = None,
    report: bool | None = None,
    note: str = "",
) -> Noted:
    """Note an event; its tasks are made in the same step, in the language of `texts`.

    Args:
        kind: a code of `resources/desk/life_events.toml`; `person` one of `PERSON_NAMES`.
        yearly, report: None for what the kind proposes.

    Raises:
        Problem: there is no such client, kind or person.
    """
    proposed = event_rules().kinds.get(kind)
    values: dict[str, Value] = {
        "client_id": client,
        "kind": kind,
        "on": on,
        "yearly": yearly if yearly is not None else bool(proposed and proposed.yearly),
        "person": person,
        "note": note.strip() or None,
        "report": report if report is not None else bool(proposed and proposed.report),
    }
    _check(values)
    if store.row("client", client) is None:
        raise Problem("no-such-client", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
    with store.transaction("event-add", label=kind) as tx:
        row = tx.new_id()
        tx.put("life_event", row, {name: value for name, value in values.items() if value is not None})
        tasks = put_event_tasks(store, tx, client, event_of(row, values), today, texts)
    return Noted(Changes(_TOUCHED, tx.operation), row, tasks, _proposal(store, client, event_of(row, values), today))


def change_event(store: Store, *, event: bytes, values: Mapping[str, Value], today: date, texts: Texts) -> Noted:
    """Change an event; its open tasks follow, what was done of it stays done.

    Args:
        values: columns of table `life_event` beside the client.

    Raises:
        Problem: there is no such event, kind or person.
    """
    now = asked_event(store, event)
    _check({**now, **values})
    fresh = {name: value for name, value in values.items() if now.get(name) != value}
    client = now["client_id"]
    if not fresh:
        return Noted(Changes(), event, len(_open_tasks(store, client, event)))
    with store.transaction("event-set", label=str(fresh.get("kind") or now.get("kind") or "")) as tx:
        tx.put("life_event", event, fresh)
        after = event_of(event, {**now, **fresh})
        tasks = put_event_tasks(store, tx, client, after, today, texts)
    return Noted(Changes(_TOUCHED, tx.operation), event, tasks, _proposal(store, client, after, today))


def report_event(store: Store, *, event: bytes, on: date | None) -> Changes:
    """Note that an event was told to the branch's head on a day (R12); None takes that back."""
    now = asked_event(store, event)
    if now.get("report") and now.get("report_on") == on:
        return Changes()
    with store.transaction("event-report", label=now.get("kind") or "") as tx:
        tx.put("life_event", event, {"report": True, "report_on": on})
    return Changes(_TOUCHED, tx.operation)


def delete_event(store: Store, *, event: bytes) -> Changes:
    """Delete an event with the tasks that are still open because of it.

    Raises:
        Problem: there is no such event.
    """
    now = asked_event(store, event)
    with store.transaction("event-delete", label=now.get("kind") or "") as tx:
        for task in _open_tasks(store, now["client_id"], event):
            tx.delete("task", task.id)
        tx.delete("life_event", event)
    return Changes(_TOUCHED, tx.operation)


def asked_event(store: Store, event: bytes) -> dict[str, Any]:
    """Return the columns of an event.

    Raises:
        Problem: there is no such event.
    """
    found = store.row("life_event", event)
    if found is None:
        raise Problem(
            "no-such-life-event",
            QT_TRANSLATE_NOOP("Problems", "There is no such event."),
            QT_TRANSLATE_NOOP("Problems", "The command events lists them with their ids."),
        )
    return found


def _open_tasks(store: Store, client: bytes, event: bytes) -> list[Task]:
    own = store.tasks([client]).get(client, ())
    return [task for task in own if task.origin_id == event and task.state == "open"]


def put_event_tasks(store: Store, tx: Transaction, client: bytes, event: LifeEvent, today: date, texts: Texts) -> int:
    """Make the tasks of an event what they ought to be; return how many are open now."""

    def settled(code: str, year: int) -> bool:
        known = store.row("task", task_id(store, event.id, code, year))
        return known is not None and known.get("state") in {"done", "dropped"}

    official = bool((store.row("client", client) or {}).get("public_official"))
    wanted = {
        task_id(store, event.id, one.task.code, one.year): one
        for one in wanted_now(event, event_rules(), today, settled)
        if not (one.task.gift and official)
    }
    for task in _open_tasks(store, client, event.id):
        if task.id not in wanted:
            tx.delete("task", task.id)
    for row, one in wanted.items():
        values = task_values(client, event, one, _title(event, one, texts), _note(event, one, texts))
        if store.row("task", row) is None:
            values = {name: value for name, value in values.items() if value is not None}
        tx.put("task", row, values)
    return len(wanted)


def _title(event: LifeEvent, wanted: Wanted, texts: Texts) -> str:
    """Return what is to be done, and for whom unless that is the client: 祝贺新婚（子女）."""
    title = texts.named(wanted.task.title)
    if event.person in _UNNAMED:
        return title
    person = texts.tr("LifeEvents", PERSON_NAMES[event.person])
    return texts.tr("LifeEvents", "{title} ({person})", title=title, person=person)


def _note(event: LifeEvent, wanted: Wanted, texts: Texts) -> str:
    channel = texts.tr("Channels", CHANNELS[wanted.task.channel]) if wanted.task.channel else ""
    return " · ".join(part for part in (channel, event.note) if part)


def _proposal(store: Store, client: bytes, event: LifeEvent, today: date) -> date | None:
    until = mourning_proposed(event, event_rules())
    if until is None or until < today:
        return None
    known = (store.row("client", client) or {}).get("mourning_until")
    return None if known is not None and known >= until else until


def _check(values: Mapping[str, Any]) -> None:
    kinds = event_rules().kinds
    on = values.get("on")
    if values.get("kind") not in kinds or values.get("person") not in PERSON_NAMES or not on or on.year < _EARLIEST:
        raise Problem(
            "bad-life-event",
            QT_TRANSLATE_NOOP("Problems", "An event needs its kind, its day and whom it happened to."),
            QT_TRANSLATE_NOOP("Problems", "Kinds: {kinds}; persons: {persons}."),
            {"kinds": " ".join(kinds), "persons": " ".join(PERSON_NAMES)},
        )
