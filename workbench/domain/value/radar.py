"""The eight dimensions of a client (P16): the manager's scores beside what the book proposes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from workbench.domain.marks import FULL_SCORE, Mark, current
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique

#: What a proposal may be read from: years, contacts, products, step 1–5, yuan a year, yuan, per cent.
FIGURES = ("tenure-years", "contacts", "products", "risk-step", "contribution", "assets", "completeness")


@dataclass(frozen=True, slots=True)
class Dimension:
    """How one dimension is proposed: a figure and the line of points that its score is read off."""

    code: str
    figure: str
    points: tuple[tuple[int, int], ...]

    def score(self, figure: int) -> int:
        """Return 0 to 100: straight between two points, level beyond the first and the last."""
        before = self.points[0]
        if figure <= before[0]:
            return before[1]
        for after in self.points[1:]:
            if figure <= after[0]:
                run = after[0] - before[0]
                return before[1] + (2 * (figure - before[0]) * (after[1] - before[1]) + run) // (2 * run)
            before = after
        return before[1]


@dataclass(frozen=True, slots=True)
class RadarRules:
    """Proposals by dimension, and the months over which contacts are counted."""

    months: int
    dimensions: Mapping[str, Dimension]


@dataclass(frozen=True, slots=True)
class RadarScore:
    """One dimension of one client.

    Attributes:
        score: the manager's, None while nothing was said.
        proposed: what the book proposes, None where it cannot know; `figure` is what that was read from.
        on, note: when the manager said it, and why.
    """

    code: str
    name: Names
    score: int | None
    proposed: int | None
    figure: int | None = None
    source: str = ""
    on: date | None = None
    note: str = ""

    @property
    def shown(self) -> int | None:
        """Return what counts: the manager's score, else the proposal."""
        return self.proposed if self.score is None else self.score


def read_radar(values: Mapping[str, object], file: str) -> RadarRules:
    """Read `value/radar.toml`; the points of a dimension must rise."""
    top = Section(values, file=file)
    top.only("type", "sources", "months", "dimensions")
    sections = top.sections("dimensions")
    unique(sections, "code", lambda section: section.text("code"))
    return RadarRules(top.count("months", 12, 1), {one.text("code"): _dimension(one) for one in sections})


def _dimension(section: Section) -> Dimension:
    section.only("code", "figure", "points")
    points = section.values.get("points")
    fits = (
        isinstance(points, list)
        and len(points) > 1
        and all(isinstance(one, list) and len(one) == 2 and all(type(part) is int for part in one) for one in points)
    )
    if not fits or not isinstance(points, list):
        section.refuse_value("points", points, ("[[0, 0], [10, 100]]",))
    rising = all(low[0] < high[0] and low[1] <= high[1] for low, high in pairwise(points))
    if not rising or not all(0 <= one[1] <= FULL_SCORE for one in points):
        section.refuse_value("points", points, ("0–100",))
    return Dimension(section.text("code"), section.choice("figure", FIGURES), tuple((one[0], one[1]) for one in points))


def radar(
    names: Mapping[str, Names],
    rules: RadarRules,
    figures: Mapping[str, int | None],
    marks: Iterable[Mark],
    day: date,
) -> tuple[RadarScore, ...]:
    """Return every dimension of a client in the order of `names`."""
    said = {mark.code: mark for mark in current(marks, "radar", day)}
    found = []
    for code, name in names.items():
        rule, mark = rules.dimensions.get(code), said.get(code)
        figure = figures.get(rule.figure) if rule else None
        found.append(
            RadarScore(
                code,
                name,
                mark.score if mark else None,
                rule.score(figure) if rule and figure is not None else None,
                figure,
                rule.figure if rule else "",
                mark.on if mark else None,
                mark.note if mark else "",
            )
        )
    return tuple(found)
