"""The open book with the rules in force, kept fresh: what both front ends work on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from db.desk import Desk
from workbench.services.evaluating import refresh
from workbench.services.rules import Rules, load_rules


class Workspace:
    """Lends the desk to one piece of work after another; before each, caches follow what was changed.

    Attributes:
        desk: the open book.
        today: returns the day it is taken to be.
    """

    def __init__(self, desk: Desk, today: Callable[[], dt.date]) -> None:
        self.desk = desk
        self.today = today
        self._rules: Rules | None = None
        self._rules_at = -1

    @property
    def current(self) -> Rules | None:
        """Return the rules as last read, without touching the book: for other threads."""
        return self._rules

    @property
    def rules(self) -> Rules:
        """Return the rules in force; they are read again when the book adopted others."""
        adopted = self.desk.rules_version()
        if self._rules is None or adopted != self._rules_at:
            self._rules, self._rules_at = load_rules(self.desk), adopted
        return self._rules

    def refresh(self) -> None:
        """Bring the caches up to the day and to what was written; does next to nothing when nothing changed."""
        refresh(self.desk, rules=self.rules, today=self.today())

    @contextmanager
    def lend(self) -> Iterator[Desk]:
        """Lend the desk, with fresh caches, to one piece of work."""
        self.refresh()
        yield self.desk

    def close(self) -> None:
        """Close the book."""
        self.desk.close()
