"""One client under the rules of a day: what the duties look at, worked out once, and how an obligation is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.clients import ClientFacts, Interaction
from workbench.domain.daycontext import DayContext, Rules
from workbench.domain.horizon import Horizon, note_figures
from workbench.domain.obligations import Obligation, State
from workbench.domain.profile import Completeness, completeness
from workbench.domain.reasons import Reason
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series, series_of
from workbench.domain.standards import Evidence, Greeting, band_of
from workbench.domain.tierresults import TierResult
from workbench.domain.tiers import evaluate


@dataclass(frozen=True, slots=True)
class Case:
    """One client on one day.

    Attributes:
        series: the client's figures as they count on the day.
        tier: what the adopted scheme says, None without one.
        band: the asset band, None below the lowest: then the standard owes nothing.
        since: the day from which the standard runs.
        contacts: days of real contact up to the day asked, newest first.
        horizon: where every rule notes when its answer may change.
        file: how complete the client's file is.
        recorded: the interactions up to the day asked.
    """

    facts: ClientFacts
    rules: Rules
    context: DayContext
    series: Series
    tier: TierResult | None
    band: Band | None
    since: date
    contacts: tuple[date, ...]
    horizon: Horizon
    file: Completeness
    recorded: Sequence[Interaction]
    _days: dict[Evidence, list[date]]

    @property
    def key(self) -> str:
        """The client's id as it stands in obligation ids: 32 hex digits."""
        return self.facts.client.id.hex()

    def days_of(self, evidence: Evidence) -> list[date]:
        """Return the day of every interaction, up to the day asked, that counts as this evidence."""
        found = self._days.get(evidence)
        if found is None:
            counts = evidence.counts
            found = self._days[evidence] = [one.on for one in self.recorded if counts(one)]
        return found

    def contacted(self, first: date, last: date) -> date | None:
        """Return the newest day of a real contact from `first` to `last`, None if there was none."""
        return next((on for on in self.contacts if first <= on <= last), None)

    def greeted(self, occasion: str, year: int, day: date, duty: Greeting) -> date | None:
        """Return the day on which the client was greeted for an occasion of `year` that falls on `day`.

        A recorded greeting names its occasion and year; one without year counts by its day. A household is greeted
        once, through one member. With the duty's switch a real contact around the day counts as well.
        """
        first, last = day.toordinal() - duty.lead, day.toordinal() + duty.tail
        ignored = self.rules.standard.contact.ignored
        for interaction in self.recorded:
            if interaction.occasion != occasion or interaction.result in ignored:
                continue
            named = interaction.occasion_year
            if named == year or (named is None and first <= interaction.on.toordinal() <= last):
                return interaction.on
        for shared, of, on in self.facts.shared:
            if (shared, of) == (occasion, year) and on <= self.context.day:
                return on
        if duty.any_contact:
            return self.contacted(date.fromordinal(first), date.fromordinal(last))
        return None

    def obligation(
        self,
        kind: str,
        rule: str,
        key: str,
        *,
        period: tuple[date, date],
        due: date,
        reason: Reason,
        required: int = 1,
        done: int = 0,
    ) -> Obligation:
        """Return an obligation of this client; its state follows from what is done and whether its period has ended."""
        self.horizon.note_span(*period)
        state: State = "due"
        if done >= required:
            state = "done"
        elif period[1] < self.context.day:
            state = "overdue"
        return Obligation(
            f"{rule}/{key}", self.facts.client.id, kind, rule, period[0], period[1], required, done, due, state, reason
        )


def case_of(
    facts: ClientFacts,
    rules: Rules,
    context: DayContext,
    tier: TierResult | None = None,
    series: Series | None = None,
) -> Case:
    """Return the case of a client; `tier` and `series` are worked out from the figures unless they are handed in."""
    if series is None:
        series = series_of(facts, context.day)
    if tier is None and rules.scheme is not None:
        tier = evaluate(series, rules.scheme, context.day, products=facts.client.products)
    horizon = Horizon(context.day)
    note_figures(horizon, facts.snapshots)
    recorded: Sequence[Interaction] = facts.interactions
    if any(one.on > context.day for one in recorded):
        for one in recorded:
            horizon.note(one.on)
        recorded = [one for one in recorded if one.on <= context.day]
    for _occasion, _year, on in facts.shared:
        horizon.note(on)
    if facts.client.since is None:
        horizon.note(context.day + timedelta(days=1))
    contact = rules.standard.contact
    days = [one.on for one in recorded if contact.counts(one)]
    return Case(
        facts=facts,
        rules=rules,
        context=context,
        series=series,
        tier=tier,
        band=band_of(series, rules.standard),
        since=facts.client.since or context.day,
        contacts=tuple(sorted(days, reverse=True)),
        horizon=horizon,
        file=completeness(facts, rules.standard.elements),
        recorded=recorded,
        _days={contact: days},
    )


def say(text: str, **values: object) -> Reason:
    """Return a reason of the catalogue context Obligations."""
    return Reason("Obligations", text, values)


def told(text: str, values: Mapping[str, object]) -> Reason:
    """Return a reason of the catalogue context Obligations from ready values."""
    return Reason("Obligations", text, values)
