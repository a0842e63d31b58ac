"""The menu that shows and hides columns of the client list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.record_view import RecordView

#: The column that a list cannot do without.
KEPT = "name"


def column_menu(view: RecordView, parent: QWidget) -> QMenu:
    """Return the menu; the table's head remembers the choice."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for number, column in enumerate(view.table.columns):
        entry = menu.addAction(column.title())
        entry.setCheckable(True)
        entry.setChecked(not view.isColumnHidden(number))
        entry.setEnabled(column.key != KEPT)
        entry.toggled.connect(lambda on, number=number: view.setColumnHidden(number, not on))
    return menu
