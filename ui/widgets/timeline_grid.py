"""A fortnight at a glance: days across, one row for each owner, with the day by which something is owed to each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.schedule_base import DAY
from ui.widgets.schedule_items import STEP, DayEntry, Spot, days_from, is_shaded
from ui.widgets.schedule_paint import MIDDLE, NARROW, Ink, paint_day_head, paint_entry, paint_ghost, paint_mark
from ui.widgets.schedule_view import ScheduleView

#: A column has so many pixels at least, or fewer days are shown.
_LEAST = 46
#: Pixels: the head of the days, a line of a row, the least and the widest column of names, the mark of what is owed.
HEAD, LINE, _NAMES_LEAST, _NAMES_MOST, _MARK = 46, 24, 84, 190, 8
#: Lines of a row at most; more entries of one day are counted.
_MOST = 4


@dataclass(frozen=True, slots=True)
class Lane:
    """A row: whose it is, its name, a word beside it, by when something is owed, and a tone for that."""

    key: object
    name: str
    note: str = ""
    due: date | None = None
    tone: str = "muted"
    tip: str = ""


class TimelineGrid(ScheduleView):
    """Shows two weeks from a Monday on, one where there is little room.

    Signals:
        lane_activated: a double click on a name; carries the key of the row.
    """

    lane_activated = Signal(object)

    def __init__(
        self, name: str, weekdays: Callable[[], list[str]], today: date, days: int = 14, parent: QWidget | None = None
    ) -> None:
        """Make an empty view; `weekdays` are the short names, Monday first."""
        super().__init__(name, today, parent)
        self.weekdays = weekdays
        self._most = self._count = days
        self._first = today - DAY * today.weekday()
        self._lane: object = None
        self._lanes: Sequence[Lane] = ()
        self._places: dict[object, int] = {}
        self._at: dict[tuple[object, date], list[DayEntry]] = {}
        self._tops: list[int] = [0]
        #: The width of the column of names.
        self.names = _NAMES_LEAST
        self._columns: list[QRect] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure()

    # What pages call.

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these rows; call it before `set_cells`, whose entries name their rows."""
        self._lanes = lanes
        self._places = {lane.key: number for number, lane in enumerate(lanes)}
        if self._lane not in self._places:
            self._lane = lanes[0].key if lanes else None

    @property
    def lane(self) -> Lane | None:
        """The row that the keys are in."""
        place = self._places.get(self._lane)
        return self._lanes[place] if place is not None else None

    def span(self) -> tuple[date, date]:
        """Override ScheduleBase.span: the days shown move only when the chosen one is not among them."""
        if not self._first <= self._day < self._first + DAY * self._count:
            self._first = self._day - DAY * self._day.weekday()
        return self._first, self._first + DAY * (self._count - 1)

    def turn(self, by: int) -> None:
        """Override ScheduleBase.turn: by one week, so that half of the days stay."""
        self._first += 7 * DAY * by
        self._day += 7 * DAY * by
        self._key = None
        self.arranged()
        self.span_changed.emit()
        self.day_selected.emit(self._day)
        self._speak()
        self.viewport().update()

    # Where things stand.

    @property
    def days(self) -> list[date]:
        """The days shown."""
        return days_from(self.span()[0], self._count)

    def column(self, number: int) -> QRect:
        """Return the column of a day."""
        return self._columns[number]

    def row_rect(self, number: int) -> QRect:
        """Return where a row stands in the viewport."""
        top = HEAD + self._tops[number] - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._tops[number + 1] - self._tops[number])

    def _cell_rect(self, lane: int, column: int) -> QRect:
        row, across = self.row_rect(lane), self.column(column)
        return QRect(across.x(), row.y(), across.width(), row.height())

    def entries_at(self, lane: object, day: date) -> list[DayEntry]:
        """Return the entries of a row on a day."""
        return self._at.get((lane, day), [])

    def entry_rect(self, key: object) -> QRect:
        """Return where an entry stands in the viewport; empty for one that is not shown."""
        found = self.cells.find(key)
        if found is None or found[0] not in self.days or found[1].row not in self._places:
            return QRect()
        line = [entry.key for entry in self.entries_at(found[1].row, found[0])].index(key)
        cell = self._cell_rect(self._places[found[1].row], self.days.index(found[0]))
        return _line_rect(cell, line) if line < _MOST else QRect()

    def spot_at(self, place: QPoint) -> Spot | None:
        """Override ScheduleView.spot_at."""
        if not self.viewport().rect().contains(place):
            return None
        width = max(1, self.viewport().width() - self.names)
        number = max(0, min(self._count - 1, (place.x() - self.names) * self._count // width))
        day = self.days[number] if place.x() >= self.names else self._day
        y = place.y() - HEAD + self.verticalScrollBar().value()
        if place.y() < HEAD or not 0 <= y < self._tops[-1]:
            return Spot(day)
        lane = bisect_right(self._tops, y) - 1
        key = self._lanes[lane].key
        entries = self.entries_at(key, day) if place.x() >= self.names else []
        line = (y - self._tops[lane]) // LINE
        return Spot(day, entry=entries[line] if line < min(len(entries), _MOST) else None, row=key)

    # What the keys and the mouse do here.

    def arranged(self) -> None:
        """Override ScheduleBase.arranged."""
        self._at = {}
        first, last = self.span()
        tallest: dict[object, int] = {}
        for day, cell in self.cells.days.items():
            if first <= day <= last:
                for entry in cell.entries:
                    here = self._at.setdefault((entry.row, day), [])
                    here.append(entry)
                    tallest[entry.row] = max(tallest.get(entry.row, 1), len(here))
        heights = (min(tallest.get(lane.key, 1), _MOST) * LINE + 4 for lane in self._lanes)
        self._tops = [0, *accumulate(heights)]
        self._measure()

    def here(self) -> Spot:
        """Override ScheduleBase.here."""
        return Spot(self._day, row=self._lane)

    def beside(self) -> tuple[DayEntry, ...]:
        """Override ScheduleBase.beside: the entries of the row on the day."""
        return tuple(self.entries_at(self._lane, self._day))

    def walk(self, across: int, down: int) -> None:
        """Override ScheduleBase.walk: to another day or row."""
        place = self._places.get(self._lane, 0) + down
        if self._lanes:
            self._lane = self._lanes[max(0, min(place, len(self._lanes) - 1))].key
        self._choose(self._day + DAY * across, next(iter(self.entries_at(self._lane, self._day + DAY * across)), None))
        self._speak()

    def stride(self, across: int, down: int) -> tuple[int, int]:
        """Override ScheduleBase.stride: a day, or half an hour."""
        return across, down * STEP

    def enter(self, entry: DayEntry | None) -> None:
        """Override ScheduleBase.enter: on a free day something new is wanted for the row."""
        if entry is None:
            self.slot_activated.emit(self._day, -1, 0)
        else:
            super().enter(entry)

    def describe(self) -> str:
        """Override ScheduleBase.describe: the row and the day."""
        entry, lane = self._entry(), self.lane
        if entry is not None:
            said = self.told(entry)
            return f"{lane.name}, {self._day.isoformat()}, {said}" if lane else said
        parts = (self._day.isoformat(), *((lane.name, lane.tip or lane.note) if lane else ()))
        return ", ".join(part for part in parts if part)

    def pressed(self, spot: Spot) -> None:
        """Override ScheduleView.pressed."""
        if spot.row in self._places:
            self._lane = spot.row
        super().pressed(spot)
        self._speak()

    def bring(self, _day: date, entry: DayEntry | None) -> None:
        """Override ScheduleBase.bring."""
        if entry is not None and entry.row in self._places:
            self._lane = entry.row
        place = self._places.get(self._lane)
        if place is None or place + 1 >= len(self._tops):
            return
        bar, room = self.verticalScrollBar(), self.viewport().height() - HEAD
        if self._tops[place] < bar.value():
            bar.setValue(self._tops[place])
        elif self._tops[place + 1] > bar.value() + room:
            bar.setValue(self._tops[place + 1] - room)

    def tip(self, spot: Spot) -> str:
        """Override ScheduleView.tip: of a row what is owed."""
        place = self._places.get(spot.row)
        if spot.entry is None and place is not None:
            return self._lanes[place].tip
        return super().tip(spot)

    # What Qt calls.

    def _measure(self) -> None:
        self.names = max(_NAMES_LEAST, min(_NAMES_MOST, self.viewport().width() // 6))
        width, height = self.viewport().width() - self.names, self.viewport().height()
        edges = [self.names + width * number // self._count for number in range(self._count + 1)]
        self._columns = [QRect(left, 0, right - left, height) for left, right in pairwise(edges)]
        bar, room = self.verticalScrollBar(), height - HEAD
        bar.setRange(0, max(0, self._tops[-1] - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(LINE)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(840, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._measure()
        count = self._most if self.viewport().width() - self.names >= self._most * _LEAST else 7
        if count != self._count:
            self._count = count
            self.arranged()
            self.span_changed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override ScheduleView.mouseDoubleClickEvent: on a name its owner is wanted, on a free day something new."""
        place = event.position().toPoint()
        spot = self.spot_at(place)
        if spot is not None and spot.row in self._places and place.x() < self.names:
            self.lane_activated.emit(spot.row)
        elif spot is not None and spot.entry is None and spot.row in self._places:
            self.slot_activated.emit(spot.day, -1, 0)
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: only the rows that are seen."""
        painter = QPainter(self.viewport())
        ink, size = Ink(painter), self.viewport().rect()
        painter.setClipRect(size.adjusted(0, HEAD, 0, 0))
        ink.fill(size, "surface")
        for number, day in enumerate(self.days):
            if is_shaded(day, self.cells[day]):
                ink.fill(self.column(number), "window")
        value = self.verticalScrollBar().value()
        lane = max(0, bisect_right(self._tops, value + max(0, event.rect().top() - HEAD)) - 1)
        while lane < len(self._lanes) and self.row_rect(lane).top() <= event.rect().bottom():
            self._paint_lane(ink, lane)
            lane += 1
        self._paint_columns(ink)
        self._paint_marks(ink)
        painter.setClipRect(size)
        self._paint_heads(ink)
        painter.setPen(ink.color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(size.adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_lane(self, ink: Ink, number: int) -> None:
        lane, row = self._lanes[number], self.row_rect(number)
        if lane.key == self._lane:
            ink.fill(QRect(0, row.y(), self.names, row.height()), "selection" if self.hasFocus() else "hover")
        note = ink.width(lane.note) + 10 if lane.note and self.names >= 120 else 0
        ink.write(QRect(10, row.y(), self.names - note - 12, LINE + 4), lane.name, "text", "strong")
        if note:
            ink.write(QRect(self.names - note, row.y(), note - 4, LINE + 4), lane.note, lane.tone)
        for place, day in enumerate(self.days):
            entries = self._at.get((lane.key, day))
            cell = self._cell_rect(number, place)
            if entries:
                self._paint_cell(ink, cell, entries)
            if lane.due == day:
                _paint_due(ink, cell, lane.tone)
        painter = ink.painter
        painter.setPen(ink.color("row_line"))
        painter.drawLine(0, row.bottom(), row.right(), row.bottom())

    def _paint_cell(self, ink: Ink, cell: QRect, entries: Sequence[DayEntry]) -> None:
        for line, entry in enumerate(entries[:_MOST]):
            if line == _MOST - 1 and len(entries) > _MOST:
                ink.write(_line_rect(cell, line), f"+{len(entries) - line}", "accent")
                return
            paint_entry(ink, _line_rect(cell, line), entry, marked=entry.key == self._key)

    def _paint_columns(self, ink: Ink) -> None:
        ink.painter.setPen(ink.color("border"))
        for number in range(self._count):
            left = self.column(number).x()
            ink.painter.drawLine(left, HEAD, left, self.viewport().height())

    def _paint_marks(self, ink: Ink) -> None:
        """Mark the place of the keys, what is carried, and where something would be dropped."""
        painter, days = ink.painter, self.days
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self._places.get(self._lane)
        if place is not None and self._day in days:
            painter.setPen(QPen(ink.color("focus" if self.hasFocus() else "border_strong"), 2))
            painter.drawRect(self._cell_rect(place, days.index(self._day)).adjusted(1, 1, -1, -2))
        if self.target is not None and self.target.day in days:
            painter.setPen(QPen(ink.color("focus"), 2))
            painter.drawRect(self.column(days.index(self.target.day)).adjusted(1, 1, -1, -2))
        ghost = self.ghost
        if ghost is not None and ghost.entry is not None and ghost.day in days and ghost.entry.row in self._places:
            cell = self._cell_rect(self._places[ghost.entry.row], days.index(ghost.day))
            paint_ghost(ink, _line_rect(cell, 0), ghost.entry.text, ghost.entry.tone, ghost.flag)

    def _paint_heads(self, ink: Ink) -> None:
        ink.fill(QRect(0, 0, self.viewport().width(), HEAD), "surface")
        names = self.weekdays()
        for number, day in enumerate(self.days):
            column, cell = self.column(number), self.cells[day]
            if is_shaded(day, cell):
                ink.fill(QRect(column.x(), 0, column.width(), HEAD), "stripe")
            right = column.right() - 2
            if cell.mark:
                right = paint_mark(ink, right, 5, cell.mark, rest=cell.rest)
            name, narrow = names[day.weekday()], column.width() < NARROW
            head = QRect(column.x(), 1, right - column.x(), 24)
            paint_day_head(
                ink, head, str(day.day), "" if narrow else name, today=day == self.today, inside=True, festival=False
            )
            second = QRect(column.x() + 6, 24, column.width() - 7, 20)
            said = name if narrow and not cell.festival else cell.secondary
            ink.write(second, said, "accent" if cell.festival else "muted", flags=MIDDLE)
            ink.painter.setPen(ink.color("border"))
            ink.painter.drawLine(column.x(), 0, column.x(), HEAD)
        ink.painter.setPen(ink.color("border"))
        ink.painter.drawLine(0, HEAD - 1, self.viewport().width(), HEAD - 1)


def _line_rect(cell: QRect, line: int) -> QRect:
    return QRect(cell.x() + 2, cell.y() + 2 + line * LINE, cell.width() - 3, LINE - 2)


def _paint_due(ink: Ink, cell: QRect, tone: str) -> None:
    """Mark the day by which something is owed with a small diamond."""
    middle = QPointF(cell.right() - _MARK, cell.y() + LINE / 2 + 2)
    half = _MARK / 2
    corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    painter = ink.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color(tone))
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
