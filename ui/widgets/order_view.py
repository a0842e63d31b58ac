"""A table whose rows are put into another order by hand: drawn with the mouse, or moved with Alt and the arrows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.models.record_table import RecordTableModel
from ui.widgets.record_view import RecordView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
#: Pixels of the line that shows where a row would go.
_LINE = 2


class OrderView(RecordView):
    """Shows records in an order that its owner keeps.

    Signals:
        moved: a row is to stand elsewhere; carries its place and the place that it is to have.
    """

    moved = Signal(int, int)

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._from = -1
        self._pressed = QPoint()
        self._gap = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override RecordView::keyPressEvent: Alt+Up and Alt+Down move the current row."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        at = self.currentIndex().row()
        if at >= 0 and 0 <= at + step < self.table.rowCount():
            self.moved.emit(at, at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override RecordView::mousePressEvent: a press on a row may become a move."""
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        ticks = index.isValid() and self.table.columns[index.column()].check is not None
        left = event.button() == Qt.MouseButton.LeftButton
        self._from = index.row() if left and index.isValid() and not ticks else -1
        self._pressed, self._gap = spot, -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override RecordView::mouseMoveEvent: show where the row would go."""
        if self._from < 0 or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        spot = event.position().toPoint()
        if self._gap >= 0 or (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._show_gap(self._gap_at(spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mouseReleaseEvent: the row goes where it was let go."""
        at, gap = self._from, self._gap
        self._from = -1
        self._show_gap(-1)
        super().mouseReleaseEvent(event)
        to = gap - 1 if gap > at else gap
        if at >= 0 and gap >= 0 and to != at:
            self.moved.emit(at, to)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override RecordView::paintEvent: a line where the row would go."""
        super().paintEvent(event)
        if self._gap < 0:
            return
        top = min(self._top_of(self._gap), self.viewport().height() - _LINE)
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(0, max(0, top - _LINE // 2), self.viewport().width(), _LINE), theme.color("accent"))
        painter.end()

    def _gap_at(self, spot: QPoint) -> int:
        """Return before which row a place lies; the number of rows behind the last."""
        row = self.rowAt(spot.y())
        if row < 0:
            return self.table.rowCount() if spot.y() > 0 else 0
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + (spot.y() > middle)

    def _top_of(self, gap: int) -> int:
        if gap < self.table.rowCount():
            return self.rowViewportPosition(gap)
        last = self.table.rowCount() - 1
        return self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 0

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
