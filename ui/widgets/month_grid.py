"""A month on one page: six weeks of days with a second line, rest and work marks, and what is planned.

The widget knows no calendar rules: whoever owns it says what the second line, the marks and the entries are.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.month_paint import ENTRY, FOOT, HEAD, TOP, entry_rect, first_visible, paint_day, visible_entries
from ui.widgets.schedule_base import DAY
from ui.widgets.schedule_items import DayCell, Spot
from ui.widgets.schedule_paint import MIDDLE, Ink, paint_ghost
from ui.widgets.schedule_view import ScheduleView

WEEKS = 6


def first_shown(year: int, month: int) -> date:
    """Return the Monday that the grid of a month begins with."""
    first = date(year, month, 1)
    return first - DAY * first.weekday()


class MonthGrid(ScheduleView):
    """Shows one month, Monday to Sunday."""

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
        super().__init__(name, today, parent)
        self._weekdays = weekdays
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(560, 380)

    @property
    def month(self) -> tuple[int, int]:
        """Year and month shown."""
        return self._day.year, self._day.month

    def span(self) -> tuple[date, date]:
        """Return the first and the last day shown, days of the neighbouring months included."""
        first = first_shown(*self.month)
        return first, first + DAY * (7 * WEEKS - 1)

    def show_month(self, year: int, month: int) -> None:
        """Show a month; the selection moves to the same day of it as far as it has one."""
        if (year, month) == self.month:
            return
        first = date(year, month, 1)
        last = (first + 31 * DAY).replace(day=1) - DAY
        self._choose(first.replace(day=min(self._day.day, last.day)), None)

    def turn(self, by: int) -> None:
        """Go some months on (1) or back (-1)."""
        number = self._day.year * 12 + self._day.month - 1 + by
        self.show_month(number // 12, number % 12 + 1)

    def walk(self, across: int, down: int) -> None:
        """Override ScheduleBase.walk: a day or a week."""
        self._choose(self._day + DAY * (across + 7 * down), None)

    def stride(self, across: int, down: int) -> tuple[int, int]:
        """Override ScheduleBase.stride: a day or a week."""
        return across + 7 * down, 0

    def _rect(self, place: int) -> QRect:
        week, column = divmod(place, 7)
        width, height = self.viewport().width(), self.viewport().height() - HEAD
        left, right = width * column // 7, width * (column + 1) // 7
        top, bottom = HEAD + height * week // WEEKS, HEAD + height * (week + 1) // WEEKS
        return QRect(left, top, right - left, bottom - top)

    def day_rect(self, day: date) -> QRect:
        """Return where a day that is shown stands in the viewport."""
        return self._rect((day - self.span()[0]).days)

    def entry_rect(self, key: object) -> QRect:
        """Return where an entry stands in the viewport; empty where it has no room or is not shown."""
        found = self.cells.find(key)
        if found is None or not self.span()[0] <= found[0] <= self.span()[1]:
            return QRect()
        cell, rect = self.cells[found[0]], self.day_rect(found[0])
        shown = visible_entries(rect.height(), len(cell.entries))
        number = cell.entries.index(found[1]) - first_visible(cell, shown, self._key)
        return entry_rect(rect, number) if 0 <= number < shown else QRect()

    def spot_at(self, place: QPoint) -> Spot | None:
        """Override ScheduleView.spot_at."""
        x, y = place.x(), place.y()
        if y < HEAD or not self.viewport().rect().contains(place):
            return None
        column = min(6, x * 7 // max(1, self.viewport().width()))
        week = min(WEEKS - 1, (y - HEAD) * WEEKS // max(1, self.viewport().height() - HEAD))
        day, rect = self.span()[0] + DAY * (7 * week + column), self._rect(7 * week + column)
        return self._within(day, self.cells[day], rect, y - rect.y())

    def _within(self, day: date, cell: DayCell, rect: QRect, y: int) -> Spot:
        shown = visible_entries(rect.height(), len(cell.entries))
        number = (y - TOP) // ENTRY
        if y >= TOP and 0 <= number < shown:
            return Spot(day, entry=cell.entries[number + first_visible(cell, shown, self._key)])
        below = y - TOP - shown * ENTRY
        return Spot(day, more=shown < len(cell.entries) and 0 <= below < FOOT)

    # What Qt calls.

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(840, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self.viewport())
        ink, month = Ink(painter), self._day.month
        ink.fill(QRect(0, 0, self.viewport().width(), HEAD), "surface")
        for column, name in enumerate(self._weekdays()):
            spot = QRect(self._rect(column).x(), 0, self._rect(column).width(), HEAD)
            ink.write(spot.adjusted(8, 0, 0, 0), name, "muted", flags=MIDDLE)
        first = self.span()[0]
        for place in range(7 * WEEKS):
            day, rect = first + DAY * place, self._rect(place)
            if rect.intersects(event.rect()):
                marked = self._key if day == self._day else None
                inside, today = day.month == month, day == self.today
                paint_day(ink, rect, day, self.cells[day], inside=inside, today=today, marked=marked)
        self._paint_frames(ink, first)
        painter.end()

    def _paint_frames(self, ink: Ink, first: date) -> None:
        painter = ink.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.color("border"))
        for place in range(7 * WEEKS):
            rect = self._rect(place)
            painter.drawLine(rect.topLeft(), rect.topRight())
            if place % 7:
                painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        target = self.target.day if self.target else self.ghost.day if self.ghost else None
        chosen = target or self._day
        place = (chosen - first).days
        if 0 <= place < 7 * WEEKS:
            tint = "focus" if self.hasFocus() or target else "border_strong"
            painter.setPen(QPen(ink.color(tint), 2))
            painter.drawRect(self._rect(place).adjusted(1, 1, -1, -1))
        if self.ghost is not None and self.ghost.entry is not None and 0 <= place < 7 * WEEKS:
            spot = entry_rect(self._rect(place), 0)
            paint_ghost(ink, spot, self.ghost.entry.text, self.ghost.entry.tone, self.ghost.flag)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: the wheel turns months."""
        turn = event.angleDelta().y()
        if turn:
            self.turn(-1 if turn > 0 else 1)
        event.accept()
