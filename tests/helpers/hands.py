"""Somebody who has a keyboard and nothing else: real keys to the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.waiting import calm
from ui.bootstrap import Desktop
from workbench.texts import Texts

LONG = 20_000
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
PAGE_KEYS = {
    "today": Key.Key_1,
    "clients": Key.Key_2,
    "calendar": Key.Key_3,
    "greetings": Key.Key_4,
    "gatherings": Key.Key_5,
    "opportunities": Key.Key_6,
    "upkeep": Key.Key_7,
    "movements": Key.Key_8,
    "reports": Key.Key_9,
    "rules": Key.Key_U,
    "sync": Key.Key_0,
    "settings": Key.Key_Comma,
}


class Hands:
    """Presses keys on whatever has the keyboard.

    Attributes:
        presses: keys pressed so far, without the letters that were written.
    """

    def __init__(self, desktop: Desktop, qtbot: Any) -> None:
        self.desktop, self.window, self._bot = desktop, desktop.window, qtbot
        self.presses = 0

    @property
    def focus(self) -> QWidget:
        """Whatever the keyboard is on now; it is never nowhere."""
        top = QApplication.activePopupWidget()
        if top is not None:
            return top
        top = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not top:
            # What a desktop does by itself when a dialog closes; without a screen nobody does it.
            top.activateWindow()
            QApplication.processEvents()
        found = top.focusWidget()
        assert found is not None, f"nothing in {type(top).__name__} has the keyboard"
        assert found.isVisible()
        assert found.window() is top
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.presses += 1
        QTest.keyClick(self.focus, key, held)
        self.rest()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        self.rest()

    def rest(self) -> None:
        QApplication.processEvents()
        calm(self._bot, self.desktop.tasks)
        QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        self._bot.waitUntil(true, timeout=LONG)

    def go(self, page: str) -> None:
        self.press(PAGE_KEYS[page], CTRL | SHIFT if page == "rules" else CTRL)
        assert self.window.current_key() == page

    def tab_to(
        self, wanted: Callable[[QWidget], bool], held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press Tab until the keyboard is where it is wanted."""
        for _ in range(300):
            if wanted(self.focus):
                return
            self.press(Key.Key_Tab, held)
        raise AssertionError("Tab does not lead there")

    def command(self, name: str) -> None:
        """Run a command by its name in the search of the window."""
        self.press(Key.Key_K, CTRL)
        typed = name.rstrip("…")
        self.write(typed)
        self.until(lambda: self.window.search._shown == typed)
        titles = [item.title for item in self.window.search._model.items]
        for _ in range(titles.index(name)):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Return the dialog in front, which must be of that kind and have the keyboard."""
        made = QApplication.activeModalWidget()
        assert isinstance(made, kind), made
        assert self.focus.window() is made
        return made

    def leave(self, kind: type[QDialog]) -> None:
        """Close a dialog with Escape; the keyboard comes back into the window."""
        self.dialog(kind)
        self.press(Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
        assert self.focus.window() is self.window

    def type_over(self, text: str) -> None:
        """Write instead of what stands in the field."""
        self.press(Key.Key_A, CTRL)
        self.write(text)

    def tab_into(self, name: str) -> None:
        """Press Tab until the keyboard is on the control of that name."""
        self.tab_to(lambda widget: widget.accessibleName() == name)

    def closed(self) -> None:
        """Wait until no dialog is in front any more."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.rest()

    def ask(self, query: str, *values: object) -> Any:
        """Return the rows of a query."""
        got: list[Any] = []
        self.desktop.tasks.query(lambda desk: desk.connection.execute(query, values).fetchall(), got.append)
        self.until(lambda: bool(got))
        return got[0]


@contextmanager
def at_the_desk(folder: Path, qtbot: Any, clients: int = 24) -> Iterator[Hands]:
    """Open the window on a filled book, and sit down in front of it."""
    made = Desktop(
        filled_desk(folder, clients=clients), today=lambda: TODAY, texts=Texts("en"), folder=folder, version=""
    )
    try:
        made.window.resize(1366, 728)
        made.show()
        made.window.activateWindow()
        calm(qtbot, made.tasks)
        yield Hands(made, qtbot)
    finally:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.done(0)
        made.window.close()
        made.shutdown()
