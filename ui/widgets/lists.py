"""Lists that read like text: things to tick off, and what happened one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.models.discretion import discretion
from ui.models.item_list import Index, Item, ItemModel, TickItem, TimelineEntry, TimelineHeading
from ui.widgets.chips import chip_width, paint_chip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
#: Entries of a timeline that are laid out at a time.
_PAGE = 120
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class _ItemList(QListView):
    """What both lists share."""

    def __init__(self, name: str, delegate: QStyledItemDelegate, model: ItemModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.items = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setProperty("frame", "none")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def current_item(self) -> Item | None:
        """Return the current item, None without one."""
        index = self.currentIndex()
        return self.items.items[index.row()] if index.isValid() else None


class TickList(_ItemList):
    """Things to tick off with the space bar or a click.

    Signals:
        toggled: an item was ticked or its tick taken back; carries key and the new state.
        opened: Enter or a double click; carries the key.
    """

    toggled = Signal(object, bool)
    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        model = ItemModel()
        super().__init__(name, _TickDelegate(model), model, parent)
        model.setParent(self)
        self.itemDelegate().setParent(self)

    def set_items(self, items: Sequence[TickItem]) -> None:
        """Show other items; the current row stays where it was."""
        row = self.currentIndex().row()
        self.items.set_items(items)
        if items and row >= 0:
            self.setCurrentIndex(self.items.index(min(row, len(items) - 1)))

    def _toggle(self, row: int) -> None:
        item = self.items.items[row]
        if isinstance(item, TickItem) and not item.blocked:
            self.items.put(row, replace(item, done=not item.done))
            self.toggled.emit(item.key, not item.done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QListView::keyPressEvent."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self._toggle(index.row())
        elif index.isValid() and event.key() in _ENTER:
            self._open(index.row())
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        item = self.items.items[row]
        if not isinstance(item, TimelineHeading):
            self.opened.emit(item.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QListView::mousePressEvent: the box ticks, the rest selects."""
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and spot.x() < 36:
            self._toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QListView::mouseDoubleClickEvent."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and spot.x() < 36:
            self._toggle(index.row())
        elif index.isValid():
            self._open(index.row())


class TimelineList(_ItemList):
    """What happened, the newest first; a line joins the entries.

    Signals:
        opened: Enter or a double click; carries the key.
        delete_asked: the Delete key was pressed on an entry; carries the key.
    """

    opened = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        model = ItemModel(page=_PAGE)
        super().__init__(name, _TimelineDelegate(model), model, parent)
        model.setParent(self)
        self.itemDelegate().setParent(self)
        self.doubleClicked.connect(lambda index: self._tell(self.opened, index.row()))

    def set_entries(self, entries: Sequence[TimelineEntry | TimelineHeading]) -> None:
        """Show other entries; the current one stays when it is still there."""
        current = self.current_item()
        self.items.set_items(entries)
        if isinstance(current, TimelineEntry):
            self.select_key(current.key)

    def select_key(self, key: object) -> bool:
        """Make an entry current and visible; return whether it is there."""
        for row, item in enumerate(self.items.items):
            if isinstance(item, TimelineEntry) and item.key == key:
                while row >= self.items.rowCount():
                    self.items.fetchMore(QModelIndex())
                self.setCurrentIndex(self.items.index(row))
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QListView::focusInEvent: the first entry is marked, headings cannot be."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = next((row for row, one in enumerate(self.items.items) if isinstance(one, TimelineEntry)), -1)
            if first >= 0:
                self.setCurrentIndex(self.items.index(first))

    def _tell(self, signal: SignalInstance, row: int) -> None:
        item = self.items.items[row]
        if isinstance(item, TimelineEntry):
            signal.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QListView::keyPressEvent."""
        index = self.currentIndex()
        if index.isValid() and event.key() in _ENTER:
            self._tell(self.opened, index.row())
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self._tell(self.delete_asked, index.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QListView::resizeEvent: texts wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _TickDelegate(QStyledItemDelegate):
    def __init__(self, model: ItemModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        item = self._model.items[index.row()]
        return QSize(160, 46 if isinstance(item, TickItem) and item.detail else 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._model.items[index.row()]
        rect: QRect = option.rect
        _paint_ground(painter, option, rect)
        if not isinstance(item, TickItem):
            return
        name = "blocked" if item.blocked else "tick-box" if item.done else "box"
        tint = "accent" if item.done and not item.blocked else "faint"
        theme.draw_centered(painter, QRect(rect.x(), rect.y(), 36, rect.height()), name, 18, tint)
        right = rect.right() - 8
        if item.chip is not None:
            right -= chip_width(item.chip.text)
            painter.save()
            paint_chip(painter, right, rect.center().y(), item.chip.text, item.chip.tone)
            painter.restore()
            right -= 8
        left, room = rect.x() + 38, right - rect.x() - 38
        lines = [("base", "muted" if item.done or item.blocked else "text", discretion.text(item.text))]
        if item.detail:
            lines.append(("small", "danger" if item.blocked else "muted", discretion.text(item.detail)))
        height = (rect.height() - 6) // len(lines)
        for number, (style, tint, text) in enumerate(lines):
            font = theme.font(style)
            painter.setFont(font)
            painter.setPen(theme.color(tint))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, rect.y() + 3 + number * height, room, height, _MIDDLE, short)


class _TimelineDelegate(QStyledItemDelegate):
    _LEFT = 38
    _EDGE = 12

    def __init__(self, model: ItemModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = self._model.items[index.row()]
        if isinstance(item, TimelineHeading):
            return QSize(120, QFontMetrics(theme.font("strong")).height() + 10)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 300
        head = QFontMetrics(theme.font("base")).height()
        body = item.body if isinstance(item, TimelineEntry) else ""
        return QSize(120, head + 14 + (self._body_height(body, width - self._LEFT - self._EDGE) if body else 0))

    @staticmethod
    def _body_height(body: str, room: int) -> int:
        metrics = QFontMetrics(theme.font("small"))
        return metrics.boundingRect(QRect(0, 0, max(40, room), 10_000), _WRAP, body).height() + 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._model.items[index.row()]
        rect: QRect = option.rect
        if isinstance(item, TimelineHeading):
            painter.setFont(theme.font("strong"))
            painter.setPen(theme.color("muted"))
            painter.drawText(rect.adjusted(6, 0, -self._EDGE, 0), _MIDDLE, item.text)
            return
        _paint_ground(painter, option, rect)
        if not isinstance(item, TimelineEntry):
            return
        middle = rect.x() + 18
        last = index.row() == len(self._model.items) - 1
        top = rect.y() if index.row() else rect.y() + 16
        painter.fillRect(middle, top, 1, (rect.y() + 16 if last else rect.bottom() + 1) - top, theme.color("border"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{item.tone}_soft"))
        painter.drawEllipse(middle - 12, rect.y() + 4, 24, 24)
        painter.restore()
        theme.draw_icon(painter, QRect(middle - 7, rect.y() + 9, 14, 14), item.icon, item.tone)
        self._paint_text(painter, rect, item)

    def _paint_text(self, painter: QPainter, rect: QRect, item: TimelineEntry) -> None:
        left, room = rect.x() + self._LEFT, rect.width() - self._LEFT - self._EDGE
        small, base = theme.font("small"), theme.font("base")
        head = QFontMetrics(base).height()
        day_width = QFontMetrics(small).horizontalAdvance(item.day)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        painter.drawText(left + room - day_width, rect.y() + 6, day_width, head, _MIDDLE, item.day)
        painter.setFont(base)
        painter.setPen(theme.color("text"))
        title = QFontMetrics(base).elidedText(
            discretion.text(item.title), Qt.TextElideMode.ElideRight, room - day_width - 10
        )
        painter.drawText(left, rect.y() + 6, room - day_width - 10, head, _MIDDLE, title)
        if item.body:
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            painter.drawText(
                left, rect.y() + 8 + head, room, rect.height() - head - 8, _WRAP, discretion.text(item.body)
            )


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("selection"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
