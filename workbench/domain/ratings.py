"""Ratings of one client month by month under one scheme, and the tier that stands after each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.metrics import (
    NEWEST,
    Series,
    first_day,
    last_day,
    last_full_month,
    measured,
    quarter_ended_by,
)
from workbench.domain.schemes import Scheme
from workbench.domain.stars import StarPoints, points_of


@dataclass(frozen=True, slots=True)
class Missing:
    """A column that lacks months ('2026-04') of the window a rating needs."""

    metric: str
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating at the end of month `end`.

    `met` is the rank of the highest tier met, -1 for none; `value` is fen or hundredths of a point, None when
    `missing` says what it lacks. Such a rating can still meet a tier by an alternative, but it misses none.
    """

    end: int
    met: int
    value: int | None
    missing: tuple[Missing, ...] = ()
    stars: StarPoints | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The rank held from `since` on, -1 for none: `misses` ratings missed so far, `met_by` the last that met it."""

    since: date
    rank: int
    misses: int
    met_by: Rating


def ratings_until(series: Series, scheme: Scheme, day: date) -> list[Rating]:
    """Return every rating that has taken effect by `day`, oldest first, from the client's first month on.

    There is always at least one: a client without figures is rated once, so that what is missing can be said.
    """
    newest = last_full_month(day)
    if scheme.cycle == "quarter":
        newest = quarter_ended_by(newest)
    if effective_day(scheme, newest) > day:
        newest -= 3 if scheme.cycle == "quarter" else 1
    step = 3 if scheme.cycle == "quarter" else 1
    first = newest if series.first is None else min(series.first, newest)
    oldest = first + (newest - first) % step
    return [_rate(series, scheme, end, newest=end == newest) for end in range(oldest, newest + 1, step)]


def effective_day(scheme: Scheme, end: int) -> date:
    """Return the day on which a rating made at the end of month `end` takes effect.

    A scheme that rates at once counts a month on its last day; a quarter counts from the day after it, and so does
    everything in a scheme that moves clients at the beginning of a calendar month (T2c).
    """
    if scheme.effect == "month-start" or scheme.cycle == "quarter":
        return first_day(end + 1)
    return last_day(end)


def standings_after(ratings: Sequence[Rating], scheme: Scheme) -> Iterator[Standing]:
    """Yield what stands after each rating; nothing until the first rating that has its measure.

    Each tier counts on its own how many ratings in a row have missed it since it was last met; the highest tier that
    has been met and not missed `fall_after` times stands (T2b).
    """
    misses: list[int | None] = [None] * len(scheme.tiers)
    met_by: list[Rating | None] = [None] * len(scheme.tiers)
    for rating in ratings:
        if rating.value is None and rating.met < 0:
            continue
        for rank, missed in enumerate(misses):
            if rank <= rating.met:
                misses[rank], met_by[rank] = 0, rating
            elif missed is not None and rating.value is not None:
                misses[rank] = missed + 1
        yield _standing(rating, misses, met_by, scheme)


def shown_rating(ratings: Sequence[Rating], scheme: Scheme) -> Rating | None:
    """Return the rating whose figure is shown as the client's measure.

    A figure of one month is the newest there is; a longer window is only ever the newest window, complete or not.
    """
    if scheme.kind == "money" and scheme.measure.window in NEWEST:
        return next((rating for rating in reversed(ratings) if rating.value is not None), None)
    return ratings[-1] if ratings else None


def _standing(
    rating: Rating, misses: Sequence[int | None], met_by: Sequence[Rating | None], scheme: Scheme
) -> Standing:
    since = effective_day(scheme, rating.end)
    for rank in range(len(misses) - 1, -1, -1):
        missed, last = misses[rank], met_by[rank]
        if missed is not None and last is not None and missed < scheme.fall_after:
            return Standing(since, rank, missed, last)
    return Standing(since, -1, 0, rating)


def _rate(series: Series, scheme: Scheme, end: int, *, newest: bool) -> Rating:
    """Rate one month; only the newest rating is asked what it lacks."""
    if scheme.kind == "points":
        points = points_of(series, scheme.rows, end)
        if points is None:
            return Rating(end, -1, None, _missing_rows(series, scheme, end) if newest else ())
        return Rating(end, _rank_of(points.hundredths, scheme), points.hundredths, (), points)
    figure = measured(series, scheme.measure, end)
    met = -1 if figure.value_fen is None else _rank_of(figure.value_fen, scheme)
    missing = (Missing(scheme.measure.metric, figure.missing),) if figure.missing else ()
    return Rating(end, _met_otherwise(series, scheme, end, met), figure.value_fen, missing)


def _missing_rows(series: Series, scheme: Scheme, end: int) -> tuple[Missing, ...]:
    """Return each column that lacks months of its window, once."""
    figures = {row.measure.metric: measured(series, row.measure, end) for row in scheme.rows}
    return tuple(Missing(metric, figure.missing) for metric, figure in figures.items() if figure.missing)


def _rank_of(value: int, scheme: Scheme) -> int:
    """Return the rank of the highest tier whose lower bound the value reaches; the bound itself is in."""
    for rank in range(len(scheme.tiers) - 1, -1, -1):
        if value >= scheme.tiers[rank].low:
            return rank
    return -1


def _met_otherwise(series: Series, scheme: Scheme, end: int, met: int) -> int:
    """Return the rank met when alternatives above `met` are looked at as well."""
    for rank in range(len(scheme.tiers) - 1, met, -1):
        for way in scheme.tiers[rank].alternatives:
            figure = measured(series, way.measure, end)
            if figure.value_fen is not None and figure.value_fen >= way.at_least_fen:
                return rank
    return met
