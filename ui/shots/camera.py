"""The camera: takes pictures of the window and its dialogs once everything that was asked for has arrived."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from db.queries.clients import most_active_client
from ui.bootstrap import Desktop

_Kind = TypeVar("_Kind", bound=QWidget)

#: How long a page may take until its picture is made, in milliseconds.
PATIENCE = 20_000
#: Without work for so long, in milliseconds, a page has settled: longer than any pause a search box or preview makes.
CALM = 600
_TICK = 15
#: What the clocks in pictures show, so that no picture depends on when it is taken.
_CLOCK = dt.datetime.fromisoformat("2026-11-21T10:20")


class Camera:
    """Takes pictures of one desk into a folder; `files` says which.

    Attributes:
        desktop: the desk in front of it.
        calm: milliseconds without work after which a page has settled.
    """

    calm = CALM

    def __init__(self, desktop: Desktop, folder: Path, size: QSize, mark: str) -> None:
        self.desktop = desktop
        desktop.context.clock = lambda: _CLOCK
        self._folder, self._size, self._mark = folder, size, mark
        self.files: list[Path] = []

    def pages(self, mark: str = "") -> None:
        """Take every page as it opens; `mark` begins the names of the pictures."""
        window = self.desktop.window
        window.resize(self._size)
        window.show()
        for key in window.page_keys():
            window.show_page(key)
            self.take(mark + key, window)

    def resized(self, widget: QWidget) -> QWidget:
        """Return a window of its own at the size of the pictures."""
        widget.resize(self._size)
        widget.show()
        return widget

    def tabs(self, name: str, widget: QWidget) -> None:
        """Picture the window with each further tab of a part in front."""
        tabs = part(widget, QTabWidget)
        for place in range(1, tabs.count()):
            tabs.setCurrentIndex(place)
            self.take(f"{name}-{place + 1}", self.desktop.window)
        tabs.setCurrentIndex(0)

    def somebody(self) -> bytes:
        """Return a client with much to see: the one with the most entries."""
        found: list[bytes] = []
        self.desktop.tasks.query(most_active_client, found.append)
        self.settle()
        return found[0]

    def top(self, name: str) -> None:
        """Picture the dialog that is open, in front of its window, and close it."""
        self.settle()
        for dialog in self.desktop.window.findChildren(QDialog):
            if dialog.isVisible():
                self.take(name, dialog)
                dialog.reject()
        self.settle()

    def dialog(self, name: str, make: Callable[[], QDialog]) -> None:
        """Picture a dialog that is made now."""
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
        patience, calm, loop = QDeadlineTimer(PATIENCE), QDeadlineTimer(self.calm), QEventLoop()
        # Wakes a loop that waits, so that waiting costs nothing.
        tick = QTimer()
        tick.start(_TICK)
        while not (calm.hasExpired() or patience.hasExpired()):
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            # Without a running event loop Qt keeps what was thrown away.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if self.desktop.tasks.pending:
                calm.setRemainingTime(self.calm)


def part(widget: QWidget, kind: type[_Kind]) -> _Kind:
    """Return the part of that kind inside a widget."""
    found = widget.findChild(kind)
    assert found is not None, kind.__name__
    return found
