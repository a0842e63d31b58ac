"""Tier schemes (客户分层方案) as records, and the reader that refuses gaps, overlaps and wrong units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from workbench.domain.metrics import METRICS, WINDOWS, Measure
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, refuse, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

_GAP = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} is {found}: the band below ends at {expected}, which leaves a gap."
)
_OVERLAP = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} is {found}: the band below ends at {expected}, so the two overlap."
)
_EMPTY = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} is {found}, not above the band's lower bound {expected}."
)
_OPEN = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is missing: only the highest band may be open above.")
_CLOSED = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} closes the highest band; nobody above it would have a place."
)
_NO_WINDOW = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}, a window that {metric} does not have.")

Effect = Literal["immediate", "month-start"]
Cycle = Literal["month", "quarter"]

#: Points keep two decimals; they are held as whole hundredths.
HUNDREDTHS = 100
#: Coefficients of points are held as whole thousandths.
THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True)
class Criterion:
    """An alternative way into a tier: the measure is at least `at_least_fen`."""

    measure: Measure
    at_least_fen: int
    name: Names


@dataclass(frozen=True, slots=True)
class Band:
    """A half-open range [low, high) with its lower bound inside; `high` is None for the highest.

    Money schemes hold fen, point schemes hundredths of a point.
    """

    code: str
    name: Names
    low: int
    high: int | None
    alternatives: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class PointRow:
    """One row of the star-point table (ST2–ST9): `coefficient` in thousandths of a point per 万元."""

    code: str
    name: Names
    measure: Measure
    coefficient: int

    @property
    def weighted(self) -> bool:
        """Whether the amount is a balance, averaged by days, and not a flow, summed."""
        return WINDOWS[self.measure.window] == "average"


@dataclass(frozen=True, slots=True)
class Floor:
    """A held product or agreement that lifts the service tier to `tier` (ST14).

    `words` are the product names that count; a product counts when its name is one of them.
    """

    tier: str
    words: tuple[str, ...]
    name: Names


@dataclass(frozen=True, slots=True)
class Counting:
    """How one transaction's amount is counted before it is summed (ST10, ST11).

    Attributes:
        caps_fen: business code → highest amount of one transaction that counts, in fen.
        order: the steps `cap` and `discount` in the order they are applied; the source does not say, so it is data.
    """

    caps_fen: Mapping[str, int]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A versioned tier scheme.

    Attributes:
        kind: `money` bands on `measure`, or `points` bands on the sum of `rows`.
        effect: a rating takes effect at once, or on the first day of the next calendar month (T2c).
        cycle: how often a rating is made.
        fall_after: a tier is lost after so many consecutive ratings that miss every way into it; 1 is at once (T2b).
        tiers: lowest first.
        service: floors and manual changes make a second result, the service tier (ST13), and leave the first alone.
    """

    code: str
    version: str
    effective: date
    bank: Names
    name: Names
    sources: tuple[str, ...]
    kind: Literal["money", "points"]
    measure: Measure
    measure_name: Names
    effect: Effect
    cycle: Cycle
    fall_after: int
    tiers: tuple[Band, ...]
    rows: tuple[PointRow, ...] = ()
    floors: tuple[Floor, ...] = ()
    service: bool = False
    counting: Counting | None = None

    def rank(self, tier: str | None) -> int:
        """Return the place of a tier from the lowest, 0; -1 for none or an unknown code."""
        return next((rank for rank, band in enumerate(self.tiers) if band.code == tier), -1)


def read_scheme(values: Mapping[str, object], file: str = "") -> Scheme:
    """Return the scheme of a parsed rule file.

    Raises:
        Problem: `rules-…` with the path of the key that is missing, unknown, of a wrong unit or window, or whose band
            leaves a gap or overlaps.
    """
    root = Section(values, "", file)
    root.only(
        "type",
        "code",
        "version",
        "effective",
        "bank",
        "name",
        "sources",
        "note",
        "measure",
        "timing",
        "tiers",
        "rows",
        "service",
        "transactions",
    )
    root.choice("type", ("scheme",))
    measure = root.section("measure")
    kind = measure.choice("kind", ("money", "points"), "money")
    effect, cycle, fall_after = _read_timing(root.section("timing"))
    tiers = read_bands(root, "tiers", _scale(measure, kind), alternatives=kind == "money")
    return Scheme(
        code=root.text("code"),
        version=root.text("version"),
        effective=root.day("effective"),
        bank=root.names("bank"),
        name=root.names("name"),
        sources=root.texts("sources"),
        kind="points" if kind == "points" else "money",
        measure=Measure("points", "points") if kind == "points" else read_measure(measure, "kind", "unit", "name"),
        measure_name=measure.names(),
        effect=effect,
        cycle=cycle,
        fall_after=fall_after,
        tiers=tiers,
        rows=_read_rows(root) if kind == "points" else (),
        floors=_read_floors(root.section("service", optional=True), tiers),
        service=root.has("service"),
        counting=_read_counting(root) if root.has("transactions") else None,
    )


def _read_timing(section: Section) -> tuple[Effect, Cycle, int]:
    """Return when a rating takes effect, how often one is made, and after how many misses a tier is lost."""
    section.only("effect", "cycle", "fall_after")
    effect: Effect = "month-start"
    if section.choice("effect", ("immediate", "month-start")) == "immediate":
        effect = "immediate"
    cycle: Cycle = "quarter" if section.choice("cycle", ("month", "quarter")) == "quarter" else "month"
    return effect, cycle, section.count("fall_after", least=1)


def read_measure(section: Section, *others: str) -> Measure:
    """Return the measure that a section names; refuses an unknown column and a window the column does not have."""
    section.only("metric", "window", *others)
    metric = section.choice("metric", tuple(METRICS))
    window = section.choice("window", tuple(WINDOWS))
    if WINDOWS[window] != METRICS[metric]:
        refuse("rules-no-window", _NO_WINDOW, section.file, key=section.key("window"), found=window, metric=metric)
    return Measure(metric, window)


def read_bands(
    root: Section, name: str, scale: int, *, alternatives: bool, others: Sequence[str] = ()
) -> tuple[Band, ...]:
    """Return the bands of a list, lowest first; `scale` turns the file's numbers into fen or hundredths of a point."""
    sections = root.sections(name, least=1)
    unique(sections, "code", lambda section: section.text("code"))
    bands = tuple(_read_band(section, scale, alternatives=alternatives, others=others) for section in sections)
    for lower, upper in pairwise(sections):
        _check_neighbours(lower, upper, scale)
    if bands[-1].high is not None:
        refuse("rules-closed", _CLOSED, root.file, key=sections[-1].key("high"))
    return bands


def _scale(measure: Section, kind: str) -> int:
    if kind == "points":
        measure.only("kind", "unit", "name")
        measure.choice("unit", ("point",))
        return HUNDREDTHS
    return measure.money_unit()


def _read_band(section: Section, scale: int, *, alternatives: bool, others: Sequence[str]) -> Band:
    section.only("code", "name", "low", "high", *(("or",) if alternatives else ()), *others)
    low = section.scaled("low", scale)
    high = section.scaled("high", scale) if section.has("high") else None
    if high is not None and high <= low:
        refuse(
            "rules-empty-band",
            _EMPTY,
            section.file,
            key=section.key("high"),
            found=section.values["high"],
            expected=section.values["low"],
        )
    ways = tuple(_read_criterion(way) for way in section.sections("or", optional=True)) if alternatives else ()
    return Band(section.text("code"), section.names(), low, high, ways)


def _check_neighbours(lower: Section, upper: Section, scale: int) -> None:
    """Refuse a gap or an overlap between two neighbouring bands; only the highest may be open above."""
    if not lower.has("high"):
        refuse("rules-open", _OPEN, lower.file, key=lower.key("high"))
    start, end = upper.scaled("low", scale), lower.scaled("high", scale)
    if start != end:
        code, text = ("rules-gap", _GAP) if start > end else ("rules-overlap", _OVERLAP)
        refuse(code, text, upper.file, key=upper.key("low"), found=upper.values["low"], expected=lower.values["high"])


def _read_criterion(section: Section) -> Criterion:
    return Criterion(
        measure=read_measure(section, "unit", "at_least", "name"),
        at_least_fen=section.scaled("at_least", section.money_unit()),
        name=section.names(),
    )


def _read_rows(root: Section) -> tuple[PointRow, ...]:
    """Return the rows of the point table; coefficients are per 万元 and have at most three decimals."""
    sections = root.sections("rows")
    unique(sections, "code", lambda section: section.text("code"))
    return tuple(
        PointRow(
            code=section.text("code"),
            name=section.names(),
            measure=read_measure(section, "code", "name", "per_wan"),
            coefficient=section.scaled("per_wan", THOUSANDTHS),
        )
        for section in sections
    )


def _read_floors(service: Section, tiers: Sequence[Band]) -> tuple[Floor, ...]:
    service.only("floors")
    codes = tuple(tier.code for tier in tiers)
    floors = []
    for section in service.sections("floors", optional=True):
        section.only("tier", "products", "name")
        floors.append(Floor(section.choice("tier", codes), section.texts("products"), section.names()))
    return tuple(floors)


def _read_counting(root: Section) -> Counting:
    section = root.section("transactions")
    section.only("order", "unit", "caps")
    scale = section.money_unit()
    caps = section.section("caps", optional=True)
    return Counting(
        caps_fen={business: caps.scaled(business, scale) for business in caps.values},
        order=section.choices("order", ("cap", "discount")),
    )
