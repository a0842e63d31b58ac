"""What use cases ask of the book about gatherings; `db.queries.gatherings` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from workbench.domain.gatherings import Attendance, Deals, Gathering, PlanItem, PlanTodo
from workbench.domain.invitations import Guest


class GatheringBook(Protocol):
    """The gatherings of a book, each list read in one step."""

    def gatherings(self) -> Sequence[Gathering]:
        """Return all gatherings, the latest day first."""

    def gathering(self, row: bytes) -> Gathering | None:
        """Return one gathering, None when there is no such one."""

    def of_appointment(self, appointment: bytes) -> Gathering | None:
        """Return the gathering whose entry in the calendar an appointment is."""

    def items(self, gathering: bytes) -> Sequence[PlanItem]:
        """Return the plan of a gathering in its order."""

    def todos(self, until: date, done: date) -> Sequence[PlanTodo]:
        """Return the open tasks of all plans due up to a day, and those that were done on one; the next due first."""

    def attendances(self, gathering: bytes) -> Sequence[Attendance]:
        """Return the list of a gathering by its rows on the sheet."""

    def attended_by(self, client: bytes) -> Sequence[tuple[Gathering, Attendance]]:
        """Return the gatherings a client was listed for, the latest first."""

    def guests(self, on: date) -> Sequence[Guest]:
        """Return every client as an invitation for a day looks at it."""

    def deals(self, gathering: Gathering, days: int) -> Deals:
        """Return what came of those who came within so many days."""

    def tasks_left(self, gathering: bytes, client: bytes) -> Sequence[bytes]:
        """Return the open tasks that a gathering left for a client."""
