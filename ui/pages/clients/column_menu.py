"""Choosing the columns of the client list: a menu that shows and hides them, and a dialog that orders them too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import button, label
from ui.widgets.record_view import RecordView

#: The column that a list cannot do without.
KEPT = "name"
_KEY = Qt.ItemDataRole.UserRole
_SHOWN = Qt.CheckState.Checked


def column_menu(view: RecordView, parent: QWidget) -> QMenu:
    """Return the menu; the list remembers the choice."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for number, column in enumerate(view.table.columns):
        entry = menu.addAction(column.title())
        entry.setCheckable(True)
        entry.setChecked(not view.isColumnHidden(number))
        entry.setEnabled(column.key != KEPT)
        entry.toggled.connect(partial(_show, view, number))
    return menu


def _show(view: RecordView, number: int, shown: bool) -> None:
    view.setColumnHidden(number, not shown)
    view.columns_changed.emit()


class ColumnDialog(FormDialog):
    """All columns with a tick for those shown, from left to right; Alt+Up and Alt+Down move one.

    Signals:
        chosen: carries the visible columns as a list of (key, width).
    """

    chosen = Signal(object)

    def __init__(self, context: Context, view: RecordView, usual: Sequence[str], parent: QWidget | None = None) -> None:
        """Make the dialog; `usual` are the columns that `Back to the usual ones` shows."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Columns"))
        self.accept_button.setText(self.tr("Show these"))
        self._usual = usual
        self._titles = {column.key: column.title() for column in view.table.columns}
        self._widths = dict(view.layout_of())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.up = button(self.tr("Up"), icon="chevron-up", clicked=partial(self.move_by, -1))
        self.down = button(self.tr("Down"), icon="chevron-down", clicked=partial(self.move_by, 1))
        back = button(self.tr("Back to the usual ones"), "quiet", clicked=self._go_back)
        for made in (self.up, self.down, back):
            made.setAutoDefault(False)
        beside = QVBoxLayout()
        beside.addWidget(self.up)
        beside.addWidget(self.down)
        beside.addStretch(1)
        beside.addWidget(back)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(beside)
        self.body.insertLayout(0, row, 1)
        hint = self.tr("The space bar shows and hides a column; Alt+Up and Alt+Down move it.")
        self.body.insertWidget(1, label(hint, "muted", wrap=True))
        self._fill(list(self._widths))
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self.move_by, by))
        self.resize(520, 480)
        self.list.setFocus()

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        for key in (*shown, *(key for key in self._titles if key not in shown)):
            item = QListWidgetItem(self._titles[key])
            item.setData(_KEY, key)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsUserCheckable if key == KEPT else flags)
            item.setCheckState(_SHOWN if key in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _go_back(self) -> None:
        self._fill(list(self._usual))

    def move_by(self, by: int) -> None:
        """Move the current column up (-1) or down (1)."""
        row = self.list.currentRow()
        target = row + by
        if row >= 0 and 0 <= target < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(target, item)
            self.list.setCurrentRow(target)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        items = [self.list.item(row) for row in range(self.list.count())]
        keys = [str(item.data(_KEY)) for item in items if item.checkState() == _SHOWN]
        self.accept()
        self.chosen.emit([(key, self._widths.get(key, 0)) for key in keys])
