"""The menu of the client list as a whole: its columns and orders, writing it into a file, duplicates, the bin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.context import Context
from ui.export_dialog import ExportListDialog
from ui.pages.clients.column_menu import ColumnDialog, column_menu
from ui.pages.clients.columns import SHOWN_AT_FIRST
from ui.widgets.record_view import RecordView


class ListMenu(QObject):
    """Makes the menu, and opens the dialogs behind it."""

    def __init__(self, context: Context, view: RecordView, over: QWidget) -> None:
        """Take the list and the widget that dialogs belong to."""
        super().__init__(over)
        self._context, self._view, self._over = context, view, over

    def make(self) -> QMenu:
        """Return the menu."""
        menu = column_menu(self._view, self._over)
        menu.addSeparator()
        menu.addAction(self.tr("Columns in order…"), self.choose_columns).setShortcut("Ctrl+Shift+C")
        menu.addAction(self.tr("Sort by pinyin"), partial(self._view.sort_by, "name"))
        menu.addAction(self.tr("Sort by strokes"), partial(self._view.sort_by, "strokes"))
        menu.addAction(theme.icon("export", "muted"), self.tr("Export a list…"), self._export)
        everybody = partial(self._context.duplicates_asked.emit, None)
        menu.addAction(theme.icon("clients", "muted"), self.tr("Find duplicates…"), everybody)
        menu.addAction(theme.icon("delete", "muted"), self.tr("Recycle bin…"), self._context.bin_asked.emit)
        return menu

    def choose_columns(self) -> None:
        """Ask which columns are shown, in which order."""
        dialog = ColumnDialog(self._context, self._view, SHOWN_AT_FIRST, self._over)
        dialog.chosen.connect(self._view.show_columns)
        dialog.open()

    def _export(self) -> None:
        ExportListDialog(self._context, self._over).open()
