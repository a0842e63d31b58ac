"""What the papers of gatherings are drawn from; names in the paper's language, money in fen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of a sign-in sheet: its number, which is typed back, and who is expected with how many."""

    place: int
    name: str
    phone: str
    companions: int


@dataclass(frozen=True, slots=True)
class EventSheet:
    """活动签到表 (F13): whoever is expected, then `blank` rows for those who come by; other clients read it, too.

    Attributes:
        day, time, where: when and where; `facts` (name, value) of the gathering.
        first_blank: number of the first empty row.
    """

    letterhead: Letterhead
    title: str
    day: date | None
    time: str
    where: str
    rows: Sequence[SheetRow]
    first_blank: int
    blank: int


@dataclass(frozen=True, slots=True)
class CallRow:
    """One client to be invited: the row on the list, how to call, the words; `told` and `comes` as far as is known."""

    place: int
    name: str
    phone: str
    words: str
    told: bool
    comes: bool = False


@dataclass(frozen=True, slots=True)
class EventInvitations:
    """邀请清单: whom to invite in which words, to call from and to tick; for the manager's eyes."""

    letterhead: Letterhead
    title: str
    day: date | None
    rows: Sequence[CallRow]


@dataclass(frozen=True, slots=True)
class PlannerLine:
    """One line of the planner; `due` the day, `count` of a material, money in fen."""

    title: str
    who: str
    due: date | None
    count: int | None
    planned_fen: int | None
    spent_fen: int | None
    done: bool


@dataclass(frozen=True, slots=True)
class EventPlan:
    """活动策划表 (K1): the checklist before, during and after, who does what, materials and costs.

    Attributes:
        facts: (name, value) of the gathering.
        phases: (name, tasks) in order.
        guests: (name, number) invited, confirmed, came.
    """

    letterhead: Letterhead
    title: str
    day: date | None
    facts: Sequence[tuple[str, str]]
    phases: Sequence[tuple[str, Sequence[PlannerLine]]]
    people: Sequence[PlannerLine]
    materials: Sequence[PlannerLine]
    costs: Sequence[PlannerLine]
    guests: Sequence[tuple[str, int]]
