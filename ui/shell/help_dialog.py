"""Help (F1): what the program is, and every shortcut on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import label, line, room_for, scrolled
from ui.widgets.tabbing import OrderedTabs

#: The dialog's first size in pixels: every shortcut in sight.
_SIZE = (660, 600)


class HelpDialog(OrderedTabs, QDialog):
    """Lists the shortcuts of the window and those that pages add."""

    #: It names nobody (see `ui.privacy`).
    keeps_quiet = True

    def __init__(self, version: str, more: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """Make a dialog; `more` holds further (keys, meaning) pairs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(label(self.tr("Guanhu"), "headline"))
        about = self.tr("Version {version}. Works offline: it opens no network connection and sends nothing.")
        column.addWidget(label(about.format(version=version), "muted", wrap=True))
        column.addWidget(line())
        keys = scrolled(self._keys([*self._own(), *more]))
        keys.setAccessibleName(self.tr("Shortcuts"))
        keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(keys, 1)
        buttons = QDialogButtonBox()
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column.addSpacing(theme.SPACE["s"])
        column.addWidget(buttons)
        self.resize(room_for(parent, *_SIZE))

    def _own(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", self.tr("Search clients and commands")),
            ("Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+,", self.tr("Go to a page")),
            ("Ctrl+Z / Ctrl+Y", self.tr("Undo and redo, imports and merges included")),
            ("Ctrl+Alt+Z / Ctrl+Alt+Y", self.tr("Undo or redo several steps: choose how many")),
            ("Enter", self.tr("Open the marked row")),
            ("Space", self.tr("Tick the marked row")),
            ("F4", self.tr("Any list of clients, and the card: record a contact with everybody marked")),
            ("1 … 4", self.tr("Lists where digits do not search: the result of a call; then the note, then Enter")),
            ("L  V  P  R", self.tr("Lists of clients: record, plan, print a visit plan, reason of loss")),
            ("D  B", self.tr("Duties of the desk: done today, whom a batch may go to")),
            (
                "Ctrl+I  Ctrl+N  Ctrl+P",
                self.tr("Import files, a new client or opportunity, print"),
            ),
            ("Ctrl+Shift+1 … 9", self.tr("Clients: a saved view")),
            ("Ctrl+Shift+F / C", self.tr("Clients: the filters, the columns")),
            ("S  K", self.tr("Opportunities and referrals: next step, close")),
            ("Ctrl+Tab", self.tr("The next tab of a page")),
            ("Alt+← / Alt+→", self.tr("The period before and after")),
            ("F2  F6", self.tr("The card: edit, plan")),
            ("Alt+↓ / Alt+↑", self.tr("The card: the next and the previous client of the list")),
            ("Ctrl+PgDn / Ctrl+PgUp", self.tr("The card: the next and the previous tab")),
            ("D  T", self.tr("Today: tick off a to-do, note another one")),
            ("F3", self.tr("The card: fill in what is most useful to ask next")),
            ("F9", self.tr("The card: say what was verified today and by whom")),
            ("F7", self.tr("Note a to-do for the client at hand")),
            ("F5", self.tr("Look again")),
            ("F8", self.tr("Privacy: hide other clients and amounts")),
            ("Ctrl+L", self.tr("Lock the book")),
            ("F1", self.tr("This help")),
        ]

    def _keys(self, pairs: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        grid.setHorizontalSpacing(theme.SPACE["xl"])
        grid.setVerticalSpacing(6)
        for row, (keys, meaning) in enumerate(pairs):
            grid.addWidget(label(keys, "strong"), row, 0)
            grid.addWidget(label(meaning), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(pairs), 1)
        return made
