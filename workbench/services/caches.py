"""Keep what lists read of each client (standing, obligations, reading) up to the day and to what was written.

A touched client is evaluated at once. A new day concerns those whose evaluation says that it holds no longer; the end
of a month, a festival, other rules or a large import concern everybody: then lists show what they have, and clients
are evaluated a slice at a time until nobody waits any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from workbench.domain.collecting import uncollected
from workbench.ports import Judged, Progress, Store
from workbench.readings import READINGS, name_reader
from workbench.services.evaluating import REVISION, Judge, cache_key, duties_of, standing_of
from workbench.services.rules import Rules

#: So many clients are evaluated while a list waits for them; about a quarter of a second.
AT_ONCE = 600
#: So many clients are evaluated in one step, so that reads in between wait no longer than that.
SLICE = 600


@dataclass(frozen=True, slots=True)
class _Day:
    """What a day is like for everybody; `key` names the day and the rules in force on it."""

    key: str
    judged: Judged
    judge: Judge


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
        self._day: _Day | None = None
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
        touched = self._look(rules, today)
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

    def _look(self, rules: Rules, today: date) -> int:
        """Note who has to be evaluated, and return how many of them were touched just now."""
        key = cache_key(rules, today)
        position = self._store.position()
        known = (self._key, self._upto) if self._left else self._store.evaluated_at()
        if known == (key, position):
            return 0
        day = self._prepared(rules, today, key)
        touched = set() if known is None else self._store.touched_since(known[1])
        left = self._left
        if known is None or known[0] != key:
            left = self._begin(day, everybody=known is None)
        self._left = [*touched, *(client for client in left if client not in touched)]
        self.total = max(self.total, len(self._left))
        self._key, self._upto = key, position
        if not self._left:
            self._store.save_evaluation((), (), (), day.judged, complete=(key, position))
        return len(touched)

    def _prepared(self, rules: Rules, today: date, key: str) -> _Day:
        """Return what a day is like, worked out once for everybody."""
        if self._day is None or self._day.key != key:
            self._day = _Day(key, Judged(today, _mark_of(rules, today)), Judge(self._store, rules, today))
        return self._day

    def _begin(self, day: _Day, *, everybody: bool) -> list[bytes]:
        """Begin a round for another day or other rules, and return whose evaluation does not hold any more."""
        store = self._store
        kept = [date.fromisoformat(on) for on in store.day_counts().worked]
        store.begin_evaluation(day.judged, day.judge.context.working_days_to(kept))
        self.total = 0
        if everybody:
            store.forget_gone()
            return store.client_ids()
        waiting = set(self._left)  # of a round that is not over: perhaps touched, so that no day says who holds
        return [*waiting, *(client for client in store.outdated(day.judged) if client not in waiting)]

    def _evaluate(self, count: int, rules: Rules, today: date) -> None:
        """Evaluate the first `count` of those who wait."""
        ids, self._left = self._left[:count], self._left[count:]
        if not ids:
            return
        day = self._prepared(rules, today, self._key)
        with uncollected():
            results = day.judge.of(ids)
            standings = [standing_of(one, rules) for one in results]
            duties = [duty for one in results for duty in duties_of(one, rules)]
        complete = None if self._left else (self._key, self._upto)
        self._read_new_names(ids)
        self._store.save_evaluation(
            ids, standings, duties, day.judged, worked=day.judge.context.worked(), complete=complete
        )
        if complete:
            self.total = 0

    def _read_new_names(self, ids: list[bytes]) -> None:
        """Work out and cache how new or changed names are read."""
        unread = self._store.unread_names(ids, READINGS)
        if not unread:
            return
        read = name_reader().read
        found = [(client, key, read(name, told=told)) for client, key, name, told in unread]
        self._store.save_readings([(client, key, one.full, one.initials, one.searched) for client, key, one in found])


def _mark_of(rules: Rules, today: date) -> int:
    """Return the number that stands for the rules of a day: their text, their code, and the year's working days."""
    year = range(date(today.year, 1, 1).toordinal(), date(today.year, 12, 31).toordinal() + 1)
    kinds = "".join(rules.almanac.days.kind(date.fromordinal(ordinal))[0] for ordinal in year)
    digest = blake2b(f"{REVISION}|{rules.key}|{kinds}".encode(), digest_size=8)
    return int.from_bytes(digest.digest(), "big", signed=True)
