"""The rail on the left: one button a page, for the mouse, the arrow keys and the eye."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

WIDTH = 84
#: Pixels of a button, and of one where the window is low: every page stays in sight.
_HEIGHT, _LOW = 62, 42
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RailButton(QAbstractButton):
    """One page: an icon over its name, with a small number when something waits there."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self.setCheckable(True)
        self.setMinimumHeight(_LOW)
        self.setMaximumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_count(self, count: int) -> None:
        """Show how many things wait; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return QSize(WIDTH, _LOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        low = self.height() < _HEIGHT - 6
        spot = self.rect().adjusted(6, 1, -6, -1) if low else self.rect().adjusted(6, 3, -6, -3)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("rail_active" if on else "rail_hover"))
            painter.drawRoundedRect(spot, 5, 5)
        if on:
            painter.fillRect(0, spot.y() + 8, 3, spot.height() - 16, theme.color("rail_mark"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("rail_mark"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.adjusted(1, 1, -1, -1), 5, 5)
        tint = "rail_text_active" if on else "rail_text"
        # Icon and name together stand in the middle of whatever height there is.
        side, line = (18, 15) if low else (22, 20)
        top = (self.height() - side - line - 2) // 2
        theme.draw_icon(painter, QRect((self.width() - side) // 2, top, side, side), self._icon, tint)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color(tint))
        painter.drawText(QRect(0, top + side + 2, self.width(), line), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 9)
        spot = QRect(self.width() // 2 + 5, 5, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("rail_mark"))
        painter.drawRoundedRect(spot, 8, 8)
        painter.setPen(QColor(theme.color("rail")))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


class NavRail(QWidget):
    """Chooses a page.

    Signals:
        chosen: the user asked for the page at this position.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._above = 0

    def add(self, icon: str, name: str, shortcut: str = "", *, below: bool = False) -> RailButton:
        """Add a page; `below` puts it at the foot of the rail."""
        made = RailButton(icon, self)
        number = len(self._group.buttons())
        self._group.addButton(made, number)
        self._column.insertWidget(self._column.count() if below else self._above, made)
        self._above += not below
        self.rename(number, name, shortcut)
        return made

    def rename(self, number: int, name: str, shortcut: str = "") -> None:
        """Give a button its name, e.g. again after the language changed."""
        made = self._group.button(number)
        made.setText(name)
        made.setAccessibleName(name)
        made.setToolTip(f"{name}  {shortcut}" if shortcut else name)
        made.update()

    def set_current(self, number: int) -> None:
        """Mark a page as the one shown, without asking for it."""
        self._group.button(number).setChecked(True)

    def current(self) -> int:
        """Return the position of the page that is marked, -1 for none."""
        return self._group.checkedId()

    def set_count(self, number: int, count: int) -> None:
        """Show how many things wait on a page."""
        made = self._group.button(number)
        if isinstance(made, RailButton):
            made.set_count(count)

    def buttons(self) -> Sequence[QAbstractButton]:
        """Return the buttons from top to bottom."""
        return self._group.buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: the arrow keys go from page to page."""
        step = _STEPS.get(Qt.Key(event.key()))
        buttons = self._group.buttons()
        if step is None or not buttons:
            super().keyPressEvent(event)
            return
        number = (max(self.current(), 0) + step) % len(buttons)
        self.set_current(number)
        buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("rail"))
        painter.end()
