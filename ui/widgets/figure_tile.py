"""A figure that opens what it counts: a button with a title, the value large, and lines of less weight below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.models.tips import plain_tip

_EDGE = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureTile(QAbstractButton):
    """A tile in a row; checked while its clients are the ones listed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = self._beside = ""
        self._notes: tuple[str, ...] = ()
        self.setText(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, name: str, value: str, notes: Sequence[str], beside: str = "") -> None:
        """Show a figure: its name, its value, and what is said in small letters beside and below it."""
        self._beside = beside
        self.setText(name)
        self._value, self._notes = value, tuple(notes)
        said = f"{name}: {', '.join(filter(None, [value, beside, *notes]))}"
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        small, large = (QFontMetrics(theme.font(kind)) for kind in ("small", "title"))
        lines = max(1, len(self._notes))
        width = max([large.horizontalAdvance(self._value), *(small.horizontalAdvance(note) for note in self._notes)])
        return QSize(width + 2 * _EDGE, large.height() + (lines + 1) * small.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return QSize(76, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton::keyPressEvent: Enter opens as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QAbstractButton::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, focus = self.isChecked(), self.hasFocus()
        painter.setPen(theme.color("focus" if focus else "accent" if on else "border"))
        painter.setBrush(theme.color("accent_soft" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        if focus:
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)
        top = 6
        for text, kind, colour in (
            (self.text(), "small", "accent" if on else "muted"),
            (self._value, "title", "text"),
            *((note, "small", "muted") for note in self._notes),
        ):
            painter.setFont(theme.font(kind))
            metrics = painter.fontMetrics()
            room = QRect(_EDGE, top, self.width() - 2 * _EDGE + 4, metrics.height())
            painter.setPen(theme.color(colour))
            painter.drawText(room, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
            if kind == "title":
                self._paint_beside(painter, room.adjusted(metrics.horizontalAdvance(text) + 8, 2, 0, 2))
            top += metrics.height()
        painter.end()

    def _paint_beside(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        if painter.fontMetrics().horizontalAdvance(self._beside) <= room.width() + 6:
            painter.drawText(room.adjusted(0, 0, 6, 0), _LEFT, self._beside)
