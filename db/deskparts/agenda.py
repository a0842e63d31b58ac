"""What the services of the calendar ask of the open book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from db.queries import calendar
from db.store import Book
from workbench.domain.clients import Appointment
from workbench.readmodels.lists import AppointmentRow

#: How far around a day the turn of a series is looked for by its id.
_AROUND = timedelta(days=400)


class AgendaReads(Book):
    """A book that tells of series and their turns."""

    def turns(self, series: bytes) -> Sequence[tuple[bytes, Mapping[str, Any]]]:
        """Return the turns of a series that have an appointment of their own: id, and its starts, occurrence, state."""
        return calendar.own_turns(self, series)

    def client_turns(
        self, first: date, last: date, ids: Iterable[bytes] | None = None
    ) -> Mapping[bytes, Sequence[Appointment]]:
        """Return the turns of series that nobody touched, from `first` to `last`, by client."""
        return calendar.turns_by_client(self, first, last, ids)

    def entries(self, first: date, last: date) -> Sequence[AppointmentRow]:
        """Return the appointments and turns of series from `first` to `last`, earliest first."""
        return calendar.appointment_rows(self, first, last)

    def turn_named(self, appointment: bytes, around: date) -> tuple[bytes, str] | None:
        """Return the series and moment of a turn that nobody touched, by its id; None for what is no such turn."""
        rows = calendar.turn_rows(self, around - _AROUND, around + _AROUND)
        return next((row.turn for row in rows if row.id == appointment), None)
