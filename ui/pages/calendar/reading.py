"""What the calendar reads of the book at once, and what speaks against the times of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.queries.calendar import appointment_rows, people_of
from db.queries.duties import duty_rows
from db.queries.planned import planned_clients
from ui.pages.calendar import words
from workbench.domain.agenda import Person
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow, DutyRow
from workbench.services.agenda import conflict_text, flags
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
        duties: what is open, of everybody.
        planned: who has an appointment ahead.
        wishes: the preferred times of the clients shown.
        flags: what speaks against appointments, in words, by id.
    """

    span: tuple[dt.date, dt.date]
    shown: Sequence[AppointmentRow]
    duties: Sequence[DutyRow]
    planned: frozenset[bytes]
    wishes: Mapping[bytes, str]
    flags: Mapping[bytes, str] = field(default_factory=dict)

    def row(self, key: object) -> AppointmentRow | None:
        """Return the appointment of an id."""
        return next((row for row in self.shown if row.id == key), None)


def load(desk: Desk, span: tuple[dt.date, dt.date], today: dt.date, almanac: Almanac, texts: Texts) -> Loaded:
    """Read the appointments of the days shown, what is open, and whose visit is planned already."""
    shown = appointment_rows(desk, *span)
    planned = planned_clients(desk, today, today + dt.timedelta(days=_AHEAD))
    people = people_of(desk, {row.client_id for row in shown if row.client_id})
    wishes = {client: person.preferred_time for client, person in people.items() if person.preferred_time}
    return Loaded(span, shown, duty_rows(desk), planned, wishes, flags_of(shown, people, almanac, texts))


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
