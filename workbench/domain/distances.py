"""What is lacking for a tier, on every way into it: how much, in what, held for how long or until when.

Amounts are whole fen, rounded up, so that who reaches them really reaches the tier. They assume that everything else
stays as it is known now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.domain.columns import METRICS, Measure, Missing
from workbench.domain.metrics import window_months
from workbench.domain.months import days_in, first_day, last_day, quarter_ended_by
from workbench.domain.reasons import Names
from workbench.domain.schemeparts import THOUSANDTHS, Band, Criterion, PointRow, Scheme, Way
from workbench.domain.series import Series
from workbench.domain.stars import StarPoints, amount_for, points_of

_HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class Lack:
    """What one criterion lacks, in fen, pieces or months as `unit` says.

    Attributes:
        value: what there is now: the newest average or state, or the sum of the running window; None when unknown.
        target: what the criterion asks for.
        lacking: how much more it takes, 0 when it is enough; None when `missing` says what is not known.
        level: for averages and quarter ends, what has to be held from `since` until `by`, over `days` days.
        by: the last day that counts; for the length of a relation the day on which it is reached.
        months: star points: held for so many months, 0 for a transaction done once.
        coefficient: star points: points for each 万元.
    """

    metric: str
    window: str
    name: Names
    unit: str
    value: int | None
    target: int
    lacking: int | None
    level: int | None = None
    since: date | None = None
    by: date | None = None
    days: int = 0
    months: int = 0
    coefficient: Decimal | None = None
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """One way into the next tier: all of its parts are needed."""

    name: Names
    parts: tuple[Lack, ...]


def paths_to(series: Series, scheme: Scheme, aim: Band) -> tuple[Path, ...]:
    """Return every way into a tier of a scheme with what is lacking on it, as known to the series."""
    if scheme.kind == "points":
        return tuple(Path(row.name, (_row(series, scheme, row, aim.low),)) for row in scheme.rows if row.coefficient)
    ways = aim.alternatives
    if scheme.kind == "money":
        name = scheme.measure_name
        ways = (Way(name, (Criterion(scheme.measure, aim.low, name),)), *ways)
    end = _running_end(series, scheme)
    return tuple(Path(way.name, tuple(_lack(series, part, end) for part in way.parts)) for way in ways)


def _running_end(series: Series, scheme: Scheme) -> int:
    """Return the month at whose end the next rating is made."""
    return quarter_ended_by(series.ended) + 3 if scheme.cycle == "quarter" else series.ended + 1


def _lack(series: Series, part: Criterion, end: int) -> Lack:
    measure = part.measure
    while window_months(measure.window, end)[-1] <= series.ended:  # a window that is over cannot be changed any more
        end += 1
    if measure.metric == "tenure_months":
        return _tenure(series, part)
    if measure.window == "quarter-ends-average":
        return _quarter_ends(series, part, end)
    kind = METRICS[measure.metric]
    if kind == "average":
        return _average(series, part, end)
    return _flow(series, part, end) if kind == "flow" else _point(series, part, end)


def _net(series: Series, measure: Measure, number: int) -> int | None:
    """Return the figure of one month without the columns that are taken off it."""
    found = series.value(measure.metric, number)
    for column in measure.less:
        part = series.value(column, number)
        if found is None or part is None:
            return None
        found -= part
    return found


def _newest(series: Series, measure: Measure) -> int | None:
    """Return the newest figure of which all columns are known."""
    newest = series.newest(measure.metric)
    if newest is None or series.first is None:
        return newest[1] if newest else None
    return next(
        (
            value
            for number in range(newest[0], series.first - 1, -1)
            if (value := _net(series, measure, number)) is not None
        ),
        None,
    )


def _unknown(series: Series, part: Criterion, months: Sequence[int]) -> Lack:
    measure = part.measure
    missing = tuple(
        Missing(column, lacks, not series.has(column))
        for column in (measure.metric, *measure.less)
        if (lacks := series.missing(column, months))
    )
    return Lack(measure.metric, measure.window, part.name, part.unit, None, part.at_least, None, missing=missing)


def _told(part: Criterion, value: int | None, lacking: int, by: date, level: int | None = None) -> Lack:
    measure = part.measure
    return Lack(
        measure.metric, measure.window, part.name, part.unit, value, part.at_least, max(0, lacking), level=level, by=by
    )


def _average(series: Series, part: Criterion, end: int) -> Lack:
    """Return the daily level to hold for the rest of the window, and how much that is above the newest one."""
    measure, running = part.measure, series.ended + 1
    months = window_months(measure.window, end)
    past = [_net(series, measure, number) for number in months if number < running]
    known = [value for value in past if value is not None]
    now = _newest(series, measure)
    if now is None or len(known) < len(past):
        return _unknown(series, part, [number for number in months if number < running] or [series.ended])
    held = sum(value * days_in(number) for value, number in zip(known, months, strict=False))
    begun, so_far = 0, 0
    partial = _net(series, measure, running) if running in months and series.as_of else None
    if partial is not None and series.as_of is not None:
        begun = min(series.as_of.day, days_in(running))
        so_far = partial * begun
    ahead = sum(days_in(number) for number in months if number > running or (number == running and not begun))
    rest = days_in(running) - begun if begun else 0
    need = part.at_least * sum(map(days_in, months)) - held
    level = _level(need, so_far, rest, ahead, days_in(running))
    since = first_day(max(months[0], running))
    if begun:
        since = date.fromordinal(since.toordinal() + begun)
    return Lack(
        measure.metric,
        measure.window,
        part.name,
        part.unit,
        now,
        part.at_least,
        max(0, level - now),
        level=max(0, level),
        since=since,
        by=last_day(months[-1]),
        days=rest + ahead,
    )


def _level(need: int, so_far: int, rest: int, ahead: int, length: int) -> int:
    """Return the least level that, held for `rest` and `ahead` days, makes up what the window still needs.

    The running month's average will be stated in whole fen: its fraction is taken as lost.
    """
    if rest + ahead == 0:
        return 0 if so_far >= need else need
    level = -(-(need - so_far) // (rest + ahead))

    def reached(held: int) -> int:
        begun = (so_far + held * rest) // length * length if so_far or rest else 0
        return begun + held * ahead

    while reached(level) < need:
        level += 1
    return level


def _point(series: Series, part: Criterion, end: int) -> Lack:
    now = _newest(series, part.measure)
    if now is None:
        return _unknown(series, part, [series.ended])
    return _told(part, now, part.at_least - now, last_day(end))


def _flow(series: Series, part: Criterion, end: int) -> Lack:
    months = [number for number in window_months(part.measure.window, end) if number <= series.ended]
    past = [_net(series, part.measure, number) for number in months]
    known = [value for value in past if value is not None]
    if len(known) < len(past) or not series.has(part.measure.metric):
        return _unknown(series, part, months or [series.ended])
    value = sum(known) + (_net(series, part.measure, series.ended + 1) or 0)
    return _told(part, value, part.at_least - value, last_day(end))


def _quarter_ends(series: Series, part: Criterion, end: int) -> Lack:
    """Return what has to be held at the coming quarter end, so that the mean of four of them is enough."""
    *past, coming = window_months("quarter-ends-average", end)
    found = [_net(series, part.measure, number) for number in past]
    known = [value for value in found if value is not None]
    now = _newest(series, part.measure)
    if now is None or len(known) < len(past):
        return _unknown(series, part, past)
    level = max(0, part.at_least * (len(past) + 1) - sum(known))
    return _told(part, now, level - now, last_day(coming), level)


def _tenure(series: Series, part: Criterion) -> Lack:
    value = series.value("tenure_months", series.ended)
    if value is None:
        return _unknown(series, part, [series.ended])
    lacking = max(0, part.at_least - value)
    return _told(part, value, lacking, last_day(series.ended + lacking))


def _row(series: Series, scheme: Scheme, row: PointRow, low: int) -> Lack:
    """Return how much more in one row of the point table would have reached `low` hundredths of a point."""
    measure = row.measure
    coefficient = Decimal(row.coefficient) / THOUSANDTHS
    points: StarPoints | None = points_of(series, scheme.rows, series.ended)
    if points is None:
        months = window_months(measure.window, series.ended)
        lack = _unknown(series, Criterion(measure, 0, row.name), months)
        return Lack(
            measure.metric, measure.window, row.name, "money", None, 0, None,
            coefficient=coefficient, missing=lack.missing,
        )  # fmt: skip
    amount = next(fen // divisor for one, fen, divisor in points.amounts if one is row)
    lacking = amount_for(points, row, low)
    return Lack(
        measure.metric,
        measure.window,
        row.name,
        "money",
        amount,
        amount + lacking,
        lacking,
        months=_months_of(measure.window) if row.weighted else 0,
        coefficient=coefficient,
    )


def _months_of(window: str) -> int:
    return {"month-average": 1, "quarter-average": 3, "year-average": 12}.get(window, _HALF_YEAR)
