"""A histogram: how many lie in each bin, with no gap between the bins and the share of each in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.pick_chart import PickChart, Spot

_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class HistogramBin:
    """One bin: its label, its value, a note such as its share, and the key that it hands back."""

    label: str
    value: float
    note: str = ""
    key: object = None


class Histogram(PickChart):
    """Bins from the lowest to the highest; the largest stands out in bold, not only in colour."""

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty histogram; `show` turns a value into text with its unit."""
        super().__init__(name, parent)
        self._show = show
        self._bins: tuple[HistogramBin, ...] = ()
        self.setMinimumSize(220, 130)

    def set_bins(self, bins: Sequence[HistogramBin]) -> None:
        """Show other bins."""
        self._bins = tuple(bins)
        self.renew()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(420, 220)

    def lay_out(self) -> Sequence[Spot]:
        """Override PickChart.lay_out: a spot is the whole column of a bin."""
        if not self._bins:
            return ()
        step = self.width() / len(self._bins)
        return [
            Spot(
                QRectF(step * place, 0, step, self.height()),
                one.key,
                f"{one.label}: {self._show(one.value)} {one.note}".rstrip(),
            )
            for place, one in enumerate(self._bins)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        small, bold = theme.font("small"), theme.font("strong")
        line = QFontMetrics(small).height()
        base, top = self.height() - line - 4, 2 * line + 4
        highest = max((one.value for one in self._bins), default=0.0)
        scale = (base - top) / (highest or 1.0)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.color("border_strong"))
        for spot, one in zip(self.spots, self._bins, strict=True):
            height, most = one.value * scale, bool(highest) and one.value == highest
            bar = QRectF(spot.rect.x() + 1, base - height, spot.rect.width() - 2, height)
            painter.fillRect(bar, theme.color("accent" if most else "chart_3"))
            left, width = spot.rect.x(), spot.rect.width()
            painter.setFont(bold if most else small)
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(left, bar.top() - 2 * line - 1, width, line), _MIDDLE, self._show(one.value))
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(left, bar.top() - line - 1, width, line), _MIDDLE, one.note)
            elided = painter.fontMetrics().elidedText(one.label, Qt.TextElideMode.ElideRight, int(width) - 2)
            painter.drawText(QRectF(left + 1, base + 3, width - 2, line), _MIDDLE, elided)
        self.paint_focus(painter)
        painter.end()
