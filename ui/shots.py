"""`guanhu shots`: every page and dialog of the window as a picture, from the demonstration book."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui import theme
from ui.application import Language
from ui.bootstrap import Desktop, demo_desktop
from ui.cli.output import say_document
from ui.unlock.screen import UnlockScreen
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: How long a page may take until its picture is made, in milliseconds.
PATIENCE = 20_000
#: Without work for so long, in milliseconds, a page has settled: longer than any pause a search box or preview makes.
CALM = 600
#: The day of the pictures when none is named: they can be made anew at any time and compare equal.
DAY = dt.date(2026, 11, 23)


def take_shots(app: QApplication, options: argparse.Namespace) -> int:
    """Make the pictures and say which."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    language = Language(app)
    language.use(options.lang)
    theme.apply(app, options.theme)
    with demo_desktop(options.lang, options.today or DAY) as desktop:
        files = Photographer(desktop, folder, size_of(options.size), options.lang, options.theme).everything()
    say_document({"files": [str(file) for file in files]}, [str(file) for file in files], as_json=options.json)
    return 0


def size_of(text: str) -> QSize:
    """Return a size given as WxH.

    Raises:
        Problem: it is not one.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise Problem(
            "bad-size",
            QT_TRANSLATE_NOOP("Problems", "{text} is not a size."),
            QT_TRANSLATE_NOOP("Problems", "Write it as 1366x768."),
            {"text": text},
        )
    return QSize(int(width), int(height))


class Photographer:
    """Walks through the window and takes its pictures."""

    def __init__(self, desktop: Desktop, folder: Path, size: QSize, language: str, scheme: str) -> None:
        self._desktop, self._folder = desktop, folder
        self._size, self._mark = size, f"{language}-{scheme}"
        self.files: list[Path] = []

    def everything(self) -> list[Path]:
        """Take all pictures."""
        window = self._desktop.window
        window.resize(self._size)
        window.show()
        for key in window.page_keys():
            window.show_page(key)
            self.take(key, window)
        self._scenes()
        screen = UnlockScreen(self._folder)
        screen.resize(self._size)
        screen.show()
        self.take("create", screen)
        screen.show_unlock()
        self.take("unlock", screen)
        screen.close()
        return self.files

    def _scenes(self) -> None:
        """Open what opens on top of pages."""
        window = self._desktop.window
        window.show_page("clients")
        self.settle()
        window.search.open()
        self.take("finder", window)
        window.search.close()
        self._dialog("help", window.show_help)

    def _dialog(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = make()
        self.take(name, dialog)
        dialog.close()

    def take(self, name: str, widget: QWidget) -> None:
        """Wait until the work of a page is done, then picture it."""
        self.settle()
        target = self._folder / f"{name}-{self._mark}.png"
        widget.grab().save(str(target))
        self.files.append(target)

    def settle(self) -> None:
        """Let everything that was asked for arrive and be painted."""
        patience, calm, loop = QDeadlineTimer(PATIENCE), QDeadlineTimer(CALM), QEventLoop()
        while not (calm.hasExpired() or patience.hasExpired()):
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self._desktop.tasks.pending:
                calm.setRemainingTime(CALM)
