"""What a trial of changed rules shows: the book under the present rules and under the changed ones, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.reasons import Names
from workbench.domain.workload import Workload
from workbench.readmodels.lists import ListedClient


@dataclass(frozen=True, slots=True)
class Group:
    """The clients of one tier or band (code None: of none), and their newest figure together, in fen."""

    code: str | None
    name: Names
    clients: int
    value_fen: int


@dataclass(frozen=True, slots=True)
class GoalShare:
    """A coverage goal: `met` of `total` clients that must meet it, and the per cent that are asked for."""

    code: str
    name: Names
    percent: int
    total: int
    met: int

    @property
    def reached(self) -> bool:
        """Whether the goal is met, decided on the exact share."""
        return 100 * self.met >= self.percent * self.total


@dataclass(frozen=True, slots=True)
class Side:
    """What the book is under one rule set.

    Attributes:
        groups: lowest first, those who are in none before them.
        load: the year's workload under it.
        coverage: the goals of the standard (MS1–MS3); empty where they were not asked for.
    """

    code: str
    version: str
    groups: tuple[Group, ...]
    load: Workload
    coverage: tuple[GoalShare, ...] = ()


@dataclass(frozen=True, slots=True)
class Simulation:
    """The present rules and the changed ones over one book.

    Attributes:
        kind: `scheme` (groups are tiers) or `standard` (groups are bands).
        matrix: (before, after) → clients, those who stay included.
        moved: who moves, by name: `tier` or `band` is the present one, `code` is `up`, `down` or `other`, the reason
                says from where to where, `value_fen` is the figure that decides.
        after_of: client → code afterwards, of those who move.
        rated: how many clients had to be rated; the others cannot be touched by the change.
    """

    kind: str
    day: date
    before: Side
    after: Side
    matrix: Mapping[tuple[str | None, str | None], int]
    moved: tuple[ListedClient, ...]
    after_of: Mapping[bytes, str | None]
    rated: int

    @property
    def pairs(self) -> list[tuple[Group | None, Group | None]]:
        """Return each group before and after; groups of two rule sets are not the same, whatever their codes."""
        if self.before.code != self.after.code:
            return [*((one, None) for one in self.before.groups), *((None, one) for one in self.after.groups)]
        after = {one.code: one for one in self.after.groups}
        found: list[tuple[Group | None, Group | None]] = [
            (one, after.pop(one.code, None)) for one in self.before.groups
        ]
        return [*found, *((None, one) for one in after.values())]
