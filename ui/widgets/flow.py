"""Widgets in lines like words: the layout, and a row that is as high as its lines."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out in lines, like words; the height follows the width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Override QLayout::addItem."""
        self._items.append(item)

    def count(self) -> int:
        """Override QLayout::count."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Override QLayout::itemAt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Override QLayout::takeAt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Override QLayout::expandingDirections."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Override QLayout::hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QLayout::heightForWidth."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Override QLayout::setGeometry."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Override QLayout::sizeHint."""
        widths = [item.sizeHint().width() + self._gap for item in self._items]
        return QSize(sum(widths), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """Override QLayout::minimumSize."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _item, size in line)
            left = rect.x()
            for item, size in line:
                if move:
                    # What is lower than its line stands in the middle of it.
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._gap
        return max(0, top - self._gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines


class FlowRow(QWidget):
    """A row of widgets that breaks into lines and asks for the height they need at its width.

    Inside a column that is narrower than it wants to be, a layout's height for a width is not asked for.
    """

    def __init__(self, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap)

    def fit(self) -> None:
        """Ask for the height of the lines; called after widgets came or went."""
        self.flow.invalidate()
        self.setMinimumHeight(self.flow.heightForWidth(self.width()))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.fit()


def emptied(flow: FlowLayout, keep: Container[QWidget] = ()) -> None:
    """Take everything out of a flow, and throw away what is not to be kept."""
    while (item := flow.takeAt(0)) is not None:
        old = item.widget()
        if old is not None and old not in keep:
            old.hide()
            old.deleteLater()
