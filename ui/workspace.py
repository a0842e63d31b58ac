"""The open book with the rules in force, kept fresh: what both front ends work on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from db.desk import Desk
from workbench.ports import Progress
from workbench.services.caches import Caches
from workbench.services.rules import Rules, load_rules


class Workspace:
    """Lends the desk to one piece of work after another; before each, caches follow what was changed.

    Attributes:
        desk: the open book, or the book as it stood while one is visited.
        when_behind: called when too many clients wait to be evaluated for one piece of work to wait for them; it
            comes from the thread that works with the book.
    """

    def __init__(self, desk: Desk, today: Callable[[], dt.date]) -> None:
        self.desk = desk
        self.when_behind: Callable[[], None] | None = None
        #: The book of now.
        self.present = desk
        self._today = today
        self._visited: dt.date | None = None
        self._caches = Caches(desk)
        self._rules: Rules | None = None
        self._rules_at = -1

    @property
    def visited(self) -> dt.date | None:
        """The day on which the book is seen as it stood, None for the book of now."""
        return self._visited

    def today(self) -> dt.date:
        """Return the day it is taken to be: the visited one while the book is seen as it stood."""
        return self._visited or self._today()

    def visit(self, past: Desk, day: dt.date) -> None:
        """Show the book as it stood instead of the book of now; the one visited before is forgotten."""
        self.come_back()
        self._take(past)
        self._visited = day

    def come_back(self) -> None:
        """Show the book of now again."""
        if self._visited is not None:
            self.desk.close()
            self._visited = None
            self._take(self.present)

    def _take(self, desk: Desk) -> None:
        self.desk, self._caches = desk, Caches(desk)
        self._rules, self._rules_at = None, -1

    @property
    def current(self) -> Rules | None:
        """Return the rules as last read, without touching the book: for other threads."""
        return self._rules

    @property
    def rules(self) -> Rules:
        """Return the rules in force today; they are read again when the book adopted others, and on another day."""
        adopted, today = self.desk.rules_version(), self.today()
        if self._rules is None or adopted != self._rules_at:
            self._rules, self._rules_at = load_rules(self.desk, today), adopted
        self._rules = self._rules.on(today)
        return self._rules

    def refresh(self, progress: Progress | None = None) -> None:
        """Bring all caches up to the day and to what was written; does next to nothing when nothing changed."""
        self._caches.finish(self.rules, self.today(), progress)

    def step(self) -> tuple[int, int]:
        """Evaluate some of the clients who wait, and return how many are done of how many."""
        waiting = self._caches.step(self.rules, self.today())
        return self._caches.total - waiting, self._caches.total

    @contextmanager
    def lend(self) -> Iterator[Desk]:
        """Lend the desk to one piece of work: fresh where that is quickly done, else with what the caches have."""
        if self._caches.follow(self.rules, self.today()) and self.when_behind is not None:
            self.when_behind()
        yield self.desk

    def close(self) -> None:
        """Close the book."""
        self.come_back()
        self.desk.close()
