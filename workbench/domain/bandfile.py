"""Reads what schemes and standards share in a rule file: measures, bands without gaps, and ways into them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from workbench.domain.columns import METRICS, WINDOWS, Measure, unit_of
from workbench.domain.rulefile import Section, refuse, unique
from workbench.domain.schemeparts import Band, Criterion, Way
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
_OTHER_COLUMN = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} takes {found} off {metric}, which is counted in another way."
)


def read_measure(section: Section, *others: str) -> Measure:
    """Return the measure that a section names.

    Raises:
        Problem: the column is unknown, has not this window, or columns taken off it are counted in another way.
    """
    section.only("metric", "window", "less", *others)
    metric = section.choice("metric", tuple(METRICS))
    window = section.choice("window", tuple(WINDOWS))
    if WINDOWS[window] != METRICS[metric]:
        refuse("rules-no-window", _NO_WINDOW, section.file, key=section.key("window"), found=window, metric=metric)
    less = section.choices("less", tuple(METRICS), ())
    for column in less:
        if column == metric or less.count(column) > 1:
            section.refuse_repeat("less", column)
        if (METRICS[column], unit_of(column)) != (METRICS[metric], unit_of(metric)):
            refuse(
                "rules-other-column", _OTHER_COLUMN, section.file, key=section.key("less"), found=column, metric=metric
            )
    return Measure(metric, window, less)


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
    ways = tuple(read_way(way) for way in section.sections("or", optional=True)) if alternatives else ()
    return Band(section.text("code"), section.names(), low, high, ways)


def _check_neighbours(lower: Section, upper: Section, scale: int) -> None:
    """Refuse a gap or an overlap between two neighbouring bands; only the highest may be open above."""
    if not lower.has("high"):
        refuse("rules-open", _OPEN, lower.file, key=lower.key("high"))
    start, end = upper.scaled("low", scale), lower.scaled("high", scale)
    if start != end:
        code, text = ("rules-gap", _GAP) if start > end else ("rules-overlap", _OVERLAP)
        refuse(code, text, upper.file, key=upper.key("low"), found=upper.values["low"], expected=lower.values["high"])


def read_way(section: Section) -> Way:
    """Return one way into a tier: a single criterion, or several under `all`."""
    if not section.has("all"):
        return Way(section.names(), (_read_criterion(section),))
    section.only("all", "name")
    return Way(section.names(), tuple(_read_criterion(part) for part in section.sections("all", least=1)))


def _read_criterion(section: Section) -> Criterion:
    measure = read_measure(section, "unit", "at_least", "name")
    unit = unit_of(measure.metric)
    if unit != "money":
        section.choice("unit", (unit,))
    scale = section.money_unit() if unit == "money" else 1
    return Criterion(measure, section.scaled("at_least", scale), section.names(), unit)
