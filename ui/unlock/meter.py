"""How hard a new passphrase is to guess, as a bar and a word."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.unlock.strength import NEEDED, entropy


class StrengthMeter(QWidget):
    """A bar and a word for how hard a passphrase is to guess; the mark is what a new book needs."""

    _FULL = 100.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bits = 0.0
        self._word = ""
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rate("")

    @property
    def enough(self) -> bool:
        """Whether the passphrase may guard a book."""
        return self._bits >= NEEDED

    def rate(self, passphrase: str) -> None:
        """Show the strength of a passphrase."""
        self._bits = entropy(passphrase)
        if not passphrase:
            self._word = self.tr("Several words or a long sentence; at least {bits} bits").format(bits=round(NEEDED))
        elif self._bits < NEEDED:
            self._word = self.tr("Too weak: {bits} of {needed} bits").format(bits=int(self._bits), needed=round(NEEDED))
        else:
            self._word = self.tr("Strong: {bits} bits").format(bits=int(self._bits))
        self.setAccessibleName(self._word)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        width = self.width()
        filled = round(width * min(1.0, self._bits / self._FULL))
        tint = "success" if self.enough else "warning" if self._bits > NEEDED / 2 else "danger"
        painter.fillRect(0, 2, width, 4, theme.color("border"))
        painter.fillRect(0, 2, filled, 4, theme.color(tint))
        painter.fillRect(round(width * NEEDED / self._FULL), 0, 1, 8, theme.color("muted"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted" if not self._bits else tint))
        painter.drawText(QRect(0, 8, width, 18), Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()
