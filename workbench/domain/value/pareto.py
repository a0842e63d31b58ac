"""ABC classes and the Pareto curve: which few clients hold most of the value (L4, T12, T16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.money import divide
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.shares import WHOLE, hundredths, shares

#: So many points make the curve, however many clients there are.
CURVE = 200
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class AbcClass:
    """A class: it ends where this share of all value, in hundredths of a per cent, is reached."""

    code: str
    name: Names
    goal: Names
    upto: int


@dataclass(frozen=True, slots=True)
class AbcRules:
    """The classes from the best on, and the per cent of clients whose share is stated (20 of 20/80)."""

    classes: tuple[AbcClass, ...]
    top: int


@dataclass(frozen=True, slots=True)
class ClassShare:
    """One class of a book: how many clients, how much in fen, and both as shares in hundredths of a per cent."""

    code: str
    clients: int
    value_fen: int
    clients_share: int
    value_share: int


@dataclass(frozen=True, slots=True)
class Pareto:
    """Everybody classed.

    Attributes:
        of: class code by client; a client without a figure is in no class and not among them.
        classes: every class of the rules, empty ones included.
        top_clients, top_fen, top_share: of the best clients that the rules ask about (T16).
        curve: (share of clients, share of value) in hundredths of a per cent, the best first, from (0, 0) to the end.
    """

    of: Mapping[bytes, str]
    classes: tuple[ClassShare, ...]
    total_fen: int
    top_clients: int
    top_fen: int
    top_share: int
    curve: tuple[tuple[int, int], ...]


def read_abc(values: Mapping[str, object], file: str) -> AbcRules:
    """Read `value/abc.toml`; each class must end later than the one before, the last with everything."""
    top = Section(values, file=file)
    top.only("type", "sources", "top", "classes")
    sections = top.sections("classes", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    classes = tuple(_class(section) for section in sections)
    for before, (section, one) in zip((None, *classes), zip(sections, classes, strict=True), strict=False):
        if one.upto > WHOLE or (before is not None and one.upto <= before.upto):
            section.refuse_value("upto", section.values["upto"], ("> before", "<= 100"))
    if classes[-1].upto != WHOLE:
        sections[-1].refuse_value("upto", sections[-1].values["upto"], ("100",))
    return AbcRules(classes, min(top.count("top", 20, 1), _PERCENT))


def _class(section: Section) -> AbcClass:
    section.only("code", "name", "goal", "upto")
    return AbcClass(section.text("code"), section.names(), section.names("goal"), section.scaled("upto", _PERCENT))


def classify(values: Mapping[bytes, int | None], rules: AbcRules) -> Pareto:
    """Class everybody by value in fen; order does not matter and equal values are in one class.

    A client belongs to the class in which the value of all who have more ends: so the one who crosses a limit is still
    above it, and more value never means a worse class. What is negative adds nothing to the whole.
    """
    known = sorted(((value, key) for key, value in values.items() if value is not None), key=_value, reverse=True)
    total = sum(value for value, _key in known if value > 0)
    limits = [(one.code, one.upto * total) for one in rules.classes]
    found: dict[bytes, str] = {}
    tallies = {one.code: [0, 0] for one in rules.classes}
    before = running = 0
    last: int | None = None
    code = rules.classes[-1].code
    for value, key in known:
        if value != last:
            before, last = running, value
            code = next((code for code, limit in limits if before * WHOLE < limit and value > 0), limits[-1][0])
        running += max(0, value)
        found[key] = code
        tally = tallies[code]
        tally[0] += 1
        tally[1] += max(0, value)
    ranked = [max(0, value) for value, _key in known]
    head = min(len(ranked), max(1, divide(len(ranked) * rules.top, _PERCENT))) if ranked else 0
    top_fen = sum(ranked[:head])
    return Pareto(found, _class_shares(tallies), total, head, top_fen, _part(top_fen, total), _curve(ranked, total))


def _value(item: tuple[int, bytes]) -> int:
    return item[0]


def _class_shares(tallies: Mapping[str, Sequence[int]]) -> tuple[ClassShare, ...]:
    by_clients = shares([clients for clients, _fen in tallies.values()])
    by_value = shares([fen for _clients, fen in tallies.values()])
    return tuple(
        ClassShare(code, clients, fen, by_clients[place], by_value[place])
        for place, (code, (clients, fen)) in enumerate(tallies.items())
    )


def _part(amount: int, total: int) -> int:
    return hundredths(amount, total) or 0


def _curve(ranked: Sequence[int], total: int) -> tuple[tuple[int, int], ...]:
    """Return points of the running share, at most `CURVE` and the two ends."""
    if total <= 0:
        return ()
    count = len(ranked)
    steps = {round(step * count / CURVE) for step in range(1, CURVE + 1)} | {count}
    points, running = [(0, 0)], 0
    for place, value in enumerate(ranked, 1):
        running += value
        if place in steps:
            points.append((_part(place, count), _part(running, total)))
    return tuple(points)
