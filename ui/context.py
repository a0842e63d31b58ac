"""What pages share: the way to the background, the day, the rules, the texts, and asking one another to appear."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.tasks import TaskRunner
from workbench.services.rules import Rules
from workbench.texts import Texts


def local_now() -> dt.datetime:
    """Return the local time without a zone, as appointments keep it."""
    return dt.datetime.now().astimezone().replace(tzinfo=None)


class Context(QObject):
    """Handed to every page; pages never know each other or the shell.

    Signals:
        client_asked: somebody wants to see a client's card; carries its id (16 bytes).
        page_asked: somebody wants another page; carries its name (`today`, `clients`, `calendar`, …).
        day_asked: somebody wants to see a day in the calendar; carries the date.
        history_asked: somebody wants to see what was done with a client; carries its id.
        past_asked: somebody wants to see the book as it stood right after an operation; carries its name and moment.
        files_asked: somebody wants to import files; carries a list of paths.
        print_asked: a document is wanted: its name (`visit-plan`, `client-card`, …) and a list of client ids.
        wish_asked: a document with its own parameters is wanted; carries the `workbench.services.printing.Wish`.
        duplicates_asked: duplicates shall be looked for; carries a client's id, or None for the whole book.
        bin_asked: the recycle bin is wanted.
        almanac_asked: the year calendar is wanted; carries the name of a tab, or nothing.
        privacy_changed: the privacy screen went on or off: numbers, balances and other clients are hidden while on.
        seated: another client is at the desk while the privacy screen is on.
        said: a sentence for the toast; True offers to undo.

    Attributes:
        tasks: runs reads, changes and jobs; its store is a `db.desk.Desk` with fresh caches.
        texts: translates what the domain and reports say.
        today: the day it is taken to be; `now` is that day at the time of `clock`.
        clock: tells the local time; pictures and tests have one that stands still.
        rules: the rules in force; safe to read on the GUI thread.
        folder: where settings and window sizes are remembered.
        in_front: (id, name) of the client whose card is open now; None while no card is.
        at_desk: (id, name) of the client who may be read while the privacy screen is on, None while it is off.
        at_hand: (id, name) of the client looked at last, whom a slip of paper is most likely about; None for nobody.
    """

    client_asked = Signal(object)
    page_asked = Signal(str)
    day_asked = Signal(object)
    history_asked = Signal(object)
    past_asked = Signal(str, str)
    files_asked = Signal(object)
    print_asked = Signal(str, object)
    wish_asked = Signal(object)
    duplicates_asked = Signal(object)
    bin_asked = Signal()
    almanac_asked = Signal(str)
    privacy_changed = Signal(bool)
    seated = Signal()
    said = Signal(str, bool)

    def __init__(
        self,
        tasks: TaskRunner,
        texts: Texts,
        today: Callable[[], dt.date],
        rules: Callable[[], Rules],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.texts = texts
        self._today = today
        self._rules = rules
        self.clock: Callable[[], dt.datetime] = local_now
        self._private = False
        self.at_hand: tuple[bytes, str] | None = None
        self.in_front: tuple[bytes, str] | None = None
        self.at_desk: tuple[bytes, str] | None = None

    @property
    def today(self) -> dt.date:
        return self._today()

    @property
    def now(self) -> dt.datetime:
        """The local moment without a zone, on the day it is taken to be."""
        return dt.datetime.combine(self.today, self.clock().time())

    @property
    def rules(self) -> Rules:
        return self._rules()

    @property
    def private(self) -> bool:
        """Whether the privacy screen is on."""
        return self._private

    def set_private(self, private: bool) -> None:
        """Switch the privacy screen."""
        if private != self._private:
            self._private = private
            self.at_desk = self.in_front if private else None
            self.privacy_changed.emit(private)

    def seat(self, client: bytes, name: str) -> None:
        """Somebody opened a card on purpose while the privacy screen is on: that client is at the desk now."""
        if self._private and self.at_desk != (client, name):
            self.at_desk = (client, name)
            self.seated.emit()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence for a moment; `undo` offers to take back the last change."""
        self.said.emit(sentence, undo)
