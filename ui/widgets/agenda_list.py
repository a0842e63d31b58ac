"""The agenda: what is planned as a list with a heading for each day; the keys of the other views work here as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.lean_delegate import LeanDelegate, Span
from ui.widgets.record_view import RecordView
from ui.widgets.schedule_base import ARROWS, DAY, DIGITS
from ui.widgets.schedule_items import FINE, NO_TIME, STEP, WHOLE, within_day
from ui.widgets.schedule_view import MIME

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
#: Pixels that the column for what something is for wants to have.
_WHAT = 120
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A heading for a day, or an entry of it.

    Attributes:
        key: the owner's; of a heading the day.
        heading: the day in words; "" for an entry.
        start, minutes: as in `DayEntry`.
        flag: what speaks against the time.
        fixed: whether it stays where it is.
    """

    key: object
    day: date
    heading: str = ""
    start: int = NO_TIME
    minutes: int = 0
    time: str = ""
    name: str = ""
    kind: Chip | None = None
    what: str = ""
    place: str = ""
    state: Chip | None = None
    flag: str = ""
    fixed: bool = False


class _LineDelegate(LeanDelegate):
    """Paints headings as bands across all columns, everything else as usual."""

    def __init__(self, model: RecordTableModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._table = model

    def paint_row(self, painter: QPainter, row: int, top: int, spans: Sequence[Span]) -> None:
        """Override LeanDelegate.paint_row."""
        line: AgendaLine = self._table.record_at(row)
        if not line.heading:
            super().paint_row(painter, row, top, spans)
            return
        right = max(left + width for _number, left, width in spans)
        marked = row == self.current or any(first <= row <= last for first, last in self.selected)
        painter.fillRect(0, top, right, theme.ROW_HEIGHT, theme.color("selection" if marked else "stripe"))
        painter.fillRect(0, top + theme.ROW_HEIGHT - 1, right, 1, theme.color("border"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("danger" if line.fixed else "text"))
        room = QRect(10, top, right - 20, theme.ROW_HEIGHT)
        said = QFontMetrics(painter.font()).elidedText(line.heading, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), said)


class AgendaList(RecordView):
    """Shows entries below their days. The signals are those of `ScheduleBase`; `span_changed` is the owner's.

    Signals:
        day_selected, entry_chosen, entry_activated, entry_done, removed, moved, copied, slot_activated, dropped,
        view_asked, today_asked: see there.
    """

    day_selected = Signal(object)
    entry_chosen = Signal(object)
    entry_activated = Signal(object)
    entry_done = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object, int, int)
    copied = Signal(object, object, int)
    slot_activated = Signal(object, int, int)
    dropped = Signal(object, int, bytes)
    view_asked = Signal(int)
    today_asked = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        lines = RecordTableModel(self._columns(), key=lambda line: line.key)
        super().__init__(lines, name, parent)
        self.lines = lines
        lines.setParent(self)
        self.lines.heading = lambda line: line.heading
        self._day = today
        self._taken: tuple[object, bool] | None = None
        self._delegate = _LineDelegate(self.lines, self)
        self.setItemDelegate(self._delegate)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.viewport().setAcceptDrops(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(RecordView.DragDropMode.DropOnly)
        # The place and the kind give way to what it is for.
        self.give_way((4, 2), _WHAT)
        self.picked.connect(self._on_picked)
        self.opened.connect(self._on_opened)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Time"), "time", width=104, key="time", sortable=False),
            Column(lambda: self.tr("Who"), "name", width=110, strong=True, key="name", sortable=False),
            Column(lambda: self.tr("Kind"), "kind", text=_nothing, chips=_kind, width=136, key="kind", sortable=False),
            Column(lambda: self.tr("What for"), "what", width=0, key="what", sortable=False),
            Column(lambda: self.tr("Place"), "place", width=110, key="place", sortable=False),
            Column(
                lambda: self.tr("State"),
                "state",
                text=_nothing,
                chips=_state,
                width=96,
                key="state",
                tip=lambda line: line.flag,
                sortable=False,
            ),
        ]

    # What pages call.

    @property
    def chosen_day(self) -> date:
        """The day of the current line, or the one that was asked for."""
        return self._day

    @property
    def chosen(self) -> object:
        """The key of the current entry, None on a heading."""
        line = self.current_line()
        return line.key if line is not None else None

    def current_line(self) -> AgendaLine | None:
        """Return the current entry's line, None on a heading or without one."""
        line: AgendaLine | None = self.current_record()
        return line if line is not None and not line.heading else None

    def set_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show headings and entries in this order."""
        stood = self.rowViewportPosition(self.currentIndex().row()) if self.currentIndex().isValid() else 0
        self.lines.set_records(list(lines))
        self.updateGeometries()  # or the bar knows no rows yet
        if self.currentIndex().isValid():
            # The current line stays where it was on the screen, whatever came before it.
            now = self.rowViewportPosition(self.currentIndex().row())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + now - stood)
        else:
            self._show_day(self._day)

    def select(self, day: date) -> None:
        """Go to the heading of a day, or of the first day after it."""
        before = self._day
        self._show_day(day)
        if day != before:
            self.day_selected.emit(day)

    def _show_day(self, day: date) -> None:
        with QSignalBlocker(self):
            for row in range(self.lines.rowCount()):
                line: AgendaLine = self.lines.record_at(row)
                if line.day >= day:
                    self.select_row(row)
                    self.scrollTo(self.lines.index(row, 0), RecordView.ScrollHint.PositionAtTop)
                    break
        self._day = day

    def choose(self, key: object) -> None:
        """Go to an entry."""
        row = self.lines.row_of(key)
        if row is not None and row != self.currentIndex().row():
            self.select_row(row)

    # How it works.

    def _on_picked(self, line: AgendaLine | None) -> None:
        if line is None:
            return
        if line.day != self._day:
            self._day = line.day
            self.day_selected.emit(line.day)
        self.entry_chosen.emit(None if line.heading else line.key)

    def _on_opened(self, line: AgendaLine) -> None:
        if line.heading:
            self.slot_activated.emit(line.day, NO_TIME, 0)
        else:
            self.entry_activated.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView::keyPressEvent."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        line = self.current_line()
        if held == _NONE and self._plain(key, line):
            return
        if held == _CTRL and key == Qt.Key.Key_V and self._taken is not None:
            self._paste()
        elif line is None or not self._of_entry(key, held, line):
            super().keyPressEvent(event)

    def _plain(self, key: Qt.Key, line: AgendaLine | None) -> bool:
        if key in DIGITS:
            self.view_asked.emit(DIGITS.index(key))
        elif key == Qt.Key.Key_T:
            self.today_asked.emit()
        elif key == Qt.Key.Key_N:
            self.slot_activated.emit(self._day, NO_TIME, 0)
        elif key == Qt.Key.Key_D and line is not None:
            self.entry_done.emit(line.key)
        elif key == Qt.Key.Key_Delete and line is not None:
            self.removed.emit(line.key)
        else:
            return False
        return True

    def _of_entry(self, key: Qt.Key, held: Qt.KeyboardModifier, line: AgendaLine) -> bool:
        """Move, stretch, copy or cut an entry; return whether the key was for that."""
        timed = line.start >= 0
        if held == _CTRL and key in (Qt.Key.Key_C, Qt.Key.Key_X):
            self._taken = (line.key, key == Qt.Key.Key_X and not line.fixed)
        elif key not in ARROWS or held not in (_CTRL, _SHIFT):
            return False
        elif not line.fixed:
            across, down = ARROWS[key]
            if held == _CTRL:
                start = within_day(line.start + down * STEP, line.minutes) if timed else line.start
                self.moved.emit(line.key, line.day + DAY * across, start, line.minutes)
            elif down and timed:
                minutes = max(FINE, min(line.minutes + down * FINE, WHOLE - line.start))
                self.moved.emit(line.key, line.day, line.start, minutes)
        return True

    def _paste(self) -> None:
        assert self._taken is not None
        key, cut = self._taken
        if cut:
            self._taken = None
            self.moved.emit(key, self._day, NO_TIME, 0)
        else:
            self.copied.emit(key, self._day, NO_TIME)

    # What is dropped.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QAbstractItemView::dragEnterEvent."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override QAbstractItemView::dragMoveEvent."""
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QAbstractItemView::dropEvent: what is dropped is planned on the day of the line below."""
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(MIME):
            day = self.lines.record_at(index.row()).day if index.isValid() else self._day
            event.acceptProposedAction()
            self.dropped.emit(day, NO_TIME, bytes(event.mimeData().data(MIME).data()))


def _nothing(_value: object) -> str:
    return ""


def _kind(line: AgendaLine) -> Sequence[Chip]:
    return [line.kind] if line.kind is not None else []


def _state(line: AgendaLine) -> Sequence[Chip]:
    return [line.state] if line.state is not None else []
