"""A month on one page: six weeks of days with a second line, rest and work marks, and what is planned.

The widget knows no calendar rules: whoever owns it says what the second line, the marks and the entries are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui import theme
from ui.widgets.month_paint import ENTRY, FOOT, HEAD, TOP, DayCell, DayEntry, paint_day, visible_entries

#: Type of what may be dropped on a day; its bytes are handed on as they are.
MIME = "application/x-guanhu-key"
WEEKS = 6
_DAY = timedelta(days=1)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Hit:
    """What lies under a point: a day, perhaps an entry, perhaps the “+2”."""

    day: date
    entry: DayEntry | None = None
    more: bool = False


def first_shown(year: int, month: int) -> date:
    """Return the Monday that the grid of a month begins with."""
    first = date(year, month, 1)
    return first - _DAY * first.weekday()


class MonthGrid(QWidget):
    """Shows one month, Monday to Sunday; one day is always selected.

    Signals:
        day_selected: another day was selected; carries the date.
        day_activated: Enter or a double click on a day.
        entry_activated: a click or Enter on an entry; carries its key.
        month_changed: the selection or the wheel left the month; carries year and month.
        dropped: something was dropped on a day; carries the date and the bytes of its `MIME` data.
    """

    day_selected = Signal(object)
    day_activated = Signal(object)
    entry_activated = Signal(object)
    month_changed = Signal(int, int)
    dropped = Signal(object, bytes)

    def __init__(
        self, name: str, weekdays: Callable[[], list[str]], today: date, parent: QWidget | None = None
    ) -> None:
        """Make a grid.

        Args:
            name: what a screen reader calls it.
            weekdays: the seven short names, Monday first, in the language of now.
            today: the day that is marked as today and selected at first.
            parent: owner in Qt's sense.
        """
        super().__init__(parent)
        self._weekdays = weekdays
        self._today = today
        self._selected = today
        self._month = (today.year, today.month)
        self._cells: Mapping[date, DayCell] = {}
        self._entry = -1
        self._target: date | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 380)

    # What pages call.

    @property
    def month(self) -> tuple[int, int]:
        """Year and month shown."""
        return self._month

    @property
    def selected(self) -> date:
        """The selected day."""
        return self._selected

    def span(self) -> tuple[date, date]:
        """Return the first and the last day shown, days of the neighbouring months included."""
        first = first_shown(*self._month)
        return first, first + _DAY * (7 * WEEKS - 1)

    def set_cells(self, cells: Mapping[date, DayCell]) -> None:
        """Show what the days hold; days without a cell show their number only."""
        self._cells = cells
        self._entry = -1
        self._speak()
        self.update()

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self.update()

    def show_month(self, year: int, month: int) -> None:
        """Show a month; the selection moves to the same day of it as far as it has one."""
        if (year, month) == self._month:
            return
        first = date(year, month, 1)
        last = (first + 31 * _DAY).replace(day=1) - _DAY
        self._select(first.replace(day=min(self._selected.day, last.day)))

    def select(self, day: date) -> None:
        """Select a day, showing its month."""
        self._select(day)

    def step_month(self, by: int) -> None:
        """Go some months on (1) or back (-1)."""
        number = self._month[0] * 12 + self._month[1] - 1 + by
        self.show_month(number // 12, number % 12 + 1)

    # How it works.

    def _select(self, day: date) -> None:
        before = self._month
        changed = day != self._selected
        self._selected = day
        self._month = (day.year, day.month)
        self._entry = -1
        self.update()
        if self._month != before:
            self.month_changed.emit(*self._month)
        if changed:
            self._speak()
            self.day_selected.emit(day)

    def _speak(self) -> None:
        cell = self._cells.get(self._selected, DayCell())
        parts = [self._selected.isoformat(), cell.secondary, cell.mark, *(entry.text for entry in cell.entries)]
        self.setAccessibleDescription(", ".join(part for part in parts if part))

    def _rect(self, place: int) -> QRect:
        week, column = divmod(place, 7)
        width, height = self.width(), self.height() - HEAD
        left, right = width * column // 7, width * (column + 1) // 7
        top, bottom = HEAD + height * week // WEEKS, HEAD + height * (week + 1) // WEEKS
        return QRect(left, top, right - left, bottom - top)

    def _hit(self, x: int, y: int) -> _Hit | None:
        if y < HEAD or not self.rect().contains(x, y):
            return None
        column = min(6, x * 7 // max(1, self.width()))
        week = min(WEEKS - 1, (y - HEAD) * WEEKS // max(1, self.height() - HEAD))
        place = 7 * week + column
        day, rect = first_shown(*self._month) + _DAY * place, self._rect(place)
        cell = self._cells.get(day, DayCell())
        shown = visible_entries(rect.height(), len(cell.entries))
        number = (y - rect.y() - TOP) // ENTRY
        if y >= rect.y() + TOP and 0 <= number < shown:
            return _Hit(day, cell.entries[number])
        below = y - rect.y() - TOP - shown * ENTRY
        return _Hit(day, more=shown < len(cell.entries) and 0 <= below < FOOT)

    # What Qt calls.

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(840, 560)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        for column, name in enumerate(self._weekdays()):
            spot = QRect(self._rect(column).x(), 0, self._rect(column).width(), HEAD)
            painter.drawText(spot.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        first = first_shown(*self._month)
        for place in range(7 * WEEKS):
            day = first + _DAY * place
            rect = self._rect(place)
            marked = self._entry if day == self._selected else -1
            cell = self._cells.get(day, DayCell())
            paint_day(
                painter, rect, day, cell, inside=day.month == self._month[1], today=day == self._today, marked=marked
            )
        self._paint_frames(painter, first)
        painter.end()

    def _paint_frames(self, painter: QPainter, first: date) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("border"))
        for place in range(7 * WEEKS):
            rect = self._rect(place)
            painter.drawLine(rect.topLeft(), rect.topRight())
            if place % 7:
                painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        chosen = self._target or self._selected
        place = (chosen - first).days
        if 0 <= place < 7 * WEEKS:
            tint = "focus" if self.hasFocus() or self._target else "border_strong"
            painter.setPen(QPen(theme.color(tint), 2))
            painter.drawRect(self._rect(place).adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: arrows, Home, End, Page Up and Down; Space walks the entries."""
        key = Qt.Key(event.key())
        entries = self._cells.get(self._selected, DayCell()).entries
        if key in _STEPS:
            self._select(self._selected + _DAY * _STEPS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._select(self._selected + _DAY * ((6 if key == Qt.Key.Key_End else 0) - self._selected.weekday()))
        elif key == Qt.Key.Key_Space and entries:
            self._entry = (self._entry + 1) % len(entries)
            self.setAccessibleDescription(entries[self._entry].text)
            self.update()
        elif key in _ENTER and 0 <= self._entry < len(entries):
            self.entry_activated.emit(entries[self._entry].key)
        elif key in _ENTER:
            self.day_activated.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        spot = event.position().toPoint()
        hit = self._hit(spot.x(), spot.y())
        if hit is None:
            return
        self._select(hit.day)
        if hit.entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.entry_activated.emit(hit.entry.key)
        elif hit.more:
            self.day_activated.emit(hit.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent."""
        spot = event.position().toPoint()
        hit = self._hit(spot.x(), spot.y())
        if hit is not None and hit.entry is None:
            self.day_activated.emit(hit.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent: a hand over what can be clicked."""
        spot = event.position().toPoint()
        hit = self._hit(spot.x(), spot.y())
        active = hit is not None and (hit.entry is not None or hit.more)
        self.setCursor(Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: the wheel turns months."""
        turn = event.angleDelta().y()
        if turn:
            self.step_month(-1 if turn > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Override QWidget::event: the tool tip tells a day in full."""
        if isinstance(event, QHelpEvent):
            hit = self._hit(event.pos().x(), event.pos().y())
            cell = self._cells.get(hit.day, DayCell()) if hit else DayCell()
            lines = [cell.tip or cell.secondary, *(entry.text for entry in cell.entries)]
            QToolTip.showText(event.globalPos(), "\n".join(text for text in lines if text), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusOutEvent."""
        super().focusOutEvent(event)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override QWidget::dragMoveEvent: mark the day under the pointer."""
        spot = event.position().toPoint()
        hit = self._hit(spot.x(), spot.y())
        self._target = hit.day if hit else None
        event.setAccepted(hit is not None and event.mimeData().hasFormat(MIME))
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Override QWidget::dragLeaveEvent."""
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget::dropEvent."""
        day, self._target = self._target, None
        self.update()
        if day is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._select(day)
            self.dropped.emit(day, bytes(event.mimeData().data(MIME).data()))
