"""The branch's business days: its ordinary week, and what it decided of single days."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.almanac import words
from ui.almanac.choosing import show_wanted
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.record_view import RecordView
from workbench.domain.almanac import Almanac
from workbench.domain.business import BusinessDay, Opening, week_text
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.reports.formats import day_text
from workbench.services.almanac import holiday_name, opening_text
from workbench.services.yearcalendar import decide_days, forget_days, set_branch_week


class BranchTab(QWidget):
    """Seven ticks for the week, below them the exceptions; Ins says of days that the branch is open or closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._almanac: Almanac | None = None
        self._wanted: dt.date | None = None
        self.week = [QCheckBox(words.weekday_name(number, context.texts)) for number in range(1, 8)]
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.day)
        self.view = RecordView(self.model, self.tr("Decided days"))
        self.view.setObjectName("almanac-business")
        empty = EmptyState(
            "company",
            self.tr("No day was decided"),
            self.tr("The branch then follows its week, the days off and the make-up days."),
        )
        self.view.set_empty(empty)
        self.add_button = button(self.tr("Open or closed on…"), "primary", "add", self.add)
        self.forget_button = button(self.tr("Take back"), "", "delete", self._forget)
        self.near = label("", "muted", wrap=True)
        self._build()
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._change)
        for keys, run in ((QKeySequence(Qt.Key.Key_Insert), self.add), (QKeySequence(Qt.Key.Key_Delete), self._forget)):
            made = QShortcut(keys, self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(run)
        for box in self.week:
            box.clicked.connect(self._on_week)
        self._on_selected(0)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE["m"])
        line.addWidget(label(self.tr("Open as a rule on")))
        for box in self.week:
            line.addWidget(box)
        line.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        for made in (self.add_button, self.forget_button):
            made.setAutoDefault(False)
            foot.addWidget(made)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(line)
        column.addWidget(self.near)
        column.addLayout(foot)
        column.addWidget(self.view, 1)
        note = self.tr(
            "Deadlines count the State Council's working days; appointments look at the branch's business days."
        )
        column.addWidget(label(note, "muted", wrap=True))

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(
                lambda: self.tr("Day"), "day", text=lambda day: day_text(day, texts), width=170, strong=True, key="day"
            ),
            Column(
                lambda: "",
                "open",
                text=lambda _open: "",
                chips=lambda one: [self._chip(one)],
                width=76,
                key="open",
            ),
            Column(lambda: self.tr("Hours"), "hours", width=150, key="hours"),
            Column(lambda: self.tr("Otherwise"), self._otherwise, width=130, key="otherwise", sortable=False),
            Column(lambda: self.tr("Note"), "note", width=0, key="note"),
        ]

    def _chip(self, one: BusinessDay) -> Chip:
        return Chip(self.tr("Open"), "success") if one.open else Chip(self.tr("Closed"), "danger")

    def _otherwise(self, one: BusinessDay) -> str:
        """Return what the State Council says of the day."""
        if self._almanac is None:
            return ""
        code, texts = self._almanac.days.holiday(one.day), self._context.texts
        return holiday_name(code, self._almanac.occasions, texts) if code else ""

    def show_almanac(self, almanac: Almanac) -> None:
        """Show the business days of a calendar."""
        self._almanac = almanac
        branch, texts = almanac.branch, self._context.texts
        for number, box in enumerate(self.week, 1):
            box.setChecked(number in branch.week)
        self.model.set_records(list(branch.decided))
        show_wanted(self.view, self._wanted)
        self._wanted = None
        self._on_selected(0)
        try:
            following = branch.next_open(self._context.today + dt.timedelta(days=1))
        except Problem as problem:
            self.near.setText(texts.problem(problem))
            return
        today: Opening = branch.on(self._context.today)
        self.near.setText(
            self.tr("Today: {today}. Next business day: {next}").format(
                today=opening_text(today, almanac.occasions, texts), next=day_text(following, texts)
            )
        )

    def add(self) -> None:
        """Open the form that says of days whether the branch is open."""
        self._ask(None)

    def _change(self, one: BusinessDay) -> None:
        self._ask(one)

    def _ask(self, one: BusinessDay | None) -> None:
        dialog = BusinessDialog(self._context, one, self)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, day: dt.date) -> None:
        self._context.say(self.tr("Business days saved"), undo=True)
        # What was written is read again in a moment.
        self._wanted = day

    def _on_selected(self, _count: int) -> None:
        self.forget_button.setEnabled(bool(self.view.selected_records()))

    def _on_week(self) -> None:
        days = frozenset(number for number, box in enumerate(self.week, 1) if box.isChecked())
        if not days:
            # A branch without weekdays would never open again.
            if self._almanac is not None:
                self.show_almanac(self._almanac)
            return
        text, said = week_text(days), self.tr("Weekdays of the branch saved")

        def change(desk: Any) -> Changes:
            return set_branch_week(desk, text=text)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def _forget(self) -> None:
        days = [one.day for one in self.view.selected_records()]
        if not days:
            return
        said = self.tr("%n day(s) taken back", "", len(days))

        def change(desk: Any) -> Changes:
            return forget_days(desk, days=days)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))


class BusinessDialog(FormDialog):
    """Says of one day, or of a stretch of days, that the branch is open or closed.

    Signals:
        kept: it is in the book and the dialog has closed; carries the first day.
    """

    kept = Signal(object)

    def __init__(self, context: Context, one: BusinessDay | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Business days"))
        self.accept_button.setText(self.tr("Save"))
        self.first = DayEdit(self.tr("From"), context.today)
        self.last = DayEdit(self.tr("To"), context.today)
        self.last.setPlaceholderText(self.tr("empty for a single day"))
        self.state = CodeBox(self.tr("The branch is"), {"open": self.tr("open"), "closed": self.tr("closed")})
        self.hours, self.note = QLineEdit(), QLineEdit()
        self.hours.setAccessibleName(self.tr("Hours"))
        self.hours.setPlaceholderText(self.tr("as usual, or 09:00-12:00"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("e.g. on duty, rebuilding"))
        for title, widget in (
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("The branch is"), self.state),
            (self.tr("Hours"), self.hours),
            (self.tr("Note"), self.note),
        ):
            self.form.addRow(title, widget)
        self.first.set_day(one.day if one else context.today)
        if one is not None:
            self.state.choose("open" if one.open else "closed")
            self.hours.setText(one.hours or "")
            self.note.setText(one.note or "")
        self.state.currentIndexChanged.connect(self._on_state)
        self._on_state()
        self.first.setFocus()
        self.first.selectAll()

    def _on_state(self, _place: int = 0) -> None:
        self.hours.setEnabled(self.state.code() == "open")

    def submit(self) -> None:
        """Override FormDialog.submit."""
        first = self.first.day() if self.first.valid() else None
        last = self.last.day() if self.last.valid() else None
        if first is None or not self.last.valid() or (last or first) < first:
            self.show_error(self.tr("Say from which day to which; the first comes first."))
            self.first.setFocus()
            return
        days = [first + dt.timedelta(days=step) for step in range(((last or first) - first).days + 1)]
        is_open, hours, note = self.state.code() == "open", self.hours.text(), self.note.text()

        def change(desk: Any) -> Changes:
            return decide_days(desk, days=days, is_open=is_open, hours=hours, note=note)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_kept(days[0]), self.refuse)

    def _on_kept(self, day: dt.date) -> None:
        self.accept()
        self.kept.emit(day)
