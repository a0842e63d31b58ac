"""Small charts painted with QPainter: months as bars, what something is made of, how far something is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme

_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its value in any unit, None when there is no figure; `key` is handed back on a click."""

    label: str
    value: float | None
    key: object = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a whole: its label, its value; a token colours it, or its place does."""

    label: str
    value: float
    tint: str = ""


class MonthChart(QWidget):
    """Bars over months with the highest and the last value in words; a missing month stays empty.

    Signals:
        clicked: a bar was clicked; carries its key.
    """

    clicked = Signal(object)

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty chart; `show` turns a value into text with its unit."""
        super().__init__(parent)
        self._show = show
        self._bars: tuple[Bar, ...] = ()
        self._name = name
        self.setAccessibleName(name)
        self.setMinimumSize(180, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars, the oldest first."""
        self._bars = tuple(bars)
        said = (f"{bar.label}: {self._show(bar.value)}" for bar in self._bars if bar.value is not None)
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(320, 120)

    def _spots(self) -> list[QRect]:
        if not self._bars:
            return []
        step = self.width() / len(self._bars)
        width = min(round(step * 0.62), 34)
        return [QRect(round(step * (n + 0.5)) - width // 2, 0, width, self.height()) for n in range(len(self._bars))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        font = theme.font("small")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line, base = metrics.height(), self.height() - metrics.height() - 4
        known = [bar.value for bar in self._bars if bar.value is not None]
        top = max(known, default=0.0) or 1.0
        painter.fillRect(0, base, self.width(), 1, theme.color("border_strong"))
        last = max((n for n, bar in enumerate(self._bars) if bar.value is not None), default=-1)
        highest = next((n for n, bar in enumerate(self._bars) if bar.value is not None and bar.value == top), -1)
        step = self.width() / max(1, len(self._bars))
        skip = max(1, -(-metrics.horizontalAdvance("00月") // max(1, int(step))))
        for number, (bar, spot) in enumerate(zip(self._bars, self._spots(), strict=True)):
            if number % skip == (len(self._bars) - 1) % skip:
                painter.setPen(theme.color("muted"))
                painter.drawText(QRect(round(step * number) - 20, base + 3, round(step) + 40, line), _MIDDLE, bar.label)
            if bar.value is None:
                continue
            height = max(1, round((base - line - 4) * max(0.0, bar.value) / top))
            painter.fillRect(QRect(spot.x(), base - height, spot.width(), height), theme.color(_bar_tint(number, last)))
            if number in (last, highest):
                self._paint_value(painter, spot, base - height - line - 1, bar.value, line)
        painter.end()

    def _paint_value(self, painter: QPainter, spot: QRect, top: int, value: float, line: int) -> None:
        text = self._show(value)
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        left = min(max(0, spot.center().x() - width // 2), self.width() - width)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, top, width, line), _MIDDLE, text)

    def _at(self, x: int) -> Bar | None:
        if not self._bars or not 0 <= x < self.width():
            return None
        return self._bars[x * len(self._bars) // self.width()]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        bar = self._at(event.position().toPoint().x())
        if bar is not None:
            self.clicked.emit(bar.key)

    def event(self, event: object) -> bool:
        """Override QWidget::event: the tool tip tells a bar's value."""
        if isinstance(event, QHelpEvent):
            bar = self._at(event.pos().x())
            if bar is not None and bar.value is not None:
                QToolTip.showText(event.globalPos(), f"{bar.label}  {self._show(bar.value)}", self)
            return True
        return super().event(event)  # type: ignore[arg-type]  # the stubs want QEvent, which QHelpEvent narrows


def _bar_tint(number: int, last: int) -> str:
    return "accent" if number == last else "border_strong"


class SparkBar(QWidget):
    """How far something is: a thin bar with words beside it, e.g. “2 / 3”."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._text = ""
        self._tone = "accent"
        self._name = name
        self.setAccessibleName(name)
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: float, total: float, text: str = "", tone: str = "accent") -> None:
        """Show `done` of `total`; more than all fills the bar."""
        self._share = min(1.0, max(0.0, done / total)) if total else 0.0
        self._text = text or f"{done:g} / {total:g}"
        self._tone = tone
        self.setAccessibleName(f"{self._name}: {self._text}")
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(160, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        words = painter.fontMetrics().horizontalAdvance(self._text)
        room = max(20, self.width() - words - 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(0, 7, room, 6), 3, 3)
        if self._share:
            painter.setBrush(theme.color(self._tone))
            painter.drawRoundedRect(QRectF(0, 7, max(6.0, room * self._share), 6), 3, 3)
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(room + 8, 0, words + 2, 20), _LEFT, self._text)
        painter.end()


class CompositionBar(QWidget):
    """What a whole is made of: one bar of parts and a legend with shares; colour is never the only sign."""

    _LINE = 22

    def __init__(self, name: str, show: Callable[[float], str], parent: QWidget | None = None) -> None:
        """Make an empty bar; `show` turns a value into text with its unit."""
        super().__init__(parent)
        self._show = show
        self._parts: tuple[Part, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts, the largest first; parts of nothing or less are left out."""
        shown = [part for part in parts if part.value > 0]
        tints = (theme.CHART[place % len(theme.CHART)] for place in range(len(shown)))
        self._parts = tuple(
            Part(part.label, part.value, part.tint or tint) for part, tint in zip(shown, tints, strict=True)
        )
        said = (f"{part.label}: {self._show(part.value)}" for part in self._parts)
        self.setAccessibleDescription(", ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(280, 20 + self._LINE * max(1, len(self._parts)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        total = sum(part.value for part in self._parts)
        painter.fillRect(0, 2, self.width(), 10, theme.color("sunken"))
        left = 0.0
        for part in self._parts:
            width = self.width() * part.value / total
            # A hair of the ground between two parts keeps them apart on a black-and-white screen too.
            painter.fillRect(QRectF(left, 2, max(1.0, width - 1), 10), theme.color(part.tint))
            left += width
        painter.setFont(theme.font("small"))
        for number, part in enumerate(self._parts):
            self._paint_legend(painter, 18 + number * self._LINE, part, part.value / total)
        painter.end()

    def _paint_legend(self, painter: QPainter, top: int, part: Part, share: float) -> None:
        painter.fillRect(0, top + 6, 10, 10, theme.color(part.tint))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(18, top, self.width() - 18, self._LINE), _LEFT, part.label)
        painter.drawText(QRect(0, top, self.width() - 48, self._LINE), _RIGHT, self._show(part.value))
        painter.setPen(theme.color("muted"))
        percent = f"{share * 100:.0f}%" if share >= 0.005 else "<1%"
        painter.drawText(QRect(self.width() - 46, top, 46, self._LINE), _RIGHT, percent)
