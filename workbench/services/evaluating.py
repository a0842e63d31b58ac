"""Evaluate clients under the rules: what is owed, which tier, and the caches that lists read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.domain.agenda import TURNS_AROUND
from workbench.domain.birthdays import celebrations_between
from workbench.domain.clients import Appointment, ClientFacts
from workbench.domain.daycontext import DayContext, FestivalDay
from workbench.domain.daycontext import Rules as OwedRules
from workbench.domain.horizon import Horizon
from workbench.domain.moments import WATCHED
from workbench.domain.obligations import Obligation, next_due, today_rank
from workbench.domain.occasions import Together
from workbench.domain.owed import judged
from workbench.domain.profile import Completeness
from workbench.domain.schemeparts import Band, Scheme
from workbench.domain.series import Series, is_attendance, series_of
from workbench.domain.standards import Standard
from workbench.domain.standings import next_fixed_day
from workbench.domain.thresholds import columns_of
from workbench.domain.tierresults import Override, TierResult
from workbench.domain.tiers import evaluate
from workbench.ports import DutyRecord, Judgeable, Progress, Standing, Store
from workbench.services.rules import Rules

_CHUNK = 500
#: Raised whenever the code of the rules comes to answer differently: what was kept of clients is then made anew.
REVISION = 5


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One client with all that the rules say of it.

    Attributes:
        series: the figures that count on the day.
        changes_on: the first day on which any of this may differ, if nothing is written until then.
        band: the asset band of the standard, None below the lowest.
        file: how complete the client's file is.
    """

    facts: ClientFacts
    series: Series
    tier: TierResult
    obligations: tuple[Obligation, ...]
    changes_on: date
    band: Band | None
    file: Completeness


#: Days beyond the list's reach of which festivals are looked up, so that evaluations know how long they stay true.
_AHEAD = 100


def day_context(rules: Rules, today: date, until: date | None = None) -> DayContext:
    """Return what a day is like for everybody."""
    almanac, standard = rules.almanac, rules.standard
    last = max(today, until or today)
    duties = (standard.festivals, standard.birthday, standard.birthday_gift)
    lead, tail = max(duty.lead for duty in duties), max(duty.tail for duty in duties)
    known_until = last + timedelta(days=lead + _AHEAD)
    festivals = [
        FestivalDay(
            row.occasion,
            almanac.occasions.get(row.occasion).name,
            row.year,
            row.day,
            _shared_with(almanac.occasions.together(row.occasion, row.year), row.occasion),
        )
        for row in almanac.occasions.festivals_between(today - timedelta(days=tail), known_until)
        if row.occasion in standard.festivals.occasions
    ]
    return DayContext(
        today,
        celebrations=lambda birthday, first, end: celebrations_between(birthday, first, end, almanac.lunar),
        until=until,
        festivals=festivals,
        day_kind=almanac.days.kind,
        known_until=known_until,
    )


def _shared_with(pair: Together | None, occasion: str) -> str | None:
    if pair is None:
        return None
    return pair.second if occasion == pair.first else pair.first


def owing_of(rules: Rules) -> OwedRules:
    """Return what clients are judged by, as the domain takes it."""
    return OwedRules(rules.standard, rules.scheme, rules.earlier_standard, rules.tasks)


def tier_of(
    facts: ClientFacts,
    scheme: Scheme,
    day: date,
    overrides: Mapping[bytes, Sequence[tuple[str, Override]]],
    series: Series | None = None,
    *,
    detail: bool = True,
) -> TierResult:
    """Return the tier of a client under a scheme, changes by hand included; `series` saves reading the figures anew.

    Without `detail` it does not say why. A derived scheme has no changes by hand of its own: those of the scheme that
    it groups count.
    """
    who = facts.client
    own = [override for code, override in overrides.get(who.id, ()) if code == scheme.rated.code]
    products = (*who.products, *(holding.name or holding.kind for holding in facts.holdings))
    figures = series or series_of(facts, day)
    return evaluate(figures, scheme, day, overrides=own, products=products, kind=who.kind, detail=detail)


def evaluated(
    store: Store,
    *,
    rules: Rules,
    today: date,
    ids: Iterable[bytes] | None = None,
    until: date | None = None,
    progress: Progress | None = None,
    context: DayContext | None = None,
) -> list[Evaluated]:
    """Evaluate these clients, or everybody, on a day; `context` is that day's, when it was asked before."""
    if context is None:
        context = day_context(rules, today, until)
    turns = store.client_turns(today - TURNS_AROUND, max(today, context.until) + TURNS_AROUND, ids)
    everything = [_with_turns(facts, turns) for facts in store.facts(ids)]
    owing = owing_of(rules)
    overrides = store.overrides(ids)
    found = []
    for number, facts in enumerate(everything):
        if progress is not None and number % _CHUNK == 0:
            progress(number, len(everything), "")
        found.append(evaluated_one(facts, rules=rules, owing=owing, context=context, overrides=overrides))
    return found


def _with_turns(facts: ClientFacts, turns: Mapping[bytes, Sequence[Appointment]]) -> ClientFacts:
    """Return the facts with the turns of a client's series among the appointments."""
    own = turns.get(facts.client.id)
    if not own:
        return facts
    return replace(facts, appointments=sorted([*facts.appointments, *own], key=lambda one: one.starts))


def evaluated_one(
    facts: ClientFacts,
    *,
    rules: Rules,
    owing: OwedRules,
    context: DayContext,
    overrides: Mapping[bytes, Sequence[tuple[str, Override]]],
    series: Series | None = None,
    detail: bool = True,
) -> Evaluated:
    """Evaluate one client; `owing` is made of `rules` once for everybody, `series` are the figures of the day."""
    if series is None:
        series = series_of(facts, context.day)
    tier = tier_of(facts, rules.scheme, context.day, overrides, series, detail=detail)
    found = judged(facts, owing, context, tier, series)
    horizon = Horizon(context.day)
    horizon.note(found.changes_on)
    for _scheme, override in overrides.get(facts.client.id, ()):
        horizon.note_span(override.since or context.day, override.until or date.max)
    for days in (rules.scheme.rated.timing.days, rules.scheme.rated.service_days):
        if days:
            horizon.note(next_fixed_day(days, context.day + timedelta(days=1)))
    return Evaluated(facts, series, tier, tuple(found.obligations), horizon.changes_on, found.band, found.file)


class Judge:
    """Evaluates many clients on one day from what the rules look at, without saying why they are in their tiers.

    Attributes:
        context: what the day is like for everybody.
    """

    def __init__(self, store: Store, rules: Rules, today: date) -> None:
        self.context = day_context(rules, today)
        self._rules = rules
        self._owing = owing_of(rules)
        self._reader = store.rule_facts(columns_for(rules.standard, rules.scheme), today)

    def of(self, ids: Sequence[bytes]) -> list[Evaluated]:
        """Evaluate these clients; their facts hold neither notes nor figures."""
        return [
            evaluated_one(
                one.facts,
                rules=self._rules,
                owing=self._owing,
                context=self.context,
                overrides={one.facts.client.id: one.overrides},
                series=series_in(one, self.context.day),
                detail=False,
            )
            for one in self._reader.read(ids)
        ]


def columns_for(standard: Standard | None, *schemes: Scheme) -> list[str]:
    """Return the columns of months that a standard and schemes look at."""
    columns = [column for scheme in schemes for column in (scheme.measure.metric, *columns_of(scheme))]
    if standard is not None:
        columns += [standard.measure.metric, *(WATCHED if standard.moments else ())]
    return list(dict.fromkeys(columns))


def series_in(one: Judgeable, day: date) -> Series:
    """Return the figures of a client as they count on a day, from their columns."""
    facts = one.facts
    attended = [contact.on for contact in facts.interactions if is_attendance(contact)]
    return Series((), day, table=one.figures, opened=facts.client.opened, events=attended)


def obligations_of(store: Store, *, rules: Rules, today: date, ids: Iterable[bytes]) -> list[Obligation]:
    """Return the obligations of these clients on a day, straight from the facts."""
    return [obligation for one in Judge(store, rules, today).of(list(ids)) for obligation in one.obligations]


def cache_key(rules: Rules, day: date) -> str:
    """Return what names the day and the rules that the caches are complete for."""
    return f"{day.isoformat()}|{rules.key}"


def caches_hold(store: Store, rules: Rules, day: date) -> bool:
    """Return whether what the caches say of everybody is true on a day under these rules."""
    return not rules.tried_out and store.evaluated_at() == (cache_key(rules, day), store.position())


def standing_of(one: Evaluated, rules: Rules) -> Standing:
    """Return the cached line of a client."""
    facts, series, tier = one.facts, one.series, one.tier
    newest, band = series.newest(rules.standard.measure.metric), one.band
    last = next((meeting.on for meeting in facts.interactions if meeting.result != "no-answer"), None)
    return Standing(
        client_id=facts.client.id,
        aum_fen=newest[1] if newest else None,
        band=band.code if band else None,
        tier=tier.service.tier if tier.service else tier.tier,
        tier_since=tier.since,
        next_tier=tier.next.tier if tier.next else None,
        distance_fen=tier.next.distance_fen if tier.next else None,
        completeness=one.file.percent,
        next_due=next_due(one.obligations),
        last_contact=last,
        changes_on=one.changes_on,
    )


def duties_of(one: Evaluated, rules: Rules) -> list[DutyRecord]:
    """Return the obligations of a client as the store caches them; `rank` orders what is due on one day (V10)."""
    band = one.band
    at_risk = any(obligation.kind == "tier-loss" and obligation.open for obligation in one.obligations)
    band_rank = rules.standard.rank(band.code if band else None)
    return [duty_record(obligation, one.tier.rank, band_rank, at_risk=at_risk) for obligation in one.obligations]


def duty_record(obligation: Obligation, tier_rank: int, band_rank: int, *, at_risk: bool) -> DutyRecord:
    """Return one obligation as the store caches it."""
    _due, band, tier, risk, kind, _id = today_rank(
        obligation, tier_rank=tier_rank, band_rank=band_rank, at_risk=at_risk
    )
    return DutyRecord(
        obligation.id,
        obligation.client_id,
        obligation.kind,
        obligation.rule,
        obligation.period_from,
        obligation.period_to,
        obligation.required,
        obligation.done,
        obligation.due,
        obligation.state,
        (obligation.reason.text, obligation.reason.values),
        ((band + 100) * 100 + tier + 50) * 200 + risk * 100 + kind,
    )
