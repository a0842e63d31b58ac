"""Occasions of the manager's own: days that stand in the calendar and can be greeted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.almanac import words
from ui.almanac.choosing import show_wanted
from ui.almanac.occasion_dialog import OccasionDialog
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.record_view import RecordView
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.occasions import Occasion
from workbench.services.yearcalendar import delete_occasion


class OwnDaysTab(QWidget):
    """A list with its forms; Enter changes, Ins makes a new one, Del deletes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._almanac: Almanac | None = None
        self._wanted: str | None = None
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.code)
        self.view = RecordView(self.model, self.tr("Own occasions"))
        self.view.setObjectName("almanac-occasions")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        empty = EmptyState(
            "festival",
            self.tr("No occasion of your own yet"),
            self.tr("The branch's anniversary, a local fair: it stands in the calendar and can be greeted."),
        )
        self.view.set_empty(empty)
        self.add_button = button(self.tr("New occasion…"), "primary", "add", self.add)
        self.change_button = button(self.tr("Change…"), "", "edit", self._change)
        self.delete_button = button(self.tr("Delete"), "", "delete", self._delete)
        for made in (self.add_button, self.change_button, self.delete_button):
            made.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE["s"])
        for made in (self.add_button, self.change_button, self.delete_button):
            line.addWidget(made)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(line)
        column.addWidget(self.view, 1)
        note = self.tr(
            "The festivals of the program stay as they are. A greeting run can be made for an occasion of your own as"
            " well."
        )
        column.addWidget(label(note, "muted", wrap=True))
        for keys, run in ((QKeySequence(Qt.Key.Key_Insert), self.add), (QKeySequence(Qt.Key.Key_Delete), self._delete)):
            key = QShortcut(keys, self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(run)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._change)
        self._on_picked(None)

    def show_almanac(self, almanac: Almanac) -> None:
        """Show the occasions of a calendar."""
        self._almanac = almanac
        self.model.set_records(list(almanac.occasions.of_the_manager))
        show_wanted(self.view, self._wanted)
        self._wanted = None
        self._on_picked(self.view.current_record())

    def add(self) -> None:
        """Open the form of a new occasion."""
        self._ask(None)

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(lambda: self.tr("Name"), lambda one: texts.named(one.name), width=130, strong=True, key="name"),
            Column(
                lambda: self.tr("Day"),
                lambda one: words.rule_text(one.rule, texts) if one.rule else "",
                width=0,
                key="day",
                sortable=False,
            ),
            Column(lambda: self.tr("Next"), self._next, width=96, key="next"),
            Column(
                lambda: self.tr("For"),
                lambda one: words.audience_text(one, texts),
                width=150,
                key="for",
                sortable=False,
                tip=lambda one: words.audience_text(one, texts),
            ),
            Column(lambda: self.tr("Texts"), lambda one: len(one.words) or None, width=54, align="right", key="texts"),
            Column(
                lambda: "", "greet", text=lambda _greet: "", chips=self._chips, width=100, key="state", sortable=False
            ),
        ]

    def _next(self, one: Occasion) -> str:
        day = self._almanac.occasions.next_day(one.code, self._context.today) if self._almanac else None
        return day.isoformat() if day else ""

    def _chips(self, one: Occasion) -> list[Chip]:
        if one.retired:
            return [Chip(self.tr("Retired"), "neutral")]
        return [Chip(self.tr("Calendar only"), "neutral")] if one.greet == "never" else []

    def _on_picked(self, one: Occasion | None) -> None:
        for made in (self.change_button, self.delete_button):
            made.setEnabled(one is not None)

    def _change(self, _row: object = None) -> None:
        one: Occasion | None = self.view.current_record()
        if one is not None:
            self._ask(one)

    def _ask(self, one: Occasion | None) -> None:
        if self._almanac is None:
            return
        dialog = OccasionDialog(self._context, self._almanac, one, self)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, code: str) -> None:
        self._context.say(self.tr("Occasion saved"), undo=True)
        # What was written is read again in a moment.
        self._wanted = code

    def _delete(self) -> None:
        one: Occasion | None = self.view.current_record()
        if one is None:
            return
        code, said = one.code, self.tr("Deleted: {name}").format(name=self._context.texts.named(one.name))

        def change(desk: Any) -> Changes:
            return delete_occasion(desk, code=code)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))
