"""What all views of a schedule share: the days, one chosen day and entry, every key, and speaking.

A view knows no calendar rules and changes nothing by itself: it shows a moved entry where it was put, tells its owner,
and shows what the owner hands it next. The mouse comes with `schedule_view`; every act of it has a key here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.widgets.schedule_items import FINE, NO_TIME, WHOLE, Cells, DayCell, DayEntry, Spot, within_day

DAY = timedelta(days=1)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_NONE, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where an entry would come to stand; without an entry the time that a new one would take.

    `flag` tells what speaks against it there.
    """

    day: date
    start: int
    minutes: int
    entry: DayEntry | None = None
    copy: bool = False
    flag: str = ""


class ScheduleBase(QAbstractScrollArea):
    """Shows entries on days; one day is always chosen, and perhaps one of its entries.

    Signals:
        day_selected: another day was chosen; carries the date.
        day_activated: Enter or a double click on a day as a whole, or a click on what has no room; carries the date.
        slot_activated: something new is wanted: date, minute (`NO_TIME` for any) and minutes (0 for the usual).
        entry_chosen: another entry was chosen; carries its key or None.
        entry_activated: Enter or a double click on an entry; carries its key.
        entry_done: the key D on an entry; carries its key.
        removed: the key Delete on an entry; carries its key.
        moved: an entry was put elsewhere: key, date, minute, minutes.
        copied: a copy of an entry is wanted: key, date, minute.
        dropped: something was dropped: date, minute or `NO_TIME`, and the bytes of its `MIME` data.
        span_changed: other days are shown.
        view_asked: a digit asks for another view; carries its place from 0.
        today_asked: the key T.
        menu_asked: the menu of the chosen entry is wanted; carries the global place.

    Attributes:
        cells: the days with their entries.
        today: the day that is marked.
        ghost: where something that is carried or drawn would stand; None while nothing is.
        judge: tells what would speak against an entry at a place (key, day, minute, minutes); the owner sets it.
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

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        """Make an empty view; `name` is what a screen reader calls it, `today` is chosen at first."""
        super().__init__(parent)
        self.today = self._day = today
        self.cells = Cells()
        self._key: object = None
        self.ghost: Ghost | None = None
        self.judge: Callable[[object, date, int, int], str] | None = None
        self._taken: tuple[object, bool] | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What pages call.

    @property
    def chosen_day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def chosen(self) -> object:
        """The key of the chosen entry, None without one."""
        return self._key

    def span(self) -> tuple[date, date]:
        """Return the first and the last day shown."""
        raise NotImplementedError

    def set_cells(self, cells: Mapping[date, DayCell]) -> None:
        """Show what the days hold; days without a cell show their number only."""
        self.cells = Cells.of(cells)
        self.ghost = None
        if self.cells.find(self._key) is None:
            self._key = None
        self.arranged()
        self._speak(aloud=False)
        self.viewport().update()

    def set_today(self, today: date) -> None:
        """Mark another day as today."""
        self.today = today
        self.viewport().update()

    def select(self, day: date) -> None:
        """Choose a day, showing it."""
        self._choose(day, None)

    def choose(self, key: object) -> None:
        """Choose an entry, showing its day."""
        found = self.cells.find(key)
        if found is not None:
            self._choose(found[0], found[1])

    def turn(self, by: int) -> None:
        """Show the days after (1) or before (-1)."""
        raise NotImplementedError

    # What kinds of views say of themselves.

    def arranged(self) -> None:
        """Arrange anew: the entries have changed."""

    def walk(self, across: int, down: int) -> None:
        """Go on by one place in the direction of an arrow."""
        raise NotImplementedError

    def stride(self, across: int, down: int) -> tuple[int, int]:
        """Return by how many days and minutes Ctrl and an arrow move an entry."""
        raise NotImplementedError

    def here(self) -> Spot:
        """Return the place that the keys are at, for what is new or pasted."""
        return Spot(self._day)

    def beside(self) -> tuple[DayEntry, ...]:
        """Return the entries that the space bar walks: those of the place of the keys."""
        return self.cells[self._day].entries

    def home(self, *, end: bool) -> None:
        """Go to the first or the last day of the week."""
        self._choose(self._day + DAY * ((6 if end else 0) - self._day.weekday()), None)

    def bring(self, day: date, entry: DayEntry | None) -> None:
        """Scroll so that a day, or an entry, is seen."""

    # Choosing.

    def _choose(self, day: date, entry: DayEntry | None) -> None:
        before, shown, key = self._day, self.span(), self._key
        self._day, self._key = day, entry.key if entry is not None else None
        if self.span() != shown:
            self.arranged()
            self.span_changed.emit()
        self.bring(day, entry)
        self.viewport().update()
        if day != before:
            self.day_selected.emit(day)
        if self._key != key:
            self.entry_chosen.emit(self._key)
        if day != before or self._key != key:
            self._speak()

    def _entry(self) -> DayEntry | None:
        found = self.cells.find(self._key) if self._key is not None else None
        return found[1] if found else None

    def describe(self) -> str:
        """Return what is said of the chosen day or entry.

        Entries are painted and no children for a screen reader: PySide keeps interfaces written in Python as its own,
        and Qt would go on using one that is gone. So whatever the keys come to is told as it is chosen.
        """
        entry = self._entry()
        if entry is not None:
            return ", ".join((self.told(entry), self._day.isoformat()))
        cell = self.cells[self._day]
        parts = [self._day.isoformat(), cell.secondary, cell.mark, *(entry.text for entry in cell.entries)]
        return ", ".join(part for part in parts if part)

    def told(self, entry: DayEntry) -> str:
        """Return what an entry says, its signs in words, and which of several at its place it is."""
        keys = [one.key for one in self.beside()]
        parts = [entry.told, self.tr("done") if entry.done else "", self.tr("comes again") if entry.repeats else ""]
        if len(keys) > 1 and entry.key in keys:
            parts.append(self.tr("{place} of {count}").format(place=keys.index(entry.key) + 1, count=len(keys)))
        return ", ".join(part for part in parts if part)

    def _speak(self, *, aloud: bool = True) -> None:
        said = self.describe()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if aloud and self.hasFocus() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # Changing.

    def _put(self, ghost: Ghost) -> None:
        """Tell that an entry was put somewhere, and show it there already."""
        entry, found = ghost.entry, self.cells.find(ghost.entry.key) if ghost.entry else None
        if entry is None or found is None:
            return
        if ghost.copy:
            self.copied.emit(entry.key, ghost.day, ghost.start)
        elif (ghost.day, ghost.start, ghost.minutes) != (found[0], entry.start, entry.minutes):
            self.cells.put(entry.key, ghost.day, ghost.start, ghost.minutes)
            self.arranged()
            self._choose(ghost.day, self.cells.find(entry.key)[1])  # type: ignore[index] # it was put there just now
            self._speak()
            self.moved.emit(entry.key, ghost.day, ghost.start, ghost.minutes)

    def _movable(self) -> DayEntry | None:
        entry = self._entry()
        return entry if entry is not None and not entry.fixed else None

    def _nudge(self, across: int, down: int) -> None:
        entry = self._movable()
        if entry is None:
            return
        days, minutes = self.stride(across, down)
        start = within_day(entry.start + minutes, entry.minutes) if entry.timed else entry.start
        self._put(Ghost(self._day + DAY * days, start, entry.minutes, entry))

    def _stretch(self, by: int) -> None:
        entry = self._movable()
        if entry is not None and entry.timed:
            minutes = max(FINE, min(entry.minutes + by * FINE, WHOLE - entry.start))
            self._put(Ghost(self._day, entry.start, minutes, entry))

    def _take(self, *, cut: bool) -> None:
        entry = self._movable() if cut else self._entry()
        if entry is not None:
            self._taken = (entry.key, cut)

    def _paste(self) -> None:
        found = self.cells.find(self._taken[0]) if self._taken else None
        if self._taken is None:
            return
        (key, cut), spot = self._taken, self.here()
        if cut and found is not None:
            start = found[1].start if spot.minute == NO_TIME else within_day(spot.minute, found[1].minutes)
            self._put(Ghost(spot.day, start, found[1].minutes, found[1]))
        elif cut:
            self.moved.emit(key, spot.day, spot.minute, 0)
        else:
            self.copied.emit(key, spot.day, spot.minute)
        self._taken = None if cut else self._taken

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: see the module; what is no key of ours goes on to the page."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (self._arrow(key, held) or self._held(key, held) or (held == _NONE and self._plain(key))):
            event.ignore()

    def _arrow(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key not in ARROWS:
            return False
        across, down = ARROWS[key]
        if held == _NONE:
            self.walk(across, down)
        elif held == _CTRL:
            self._nudge(across, down)
        elif held == _SHIFT and down:
            self._stretch(down)
        else:
            return False
        return True

    def _held(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if held != _CTRL or key not in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
            return False
        if key == Qt.Key.Key_V:
            self._paste()
        else:
            self._take(cut=key == Qt.Key.Key_X)
        return True

    def _plain(self, key: Qt.Key) -> bool:
        entry = self._entry()
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.home(end=key == Qt.Key.Key_End)
        elif key == Qt.Key.Key_Space:
            self._next_beside()
        elif key in _ENTER:
            self.enter(entry)
        elif key == Qt.Key.Key_Escape and (self.ghost or self._key is not None):
            self._let_go()
        elif key in DIGITS:
            self.view_asked.emit(DIGITS.index(key))
        else:
            return self._letter(key, entry)
        return True

    def _letter(self, key: Qt.Key, entry: DayEntry | None) -> bool:
        if key == Qt.Key.Key_N:
            self.slot_activated.emit(self.here().day, self.here().minute, 0)
        elif key == Qt.Key.Key_T:
            self.today_asked.emit()
        elif key == Qt.Key.Key_Delete and entry is not None:
            self.removed.emit(entry.key)
        elif key == Qt.Key.Key_D and entry is not None:
            self.entry_done.emit(entry.key)
        else:
            return False
        return True

    def enter(self, entry: DayEntry | None) -> None:
        """Open the chosen entry, or the day."""
        if entry is not None:
            self.entry_activated.emit(entry.key)
        else:
            self.day_activated.emit(self._day)

    def _next_beside(self) -> None:
        entries = self.beside()
        if entries:
            keys = [entry.key for entry in entries]
            place = (keys.index(self._key) + 1) % len(keys) if self._key in keys else 0
            self._choose(self._day, entries[place])

    def _let_go(self) -> None:
        """Put nothing down: what was carried stays where it was; otherwise no entry is chosen any more."""
        if self.ghost is None and self._key is not None:
            self._choose(self._day, None)
        self.ghost = None
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusOutEvent."""
        super().focusOutEvent(event)
        self.viewport().update()
