"""A dialog to look at a list, not to act on it: controls above, the list, a word and Close below."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import button, label
from ui.widgets.tabbing import OrderedTabs


class LookDialog(OrderedTabs, QDialog):
    """Subclasses fill `top`, show their list with `lay_out`, and use `busy` and `note` where they need them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = QHBoxLayout()
        self.top.setSpacing(theme.SPACE["s"])
        self.note = label("", "muted")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.hide()

    def lay_out(self, view: QWidget) -> None:
        """Put what is looked at between the controls and the button."""
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(button(self.tr("Close"), "primary", clicked=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(self.top)
        column.addWidget(view, 1)
        column.addWidget(self.busy)
        column.addLayout(foot)
