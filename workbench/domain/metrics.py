"""What rules measure: columns of monthly snapshots over windows of full months; nothing is ever extrapolated.

A month counts when it has ended by the day asked, its own last day included. The quarter is the exception that the
contract states in words: the last full quarter *before* the day asked. A window that lacks one of its months has no
value and names the months it lacks.
"""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.columns import (
    WINDOWS,
    Figure,
    Measure,
    Missing,
)
from workbench.domain.money import divide
from workbench.domain.months import (
    quarter_ended_by,
)
from workbench.domain.series import Series

_QUARTER_ENDS = 4
#: How many months before its last one a window begins; quarters and years begin where the calendar says.
_BACK: Mapping[str, int] = {
    "month-average": 0,
    "month-end": 0,
    "month-sum": 0,
    "half-year-average": 5,
    "half-year-sum": 5,
    "twelve-month-sum": 11,
    "quarter-ends-average": 0,
}
_AVERAGES = frozenset(window for window, kind in WINDOWS.items() if kind == "average")


def span(window: str, end: int) -> tuple[int, int]:
    """Return the first and last month of a window that is asked at the end of month `end`."""
    back = _BACK.get(window)
    if back is not None:
        return end - back, end
    if window == "quarter-average":
        last = quarter_ended_by(end)
        return last - 2, last
    return end - end % 12, end  # year-average: from January on, as banks state 年日均


def window_months(window: str, end: int) -> range:
    """Return the months whose figures a window at the end of month `end` is made of."""
    if window == "quarter-ends-average":
        newest = quarter_ended_by(end)
        return range(newest - 3 * (_QUARTER_ENDS - 1), newest + 1, 3)
    first, last = span(window, end)
    return range(first, last + 1)


def exact(series: Series, measure: Measure, end: int) -> tuple[int, int] | None:
    """Return a measure at the end of month `end` as (dividend, divisor), None when a month lacks a figure."""
    found = _exact(series, measure.metric, measure.window, end)
    if not measure.less:
        return found
    for column in measure.less:
        part = _exact(series, column, measure.window, end)
        if found is None or part is None:
            return None
        found = found[0] - part[0], found[1]
    return found


def _exact(series: Series, column: str, window: str, end: int) -> tuple[int, int] | None:
    if window == "quarter-ends-average":  # the plain mean of the last four quarter ends (季末平均)
        values = [series.value(column, number) for number in window_months(window, end)]
        known = [value for value in values if value is not None]
        return (sum(known), _QUARTER_ENDS) if len(known) == _QUARTER_ENDS else None
    first, last = span(window, end)
    return series.total(column, first, last, weighted=window in _AVERAGES)


def measured(series: Series, measure: Measure, end: int) -> Figure:
    """Return the figure of a measure at the end of month `end`, rounded half up to the fen."""
    total = exact(series, measure, end)
    if total is not None:
        return Figure(divide(*total))
    months = sorted({month for one in lacks(series, measure, end) for month in one.months})
    return Figure(None, tuple(months))


def lacks(series: Series, measure: Measure, end: int) -> tuple[Missing, ...]:
    """Return each column of a measure that lacks months of its window at the end of month `end`."""
    found = []
    for column in (measure.metric, *measure.less):
        months = series.missing(column, window_months(measure.window, end))
        if months:
            found.append(Missing(column, months, not series.has(column)))
    return tuple(found)
