"""Calendar files become appointments, series and tasks, found again by their names: a second import changes nothing.

A newer version of an entry leaves exactly its own turns; an older one changes nothing. What a calendar no longer has
stays unless one says that it is to be cancelled.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial, reduce
from typing import Final

from workbench.ics.components import count_components, read_components
from workbench.ics.events import DAY, Event, Refused, read_events
from workbench.ics.todos import ToDoEntry, read_to_dos
from workbench.ics.versions import is_older
from workbench.importer.calendarrows import base_of
from workbench.importer.cells import CalendarPart, ParsedFile
from workbench.importer.context import STEP, Job, Outcome
from workbench.importer.eventrows import EventRows, Place, entry_note, moment_of
from workbench.importer.families import Family, Told, same_turn
from workbench.importer.gone import GonePlan
from workbench.importer.limits import Limits, default_limits
from workbench.importer.messages import COMPARING, note
from workbench.importer.records import Row
from workbench.importer.refusals import refusal
from workbench.importer.todorows import ToDoPlan

_READ: Final = frozenset({"VEVENT", "VTODO", "VTIMEZONE"})


def read_calendar(text: str, encoding: str, name: str, limits: Limits) -> ParsedFile:
    """Read all events and tasks; one that cannot be read keeps its place with the reason.

    Raises:
        Problem: `file-too-large` (bytes, lines, components).
    """
    longest = max(map(len, text.splitlines()), default=0)
    too_many = count_components(text) > limits.card_components
    if len(text) > limits.card_bytes or longest > limits.card_line or too_many:
        raise refusal("file-too-large", name, limit=limits.card_bytes >> 20)
    file = read_components(text)
    others = tuple(
        (child.line, child.name)
        for calendar in file.calendars
        for child in calendar.children
        if child.name not in _READ and not child.name.startswith("X-")
    )
    told = (one.text(key) for one in file.calendars for key in ("X-WR-RELCALID", "X-WR-CALNAME"))
    methods = {one.text("METHOD").strip().upper() for one in file.calendars}
    part = CalendarPart(
        next(filter(None, told), name)[:255],
        tuple(read_events(file)),
        tuple(read_to_dos(file)),
        others,
        full=methods <= {"", "PUBLISH"},
    )
    return ParsedFile(name, "calendar", encoding, calendar=part)


class CalendarPlan:
    """Plans the entries of a file.

    Attributes:
        gone: how many entries came from this calendar before and are no longer in it.
    """

    def __init__(self, job: Job, outcome: Outcome, part: CalendarPart, limits: Limits | None = None) -> None:
        self._job = job
        self._outcome = outcome
        self._part = part
        self._limits = limits or default_limits()
        self._rows = EventRows(job, outcome, part.name)
        self._told = Told()
        self.gone = 0

    def run(self) -> None:
        """Plan all entries; everything goes into the outcome."""
        for refused in (*self._part.events, *self._part.to_dos):
            if isinstance(refused, Refused):
                where = self._outcome.skipped if refused.code == "todo-no-due" else self._outcome.rejected
                where.append(entry_note(self._job, refused.line, refused.code, refused.title, refused.values))
        whole = [event for event in self._part.events if isinstance(event, Event)]
        families: dict[str, list[Event]] = {}
        for event in whole:
            if not event.derived:
                families.setdefault(_name(event), []).append(event)
        turns = frozenset((one.uid, one.turn) for one in whole if one.turn is not None and not one.later)
        self._told = Told(turns, frozenset(families))
        for number, (uid, events) in enumerate(families.items()):
            if number % STEP == 0:
                self._job.progress(number, len(families), COMPARING)
            self._family(uid, events)
        gone = GonePlan(self._job, self._rows, self._part, self._told.names)
        self.gone = gone.run()
        if self._job.cancel_gone:
            self._outcome.changed += self.gone
        ToDoPlan(self._job, self._outcome).run([one for one in self._part.to_dos if isinstance(one, ToDoEntry)])
        self._skip(whole)

    def _skip(self, events: Sequence[Event]) -> None:
        tasks = [one for one in self._part.to_dos if isinstance(one, ToDoEntry) and one.derived]
        derived = [event.line for event in events if event.derived] + [one.line for one in tasks]
        if derived:
            self._outcome.skipped.append(note(derived[0], "event-derived", count=len(derived)))
        others = self._part.others
        for name in dict.fromkeys(name for _, name in others):
            lines = [line for line, other in others if other == name]
            self._outcome.skipped.append(note(lines[0], "component-left-out", name=name, count=len(lines)))

    def _family(self, uid: str, events: Sequence[Event]) -> None:
        """Plan everything that a file says under one name."""
        for event in events:
            for line, code, values in event.doubts:
                self._rows.warn(event, code, line, **values)
        own = self._rows.known.own(uid)
        if own is not None:
            for event in events:
                self._rows.counted(partial(self._take_own, own, event))
            return
        family = Family(self._job, self._outcome, self._rows, self._limits, self._told, uid)
        masters = [event for event in events if event.turn is None]
        turns = sorted((event for event in events if event.turn is not None), key=lambda one: one.turn or one.starts)
        if not masters:
            for event in turns:
                self._alone(event, uid, family)
            return
        master = reduce(lambda best, one: best if is_older(one.version, best.version) else one, masters)
        if is_older(master.version, self._version(uid)):
            self._rows.skip(master, "event-older")
            self._outcome.count(is_new=False, has_changed=False)
            return
        family.whole(master, turns)

    def _version(self, uid: str) -> str:
        """Return which version of an entry the book has."""
        known = self._rows.known
        rows = [row for row in known.family(uid) if row.text("uid") in (uid, None) or row.table == "series"]
        whole = [row for row in rows if row.table == "series" or not row.get("occurrence")] or rows
        told = [row.text("revision") or "" for row in whole]
        return reduce(lambda best, one: best if is_older(one, best) else one, told, "")

    def _take_own(self, row: Row, event: Event) -> bool:
        """Take only the time of what this book made itself: its words went out shortened."""
        if row.table == "appointment" and row.get("state") == "planned" and event.turn is None:
            self._rows.put(row, {"starts": moment_of(event.starts), "minutes": min(event.minutes, DAY)})
        return False

    def _alone(self, event: Event, uid: str, family: Family) -> None:
        """Plan a turn whose series the file does not hold: it is that of the book."""
        assert event.turn is not None
        series = self._rows.known.series(uid)
        row = self._rows.known.appointment(uid, moment_of(event.turn)) or series
        if row is not None and is_older(event.version, row.text("revision") or ""):
            self._rows.skip(event, "event-older")
            self._outcome.count(is_new=False, has_changed=False)
            return
        if event.later and series is not None:
            self._rows.counted(partial(family.split, event, series))
            return
        begins = [one for one in self._rows.known.family(uid) if one.table == "series" and one.text("uid") != uid]
        part = max((one for one in begins if _cut(one) <= moment_of(event.turn)), key=_cut, default=None)
        if part is None:
            turn = event.turn if series is None else same_turn(series, event.turn)
            place = Place(uid, event.starts, event.minutes, turn, series.ref if series is not None else None)
        else:
            delta = datetime.fromisoformat(part.text("starts") or "") - datetime.fromisoformat(_cut(part))
            name = part.text("uid") or uid
            place = Place(name, event.starts, event.minutes, event.turn + delta, part.ref)
        self._rows.counted(partial(self._rows.appointment, event, place))


def _name(event: Event) -> str:
    """Return the name of an event, made of what it says when it has none."""
    uid = event.uid or f"{event.starts:%Y%m%dT%H%M} {event.title}"
    return uid[:255]


def _cut(row: Row) -> str:
    """Return the moment of the first rule from which on a part of a series holds."""
    uid = row.text("uid") or ""
    digits = uid[len(base_of(uid)) + 1 :]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:11]}:{digits[11:]}" if digits else ""
