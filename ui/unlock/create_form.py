"""The form that makes a new book: who, where, which passphrase, and who approved that client data may be kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.new_form import NewForm, named_line
from ui.widgets.basics import label


@dataclass(frozen=True, slots=True)
class NewBook:
    """What a new book is made from."""

    path: Path
    passphrase: str = field(repr=False)
    manager: str
    branch: str
    approver: str


class CreateForm(NewForm):
    """Asks for all of it; `asked` carries a `NewBook`."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(folder, parent)
        self._named = False
        self._manager = named_line(self.tr("Relationship manager"))
        self._branch = named_line(self.tr("Branch"))
        self._approved = QCheckBox(self.tr("My bank has approved it; approved by"))
        self._approver = named_line(self.tr("Name of the approving person"))
        self.lay_out(
            self.tr("A new book"),
            None,
            (
                (self.tr("Relationship manager"), self._manager),
                (self.tr("Branch"), self._branch),
                (self.tr("File"), self.with_button(self.path, self.choose_path)),
                (self.tr("Passphrase"), self.passphrase),
                ("", self.meter),
                (self.tr("Repeat it"), self.repeat),
            ),
            self._notice(),
        )
        self._manager.textChanged.connect(self._on_manager)
        self.path.textEdited.connect(self.path_chosen)
        for edit in (self._manager, self._branch, self._approver):
            edit.textChanged.connect(self.refresh)
        self._approved.toggled.connect(self._on_approved)
        self._on_approved(False)

    def names(self) -> tuple[str, str]:
        """Override NewForm.names."""
        return self.tr("File"), self.tr("Passphrase")

    def begin(self) -> None:
        """Take the focus."""
        self._manager.setFocus()

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

    def path_chosen(self) -> None:
        """Override NewForm.path_chosen: the file no longer follows the manager's name."""
        self._named = True

    def missing(self) -> str:
        """Override NewForm.missing."""
        if not self._manager.text().strip():
            return self.tr("The name of the relationship manager is missing.")
        if unfit := self.unfit():
            return unfit
        if not self._approved.isChecked() or not self._approver.text().strip():
            return self.tr("The approval is missing.")
        return ""

    def made(self) -> NewBook:
        """Override NewForm.made."""
        return NewBook(
            path=Path(self.path.text().strip()),
            passphrase=self.passphrase.text(),
            manager=self._manager.text().strip(),
            branch=self._branch.text().strip(),
            approver=self._approver.text().strip(),
        )

    def deed(self, *, busy: bool) -> str:
        """Override NewForm.deed."""
        return self.tr("Creating…") if busy else self.tr("Create the book")

    def _on_manager(self, name: str) -> None:
        # The file follows the manager's name until the user names it.
        if not self._named:
            self.propose("".join(letter for letter in name if letter.isalnum()))

    def _on_approved(self, approved: bool) -> None:
        self._approver.setEnabled(approved)
        if approved:
            self._approver.setFocus()
        self.refresh()
