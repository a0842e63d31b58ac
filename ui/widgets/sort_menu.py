"""Sorting a table by keys: a menu of its columns; the one that sorts is ticked, and turned round when chosen again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QTableView

from ui.models.record_table import RecordTableModel

#: Opens the menu while the table has the keyboard.
SORT_KEY = "Ctrl+Shift+O"


class SortMenu(QObject):
    """Lets the keyboard do what a click on the head of a table does."""

    def __init__(self, view: QTableView, table: RecordTableModel, shown: Callable[[], list[int]]) -> None:
        """Serve a table; `shown` returns the numbers of its visible columns from left to right."""
        super().__init__(view)
        self._view, self._table, self._shown = view, table, shown
        keys = QShortcut(QKeySequence(SORT_KEY), view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.open)

    def open(self) -> None:
        """Show the menu below the head of the table."""
        menu = self.menu()
        if menu.actions() and self._view.isSortingEnabled():
            menu.popup(self._view.mapToGlobal(QPoint(0, self._view.horizontalHeader().height())))

    def menu(self) -> QMenu:
        """Return the menu: every column shown that sorts, from left to right, then the order given."""
        view, menu = self._view, QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head, columns = view.horizontalHeader(), self._table.columns
        sorting = head.sortIndicatorSection()
        for number in self._shown():
            if columns[number].sortable:
                entry = menu.addAction(columns[number].title() or columns[number].key, partial(self._sort, number))
                entry.setCheckable(True)
                entry.setChecked(number == sorting)
                if number == sorting:
                    menu.setActiveAction(entry)
        if menu.actions() and sorting >= 0:
            menu.addSeparator()
            menu.addAction(self.tr("The order given"), partial(self._sort, -1))
        return menu

    def _sort(self, number: int) -> None:
        head = self._view.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        again = number >= 0 and number == head.sortIndicatorSection() and head.sortIndicatorOrder() == up
        head.setSortIndicator(number, down if again else up)
