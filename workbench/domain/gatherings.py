"""What a gathering is (salon, forum, outreach, lobby day): its plan, who is invited, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: How far a gathering is.
STATES: Mapping[str, str] = {
    "planned": QT_TRANSLATE_NOOP("Gatherings", "Planned"),
    "held": QT_TRANSLATE_NOOP("Gatherings", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("Gatherings", "Called off"),
}
#: Who holds it; the standard counts salons of a branch and of the city (ST10, G3).
LEVELS: Mapping[str, str] = {
    "branch": QT_TRANSLATE_NOOP("Gatherings", "Branch level"),
    "city": QT_TRANSLATE_NOOP("Gatherings", "City level"),
}


@dataclass(frozen=True, slots=True)
class Gathering:
    """One gathering with its figures; `starts` is local time, money in fen.

    Attributes:
        follow_up: days after which who came is asked again.
        invited, confirmed, arrived, missed: clients; companions are counted apart.
    """

    id: bytes
    title: str
    kind: str
    level: str
    starts: str
    minutes: int
    place: str
    host: str
    capacity: int
    state: str
    template: str
    goal: str
    follow_up: tuple[int, ...]
    note: str
    invited: int = 0
    confirmed: int = 0
    arrived: int = 0
    missed: int = 0
    companions: int = 0
    tasks: int = 0
    tasks_done: int = 0
    planned_fen: int = 0
    spent_fen: int = 0

    @property
    def day(self) -> dt.date | None:
        """The day it is held, None while that is open."""
        return dt.date.fromisoformat(self.starts[:10]) if self.starts else None

    @property
    def time(self) -> str:
        """The time of day as HH:MM, "" where there is none."""
        return self.starts[11:16]
