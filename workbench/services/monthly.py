"""Fill 客户维护工作月报: what the book was worth in a month, what was done, and whom to look at next (MS7, E8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.domain.clients import ClientFacts, Interaction
from workbench.domain.months import first_day, last_day, month_number, month_text
from workbench.domain.obligations import KIND_NAMES, Obligation
from workbench.domain.series import Series
from workbench.domain.standards import band_for
from workbench.readmodels.documents import (
    BandLine,
    MonthActivity,
    MonthFigure,
    MonthlyReport,
    ReportClient,
    TierLine,
)
from workbench.services.documents import Printing
from workbench.services.evaluating import Evaluated, Judge
from workbench.services.judging import slices
from workbench.services.rules import reason_text

_CHANNELS = ("call", "sms", "wechat", "email", "letter", "visit", "arrival", "event")
_TREND = 12


@dataclass(frozen=True, slots=True)
class _Month:
    """One month of the book: everybody as judged on its last day (or today, while it runs).

    Attributes:
        clients: everybody by name; their facts hold no figures.
        figures: month → client → average assets in fen, of this month and those before that the report speaks of.
    """

    number: int
    day: date
    clients: Sequence[Evaluated]
    figures: Mapping[str, Mapping[bytes, int]]

    @property
    def text(self) -> str:
        return month_text(self.number)

    def holds(self, day: date | None) -> bool:
        return day is not None and first_day(self.number) <= day <= last_day(self.number)

    def aum(self, facts: ClientFacts, month: str = "") -> int | None:
        return self.figures[month or self.text].get(facts.client.id)


def monthly_report(printing: Printing, *, month: str, summary: str = "", advice: str = "") -> MonthlyReport:
    """Return the report of `month` ('2026-10'); figures that the book does not have are left out, never guessed."""
    number = month_number(month)
    day = min(last_day(number), printing.today)
    now = _read(printing, number, day)
    before = month_text(number - 1)
    trend = _trend(now)
    earlier = next((figure for figure in trend if figure.month == before), None)
    present = [one for one in now.clients if now.aum(one.facts) is not None]
    return MonthlyReport(
        letterhead=printing.letterhead(),
        month=month,
        clients=len(present),
        aum_fen=sum(now.aum(one.facts) or 0 for one in present),
        clients_before=earlier.clients if earlier else None,
        aum_before_fen=earlier.aum_fen if earlier else None,
        bands=_bands(printing, now, before),
        tiers=_tiers(printing, now, before),
        activity=_activity(printing, now),
        trend=trend,
        new=[_client(one, now, before) for one in present if earlier and now.aum(one.facts, before) is None],
        lost=[_lost(one, now, before) for one in now.clients if _left(now, one.facts, before)],
        near=_near(printing, now),
        risk=_listed(printing, now, "tier-loss"),
        overdue=_overdue(printing, now),
        summary=summary,
        advice=advice,
        preparer=printing.store.setting("manager"),
    )


def _read(printing: Printing, number: int, day: date) -> _Month:
    """Judge everybody on a day and read the months by themselves, so that nobody's whole records are held at once."""
    store = printing.store
    months = (month_text(number - back) for back in range(_TREND - 1, -1, -1))
    figures = {month: store.monthly().figures("aum_fen", month).values for month in months}
    judge = Judge(store, printing.rules, day)
    blank = Series((), day)  # the figures of a hundred thousand clients would fill the memory, and are known by month
    people = [replace(one, series=blank) for ids in slices(store) for one in judge.of(ids)]
    people.sort(key=lambda one: (one.facts.client.name, one.facts.client.id))
    return _Month(number, day, people, figures)


def _trend(now: _Month) -> list[MonthFigure]:
    return [MonthFigure(month, len(known), sum(known.values())) for month, known in now.figures.items() if known]


def _bands(printing: Printing, now: _Month, before: str) -> list[BandLine]:
    lines = []
    standard = printing.rules.standard
    for band in reversed(standard.bands):
        members = [one for one in now.clients if band_for(now.aum(one.facts), standard) == band]
        earlier = [now.aum(one.facts, before) for one in members]
        contacts = [
            obligation for one in members for obligation in _owed_in(one, now, "contact") if obligation.required
        ]
        worth = sum(now.aum(one.facts) or 0 for one in members)
        lines.append(
            BandLine(
                printing.texts.named(band.name),
                len(members),
                worth,
                worth - sum(value or 0 for value in earlier) if any(value is not None for value in earlier) else None,
                sum(obligation.required for obligation in contacts),
                sum(min(obligation.done, obligation.required) for obligation in contacts),
                sum(obligation.done > 0 for obligation in contacts),
            )
        )
    return lines


def _owed_in(one: Evaluated, now: _Month, kind: str) -> list[Obligation]:
    return [obligation for obligation in one.obligations if obligation.kind == kind and now.holds(obligation.period_to)]


def _tiers(printing: Printing, now: _Month, before: str) -> list[TierLine]:
    lines = []
    for tier in reversed(printing.rules.scheme.tiers):
        members = [one for one in now.clients if one.tier.tier == tier.code]
        worth = sum(now.aum(one.facts) or 0 for one in members)
        earlier = [value for one in members if (value := now.aum(one.facts, before)) is not None]
        lines.append(
            TierLine(
                printing.texts.named(tier.name),
                len(members),
                worth,
                None,
                worth - sum(earlier) if earlier else None,
            )
        )
    return lines


def _activity(printing: Printing, now: _Month) -> MonthActivity:
    meetings = [
        (one, meeting)
        for one in now.clients
        for meeting in one.facts.interactions
        if now.holds(meeting.on) and meeting.result != "no-answer"
    ]
    counted = Counter(meeting.channel for _one, meeting in meetings)
    visits = [entry for one in now.clients for entry in one.facts.appointments if entry.starts.startswith(now.text)]
    greetings = [
        obligation
        for one in now.clients
        for kind in ("birthday", "festival")
        for obligation in _owed_in(one, now, kind)
        if obligation.state != "waived"
    ]
    matured = [
        (one, holding)
        for one in now.clients
        for holding in one.facts.holdings
        if now.holds(holding.matures) and holding.matures is not None and holding.matures <= now.day
    ]
    window = max(printing.rules.standard.maturity.steps)
    handled = [
        holding
        for one, holding in matured
        if holding.matures and _met_around(one.facts.interactions, holding.matures, window)
    ]
    return MonthActivity(
        channels=[(channel, counted[channel]) for channel in _CHANNELS if counted[channel]],
        visits_planned=sum(entry.state != "cancelled" for entry in visits),
        visits_done=sum(entry.state == "done" for entry in visits),
        greetings_owed=len(greetings),
        greetings_done=sum(obligation.state == "done" for obligation in greetings),
        maturities=len(matured),
        maturities_handled=len(handled),
        matured_fen=sum(holding.amount_fen for _one, holding in matured),
        matured_handled_fen=sum(holding.amount_fen for holding in handled),
    )


def _met_around(interactions: Iterable[Interaction], matures: date, days: int) -> bool:
    return any(0 <= (matures - one.on).days <= days and one.result != "no-answer" for one in interactions)


def _client(one: Evaluated, now: _Month, before: str) -> ReportClient:
    value, earlier = now.aum(one.facts), now.aum(one.facts, before)
    return ReportClient(
        one.facts.client.client_no or "",
        one.facts.client.name,
        value_fen=value,
        change_fen=value - earlier if value is not None and earlier is not None else None,
        day=one.facts.client.since,
    )


def _left(now: _Month, facts: ClientFacts, before: str) -> bool:
    """Tell whether an earlier month has the client and this one lacks it: then it has left."""
    return now.aum(facts, before) is not None and now.aum(facts) is None


def _lost(one: Evaluated, now: _Month, before: str) -> ReportClient:
    return ReportClient(one.facts.client.client_no or "", one.facts.client.name, value_fen=now.aum(one.facts, before))


def _near(printing: Printing, now: _Month) -> list[ReportClient]:
    found = []
    for one in now.clients:
        owed = next((item for item in one.obligations if item.kind == "tier-near" and item.open), None)
        if owed is not None:
            value = now.aum(one.facts)
            aim, distance = _aim(printing, owed, value)
            found.append(
                ReportClient(
                    one.facts.client.client_no or "",
                    one.facts.client.name,
                    printing.texts.named(one.tier.tier_name) if one.tier.tier_name else "",
                    value,
                    aim=aim,
                    distance_fen=distance,
                    reason=_joined(printing, [owed]),
                )
            )
    return sorted(found, key=lambda client: -(client.value_fen or 0))


def _aim(printing: Printing, owed: Obligation, value_fen: int | None) -> tuple[str, int | None]:
    """Return the tier or band within reach and the fen that are missing, as the reason says; None for points."""
    name = owed.reason.values.get("tier")
    rules = printing.rules
    aim = next((band for band in (*rules.scheme.tiers, *rules.standard.bands) if band.name == name), None)
    if aim is None:
        return "", None
    in_money = value_fen is not None and "distance_yuan" in owed.reason.values
    return printing.texts.named(aim.name), aim.low - (value_fen or 0) if in_money else None


def _listed(printing: Printing, now: _Month, kind: str) -> list[ReportClient]:
    def matches(obligation: Obligation) -> bool:
        return obligation.kind == kind and obligation.open

    return _clients_with(printing, now, kind, matches)


def _overdue(printing: Printing, now: _Month) -> list[ReportClient]:
    return _clients_with(printing, now, None, lambda obligation: obligation.state == "overdue")


def _clients_with(
    printing: Printing, now: _Month, kind: str | None, matches: Callable[[Obligation], bool]
) -> list[ReportClient]:
    texts = printing.texts
    found = []
    for one in now.clients:
        owed = [obligation for obligation in one.obligations if matches(obligation)]
        if owed:
            found.append(
                ReportClient(
                    one.facts.client.client_no or "",
                    one.facts.client.name,
                    texts.named(one.tier.tier_name) if one.tier.tier_name else "",
                    now.aum(one.facts),
                    day=min(obligation.due for obligation in owed),
                    aim=_kinds(printing, owed),
                    reason=_reasons(printing, one, kind) if kind else _joined(printing, owed),
                )
            )
    return sorted(found, key=lambda client: (client.day or date.max, -(client.value_fen or 0)))


def _reasons(printing: Printing, one: Evaluated, kind: str) -> str:
    return _joined(printing, [owed for owed in one.obligations if owed.kind == kind and owed.open])


def _kinds(printing: Printing, owed: Sequence[Obligation]) -> str:
    """Return what is owed, each kind once."""
    said = [printing.texts.tr("Obligations", KIND_NAMES[one.kind]) for one in owed]
    return "; ".join(dict.fromkeys(said))


def _joined(printing: Printing, owed: Sequence[Obligation]) -> str:
    said = [reason_text((one.reason.text, one.reason.values), printing.texts) for one in owed]
    return "; ".join(dict.fromkeys(said))
