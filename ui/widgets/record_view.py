"""The table of the program: rows, no grid, keyboard and mouse alike, an empty state instead of a blank area."""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.models.record_table import Index, RecordTableModel
from ui.widgets.kept_selection import KeptSelection
from ui.widgets.lean_delegate import LeanDelegate, Span
from ui.widgets.sort_menu import SortMenu

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordView(QTableView):
    """Shows a RecordTableModel.

    Signals:
        opened: Enter or a double click; carries the record.
        picked: the current row changed; carries its record or None.
        selected: the selection changed; carries how many rows are selected.
        toggled: the tick of a record was clicked or the space bar pressed; carries the record.
        typed: a character was typed while the table had the focus; a search box may take it.
        menu_asked: the context menu is wanted; carries the global position.
        columns_changed: other columns are shown, or in another order.
    """

    opened = Signal(object)
    picked = Signal(object)
    selected = Signal(int)
    toggled = Signal(object)
    typed = Signal(str)
    menu_asked = Signal(QPoint)
    columns_changed = Signal()

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        """Make a view; `name` is what a screen reader calls the table."""
        super().__init__(parent)
        self._table = model
        self._delegate = LeanDelegate(model, self)
        self._empty: QWidget | None = None
        self._kept = KeptSelection(self, model, lambda: self.picked.emit(None))
        self._giving: tuple[tuple[int, ...], int] = ((), 0)
        self.setAccessibleName(name)
        self.setItemDelegate(self._delegate)
        self._set_up_rows()
        self.setModel(model)
        self._set_up_head(model)
        model.modelAboutToBeReset.connect(self._kept.remember)
        model.modelReset.connect(self._kept.recall)
        model.shown.connect(self._on_shown)
        model.read_aloud = self.shown_columns
        self.sort_menu = SortMenu(self, model, self.shown_columns)
        model.reset_orders = self._kept.much

    @property
    def table(self) -> RecordTableModel:
        """The model with its own type."""
        return self._table

    def current_record(self) -> Any:
        """Return the record of the current row, None without one."""
        index = self.currentIndex()
        return self._table.record_at(index.row()) if index.isValid() else None

    def selected_records(self) -> list[Any]:
        """Return the selected records in the order shown."""
        return [self._table.record_at(row) for row in self._kept.rows()]

    def select_key(self, key: Hashable) -> bool:
        """Make the row of this key current and visible; return whether it is shown at all."""
        row = self._table.row_of(key)
        if row is None:
            return False
        self.select_row(row)
        return True

    def select_row(self, row: int) -> None:
        """Make a shown row current and visible."""
        if 0 <= row < self._table.rowCount():
            index = self._table.index(row, max(0, self.currentIndex().column()))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row shown."""
        row = self.currentIndex().row() + by
        self.select_row(min(max(row, 0), self._table.rowCount() - 1))

    def set_empty(self, widget: QWidget | None) -> None:
        """Show this widget in the middle of the table while it has no rows."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = widget
        if widget is not None:
            widget.setParent(self.viewport())
        self._on_shown(self._table.rowCount())

    def give_way(self, places: Sequence[int], wanted: int) -> None:
        """Hide these columns, the first one first, while the column that stretches has fewer pixels than wanted."""
        self._giving = (tuple(places), wanted)
        self._make_room()

    def shown_columns(self) -> list[int]:
        """Return the numbers of the visible columns from left to right."""
        head = self.horizontalHeader()
        numbers = (head.logicalIndex(place) for place in range(head.count()))
        return [number for number in numbers if not head.isSectionHidden(number)]

    def layout_of(self) -> list[tuple[str, int]]:
        """Return the visible columns from left to right: their keys and widths in pixels."""
        return [(self._table.columns[number].key, self.columnWidth(number)) for number in self.shown_columns()]

    def show_columns(self, layout: Sequence[tuple[str, int]]) -> None:
        """Show these columns in this order and hide the others; a width of 0 is the column's own."""
        head, columns = self.horizontalHeader(), self._table.columns
        numbers = {column.key: number for number, column in enumerate(columns)}
        wanted = {numbers[key]: width for key, width in layout if key in numbers}
        if not wanted:
            return
        for place, number in enumerate(wanted):
            head.moveSection(head.visualIndex(number), place)
        for number, column in enumerate(columns):
            self.setColumnHidden(number, number not in wanted)
            if column.width and number in wanted:
                self.setColumnWidth(number, max(wanted[number], 0) or column.width)
        self.columns_changed.emit()

    def sorted_by(self) -> tuple[str, bool]:
        """Return the key of the column that sorts and whether it descends; "" for the order given."""
        head = self.horizontalHeader()
        number = head.sortIndicatorSection()
        if not 0 <= number < len(self._table.columns):
            return "", False
        return self._table.columns[number].key, head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by the column of a key, "" for the order given."""
        keys = [column.key for column in self._table.columns]
        number = keys.index(key) if key in keys else -1
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(number, direction)

    def widths(self) -> QByteArray:
        """Return widths, order and sort mark to be remembered: by the keys of the columns where they have some."""
        if not all(column.key for column in self._table.columns):
            return self.horizontalHeader().saveState()
        key, descending = self.sorted_by()
        state = {"columns": self.layout_of(), "sort": key, "descending": descending}
        return QByteArray(json.dumps(state).encode())

    def restore_widths(self, state: QByteArray) -> None:
        """Bring the head back to a remembered state; what cannot be read, or is of other columns, is passed over."""
        plain = bytes(state.data())
        if not plain.startswith(b"{"):
            if plain and not all(column.key for column in self._table.columns):
                self.horizontalHeader().restoreState(state)
            return
        with suppress(ValueError, KeyError, TypeError):
            found = json.loads(plain)
            self.show_columns([(str(key), int(width)) for key, width in found["columns"]])
            self.sort_by(str(found["sort"]), descending=bool(found["descending"]))

    def _set_up_rows(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(theme.ROW_HEIGHT)
        side.setMinimumSectionSize(theme.ROW_HEIGHT)

    def _set_up_head(self, model: RecordTableModel) -> None:
        head = self.horizontalHeader()
        head.setAccessibleName(self.accessibleName())
        head.setHighlightSections(False)
        # A head asks of each column whether all its rows are selected, one by one; it is told that nothing is.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(36)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for number, column in enumerate(model.columns):
            if column.width:
                self.setColumnWidth(number, column.width)
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        if all(column.width for column in model.columns):
            head.setStretchLastSection(True)

    def _on_shown(self, count: int) -> None:
        self._delegate.hovered = -1
        if self._empty is not None:
            self._empty.setVisible(count == 0)
            self._place_empty()

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def _spans(self, rect: QRect) -> list[Span]:
        head = self.horizontalHeader()
        first, last = head.visualIndexAt(rect.left()), head.visualIndexAt(rect.right())
        last = head.count() - 1 if last < 0 else last
        numbers = (head.logicalIndex(place) for place in range(max(first, 0), last + 1))
        return [
            (number, head.sectionViewportPosition(number), head.sectionSize(number))
            for number in numbers
            if not head.isSectionHidden(number)
        ]

    def _make_room(self) -> None:
        places, wanted = self._giving
        fixed = (
            column.width
            for place, column in enumerate(self._table.columns)
            if place in places or not self.isColumnHidden(place)
        )
        room = self.viewport().width() - sum(fixed)
        for place in places:
            hidden = room < wanted
            if self.isColumnHidden(place) != hidden:
                self.setColumnHidden(place, hidden)
            if hidden:
                room += self._table.columns[place].width

    def _hover(self, row: int) -> None:
        if row == self._delegate.hovered:
            return
        before, self._delegate.hovered = self._delegate.hovered, row
        for changed in (before, row):
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))

    def _toggle(self, row: int) -> bool:
        if any(column.check for column in self._table.columns):
            self.toggled.emit(self._table.record_at(row))
            return True
        return False

    # What Qt calls.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QTableView::paintEvent: paint whole rows, see `lean_delegate`."""
        rect = event.rect()
        spans = self._spans(rect)
        row = self.rowAt(rect.top())
        if row < 0 or not spans:
            return
        painter = QPainter(self.viewport())
        top, count = self.rowViewportPosition(row), self._table.rowCount()
        while row < count and top <= rect.bottom():
            self._delegate.paint_row(painter, row, top, spans)
            row, top = row + 1, top + theme.ROW_HEIGHT
        painter.end()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Override QTableView::selectionChanged."""
        super().selectionChanged(selected, deselected)
        chosen = self.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.count()))
        self._delegate.selected = tuple({(span.top(), span.bottom()) for span in spans})
        self.selected.emit(sum(bottom - top + 1 for top, bottom in self._delegate.selected))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Override QTableView::currentChanged."""
        super().currentChanged(current, previous)
        self._delegate.current = current.row() if self.hasFocus() else -1
        self.viewport().update()
        self.picked.emit(self._table.record_at(current.row()) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QTableView::focusInEvent: a table entered by keyboard has a current row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._table.rowCount() and event.reason() in _BY_KEYS:
            self.select_row(0)
        self._delegate.current = self.currentIndex().row()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QTableView::focusOutEvent."""
        super().focusOutEvent(event)
        self._delegate.current = -1
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView::keyPressEvent: Enter opens, the space bar ticks."""
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if index.isValid() and plain and event.key() in _ENTER:
            self.opened.emit(self._table.record_at(index.row()))
            return
        if index.isValid() and plain and event.key() == Qt.Key.Key_Space and self._toggle(index.row()):
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Override QTableView::moveCursor: Home and End go to the first and the last row, not within a row."""
        rows = self._table.rowCount()
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: rows - 1}
        if rows and action in ends:
            return self._table.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Override QTableView::keyboardSearch: Qt would walk all rows; the page's search box takes the text."""
        self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mousePressEvent: a click on a tick only ticks."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if index.isValid() and left and self._table.columns[index.column()].check:
            self.select_row(index.row())
            self.toggled.emit(self._table.record_at(index.row()))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mouseDoubleClickEvent."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._table.columns[index.column()].check:
            self.opened.emit(self._table.record_at(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mouseMoveEvent."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Override QTableView::leaveEvent."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QTableView::contextMenuEvent; the menu key asks at the current row."""
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            spot = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(spot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView::resizeEvent."""
        super().resizeEvent(event)
        self._make_room()
        self._place_empty()


_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
