"""A search field that answers while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.line_icons import add_glass

#: Milliseconds of silence before a search whose answer takes longer than a frame.
PAUSE = 120


class SearchBox(QLineEdit):
    """A line edit with a glass and a clear button.

    Signals:
        searched: the text to search for, after every key or, with `pause`, after a short silence.
        left_down: the Down key was pressed; the list below should take the focus.
    """

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, pause: int = 0) -> None:
        """Make a box; `name` is its placeholder and what a screen reader says, `pause` milliseconds."""
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        add_glass(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)

    def take(self, text: str) -> None:
        """Take letters typed elsewhere, e.g. in the table below, and the focus with them."""
        self.setFocus()
        self.setText(text)

    def _on_text(self) -> None:
        if self._timer.interval() and self.text():
            self._timer.start()
        else:
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        self.searched.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent: Down goes to the list, Escape clears."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
