"""Rows that were rejected, values that are doubtful, rows that were skipped: each with its place and reason."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.importing.words import LEVELS, NoteLine, note_lines
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState
from ui.widgets.choices import FilterChips
from ui.widgets.record_view import RecordView
from workbench.importer.plan import SheetPlan


class NotesTab(QWidget):
    """A table of notes with a filter by level."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._by_line = False
        self.model = RecordTableModel(self._columns(), self, key=lambda line: line.number)
        self.view = RecordView(self.model, self.tr("Notes"))
        self.chips = FilterChips(self.tr("Kinds of notes"))
        self.view.set_empty(EmptyState("check", self.tr("Every row was understood.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.chips)
        column.addWidget(self.view, 1)
        self.chips.changed.connect(lambda _keys: self._filter())

    def show_sheet(self, sheet: SheetPlan) -> None:
        """Show the notes of a sheet."""
        texts = self._context.texts
        # A calendar file has lines and no rows.
        self._by_line = sheet.kind == "calendar"
        lines = note_lines(sheet, texts)
        counts = {level: sum(line.level == level for line in lines) for level in LEVELS}
        self.chips.set_chips(
            [(level, texts.tr("ImportKinds", LEVELS[level][0]), count) for level, count in counts.items() if count]
        )
        self.model.set_records(lines)
        self._filter()

    def _filter(self) -> None:
        wanted = self.chips.active()
        lines: list[NoteLine] = list(self.model.records)
        self.model.set_filter([line.number for line in lines if line.level in wanted] if wanted else None)

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(lambda: self.tr("Line") if self._by_line else self.tr("Row"), "row", width=60, align="right"),
            Column(
                lambda: self.tr("What"),
                "level",
                text=lambda _level: "",
                chips=lambda line: [Chip(texts.tr("ImportKinds", LEVELS[line.level][0]), LEVELS[line.level][1])],
                width=92,
            ),
            Column(lambda: self.tr("Field"), "field", width=132),
            Column(lambda: self.tr("Reason"), "text", width=0, tip=lambda line: line.text),
        ]
