"""One day or several beside each other, hours downwards: what overlaps stands side by side, half an hour is a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.schedule_base import DAY, Ghost
from ui.widgets.schedule_items import (
    FINE,
    NO_TIME,
    STEP,
    WHOLE,
    DayEntry,
    Placed,
    Spot,
    days_from,
    side_by_side,
    within_day,
)
from ui.widgets.schedule_view import ScheduleView
from ui.widgets.time_paint import GUTTER, HEAD, STRIP, TimePainter
from ui.widgets.time_plan import Box, DayPlan, plan_of

ROWS = WHOLE // STEP
#: Heights of half an hour in pixels: the least, at first, the most, and a step of + and -.
LOW, USUAL, HIGH, ZOOM = 14, 24, 60, 4
#: The height at the ends of an entry that makes it longer, in pixels.
_EDGE = 5
#: Where the day begins to be shown, and where the keys stand at first, in minutes.
_MORNING, _FIRST = 8 * 60, 9 * 60
#: Lines of entries without a time.
_MOST_LINES = 3


class TimeGrid(ScheduleView):
    """Shows some days with their hours.

    Signals:
        zoomed: half an hour has another height; carries the pixels.
    """

    zoomed = Signal(int)

    def __init__(
        self, name: str, weekdays: Callable[[], list[str]], today: date, days: int = 7, parent: QWidget | None = None
    ) -> None:
        """Make a grid of so many days; seven begin on Monday. `weekdays` are the short names, Monday first."""
        super().__init__(name, today, parent)
        self.weekdays = weekdays
        self._count = days
        self._row = USUAL
        self._minute = _FIRST
        self._laid: dict[date, list[Placed]] = {}
        self._plans: list[DayPlan] | None = None
        self._untimed: dict[date, list[DayEntry]] = {}
        #: How many lines of entries without a time are shown, and where the hours begin in the viewport.
        self.lines, self.top = 0, HEAD
        self._seen = False
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

    # What the keys and the mouse do here.

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

    def beside(self) -> tuple[DayEntry, ...]:
        """Override ScheduleBase.beside: what touches the chosen entry or the half hour; on a head the whole day."""
        entries, chosen = self.cells[self._day].entries, self._entry()
        if self._minute == NO_TIME:
            return entries
        if chosen is None or not chosen.timed:
            return tuple(one for one in entries if one.timed and self._touches(one, self._minute))
        return tuple(one for one in entries if one.timed and one.start < chosen.end and one.end > chosen.start)

    @staticmethod
    def _touches(entry: DayEntry, minute: int) -> bool:
        return entry.start < minute + STEP and entry.end > minute

    def walk(self, across: int, down: int) -> None:
        """Override ScheduleBase.walk: by half hours and days; above midnight is the head of the day."""
        entry = self._entry()
        minute = self._minute
        if down > 0:
            end = entry.end if entry is not None and entry.timed else minute + STEP
            minute = _MORNING if minute == NO_TIME else min(-(-max(end, minute + STEP) // STEP) * STEP, WHOLE - STEP)
        elif down < 0:
            start = entry.start if entry is not None and entry.timed else minute
            minute = (min(start, minute + STEP) - 1) // STEP * STEP if minute != NO_TIME else NO_TIME
        self._minute = max(minute, NO_TIME)
        day = self._day + DAY * across
        standing = () if self._minute == NO_TIME else self.cells[day].entries
        found = next((one for one in standing if one.timed and self._touches(one, self._minute)), None)
        self._choose(day, found)

    def home(self, *, end: bool) -> None:
        """Override ScheduleBase.home: the head of the day, or its last entry."""
        entries = [one for one in self.cells[self._day].entries if one.timed]
        self._minute = NO_TIME if not end else self._minute
        self._choose(self._day, entries[-1] if end and entries else None)

    def stride(self, across: int, down: int) -> tuple[int, int]:
        """Override ScheduleBase.stride: a day, or half an hour."""
        return across, down * STEP

    def enter(self, entry: DayEntry | None) -> None:
        """Override ScheduleBase.enter: on a free half hour something new is wanted."""
        if entry is None and self._minute != NO_TIME:
            self.slot_activated.emit(self._day, self._minute, 0)
        else:
            super().enter(entry)

    def describe(self) -> str:
        """Override ScheduleBase.describe: a free half hour is told with its time."""
        if self._entry() is None and self._minute != NO_TIME:
            return f"{self._day.isoformat()} {self._minute // 60:02d}:{self._minute % 60:02d}"
        return super().describe()

    def pressed(self, spot: Spot) -> None:
        """Override ScheduleView.pressed."""
        self._minute = spot.minute if spot.minute == NO_TIME else spot.minute // STEP * STEP
        super().pressed(spot)
        self._speak()

    def bring(self, _day: date, entry: DayEntry | None) -> None:
        """Override ScheduleBase.bring."""
        if entry is not None and entry.timed and not self._touches(entry, self._minute):
            self._minute = entry.start // STEP * STEP
        if self._minute == NO_TIME:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.top
        top = self._minute * self._row // STEP
        if top < bar.value():
            bar.setValue(top)
        elif top + self._row > bar.value() + room:
            bar.setValue(top + self._row - room)

    def carried(self, grip: Spot, now: Spot) -> Ghost:
        """Override ScheduleView.carried: to another time and day, or longer and shorter by an edge."""
        entry = grip.entry
        assert entry is not None
        if grip.edge == "end":
            return Ghost(grip.day, entry.start, max(FINE, now.minute + FINE - entry.start), entry)
        if grip.edge == "start":
            start = max(0, min(now.minute, entry.end - FINE))
            return Ghost(grip.day, start, entry.end - start, entry)
        if now.minute == NO_TIME:
            return Ghost(now.day, entry.start, entry.minutes, entry)
        start = now.minute if grip.minute == NO_TIME else round((entry.start + now.minute - grip.minute) / FINE) * FINE
        minutes = entry.minutes if entry.timed else 2 * STEP
        return Ghost(now.day, within_day(start, minutes), minutes, entry)

    def can_draw(self, grip: Spot) -> bool:
        """Override ScheduleView.can_draw."""
        return grip.minute != NO_TIME and not grip.more

    def creep(self, place: QPoint) -> bool:
        """Override ScheduleView.creep."""
        bar, before = self.verticalScrollBar(), self.verticalScrollBar().value()
        if place.y() < self.top + self._row // 2:
            bar.setValue(before - self._row // 2)
        elif place.y() > self.viewport().height() - self._row // 2:
            bar.setValue(before + self._row // 2)
        return bar.value() != before

    # What Qt calls.

    def _measure(self) -> None:
        self._plans = None
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.top
        bar.setRange(0, max(0, ROWS * self._row - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(self._row)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(840, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent: the first time the morning stands on top."""
        super().showEvent(event)
        self._measure()
        if not self._seen:
            self._seen = True
            self.verticalScrollBar().setValue(_MORNING * self._row // STEP - self._row // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: + and - make the hours higher and lower."""
        if event.text() in ("+", "=", "-"):
            self.set_row_height(self._row + (-ZOOM if event.text() == "-" else ZOOM))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: with Ctrl the hours become higher or lower."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turn:
            self.set_row_height(self._row + (ZOOM if turn > 0 else -ZOOM))
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self.viewport())
        TimePainter(self, painter, event.rect()).paint()
        painter.end()
