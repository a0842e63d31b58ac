"""RFM: how lately, how often and with how much money, each as a score from 1 to 5 (L3; the text calls it TFM)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.value.facts import ValueFacts

BEST = 5


@dataclass(frozen=True, slots=True)
class RfmGroup:
    """Clients that are high or low in each of the three."""

    code: str
    name: Names


@dataclass(frozen=True, slots=True)
class RfmRules:
    """Cuts of the scores.

    Attributes:
        months: contacts are counted over so many months.
        recency: days, four of them; up to the first gives 5.
        frequency: contacts, four of them; from the last on gives 5.
        monetary: fen, four of them, None for fifths of the clients by value.
        groups: by (recency high, frequency high, monetary high).
    """

    months: int
    high: int
    recency: tuple[int, ...]
    frequency: tuple[int, ...]
    monetary: tuple[int, ...] | None
    groups: Mapping[tuple[bool, bool, bool], RfmGroup]


@dataclass(frozen=True, slots=True)
class Rfm:
    """Three scores from 1 to 5, the higher the better, and the group they make."""

    recency: int
    frequency: int
    monetary: int
    group: str

    @property
    def cell(self) -> str:
        """The three scores as one word, such as 543."""
        return f"{self.recency}{self.frequency}{self.monetary}"


def read_rfm(values: Mapping[str, object], file: str) -> RfmRules:
    """Read `value/rfm.toml`."""
    top = Section(values, file=file)
    top.only("type", "sources", "months", "high", "recency", "frequency", "monetary", "groups")
    sections = top.sections("groups", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    groups = {}
    for section in sections:
        section.only("code", "name", "recency", "frequency", "monetary")
        key = (section.flag("recency"), section.flag("frequency"), section.flag("monetary"))
        groups[key] = RfmGroup(section.text("code"), section.names())
    return RfmRules(
        top.count("months", 12, 1),
        top.count("high", 4, 1),
        _cuts(top.section("recency")),
        _cuts(top.section("frequency")),
        _monetary(top.section("monetary")),
        groups,
    )


def _cuts(section: Section, unit: int = 1) -> tuple[int, ...]:
    found = section.counts("cuts")
    if len(found) != BEST - 1 or sorted(set(found)) != list(found):
        section.refuse_value("cuts", list(found), ("4 rising numbers",))
    return tuple(cut * unit for cut in found)


def _monetary(section: Section) -> tuple[int, ...] | None:
    section.only("fifths", "cuts", "unit")
    return None if section.flag("fifths", default=False) else _cuts(section, section.money_unit())


def fifths(ordered: Sequence[int], value: int) -> int:
    """Return 1 to 5 by how many of the others have less; equal values get equal scores."""
    return 1 + min(BEST - 1, BEST * bisect_left(ordered, value) // max(1, len(ordered)))


def score(
    people: Iterable[ValueFacts], money: Mapping[bytes, int | None], rules: RfmRules, day: date
) -> dict[bytes, Rfm]:
    """Score everybody whose value in fen is known; never contacted counts as longest ago."""
    known = [(one, value) for one in people if (value := money.get(one.client_id)) is not None]
    ordered = sorted(value for _one, value in known)
    scored: dict[int, int] = {}
    found: dict[bytes, Rfm] = {}
    made: dict[tuple[int, int, int], Rfm] = {}
    for one, value in known:
        last = one.last_contact
        recency = 1 if last is None else BEST - bisect_left(rules.recency, max(0, (day - last).days))
        frequency = 1 + bisect_right(rules.frequency, one.contacts)
        monetary = scored.get(value)
        if monetary is None:
            cuts = rules.monetary
            monetary = fifths(ordered, value) if cuts is None else 1 + bisect_right(cuts, value)
            scored[value] = monetary
        key = (recency, frequency, monetary)
        if key not in made:
            made[key] = _rfm(key, rules)
        found[one.client_id] = made[key]
    return found


def _rfm(scores: tuple[int, int, int], rules: RfmRules) -> Rfm:
    recency, frequency, monetary = (one >= rules.high for one in scores)
    group = rules.groups.get((recency, frequency, monetary))
    return Rfm(*scores, group.code if group else "")
