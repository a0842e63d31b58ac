"""The lines of 今日: obligations in their groups, in the order to act, with what was settled in this sitting."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.domain.obligations import GROUPS, group_of
from workbench.readmodels.lists import DutyRow
from workbench.readmodels.today import DayTally
from workbench.services.goals import DayGoals

#: The filter that cuts across the groups.
OVERDUE = "overdue"
_OPEN = ("due", "overdue")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: an obligation, or the heading of a group (`duty` is None) with its `count`.

    Attributes:
        shown: of `count` so many are listed; the others are less pressing.
        folded: the group's lines are hidden.
        marked: ticked for the visit plan.
        settled: done in this sitting, or done and asked to be shown.
    """

    group: str
    duty: DutyRow | None = None
    count: int = 0
    shown: int = 0
    folded: bool = False
    marked: bool = False
    settled: bool = False

    @property
    def key(self) -> str:
        return self.duty.id if self.duty else f"group {self.group}"


@dataclass(frozen=True, slots=True)
class Day:
    """What 今日 reads: open obligations, settled ones where asked for, how far the day is, and what the book holds.

    `duties` are the most pressing ones of each kind, `counts` tell of all: by group, and under OVERDUE of every group.
    """

    duties: Sequence[DutyRow]
    settled: Sequence[DutyRow]
    counts: Mapping[str, int]
    tally: DayTally
    goals: DayGoals
    data_date: date | None
    clients: int


def groups_of(duties: Iterable[DutyRow]) -> dict[str, list[DutyRow]]:
    """Return obligations by group in the order of 今日, within a group by due day, then by rank (V10)."""
    found: dict[str, list[DutyRow]] = {group: [] for group in GROUPS}
    for duty in sorted(duties, key=lambda duty: (duty.due, duty.rank, duty.name, duty.id)):
        found[group_of(duty.kind)].append(duty)
    return {group: members for group, members in found.items() if members}


def counts_of(kinds: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """Return how many obligations each group has, and how many of all are overdue, from (all, overdue) by kind."""
    counts = dict.fromkeys((*GROUPS, OVERDUE), 0)
    for kind, (count, overdue) in kinds.items():
        counts[group_of(kind)] += count
        counts[OVERDUE] += overdue
    return counts


def with_plans(kinds: Mapping[str, tuple[int, int]], plans: Iterable[DutyRow]) -> dict[str, tuple[int, int]]:
    """Return (all, overdue) by kind with the open lines of gatherings' plans counted in."""
    found = dict(kinds)
    for one in opened(plans):
        count, late = found.get(one.kind, (0, 0))
        found[one.kind] = count + 1, late + (one.state == "overdue")
    return found


def opened(duties: Iterable[DutyRow]) -> list[DutyRow]:
    """Return those that are still to be done."""
    return [duty for duty in duties if duty.state in _OPEN]


def lines_of(
    duties: Sequence[DutyRow],
    settled: Mapping[str, DutyRow],
    counts: Mapping[str, int],
    *,
    only: str | None = None,
    folded: Collection[str] = (),
    marked: Collection[str] = (),
) -> list[Line]:
    """Return the rows of the table.

    Args:
        settled: obligations shown as done, by id; an open one of the same id wins.
        counts: how many each group has, listed or not.
        only: a group, or OVERDUE; None shows all.
        folded: groups of which only the heading is shown.
        marked: ids that are ticked.
    """
    opened = {duty.id for duty in duties}
    every = [*duties, *(duty for key, duty in settled.items() if key not in opened)]
    lines: list[Line] = []
    for group, members in groups_of(every).items():
        kept = [duty for duty in members if only in (None, group) or (only == OVERDUE and duty.state == "overdue")]
        if not kept:
            continue
        shown = sum(duty.id in opened for duty in kept)
        count = shown if only == OVERDUE else max(shown, counts.get(group, 0))
        lines.append(Line(group, None, count, shown, group in folded))
        if group not in folded:
            lines += [Line(group, duty, marked=duty.id in marked, settled=duty.id not in opened) for duty in kept]
    return lines


def patched(duties: Sequence[DutyRow], clients: Collection[bytes], fresh: Sequence[DutyRow]) -> list[DutyRow]:
    """Return the obligations with those of some clients replaced."""
    return [duty for duty in duties if duty.client_id not in clients] + list(fresh)


def newly_settled(
    before: Sequence[DutyRow], after: Sequence[DutyRow], clients: Collection[bytes]
) -> dict[str, DutyRow]:
    """Return what was open before and is not any more, as done, by id."""
    still = {duty.id for duty in after}
    return {
        duty.id: replace(duty, state="done")
        for duty in before
        if duty.client_id in clients and duty.id not in still and duty.state in _OPEN
    }
