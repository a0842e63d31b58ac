"""After an import: one sentence, with a link, when somebody new may stand in the book twice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from ui.context import Context
from ui.duplicates.search import Twins, TwinSearch
from ui.shell.window import MainWindow


class TwinNotice(QObject):
    """Says it only of pairs that it has not named before."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._known: set[bytes] = set()
        self._search = TwinSearch(context, self)
        self._search.found.connect(self._on_found)

    def look(self) -> None:
        """Search the book, and say so when there is somebody."""
        self._search.start()

    def _on_found(self, found: Sequence[Twins]) -> None:
        fresh = {one.key for one in found} - self._known
        self._known |= fresh
        if fresh:
            said = self.tr("Possible duplicates in the book: {count}").format(count=len(found))
            self._window.say(said, self.tr("Find duplicates"), partial(self._context.duplicates_asked.emit, None))
