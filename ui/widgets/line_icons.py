"""The small pictures inside a line of text: the glass of a search and the cross that empties it, with names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from ui import theme

#: What Qt calls the action behind its clear button; it has no name of its own to be read aloud.
_CLEAR = "_q_qlineeditclearaction"


def add_glass(field: QLineEdit) -> None:
    """Give a field the glass of a search and a button that empties it."""
    field.setClearButtonEnabled(True)
    clear = field.findChild(QAction, _CLEAR)
    if clear is not None:
        clear.setText(QCoreApplication.translate("LineIcons", "Clear"))
    glass = field.addAction(theme.icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
    glass.setText(QCoreApplication.translate("LineIcons", "Search"))
