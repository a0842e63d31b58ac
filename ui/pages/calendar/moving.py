"""Appointments put elsewhere, made longer or copied: one change each, told with undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.calendar import words
from ui.pages.calendar.entries import minute_of
from ui.pages.calendar.scope import ScopeDialog
from ui.widgets.schedule_items import NO_TIME, clock
from workbench.domain.changes import Changes
from workbench.ports import Store, Value
from workbench.readmodels.lists import AppointmentRow
from workbench.services.appointments import change_appointment, copy_appointment

#: When something begins that was put on a day and has no time of its own, in minutes.
_MORNING = 9 * 60


class Mover(QObject):
    """Does what was dragged, or moved by keys.

    Signals:
        refused: the book did not take it; what is shown has to be read again.
    """

    refused = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def move(self, row: AppointmentRow, day: dt.date, minute: int, minutes: int) -> None:
        """Put an appointment on another day or time, or make it longer; 0 minutes keep its length."""
        starts = moment(row, day, minute)
        values: dict[str, Value] = {}
        if starts != row.starts:
            values["starts"] = starts
        if minutes and minutes != row.minutes:
            values["minutes"] = minutes
        if not values:
            return
        who = words.who(row, private=self._context.private)
        when = f"{starts[5:10]} {starts[11:]}".strip()
        if "starts" in values:
            said = self.tr("Moved: {who}, {when}").format(who=who, when=when)
        else:
            said = self.tr("Now {minutes} min: {who}").format(who=who, minutes=minutes)
        turn = row.turn
        if turn is None:
            self._change(partial(change_appointment, appointment=row.id, values=values), said)
        else:
            self._ask_scope(row, values, said)

    def _ask_scope(self, row: AppointmentRow, values: dict[str, Value], said: str) -> None:
        """Ask whether only this turn of a series moves; until then it is shown where it was put."""
        parent = self.parent()
        dialog = ScopeDialog(self._context, said, parent if isinstance(parent, QWidget) else None)
        change = partial(change_appointment, appointment=row.id, values=values, turn=row.turn)
        dialog.decided.connect(lambda scope: self._change(partial(change, scope=scope), said))
        dialog.rejected.connect(self.refused)
        dialog.open()

    def copy(self, row: AppointmentRow, day: dt.date, minute: int) -> None:
        """Plan the same once more, on another day or at another time."""
        starts = moment(row, day, minute)
        who = words.who(row, private=self._context.private)
        said = self.tr("Copied: {who}, {when}").format(who=who, when=f"{starts[5:10]} {starts[11:]}".strip())
        self._change(partial(_copy, row=row, starts=starts), said)

    def _change(self, use_case: Callable[[Store], Changes], said: str) -> None:
        self._context.tasks.change(
            use_case, self.parent(), lambda _changes: self._context.say(said, undo=True), self._on_failed
        )

    def _on_failed(self, problem: BaseException) -> None:
        self.refused.emit()
        self._context.tasks.failed.emit(problem)


def moment(row: AppointmentRow, day: dt.date, minute: int) -> str:
    """Return the local moment of a place; without a minute the appointment's own time."""
    own = minute_of(row) if minute == NO_TIME else minute
    return f"{day.isoformat()}T{clock(_MORNING if own == NO_TIME else own)}"


def _copy(store: Store, *, row: AppointmentRow, starts: str) -> Changes:
    changes, _row = copy_appointment(store, appointment=row.id, starts=starts, turn=row.turn)
    return changes
