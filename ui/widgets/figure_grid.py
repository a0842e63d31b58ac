"""A small table of figures in which every cell opens what it counts: bands by figures, bands by bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW = 28
_PAD = 8


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell: its text, the key that it hands back (None for a cell that opens nothing), and a token for its fill."""

    text: str
    key: object = None
    fill: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: its head, its cells, and whether it sums up the others."""

    head: str
    cells: tuple[GridCell, ...]
    total: bool = False


class FigureGrid(PickChart):
    """A table of figures; arrows go from cell to cell, Enter opens."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[GridRow, ...] = ()
        self._corner = ""

    def set_rows(self, corner: str, heads: Sequence[str], rows: Sequence[GridRow]) -> None:
        """Show other figures: what stands over the heads of the rows, the heads of the columns, and the rows."""
        self._corner, self._heads, self._rows = corner, tuple(heads), tuple(rows)
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.renew()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        first, others = self._widths()
        return QSize(round(first + sum(others)), _ROW * (len(self._rows) + 1) + 2)

    def _widths(self) -> tuple[float, list[float]]:
        """Return the least widths of the heads of rows and of each column."""
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance
        narrow = QFontMetrics(theme.font("small")).horizontalAdvance
        first = max((wide(text) for text in (self._corner, *(row.head for row in self._rows))), default=0)
        columns = [
            max([narrow(head), *(wide(row.cells[place].text) for row in self._rows)]) + 2 * _PAD
            for place, head in enumerate(self._heads)
        ]
        return first + 2 * _PAD + 4, [float(width) for width in columns]

    def _edges(self) -> list[float]:
        """Return the left edge of each column of figures, and the right edge of the last."""
        first, columns = self._widths()
        spare = max(0.0, self.width() - first - sum(columns)) / (len(columns) + 1)
        edges = [first + spare]
        for width in columns:
            edges.append(edges[-1] + width + spare)
        return edges

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out."""
        edges, spots = self._edges(), []
        for line, row in enumerate(self._rows, 1):
            for place, cell in enumerate(row.cells):
                if cell.key is not None:
                    rect = QRectF(edges[place], line * _ROW, edges[place + 1] - edges[place], _ROW)
                    spots.append(Spot(rect, cell.key, f"{row.head}, {self._heads[place]}: {cell.text}"))
        return spots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override PickChart.keyPressEvent: up and down stay in their column."""
        key = Qt.Key(event.key())
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not 0 <= self.current < len(self.spots):
            super().keyPressEvent(event)
            return
        here = self.spots[self.current].rect
        sign = -1 if key == Qt.Key.Key_Up else 1
        places = [
            (sign * (spot.rect.y() - here.y()), place)
            for place, spot in enumerate(self.spots)
            if spot.rect.x() == here.x() and sign * (spot.rect.y() - here.y()) > 0
        ]
        if places:
            self.select(min(places)[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        edges = self._edges()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(_PAD, 0, edges[0] - _PAD, _ROW), _LEFT, self._corner)
        for place, head in enumerate(self._heads):
            painter.drawText(QRectF(edges[place], 0, edges[place + 1] - edges[place] - _PAD, _ROW), _RIGHT, head)
        painter.fillRect(QRectF(0, _ROW - 1, self.width(), 1), theme.color("border_strong"))
        for line, row in enumerate(self._rows, 1):
            self._paint_row(painter, row, line * _ROW, edges)
        self.paint_focus(painter)
        painter.end()

    def _paint_row(self, painter: QPainter, row: GridRow, top: float, edges: Sequence[float]) -> None:
        painter.setFont(theme.font("strong" if row.total else "base"))
        for place, cell in enumerate(row.cells):
            rect = QRectF(edges[place], top, edges[place + 1] - edges[place], _ROW)
            if cell.fill:
                painter.fillRect(rect.adjusted(2, 2, -2, -3), theme.color(cell.fill))
            painter.setPen(theme.color("text" if row.total or cell.key is not None else "faint"))
            painter.drawText(rect.adjusted(0, 0, -_PAD, 0), _RIGHT, cell.text)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(_PAD, top, edges[0] - _PAD, _ROW), _LEFT, row.head)
        painter.fillRect(QRectF(0, top + _ROW - 1, self.width(), 1), theme.color("row_line"))
