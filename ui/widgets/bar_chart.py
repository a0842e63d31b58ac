"""Bars side by side: one group a category, one bar a series, each with its value in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot, hatched

_MIDDLE = Qt.AlignmentFlag.AlignCenter
_GAP = 6
_LEGEND_BOX = 10
_WIDEST = 64.0


@dataclass(frozen=True, slots=True)
class BarGroup:
    """One category: its label, a value a series (None for none) and the keys that the bars hand back."""

    label: str
    values: tuple[float | None, ...]
    keys: tuple[object, ...]


class BarChart(PickChart):
    """Groups of bars; the last series is filled, the ones before are hatched, the legend names both."""

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty chart; `show` turns a value into text with its unit."""
        super().__init__(name, parent)
        self._show = show
        self._groups: tuple[BarGroup, ...] = ()
        self._series: tuple[str, ...] = ()
        self.setMinimumSize(220, 120)

    def set_groups(self, groups: Sequence[BarGroup], series: Sequence[str]) -> None:
        """Show other groups; `series` names the bars of each from left to right."""
        self._groups, self._series = tuple(groups), tuple(series)
        self.renew()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(420, 220)

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out: a spot is the whole height of a bar, so that small ones can be hit."""
        spots = []
        for group, bars in zip(self._groups, self._places(), strict=True):
            for number, (rect, value) in enumerate(zip(bars, group.values, strict=True)):
                if value is not None:
                    series = f" {self._series[number]}" if len(self._series) > 1 else ""
                    spots.append(Spot(rect, group.keys[number], f"{group.label}{series}: {self._show(value)}"))
        return spots

    def _lines(self) -> tuple[int, int, int]:
        """Return the height of a line, the top of the bars and their base."""
        line = QFontMetrics(theme.font("small")).height()
        legend = line + _GAP if len(self._series) > 1 else 0
        return line, legend + line + 2, self.height() - line - 4

    def _places(self) -> list[list[QRectF]]:
        """Return the column of each bar, from the top of the chart to its base."""
        if not self._groups:
            return []
        _line, top, base = self._lines()
        step = self.width() / len(self._groups)
        most = max(1, len(self._series))
        width = min(step * 0.8 / most, _WIDEST)
        found = []
        for place in range(len(self._groups)):
            left = step * place + (step - width * most) / 2
            found.append([QRectF(left + width * bar, top - 14, width, base - top + 14) for bar in range(most)])
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        line, top, base = self._lines()
        known = [value for group in self._groups for value in group.values if value is not None]
        scale = (base - top) / (max(known, default=0.0) or 1.0)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.color("border_strong"))
        self._paint_legend(painter, line)
        step = self.width() / max(1, len(self._groups))
        for place, (group, bars) in enumerate(zip(self._groups, self._places(), strict=True)):
            spot = QRectF(step * place + 2, base + 3, step - 4, line)
            painter.setPen(theme.color("muted"))
            elided = painter.fontMetrics().elidedText(group.label, Qt.TextElideMode.ElideRight, int(spot.width()))
            painter.drawText(spot, _MIDDLE, elided)
            for number, (rect, value) in enumerate(zip(bars, group.values, strict=True)):
                if value is not None:
                    self._paint_bar(painter, rect, base, value * scale, number)
                    self._paint_value(painter, rect, base - value * scale - line, value, line)
        self.paint_focus(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter, rect: QRectF, base: float, height: float, number: int) -> None:
        bar = QRectF(rect.x() + 2, base - max(1.0, height), rect.width() - 4, max(1.0, height))
        if number == len(self._series) - 1:
            painter.fillRect(bar, theme.color("accent"))
        else:
            hatched(painter, bar, "chart_6")

    def _paint_value(self, painter: QPainter, rect: QRectF, top: float, value: float, line: int) -> None:
        text = self._show(value)
        room = rect.width() if len(self._series) > 1 else self.width() / max(1, len(self._groups))
        if painter.fontMetrics().horizontalAdvance(text) > room + 6:
            return  # It stands in the tool tip and in the table; over its neighbour nobody could read it.
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(rect.center().x() - room / 2 - 3, top - 1, room + 6, line), _MIDDLE, text)

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        if len(self._series) < 2:
            return
        left = 0.0
        for number, name in enumerate(self._series):
            box = QRectF(left, (line - _LEGEND_BOX) / 2, _LEGEND_BOX, _LEGEND_BOX)
            if number == len(self._series) - 1:
                painter.fillRect(box, theme.color("accent"))
            else:
                hatched(painter, box, "chart_6")
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(left + _LEGEND_BOX + 5, 0, width + 2, line), _MIDDLE, name)
            left += _LEGEND_BOX + width + 5 + 2 * _GAP
