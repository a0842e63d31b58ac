"""Key moments (MOT, L15) that ask for a contact: a large outflow, a tier that changed, a client newly assigned (A2).

Maturities and birthdays are key moments, too; they have their own duties. All of these close by a real contact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.cases import Case, say, told
from workbench.domain.clients import Snapshot
from workbench.domain.money import both, divide
from workbench.domain.months import last_day, month_number, month_text
from workbench.domain.obligations import Obligation
from workbench.domain.reasons import Reason
from workbench.domain.series import Series
from workbench.domain.texts import QT_TRANSLATE_NOOP

_OUT = QT_TRANSLATE_NOOP("Obligations", "CNY {amount_yuan} flowed out by {on}: {percent}% of CNY {before_yuan}")
_RAISED = QT_TRANSLATE_NOOP("Obligations", "Raised to {tier} on {on}")
_LOWERED = QT_TRANSLATE_NOOP("Obligations", "Lowered to {tier} on {on}")
_LOST = QT_TRANSLATE_NOOP("Obligations", "No tier any more since {on}")
_ASSIGNED = QT_TRANSLATE_NOOP("Obligations", "New on {on}: first contact within {days} days")
_CALLED = QT_TRANSLATE_NOOP("Obligations", "Contacted on {contacted}")

#: Figures whose fall is an outflow, the sharper first: the balance on the data date, the month's average.
WATCHED = ("balance_fen", "aum_fen")
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Outflow:
    """A fall between the two newest months that have the same figure; fen, `on` the day the newer figures are of.

    `column` says which figure fell: `balance_fen` or `aum_fen`.
    """

    month: int
    on: date
    before_fen: int
    after_fen: int
    column: str

    @property
    def amount_fen(self) -> int:
        return self.before_fen - self.after_fen

    @property
    def percent(self) -> int:
        """Whole per cent of the figure before, rounded half up."""
        return divide(_PERCENT * self.amount_fen, self.before_fen)


def outflow(
    snapshots: Sequence[Snapshot], series: Series, day: date, *, percent: int, least_fen: int
) -> Outflow | None:
    """Return the large outflow that the newest figures show: at least `percent` of the figure before and `least_fen`.

    The balance decides where two neighbouring months have it, else the average; months further apart are not compared.
    `series` are the figures of `snapshots` that count on `day`.
    """
    for column in WATCHED:
        newest = series.newest(column)
        before = series.value(column, newest[0] - 1) if newest else None
        if newest is None or before is None or before <= 0:
            continue
        fall = before - newest[1]
        if fall < least_fen or fall * _PERCENT < before * percent:
            return None
        return Outflow(newest[0], _day_of(newest[0], snapshots, day), before, newest[1], column)
    return None


def _day_of(month: int, snapshots: Sequence[Snapshot], day: date) -> date:
    """Return the day that a month's figures are of: their data date, else the end of the month."""
    dated = [one.as_of for one in snapshots if one.as_of is not None and month_number(one.month) == month]
    return min(max(dated, default=last_day(month)), day)


def moment_obligations(case: Case) -> Iterator[Obligation]:
    """Yield the key moments of the day; a real contact since the moment closes each."""
    moments = case.rules.standard.moments
    if moments is None:
        return
    yield from _outflow(case)
    yield from _tier_change(case)
    if moments.first_days is not None and case.band is not None:
        yield from _first_contact(case, moments.first_days)


def _outflow(case: Case) -> Iterator[Obligation]:
    moments = case.rules.standard.moments
    assert moments is not None
    found = outflow(
        case.facts.snapshots,
        case.series,
        case.context.day,
        percent=moments.outflow_percent,
        least_fen=moments.outflow_fen,
    )
    if found is None:
        return
    until = found.on + timedelta(days=moments.outflow_days)
    case.horizon.note(until + timedelta(days=moments.outflow_days + 1))
    if found.on == case.context.day:  # figures dated ahead count with the day asked
        case.horizon.note(found.on + timedelta(days=1))
    if until < case.context.day - timedelta(days=moments.outflow_days) or found.on < case.since:
        return
    values = {"on": found.on, "percent": found.percent, **both("amount", found.amount_fen)}
    reason = told(_OUT, {**values, **both("before", found.before_fen)})
    yield _closing(case, "outflow", f"{case.key}/{month_text(found.month)}", found.on, until, reason)


def _tier_change(case: Case) -> Iterator[Obligation]:
    moments, scheme, tier = case.rules.standard.moments, case.rules.scheme, case.tier
    assert moments is not None
    if scheme is None or tier is None or tier.override is not None or len(tier.history) < 2:
        return
    before, now = tier.history[-2], tier.history[-1]
    until = now.since + timedelta(days=moments.change_days)
    case.horizon.note_span(now.since, until)
    if not now.since <= case.context.day <= until or now.since < case.since:
        return
    rank, earlier = scheme.rank(now.tier), scheme.rank(before.tier)
    if rank == earlier:
        return
    name = scheme.tiers[rank].name if rank >= 0 else None
    if name is None:
        reason = say(_LOST, on=now.since)
    else:
        reason = say(_RAISED if rank > earlier else _LOWERED, tier=name, on=now.since)
    yield _closing(case, "tier-change", f"{case.key}/{now.since}", now.since, until, reason)


def _first_contact(case: Case, days: int) -> Iterator[Obligation]:
    """Yield the clock of A2 while it runs and, unmet, for as long again."""
    until = case.since + timedelta(days=days)
    case.horizon.note_span(case.since, until)
    case.horizon.note(until + timedelta(days=days + 1))
    if case.facts.client.since is None or case.context.day > until + timedelta(days=days):
        return
    contacted = case.contacted(case.since, case.context.day)
    if contacted and case.context.day > until:
        return
    reason = say(_CALLED, contacted=contacted) if contacted else say(_ASSIGNED, on=case.since, days=days)
    yield case.obligation(
        "first-contact",
        f"{case.rules.standard.code}/first-contact",
        f"{case.key}/{case.since}",
        period=(case.since, until),
        due=until,
        done=int(contacted is not None),
        reason=reason,
    )


def _closing(case: Case, kind: str, key: str, first: date, until: date, reason: Reason) -> Obligation:
    contacted = case.contacted(first, max(until, case.context.day))
    return case.obligation(
        kind,
        f"moment/{kind}",
        key,
        period=(first, until),
        due=until,
        done=int(contacted is not None),
        reason=say(_CALLED, contacted=contacted) if contacted else reason,
    )
