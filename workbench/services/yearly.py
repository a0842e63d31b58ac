"""The tasks of life events as rows: each named by its event, what it is and its year, so that none is made twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from workbench.domain.lifeevents import (
    EventRules,
    EventTask,
    LifeEvent,
    Wanted,
    next_of,
    read_event_rules,
    years_near,
)
from workbench.domain.rulefile import Section
from workbench.ports import Transaction, Value, Writer
from workbench.settings import load_toml, resource

_FILE = "desk/life_events.toml"


@cache
def event_rules() -> EventRules:
    """Return the kinds of life events, the program's or the branch's own.

    Raises:
        Problem: the file cannot be read, or says what no rule knows.
    """
    return read_event_rules(Section(load_toml(resource(_FILE)), "", _FILE))


def event_of(row: bytes, values: Mapping[str, Any]) -> LifeEvent:
    """Return the event of a row of table `life_event`."""
    return LifeEvent(
        row,
        values.get("kind") or "other",
        values["on"],
        bool(values.get("yearly")),
        values.get("person") or "self",
        values.get("note") or "",
        bool(values.get("report")),
        values.get("report_on"),
    )


def task_id(book: Writer | Transaction, event: bytes, code: str, year: int) -> bytes:
    """Return the id of the task that an event asks for in a year."""
    return book.natural_id("task", event.hex(), code, str(year))


def task_values(client: bytes, event: LifeEvent, wanted: Wanted, title: str, note: str) -> dict[str, Value]:
    """Return the columns of a task that an event asks for."""
    return {
        "client_id": client,
        "title": title,
        "starts": wanted.starts,
        "due": wanted.due,
        "state": "open",
        "done_on": None,
        "closed_by": "contact" if wanted.task.by_contact else None,
        "origin": "life_event",
        "origin_id": event.id,
        "content": wanted.task.content,
        "note": note or None,
    }


class Asked(NamedTuple):
    """What a task stands for: which event asked for what, in which of its years."""

    event: LifeEvent
    task: EventTask
    year: int


def asked_by(store: Writer, task: bytes, origin_id: bytes | None, due: date) -> Asked | None:
    """Return what a task of a life event stands for; None when the event is gone, or its kind asks for it no more."""
    known = store.row("life_event", origin_id) if origin_id is not None else None
    if origin_id is None or known is None or known.get("on") is None:
        return None
    event = event_of(origin_id, known)
    kind = event_rules().kinds.get(event.kind)
    for own in kind.tasks if kind else ():
        for year in years_near(event, due):
            if task_id(store, event.id, own.code, year) == task:
                return Asked(event, own, year)
    return None


def follow_yearly(store: Writer, tx: Transaction, task: bytes, on: date) -> None:
    """Make next year's task of a yearly event in the step in which this year's is done or dropped on a day."""
    row = store.row("task", task)
    if row is None or row.get("origin") != "life_event":
        return
    asked = asked_by(store, task, row.get("origin_id"), row["due"])
    following = next_of(asked.event, asked.task, asked.year, on) if asked is not None else None
    if asked is None or following is None:
        return
    made = task_id(store, asked.event.id, asked.task.code, following.year)
    if store.row("task", made) is None:
        values = task_values(row["client_id"], asked.event, following, row.get("title") or "", row.get("note") or "")
        tx.put("task", made, {name: value for name, value in values.items() if value is not None})
