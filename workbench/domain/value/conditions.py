"""Rules that put a client into the first class whose conditions hold: stages, steps and strategic classes as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from workbench.domain.money import both
from workbench.domain.reasons import Names, Reason
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.facts import WHOLE, ValueFacts

_NEVER = 10**6
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
    "never": QT_TRANSLATE_NOOP("Value", "never contacted"),
    "assets": QT_TRANSLATE_NOOP("Value", "assets of CNY {assets_yuan}"),
    "growth": QT_TRANSLATE_NOOP("Value", "assets {percent} % in {months} months"),
    "contribution": QT_TRANSLATE_NOOP("Value", "contribution of CNY {contribution_yuan} a year"),
    "class": QT_TRANSLATE_NOOP("Value", "value class {letter}"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One condition: which figure, what it must be, and the bound it is compared with."""

    place: int
    fits: Callable[[Any, Any], bool]
    bound: Any


@dataclass(frozen=True, slots=True)
class ClassRule:
    """A class with its alternatives; all checks of one alternative must hold."""

    code: str
    advice: Names
    alternatives: tuple[tuple[Check, ...], ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Classes in the order in which they are looked for; the first with a fitting alternative is it."""

    rules: tuple[ClassRule, ...]
    growth_months: int = 6
    contact_months: int = 12

    def place(self, figures: Measures) -> tuple[str, tuple[Check, ...]] | None:
        """Return (class, the alternative that fits), None when no class fits."""
        for rule in self.rules:
            for alternative in rule.alternatives:
                for check in alternative:
                    found = figures[check.place]
                    if found is None or not check.fits(found, check.bound):
                        break
                else:
                    return rule.code, alternative
        return None

    def why(self, figures: Measures, alternative: Sequence[Check]) -> list[Reason]:
        """Return what made an alternative fit, with the client's own figures."""
        places = dict.fromkeys(check.place for check in alternative)
        return [self._reason(place, figures[place]) for place in places if not (place == GONE and not figures[GONE])]

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
    lambda days: ("never", {}) if days >= _NEVER else ("silent", {"days": days}),
    lambda fen: ("assets", both("assets", fen)),
    lambda growth: ("growth", {"percent": f"{growth / _PERCENT:+.2f}"}),
    lambda fen: ("contribution", both("contribution", fen)),
    lambda letter: ("class", {"letter": letter}),
)


def measures(facts: ValueFacts, day: date, contribution_fen: int | None, abc: str | None) -> Measures:
    """Return a client's figures as ladders look at them."""
    last = facts.last_contact
    return (
        facts.managed,
        facts.gone,
        facts.tenure,
        facts.contacts,
        _NEVER if last is None else (day - last).days,
        facts.aum_fen,
        facts.growth,
        contribution_fen,
        abc,
    )


def _from(found: Any, bound: Any) -> bool:
    return cast("bool", found >= bound)


def _to(found: Any, bound: Any) -> bool:
    return cast("bool", found < bound)


def _is(found: Any, bound: Any) -> bool:
    return cast("bool", found == bound)


def _among(found: Any, bound: Any) -> bool:
    return found in bound


def _fell(found: Any, bound: Any) -> bool:
    return cast("bool", found <= -bound)


#: What each key of a line means: the figure, the comparison, and whether its number is days, money or per cent.
_KEYS: Mapping[str, tuple[int, Callable[[Any, Any], bool], str]] = {
    "managed": (MANAGED, _is, "flag"),
    "gone": (GONE, _is, "flag"),
    "tenure_from": (TENURE, _from, "count"),
    "tenure_to": (TENURE, _to, "count"),
    "contacts_from": (CONTACTS, _from, "count"),
    "contacts_to": (CONTACTS, _to, "count"),
    "silent_from": (SILENT, _from, "count"),
    "assets_from": (ASSETS, _from, "money"),
    "assets_to": (ASSETS, _to, "money"),
    "growth_from": (GROWTH, _from, "percent"),
    "fall_from": (GROWTH, _fell, "percent"),
    "contribution_from": (CONTRIBUTION, _from, "money"),
    "contribution_to": (CONTRIBUTION, _to, "money"),
    "classes": (CLASS, _among, "texts"),
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
    return Ladder(tuple(rules), growth_months, contact_months)


def _checks(line: Section, unit: int) -> tuple[Check, ...]:
    line.only(*_KEYS)
    checks = []
    for name in line.values:
        place, fits, kind = _KEYS[name]
        checks.append(Check(place, fits, _bound(line, name, kind, unit)))
    return tuple(checks)


def _bound(line: Section, name: str, kind: str, unit: int) -> Any:
    if kind == "flag":
        return line.flag(name)
    if kind == "texts":
        return frozenset(line.texts(name))
    if kind == "money":
        return line.scaled(name, unit)
    return line.scaled(name, _PERCENT) if kind == "percent" else line.count(name)
