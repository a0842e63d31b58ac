"""Until when what was said of a client stays true: the next day on which any rule may answer differently."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from workbench.domain.clients import Snapshot
from workbench.domain.months import first_day, last_day, month_of

_ONE_DAY = timedelta(days=1)


class Horizon:
    """Gathers the days to come on which one client's evaluation may change.

    Every rule that compares a day of a client with the day asked notes here when the comparison turns, so that
    nobody has to be evaluated before.

    Attributes:
        day: the day asked.
        changes_on: the first day on which something may differ, `date.max` if none was noted.
    """

    __slots__ = ("changes_on", "day")

    def __init__(self, day: date) -> None:
        self.day = day
        self.changes_on = date.max

    def note(self, on: date) -> None:
        """Note a day on which a comparison turns; one that has come already turns no more."""
        if self.day < on < self.changes_on:
            self.changes_on = on

    def note_span(self, first: date, last: date) -> None:
        """Note a span of days within which something holds, `first` and `last` included."""
        self.note(first)
        if last < date.max:
            self.note(last + _ONE_DAY)


def note_figures(horizon: Horizon, snapshots: Iterable[Snapshot]) -> None:
    """Note when the figures that count, and with them a tier, may change: at the end of a month, or by a data date.

    A month counts on its own last day; a scheme that moves clients at the beginning of a month does so a day later.
    """
    month = month_of(horizon.day)
    horizon.note(last_day(month))
    horizon.note(first_day(month + 1))
    for snapshot in snapshots:
        if snapshot.as_of is not None:
            horizon.note(snapshot.as_of)
