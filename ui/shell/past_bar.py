"""The strip above the pages while the book is seen as it stood: which day it is, and the way back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets.basics import button, label


class PastBar(QFrame):
    """Hidden in the book of now.

    Signals:
        back_asked: the book of now is wanted again.
    """

    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._day: dt.date | None = None
        self._text = label("", "strong")
        self._text.setProperty("tone", "warning")
        self._hint = label("", "muted")
        self.back = button("", "primary", clicked=self.back_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self._text)
        row.addWidget(self._hint, 1)
        row.addWidget(self.back)
        self.show_day(None)

    def show_day(self, day: dt.date | None) -> None:
        """Say which day is shown; None is the book of now."""
        self._day = day
        self.setVisible(day is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        day = self._day.isoformat() if self._day else ""
        self._text.setText(self.tr("The book as it stood on {day}").format(day=day))
        self._hint.setText(self.tr("Read and print; nothing can be changed."))
        self.back.setText(self.tr("Back to today"))
        self.back.setAccessibleName(self.tr("Back to today"))
