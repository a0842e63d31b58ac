"""The table of 今日: headings between the groups, and one key for each thing a caller does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.models.record_table import RecordTableModel
from ui.pages.today.columns import GIVING_WAY
from ui.pages.today.lines import Line
from ui.widgets.headed_view import HeadedView
from ui.widgets.lean_delegate import LeanDelegate, Span
from ui.wording import Wording

GROUP_ICONS = {
    "maturity": "maturity",
    "birthday": "birthday",
    "festival": "festival",
    "contact": "phone",
    "appointment": "calendar",
    "task": "tick-box",
    "near": "near",
    "loss": "loss",
    "moment": "warning",
    "risk": "risk",
    "yearly": "gift",
    "profile": "note",
}
#: Pixels that a reason needs to be read.
REASON_WIDTH = 330
_LETTERS = {
    Qt.Key.Key_G: "greet",
    Qt.Key.Key_V: "visit",
    Qt.Key.Key_P: "print",
    Qt.Key.Key_L: "log",
    Qt.Key.Key_W: "waive",
    Qt.Key.Key_D: "done",
    Qt.Key.Key_T: "task",
}


class _LineDelegate(LeanDelegate):
    """Paints headings as bands across all columns, everything else as usual."""

    def __init__(self, model: RecordTableModel, words: Wording, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._table = model
        self._words = words

    def paint_row(self, painter: QPainter, row: int, top: int, spans: Sequence[Span]) -> None:
        """Override LeanDelegate.paint_row."""
        line: Line = self._table.record_at(row)
        if line.duty is not None:
            super().paint_row(painter, row, top, spans)
            return
        right = max(left + width for _number, left, width in spans)
        height = theme.ROW_HEIGHT
        painter.fillRect(0, top, right, height, theme.color("stripe"))
        painter.fillRect(0, top + height - 1, right, 1, theme.color("border"))
        middle = top + height // 2
        chevron = "chevron-right" if line.folded else "chevron-down"
        theme.draw_icon(painter, QRect(10, middle - 7, 14, 14), chevron, "muted")
        theme.draw_icon(painter, QRect(32, middle - 8, 16, 16), GROUP_ICONS.get(line.group, "note"), "accent")
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text"))
        title = self._words.group(line.group)
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(56, top, right - 56, height, flags, title)
        left = 56 + QFontMetrics(theme.font("strong")).horizontalAdvance(title) + 10
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        said = f"{line.count:,}" if line.shown >= line.count else f"{line.shown:,} / {line.count:,}"
        painter.drawText(left, top, right - left, height, flags, said)


class DutyView(HeadedView):
    """Shows lines; headings are skipped by the arrow keys and fold by a click.

    Signals:
        fold_asked: a group is to be folded or unfolded; carries its code.
        result_asked: a digit was pressed; carries its place, 0 to 3.
        action_asked: a letter was pressed: greet, visit, print, log, waive, done or task.
    """

    fold_asked = Signal(str)
    result_asked = Signal(int)
    action_asked = Signal(str)

    def __init__(self, model: RecordTableModel, name: str, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._delegate = _LineDelegate(model, words, self)
        self.setItemDelegate(self._delegate)
        self.setSortingEnabled(False)
        # What the card says too gives way to the reason.
        self.give_way(GIVING_WAY, REASON_WIDTH)
        self.horizontalHeader().setSectionsClickable(False)

    def current_line(self) -> Line | None:
        """Return the current obligation's line; None on a heading or without one."""
        line: Line | None = self.current_record()
        return line if line is not None and line.duty is not None else None

    def stops_at(self, record: Line) -> bool:
        """Override HeadedView.stops_at."""
        return record.duty is not None

    def step_line(self, by: int, *, open_only: bool = False) -> bool:
        """Go to the next obligation; return whether there is one."""
        return self.step_to(by, lambda line: line.duty is not None and not (open_only and line.settled))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView::keyPressEvent."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_4 and self.current_line() is not None:
            self.result_asked.emit(key - Qt.Key.Key_1)
            return
        if plain and key in _LETTERS:
            self.action_asked.emit(_LETTERS[Qt.Key(key)])
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mousePressEvent: a click on a heading folds its group."""
        index = self.indexAt(event.position().toPoint())
        line: Line | None = self.table.record_at(index.row()) if index.isValid() else None
        if line is not None and line.duty is None:
            self.fold_asked.emit(line.group)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mouseDoubleClickEvent: the second click on a heading is a click."""
        index = self.indexAt(event.position().toPoint())
        line: Line | None = self.table.record_at(index.row()) if index.isValid() else None
        if line is not None and line.duty is None:
            self.fold_asked.emit(line.group)
            return
        super().mouseDoubleClickEvent(event)
