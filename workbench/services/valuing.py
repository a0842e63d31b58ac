"""Value views of the whole book: ABC, RFM, lifetime value, stages, classes, composition; radar of one client."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.clients import ClientFacts
from workbench.domain.marks import Mark
from workbench.domain.money import FEN_PER_YUAN
from workbench.domain.months import last_full_month
from workbench.domain.problems import Problem
from workbench.domain.profile import completeness
from workbench.domain.reasons import Names
from workbench.domain.series import Series
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.clv import (
    REST,
    Assumptions,
    Contribution,
    Lifetime,
    assumption_values,
    changed,
    contribution,
    read_clv,
)
from workbench.domain.value.composition import Composition, by_kind, by_property
from workbench.domain.value.conditions import Measures, Placed, measures
from workbench.domain.value.facts import ValueFacts
from workbench.domain.value.pareto import AbcRules, Pareto, classify, read_abc
from workbench.domain.value.radar import RadarRules, RadarScore, radar, read_radar
from workbench.domain.value.rfm import Rfm, RfmRules, read_rfm, score
from workbench.domain.value.stages import StageRules, placed, read_stages
from workbench.ports import FIGURES, Store
from workbench.services.judging import Reader, slices
from workbench.services.marking import mark_kinds
from workbench.services.rules import Rules
from workbench.services.settings import change_settings
from workbench.settings import load_toml, resource

BASES = ("aum", "contribution")
_SETTING = "value.clv"
_DAYS_OF_A_YEAR = 365.2425


@dataclass(frozen=True, slots=True)
class ValueRules:
    """All rules of the value views; `assumed` are the book's own assumptions, `shipped` those of the file."""

    abc: AbcRules
    rfm: RfmRules
    stages: StageRules
    radar: RadarRules
    shipped: Assumptions
    assumed: Assumptions


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One client in every view; None where the book has no figure.

    Attributes:
        abc: class code by the value asked for.
        clv_fen: the estimate of the lifetime value.
        figures: what the ladders looked at, for reasons that are asked for later.
    """

    facts: ValueFacts
    contribution_fen: int | None
    source: str | None
    abc: str | None
    rfm: Rfm | None
    clv_fen: int | None
    stage: Placed
    relation: Placed
    strategic: Placed
    figures: Measures
    marks: Sequence[Mark] = ()


@dataclass(frozen=True, slots=True)
class ValueBook:
    """The value views of a book on a day; lines in the order of names."""

    day: date
    by: str
    rules: ValueRules
    lines: Sequence[ValueLine]
    pareto: Pareto

    @property
    def clv_fen(self) -> int:
        return sum(line.clv_fen for line in self.lines if line.clv_fen is not None)


@cache
def _shipped() -> tuple[AbcRules, RfmRules, StageRules, RadarRules, Assumptions]:
    paths = {name: resource(f"value/{name}.toml") for name in ("abc", "rfm", "stages", "strategic", "radar", "clv")}
    values = {name: load_toml(path) for name, path in paths.items()}
    return (
        read_abc(values["abc"], paths["abc"].name),
        read_rfm(values["rfm"], paths["rfm"].name),
        read_stages(values["stages"], values["strategic"], (paths["stages"].name, paths["strategic"].name)),
        read_radar(values["radar"], paths["radar"].name),
        read_clv(values["clv"], paths["clv"].name),
    )


def shipped_names(view: str) -> Mapping[str, Names]:
    """Return the names of the classes of `abc`, or the groups of `rfm`, by code."""
    abc, rfm, _stages, _radar, _clv = _shipped()
    if view == "abc":
        return {one.code: one.name for one in abc.classes}
    return {one.code: one.name for one in rfm.groups.values()}


def value_rules(store: Store) -> ValueRules:
    """Return the rules of the value views with the assumptions that the book changed."""
    abc, rfm, stages, dimensions, shipped = _shipped()
    kept = json.loads(store.setting(_SETTING) or "{}")
    known = {name: Decimal(value) for name, value in kept.items() if _is_known(name, shipped)}
    return ValueRules(abc, rfm, stages, dimensions, shipped, changed(shipped, known))


def _is_known(name: str, shipped: Assumptions) -> bool:
    """Tell whether an assumption still has a place: a later file may have other kinds of assets."""
    return name.startswith("retention.") or name in assumption_values(shipped)


def set_assumptions(store: Store, *, values: Mapping[str, Decimal] | None) -> Changes:
    """Keep assumptions of the lifetime value in the book; None goes back to those of the file.

    Args:
        values: by name, such as `horizon`, `discount`, `retention.gold`, `yields.term_fen`; rates in per cent a year.

    Raises:
        Problem: a name is unknown or a value makes no sense.
    """
    rules = value_rules(store)
    found = assumption_values(changed(rules.assumed, values)) if values is not None else {}
    plain = assumption_values(rules.shipped)
    kept = {name: str(value) for name, value in found.items() if plain.get(name) != value}
    text = json.dumps(kept, sort_keys=True) if kept else ""
    if text == store.setting(_SETTING):
        return Changes()
    return change_settings(store, values={_SETTING: text})


def parse_assumption(text: str) -> tuple[str, Decimal]:
    """Read `name=value`, such as `discount=3.5`.

    Raises:
        Problem: it is not written so.
    """
    name, _, value = text.partition("=")
    try:
        found = Decimal(value.strip().rstrip("%％"))
    except InvalidOperation:
        found = Decimal("NaN")
    if not name.strip() or not found.is_finite():
        raise Problem(
            "bad-assumption",
            QT_TRANSLATE_NOOP("Problems", "{text} is no assumption."),
            QT_TRANSLATE_NOOP("Problems", "Write it as discount=3.5 or retention.gold=93."),
            {"text": text},
        )
    return name.strip(), found


def value_facts(store: Store, *, rules: Rules, known: ValueRules, day: date, past: bool = False) -> list[ValueFacts]:
    """Return everybody's figures of a day, the whole book in one step.

    Tiers and bands are those of the last evaluation; of a `past` day they are worked out by the rules of that day.
    """
    people = store.value_facts(
        day,
        columns=known.assumed.columns,
        evidence=rules.standard.contact,
        contact_months=known.stages.stages.contact_months,
        growth_months=known.stages.stages.growth_months,
        contribution_months=known.assumed.months,
    )
    if not past:
        return people
    reader = Reader(store, rules=rules.on(day), day=day, parts=FIGURES)
    held = {
        person.facts.client.id: (person.tier_code, person.band_code)
        for ids in slices(store)
        for person in reader.read(ids)
    }
    return [replace(one, tier=held[one.client_id][0], band=held[one.client_id][1]) for one in people]


def value_book(
    store: Store,
    *,
    rules: Rules,
    day: date,
    by: str = "aum",
    assumed: Assumptions | None = None,
    past: bool = False,
) -> ValueBook:
    """Return the value views of everybody on a day; `past` where that is not the day of the last evaluation.

    Args:
        by: `aum` (month average) or `contribution`: what ABC and the M of RFM go by.
        assumed: assumptions to try instead of the book's.
    """
    known = value_rules(store)
    people = value_facts(store, rules=rules, known=known, day=day, past=past)
    return valued(people, store.marks(), known, day, by=by, assumed=assumed)


def valued(
    people: Sequence[ValueFacts],
    marks: Mapping[bytes, Sequence[Mark]],
    known: ValueRules,
    day: date,
    *,
    by: str = "aum",
    assumed: Assumptions | None = None,
) -> ValueBook:
    """Return the views of figures that were read before; pure arithmetic, for a thread of its own."""
    suppositions = assumed or known.assumed
    earned = {one.client_id: contribution(one, suppositions) for one in people}
    money = {one.client_id: earned[one.client_id].fen if by == "contribution" else one.aum_fen for one in people}
    pareto = classify(money, known.abc)
    scores = score(people, money, known.rfm, day)
    lifetime = Lifetime(suppositions)
    lines = []
    for one in people:
        client = one.client_id
        said = marks.get(client, ())
        lines.append(_line(one, earned[client], pareto.of.get(client), scores.get(client), lifetime, known, day, said))
    return ValueBook(day, by, known, lines, pareto)


def _line(
    facts: ValueFacts,
    earned: Contribution,
    abc: str | None,
    rfm: Rfm | None,
    lifetime: Lifetime,
    known: ValueRules,
    day: date,
    marks: Sequence[Mark],
) -> ValueLine:
    figures = measures(facts, earned.fen, abc)
    ladders = known.stages
    return ValueLine(
        facts,
        earned.fen,
        earned.source,
        abc,
        rfm,
        None if earned.fen is None else lifetime.value(earned.fen, facts.tier),
        placed(ladders.stages, figures, marks, "stage", day),
        placed(ladders.relations, figures, marks, "relation", day),
        placed(ladders.strategic, figures, marks, "strategic", day),
        figures,
        marks,
    )


#: What a book is taken apart by.
COMPOSITIONS = ("tier", "band", "product", "area")


def compositions(store: Store, *, rules: Rules, book: ValueBook) -> dict[str, Composition]:
    """Return what the book is made of by tier, band, kind of asset and area (L12); parts add up to the whole."""
    people = [line.facts for line in book.lines]
    areas = store.areas()
    tiers = [tier.code for tier in reversed(rules.scheme.tiers)]
    bands = [band.code for band in reversed(rules.standard.bands)]
    return {
        "tier": by_property(((one.tier or "", one.aum_fen or 0) for one in people), tiers),
        "band": by_property(((one.band or "", one.aum_fen or 0) for one in people), bands),
        "product": _by_product(people, book.rules.assumed),
        "area": by_property((areas.get(one.client_id, ""), one.aum_fen or 0) for one in people),
    }


def _by_product(people: Sequence[ValueFacts], assumed: Assumptions) -> Composition:
    """Return the newest balances by kind of asset; assets of clients without any such balance stand as `rest`."""
    kinds = [one for one in assumed.yields if one.column != REST]
    tallies = {one.column: [0, 0] for one in kinds if one.asset} | {REST: [0, 0]}
    for one in people:
        named = 0
        for kind, amount in zip(kinds, one.amounts, strict=True):
            if amount and kind.asset:
                named += amount
                tallies[kind.column][0] += 1
                tallies[kind.column][1] += amount
        rest = (one.aum_fen or 0) - named if not named else 0
        if rest > 0:
            tallies[REST][0] += 1
            tallies[REST][1] += rest
    return by_kind({key: (holders, fen) for key, (holders, fen) in tallies.items()}, len(people))


def client_radar(store: Store, *, rules: Rules, client: bytes, day: date) -> tuple[RadarScore, ...]:
    """Return the eight dimensions of one client: the manager's scores and what the book proposes (P16)."""
    known = value_rules(store)
    kind = mark_kinds()["radar"]
    names = {code: one.name for code, one in kind.codes.items()}
    found = store.facts([client])
    figures = _radar_figures(found[0], rules, known, day) if found else {}
    return radar(names, known.radar, figures, store.marks([client]).get(client, ()), day)


def _radar_figures(facts: ClientFacts, rules: Rules, known: ValueRules, day: date) -> dict[str, int | None]:
    client, series = facts.client, Series(facts.snapshots, day)
    start = client.opened
    months = known.radar.months
    first = date.fromordinal(day.toordinal() - round(months * _DAYS_OF_A_YEAR / 12))
    contacts = sum(first < one.on <= day and rules.standard.contact.counts(one) for one in facts.interactions)
    kinds = {holding.kind for holding in facts.holdings}
    digits = [character for character in client.risk or "" if character.isdigit()]
    newest = series.newest("aum_fen")
    earned = _recorded(series, day, known.assumed.months)
    return {
        "tenure-years": None if start is None else int((day - start).days / _DAYS_OF_A_YEAR),
        "contacts": contacts,
        "products": max(len(client.products), len(kinds)) or None,
        "risk-step": int(digits[0]) if digits else None,
        "contribution": None if earned is None else earned // FEN_PER_YUAN,
        "assets": None if newest is None else newest[1] // FEN_PER_YUAN,
        "completeness": completeness(facts, rules.standard.elements).percent,
    }


def _recorded(series: Series, day: date, months: int) -> int | None:
    end = last_full_month(day)
    total = series.total("contribution_fen", end - months + 1, end, weighted=False)
    return None if total is None else total[0]
