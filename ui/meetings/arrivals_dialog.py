"""The lobby's arrival sheet (R11): who is expected today and who has come; registered in two keys.

Space ticks whoever is expected; who comes unexpected is found by letters and registered by Enter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.queries.calendar import appointment_rows
from ui import theme
from ui.context import Context
from ui.forms import fit
from ui.models.columns import Chip
from ui.models.item_list import TickItem
from ui.roster import Roster
from ui.tasks import Latest
from ui.widgets.basics import button, label
from ui.widgets.lists import TickList
from ui.widgets.pick_field import PickField, PickItem
from ui.widgets.tabbing import OrderedTabs
from ui.wording import HIDDEN, Wording, now_utc
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import day_text
from workbench.services.arrivals import EXPECTED, register_arrival

if TYPE_CHECKING:
    from db.desk import Desk


class ArrivalsDialog(OrderedTabs, QDialog):
    """Stays open through the day; every arrival is recorded at once and can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._rows: Sequence[AppointmentRow] = ()
        self._roster = Roster.of(context)
        self._roster.ensure()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Arrival sheet"))
        self._title = label(day_text(context.today, context.texts), "title")
        self._tally = label("", "muted")
        self.who = PickField(self.tr("Who has come? Name, pinyin, initials or number, then Enter"), self._found)
        self.who.setAccessibleName(self.tr("Who has come"))
        self.list = TickList(self.tr("Expected and arrived"))
        self._none = label(self.tr("Nobody is expected today."), "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.print = button(self.tr("Print the sheet"), "", "print", self._print)
        self.close_button = button(self.tr("Close"), clicked=self.reject)
        for made in (self.print, self.close_button):
            made.setAutoDefault(False)
        self._build()
        self.who.picked.connect(self._on_picked)
        self.list.toggled.connect(self._on_toggled)
        self.list.opened.connect(self._on_opened)
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self._show)
        self.refresh()
        self.who.setFocus()

    def others(self) -> bool:
        """Tell that the sheet names other clients than the one at the desk (see `ui.privacy`)."""
        return True

    def refresh(self) -> None:
        """Read the day again."""
        day = self._context.today
        self._latest.query(self._context.tasks, lambda desk: appointment_rows(desk, day, day), self._on_read)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._tally)
        foot = QHBoxLayout()
        foot.addWidget(self.print)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(head)
        column.addWidget(self.who)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addLayout(foot)
        fit(self, 560, 480)

    def _found(self, text: str) -> Sequence[PickItem]:
        rows = (self._roster.row(client) for client in self._roster.find(text, 30))
        return [PickItem(row.id, row.name, row.client_no) for row in rows if row is not None]

    def _on_read(self, rows: Sequence[AppointmentRow]) -> None:
        self._rows = [row for row in rows if row.kind in EXPECTED and row.client_id and row.state != "cancelled"]
        self._show()

    def _show(self) -> None:
        self.list.set_items([self._item(row) for row in self._rows])
        self.list.setVisible(bool(self._rows))
        self._none.setVisible(not self._rows)
        come = sum(row.state == "done" for row in self._rows)
        self._tally.setText(self.tr("{come} of {count} have come").format(come=come, count=len(self._rows)))

    def _item(self, row: AppointmentRow) -> TickItem:
        private = self._context.private
        chip = Chip(Wording(self._context).meeting(row.kind), "info" if row.kind == "event" else "success")
        detail = [row.place, "" if private else row.purpose]
        name = HIDDEN if private else row.name
        said = " · ".join(part for part in detail if part)
        return TickItem(row.id, f"{row.starts[11:]} {name}", said, done=row.state == "done", chip=chip)

    def _on_toggled(self, key: object, done: bool) -> None:
        row = next((row for row in self._rows if row.id == key), None)
        # The tick stands when the book says so, not before.
        self._show()
        if row is None:
            return
        if done and row.client_id is not None:
            self._register(row.client_id, row.name, row)
        else:
            self._context.say(self.tr("What was recorded is taken back by undo."))

    def _on_opened(self, key: object) -> None:
        self._on_toggled(key, True)

    def _on_picked(self, item: PickItem) -> None:
        if isinstance(item.key, bytes):
            waiting = [row for row in self._rows if row.client_id == item.key and row.state == "planned"]
            self._register(item.key, item.name, waiting[0] if waiting else None)
            self.who.clear()

    def _register(self, client: bytes, name: str, expected: AppointmentRow | None) -> None:
        context = self._context
        starts = context.now
        rules, today, at = context.rules, context.today, now_utc()

        def change(desk: Desk) -> Changes:
            return register_arrival(
                desk,
                rules=rules,
                client=client,
                starts=f"{starts:%Y-%m-%dT%H:%M}",
                at=at,
                today=today,
                expected=expected,
            ).changes

        said = self.tr("{name} has come").format(name=HIDDEN if context.private else name)
        context.tasks.change(change, self, lambda _changes: context.say(said, undo=True))

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched("appointment", "series", "client"):
            self.refresh()

    def _print(self) -> None:
        # The document's wish knows the drawing library, which loads only when it is needed.
        from workbench.services.printing import Wish

        self._context.wish_asked.emit(Wish("arrivals", day=self._context.today))
        self.accept()


def open_arrivals(context: Context, parent: QWidget) -> ArrivalsDialog:
    """Open the sheet of today."""
    dialog = ArrivalsDialog(context, parent)
    dialog.open()
    return dialog
