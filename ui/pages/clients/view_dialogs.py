"""Asks for the name of a view; renames, orders and deletes the manager's own views."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.pages.clients.view_menu import ViewShelf
from ui.widgets.basics import button, label
from ui.widgets.deeds import list_key
from workbench.domain.changes import Changes
from workbench.domain.views import ListView
from workbench.services.views import delete_view, order_views, rename_view, save_view

_ID = Qt.ItemDataRole.UserRole


class NameDialog(FormDialog):
    """Keeps a view under a name of its own."""

    def __init__(self, context: Context, view: ListView, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._view = view
        self.setWindowTitle(self.tr("Save as a new view"))
        self.accept_button.setText(self.tr("Save"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.form.addRow(self.tr("Name"), self.name)
        hint = self.tr("Search, filters, order and columns are kept with it and travel with the book.")
        self.form.addRow("", label(hint, "muted", wrap=True))
        self.name.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        name, view = self.name.text(), self._view
        self.wait()
        self.context.tasks.change(lambda desk: save_view(desk, name=name, view=view), self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("View kept: {name}").format(name=self.name.text().strip()), undo=True)


class ViewsDialog(FormDialog):
    """The manager's own views in their order: F2 renames, Alt+Up and Alt+Down move, Delete deletes."""

    def __init__(self, context: Context, shelf: ViewShelf, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._shelf = shelf
        self.setWindowTitle(self.tr("My views"))
        self.accept_button.setText(self.tr("Close"))
        self.cancel_button.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("My views"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.rename_button = button(self.tr("Rename"), icon="edit", clicked=self.rename)
        self.up = button(self.tr("Up"), icon="chevron-up", clicked=partial(self.move_by, -1))
        self.down = button(self.tr("Down"), icon="chevron-down", clicked=partial(self.move_by, 1))
        self.remove = button(self.tr("Delete"), "danger", "delete", self.delete)
        beside = QVBoxLayout()
        for made in (self.rename_button, self.up, self.down, self.remove):
            made.setAutoDefault(False)
            beside.addWidget(made)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(beside)
        self.body.insertLayout(0, row, 1)
        self._none = label(
            self.tr("No view of your own yet: filter the list and keep it as a view."), "muted", wrap=True
        )
        self.body.insertWidget(0, self._none)
        self.form.addRow(self.tr("Name"), self.name)
        keys = (
            ("Alt+Up", partial(self.move_by, -1)),
            ("Alt+Down", partial(self.move_by, 1)),
            ("F2", self.name.setFocus),
        )
        for key, run in keys:
            QShortcut(QKeySequence(key), self).activated.connect(run)
        list_key(self.list, "Delete", self.delete)
        self.name.returnPressed.connect(self.rename)
        self.list.currentRowChanged.connect(self._on_row)
        shelf.changed.connect(self._fill)
        self._fill()
        self.resize(520, 380)
        self.list.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit: Enter in the name renames, everywhere else it closes."""
        if not self.name.hasFocus():
            self.accept()

    def rename(self) -> None:
        """Give the current view the name that was typed."""
        saved, name = self._current(), self.name.text()
        if saved is not None:
            self._change(lambda desk: rename_view(desk, saved=saved, name=name))

    def delete(self) -> None:
        """Delete the current view; undo brings it back."""
        saved = self._current()
        if saved is not None:
            self._change(lambda desk: delete_view(desk, saved=saved), self.tr("View deleted"))

    def move_by(self, by: int) -> None:
        """Move the current view up (-1) or down (1)."""
        row, count = self.list.currentRow(), self.list.count()
        if 0 <= row < count and 0 <= row + by < count:
            order = [one.id for one in self._shelf.own]
            order.insert(row + by, order.pop(row))
            self._change(lambda desk: order_views(desk, order=order))

    def _current(self) -> bytes | None:
        row = self.list.currentRow()
        return bytes.fromhex(self.list.item(row).data(_ID)) if row >= 0 else None

    def _fill(self) -> None:
        known = self._current()
        # Between the old rows and the new ones nothing is current; that must not take the focus from the name.
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._shelf.own:
            item = QListWidgetItem(one.name)
            item.setData(_ID, one.id.hex())
            self.list.addItem(item)
            if one.id == known:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._none.setVisible(not self.list.count())
        self._on_row()

    def _on_row(self, _row: int = 0) -> None:
        row = self.list.currentRow()
        self.name.setText(self.list.item(row).text() if row >= 0 else "")
        for made in (self.rename_button, self.up, self.down, self.remove, self.name):
            made.setEnabled(row >= 0)

    def _change(self, change: Callable[[Any], Changes], said: str = "") -> None:
        self.error.hide()
        self.context.tasks.change(change, self, partial(self._on_done, said), self.refuse)

    def _on_done(self, said: str, _changes: Changes) -> None:
        if said:
            self.context.say(said, undo=True)
