"""Paints table rows from the model's kept cells: a row at a time, no roles asked, chips and marks included.

Asking a model in Python for four roles a cell makes a frame 1.6 times as slow as a C++ table. Here the view
paints its visible rows itself, from cells that were made once; that is quicker than that table.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.columns import Cell, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.chips import chip_width, paint_chip, paint_cut

#: Where a column stands on the screen: its number, left edge and width in pixels.
Span = tuple[int, int, int]

_PADDING = 8
_ICON = 16
_KEPT_TEXTS = 20_000


class LeanDelegate(QStyledItemDelegate):
    """Paints rows of a RecordTableModel; the view tells which rows are marked."""

    def __init__(self, model: RecordTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._texts: dict[tuple[str, int, bool], tuple[str, int]] = {}
        self._fonts = (theme.font("base"), theme.font("strong"))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._widest = max(metrics.horizontalAdvance("国") for metrics in self._metrics)
        self._drop = (theme.ROW_HEIGHT - self._metrics[0].height()) // 2 + self._metrics[0].ascent()
        #: Shown rows that are selected, as (first, last) ranges; set by the view.
        self.selected: tuple[tuple[int, int], ...] = ()
        #: The row under the pointer and the current one; -1 for none.
        self.hovered = -1
        self.current = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        return QSize(80, theme.ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate::paint, for the rare views that paint cell by cell, e.g. while dragging."""
        rect: QRect = option.rect
        self.paint_row(painter, index.row(), rect.y(), [(index.column(), rect.x(), rect.width())])

    def paint_row(self, painter: QPainter, row: int, top: int, spans: Sequence[Span]) -> None:
        """Paint the given columns of a row whose upper edge is `top`; the last span ends the row's ground."""
        self._paint_ground(painter, row, top, spans)
        cells = self._model.kept_cells(row)
        columns = self._model.columns
        for number, left, width in spans:
            cell = cells[number] or self._model.cell_at(row, number)
            column = columns[number]
            if cell.check is None and cell.icon is None and not cell.chips:
                if cell.text:
                    self._paint_text(painter, left + _PADDING, top, width - 2 * _PADDING, column, cell)
            else:
                self._paint_rich(painter, QRect(left, top, width, theme.ROW_HEIGHT), column, cell)

    def _paint_ground(self, painter: QPainter, row: int, top: int, spans: Sequence[Span]) -> None:
        left = min(span[1] for span in spans)
        width = max(span[1] + span[2] for span in spans) - left
        height = theme.ROW_HEIGHT
        if any(first <= row <= last for first, last in self.selected):
            painter.fillRect(left, top, width, height, theme.color("selection"))
        elif row == self.hovered:
            painter.fillRect(left, top, width, height, theme.color("hover"))
        painter.fillRect(left, top + height - 1, width, 1, theme.color("row_line"))
        if row == self.current:
            painter.fillRect(0, top, 3, height, theme.color("accent"))

    def _paint_text(self, painter: QPainter, left: int, top: int, room: int, column: Column, cell: Cell) -> int:
        """Paint the text, shortened to its room, and return the pixels it takes."""
        strong = column.strong
        text, advance = self._fit(cell.text, room, strong)
        if column.align != "left":
            left += (room - advance) // (1 if column.align == "right" else 2)
        painter.setFont(self._fonts[strong])
        painter.setPen(theme.color(cell.tone or "text"))
        painter.drawText(left, top + self._drop, text)
        return advance

    def _fit(self, text: str, room: int, strong: bool) -> tuple[str, int]:
        spot = (text, room, strong)
        found = self._texts.get(spot)
        if found is None:
            if len(self._texts) > _KEPT_TEXTS:
                self._texts.clear()
            metrics = self._metrics[strong]
            # Measuring is the dear part: most texts are so short that they fit whatever their letters are.
            if len(text) * self._widest > room:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            found = self._texts[spot] = (text, metrics.horizontalAdvance(text))
        return found

    def _paint_rich(self, painter: QPainter, rect: QRect, column: Column, cell: Cell) -> None:
        if cell.check is not None:
            name, tint = ("tick-box", "accent") if cell.check else ("box", "faint")
            theme.draw_centered(painter, rect, name, 18, tint)
            return
        left, room = rect.x() + _PADDING, rect.width() - 2 * _PADDING
        if cell.icon:
            spot = QRect(left, rect.y() + (rect.height() - _ICON) // 2, _ICON, _ICON)
            theme.draw_icon(painter, spot, cell.icon, cell.tone or "muted")
            left, room = left + _ICON + 6, room - _ICON - 6
        if cell.text:
            spare = sum(chip_width(chip.text) + 6 for chip in cell.chips)
            used = self._paint_text(painter, left, rect.y(), max(room - spare, 0), column, cell)
            left += used + 6
        self._paint_chips(painter, rect, left, cell)

    def _paint_chips(self, painter: QPainter, rect: QRect, left: int, cell: Cell) -> None:
        middle = rect.y() + rect.height() // 2
        edge = rect.right() - _PADDING // 2
        for chip in cell.chips:
            # A chip that does not fit is left out whole; half a word would be read as another one. Where it is all
            # that the cell says, it stands as cut words.
            if left + chip_width(chip.text) > edge:
                if chip is cell.chips[0] and not cell.text:
                    paint_cut(painter, QRect(left, rect.y(), edge - left, rect.height()), chip.text, chip.tone)
                break
            left += paint_chip(painter, left, middle, chip.text, chip.tone) + 4
