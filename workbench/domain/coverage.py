"""Coverage and penetration (MS1–MS5): who of those that must hold something holds it, and what the others lack."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.domain.clients import ClientFacts
from workbench.domain.profile import SOURCES, Element, completeness
from workbench.domain.reasons import Names, Reason, joined
from workbench.domain.shares import hundredths
from workbench.domain.standards import CoverageGoal, Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP

_LACKS = QT_TRANSLATE_NOOP("Coverage", "Missing in the file: {elements}")
_KINDS = QT_TRANSLATE_NOOP("Coverage", "{held} of {wanted} kinds of products: {missing} short")
_NO_PRODUCT = QT_TRANSLATE_NOOP("Coverage", "{product} not held")


@dataclass(frozen=True, slots=True)
class Judged:
    """One client with the newest value that the bands key on, in fen; None where the figures say nothing."""

    facts: ClientFacts
    value_fen: int | None


@dataclass(frozen=True, slots=True)
class Gap:
    """One client who lacks what a goal asks for.

    Attributes:
        held, wanted: how many there are of how many: elements of the file, kinds of products, or 0 of 1.
    """

    judged: Judged
    reason: Reason
    held: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """One goal on one day.

    Attributes:
        total, met: clients who must hold it, and those who do.
        gaps: the others, the largest first; `len(gaps) == total - met`.
    """

    goal: CoverageGoal
    total: int
    met: int
    gaps: tuple[Gap, ...]

    @property
    def hundredths(self) -> int | None:
        """Hundredths of a per cent, rounded half up; None where nobody must hold it."""
        return hundredths(self.met, self.total)

    @property
    def reached(self) -> bool:
        """Whether the goal is met, decided on the exact share and never on the rounded one."""
        return 100 * self.met >= self.goal.percent * self.total

    @property
    def short(self) -> int:
        """How many more clients are needed to meet the goal."""
        needed = -(-self.goal.percent * self.total // 100)
        return max(0, needed - self.met)


def counted(facts: ClientFacts) -> bool:
    """Whether coverage counts a client: managed and alive."""
    return facts.client.status == "managed" and facts.client.deceased_on is None


class Counter:
    """Counts coverage client by client, so that nobody need be held in memory who lacks nothing.

    Attributes:
        total, met: by the place of the goal in the standard.
    """

    def __init__(self, standard: Standard, day: date) -> None:
        self.goals = standard.coverage
        self.total, self.met = [0] * len(self.goals), [0] * len(self.goals)
        self._checks = [_check(goal, standard, day) for goal in self.goals]

    def add(self, one: Judged) -> Iterator[tuple[int, Gap]]:
        """Count one client, and yield (place of the goal, gap) for each goal that it keeps from being met."""
        if not counted(one.facts) or one.value_fen is None:
            return
        for place, (goal, check) in enumerate(zip(self.goals, self._checks, strict=True)):
            if one.value_fen >= goal.low_fen:
                gap = check(one)
                self.total[place] += 1
                self.met[place] += gap is None
                if gap is not None:
                    yield place, gap


def coverage(clients: Iterable[Judged], standard: Standard, day: date) -> list[Coverage]:
    """Return every coverage goal of a standard; the order of the clients does not matter."""
    counter = Counter(standard, day)
    gaps: list[list[Gap]] = [[] for _goal in counter.goals]
    for one in clients:
        for place, gap in counter.add(one):
            gaps[place].append(gap)
    for found in gaps:
        found.sort(key=lambda gap: largest_first(gap.judged))
    return [
        Coverage(goal, counter.total[place], counter.met[place], tuple(gaps[place]))
        for place, goal in enumerate(counter.goals)
    ]


def largest_first(one: Judged) -> tuple[int, bytes]:
    """Return the key by which lists put those with the most assets first."""
    return -(one.value_fen or 0), one.facts.client.id


def _check(goal: CoverageGoal, standard: Standard, day: date) -> Callable[[Judged], Gap | None]:
    """Return what finds the gap of one client under a goal, None where there is none."""
    if goal.target == "profile":
        return lambda one: filing_gap(one, standard)
    if goal.target == "product-kinds":
        return lambda one: _kinds_gap(one, goal, day)
    words = tuple(plain(word) for word in goal.words or (goal.target,))
    name: Names = {"zh_CN": goal.target, "en": goal.name["en"]}
    return lambda one: _product_gap(one, words, name, day)


def filing_gap(one: Judged, standard: Standard) -> Gap | None:
    """Return what lacks for a client to count as filed (建档): elements of `Standard.filing` that it has not."""
    facts = one.facts
    asked = [element for element in standard.elements if element.code in standard.filing]
    asked = [element for element in asked if facts.client.kind in element.kinds]
    missing = [element for element in asked if not SOURCES[element.source](facts)]
    if not missing:
        return None
    reason = Reason("Coverage", _LACKS, {"elements": joined([element.name for element in missing])})
    return Gap(one, reason, len(asked) - len(missing), len(asked))


def _kinds_gap(one: Judged, goal: CoverageGoal, day: date) -> Gap | None:
    held = len(product_kinds(one.facts, day))
    if held >= goal.count:
        return None
    values = {"held": held, "wanted": goal.count, "missing": goal.count - held}
    return Gap(one, Reason("Coverage", _KINDS, values), held, goal.count)


def _product_gap(one: Judged, words: Sequence[str], name: Names, day: date) -> Gap | None:
    held = {plain(product) for product in product_names(one.facts, day)}
    if any(word in product for word in words for product in held):
        return None
    return Gap(one, Reason("Coverage", _NO_PRODUCT, {"product": name}), 0, 1)


def product_names(facts: ClientFacts, day: date) -> list[str]:
    """Return the names of everything a client has on a day: what files list as products, and holdings."""
    held = [one for one in facts.holdings if _held(one.starts, one.matures, day)]
    return [*facts.client.products, *(one.name or one.kind for one in held), *(one.kind for one in held)]


def product_kinds(facts: ClientFacts, day: date) -> frozenset[str]:
    """Return the kinds of products a client has on a day (MS2): products that files list, and kinds of holdings.

    Two holdings of one kind are one; a holding counts from its first day to the day before it matures.
    """
    held = [one.kind or one.name or "" for one in facts.holdings if _held(one.starts, one.matures, day)]
    return frozenset(name for name in map(plain, (*facts.client.products, *held)) if name)


def _held(starts: date | None, matures: date | None, day: date) -> bool:
    return (starts is None or starts <= day) and (matures is None or matures > day)


@cache
def plain(name: str) -> str:
    """Return a product's name as it is compared: full width as half width, without spaces and case."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A client whose file lacks something (待补录, MS4, MS5); `must` are those the branch's system insists on."""

    judged: Judged
    missing: tuple[Element, ...]
    must: tuple[Element, ...]
    percent: int


def incomplete(one: Judged, standard: Standard) -> Incomplete | None:
    """Return what the file of a client with a band lacks, None when it lacks nothing required."""
    if not counted(one.facts) or one.value_fen is None or one.value_fen < standard.bands[0].low:
        return None
    held = completeness(one.facts, standard.elements)
    if not held.missing:
        return None
    must = tuple(element for element in held.missing if element.must)
    return Incomplete(one, held.missing, must, held.percent)
