"""What the calendar reads of the book at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.calendar import appointment_rows
from db.queries.clients import names
from db.queries.duties import duty_rows
from workbench.readmodels.lists import AppointmentRow, DutyRow

if TYPE_CHECKING:
    from db.desk import Desk

#: How far ahead an appointment takes its client off the waiting list, in days.
_AHEAD = 400


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one reading of the book brought."""

    span: tuple[dt.date, dt.date]
    shown: Sequence[AppointmentRow]
    duties: Sequence[DutyRow]
    planned: frozenset[bytes]
    wishes: Mapping[bytes, str]


def load(desk: Desk, span: tuple[dt.date, dt.date], today: dt.date) -> Loaded:
    """Read the appointments of the days shown, what is open, and whose visit is planned already."""
    shown = appointment_rows(desk, *span)
    ahead = appointment_rows(desk, today, today + dt.timedelta(days=_AHEAD))
    planned = frozenset(row.client_id for row in ahead if row.state == "planned" and row.client_id)
    people = names(desk, {row.client_id for row in shown if row.client_id})
    wishes = {client.id: client.preferred_time for client in people.values() if client.preferred_time}
    return Loaded(span, shown, duty_rows(desk), planned, wishes)
