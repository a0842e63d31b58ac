"""What the calendar reads of the book at once, and what speaks against the times of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from db.queries.calendar import appointment_rows, people_of
from db.queries.duties import duty_rows
from db.queries.planned import planned_clients
from ui.pages.calendar import words
from ui.pages.calendar.showing import Asked, Means, Shown, prepare
from ui.pages.calendar.waiting import waiting_duties
from workbench.domain.agenda import Person
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow, DutyRow
from workbench.services.agenda import conflict_text, flags, flags_at
from workbench.texts import Texts

if TYPE_CHECKING:
    from db.desk import Desk

#: How far ahead an appointment takes its client off the waiting list, in days.
_AHEAD = 400


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one reading of the book brought.

    Attributes:
        span: the first and the last day of it.
        shown: the appointments of those days.
        waiting: what is owed and has no day yet, the most pressing first.
        wishes: the preferred times of the clients shown.
        flags: what speaks against appointments, in words, by id.
        people: what appointments with the clients shown have to heed.
        ready: what the view that asked for it shows.
    """

    span: tuple[dt.date, dt.date]
    shown: Sequence[AppointmentRow]
    waiting: Sequence[DutyRow]
    wishes: Mapping[bytes, str]
    flags: Mapping[bytes, str] = field(default_factory=dict)
    people: Mapping[bytes, Person] = field(default_factory=dict)
    ready: Shown | None = None

    def row(self, key: object) -> AppointmentRow | None:
        """Return the appointment of an id."""
        return next((row for row in self.shown if row.id == key), None)


def load(desk: Desk, asked: Asked, today: dt.date, until: dt.date, means: Means) -> Loaded:
    """Read the appointments of the days asked for and what waits for a day, and make them ready for their view.

    Args:
        desk: the book.
        asked: what is to be shown.
        today: the day it is taken to be.
        until: the last day of what is owed and shown as waiting.
        means: the calendars, and how things are called.
    """
    span, almanac, texts = asked.span, means.almanac, means.texts
    shown = appointment_rows(desk, *span)
    planned = planned_clients(desk, today, today + dt.timedelta(days=_AHEAD))
    people = people_of(desk, {row.client_id for row in shown if row.client_id})
    wishes = {client: person.preferred_time for client, person in people.items() if person.preferred_time}
    waiting = waiting_duties(duty_rows(desk), planned, until)
    found = flags_of(shown, people, almanac, texts)
    return Loaded(span, shown, waiting, wishes, found, people, prepare(asked, shown, found, waiting, means))


def flag_at(row: AppointmentRow, starts: str, minutes: int, loaded: Loaded, means: Means) -> str:
    """Return in words what would speak against an appointment at another time; empty for nothing."""
    moved = replace(row, starts=starts, minutes=minutes)
    others = [one for one in loaded.shown if one.starts.startswith(starts[:10])]
    called = {one.id: words.entry_text(one, private=False) for one in others}
    found = flags_at(moved, others, loaded.people, means.almanac)
    return "; ".join(conflict_text(one, means.texts, called) for one in found if not one.is_hint)


def flags_of(
    rows: Sequence[AppointmentRow], people: Mapping[bytes, Person], almanac: Almanac, texts: Texts
) -> dict[bytes, str]:
    """Return what speaks against each appointment in words; what may turn out to be nothing is left out."""
    called = {row.id: words.entry_text(row, private=False) for row in rows}
    found = {}
    for key, conflicts in flags(rows, people, almanac).items():
        said = [conflict_text(one, texts, called) for one in conflicts if not one.is_hint]
        if said:
            found[key] = "; ".join(said)
    return found
