"""The items of lists that read like text, and the model that hands them out page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.columns import Chip
from ui.models.discretion import discretion

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TickItem:
    """Something to tick off; a blocked one cannot be ticked and says why in `detail`."""

    key: object
    text: str
    detail: str = ""
    done: bool = False
    blocked: bool = False
    chip: Chip | None = None

    def spoken(self) -> str:
        """Return what a screen reader says."""
        chip = self.chip.text if self.chip else ""
        return ", ".join(part for part in (self.text, self.detail, chip) if part)


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened: its day in words, an icon, a title, a text of any length and a tone."""

    key: object
    day: str
    icon: str
    title: str
    body: str = ""
    tone: str = "neutral"

    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.day, self.title, self.body) if part)


@dataclass(frozen=True, slots=True)
class TimelineHeading:
    """A line between entries, such as the month that they belong to; it cannot be chosen."""

    text: str
    key: object = None

    def spoken(self) -> str:
        """Return what a screen reader says."""
        return self.text


Item = TickItem | TimelineEntry | TimelineHeading


class ItemModel(QAbstractListModel):
    """Items of any kind; views paint them from the item itself and ask for more as they are scrolled."""

    def __init__(self, parent: QObject | None = None, *, page: int = 0) -> None:
        """Make an empty list; `page` is how many items are laid out at a time, 0 for all at once."""
        super().__init__(parent)
        self.items: list[Item] = []
        self._page = page
        self._ready = 0

    def set_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self.items = list(items)
        self._ready = min(len(self.items), self._page or len(self.items))
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        """Override QAbstractItemModel::canFetchMore."""
        return not parent.isValid() and self._ready < len(self.items)

    def fetchMore(self, parent: Index) -> None:
        """Override QAbstractItemModel::fetchMore: the next page."""
        if parent.isValid():
            return
        until = min(len(self.items), self._ready + self._page)
        self.beginInsertRows(QModelIndex(), self._ready, until - 1)
        self._ready = until
        self.endInsertRows()

    def put(self, row: int, item: Item) -> None:
        """Replace one item."""
        self.items[row] = item
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else self._ready

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return discretion.text(item.title if isinstance(item, TimelineEntry) else item.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return discretion.text(item.spoken())
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(item, TickItem):
            return (Qt.CheckState.Checked if item.done else Qt.CheckState.Unchecked).value
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel::flags: what is blocked can be read but not ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self.items[index.row()]
        if isinstance(item, TimelineHeading):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if isinstance(item, TickItem) and not item.blocked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
