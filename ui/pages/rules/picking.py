"""Ticks several of a few codes: ways of contact, occasions, what a state suspends."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import button, label
from ui.widgets.tabbing import OrderedTabs


class PickDialog(OrderedTabs, QDialog):
    """A list to tick in; Space ticks, Enter takes what is ticked.

    Signals:
        picked: the codes that are ticked, in the order of the list.
    """

    picked = Signal(object)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], ticked: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for code, name in choices:
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.accept_button = button(self.tr("Take over"), "primary", clicked=self.accept)
        self.accept_button.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(label(title, "title"))
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.resize(360, 420)
        self.list.setFocus()

    def accept(self) -> None:
        """Override QDialog::accept."""
        items = [self.list.item(row) for row in range(self.list.count())]
        codes = [str(one.data(Qt.ItemDataRole.UserRole)) for one in items if one.checkState() == Qt.CheckState.Checked]
        super().accept()
        self.picked.emit(codes)
