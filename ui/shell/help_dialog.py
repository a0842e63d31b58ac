"""Help (F1): what the program is, and every shortcut on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.shell.help_keys import groups
from ui.widgets.basics import label, line, room_for, scrolled
from ui.widgets.tabbing import OrderedTabs

#: The dialog's first size in pixels: every shortcut in sight.
_SIZE = (720, 640)
#: Width of the column of keys in pixels.
_KEYS_WIDTH = 220


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
        keys = scrolled(self._keys(more))
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

    def _keys(self, more: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        grid.setHorizontalSpacing(theme.SPACE["xl"])
        grid.setVerticalSpacing(6)
        for title, pairs in [*groups(), *([("", list(more))] if more else [])]:
            heading = label(title, "title")
            heading.setContentsMargins(0, theme.SPACE["s"], 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for keys, meaning in pairs:
                row = grid.rowCount()
                said = label(keys, "strong", wrap=True)
                said.setFixedWidth(_KEYS_WIDTH)
                grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(meaning, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return made
