"""Keep what lists read of each client (standing, obligations, reading) up to the day and to what was written.

A touched client is evaluated at once. A new day, other rules or a large import concern everybody: then lists show
what they have, and clients are evaluated a slice at a time until nobody waits any more.
"""

from __future__ import annotations

from datetime import date

from workbench.domain.daycontext import DayContext
from workbench.ports import Progress, Store
from workbench.services.evaluating import day_context, duties_of, evaluated, standing_of
from workbench.services.rules import Rules

#: So many clients are evaluated while a list waits for them; about a quarter of a second.
AT_ONCE = 400
#: So many clients are evaluated in one step, so that reads in between wait no longer than that.
SLICE = 400


class Caches:
    """The evaluated lines of one open book; held by one thread at a time, like the book itself.

    Attributes:
        total: how many clients had to be evaluated when the present round began.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._key = ""
        self._upto = -1
        self._left: list[bytes] = []
        # What a day is like for everybody is worked out once for all slices.
        self._context: DayContext | None = None
        self._context_of = ""
        self.total = 0

    @property
    def waiting(self) -> int:
        """How many clients are still to be evaluated."""
        return len(self._left)

    def follow(self, rules: Rules, today: date) -> int:
        """Evaluate what is quickly done, and return how many clients wait for `step`.

        What was touched since the last look comes first, so that a recorded call shows at once even while a new day
        is being worked off.
        """
        touched = self._look(f"{today.isoformat()}|{rules.key}")
        if self._left:
            few = len(self._left) <= AT_ONCE
            self._evaluate(len(self._left) if few else min(touched, AT_ONCE), rules, today)
        return self.waiting

    def step(self, rules: Rules, today: date) -> int:
        """Evaluate the next slice of those who wait, and return how many are left."""
        if self.follow(rules, today):
            self._evaluate(SLICE, rules, today)
        return self.waiting

    def finish(self, rules: Rules, today: date, progress: Progress | None = None) -> None:
        """Evaluate everybody who waits; does next to nothing when nothing changed.

        Raises:
            CancelledError: `progress` wants to stop; what was evaluated so far stays.
        """
        while self.step(rules, today):
            if progress is not None:
                progress(self.total - self.waiting, self.total)

    def _look(self, key: str) -> int:
        """Note who has to be evaluated, and return how many of them were touched just now."""
        position = self._store.position()
        known = (self._key, self._upto) if self._left else self._store.evaluated_at()
        if known == (key, position):
            return 0
        touched: set[bytes] = set()
        if known is None or known[0] != key:
            self._store.forget_gone()
            self._left = self._store.client_ids()
            self.total = 0
        else:
            touched = self._store.touched_since(known[1])
            self._left = [*touched, *(client for client in self._left if client not in touched)]
        self.total = max(self.total, len(self._left))
        self._key, self._upto = key, position
        if not self._left:
            self._store.save_evaluation((), (), (), complete=(key, position))
        return len(touched)

    def _evaluate(self, count: int, rules: Rules, today: date) -> None:
        """Evaluate the first `count` of those who wait."""
        ids, self._left = self._left[:count], self._left[count:]
        if not ids:
            return
        if self._context is None or self._context_of != self._key:
            self._context, self._context_of = day_context(rules, today), self._key
        results = evaluated(self._store, rules=rules, today=today, ids=ids, context=self._context)
        standings = [standing_of(one, rules) for one in results]
        duties = [duty for one in results for duty in duties_of(one, rules)]
        complete = None if self._left else (self._key, self._upto)
        self._read_new_names(ids)
        self._store.save_evaluation(ids, standings, duties, complete=complete)
        if complete:
            self.total = 0

    def _read_new_names(self, ids: list[bytes]) -> None:
        """Work out and cache how new or changed names are read."""
        unread = self._store.unread_names(ids)
        if not unread:
            return
        from workbench.readings import read_names

        readings = read_names([name for _client, name in unread])
        self._store.save_readings(
            [
                (client, name, reading.full, reading.initials, " ".join(reading.others))
                for (client, name), reading in zip(unread, readings, strict=True)
            ]
        )
