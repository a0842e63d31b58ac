"""Keeps Python's search for cyclic garbage out of the way: the long one runs while nothing else does.

A full search looks at every object there is; with a book in memory it holds the interpreter, and so the window, for
a tenth of a second or more, at a moment of its own choosing.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from ui.tasks import TaskRunner

#: Milliseconds without work in the background after which the search may run.
_PAUSE = 2_000
#: The young generations stay cheap; the old one is left to us.
_THRESHOLDS = (20_000, 20, 1_000_000)
#: So many searches among the young make one among all worth while.
_WORTH = 10


class Tidy(QObject):
    """Searches among all objects when the background has been quiet for a moment."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.set_threshold(*_THRESHOLDS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        tasks.busy.connect(self._on_busy)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._pause.stop()
        else:
            self._pause.start()

    def _search(self) -> None:
        if gc.get_count()[2] >= _WORTH:
            gc.collect()
