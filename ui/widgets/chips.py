"""Small coloured words: painted in table cells, and as a widget on cards."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

HEIGHT = 20
_PADDING = 7
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@lru_cache(maxsize=1)
def _small() -> QFont:
    return theme.font("small")


@lru_cache(maxsize=1024)
def _advance(text: str) -> int:
    return QFontMetrics(_small()).horizontalAdvance(text)


def chip_width(text: str) -> int:
    """Return the width of a chip in pixels."""
    return _advance(text) + 2 * _PADDING


def paint_chip(painter: QPainter, left: int, middle: int, text: str, tone: str) -> int:
    """Paint a chip whose left edge and vertical middle are given; return its width in pixels."""
    width = chip_width(text)
    rect = QRect(left, middle - HEIGHT // 2, width, HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{tone}_soft"))
    painter.drawRoundedRect(QRectF(rect), 3, 3)
    painter.setPen(theme.color(tone))
    painter.setFont(_small())
    painter.drawText(rect, _MIDDLE, text)
    return width


def paint_cut(painter: QPainter, room: QRect, text: str, tone: str) -> None:
    """Paint the word of a chip that has no room, without its ground and with an ellipsis."""
    font = _small()
    painter.setFont(font)
    painter.setPen(theme.color(tone))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


class StatusChip(QWidget):
    """One coloured word, e.g. a tier or a state; the word carries the meaning, the colour only helps."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def show_status(self, text: str, tone: str = "neutral") -> None:
        """Show another word."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(chip_width(self._text), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        paint_chip(painter, 0, self.height() // 2, self._text, self._tone)
        painter.end()
