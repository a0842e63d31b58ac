"""One day or several beside each other, hours downwards: what overlaps stands side by side, half an hour is a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.schedule_base import DAY, Ghost
from ui.widgets.schedule_items import FINE, NO_TIME, STEP, WHOLE, DayEntry, Spot, within_day
from ui.widgets.time_frame import TimeFrame
from ui.widgets.time_paint import TimePainter

#: By how many pixels + and - change half an hour.
_ZOOM = 4
#: Where the day begins to be shown, in minutes.
_MORNING = 8 * 60


class TimeGrid(TimeFrame):
    """Shows some days with their hours."""

    def __init__(
        self, name: str, weekdays: Callable[[], list[str]], today: date, days: int = 7, parent: QWidget | None = None
    ) -> None:
        """Make a grid of so many days; seven begin on Monday. `weekdays` are the short names, Monday first."""
        super().__init__(name, weekdays, today, days, parent)
        self._seen = False

    # What the keys and the mouse do here.

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
            self.set_row_height(self._row + (-_ZOOM if event.text() == "-" else _ZOOM))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget::wheelEvent: with Ctrl the hours become higher or lower."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turn:
            self.set_row_height(self._row + (_ZOOM if turn > 0 else -_ZOOM))
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self.viewport())
        TimePainter(self, painter, event.rect()).paint()
        painter.end()
