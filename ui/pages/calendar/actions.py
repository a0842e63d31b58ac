"""What can be done with appointments; every change says so and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context
from ui.pages.calendar import words
from ui.pages.calendar.dialog import Draft
from ui.pages.calendar.finish import Outcome
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow
from workbench.services.appointments import change_appointment, close_appointment, plan_appointment
from workbench.services.interactions import log_interaction

if TYPE_CHECKING:
    from db.desk import Desk

#: Interactions have no channel of this kind; such an appointment is only set to done.
_NO_CHANNEL = "other"


class AppointmentActions(QObject):
    """Plans, moves, finishes, cancels and reopens."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def keep(self, draft: Draft) -> None:
        """Plan a new appointment, or keep what changed of one."""
        when = f"{draft.day:%m-%d} {draft.starts[11:]}"
        if draft.appointment is not None:
            said = self.tr("Changed: {who}, {when}").format(who=draft.name, when=when)
            self._change(partial(change_appointment, appointment=draft.appointment, values=draft.values), said)
        else:
            self._change(
                partial(_plan, draft=draft), self.tr("Planned: {who}, {when}").format(who=draft.name, when=when)
            )

    def finish(self, row: AppointmentRow, outcome: Outcome) -> None:
        """Record how an appointment went: as an interaction of its client, where there is one."""
        client, context = row.client_id, self._context
        if client is None or row.kind == _NO_CHANNEL:
            self._close(row, "done", self.tr("Done: {who}"))
            return
        rules, today, on, at = context.rules, context.today, words.begins(row).date(), now_utc()
        self._change(
            lambda desk: (
                log_interaction(
                    desk,
                    rules=rules,
                    clients=[client],
                    channel=row.kind,
                    result=outcome.result,
                    at=at,
                    on=on,
                    today=today,
                    note=outcome.note,
                    minutes=outcome.minutes or None,
                    appointment=row.id,
                ).changes
            ),
            self.tr("Recorded: {who}").format(who=row.name),
        )

    def cancel(self, row: AppointmentRow) -> None:
        """Cancel an appointment; it stays on its day, struck off."""
        self._close(row, "cancelled", self.tr("Cancelled: {who}"))

    def reopen(self, row: AppointmentRow) -> None:
        """Plan a finished appointment again."""
        self._close(row, "planned", self.tr("Open again: {who}"))

    def _close(self, row: AppointmentRow, state: str, sentence: str) -> None:
        use_case = partial(close_appointment, appointment=row.id, state=state)
        self._change(use_case, sentence.format(who=row.name or row.title))

    def _change(self, use_case: Callable[[Desk], Changes], said: str) -> None:
        self._context.tasks.change(use_case, self.parent(), lambda _changes: self._context.say(said, undo=True))


def _plan(desk: Desk, *, draft: Draft) -> Changes:
    assert draft.client is not None
    changes, _row = plan_appointment(
        desk,
        client=draft.client,
        starts=draft.starts,
        minutes=draft.minutes,
        kind=draft.kind,
        place=draft.place,
        purpose=draft.purpose,
    )
    return changes
