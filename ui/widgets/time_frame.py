"""Where everything stands in a time grid: columns of days, heads, hours, entries side by side, what lies at a point."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.schedule_base import DAY
from ui.widgets.schedule_items import FINE, NO_TIME, STEP, WHOLE, DayEntry, Placed, Spot, days_from, side_by_side
from ui.widgets.schedule_view import ScheduleView
from ui.widgets.time_plan import Box, DayPlan, plan_of

#: Pixels: the column of hours, the head of a day, a line of what has no time.
GUTTER, HEAD, STRIP = 46, 46, 19
ROWS = WHOLE // STEP
#: Heights of half an hour in pixels: the least, at first, the most.
LOW, USUAL, HIGH = 14, 24, 60
#: Where the keys stand at first, in minutes.
FIRST = 9 * 60
#: The height at the ends of an entry that makes it longer, in pixels.
_EDGE = 5
#: Lines of entries without a time.
_MOST_LINES = 3


class TimeFrame(ScheduleView):
    """A time grid without its looks and keys.

    Signals:
        zoomed: half an hour has another height; carries the pixels.

    Attributes:
        weekdays: the short names, Monday first, in the language of now.
        now: the minute of today at which a line stands; None for no line.
        lines: how many lines of entries without a time are shown.
        top: where the hours begin in the viewport.
    """

    zoomed = Signal(int)

    def __init__(
        self, name: str, weekdays: Callable[[], list[str]], today: date, days: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, today, parent)
        self.weekdays = weekdays
        self._count = days
        self._row = USUAL
        self._minute = FIRST
        self._laid: dict[date, list[Placed]] = {}
        self._plans: list[DayPlan] | None = None
        self._untimed: dict[date, list[DayEntry]] = {}
        self.now: int | None = None
        self.lines, self.top = 0, HEAD
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # What pages call.

    @property
    def row_height(self) -> int:
        """How many pixels half an hour takes."""
        return self._row

    def set_row_height(self, pixels: int) -> None:
        """Show hours higher or lower, the hour in the middle staying there."""
        pixels = max(LOW, min(pixels, HIGH))
        if pixels == self._row:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.top
        middle = (bar.value() + room / 2) / self._row
        self._row = pixels
        self._measure()
        bar.setValue(round(middle * pixels - room / 2))
        self.viewport().update()
        self.zoomed.emit(pixels)

    def set_now(self, minute: int | None) -> None:
        """Draw the line of now at another minute of today, or nowhere."""
        if minute != self.now:
            self.now = minute
            if self.today in self.days:
                self.viewport().update()

    def span(self) -> tuple[date, date]:
        """Override ScheduleBase.span."""
        first = self._day - DAY * (self._day.weekday() if self._count == 7 else 0)
        return first, first + DAY * (self._count - 1)

    def turn(self, by: int) -> None:
        """Override ScheduleBase.turn: by as many days as are shown."""
        self._choose(self._day + DAY * (self._count * by), None)

    # Where things stand.

    @property
    def days(self) -> list[date]:
        """The days shown."""
        return days_from(self.span()[0], self._count)

    def untimed(self, day: date) -> list[DayEntry]:
        """Return the entries of a day that have no time or last all day."""
        return self._untimed.get(day, [])

    def placed(self, day: date) -> list[Placed]:
        """Return the entries of a day side by side."""
        found = self._laid.get(day)
        if found is None:
            found = self._laid[day] = side_by_side(self.cells[day].entries)
        return found

    def column(self, number: int) -> QRect:
        """Return the column of a day, from the top of the viewport to its bottom."""
        width = self.viewport().width() - GUTTER
        left, right = GUTTER + width * number // self._count, GUTTER + width * (number + 1) // self._count
        return QRect(left, 0, right - left, self.viewport().height())

    def y_of(self, minute: int) -> int:
        """Return where a minute stands in the viewport."""
        return self.top + minute * self._row // STEP - self.verticalScrollBar().value()

    def plans(self) -> list[DayPlan]:
        """Return where everything of each day stands, worked out once until something changes."""
        if self._plans is None:
            self._plans = [
                plan_of(self.placed(day), self.column(number), self._row) for number, day in enumerate(self.days)
            ]
        return self._plans

    def rect_of(self, number: int, entry: DayEntry) -> QRect:
        """Return where an entry of a day stands; empty for one without room beside the others that is not chosen."""
        plan = self.plans()[number]
        spot = plan.shown.get(entry.key) or (plan.hidden.get(entry.key) if entry.key == self._key else None)
        return self.on_screen(spot) if spot else QRect()

    def on_screen(self, spot: Box) -> QRect:
        """Return a place of a plan in the viewport."""
        left, top, width, height = spot
        return QRect(left, top + self.top - self.verticalScrollBar().value(), width, height)

    def strip_rect(self, number: int, line: int) -> QRect:
        """Return where an entry without a time stands."""
        column = self.column(number)
        return QRect(column.x() + 2, HEAD + line * STRIP, column.width() - 4, STRIP - 2)

    def slot_rect(self, day: date, start: int, minutes: int) -> QRect:
        """Return the whole width of a day at a time; its head where there is none."""
        column = self.column((day - self.span()[0]).days)
        if start == NO_TIME:
            return QRect(column.x(), 0, column.width(), self.top)
        top = self.y_of(start)
        return QRect(column.x() + 1, top, column.width() - 2, self.y_of(start + minutes) - top)

    def entry_rect(self, key: object) -> QRect:
        """Return where an entry stands in the viewport; empty for one that is not shown."""
        found = self.cells.find(key)
        if found is None or found[0] not in self.days:
            return QRect()
        number = self.days.index(found[0])
        if not found[1].timed:
            line = [entry.key for entry in self.untimed(found[0])].index(key)
            return self.strip_rect(number, line) if line < self.lines else QRect()
        return self.rect_of(number, found[1])

    def spot_at(self, place: QPoint) -> Spot | None:
        """Override ScheduleView.spot_at."""
        inside = self.viewport().rect().contains(place)
        if not inside or place.x() < GUTTER:
            return None
        width = max(1, self.viewport().width() - GUTTER)
        number = min(self._count - 1, (place.x() - GUTTER) * self._count // width)
        day = self.days[number]
        if place.y() < self.top:
            line = (place.y() - HEAD) // STRIP
            entries = self.untimed(day)
            entry = entries[line] if place.y() >= HEAD and line < min(len(entries), self.lines) else None
            return Spot(day, NO_TIME, entry)
        minute = (place.y() - self.top + self.verticalScrollBar().value()) * STEP // self._row
        minute = max(0, min(minute // FINE * FINE, WHOLE - FINE))
        plan, x = self.plans()[number], place.x()
        y = place.y() - self.top + self.verticalScrollBar().value()
        for entry, spot in plan.boxes(self._key):
            left, top, across, down = spot
            if left <= x < left + across and top <= y < top + down:
                return Spot(day, minute, entry, self._edge(entry, down, y - top))
        more = any(left <= x < left + w and top <= y < top + h for (left, top, w, h), _count in plan.more)
        return Spot(day, minute, more=more)

    def _edge(self, entry: DayEntry, height: int, y: int) -> str:
        if entry.fixed or height < 3 * _EDGE:
            return ""
        return "end" if height - y <= _EDGE else "start" if y < _EDGE else ""

    # What changes it.

    def arranged(self) -> None:
        """Override ScheduleBase.arranged."""
        self._laid.clear()
        self._untimed = {day: [one for one in self.cells[day].entries if not one.timed] for day in self.days}
        self.lines = min(_MOST_LINES, max(map(len, self._untimed.values())))
        self.top = HEAD + self.lines * STRIP + (4 if self.lines else 0)
        self._measure()

    def here(self) -> Spot:
        """Override ScheduleBase.here."""
        return Spot(self._day, self._minute)

    def _measure(self) -> None:
        self._plans = None
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.top
        bar.setRange(0, max(0, ROWS * self._row - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(self._row)
