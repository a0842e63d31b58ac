"""Waiting for the window: never for a time, always until it has nothing left to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.tasks import TaskRunner

#: Milliseconds after which nobody believes any more that it will come.
LONG = 30_000
#: Milliseconds of the longest pause after which a page does something by itself; what waits longer is a clock.
_PAUSE = 1000
#: Milliseconds between two looks at whether the window is still.
_TICK = 5


def resting() -> list[QTimer]:
    """Return the timers that will soon do something: the pause after typing, a reading that was put off."""
    roots = (QApplication.instance(), *QApplication.topLevelWidgets())
    timers = (timer for root in roots if root is not None for timer in root.findChildren(QTimer))
    return [one for one in timers if one.isActive() and one.isSingleShot() and one.interval() <= _PAUSE]


def still(tasks: TaskRunner) -> bool:
    """Handle every event; return whether every reading has arrived and nothing will begin by itself."""
    # Twice: what the last reading brought is laid out and shown by events that come after it.
    for _turn in range(2):
        QApplication.processEvents()
        # Without a running event loop Qt keeps what was thrown away.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if tasks.pending or resting():
            return False
    return True


def calm(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until the window is still."""
    qtbot.waitUntil(lambda: still(tasks), timeout=LONG)


def settle(tasks: TaskRunner) -> None:
    """Wait until the window is still, where there is no test to wait with."""
    patience = QDeadlineTimer(LONG)
    while not still(tasks):
        assert not patience.hasExpired()
        QTest.qWait(_TICK)
