"""One thing owed to one client in one period (应做事项), with its state; how obligations are ordered and grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbench.domain.reasons import Reason
from workbench.domain.texts import QT_TRANSLATE_NOOP

State = Literal["due", "overdue", "done", "waived"]


@dataclass(frozen=True, slots=True)
class Obligation:
    """One thing owed.

    Attributes:
        id: stable text key, such as `branch-2016/contact/<client hex>/2026-11-01`.
        kind: one of `workbench.domain.standards.KINDS`.
        rule: what asks for it, such as `branch-2016/contact` or `ladder/maturity`.
        period_from, period_to: the days within which it is owed; overdue when `period_to` has passed.
        required, done: how many are owed and how many count, never negative; `done` may exceed `required`.
        due: the day by which the next instalment is owed pro rata, or the day of the event.
        reason: why it is owed, or why it is not.
    """

    id: str
    client_id: bytes
    kind: str
    rule: str
    period_from: date
    period_to: date
    required: int
    done: int
    due: date
    state: State
    reason: Reason

    @property
    def open(self) -> bool:
        return self.state in {"due", "overdue"}


#: Groups of 今日 in their order, with the kinds each holds; 投诉时限 joins them with the tickets.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "maturity": ("maturity",),
    "birthday": ("birthday",),
    "festival": ("festival",),
    "contact": ("contact", "first-contact"),
    "appointment": ("appointment",),
    "task": ("task",),
    "near": ("tier-near",),
    "loss": ("tier-loss",),
    "moment": ("outflow", "tier-change"),
    "risk": ("risk",),
    "yearly": ("gift", "salon", "senior-visit"),
    "profile": ("profile",),
}

GROUP_NAMES: Mapping[str, str] = {
    "maturity": QT_TRANSLATE_NOOP("Obligations", "Maturing"),
    "birthday": QT_TRANSLATE_NOOP("Obligations", "Birthdays"),
    "festival": QT_TRANSLATE_NOOP("Obligations", "Festival greetings"),
    "contact": QT_TRANSLATE_NOOP("Obligations", "Contact owed"),
    "appointment": QT_TRANSLATE_NOOP("Obligations", "Appointments"),
    "task": QT_TRANSLATE_NOOP("Obligations", "To do"),
    "near": QT_TRANSLATE_NOOP("Obligations", "Within reach"),
    "loss": QT_TRANSLATE_NOOP("Obligations", "About to be lost"),
    "moment": QT_TRANSLATE_NOOP("Obligations", "Key moments"),
    "risk": QT_TRANSLATE_NOOP("Obligations", "Risk assessment"),
    "yearly": QT_TRANSLATE_NOOP("Obligations", "Gifts, salons, visits"),
    "profile": QT_TRANSLATE_NOOP("Obligations", "Profile"),
}

KIND_NAMES: Mapping[str, str] = {
    "contact": QT_TRANSLATE_NOOP("Obligations", "Contact"),
    "first-contact": QT_TRANSLATE_NOOP("Obligations", "First contact"),
    "maturity": QT_TRANSLATE_NOOP("Obligations", "Maturity"),
    "birthday": QT_TRANSLATE_NOOP("Obligations", "Birthday"),
    "festival": QT_TRANSLATE_NOOP("Obligations", "Festival"),
    "risk": QT_TRANSLATE_NOOP("Obligations", "Risk assessment"),
    "tier-loss": QT_TRANSLATE_NOOP("Obligations", "Tier about to be lost"),
    "tier-near": QT_TRANSLATE_NOOP("Obligations", "Next tier within reach"),
    "gift": QT_TRANSLATE_NOOP("Obligations", "Gift"),
    "salon": QT_TRANSLATE_NOOP("Obligations", "Salon"),
    "senior-visit": QT_TRANSLATE_NOOP("Obligations", "Senior visit"),
    "profile": QT_TRANSLATE_NOOP("Obligations", "Profile"),
    "appointment": QT_TRANSLATE_NOOP("Obligations", "Appointment"),
    "task": QT_TRANSLATE_NOOP("Obligations", "To do"),
    "outflow": QT_TRANSLATE_NOOP("Obligations", "Large outflow"),
    "tier-change": QT_TRANSLATE_NOOP("Obligations", "Tier changed"),
}

STATE_NAMES: Mapping[str, str] = {
    "due": QT_TRANSLATE_NOOP("Obligations", "Due"),
    "overdue": QT_TRANSLATE_NOOP("Obligations", "Overdue"),
    "done": QT_TRANSLATE_NOOP("Obligations", "Done"),
    "waived": QT_TRANSLATE_NOOP("Obligations", "Waived"),
}

_GROUP_OF: Mapping[str, str] = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
_PLACES: Mapping[str, int] = {kind: place for place, kind in enumerate(_GROUP_OF)}


def group_of(kind: str) -> str:
    """Return the group of 今日 that a kind of obligation belongs to."""
    return _GROUP_OF[kind]


def grouped(obligations: Iterable[Obligation]) -> dict[str, list[Obligation]]:
    """Return the obligations by group, groups in the order of 今日, without empty ones; the order within stays."""
    found: dict[str, list[Obligation]] = {group: [] for group in GROUPS}
    for obligation in obligations:
        found[_GROUP_OF[obligation.kind]].append(obligation)
    return {group: members for group, members in found.items() if members}


def today_rank(
    obligation: Obligation, *, tier_rank: int = -1, band_rank: int = -1, at_risk: bool = False
) -> tuple[date, int, int, int, int, str]:
    """Return the key that sorts 今日 (V10): by due day, then band and tier from the highest, then risk of loss.

    The kind's place and the id make the order total, so that the list never flickers.
    """
    return (
        obligation.due,
        -band_rank,
        -tier_rank,
        0 if at_risk else 1,
        _PLACES[obligation.kind],
        obligation.id,
    )


def next_due(obligations: Iterable[Obligation]) -> date | None:
    """Return the earliest day on which something open is owed, None when nothing is."""
    return min((obligation.due for obligation in obligations if obligation.open), default=None)


def closed_by(before: Iterable[Obligation], after: Iterable[Obligation]) -> list[str]:
    """Return the ids that were open before and are done after, in the order of `before`.

    Something that vanished because it is no longer owed was not closed by what was recorded.
    """
    done = {obligation.id for obligation in after if obligation.state == "done"}
    return [obligation.id for obligation in before if obligation.open and obligation.id in done]
