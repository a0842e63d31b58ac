"""A radar of several dimensions from 0 to 100: what somebody said as a filled shape, what is proposed as an outline."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_FULL = 100
_RINGS = (25, 50, 75, 100)
_BOX = 10
#: Pixels between the web and its labels.
_GAP = 8
#: Labels of axes that lean further than this stand beside their end, others above or below it.
_SIDE = 0.3


@dataclass(frozen=True, slots=True)
class Axis:
    """One dimension: its label, the score that was said and the one that is proposed, None where there is none."""

    label: str
    said: int | None
    proposed: int | None


class RadarChart(QWidget):
    """Axes around a middle; a dimension without any score stays open."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes: tuple[Axis, ...] = ()
        self._legend = ("", "")
        self.setAccessibleName(name)
        self.setMinimumSize(220, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_axes(self, axes: Sequence[Axis], legend: tuple[str, str]) -> None:
        """Show other scores; `legend` names what was said and what is proposed."""
        self._axes, self._legend = tuple(axes), legend
        self.setAccessibleDescription(
            "; ".join(
                f"{axis.label}: {legend[0]} {_text(axis.said)}, {legend[1]} {_text(axis.proposed)}" for axis in axes
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(340, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        line = QFontMetrics(theme.font("small")).height()
        middle = QPointF(self.width() / 2, (self.height() - line) / 2)
        radius = self._radius(painter.fontMetrics(), line)
        if self._axes:
            self._paint_web(painter, middle, radius, line)
            self._paint_shape(painter, middle, radius, [axis.proposed for axis in self._axes], filled=False)
            self._paint_shape(painter, middle, radius, [axis.said for axis in self._axes], filled=True)
        self._paint_legend(painter, line)
        painter.end()

    def _radius(self, metrics: QFontMetrics, line: int) -> float:
        """Return how far 100 reaches: every label must have room beyond it."""
        room = (self.height() - line) / 2 - line - _GAP
        for place, axis in enumerate(self._axes):
            lean = abs(math.cos(2 * math.pi * place / len(self._axes) - math.pi / 2))
            words = metrics.horizontalAdvance(axis.label) + 2
            if lean > _SIDE:
                room = min(room, (self.width() / 2 - words) / lean - _GAP)
        return max(30.0, room)

    def _spot(self, middle: QPointF, radius: float, place: int, score: float) -> QPointF:
        angle = 2 * math.pi * place / len(self._axes) - math.pi / 2
        reach = radius * score / _FULL
        return QPointF(middle.x() + reach * math.cos(angle), middle.y() + reach * math.sin(angle))

    def _paint_web(self, painter: QPainter, middle: QPointF, radius: float, line: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("border"))
        for ring in _RINGS:
            painter.drawPolygon(QPolygonF([self._spot(middle, radius, n, ring) for n in range(len(self._axes))]))
        for place, axis in enumerate(self._axes):
            painter.setPen(theme.color("border"))
            painter.drawLine(middle, self._spot(middle, radius, place, _FULL))
            tip = self._spot(middle, radius + _GAP, place, _FULL)
            width = painter.fontMetrics().horizontalAdvance(axis.label) + 2
            lean = (tip.x() - middle.x()) / (radius + _GAP)
            left = tip.x() - width / 2 if abs(lean) <= _SIDE else tip.x() if lean > 0 else tip.x() - width
            top = tip.y() - line / 2 if abs(lean) > _SIDE else tip.y() if tip.y() > middle.y() else tip.y() - line
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(left, top, width, line), Qt.AlignmentFlag.AlignCenter, axis.label)

    def _paint_shape(
        self, painter: QPainter, middle: QPointF, radius: float, scores: Sequence[int | None], *, filled: bool
    ) -> None:
        """Join neighbours that both have a score; three or more in a ring make a shape."""
        spots = [None if score is None else self._spot(middle, radius, n, score) for n, score in enumerate(scores)]
        style = Qt.PenStyle.SolidLine if filled else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.color("accent" if filled else "gold"), 2, style))
        known = [spot for spot in spots if spot is not None]
        if filled and len(known) == len(spots):
            colour = QColor(theme.color("accent"))
            colour.setAlphaF(0.18)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF(known))
        else:
            for before, after in zip(spots, [*spots[1:], spots[0]], strict=True):
                if before is not None and after is not None:
                    painter.drawLine(before, after)
        painter.setBrush(theme.color("accent" if filled else "surface"))
        for spot in known:
            painter.drawEllipse(spot, 3.5, 3.5)

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        left, top = 4.0, float(self.height() - line)
        for name, filled in zip(self._legend, (True, False), strict=True):
            if not name:
                continue
            painter.setPen(QPen(theme.color("accent" if filled else "gold"), 2))
            painter.setBrush(theme.color("accent" if filled else "surface"))
            painter.drawEllipse(QRectF(left, top + (line - _BOX) / 2, _BOX, _BOX))
            width = painter.fontMetrics().horizontalAdvance(name) + 4
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(left + _BOX + 6, top, width, line), Qt.AlignmentFlag.AlignLeft, name)
            left += _BOX + width + 18


def _text(score: int | None) -> str:
    return "–" if score is None else str(score)
