"""What happens in a client's life (大事, P6): kinds as data, the tasks that each asks for, and how it comes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from workbench.domain.interactions import CHANNELS
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.tasks import CONTENT_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Whom it happened to, seen from the client.
PERSON_NAMES: Mapping[str, str] = {
    "self": QT_TRANSLATE_NOOP("LifeEvents", "The client"),
    "spouse": QT_TRANSLATE_NOOP("LifeEvents", "Spouse"),
    "child": QT_TRANSLATE_NOOP("LifeEvents", "Child"),
    "parent": QT_TRANSLATE_NOOP("LifeEvents", "Parent"),
    "family": QT_TRANSLATE_NOOP("LifeEvents", "Family"),
    "company": QT_TRANSLATE_NOOP("LifeEvents", "Company"),
}
#: Days before an event for which a task may stand, and after it.
_FARTHEST = 366
_FEBRUARY_29 = (2, 29)


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """One event of a client; `person` is a code of `PERSON_NAMES`, `report_on` the day it was told to the head (R12).

    A yearly one comes again on its day each year; its first day is `on`.
    """

    id: bytes
    kind: str
    on: date
    yearly: bool = False
    person: str = "self"
    note: str = ""
    report: bool = False
    report_on: date | None = None


@dataclass(frozen=True, slots=True)
class EventTask:
    """What an event asks for.

    Attributes:
        days: after the event's day, below 0 before it; `ask` days earlier it is asked for first.
        by_contact: any contact that reaches the client closes it.
        gift: something is given; a public official is given nothing.
    """

    code: str
    title: Names
    days: int
    ask: int
    content: str | None
    channel: str | None
    by_contact: bool
    gift: bool = False


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event; `yearly`, `report` and `mourning_days` are what it proposes, None days for no mourning."""

    code: str
    name: Names
    tasks: tuple[EventTask, ...]
    yearly: bool = False
    report: bool = False
    mourning_days: int | None = None


@dataclass(frozen=True, slots=True)
class EventRules:
    """All kinds by code; a task `gone` days past its day is not made any more."""

    kinds: Mapping[str, EventKind]
    gone: int


class Wanted(NamedTuple):
    """One task that an event asks for in one of its years."""

    task: EventTask
    year: int
    starts: date
    due: date


def occurrence(on: date, year: int) -> date:
    """Return the day of a yearly event in a year; what happened on 29 February is kept on 28 in other years."""
    if (on.month, on.day) == _FEBRUARY_29 and not _leap(year):
        return date(year, 2, 28)
    return on.replace(year=year)


def wanted_now(event: LifeEvent, rules: EventRules, today: date, settled: Callable[[str, int], bool]) -> list[Wanted]:
    """Return the tasks that an event asks for now, each in one of its years.

    What is a little late is due today, what is long gone is left out; a yearly event waits for its next day instead.

    Args:
        settled: whether the task of a code and a year is done or dropped already.
    """
    kind = rules.kinds.get(event.kind)
    found = []
    for task in kind.tasks if kind else ():
        wanted = _yearly(event, task, today, settled) if event.yearly else _once(event, task, rules, today)
        if wanted is not None and not settled(task.code, wanted.year):
            found.append(wanted)
    return found


def _once(event: LifeEvent, task: EventTask, rules: EventRules, today: date) -> Wanted | None:
    due = event.on + timedelta(days=task.days)
    if due + timedelta(days=rules.gone) < today:
        return None
    starts = due - timedelta(days=task.ask)
    due = max(due, today)
    return Wanted(task, event.on.year, min(starts, due), due)


def _yearly(event: LifeEvent, task: EventTask, today: date, settled: Callable[[str, int], bool]) -> Wanted:
    year = event.on.year
    while _due(event, task, year) < today or settled(task.code, year):
        year += 1
    return _in_year(event, task, year)


def _due(event: LifeEvent, task: EventTask, year: int) -> date:
    return occurrence(event.on, year) + timedelta(days=task.days)


def _in_year(event: LifeEvent, task: EventTask, year: int) -> Wanted:
    due = _due(event, task, year)
    return Wanted(task, year, due - timedelta(days=task.ask), due)


def next_of(event: LifeEvent, task: EventTask, year: int, done: date) -> Wanted | None:
    """Return the task that follows when a yearly event's task of a year is done or dropped on a day.

    It is that of the next year, or of the first later one whose day was not past by then.
    """
    if not event.yearly:
        return None
    following = year + 1
    while _due(event, task, following) < done:
        following += 1
    return _in_year(event, task, following)


def mourning_proposed(event: LifeEvent, rules: EventRules) -> date | None:
    """Return until when 居丧 is proposed, None when the event proposes none."""
    kind = rules.kinds.get(event.kind)
    days = kind.mourning_days if kind else None
    return event.on + timedelta(days=days) if days else None


def years_near(event: LifeEvent, due: date) -> Iterator[int]:
    """Yield the years whose occurrence a task due on a day may belong to."""
    yield from (due.year, due.year - 1, due.year + 1, event.on.year)


def read_event_rules(root: Section) -> EventRules:
    """Return the kinds of a parsed file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root.only("gone", "kinds")
    sections = root.sections("kinds", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    kinds = [_read_kind(section) for section in sections]
    return EventRules({kind.code: kind for kind in kinds}, root.count("gone"))


def _read_kind(section: Section) -> EventKind:
    section.only("code", "name", "yearly", "report", "mourning_days", "tasks")
    tasks = section.sections("tasks", optional=True)
    unique(tasks, "code", lambda task: task.text("code"))
    days = section.count("mourning_days", least=1) if section.has("mourning_days") else None
    return EventKind(
        code=section.code(),
        name=section.names(),
        tasks=tuple(_read_task(task) for task in tasks),
        yearly=section.flag("yearly", False),
        report=section.flag("report", False),
        mourning_days=days,
    )


def _read_task(section: Section) -> EventTask:
    section.only("code", "title", "days", "ask", "content", "channel", "by_contact", "gift")
    return EventTask(
        code=section.code(),
        title=section.names("title"),
        days=section.count("days", least=-_FARTHEST, most=_FARTHEST),
        ask=section.count("ask", most=_FARTHEST),
        content=section.choice("content", tuple(CONTENT_NAMES)) if section.has("content") else None,
        channel=section.choice("channel", tuple(CHANNELS)) if section.has("channel") else None,
        by_contact=section.flag("by_contact", False),
        gift=section.flag("gift", False),
    )


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
