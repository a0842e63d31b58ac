"""Everything that is owed to a client on a day, with what suspends it made visible."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from workbench.domain.cases import Case, case_of, say
from workbench.domain.clients import ClientFacts
from workbench.domain.daycontext import DayContext, Rules
from workbench.domain.moments import moment_obligations
from workbench.domain.obligations import Obligation
from workbench.domain.profile import Completeness
from workbench.domain.quotas import profile_obligation, quota_obligations
from workbench.domain.reasons import Reason
from workbench.domain.reminders import (
    appointment_obligations,
    birthday_obligations,
    festival_obligations,
    maturity_obligations,
    risk_obligation,
)
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series
from workbench.domain.taskduties import task_obligations
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tierresults import TierResult
from workbench.domain.tiersigns import tier_signs

#: What a waiver of the manager says, in contrast to a state of the client that suspends.
WAIVED_BY_HAND = QT_TRANSLATE_NOOP("Obligations", "Waived by hand")
_DECEASED = QT_TRANSLATE_NOOP("Obligations", "Deceased")
_MOURNING = QT_TRANSLATE_NOOP("Obligations", "In mourning until {until}")
_NO_CONTACT = QT_TRANSLATE_NOOP("Obligations", "Asked not to be disturbed")
_OFFICIAL = QT_TRANSLATE_NOOP("Obligations", "Public official: no gifts")

_DUTIES: tuple[Callable[[Case], Iterator[Obligation]], ...] = (
    maturity_obligations,
    birthday_obligations,
    festival_obligations,
    quota_obligations,
    appointment_obligations,
    tier_signs,
    risk_obligation,
    profile_obligation,
    moment_obligations,
    task_obligations,
)
#: What is asked for although nobody manages the client yet.
_FOR_PROSPECTS = (task_obligations,)


class Judgement(NamedTuple):
    """What a client is owed on a day.

    Attributes:
        changes_on: the first day on which this, or the client's tier, may differ.
        band: the asset band, None below the lowest.
        file: how complete the client's file is.
    """

    obligations: list[Obligation]
    changes_on: date
    band: Band | None
    file: Completeness


def owed(
    facts: ClientFacts,
    rules: Rules,
    context: DayContext,
    tier: TierResult | None = None,
    series: Series | None = None,
) -> list[Obligation]:
    """Return everything that one client is owed on the context's day, open, done and waived, by due day.

    The standard owes nothing to a client without band; reminders (maturity, risk, tiers, appointments) go to every
    managed client; a prospect is owed nothing but what the manager noted as a task. What a state of the client suspends
    and what was waived by hand stays in the list as `waived` with its reason. `tier` is the adopted scheme's result;
    without it it is worked out here, but then changes by hand are not known. `series` are the figures of that day, when
    they were read before.
    """
    return judged(facts, rules, context, tier, series).obligations


def judged(
    facts: ClientFacts,
    rules: Rules,
    context: DayContext,
    tier: TierResult | None = None,
    series: Series | None = None,
) -> Judgement:
    """Return what `owed` returns, with what it rests on and how long it holds.

    Changes of the tier by hand are not known here; whoever hands in `tier` knows when they begin and end.
    """
    case = case_of(facts, rules, context, tier, series)
    duties = _DUTIES if facts.client.status == "managed" else _FOR_PROSPECTS
    suspended = list(suspensions(case))
    found = [_suspend(obligation, facts, suspended) for duty in duties for obligation in duty(case)]
    found.sort(key=lambda obligation: (obligation.due, obligation.id))
    return Judgement(found, case.horizon.changes_on, case.band, case.file)


def suspensions(case: Case) -> Iterator[tuple[frozenset[str], Reason]]:
    """Yield the kinds that a state of the client suspends, the strongest reason first."""
    client, suspend = case.facts.client, case.rules.standard.suspend
    if client.deceased_on is not None:
        yield suspend["deceased"], say(_DECEASED)
    if client.no_contact:
        yield suspend["no_contact"], say(_NO_CONTACT)
    if client.mourning_until is not None:
        case.horizon.note_span(case.context.day, client.mourning_until)
    if client.mourning_until is not None and client.mourning_until >= case.context.day:
        yield suspend["mourning"], say(_MOURNING, until=client.mourning_until)
    if client.public_official:
        yield suspend["public_official"], say(_OFFICIAL)


def _suspend(obligation: Obligation, facts: ClientFacts, suspended: list[tuple[frozenset[str], Reason]]) -> Obligation:
    if not obligation.open:
        return obligation
    if obligation.id in facts.waived:
        return replace(obligation, state="waived", reason=say(WAIVED_BY_HAND))
    for kinds, reason in suspended:
        if obligation.kind in kinds:
            return replace(obligation, state="waived", reason=reason)
    return obligation
