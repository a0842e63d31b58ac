"""What the forms share that make a new file: where it shall lie, its passphrase, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.meter import StrengthMeter
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import button, label

SUFFIX = ".guanhu"

Row = tuple[str, QWidget | QHBoxLayout]


class NewForm(QWidget):
    """The button works when nothing is missing. Subclasses say what they ask for, and call `refresh` at the end.

    Signals:
        asked: carries what `made` returns.
        unlock_wanted: the user wants to unlock a book instead.
    """

    asked = Signal(object)
    unlock_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._busy = False
        path_name, passphrase_name = self.names()
        self.path = named_line(path_name)
        self.passphrase = PassphraseField(passphrase_name)
        self.repeat = PassphraseField(self.tr("Repeat it"))
        self.meter = StrengthMeter()
        self._message = label("", "small", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self.make = button("", "primary", clicked=self._on_make)
        self.propose()
        self.path.textChanged.connect(self.refresh)
        for secret in (self.passphrase, self.repeat):
            secret.changed.connect(self.refresh)
        self.repeat.entered.connect(self._on_make)

    # Overridden.

    def names(self) -> tuple[str, str]:
        """Return what the file and its passphrase are called. Overridden."""
        raise NotImplementedError

    def missing(self) -> str:
        """Return what still stands in the way, in the order of the form. Overridden."""
        raise NotImplementedError

    def made(self) -> object:
        """Return what was asked for. Overridden."""
        raise NotImplementedError

    def deed(self, *, busy: bool) -> str:
        """Return what the button does, or is doing. Overridden."""
        raise NotImplementedError

    def path_chosen(self) -> None:
        """Another file was chosen with the dialog. Overridden where that matters."""

    # Shared.

    def propose(self, stem: str = "") -> None:
        """Propose a file of this name in the folder of books."""
        self.path.setText(str(self._folder / f"{stem or self.tr('My book')}{SUFFIX}"))

    def set_busy(self, busy: bool) -> None:
        """Show that the file is being made."""
        self._busy = busy
        self.refresh()

    def show_message(self, text: str) -> None:
        """Say what went wrong."""
        self._message.setText(text)

    def lay_out(self, title: str, above: QWidget | None, rows: Sequence[Row], below: QWidget | None = None) -> None:
        """Put the title, something above the rows, the rows, something below them, and the buttons."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["s"])
        for number, (name, part) in enumerate(rows):
            grid.addWidget(label(name, "muted"), number, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1)
            else:
                grid.addLayout(part, number, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("I have a book"), "quiet", clicked=self.unlock_wanted.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addStretch(2)
        column.addWidget(label(title, "headline"))
        if above is not None:
            column.addWidget(above)
        column.addLayout(grid)
        if below is not None:
            column.addWidget(below)
        column.addWidget(self._message)
        column.addLayout(foot)
        column.addStretch(3)

    def with_button(self, edit: QLineEdit, choose: Callable[[], None]) -> QHBoxLayout:
        """Return a line with a button that chooses its file."""
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(edit, 1)
        row.addWidget(button(self.tr("Choose…"), clicked=choose))
        return row

    def choose_path(self) -> None:
        """Ask where the new file shall lie."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the book shall lie"), self.path.text(), self.tr("Books (*.guanhu)")
        )
        if path:
            self.path_chosen()
            self.path.setText(path if path.endswith(SUFFIX) else path + SUFFIX)

    def unfit(self) -> str:
        """Return what is wrong with the file and its passphrase."""
        if not self.path.text().strip().endswith(SUFFIX):
            return self.tr("The file must end in .guanhu")
        if not self.meter.enough:
            return self.tr("The passphrase is too weak.")
        return "" if self.repeat.text() == self.passphrase.text() else self.tr("The two passphrases differ.")

    def refresh(self) -> None:
        """Say anew what is missing."""
        self.meter.rate(self.passphrase.text())
        missing = self.missing()
        self.make.setEnabled(not missing and not self._busy)
        self.make.setText(self.deed(busy=self._busy))
        self.make.setToolTip(missing)
        # A hint only once something was typed: an empty form shouts at nobody.
        begun = bool(self.passphrase.text()) and bool(self.repeat.text())
        self._message.setText(missing if begun else "")

    def _on_make(self) -> None:
        if self.make.isEnabled():
            self.asked.emit(self.made())


def named_line(name: str) -> QLineEdit:
    """Return a line that a screen reader calls by name."""
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
