"""`guanhu shots`: every page and dialog of the window as a picture, from the demonstration book."""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from db.queries.clients import most_active_client
from ui import theme
from ui.application import Language
from ui.bootstrap import Desktop, demo_desktop
from ui.card.card import ClientCard
from ui.cli.output import say_document
from ui.pages.sync.page import SyncPage
from ui.unlock.screen import UnlockScreen
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.printing import Wish

_Kind = TypeVar("_Kind", bound=QWidget)

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
        desktop, window = self._desktop, self._desktop.window
        client = self._somebody()
        window.show_page("clients", client)
        self.take("card", window)
        card = _part(window.page("clients"), ClientCard)
        for action in ("log", "plan", "edit"):
            card.act(action)
            self._top(action)
        window.show_page("reports", Wish("monthly-report"))
        self.take("monthly-report", window)
        window.show_page("reports", Wish("client-card", [client]))
        self.take("client-card", window)
        window.show_page("sync")
        _part(window, SyncPage).ask_export()
        self._top("export")
        window.show_page("today")
        window.search.open("z")
        self.take("finder", window)
        window.search.close()
        self._dialog("help", window.show_help)
        self._imported(desktop)

    def _somebody(self) -> bytes:
        """Return a client with much to see: the one with the most entries."""
        found: list[bytes] = []
        self._desktop.tasks.query(most_active_client, found.append)
        self.settle()
        return found[0]

    def _imported(self, desktop: Desktop) -> None:
        """Drop a bank's file on the window: the book's own list, with one client more and a row that names nobody."""
        rows = [
            "客户号,客户姓名,手机号码,月日均(万元)",
            "8820000000,示例甲,138****0000,36.5",
            "8899999999,示例乙,13900000000,52",
            ",,,1",
        ]
        with tempfile.TemporaryDirectory(prefix="guanhu-") as folder:
            file = Path(folder) / "管户客户清单_20261031.csv"
            file.write_text("\n".join(rows), encoding="gb18030")
            desktop.imports.start([file])
            self.settle()
            self._top("import")

    def _top(self, name: str) -> None:
        """Picture the dialog that is open, in front of its window, and close it."""
        self.settle()
        window = self._desktop.window
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                self.take(name, dialog)
                dialog.reject()
        self.settle()

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


def _part(widget: QWidget, kind: type[_Kind]) -> _Kind:
    """Return the part of that kind inside a widget."""
    found = widget.findChild(kind)
    assert found is not None, kind.__name__
    return found
