"""Deeds on the rows of a list, told once: its menu offers them, its keys do them, what cannot be done now is grey."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.widgets.record_view import RecordView


class RowDeed(NamedTuple):
    """What can be done with the chosen rows: icon, words, key ("" for none), the deed, whether it can be done now."""

    icon: str
    text: str
    key: str
    run: Callable[[], object]
    able: bool = True


def list_key(view: QWidget, key: str, run: Callable[[], object]) -> None:
    """Let a key do something while a list, and nothing inside or around it, has the keyboard."""
    made = QShortcut(QKeySequence(key), view)
    made.setContext(Qt.ShortcutContext.WidgetShortcut)
    made.activated.connect(run)


def deed_menu(parent: QWidget, deeds: Iterable[RowDeed]) -> QMenu:
    """Return a menu of deeds, each with its key; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for icon, text, key, run, able in deeds:
        entry = menu.addAction(theme.icon(icon, "muted"), f"{text}\t{key}" if key else text)
        entry.triggered.connect(lambda _checked=False, run=run: run())
        entry.setEnabled(able)
    return menu


class DeedHost(QObject):
    """The menu and the keys of one list."""

    def __init__(self, view: RecordView, tell: Callable[[], Sequence[RowDeed]], keys: Iterable[str] = ()) -> None:
        """Serve a list.

        Args:
            view: the list.
            tell: returns what can be done with the rows that are chosen now; nothing where there are none.
            keys: the keys that deeds may have.
        """
        super().__init__(view)
        self._view, self._tell = view, tell
        view.menu_asked.connect(self._open)
        for key in keys:
            list_key(view, key, partial(self.do, key))

    def do(self, key: str) -> None:
        """Do the first deed of a key that can be done."""
        for deed in self._tell():
            if deed.key == key and deed.able:
                deed.run()
                return

    def menu(self) -> QMenu:
        """Return the menu of the chosen rows: what their keys do."""
        return deed_menu(self._view, self._tell())

    def _open(self, spot: QPoint) -> None:
        if self._tell():
            self.menu().popup(spot)
