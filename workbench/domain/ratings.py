"""Ratings of one client month by month under one scheme: which tier the figures of a month reach."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from workbench.domain.columns import NEWEST, Missing
from workbench.domain.metrics import exact, lacks
from workbench.domain.money import divide
from workbench.domain.months import last_full_month, quarter_ended_by
from workbench.domain.schemeparts import Band, Scheme, Way
from workbench.domain.series import Series
from workbench.domain.stars import hundredths_of

#: Every bit: of no tier it is known whether it was met.
ALL = -1


class Rating(NamedTuple):
    """One rating at the end of month `end`.

    `met` is the rank of the highest tier met, -1 for none; `value` is fen or hundredths of a point, None when months
    are missing and where tiers are told by criteria. `unknown` has the bit of every rank of which the months do not
    say whether it was met: such a rating neither keeps nor takes that tier.
    """

    end: int
    met: int
    value: int | None
    unknown: int = 0


def ratings_until(series: Series, scheme: Scheme, day: date) -> list[Rating]:
    """Return every rating that can be made by `day`, oldest first, from the client's first month on.

    There is always at least one: a client without figures is rated once, so that what is missing can be said.
    """
    newest, step = last_full_month(day), 1
    if scheme.cycle == "quarter":
        newest, step = quarter_ended_by(newest), 3
    first = newest if series.first is None else min(series.first, newest)
    oldest = first + (newest - first) % step
    return [rate(series, scheme, end) for end in range(oldest, newest + 1, step)]


def rate(series: Series, scheme: Scheme, end: int) -> Rating:
    """Return the rating at the end of one month."""
    if scheme.kind == "criteria":
        return _rate_by_criteria(series, scheme.tiers, end)
    if scheme.kind == "points":
        points = hundredths_of(series, scheme.rows, end)
        if points is None:
            return Rating(end, -1, None, ALL)
        return Rating(end, _rank_of(points, scheme.tiers), points)
    total = exact(series, scheme.measure, end)
    value = None if total is None else divide(*total)
    met = -1 if value is None else _rank_of(value, scheme.tiers)
    for rank in range(len(scheme.tiers) - 1, met, -1):
        ways = scheme.tiers[rank].alternatives
        if ways and any(meets(series, way, end) for way in ways):
            met = rank
            break
    return Rating(end, met, value, ALL if value is None else 0)


def meets(series: Series, way: Way, end: int) -> bool | None:
    """Return whether a way into a tier is met at the end of month `end`; None when missing months decide it."""
    found: bool | None = True
    for part in way.parts:
        total = exact(series, part.measure, end)
        if total is None:
            found = None
        elif divide(*total) < part.at_least:
            return False
    return found


def missing_at(series: Series, scheme: Scheme, end: int) -> tuple[Missing, ...]:
    """Return each column that lacks months of the windows by which a scheme rates at the end of month `end`, once.

    Ways into a tier count where they are all there is, or where one of them could have lifted the client.
    """
    measures = [row.measure for row in scheme.rows] if scheme.kind == "points" else []
    if scheme.kind == "money":
        measures = [scheme.measure]
    found = {one.metric: one for measure in measures for one in lacks(series, measure, end)}
    met = rate(series, scheme, end).met
    for tier in scheme.tiers[met + 1 :]:
        for way in tier.alternatives:
            if meets(series, way, end) is None:
                for part in way.parts:
                    for one in lacks(series, part.measure, end):
                        found.setdefault(one.metric, one)
    return tuple(found.values())


def shown_rating(ratings: Sequence[Rating], scheme: Scheme) -> Rating | None:
    """Return the rating whose figure is shown as the client's measure.

    A figure of one month is the newest there is; a longer window is only ever the newest window, complete or not.
    """
    if scheme.kind == "money" and scheme.measure.window in NEWEST:
        return next((rating for rating in reversed(ratings) if rating.value is not None), None)
    return ratings[-1] if ratings else None


def _rate_by_criteria(series: Series, tiers: Sequence[Band], end: int) -> Rating:
    unknown = 0
    for rank in range(len(tiers) - 1, -1, -1):
        tier = tiers[rank]
        answers = [meets(series, way, end) for way in tier.alternatives]
        if tier.everyone or any(answers):
            return Rating(end, rank, None, unknown)
        if None in answers:
            unknown |= 1 << rank
    return Rating(end, -1, None, unknown)


def _rank_of(value: int, tiers: Sequence[Band]) -> int:
    """Return the rank of the highest tier whose lower bound the value reaches; the bound itself is in."""
    for rank in range(len(tiers) - 1, -1, -1):
        if value >= tiers[rank].low:
            return rank
    return -1
