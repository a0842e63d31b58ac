"""The Pareto curve: how much of the whole the best part of the clients holds, class by class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot

_MIDDLE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TICKS = (0.0, 0.2, 0.5, 0.8, 1.0)


@dataclass(frozen=True, slots=True)
class Zone:
    """One class under the curve: from which to which share of the clients, its label, key and what it says."""

    start: float
    end: float
    label: str
    key: object
    said: str


class ParetoChart(PickChart):
    """A curve over shares of clients; each class is a field that opens its clients."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self._zones: tuple[Zone, ...] = ()
        self._mark: tuple[float, float, str] | None = None
        self.setMinimumSize(220, 130)

    def set_curve(
        self, points: Sequence[tuple[float, float]], zones: Sequence[Zone], mark: tuple[float, float, str] | None = None
    ) -> None:
        """Show another curve; points and the mark are (share of clients, share of value) of 1, the mark with words."""
        self._points, self._zones, self._mark = tuple(points), tuple(zones), mark
        self.renew()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(420, 230)

    def _plot(self) -> QRectF:
        metrics = QFontMetrics(theme.font("small"))
        left = metrics.horizontalAdvance("100%") + 8
        return QRectF(left, metrics.height(), self.width() - left - 8, self.height() - 2 * metrics.height() - 6)

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out."""
        plot = self._plot()
        return [
            Spot(
                QRectF(
                    plot.x() + zone.start * plot.width(),
                    plot.y(),
                    (zone.end - zone.start) * plot.width(),
                    plot.height(),
                ),
                zone.key,
                zone.said,
            )
            for zone in self._zones
            if zone.end > zone.start
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        plot = self._plot()
        self._paint_axes(painter, plot)
        if self._points:
            self._paint_zones(painter, plot)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawPath(self._curve(plot, 0.0, 1.0, closed=False))
            if self._mark is not None:
                self._paint_mark(painter, plot, *self._mark)
        self.paint_focus(painter)
        painter.end()

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        line = painter.fontMetrics().height()
        for tick in _TICKS:
            height, left = plot.bottom() - tick * plot.height(), plot.x() + tick * plot.width()
            painter.setPen(theme.color("border"))
            painter.drawLine(QPointF(plot.x(), height), QPointF(plot.right(), height))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(0, height - line / 2, plot.x() - 4, line), _RIGHT, f"{tick:.0%}")
            place = min(max(0.0, left - 24), self.width() - 48)
            painter.drawText(QRectF(place, plot.bottom() + 3, 48, line), _MIDDLE, f"{tick:.0%}")

    def _paint_zones(self, painter: QPainter, plot: QRectF) -> None:
        for number, zone in enumerate(self._zones):
            colour = QColor(theme.color(theme.CHART[number % len(theme.CHART)]))
            colour.setAlphaF(0.22)
            painter.fillPath(self._curve(plot, zone.start, zone.end, closed=True), colour)
            left, right = (plot.x() + share * plot.width() for share in (zone.start, zone.end))
            if number:
                painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(left, plot.y()), QPointF(left, plot.bottom()))
            painter.setPen(theme.color("text"))
            line = painter.fontMetrics().height()
            painter.drawText(QRectF(left, plot.bottom() - line - 3, right - left, line), _MIDDLE, zone.label)

    def _paint_mark(self, painter: QPainter, plot: QRectF, clients: float, value: float, said: str) -> None:
        spot = QPointF(plot.x() + clients * plot.width(), plot.bottom() - value * plot.height())
        painter.setPen(QPen(theme.color("gold"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(spot.x(), plot.bottom()), spot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("gold"))
        painter.drawEllipse(spot, 4, 4)
        painter.setPen(theme.color("text"))
        line = painter.fontMetrics().height()
        painter.drawText(QRectF(spot.x() + 9, spot.y() + 4, plot.right() - spot.x() - 9, line), _LEFT, said)

    def _curve(self, plot: QRectF, start: float, end: float, *, closed: bool) -> QPainterPath:
        """Return the curve between two shares of the clients; closed down to the axis it is the field below it."""
        inner = [point for point in self._points if start < point[0] < end]
        shown = [(start, self._at_share(start)), *inner, (end, self._at_share(end))]
        spots = [QPointF(plot.x() + x * plot.width(), plot.bottom() - y * plot.height()) for x, y in shown]
        path = QPainterPath(QPointF(spots[0].x(), plot.bottom()) if closed else spots[0])
        for spot in spots:
            path.lineTo(spot)
        if closed:
            path.lineTo(QPointF(spots[-1].x(), plot.bottom()))
            path.closeSubpath()
        return path

    def _at_share(self, share: float) -> float:
        """Return the height of the curve at a share of the clients, straight between two points."""
        before = (0.0, 0.0)
        for after in self._points:
            if after[0] >= share:
                run = after[0] - before[0]
                return after[1] if run <= 0 else before[1] + (after[1] - before[1]) * (share - before[0]) / run
            before = after
        return before[1]
