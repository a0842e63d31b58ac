"""A table model over frozen records, described by columns; quick at 100,000 rows.

Filtering and sorting only change the row map: a list of record numbers in the order shown. Orders are kept per
column until the records change, and big ones are made in slices (`orders.py`). There is no proxy model.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import compress
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.cell_roles import ALIGN, ROLES
from ui.models.columns import Cell, Column, make_cell
from ui.models.orders import SLICE, Order, OrderBuilder, moved, order_of

Index = QModelIndex | QPersistentModelIndex
_ASCENDING = Qt.SortOrder.AscendingOrder
#: So few rows are looked for one by one.
_FEW = 8
#: More replaced records than this, and kept orders are made anew when they are asked for.
_MENDED = 4
#: A filter that keeps more than one in so many rows is put in order by a look at all of them.
_MOST_PARTS = 16
#: Painted rows kept; a screen shows some thirty.
_KEPT_ROWS = 2_000


class RecordTableModel(QAbstractTableModel):
    """Shows records as rows.

    Signals:
        shown: the row map changed (records, filter or order); carries the number of rows shown.
    """

    shown = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QObject | None = None,
        *,
        key: Callable[[Any], Hashable] | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: from left to right.
            parent: owner in Qt's sense.
            key: names a record across reloads (usually its id); needed by `update_records` and kept selections.
        """
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._records: list[Any] = []
        self._rows: Sequence[int] = range(0)
        self._filter: Sequence[int] | None = None
        self._orders: dict[int, Order] = {}
        self._ranks: dict[tuple[int, Qt.SortOrder], array[int]] = {}
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._building = -1
        self._builder = OrderBuilder(self)
        self._builder.ready.connect(self._on_order)
        self._cells: dict[int, list[Cell | None]] = {}
        self._by_key: dict[Hashable, int] | None = None
        #: Asked before another order whether so much is selected that Qt would take long to carry it over.
        self.reset_orders: Callable[[], bool] | None = None
        #: Asked for the columns to read aloud, from left to right; a view sets it.
        self.read_aloud: Callable[[], Sequence[int]] | None = None
        #: The text of a record that is a heading across the columns, "" of any other; a view sets it.
        self.heading: Callable[[Any], str] | None = None

    # What pages call.

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def records(self) -> Sequence[Any]:
        """All records, in the order they were given, filtered ones included."""
        return self._records

    @property
    def sorting(self) -> bool:
        """Whether an order is still being made; the rows stand in the one before."""
        return self._builder.busy

    @property
    def total(self) -> int:
        """How many records there are, filtered ones included."""
        return len(self._records)

    def set_records(self, records: Sequence[Any], places: dict[Hashable, int] | None = None) -> None:
        """Show other records; filter and order stay only as wishes: the order is made anew, the filter is dropped.

        `places` may hand in key → position, made in the background, for lists that take long to number.
        """
        self.beginResetModel()
        self._records = list(records)
        self._filter = None
        self._forget()
        self._by_key = places
        self._remap()
        self.endResetModel()
        self.shown.emit(len(self._rows))

    def set_filter(self, numbers: Sequence[int] | None) -> None:
        """Show only the records with these numbers (positions in `records`); None shows all."""
        self.beginResetModel()
        self._filter = numbers
        self._remap()
        self.endResetModel()
        self.shown.emit(len(self._rows))

    def update_records(self, changed: Iterable[Any]) -> None:
        """Replace records of the same key where they stand; unknown ones are ignored.

        No row jumps away under the hand: order and filter are those of before until they are asked for again. Kept
        orders learn what has changed.
        """
        places = self._places()
        before: dict[int, Any] = {}
        for record in changed:
            number = places.get(self._key_of(record))
            if number is not None:
                before[number] = self._records[number]
                self._records[number] = record
                self._cells.pop(number, None)
        if before:
            self._mend_orders(before)
            self._tell_changed(before)

    def renew_column(self, column: int) -> None:
        """Show a column anew: what it reads was read by now, or again."""
        for cells in self._cells.values():
            cells[column] = None
        self._orders.pop(column, None)
        self._ranks.clear()
        if self._sort is not None and self._sort[0] == column:
            self.sort(*self._sort)
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(self.rowCount() - 1, column))

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Override QAbstractItemModel::sort: by kept orders; many rows are sorted between frames."""
        if not 0 <= column < len(self._columns) or not self._columns[column].sortable:
            self._sort = None
            self._apply_order()
            return
        self._sort = (column, order)
        if column in self._orders or len(self._records) <= SLICE:
            self._apply_order()
            return
        self._start_builder(column)

    def record_at(self, row: int) -> Any:
        """Return the record of a shown row."""
        return self._records[self._rows[row]]

    def kept_cells(self, row: int) -> list[Cell | None]:
        """Return the cells of a shown row as far as they were made; `cell_at` makes the others."""
        number = self._rows[row]
        cells = self._cells.get(number)
        if cells is None:
            if len(self._cells) > _KEPT_ROWS:
                self._cells.clear()
            cells = self._cells[number] = [None] * len(self._columns)
        return cells

    def cell_at(self, row: int, column: int) -> Cell:
        """Return one cell of a shown row, made when it is first asked for and then kept."""
        cells = self.kept_cells(row)
        cell = cells[column]
        if cell is None:
            cell = cells[column] = make_cell(self._columns[column], self._records[self._rows[row]])
        return cell

    def cells_at(self, row: int) -> tuple[Cell, ...]:
        """Return all cells of a shown row."""
        return tuple(self.cell_at(row, column) for column in range(len(self._columns)))

    def row_of(self, key: Hashable) -> int | None:
        """Return the shown row of the record with this key, None when it is filtered out or unknown."""
        return self.rows_of((key,)).get(key)

    def rows_of(self, keys: Collection[Hashable]) -> dict[Hashable, int]:
        """Return the shown rows of records by key; those that are filtered out or unknown are left out."""
        places = self._places()
        numbers = {places[key]: key for key in keys if key in places}
        shown = self._shown_places(numbers)
        return {key: shown[number] for number, key in numbers.items() if number in shown}

    def key_at(self, row: int) -> Hashable:
        """Return the key of a shown row."""
        return self._key_of(self.record_at(row))

    def spoken_row(self, row: int) -> str:
        """Return a whole row as a screen reader says it: “Name: …, Tier: …”."""
        pairs = ((self._columns[number], self.cell_at(row, number).spoken()) for number in self.reading())
        return ", ".join(f"{column.title()}: {said}" if column.title() else said for column, said in pairs if said)

    def reading(self) -> Sequence[int]:
        """Return the columns in the order in which they are read aloud: those the view shows, else all."""
        return self.read_aloud() if self.read_aloud is not None else range(len(self._columns))

    def retranslate(self) -> None:
        """Ask for titles and texts again, after the language changed."""
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self._columns) - 1))
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # What Qt calls.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Override QAbstractItemModel::columnCount."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::data; painting does not come here, see `lean_delegate`."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell_at(index.row(), index.column()).text
        reader = ROLES.get(role)
        return reader(self, index.row(), index.column()) if reader and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel::headerData; titles are asked late, so they follow the language."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            column = self._columns[section]
            return ALIGN["center" if column.check else column.align]
        return None

    # How it works.

    def _key_of(self, record: Any) -> Hashable:
        return self._key(record) if self._key is not None else id(record)

    def _places(self) -> dict[Hashable, int]:
        if self._by_key is None:
            self._by_key = {self._key_of(record): number for number, record in enumerate(self._records)}
        return self._by_key

    def _forget(self) -> None:
        self._orders.clear()
        self._ranks.clear()
        self._cells.clear()
        self._by_key = None
        self._builder.cancel()

    def _start_builder(self, column: int) -> None:
        made = self._columns[column]
        self._building = column
        self._builder.start(self._records, made.sort or made.sort_key)

    def _on_order(self, order: Order) -> None:
        self._orders[self._building] = order
        self._apply_order()

    def _apply_order(self) -> None:
        if self.reset_orders is not None and self.reset_orders():
            self.beginResetModel()
            self._remap()
            self.endResetModel()
            self.shown.emit(len(self._rows))
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [(self._rows[index.row()], index.column()) for index in before]
        self._remap()
        places = self._shown_places({number for number, _column in numbers})
        after = [self.index(places[number], column) for number, column in numbers]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.shown.emit(len(self._rows))

    def _remap(self) -> None:
        if self._sort is None:
            self._rows = range(len(self._records)) if self._filter is None else self._filter
            return
        column, direction = self._sort
        order = self._order(column)
        if order is None:
            self._rows = range(len(self._records)) if self._filter is None else self._filter
            self._start_builder(column)
            return
        numbers = order.shown(descending=direction != _ASCENDING)
        if self._filter is not None:
            self._rows = self._ordered(self._filter, numbers, self._sort)
            return
        self._rows = numbers

    def _mend_orders(self, before: Mapping[int, Any]) -> None:
        """Let kept orders follow records that were replaced; `before` are the old ones by number."""
        self._ranks.clear()
        for column, order in list(self._orders.items()):
            if len(before) > _MENDED:
                del self._orders[column]
                continue
            key = self._columns[column].sort_key
            new = {number: key(self._records[number]) for number in before}
            keys = {number: found for number, found in new.items() if found != key(before[number])}
            if keys:
                self._orders[column] = moved(order, keys, lambda number, key=key: key(self._records[number]))  # type: ignore[misc]  # bound early

    def _shown_places(self, numbers: Collection[int]) -> dict[int, int]:
        """Return the shown rows of records by number; those that are filtered out are left out."""
        rows = self._rows
        if isinstance(rows, range):
            return {number: number for number in numbers if number < len(rows)}
        if len(numbers) > _FEW:
            wanted = set(numbers)
            return {number: row for row, number in enumerate(rows) if number in wanted}
        found = {}
        for number in numbers:
            with suppress(ValueError):
                found[number] = rows.index(number)
        return found

    def _tell_changed(self, numbers: Collection[int]) -> None:
        """Tell which shown rows are other ones; few are told one by one."""
        last = self.columnCount() - 1
        rows = self._shown_places(numbers).values()
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))

    def _order(self, column: int) -> Order | None:
        order = self._orders.get(column)
        if order is None and len(self._records) <= SLICE:
            key = self._columns[column].sort_key
            order = self._orders[column] = order_of([key(record) for record in self._records])
        return order

    def _ordered(self, some: Sequence[int], numbers: Sequence[int], wish: tuple[int, Qt.SortOrder]) -> Sequence[int]:
        """Return some of the numbers in the order of all."""
        if len(some) * _MOST_PARTS < len(numbers):
            return sorted(some, key=self._rank(wish, numbers).__getitem__)
        wanted = bytearray(len(numbers))
        for number in some:
            wanted[number] = 1
        return array("L", compress(numbers, map(wanted.__getitem__, numbers)))

    def _rank(self, wish: tuple[int, Qt.SortOrder], numbers: Sequence[int]) -> array[int]:
        rank = self._ranks.get(wish)
        if rank is None:
            rank = array("L", bytes(len(numbers) * array("L").itemsize))
            for place, number in enumerate(numbers):
                rank[number] = place
            self._ranks[wish] = rank
        return rank
