"""Types the rows of the printed visit plan back: who was met, how keen, how long; everything in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.tasks import Latest
from ui.widgets.basics import label
from ui.wording import HIDDEN, Wording, now_utc
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.visitmarks import VisitMark, parse_visits
from workbench.services.visitsheets import SheetRow, VisitSheet, enter_sheet, visit_sheet

if TYPE_CHECKING:
    from db.desk import Desk

_LINES, _PREVIEW = 84, 150


class VisitSheetDialog(FormDialog):
    """Lines of rows as they stand on the paper, and below them who that is and what is kept of each."""

    def __init__(self, context: Context, day: dt.date, parent: QWidget | None = None) -> None:
        """Make the form for the plan of a day; one that is to come becomes today."""
        super().__init__(context, "", "", parent)
        self._say = Wording(context)
        self._latest = Latest()
        self._rows: Mapping[int, SheetRow] = {}
        self.setWindowTitle(self.tr("Rows of the visit plan"))
        self.setMinimumWidth(600)
        self.accept_button.setText(self.tr("Keep"))
        self.accept_button.setToolTip(self.tr("Ctrl+Enter"))
        self.day = DayEdit(self.tr("Day on the paper"), context.today)
        self.day.set_day(min(day, context.today))
        self.print = CodeBox(self.tr("Print"), {"": self.tr("the last print")})
        self.lines = QPlainTextEdit()
        self.lines.setAccessibleName(self.tr("Rows"))
        self.lines.setPlaceholderText("12 v 3 30\n13 x")
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(_PREVIEW)
        self.preview.setAccessibleName(self.tr("What is kept"))
        about = self.tr(
            "row, letter, interest 1 to 5, minutes, words: 12 v 3 30 · v visited · c by phone · a at the branch · "
            "x not met · b appointment made · r refused · - not gone"
        )
        self.form.addRow(self.tr("Day"), self.day)
        self.form.addRow(self.tr("Print"), self.print)
        self.form.addRow(self.tr("Rows"), self.lines)
        self.form.addRow("", label(about, "small", wrap=True))
        self.form.addRow(self.tr("What is kept"), self.preview)
        self.day.day_changed.connect(self._on_day)
        self.print.currentIndexChanged.connect(self._read)
        self.lines.textChanged.connect(self._show)
        self.form.setRowVisible(self.print, False)
        self._read()
        self.lines.setFocus()

    def others(self) -> bool:
        """Tell whether the form names somebody beside the client at the desk (see `ui.privacy`)."""
        here = self.context.at_desk
        return any(here is None or row.client != here[0] for row in self._rows.values())

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self._chosen()
        if not self.accept_button.isEnabled() or day is None:
            return
        rules, today, text, version = self.context.rules, self.context.today, self.lines.toPlainText(), self._version()
        kept: list[int] = []

        def change(desk: Desk) -> Changes:
            changes, found = enter_sheet(
                desk, rules=rules, day=day, text=text, at=now_utc(), today=today, version=version
            )
            kept.append(len(found))
            return changes

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_done(kept[0]), self.refuse)

    def _on_done(self, count: int) -> None:
        self.context.say(self.tr("Recorded from paper: {count}").format(count=count), undo=True)
        self.accept()

    def _chosen(self) -> dt.date | None:
        day = self.day.day() if self.day.valid() else None
        return day if day is not None and day <= self.context.today else None

    def _version(self) -> int | None:
        return int(self.print.code()) if self.print.code() else None

    def _on_day(self) -> None:
        self.print.blockSignals(True)
        self.print.setCurrentIndex(0)
        self.print.blockSignals(False)
        self._read()

    def _read(self) -> None:
        day, version = self._chosen(), self._version()
        self._rows = {}
        self._show()
        if day is not None:
            self._latest.query(
                self.context.tasks, lambda desk: visit_sheet(desk, day=day, version=version), self._on_read
            )

    def _on_read(self, sheet: VisitSheet) -> None:
        self._rows = {row.number: row for row in sheet.rows}
        if self.print.count() != max(1, len(sheet.prints)):
            self._offer(sheet)
        self._show()

    def _offer(self, sheet: VisitSheet) -> None:
        """Offer the earlier prints of the day where there are several."""
        self.print.blockSignals(True)
        while self.print.count() > 1:
            self.print.removeItem(1)
        for one in sheet.prints[:-1]:
            at = dt.datetime.fromisoformat(one.at).astimezone()
            self.print.addItem(self.tr("print {number}, {time}").format(number=one.version, time=f"{at:%m-%d %H:%M}"))
            self.print.setItemData(self.print.count() - 1, str(one.version))
        self.print.blockSignals(False)
        self.form.setRowVisible(self.print, self.print.count() > 1)

    def _show(self) -> None:
        """Say what would be kept of what was typed; without a word who stands in the rows."""
        self.error.hide()
        try:
            said = parse_visits(self.lines.toPlainText())
        except Problem as problem:
            texts = self.context.texts
            self.preview.setPlainText(f"{texts.problem(problem)}\n{texts.hint(problem)}")
            self.accept_button.setEnabled(False)
            return
        if said:
            lines = [self._told(number, mark) for number, mark in said.items()]
        else:
            lines = [f"{number}  {self._who(row)}" for number, row in self._rows.items()]
        self.preview.setPlainText("\n".join(lines) or self.tr("No visits are planned on this day."))
        known = [self._rows[number] for number in said if number in self._rows]
        self.accept_button.setEnabled(len(known) == len(said) and any(not row.done for row in known))

    def _who(self, row: SheetRow) -> str:
        here = self.context.at_desk
        hidden = self.context.private and (here is None or row.client != here[0])
        name = HIDDEN if hidden else row.name
        time = row.appointment.starts[11:] if row.appointment is not None else ""
        return " ".join(part for part in (time, name, self.tr("recorded before") if row.done else "") if part)

    def _told(self, number: int, mark: VisitMark) -> str:
        row = self._rows.get(number)
        if row is None:
            return self.tr("{number}  is not on the plan").format(number=number)
        if row.done:
            return f"{number}  {self._who(row)}"
        if not mark.code.result:
            gone = self.tr("not gone, cancelled") if row.appointment is not None else self.tr("not gone")
            return f"{number}  {self._who(row)}: {gone}"
        parts = [
            self._say.channel(row.channel(mark)),
            self._say.result(mark.code.result),
            self.tr("interest {grade}").format(grade=mark.interest) if mark.interest else "",
            self.tr("{minutes} min").format(minutes=mark.minutes) if mark.minutes is not None else "",
            mark.note,
        ]
        return f"{number}  {self._who(row)}: {' · '.join(part for part in parts if part)}"


def open_sheet(context: Context, day: dt.date, parent: QWidget) -> None:
    """Open the form for the plan of a day."""
    VisitSheetDialog(context, day, parent).open()
