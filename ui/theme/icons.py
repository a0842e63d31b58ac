"""Our line icons, drawn from `resources/icons/*.svg` in the colour of the scheme that is shown.

An icon follows a switch of the scheme by itself: it is drawn when it is painted, not when it is made.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from ui.theme.state import RESOURCES, hex_color

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

ICONS = RESOURCES / "icons"
_INK = b"#000000"


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    # Imported late: the unlock screen must be painted before anything it does not need is loaded.
    from PySide6.QtSvg import QSvgRenderer

    data = (ICONS / f"{name}.svg").read_bytes().replace(_INK, ink.encode())
    return QSvgRenderer(QByteArray(data))


@lru_cache(maxsize=512)
def _pixmap(name: str, ink: str, width: int, height: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    if pixmap.isNull():
        return pixmap  # a button that is squeezed to nothing asks for a picture of no size
    painter = QPainter(pixmap)
    _renderer(name, ink).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


def draw_icon(painter: QPainter, rect: QRect | QRectF, name: str, tint: str = "text") -> None:
    """Draw an icon into a rectangle with the colour of a token `tint`."""
    area = QRectF(rect)
    scale = painter.device().devicePixelRatioF()
    made = _pixmap(name, hex_color(tint), round(area.width() * scale), round(area.height() * scale))
    painter.drawPixmap(area, made, QRectF(made.rect()))


class _ThemedEngine(QIconEngine):
    """Draws one of our icons in the colour its token has at the moment of painting."""

    def __init__(self, name: str, tint: str, active: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint
        self._active = active

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return self._active if state == QIcon.State.On else self._tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, rect, self._name, self._ink(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, hex_color(self._ink(mode, state)), size.width(), size.height())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        made = _pixmap(self._name, hex_color(self._ink(mode, state)), size.width(), size.height())
        sharp = QPixmap(made)
        sharp.setDevicePixelRatio(scale)
        return sharp

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._tint, self._active)


def icon(name: str, tint: str = "muted", active: str | None = None) -> QIcon:
    """Return an icon by file name; `tint` is the token that colours it, `active` its checked state.

    Raises:
        FileNotFoundError: there is no such icon in `resources/icons`.
    """
    if not (ICONS / f"{name}.svg").is_file():
        raise FileNotFoundError(ICONS / f"{name}.svg")
    return QIcon(_ThemedEngine(name, tint, active or tint))


def draw_centered(painter: QPainter, rect: QRect, name: str, side: int, tint: str = "muted") -> None:
    """Draw an icon of `side` pixels in the middle of a rectangle."""
    corner = rect.center() - QPoint(side // 2 - 1, side // 2 - 1)
    draw_icon(painter, QRect(corner, QSize(side, side)), name, tint)
