"""What the charts of figures share: spots that can be clicked, reached by the keyboard, and heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.models.tips import plain_tip

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a chart that answers: where it is, what it hands back, and what it says."""

    rect: QRectF
    key: object
    said: str


class PickChart(QWidget):
    """A chart whose parts open what they count; subclasses lay out the spots and paint.

    Signals:
        clicked: a part was clicked, or Enter pressed on it; carries its key.
    """

    clicked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spots: Sequence[Spot] = ()
        self.current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def lay_out(self) -> Sequence[Spot]:
        """Return the spots for the size of now; overridden."""
        return ()

    def renew(self) -> None:
        """Lay out and say everything again, after the figures or the size changed."""
        self.spots = self.lay_out()
        self.current = min(self.current, len(self.spots) - 1)
        self.setAccessibleDescription("; ".join(spot.said for spot in self.spots))
        self.update()

    def select(self, place: int) -> None:
        """Make a spot the current one and let a screen reader say it."""
        if not self.spots:
            return
        self.current = min(max(place, 0), len(self.spots) - 1)
        self.setAccessibleDescription(self.spots[self.current].said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Paint a frame around the current spot while the chart has the keyboard."""
        if self.hasFocus() and 0 <= self.current < len(self.spots):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self.spots[self.current].rect.adjusted(1, 1, -1, -1), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: arrows go from spot to spot, Enter opens."""
        key = Qt.Key(event.key())
        if key in _STEPS and self.spots:
            self.select(self.current + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select(0 if key == Qt.Key.Key_Home else len(self.spots) - 1)
        elif key in _ENTER and 0 <= self.current < len(self.spots):
            self.clicked.emit(self.spots[self.current].key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        place = self._at(event.position().x(), event.position().y())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.select(place)
            self.clicked.emit(self.spots[place].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent."""
        over = self._at(event.position().x(), event.position().y()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.renew()

    def event(self, event: QEvent) -> bool:
        """Override QWidget::event: the tool tip says a spot; the frame follows the focus."""
        if isinstance(event, QHelpEvent):
            place = self._at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tip(self.spots[place].said) if place >= 0 else "", self)
            return True
        if event.type() == QEvent.Type.FocusIn and self.current < 0:
            self.select(0)
        return super().event(event)

    def _at(self, x: float, y: float) -> int:
        return next((place for place, spot in enumerate(self.spots) if spot.rect.contains(x, y)), -1)


def hatched(painter: QPainter, rect: QRectF, tint: str) -> None:
    """Fill a bar with a pattern in its colour, so that it differs from a plain one without colour too."""
    colour = QColor(theme.color(tint))
    painter.fillRect(rect, theme.color("surface"))
    painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
