"""Looks through notes in the background for the palette and the list, when names bring too few."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.queries.search import note_hits
from ui.context import Context
from ui.roster import Roster
from ui.tasks import Progress, Task
from workbench.readmodels.search import NoteHit
from workbench.services.searching import ENOUGH

#: Milliseconds without another key before notes are looked through.
PAUSE = 150


class NoteSearch(QObject):
    """One search at a time: another text, or `cancel`, ends it.

    Signals:
        found: carries the text and a list of `NoteHit`; not sent for nobody.
    """

    found = Signal(str, object)

    def __init__(self, context: Context, parent: QObject | None = None, *, limit: int = ENOUGH) -> None:
        """Make an idle search for at most `limit` clients."""
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._limit = limit
        self._text = ""
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)

    def ask(self, text: str) -> None:
        """Look for a text as soon as nobody types any more."""
        self.cancel()
        self._text = text
        if text.strip("# "):
            self._timer.start()

    def cancel(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        text, limit, holds = self._text, self._limit, self._roster.holds

        def look(desk: Any, progress: Progress) -> tuple[str, list[NoteHit]]:
            return text, note_hits(desk, text.lower().split(), limit, holds=holds, check=lambda: progress(0, 0))

        self._task = self._context.tasks.job(look, done=self._on_found)

    def _on_found(self, found: tuple[str, list[NoteHit]]) -> None:
        text, hits = found
        self._task = None
        if text == self._text and hits:
            self.found.emit(text, hits)
