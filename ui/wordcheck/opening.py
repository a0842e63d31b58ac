"""Opens the dialog of the wording check, which few need, without loading it before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


def open_check(context: Context, parent: QWidget) -> None:
    """Open the dialog in which any text is checked."""
    from ui.wordcheck.dialog import CheckDialog  # asked for now and then

    CheckDialog(context, parent=parent).open()
