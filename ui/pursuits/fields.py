"""What the forms of opportunities and referrals share: a line to write on, two fields in one row."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.widgets.basics import label


def line(name: str, hint: str = "") -> QLineEdit:
    """Return a line to write on that a screen reader calls by name."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def beside(first: QWidget, name: str, second: QWidget) -> QWidget:
    """Return two fields in one row, the second with its name before it: forms stay low on small screens."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE["s"])
    row.addWidget(first, 1)
    row.addWidget(label(name))
    row.addWidget(second, 1)
    return made
