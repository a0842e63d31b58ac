"""Rules that put a client into the first class whose conditions hold: stages, steps and strategic classes as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.marks import Mark
from workbench.domain.money import both
from workbench.domain.reasons import Names, Reason
from workbench.domain.rulefile import Section, unique
from workbench.domain.shares import WHOLE
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.facts import ValueFacts

#: Beyond every figure.
_ENDLESS = 10**30
_PERCENT = WHOLE // 100

MANAGED, GONE, TENURE, CONTACTS, SILENT, ASSETS, GROWTH, CONTRIBUTION, CLASS = range(9)

#: A client's figures in the order above; None where the book has none.
Measures = tuple[Any, ...]

_REASONS: Mapping[str, str] = {
    "managed": QT_TRANSLATE_NOOP("Value", "managed client"),
    "prospect": QT_TRANSLATE_NOOP("Value", "prospect"),
    "gone": QT_TRANSLATE_NOOP("Value", "no longer in the bank's newest figures"),
    "tenure": QT_TRANSLATE_NOOP("Value", "a client for {days} days"),
    "contacts": QT_TRANSLATE_NOOP("Value", "{count} contacts in {months} months"),
    "silent": QT_TRANSLATE_NOOP("Value", "no contact for {days} days"),
    "assets": QT_TRANSLATE_NOOP("Value", "assets of CNY {assets_yuan}"),
    "growth": QT_TRANSLATE_NOOP("Value", "assets {percent} % in {months} months"),
    "contribution": QT_TRANSLATE_NOOP("Value", "contribution of CNY {contribution_yuan} a year"),
    "class": QT_TRANSLATE_NOOP("Value", "value class {letter}"),
}


#: One condition: which figure, and the interval [low, high) or, where high is None, the set that it must lie in.
Check = tuple[int, Any, Any]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a client stands on one ladder.

    Attributes:
        code: what holds: the manager's word where there is one, else what is proposed; None for neither.
        proposed: what the rules say, with the line that fits; its reasons are worked out when they are asked for.
        mark: the manager's word that holds on the day.
    """

    code: str | None
    proposed: str | None = None
    line: tuple[Check, ...] = ()
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class ClassRule:
    """A class with its alternatives; all checks of one alternative must hold."""

    code: str
    advice: Names
    alternatives: tuple[tuple[Check, ...], ...]


NOWHERE = Placed(None)


class Ladder:
    """Classes in the order in which they are looked for; the first with a fitting alternative is it.

    Attributes:
        growth_months, contact_months: over how long growth and contacts are measured.
    """

    def __init__(self, rules: Sequence[ClassRule], growth_months: int = 6, contact_months: int = 12) -> None:
        self.rules = tuple(rules)
        self.growth_months, self.contact_months = growth_months, contact_months
        # Everybody on one line of the rules shares one result.
        self._lines = [(line, Placed(rule.code, rule.code, line)) for rule in rules for line in rule.alternatives]

    def place(self, figures: Measures) -> Placed:
        """Return the class that fits with its alternative; a figure that is not known fits nothing."""
        for line, result in self._lines:
            for place, low, high in line:
                found = figures[place]
                if found is None or (found not in low if high is None else not low <= found < high):
                    break
            else:
                return result
        return NOWHERE

    def why(self, figures: Measures, alternative: Sequence[Check]) -> list[Reason]:
        """Return what made an alternative fit, with the client's own figures; what goes without saying is left out."""
        places = list(dict.fromkeys(place for place, _low, _high in alternative))
        telling = [place for place in places if place not in (MANAGED, GONE) or (place == GONE and figures[GONE])]
        return [self._reason(place, figures[place]) for place in telling or places]

    def _reason(self, place: int, found: Any) -> Reason:
        key, values = _PLACES[place](found)
        months = {GROWTH: self.growth_months, CONTACTS: self.contact_months}.get(place)
        return Reason("Value", _REASONS[key], values if months is None else {**values, "months": months})


#: How each figure is said: the key of its sentence, and what fills it.
_PLACES: tuple[Callable[[Any], tuple[str, Mapping[str, object]]], ...] = (
    lambda managed: ("managed" if managed else "prospect", {}),
    lambda _gone: ("gone", {}),
    lambda days: ("tenure", {"days": days}),
    lambda count: ("contacts", {"count": count}),
    lambda days: ("silent", {"days": days}),
    lambda fen: ("assets", both("assets", fen)),
    lambda growth: ("growth", {"percent": f"{growth / _PERCENT:+.2f}"}),
    lambda fen: ("contribution", both("contribution", fen)),
    lambda letter: ("class", {"letter": letter}),
)


def measures(facts: ValueFacts, contribution_fen: int | None, abc: str | None) -> Measures:
    """Return a client's figures as ladders look at them."""
    return (
        facts.managed,
        facts.gone,
        facts.tenure,
        facts.contacts,
        facts.silent,
        facts.aum_fen,
        facts.growth,
        contribution_fen,
        abc,
    )


#: What each key of a line means: the figure, whether its number is the low or the high end, and what it counts.
_KEYS: Mapping[str, tuple[int, str, str]] = {
    "managed": (MANAGED, "is", "flag"),
    "gone": (GONE, "is", "flag"),
    "tenure_from": (TENURE, "from", "count"),
    "tenure_to": (TENURE, "to", "count"),
    "contacts_from": (CONTACTS, "from", "count"),
    "contacts_to": (CONTACTS, "to", "count"),
    "silent_from": (SILENT, "from", "count"),
    "assets_from": (ASSETS, "from", "money"),
    "assets_to": (ASSETS, "to", "money"),
    "growth_from": (GROWTH, "from", "percent"),
    "fall_from": (GROWTH, "fell", "percent"),
    "contribution_from": (CONTRIBUTION, "from", "money"),
    "contribution_to": (CONTRIBUTION, "to", "money"),
    "classes": (CLASS, "among", "texts"),
}


def read_ladder(sections: Sequence[Section], unit: int, growth_months: int = 6, contact_months: int = 12) -> Ladder:
    """Read a list of classes with their lines; money stands in `unit` fen."""
    unique(sections, "code", lambda section: section.text("code"))
    rules = []
    for section in sections:
        section.only("code", "when", "advice")
        advice = section.names("advice") if section.has("advice") else {}
        lines = section.sections("when", least=1)
        rules.append(ClassRule(section.text("code"), advice, tuple(_checks(line, unit) for line in lines)))
    return Ladder(rules, growth_months, contact_months)


def _checks(line: Section, unit: int) -> tuple[Check, ...]:
    line.only(*_KEYS)
    return tuple(_check(line, name, unit) for name in line.values)


def _check(line: Section, name: str, unit: int) -> Check:
    place, side, kind = _KEYS[name]
    if kind == "texts":
        return place, frozenset(line.texts(name)), None
    if kind == "flag":
        bound = int(line.flag(name))
        return place, bound, bound + 1
    bound = _number(line, name, kind, unit)
    ends = {"from": (bound, _ENDLESS), "to": (-_ENDLESS, bound), "fell": (-_ENDLESS, 1 - bound)}
    return place, *ends[side]


def _number(line: Section, name: str, kind: str, unit: int) -> int:
    if kind == "money":
        return line.scaled(name, unit)
    return line.scaled(name, _PERCENT) if kind == "percent" else line.count(name)
