"""What tests of pages do again and again: ask the book, find the dialog that has opened, take the last step back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.waiting import LONG


def ask(over: Any, qtbot: QtBot, read: Callable[[Any], Any]) -> Any:
    """Read something of the book through the same door as the pages; `over` is a context or a desktop."""
    got: list[Any] = []
    over.tasks.query(read, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=LONG)
    return got[0]


def dialog_of(kind: type[Any]) -> Any:
    """Return the open dialog of a kind."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def undo(context: Any, idle: Callable[[], None]) -> None:
    """Take the last step back, as another part of the program would."""
    context.tasks.change(lambda desk: desk.undo())
    idle()
