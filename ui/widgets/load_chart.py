"""Months of work as bars against what is possible: one bar a month, or two side by side, under a line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot, hatched

_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOX, _GAP, _WIDEST = 10, 6, 30.0


@dataclass(frozen=True, slots=True)
class LoadBar:
    """One month: its label, the work of each series, what is possible, and the key that is handed back.

    `note` is added to what the tool tip says; `chosen` months stand out.
    """

    label: str
    values: tuple[float, ...]
    limit: float
    key: object = None
    note: str = ""
    chosen: bool = False


class LoadChart(PickChart):
    """Bars under a line of what is possible; what lies above the line is framed, so that it is seen without colour."""

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty chart; `show` turns work into text with its unit."""
        super().__init__(name, parent)
        self._show = show
        self._bars: tuple[LoadBar, ...] = ()
        self._series: tuple[str, ...] = ()
        self._limit = ""
        self.setMinimumSize(240, 110)

    def set_bars(self, bars: Sequence[LoadBar], series: Sequence[str], limit: str) -> None:
        """Show other months; `series` names the bars of each from left to right, `limit` the line."""
        self._bars, self._series, self._limit = tuple(bars), tuple(series), limit
        self.renew()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(480, 200)

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out: a month is a spot from top to bottom."""
        if not self._bars:
            return []
        _line, top, _base = self._lines()
        step = self.width() / len(self._bars)
        return [
            Spot(QRectF(step * place, top - _GAP, step, self.height() - top + _GAP), bar.key, self._said(bar))
            for place, bar in enumerate(self._bars)
        ]

    def _said(self, bar: LoadBar) -> str:
        parts = [f"{name} {self._show(value)}" for name, value in zip(self._series, bar.values, strict=True)]
        parts.append(f"{self._limit} {self._show(bar.limit)}")
        return f"{bar.label}: {', '.join(parts)}{f' ({bar.note})' if bar.note else ''}"

    def _lines(self) -> tuple[int, int, int]:
        """Return the height of a line, the top of the bars and their base."""
        line = QFontMetrics(theme.font("small")).height()
        return line, line + _GAP + line, self.height() - line - 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        line, top, base = self._lines()
        most = max((max(*bar.values, bar.limit) for bar in self._bars), default=0.0) or 1.0
        scale = (base - top) / most
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.color("border_strong"))
        self._paint_legend(painter, line)
        step = self.width() / max(1, len(self._bars))
        for place, bar in enumerate(self._bars):
            self._paint_month(painter, bar, step * place, step, (line, base, scale))
        self.paint_focus(painter)
        painter.end()

    def _paint_month(
        self, painter: QPainter, bar: LoadBar, left: float, step: float, frame: tuple[int, int, float]
    ) -> None:
        line, base, scale = frame
        width = min(step * 0.76 / len(bar.values), _WIDEST)
        start = left + (step - width * len(bar.values)) / 2
        for number, value in enumerate(bar.values):
            height = max(1.0, value * scale)
            rect = QRectF(start + width * number + 1, base - height, width - 2, height)
            if number < len(bar.values) - 1:
                hatched(painter, rect, "chart_6")
            else:
                painter.fillRect(rect, theme.color("accent" if bar.chosen or len(bar.values) > 1 else "chart_6"))
            if value > bar.limit:
                painter.setPen(QPen(theme.color("danger"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(rect.x(), rect.y(), rect.width(), (value - bar.limit) * scale))
        painter.fillRect(QRectF(left + 2, base - bar.limit * scale - 1, step - 4, 2), theme.color("text"))
        painter.setPen(theme.color("text" if bar.chosen else "muted"))
        painter.drawText(QRectF(left, base + 3, step, line), _MIDDLE, bar.label)
        own = start + width * (len(bar.values) - 1)
        top = base - bar.values[-1] * scale - line - 1
        if len(bar.values) > 1:
            self._paint_value(painter, bar, QRectF(own, top, left + step - own, line), _LEFT)
        else:
            self._paint_value(painter, bar, QRectF(left, top, step, line), _MIDDLE)

    def _paint_value(self, painter: QPainter, bar: LoadBar, room: QRectF, where: Qt.AlignmentFlag) -> None:
        """Write the last value over its own bar where it has room; elsewhere it would be read as another bar's."""
        text = self._show(bar.values[-1])
        if painter.fontMetrics().horizontalAdvance(text) <= room.width() + 2:
            painter.setPen(theme.color("text"))
            painter.drawText(room, where, text)

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        left = 0.0
        last = len(self._series) - 1
        for number, name in enumerate((*self._series, self._limit)):
            box = QRectF(left, (line - _BOX) / 2, _BOX, _BOX)
            if number > last:
                painter.fillRect(QRectF(left, line / 2 - 1, _BOX, 2), theme.color("text"))
            elif number < last:
                hatched(painter, box, "chart_6")
            else:
                painter.fillRect(box, theme.color("accent"))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(left + _BOX + 5, 0, width + 4, line), _LEFT, name)
            left += _BOX + width + 5 + 2 * _GAP
