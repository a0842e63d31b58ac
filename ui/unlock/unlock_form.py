"""The form that unlocks a book: which file, which passphrase, and a growing wait after wrong ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import button, label

#: Seconds to wait after the second, third, … wrong passphrase in a row; the last one repeats.
WAITS = (0, 1, 2, 5, 10, 30)


class UnlockForm(QWidget):
    """Asks for a book and its passphrase.

    Signals:
        asked: carries the Path and the passphrase.
        create_wanted: the user wants a new book instead.
    """

    asked = Signal(object, str)
    create_wanted = Signal()

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = 0
        self._left = 0
        self._busy = False
        self._book = QComboBox()
        self._book.setAccessibleName(self.tr("Book"))
        for path in recent:
            self._add_book(path)
        self._field = PassphraseField(self.tr("Passphrase"))
        self._field.entered.connect(self._on_unlock)
        self._field.changed.connect(self._on_changed)
        self._message = label("", "small", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self._unlock = button(self.tr("Unlock"), "primary", clicked=self._on_unlock)
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        self._refresh()

    def begin(self) -> None:
        """Take the focus."""
        (self._field if self._book.count() else self._browse).setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being derived."""
        self._busy = busy
        self._refresh()

    def show_wrong(self) -> None:
        """Say that the passphrase was wrong and start the wait."""
        self._left = WAITS[min(self._wrong, len(WAITS) - 1)]
        self._wrong += 1
        self._field.clear()
        self._field.setFocus()
        theme.set_property(self._field.edit, "state", "error")
        if self._left:
            self._clock.start()
        self._say_wrong()
        self._refresh()

    def show_message(self, text: str) -> None:
        """Say something else that went wrong."""
        self._message.setText(text)

    def add_book(self, path: Path) -> None:
        """Offer a book and choose it."""
        self._add_book(path)
        self._book.setCurrentIndex(self._book.findData(str(path)))
        self._refresh()

    def _add_book(self, path: Path) -> None:
        if self._book.findData(str(path)) < 0:
            self._book.addItem(path.stem, str(path))
            self._book.setItemData(self._book.count() - 1, str(path), 3)  # the tool tip tells the folder

    def _build(self) -> None:
        self._browse = button(self.tr("Other…"), clicked=self._on_browse)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self._book, 1)
        row.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(label(self.tr("Unlock your book"), "headline"))
        column.addSpacing(theme.SPACE["m"])
        column.addWidget(label(self.tr("Book"), "muted"))
        column.addLayout(row)
        column.addSpacing(theme.SPACE["s"])
        column.addWidget(label(self.tr("Passphrase"), "muted"))
        column.addWidget(self._field)
        column.addWidget(self._message)
        column.addSpacing(theme.SPACE["s"])
        foot = QHBoxLayout()
        foot.addWidget(self._unlock)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("New book…"), "quiet", clicked=self.create_wanted.emit))
        column.addLayout(foot)
        column.addStretch(3)

    def _on_browse(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a book"), "", self.tr("Books (*.guanhu)"))
        if path:
            self.add_book(Path(path))
            self._field.setFocus()

    def _on_unlock(self) -> None:
        if self._unlock.isEnabled():
            self.asked.emit(Path(str(self._book.currentData())), self._field.text())

    def _on_changed(self) -> None:
        if self._field.text():
            theme.set_property(self._field.edit, "state", "")
            if not self._left:
                self._message.setText("")
        self._refresh()

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._clock.stop()
        self._say_wrong()
        self._refresh()

    def _say_wrong(self) -> None:
        text = self.tr("That passphrase does not open this book.")
        if self._left > 0:
            text += " " + self.tr("Try again in {seconds} s.").format(seconds=self._left)
        self._message.setText(text)

    def _refresh(self) -> None:
        ready = self._book.count() > 0 and bool(self._field.text()) and self._left <= 0 and not self._busy
        self._unlock.setEnabled(ready)
        self._unlock.setText(self.tr("Unlocking…") if self._busy else self.tr("Unlock"))
