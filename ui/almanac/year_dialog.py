"""Reads the days off of a year: a file, or whatever was pasted, shown as it is understood before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from ui import theme
from ui.almanac import words
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog, fit
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.record_view import RecordView
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.days import StatutoryYear
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.yearfiles import YearDraft
from workbench.readmodels.almanac import Stretch, YearReport
from workbench.services.almanac import holiday_name
from workbench.services.yearcalendar import file_text, import_year, read_year_text, year_report

#: Milliseconds of rest after which what was typed is read.
_PAUSE = 200
#: Pixels of the table at least: its head and two rows.
_TABLE = 92
#: Lines of the text that are seen: at least, where the window is small, and at most.
_FEWEST, _LINES = 2, 6


def stretch_columns(context: Context) -> list[Column]:
    """Return the columns of a table of stretches of days off."""

    def tr(text: str) -> str:
        return context.texts.tr("YearCalendar", text)

    def holiday(row: Stretch) -> str:
        return holiday_name(row.holiday, context.rules.almanac.occasions, context.texts)

    return [
        Column(lambda: tr(QT_TRANSLATE_NOOP("YearCalendar", "Holiday")), holiday, width=0, strong=True, key="holiday"),
        Column(
            lambda: tr(QT_TRANSLATE_NOOP("YearCalendar", "From")),
            "first",
            text=lambda day: f"{day:%m-%d}",
            width=58,
            key="from",
        ),
        Column(
            lambda: tr(QT_TRANSLATE_NOOP("YearCalendar", "To")),
            "last",
            text=lambda day: f"{day:%m-%d}",
            width=58,
            key="to",
        ),
        Column(lambda: tr(QT_TRANSLATE_NOOP("YearCalendar", "Days")), "days", width=50, align="right", key="days"),
        Column(
            lambda: tr(QT_TRANSLATE_NOOP("YearCalendar", "Made up on")),
            "makeup",
            text=lambda days: words.days_in_words(days, context.texts),
            width=104,
            key="makeup",
        ),
    ]


class YearDialog(FormDialog):
    """Text above, what it means below; nothing is kept before it was looked at.

    Signals:
        kept: the year is in the book and the dialog has closed; carries the year.
    """

    kept = Signal(int)

    def __init__(self, context: Context, almanac: Almanac, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._almanac = almanac
        self._draft: YearDraft | None = None
        self._year: StatutoryYear | None = None
        self.setWindowTitle(self.tr("Days off of a year"))
        self.accept_button.setText(self.tr("Import"))
        fit(self, 720, 600)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the notice or of a file"))
        self.text.setPlaceholderText(
            self.tr("Paste the notice here, or lines such as 2027-02-05..2027-02-12,休,春节 and 2027-02-14,班,春节")
        )
        self.text.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(line * _FEWEST + 18)
        self.text.setMaximumHeight(line * _LINES + 18)
        self.choose = button(self.tr("Choose a file…"), "", "folder", self._choose)
        self.choose.setAutoDefault(False)
        self.year = CodeBox(self.tr("Year"), ())
        self.notice, self.source = QLineEdit(), QLineEdit()
        self.notice.setAccessibleName(self.tr("Number of the notice"))
        self.notice.setPlaceholderText(self.tr("leave empty when it is not known"))
        self.source.setAccessibleName(self.tr("Source"))
        self.published = DayEdit(self.tr("Published on"), context.today)
        self.model = RecordTableModel(stretch_columns(context), self, key=lambda row: (row.holiday, row.first))
        self.view = RecordView(self.model, self.tr("Days off"))
        self._empty = EmptyState("calendar", self.tr("Nothing read yet"))
        self.view.set_empty(self._empty)
        self.outcome = label("", "strong", wrap=True)
        self.warning = label("", wrap=True)
        self.warning.setProperty("tone", "warning")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._pause.timeout.connect(self._read)
        self.text.textChanged.connect(self._pause.start)
        self.year.currentIndexChanged.connect(self._judge)
        self._show(None)
        self.text.setFocus()

    def _build(self) -> None:
        line = QHBoxLayout()
        about = self.tr("The notice itself, a table, an .ics, a year file (TOML) or open data (JSON).")
        line.addWidget(label(about, "muted", wrap=True), 1)
        line.addWidget(self.choose)
        self.body.insertLayout(0, line)
        self.body.insertWidget(1, self.text, 2)
        for title, first, name, second in (
            (self.tr("Year"), self.year, self.tr("Published on"), self.published),
            (self.tr("Notice"), self.notice, self.tr("Source"), self.source),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.SPACE["s"])
            row.addWidget(first, 1)
            row.addWidget(label(name))
            row.addWidget(second, 1)
            self.form.addRow(title, row)
        self.body.insertWidget(3, self.outcome)
        self.body.insertWidget(4, self.view, 3)
        self.view.setMinimumHeight(_TABLE)
        self.body.insertWidget(5, self.warning)

    def _choose(self) -> None:
        forms = self.tr("Days off (*.toml *.csv *.txt *.ics *.json);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), "", forms)
        if path:
            self.read_file(path)

    def read_file(self, path: str) -> None:
        """Take the text of a file; it is read like text that was pasted."""
        self._compute(lambda: file_text(Path(path)), self.text.setPlainText)

    def _compute(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.context.tasks.compute(lambda _progress: work(), done, self._on_unreadable)

    def _read(self) -> None:
        text = self.text.toPlainText()
        if not text.strip():
            self._draft = None
            self._show(None)
            return
        self._compute(lambda: (text, read_year_text(text)), self._on_read)

    def _on_read(self, found: tuple[str, YearDraft]) -> None:
        text, draft = found
        if text != self.text.toPlainText():
            return  # somebody typed on
        self._draft = draft
        known = [one.year for one in self._almanac.days.years]
        self.year.blockSignals(True)
        self.year.clear()
        for year in draft.years:
            self.year.addItem(str(year), str(year))
        try:
            self.year.setCurrentIndex(self.year.findData(str(draft.chosen(None, known).year)))
        except Problem:
            self.year.setCurrentIndex(self.year.count() - 1)
        self.year.blockSignals(False)
        self._judge(fill=True)

    def _on_unreadable(self, error: BaseException) -> None:
        self._draft = None
        self._show(None)
        self.refuse(error)
        self.accept_button.setEnabled(False)

    def _judge(self, _place: int = 0, *, fill: bool = False) -> None:
        if self._draft is None:
            return
        try:
            year = self._draft.chosen(int(self.year.code()) if self.year.code() else None)
        except Problem as problem:
            self._show(None)
            self.refuse(problem)
            self.accept_button.setEnabled(False)
            return
        if fill:
            self.notice.setText(year.notice or "")
            self.published.set_day(year.published)
            self.source.setText(year.source)
        self._year = year
        self._show(year_report(self._almanac, year))

    def _show(self, report: YearReport | None) -> None:
        self.error.hide()
        self.accept_button.setEnabled(report is not None)
        self.model.set_records(list(report.stretches) if report else [])
        if report is None:
            self._year = None
            self.outcome.setText("")
            self.warning.setText("")
            self.warning.hide()
            return
        said = self.tr("{year}: {off} days off, {makeup} made up, {worked} working days")
        year = report.year
        self.outcome.setText(
            said.format(year=year.year, off=len(year.off), makeup=len(year.makeup), worked=report.worked)
        )
        notes = self._notes(report)
        self.warning.setText("\n".join(notes))
        self.warning.setVisible(bool(notes))

    def _notes(self, report: YearReport) -> list[str]:
        notes = []
        if report.missing:
            names = sorted(
                {holiday_name(code, self._almanac.occasions, self.context.texts) for _, code in report.missing}
            )
            said = self.tr("By law these are off as well, but the text does not say so: {names}")
            notes.append(said.format(names=self.context.texts.listed(names)))
        if report.replaces and not report.changed:
            notes.append(self.tr("The year is known already, with the same days."))
        elif report.replaces:
            said = self.tr(
                "It takes the place of what is known; %n day(s) become another kind.", "", len(report.changed)
            )
            notes.append(said)
        return notes

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if self._year is None or not self.accept_button.isEnabled():
            return
        if not self.published.valid():
            self.show_error(self.tr("The day of the notice is no day."))
            self.published.setFocus()
            return
        year = replace(
            self._year,
            notice=self.notice.text().strip() or None,
            published=self.published.day(),
            source=self.source.text().strip(),
        )

        def change(desk: Any) -> Changes:
            return import_year(desk, year=year)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_kept(year.year), self.refuse)

    def _on_kept(self, year: int) -> None:
        self.accept()
        self.kept.emit(year)
