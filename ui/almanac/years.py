"""The days off of every year: what is known, where from, and the year that is not announced yet."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.almanac.choosing import show_wanted
from ui.almanac.year_dialog import YearDialog, stretch_columns
from ui.context import Context
from ui.files import write_file
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.deeds import list_key
from ui.widgets.record_view import RecordView
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.days import StatutoryYear
from workbench.domain.yearfiles import toml_text
from workbench.readmodels.almanac import Stretch
from workbench.services.yearcalendar import remove_year, stretches


@dataclass(frozen=True, slots=True)
class YearRow:
    """One year; `known` is None while its arrangement is not announced, `worked` the number of its working days."""

    year: int
    known: StatutoryYear | None
    worked: int | None
    stretches: tuple[Stretch, ...]


def year_rows(almanac: Almanac, today: dt.date) -> list[YearRow]:
    """Return the years, the newest first, the coming one with what the law alone says of it."""
    known = {one.year: one for one in almanac.days.years}
    rows = []
    for year in range(max(today.year, *known) + 1, min(known) - 1, -1):
        one = known.get(year)
        if one is None:
            law = StatutoryYear(year, almanac.days.legal_days(year), {})
            rows.append(YearRow(year, None, None, stretches(law)))
        else:
            worked = almanac.days.count(dt.date(year, 1, 1), dt.date(year, 12, 31))
            rows.append(YearRow(year, one, worked, stretches(one)))
    return rows


class YearsTab(QWidget):
    """Years on the left, the stretches of the chosen one on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._almanac: Almanac | None = None
        self._wanted: int | None = None
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.year)
        self.view = RecordView(self.model, self.tr("Years"))
        self.view.setObjectName("almanac-years")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.view.set_empty(EmptyState("calendar", self.tr("Reading…")))
        self.days = RecordTableModel(stretch_columns(context), self, key=lambda row: (row.holiday, row.first))
        self.days_view = RecordView(self.days, self.tr("Days off"))
        self.days_view.setObjectName("almanac-stretches")
        self.days_view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.title = label("", "strong", wrap=True)
        self.source = label("", "muted", wrap=True, selectable=True)
        self.import_button = button(self.tr("Import or paste…"), "primary", "import", self.import_year)
        self.save_button = button(self.tr("Save as file…"), "", "export", self._save)
        self.remove_button = button(self.tr("Take away"), "", "delete", self._remove)
        for made in (self.import_button, self.save_button, self.remove_button):
            made.setAutoDefault(False)
        self._build()
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._on_opened)
        list_key(self.view, "Delete", self._remove)
        self._on_picked(None)

    def show_almanac(self, almanac: Almanac) -> None:
        """Show the years of a calendar."""
        self._almanac = almanac
        self.model.set_records(year_rows(almanac, self._context.today))
        show_wanted(self.view, self._wanted)
        self._wanted = None
        self._on_picked(self.view.current_record())

    def import_year(self) -> None:
        """Open the form that reads a year from a file or from pasted text."""
        if self._almanac is not None:
            dialog = YearDialog(self._context, self._almanac, self)
            dialog.kept.connect(self._on_kept)
            dialog.open()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Year"), "year", width=54, strong=True, key="year"),
            Column(lambda: self.tr("Working days"), "worked", width=100, align="right", key="worked"),
            Column(lambda: self.tr("Notice"), self._notice, width=0, key="notice", sortable=False),
            Column(
                lambda: "",
                "known",
                text=lambda _known: "",
                chips=self._chips,
                width=114,
                key="state",
                sort=lambda row: (row.known is None, bool(row.known and row.known.row)),
            ),
        ]

    def _notice(self, row: YearRow) -> str:
        if row.known is None:
            return ""
        return row.known.notice or (row.known.published.isoformat() if row.known.published else "")

    def _chips(self, row: YearRow) -> list[Chip]:
        if row.known is None:
            return [Chip(self.tr("Not announced"), "warning")]
        return [Chip(self.tr("Imported"), "info")] if row.known.row else []

    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        first = QVBoxLayout(left)
        first.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        first.addWidget(self.view, 1)
        second = QVBoxLayout(right)
        second.setContentsMargins(theme.SPACE["s"], 0, 0, 0)
        second.setSpacing(theme.SPACE["s"])
        second.addWidget(self.title)
        second.addWidget(self.days_view, 1)
        second.addWidget(self.source)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("almanac-split")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([450, 430])
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE["s"])
        line.addWidget(self.import_button)
        line.addWidget(self.save_button)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(line)
        column.addWidget(split, 1)

    def _on_picked(self, row: YearRow | None) -> None:
        known = row.known if row else None
        self.days.set_records(list(row.stretches) if row else [])
        self.save_button.setEnabled(known is not None)
        self.remove_button.setEnabled(known is not None and known.row is not None)
        if row is None:
            self.title.setText("")
            self.source.setText("")
            return
        if known is None:
            said = self.tr("{year}: not announced yet; the law itself names these days")
            self.title.setText(said.format(year=row.year))
            self.source.setText(self.tr("Nothing is guessed. Import the notice as soon as it is published."))
            return
        off, made_up = len(known.off), len(known.makeup)
        said = self.tr("{year}: {off} days off, {makeup} made up, {worked} working days")
        self.title.setText(said.format(year=row.year, off=off, makeup=made_up, worked=row.worked))
        parts = [
            self.tr("Notice: {notice}").format(notice=known.notice or self.tr("number not known")),
            known.published.isoformat() if known.published else "",
            known.source,
        ]
        self.source.setText(" · ".join(part for part in parts if part))

    def _on_opened(self, row: YearRow) -> None:
        if row.known is None:
            self.import_year()

    def _on_kept(self, year: int) -> None:
        self._context.say(self.tr("Days off of {year} imported").format(year=year), undo=True)
        # What was written is read again in a moment.
        self._wanted = year

    def _remove(self) -> None:
        row: YearRow | None = self.view.current_record()
        if row is None or row.known is None or row.known.row is None:
            return
        wanted = row.year
        said = self.tr("Days off of {year} taken away").format(year=wanted)

        def change(desk: Any) -> Changes:
            return remove_year(desk, year=wanted)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def _save(self) -> None:
        row: YearRow | None = self.view.current_record()
        if row is None or row.known is None:
            return
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as file"), f"{row.year}.toml", "TOML (*.toml)")
        if path:
            self.save_to(Path(path), row.known)

    def save_to(self, target: Path, year: StatutoryYear) -> None:
        """Write a year as a file that another book can import."""
        said = self.tr("{file} is saved").format(file=target.name)
        content = toml_text(year).encode()
        self._context.tasks.compute(
            lambda _progress: write_file(target, content), lambda _none: self._context.say(said)
        )
