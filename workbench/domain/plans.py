"""The service plan (服务方案, MS6) and the grid of nine fields: their parts as data, and what is known for each part.

What is known are facts of the book, to be adopted or not: no judgement and no recommendation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from workbench.domain.clients import ClientFacts, Snapshot
from workbench.domain.money import both, divide
from workbench.domain.reasons import Names, Reason
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

_RISK = QT_TRANSLATE_NOOP("Plans", "Risk level {risk}")
_RISK_UNTIL = QT_TRANSLATE_NOOP("Plans", "Risk level {risk}, valid until {until}")
_RISK_ENDED = QT_TRANSLATE_NOOP("Plans", "Risk level {risk}; the assessment ended on {until} and is to be renewed")
_NO_RISK = QT_TRANSLATE_NOOP("Plans", "No risk assessment yet")
_ASSETS = QT_TRANSLATE_NOOP("Plans", "Financial assets at our bank, month average of {month}: CNY {amount_yuan}")
_PART = QT_TRANSLATE_NOOP("Plans", "{part}: CNY {amount_yuan}")
_EACH_MONTH = QT_TRANSLATE_NOOP("Plans", "{part}: CNY {amount_yuan} in an average month of the last {months}")
_ROSE = QT_TRANSLATE_NOOP("Plans", "Assets rose by CNY {amount_yuan} from {first} to {last}")
_FELL = QT_TRANSLATE_NOOP("Plans", "Assets fell by CNY {amount_yuan} from {first} to {last}")
_MATURES = QT_TRANSLATE_NOOP("Plans", "{product}, CNY {amount_yuan}, matures on {on}")
_HELD = QT_TRANSLATE_NOOP("Plans", "{product}: CNY {amount_yuan}")
_USED = QT_TRANSLATE_NOOP("Plans", "In use: {products}")
_LIKES = QT_TRANSLATE_NOOP("Plans", "Preference: {preference}")
#: Holdings that are told one by one; more would be no plan to talk about.
_MOST = 8


@dataclass(frozen=True, slots=True)
class Part:
    """One heading; `ask` is a question that helps to fill it, empty where there is none."""

    code: str
    name: Names
    ask: Names


@dataclass(frozen=True, slots=True)
class PlanRules:
    """What plans and grids consist of.

    Attributes:
        rows, columns: of the grid; its cells have codes such as `family-now`.
        assets, debts, flows: columns of the monthly figures with their names.
        months: over so many the average month is told; what matures within `maturing_days` is told.
    """

    parts: tuple[Part, ...]
    rows: tuple[Part, ...]
    columns: tuple[Part, ...]
    assets: Mapping[str, Names]
    debts: Mapping[str, Names]
    flows: Mapping[str, Names]
    months: int
    maturing_days: int

    def codes(self, kind: str) -> list[str]:
        """Return the codes of a plan, or of the cells of a grid row by row."""
        if kind == "plan":
            return [part.code for part in self.parts]
        return [f"{row.code}-{column.code}" for row in self.rows for column in self.columns]


def known_facts(facts: ClientFacts, rules: PlanRules, day: date) -> dict[str, list[Reason]]:
    """Return what is known for each part of a plan on a day, in the order to tell it."""
    counted = [one for one in facts.snapshots if one.as_of is None or one.as_of <= day]
    found = {
        "risk": list(_risk(facts, day)),
        "balance": list(_balance(counted, rules)),
        "cashflow": list(_cashflow(counted, rules)),
        "flows": [*_change(counted, rules), *_maturing(facts, rules, day)],
        "products": list(_products(facts)),
        "goal": list(_wishes(facts)),
    }
    return {code: reasons for code, reasons in found.items() if reasons}


def _say(text: str, **values: object) -> Reason:
    return Reason("Plans", text, values)


def _risk(facts: ClientFacts, day: date) -> Iterator[Reason]:
    risk, until = facts.client.risk, facts.client.risk_until
    if not risk:
        yield _say(_NO_RISK)
    elif until is None:
        yield _say(_RISK, risk=risk)
    else:
        yield _say(_RISK_UNTIL if until >= day else _RISK_ENDED, risk=risk, until=until)


def _balance(snapshots: list[Snapshot], rules: PlanRules) -> Iterator[Reason]:
    newest = next((one for one in reversed(snapshots) if "aum_fen" in one.figures), None)
    if newest is not None:
        yield _say(_ASSETS, month=newest.month, **both("amount", newest.figures["aum_fen"]))
    last = snapshots[-1].figures if snapshots else {}
    for column, name in (*rules.assets.items(), *rules.debts.items()):
        if last.get(column, 0) > 0:
            yield _say(_PART, part=name, **both("amount", last[column]))


def _cashflow(snapshots: list[Snapshot], rules: PlanRules) -> Iterator[Reason]:
    months = snapshots[-rules.months :]
    for column, name in rules.flows.items():
        found = [one.figures[column] for one in months if column in one.figures]
        if sum(found) > 0:
            yield _say(_EACH_MONTH, part=name, months=len(found), **both("amount", divide(sum(found), len(found))))


def _change(snapshots: list[Snapshot], rules: PlanRules) -> Iterator[Reason]:
    months = [one for one in snapshots if "aum_fen" in one.figures][-rules.months - 1 :]
    if len(months) < 2:
        return
    change = months[-1].figures["aum_fen"] - months[0].figures["aum_fen"]
    if change:
        text = _ROSE if change > 0 else _FELL
        yield _say(text, first=months[0].month, last=months[-1].month, **both("amount", abs(change)))


def _maturing(facts: ClientFacts, rules: PlanRules, day: date) -> Iterator[Reason]:
    last = day + timedelta(days=rules.maturing_days)
    soon = (one for one in facts.holdings if one.matures is not None and day <= one.matures <= last)
    for one in islice(soon, _MOST):
        yield _say(_MATURES, product=one.name or one.kind, on=one.matures, **both("amount", one.amount_fen))


def _products(facts: ClientFacts) -> Iterator[Reason]:
    for one in facts.holdings[:_MOST]:
        yield _say(_HELD, product=one.name or one.kind, **both("amount", one.amount_fen))
    if facts.client.products:
        names = {"zh_CN": "、".join(facts.client.products), "en": ", ".join(facts.client.products)}
        yield _say(_USED, products=names)


def _wishes(facts: ClientFacts) -> Iterator[Reason]:
    if facts.client.preference:
        yield _say(_LIKES, preference=facts.client.preference)


def read_plan_rules(root: Section) -> PlanRules:
    """Return what plans consist of, from a parsed file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root.only("months", "maturing_days", "parts", "rows", "columns", "assets", "debts", "flows")
    return PlanRules(
        parts=_parts(root, "parts"),
        rows=_parts(root, "rows"),
        columns=_parts(root, "columns"),
        assets=_named(root.section("assets")),
        debts=_named(root.section("debts")),
        flows=_named(root.section("flows")),
        months=root.count("months", least=1),
        maturing_days=root.count("maturing_days"),
    )


def _parts(root: Section, name: str) -> tuple[Part, ...]:
    sections = root.sections(name, least=1)
    unique(sections, "code", lambda section: section.text("code"))
    found = []
    for section in sections:
        section.only("code", "name", "ask")
        ask = section.names("ask") if section.has("ask") else {"zh_CN": "", "en": ""}
        found.append(Part(section.code(), section.names(), ask))
    return tuple(found)


def _named(section: Section) -> Mapping[str, Names]:
    return {column: section.names(column) for column in section.values}
