"""Who is selected and current in a table, kept by key over a reload, a filter and another order."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from ui.models.record_table import RecordTableModel

#: Selected rows remembered by key over a reload; more are not worth the search.
_MOST = 1_000
#: Qt carries a selection over to another order cell by cell; more rows than this are carried over by us.
_CARRIED = 50


class KeptSelection(QObject):
    """Remembers before the rows of a view become other ones, and selects again afterwards."""

    def __init__(self, view: QTableView, table: RecordTableModel, lost: Callable[[], None]) -> None:
        """Serve a view; `lost` is called when who was current is there no more."""
        super().__init__(view)
        self._view, self._table, self._lost = view, table, lost
        self._kept: tuple[Hashable | None, list[Hashable], bool] = (None, [], False)

    def rows(self) -> list[int]:
        """Return the selected rows in order; ranges are asked for, everybody selected is one of them."""
        chosen = self._view.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.count()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def much(self) -> bool:
        """Tell whether so much is selected that Qt would take long to carry it over."""
        chosen = self._view.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.count()))
        return sum(span.bottom() - span.top() + 1 for span in spans) > _CARRIED

    def remember(self) -> None:
        """Take note of who is current and selected."""
        index, rows = self._view.currentIndex(), self.rows()
        current = self._table.key_at(index.row()) if index.isValid() else None
        keys = [self._table.key_at(row) for row in rows] if len(rows) <= _MOST else []
        self._kept = (current, keys, len(rows) > _MOST and len(rows) == self._table.rowCount())

    def recall(self) -> None:
        """Select them again where they stand now."""
        current, keys, everybody = self._kept
        self._kept = (None, [], False)
        chooser, table = self._view.selectionModel(), self._table
        places = table.rows_of([*keys, *([] if current is None else [current])])
        if current in places:
            chooser.setCurrentIndex(table.index(places[current], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        if everybody:
            self._view.selectAll()
            return
        chosen, last = QItemSelection(), table.columnCount() - 1
        for key in keys:
            if key in places:
                chosen.select(table.index(places[key], 0), table.index(places[key], last))
        if not chosen.isEmpty():
            chooser.select(chosen, QItemSelectionModel.SelectionFlag.Select)
        elif current is not None:
            self._lost()
