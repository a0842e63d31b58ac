"""What can be done with appointments; every change says so and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.card.actions import CardActions
from ui.context import Context
from ui.meetings.report_dialog import Meeting, ReportDialog, ask_report
from ui.pages.calendar.dialog import Draft
from ui.pages.calendar.scope import ScopeDialog
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow
from workbench.services.appointments import change_appointment, close_appointment, plan_appointment
from workbench.services.interactions import Logged
from workbench.services.turns import Scope, drop_turns

if TYPE_CHECKING:
    from db.desk import Desk

#: A rule that ends what comes again with one turn.
_ONCE = "FREQ=DAILY;COUNT=1"


class AppointmentActions(QObject):
    """Plans, moves, reports, cancels and reopens."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._over = parent
        self._contacts = CardActions(context, parent)

    def keep(self, draft: Draft) -> None:
        """Plan a new appointment, or keep what changed of one; of a series ask first how far it reaches."""
        when = f"{draft.day:%m-%d} {draft.starts[11:]}"
        who = draft.name or draft.title
        if draft.row is None:
            said = self.tr("Planned: {who}, {when}").format(who=who, when=when)
            self._change(partial(_plan, draft=draft), said)
            return
        said = self.tr("Changed: {who}, {when}").format(who=who, when=when)
        if draft.values or draft.rule != draft.row.rule:
            self._with_scope(
                draft.row, said, lambda scope: self._change(partial(_keep, draft=draft, scope=scope), said)
            )

    def report(self, row: AppointmentRow) -> ReportDialog:
        """Ask how an appointment went; an entry of one's own is done without more."""
        dialog = ask_report(self._context, Meeting.of(row), self._over)
        dialog.reported.connect(self._on_reported)
        return dialog

    def finish(self, row: AppointmentRow) -> None:
        """Report an appointment with a client; one of one's own is done without more."""
        if row.client_id is None or row.kind == "other":
            self._close(row, "done", self.tr("Done: {who}"))
        else:
            self.report(row)

    def correct(self, row: AppointmentRow) -> None:
        """Open what was reported of an appointment that took place; where nothing was, report it now."""
        self._context.tasks.query(lambda desk: (row, bool(desk.contact(row.id))), self._on_found)

    def _on_found(self, found: tuple[AppointmentRow, bool]) -> None:
        row, reported = found
        if reported:
            self._contacts.edit_contact(row.id)
        else:
            self.report(row)

    def cancel(self, row: AppointmentRow) -> None:
        """Cancel an appointment; it stays on its day, struck off. Later turns of a series go."""
        said = self.tr("Cancelled: {who}").format(who=row.name or row.title)

        def run(scope: Scope) -> None:
            if scope == "this":
                self._close(row, "cancelled", self.tr("Cancelled: {who}"))
            else:
                self._change(partial(drop_turns, appointment=row.id, turn=row.turn, scope=scope), said)

        self._with_scope(row, said, run)

    def reopen(self, row: AppointmentRow) -> None:
        """Plan a finished appointment again."""
        self._close(row, "planned", self.tr("Open again: {who}"))

    def _with_scope(self, row: AppointmentRow, about: str, run: Callable[[Scope], None]) -> None:
        """Run at once for what comes once; for a turn of a series ask first how far it reaches."""
        if row.turn is None or not row.rule:
            run("this")
            return
        dialog = ScopeDialog(self._context, about, self._over)
        dialog.decided.connect(run)
        dialog.open()

    def _on_reported(self, logged: Logged) -> None:
        count = len(logged.closed)
        said = self.tr("Recorded, {count} done").format(count=count) if count else self.tr("Recorded")
        self._context.say(said, undo=True)

    def _close(self, row: AppointmentRow, state: str, sentence: str) -> None:
        use_case = partial(close_appointment, appointment=row.id, state=state, turn=row.turn)
        self._change(use_case, sentence.format(who=row.name or row.title))

    def _change(self, use_case: Callable[[Desk], Changes], said: str) -> None:
        self._context.tasks.change(use_case, self.parent(), lambda _changes: self._context.say(said, undo=True))


def _plan(desk: Desk, *, draft: Draft) -> Changes:
    changes, _row = plan_appointment(
        desk,
        client=draft.client,
        starts=draft.starts,
        minutes=draft.minutes,
        kind=draft.kind,
        title=draft.title,
        place=draft.place,
        purpose=draft.purpose,
        mode=draft.mode,
        remind=draft.remind,
        rule=draft.rule,
    )
    return changes


def _keep(desk: Desk, *, draft: Draft, scope: Scope) -> Changes:
    """Keep what a draft says of an appointment: its fields, and how it comes again."""
    row = draft.row
    assert row is not None
    fresh = draft.rule != row.rule
    return change_appointment(
        desk,
        appointment=row.id,
        values=draft.values,
        turn=row.turn if row.rule or not fresh else None,
        scope=scope,
        rule=(draft.rule or _ONCE) if fresh else None,
    )
