"""What will be owed on another day, or up to one: to look at, not to act on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import DayEdit
from ui.logkeys import LogKeys
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, label
from ui.widgets.look_dialog import LookDialog
from ui.widgets.record_view import RecordView
from ui.wording import HIDDEN, Wording
from workbench.readmodels.lists import DutyRow
from workbench.services.foreseeing import duties_on
from workbench.services.rules import reason_text

#: Days ahead that are shown at first.
_AHEAD = 7


class OtherDayDialog(LookDialog):
    """Lists the open obligations between two days; Enter on a row shows the card."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._latest = Latest()
        self.setWindowTitle(self.tr("What is owed on other days"))
        self.resize(880, 520)
        self.first = self._day(self.tr("On"), context.today)
        self.until = self._day(self.tr("Until"), context.today + dt.timedelta(days=_AHEAD))
        self.model = RecordTableModel(self._columns(), self, key=lambda duty: duty.id)
        self.view = RecordView(self.model, self.windowTitle())
        self.view.set_empty(EmptyState("check", self.tr("Nothing is owed then.")))
        self.keys = LogKeys(context, self.view)
        self._build()
        for edit in (self.first, self.until):
            edit.day_changed.connect(lambda _day: self._ask())
        self.view.opened.connect(self._on_opened)
        self._ask()

    def _day(self, name: str, day: dt.date) -> DayEdit:
        made = DayEdit(name, self._context.today)
        made.set_day(day)
        made.setFixedWidth(150)
        return made

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(lambda: self.tr("Due"), "due", text=dt.date.isoformat, width=100),
            Column(lambda: self.tr("Client"), "name", width=120, strong=True),
            Column(lambda: self.tr("What"), "kind", text=words.kind, width=120),
            Column(lambda: self.tr("State"), lambda duty: words.state(duty.state).text, width=90),
            Column(lambda: self.tr("Why"), self._why, width=0),
        ]

    def _build(self) -> None:
        for name, edit in ((self.tr("On"), self.first), (self.tr("Until"), self.until)):
            self.top.addWidget(label(name, "muted"))
            self.top.addWidget(edit)
        self.top.addStretch(1)
        self.lay_out(self.view)

    def _ask(self) -> None:
        if not (self.first.valid() and self.until.valid()):
            return
        rules, day = self._context.rules, self.first.day() or self._context.today
        until = max(day, self.until.day() or day)
        self.busy.show()
        self._latest.query(
            self._context.tasks, lambda desk: duties_on(desk, rules=rules, day=day, until=until), self._on_duties
        )

    def _on_duties(self, duties: Sequence[DutyRow]) -> None:
        self.busy.hide()
        self.model.set_records([duty for duty in duties if duty.state in ("due", "overdue")])

    def _on_opened(self, duty: DutyRow) -> None:
        self.accept()
        self._context.client_asked.emit(duty.client_id)

    def _why(self, duty: DutyRow) -> str:
        return HIDDEN if self._words.private else reason_text(duty.reason, self._context.texts)
