"""The five views of the calendar behind each other: one day and one entry are chosen in all of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.context import Context
from ui.pages.calendar import words
from ui.pages.calendar.reading import Loaded
from ui.pages.calendar.showing import VIEWS, Asked, Means, View, prepare_few
from ui.widgets.agenda_list import AgendaList
from ui.widgets.basics import EmptyState
from ui.widgets.month_grid import MonthGrid, first_shown
from ui.widgets.schedule_base import ScheduleBase
from ui.widgets.time_grid import TimeGrid
from ui.widgets.timeline_grid import TimelineGrid
from ui.wording import Wording
from workbench.reports.formats import WEEKDAYS, month_text

#: Fits beside the day on the smallest window.
_SMALLEST = QSize(480, 270)


class Views(QStackedWidget):
    """Shows one of the views; what they tell is told on.

    Signals:
        day_selected, day_activated, slot_activated, entry_chosen, entry_activated, entry_done, removed, moved, copied,
        dropped, span_changed, view_asked, today_asked, menu_asked: see `ScheduleBase`.
        lane_activated: the client of a row of the timeline is wanted.
    """

    day_selected = Signal(object)
    day_activated = Signal(object)
    slot_activated = Signal(object, int, int)
    entry_chosen = Signal(object)
    entry_activated = Signal(object)
    entry_done = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object, int, int)
    copied = Signal(object, object, int)
    dropped = Signal(object, int, bytes)
    span_changed = Signal()
    view_asked = Signal(int)
    today_asked = Signal()
    menu_asked = Signal(QPoint)
    lane_activated = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._view: View = "month"
        # An entry that shall be chosen as soon as it is read.
        self._wanted: object = None
        today = context.today
        self.month = MonthGrid("", self._weekdays, today)
        self.week = TimeGrid("", self._weekdays, today, 7)
        self.day = TimeGrid("", self._weekdays, today, 1)
        self.agenda = AgendaList("", today)
        self.timeline = TimelineGrid("", self._weekdays, today)
        self._empty = EmptyState("calendar", "")
        self.agenda.set_empty(self._empty)
        self.agenda.setObjectName("agenda")
        for made in (self.month, self.week, self.day, self.agenda, self.timeline):
            made.setMinimumSize(_SMALLEST)
            self.addWidget(made)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for drawn in self.drawn:
            drawn.day_activated.connect(self.day_activated)
            drawn.span_changed.connect(self.span_changed)
            drawn.menu_asked.connect(self.menu_asked)
        self.agenda.menu_asked.connect(self.menu_asked)
        self.timeline.lane_activated.connect(self.lane_activated)
        self.week.zoomed.connect(self.day.set_row_height)
        self.day.zoomed.connect(self.week.set_row_height)
        for one in (*self.drawn, self.agenda):
            one.day_selected.connect(self._on_day)
            one.slot_activated.connect(self.slot_activated)
            one.entry_chosen.connect(self.entry_chosen)
            one.entry_activated.connect(self.entry_activated)
            one.entry_done.connect(self.entry_done)
            one.removed.connect(self.removed)
            one.moved.connect(self._on_moved)
            one.copied.connect(self.copied)
            one.dropped.connect(self.dropped)
            one.view_asked.connect(self.view_asked)
            one.today_asked.connect(self.today_asked)

    @property
    def drawn(self) -> tuple[MonthGrid, TimeGrid, TimeGrid, TimelineGrid]:
        """The views that are drawn."""
        return self.month, self.week, self.day, self.timeline

    @property
    def view(self) -> View:
        """Which view is in front."""
        return self._view

    @property
    def front(self) -> ScheduleBase | AgendaList:
        """The view in front."""
        found: dict[View, ScheduleBase | AgendaList] = {
            "month": self.month,
            "week": self.week,
            "day": self.day,
            "agenda": self.agenda,
            "timeline": self.timeline,
        }
        return found[self._view]

    @property
    def selected(self) -> dt.date:
        """The chosen day."""
        return self.front.chosen_day

    def show_view(self, view: View) -> None:
        """Bring another view in front, on the same day and entry."""
        if view == self._view:
            return
        day, key, focused = self.selected, self.front.chosen, self.front.hasFocus()
        self._view = view
        front = self.front
        front.blockSignals(True)
        front.select(day)
        front.blockSignals(False)
        self._wanted = key
        self.setCurrentWidget(front)
        if focused:
            front.setFocus()
        self.span_changed.emit()

    def span(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last day shown."""
        front = self.front
        return _month_of(front.chosen_day) if isinstance(front, AgendaList) else front.span()

    def counted(self) -> tuple[dt.date, dt.date]:
        """Return the days that the title names: of a month only those of its own."""
        return _month_of(self.selected) if self._view == "month" else self.span()

    def month_end(self) -> dt.date:
        """Return the last day of six weeks from the beginning of the chosen day's month."""
        day = self.selected
        return first_shown(day.year, day.month) + dt.timedelta(days=41)

    def title(self) -> str:
        """Return what the head says of the days shown."""
        texts, (first, last) = self._context.texts, self.span()
        if self._view in ("month", "agenda"):
            return month_text(f"{self.selected:%Y-%m}", texts)
        return words.day_title(first, texts) if first == last else words.span_title(first, last, texts)

    def select(self, day: dt.date) -> None:
        """Choose a day."""
        before = self.span()
        self.front.select(day)
        if self._view == "agenda" and self.span() != before:
            self.span_changed.emit()

    def turn(self, by: int) -> None:
        """Show the days after (1) or before (-1)."""
        front = self.front
        if isinstance(front, ScheduleBase):
            front.turn(by)
        else:
            first, last = self.span()
            self.select(last + dt.timedelta(days=1) if by > 0 else _month_of(first - dt.timedelta(days=1))[0])

    def lane_client(self) -> bytes | None:
        """Return the client of the row that the keys are in, None outside the timeline."""
        lane = self.timeline.lane if self._view == "timeline" else None
        return lane.key if lane is not None and isinstance(lane.key, bytes) else None

    def asked(self) -> Asked:
        """Return what the view in front wants to be read."""
        return Asked(self._view, self.span(), self._context.private, self.tr("Own entries"))

    def means(self) -> Means:
        """Return what showing needs besides."""
        return Means(self._context.rules.almanac, self._context.texts, self._say)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what was read in the view in front; of what was made ready for another only what is quickly done."""
        asked, ready, front = self.asked(), loaded.ready, self.front
        if ready is None or ready.asked != asked:
            ready = prepare_few(asked, loaded.shown, loaded.flags, loaded.waiting, self.means())
        if isinstance(front, AgendaList):
            front.set_lines(ready.lines)
        else:
            if isinstance(front, TimelineGrid):
                front.set_lanes(ready.lanes)
            front.set_cells(ready.cells)
        self._choose_wanted()

    def set_today(self, today: dt.date) -> None:
        """Mark another day as today."""
        for drawn in self.drawn:
            drawn.set_today(today)

    def _choose_wanted(self) -> None:
        """Choose again what was chosen in another view, or was moved out of the days that were read."""
        front = self.front
        if self._wanted is not None and front.chosen is None:
            with QSignalBlocker(front):
                front.choose(self._wanted)
        if front.chosen is not None:
            self._wanted = None

    def _on_moved(self, key: object, day: dt.date, minute: int, minutes: int) -> None:
        self._wanted = key
        self.moved.emit(key, day, minute, minutes)

    def _on_day(self, day: dt.date) -> None:
        if self.sender() is self.front:
            self.day_selected.emit(day)

    def _weekdays(self) -> list[str]:
        return [self._context.texts.tr("Reports", name) for name in WEEKDAYS]

    def names(self) -> dict[View, str]:
        """Return what the views are called."""
        return {
            "month": self.tr("Month"),
            "week": self.tr("Week"),
            "day": self.tr("Day"),
            "agenda": self.tr("Agenda"),
            "timeline": self.tr("Timeline"),
        }

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = self.names()
        for view, made in zip(VIEWS, (self.month, self.week, self.day, self.agenda, self.timeline), strict=True):
            made.setAccessibleName(names[view])
        self._empty.say(self.tr("Nothing is planned in this month"), self.tr("N plans something on the chosen day."))
        self.agenda.lines.retranslate()
        for drawn in self.drawn:
            drawn.viewport().update()


def _month_of(day: dt.date) -> tuple[dt.date, dt.date]:
    first = day.replace(day=1)
    return first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
