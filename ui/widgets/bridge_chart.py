"""A bridge: from one total over what was lost and won to the other; signs and patterns tell what colours tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot, hatched

_MIDDLE = Qt.AlignmentFlag.AlignCenter
#: Where everything lies above this share of the highest value, the foot of the picture is cut off, but for so many
#: times the range that matters; a range of nothing counts as this share.
_CUT, _FOOT, _LEAST = 0.6, 0.8, 0.02


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """One step: a total that stands on the ground, or a change (its value signed) that goes on from the one before."""

    label: str
    value: float
    key: object
    total: bool = False


class BridgeChart(PickChart):
    """Totals are filled, rises filled in their own colour with +, falls hatched with −."""

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty chart; `show` turns a value without its sign into text."""
        super().__init__(name, parent)
        self._show = show
        self._steps: tuple[BridgeStep, ...] = ()
        self.setMinimumSize(240, 120)

    def set_steps(self, steps: Sequence[BridgeStep]) -> None:
        """Show other steps."""
        self._steps = tuple(steps)
        self.renew()

    def renew(self) -> None:
        """Override PickChart.renew: whoever cannot see the break is told where the picture begins."""
        super().renew()
        ground = self._ground(self._levels())
        if ground:
            begins = self.tr("the totals are cut off below {value}").format(value=self._show(ground))
            self.setAccessibleDescription(f"{self.accessibleDescription()}; {begins}")

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(420, 220)

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out: a spot is the whole column of a step."""
        if not self._steps:
            return ()
        step = self.width() / len(self._steps)
        return [
            Spot(QRectF(step * place, 0, step, self.height()), one.key, f"{one.label}: {self._said(one)}")
            for place, one in enumerate(self._steps)
        ]

    def _said(self, step: BridgeStep) -> str:
        sign = "" if step.total or not step.value else "+" if step.value > 0 else "−"
        return f"{sign}{self._show(abs(step.value))}"

    def _levels(self) -> list[tuple[float, float]]:
        """Return the lower and upper value of each step."""
        found, level = [], 0.0
        for step in self._steps:
            start = 0.0 if step.total else level
            level = start + step.value
            found.append((min(start, level), max(start, level)))
        return found

    def _ground(self, levels: Sequence[tuple[float, float]]) -> float:
        """Return the value at which the picture begins: not 0 where changes would be too small to be seen."""
        tops = [high for (_low, high), step in zip(levels, self._steps, strict=True) if step.total]
        edges = [*tops, *(low for (low, _high), step in zip(levels, self._steps, strict=True) if not step.total)]
        if not edges or min(edges) < _CUT * max(edges):
            return 0.0
        return max(0.0, min(edges) - (max(edges) - min(edges) or max(edges) * _LEAST) * _FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        line = QFontMetrics(theme.font("small")).height()
        top, base = line + 2, self.height() - line - 4
        ground = self._ground(self._levels())
        levels = [(max(low, ground) - ground, high - ground) for low, high in self._levels()]
        scale = (base - top) / (max((high for _low, high in levels), default=0.0) or 1.0)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.color("border_strong"))
        bars = [
            QRectF(
                spot.rect.x() + spot.rect.width() * 0.16,
                base - high * scale,
                spot.rect.width() * 0.68,
                max(1.0, (high - low) * scale),
            )
            for spot, (low, high) in zip(self.spots, levels, strict=True)
        ]
        self._paint_joints(painter, bars)
        for spot, bar, step in zip(self.spots, bars, self._steps, strict=True):
            self._paint_step(painter, bar, step)
            if step.total and ground:
                self._paint_break(painter, bar, base)
            painter.setPen(theme.color("text"))
            column = spot.rect
            painter.drawText(
                QRectF(column.x() - 4, bar.top() - line - 1, column.width() + 8, line), _MIDDLE, self._said(step)
            )
            painter.setPen(theme.color("muted"))
            label = painter.fontMetrics().elidedText(step.label, Qt.TextElideMode.ElideRight, int(column.width()) - 2)
            painter.drawText(QRectF(column.x(), base + 3, column.width(), line), _MIDDLE, label)
        self.paint_focus(painter)
        painter.end()

    def _paint_step(self, painter: QPainter, bar: QRectF, step: BridgeStep) -> None:
        if step.total:
            painter.fillRect(bar, theme.color("accent"))
        elif step.value >= 0:
            painter.fillRect(bar, theme.color("success"))
        else:
            hatched(painter, bar, "danger")

    def _paint_break(self, painter: QPainter, bar: QRectF, base: float) -> None:
        """Paint the gap that tells that the foot of a total was left out."""
        painter.setPen(QPen(theme.color("window"), 3))
        y = base - min(14.0, bar.height() / 2)
        painter.drawLine(QPointF(bar.left() - 2, y + 4), QPointF(bar.right() + 2, y - 4))

    def _paint_joints(self, painter: QPainter, bars: Sequence[QRectF]) -> None:
        """Paint where one step goes on from the other."""
        painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
        for (bar, step), (following, _next) in pairwise(zip(bars, self._steps, strict=True)):
            y = bar.top() if step.total or step.value >= 0 else bar.bottom()
            painter.drawLine(QPointF(bar.right(), y), QPointF(following.left(), y))
