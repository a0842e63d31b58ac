"""Lets background threads stand aside while the window has a turn of its event loop to finish.

A thread sends a ping through the event loop and waits for the answer: an idle window answers at once, a busy one
when its turn is over. No thread waits longer than it has worked, a short start aside, so that beside a window that is
always busy a long job takes about twice as long and not for ever.
"""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, Qt, Signal

#: Seconds of work between two pings.
_WORK = 0.002
#: Seconds that a thread waits for one answer at most, and for all answers before it has worked at all.
_PATIENCE, _START = 0.05, 0.1


class _Pace(threading.local):
    """What a thread knows of its own pace.

    Attributes:
        answered: set while no ping of the thread is on its way.
        since: when the thread went on last; `credit` the seconds it may still wait.
    """

    def __init__(self) -> None:
        self.answered = threading.Event()
        self.answered.set()
        self.since = 0.0
        self.credit = _START


class Courtesy(QObject):
    """Answers the pings of the workers; lives in the thread of the window."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace = _Pace()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Wait before a piece of work; called by a worker: whoever asked for the work has a turn to finish."""
        self._pace.credit = _START
        self._wait()

    def stand_aside(self) -> None:
        """Wait while the window is busy, now and then; called by a worker between the steps of its work."""
        pace = self._pace
        if (worked := time.monotonic() - pace.since) >= _WORK:
            pace.credit = min(_START, pace.credit + worked)
            self._wait()

    def _wait(self) -> None:
        pace = self._pace
        # A ping that is still on its way after all the patience is not followed by another one.
        if pace.answered.is_set():
            pace.answered.clear()
            self._asked.emit(pace.answered)
            begun = time.monotonic()
            pace.answered.wait(max(0.0, min(_PATIENCE, pace.credit)))
            pace.credit -= time.monotonic() - begun
        pace.since = time.monotonic()

    def _answer(self, answered: threading.Event) -> None:
        answered.set()
