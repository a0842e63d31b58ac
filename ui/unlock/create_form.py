"""The form that makes a new book: who, where, which passphrase, and who approved that client data may be kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.meter import StrengthMeter
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import button, label

SUFFIX = ".guanhu"


@dataclass(frozen=True, slots=True)
class NewBook:
    """What a new book is made from."""

    path: Path
    passphrase: str = field(repr=False)
    manager: str
    branch: str
    approver: str


class CreateForm(QWidget):
    """Asks for all of it; the button works when everything is there.

    Signals:
        asked: carries a `NewBook`.
        unlock_wanted: the user wants to unlock a book instead.
    """

    asked = Signal(object)
    unlock_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._named = False
        self._busy = False
        self._manager = self._edit(self.tr("Relationship manager"))
        self._branch = self._edit(self.tr("Branch"))
        self._path = self._edit(self.tr("File"))
        self._path.setText(str(folder / f"{self.tr('My book')}{SUFFIX}"))
        self._field = PassphraseField(self.tr("Passphrase"))
        self._repeat = PassphraseField(self.tr("Repeat it"))
        self._meter = StrengthMeter()
        self._approved = QCheckBox(self.tr("My bank has approved it; approved by"))
        self._approver = self._edit(self.tr("Name of the approving person"))
        self._message = label("", "small", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self._create = button(self.tr("Create the book"), "primary", clicked=self._on_create)
        self._build()
        self._manager.textChanged.connect(self._on_manager)
        self._path.textEdited.connect(self._on_path_edited)
        self._field.changed.connect(lambda: self._meter.rate(self._field.text()))
        for signal in (self._field.changed, self._repeat.changed):
            signal.connect(self._refresh)
        for edit in (self._manager, self._branch, self._path, self._approver):
            edit.textChanged.connect(self._refresh)
        self._approved.toggled.connect(self._on_approved)
        self._repeat.entered.connect(self._on_create)
        self._on_approved(False)

    def begin(self) -> None:
        """Take the focus."""
        self._manager.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the book is being made."""
        self._busy = busy
        self._refresh()

    def show_message(self, text: str) -> None:
        """Say what went wrong."""
        self._message.setText(text)

    def _edit(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        return made

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["s"])
        browse = button(self.tr("Choose…"), clicked=self._on_browse)
        place = QHBoxLayout()
        place.setSpacing(theme.SPACE["s"])
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Relationship manager"), self._manager),
            (self.tr("Branch"), self._branch),
            (self.tr("File"), place),
            (self.tr("Passphrase"), self._field),
            ("", self._meter),
            (self.tr("Repeat it"), self._repeat),
        )
        for number, (name, part) in enumerate(rows):
            grid.addWidget(label(name, "muted"), number, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1)
            else:
                grid.addLayout(part, number, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addStretch(2)
        column.addWidget(label(self.tr("A new book"), "headline"))
        column.addSpacing(theme.SPACE["xs"])
        column.addLayout(grid)
        column.addWidget(self._notice())
        column.addWidget(self._message)
        foot = QHBoxLayout()
        foot.addWidget(self._create)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("I have a book"), "quiet", clicked=self.unlock_wanted.emit))
        column.addLayout(foot)
        column.addStretch(3)

    def _notice(self) -> QFrame:
        box = QFrame()
        box.setProperty("surface", "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.SPACE["xs"])
        column.addWidget(
            label(self.tr("Without your bank's approval no client information may be kept here."), "strong", wrap=True)
        )
        column.addWidget(
            label(
                self.tr("A lost passphrase cannot be recovered: without it nobody can read the book."),
                "small",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._approved)
        row.addWidget(self._approver, 1)
        column.addLayout(row)
        return box

    def _on_manager(self, name: str) -> None:
        # The file follows the manager's name until the user names it.
        stem = "".join(letter for letter in name.strip() if letter.isalnum()) or self.tr("My book")
        if not self._named:
            self._path.setText(str(self._folder / f"{stem}{SUFFIX}"))

    def _on_path_edited(self) -> None:
        self._named = True

    def _on_browse(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the book shall lie"), self._path.text(), self.tr("Books (*.guanhu)")
        )
        if path:
            self._named = True
            self._path.setText(path if path.endswith(SUFFIX) else path + SUFFIX)

    def _on_approved(self, approved: bool) -> None:
        self._approver.setEnabled(approved)
        if approved:
            self._approver.setFocus()
        self._refresh()

    def _missing(self) -> str:
        """Return what still stands in the way, in the order of the form."""
        if not self._manager.text().strip():
            return self.tr("The name of the relationship manager is missing.")
        if not self._path.text().strip().endswith(SUFFIX):
            return self.tr("The file must end in .guanhu")
        if not self._meter.enough:
            return self.tr("The passphrase is too weak.")
        if self._repeat.text() != self._field.text():
            return self.tr("The two passphrases differ.")
        if not self._approved.isChecked() or not self._approver.text().strip():
            return self.tr("The approval is missing.")
        return ""

    def _refresh(self) -> None:
        missing = self._missing()
        self._create.setEnabled(not missing and not self._busy)
        self._create.setText(self.tr("Creating…") if self._busy else self.tr("Create the book"))
        self._create.setToolTip(missing)
        # A hint only once something was typed: an empty form shouts at nobody.
        begun = bool(self._field.text()) and bool(self._repeat.text())
        self._message.setText(missing if begun else "")

    def _on_create(self) -> None:
        if not self._create.isEnabled():
            return
        made = NewBook(
            path=Path(self._path.text().strip()),
            passphrase=self._field.text(),
            manager=self._manager.text().strip(),
            branch=self._branch.text().strip(),
            approver=self._approver.text().strip(),
        )
        self.asked.emit(made)
