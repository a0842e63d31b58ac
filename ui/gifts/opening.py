"""Opens the form of a gift from anywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


def open_gift(context: Context, over: QWidget) -> None:
    """Open the form of a gift for the client in front, or for one to be looked for."""
    from ui.gifts.actions import GiftActions  # asked for now and then

    GiftActions(context, over).plan([context.in_front] if context.in_front else [])
