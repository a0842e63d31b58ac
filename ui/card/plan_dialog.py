"""Plans an appointment with a client, or the same with several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QTimeEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import inset, label
from ui.wordcheck.field import Watched
from ui.wording import MEETING_NAMES, Wording
from workbench.domain.changes import Changes
from workbench.services.appointments import plan_appointments


class PlanDialog(FormDialog):
    """Asks what, when, how long, where and what for.

    Signals:
        planned: carries the local moment 'YYYY-MM-DDTHH:MM'; the dialog has closed.
    """

    planned = Signal(str)

    def __init__(self, context: Context, people: Sequence[tuple[bytes, str]], parent: QWidget | None = None) -> None:
        """Make the dialog for one or several clients: their ids and names; several are planned in one step."""
        super().__init__(context, "", "", parent)
        self._clients = [client for client, _name in people]
        names = [name for _client, name in people]
        said = names[0] if len(names) == 1 else self.tr("{count} clients").format(count=f"{len(names):,}")
        self.setWindowTitle(self.tr("Plan an appointment"))
        self.accept_button.setText(self.tr("Plan it"))
        words = Wording(context)
        self._kind = CodeBox(self.tr("Kind"), {code: words.meeting(code) for code in MEETING_NAMES})
        self._day = DayEdit(self.tr("Day"), context.today)
        self._time = inset(QTimeEdit(QTime(10, 0)))
        self._time.setAccessibleName(self.tr("Time"))
        self._time.setDisplayFormat("HH:mm")
        self._minutes = inset(QSpinBox())
        self._minutes.setAccessibleName(self.tr("Minutes"))
        self._minutes.setRange(5, 600)
        self._minutes.setSingleStep(15)
        self._minutes.setValue(30)
        self._place = QLineEdit()
        self._place.setAccessibleName(self.tr("Place"))
        self._purpose = QLineEdit()
        self._purpose.setAccessibleName(self.tr("What for"))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Client"), label(said, "strong")),
            (self.tr("Kind"), self._kind),
            (self.tr("Day"), self._day),
            (self.tr("Time"), self._time),
            (self.tr("Minutes"), self._minutes),
            (self.tr("Place"), self._place),
            (self.tr("What for"), Watched(self._purpose, context)),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self._day.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self._day.day() if self._day.valid() else None
        if day is None:
            self.show_error(self.tr("Say on which day, for instance +2 for the day after tomorrow."))
            self._day.setFocus()
            return
        starts = f"{day.isoformat()}T{self._time.time().toString('HH:mm')}"
        kind, minutes, clients = self._kind.code(), self._minutes.value(), self._clients
        place, purpose = self._place.text().strip(), self._purpose.text().strip()

        def change(desk: Any) -> Changes:
            changes, _rows = plan_appointments(
                desk, clients=clients, starts=starts, minutes=minutes, kind=kind, place=place, purpose=purpose
            )
            return changes

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_planned(starts), self.refuse)

    def _on_planned(self, starts: str) -> None:
        self.accept()
        self.planned.emit(starts)
