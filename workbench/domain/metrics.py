"""What rules measure: columns of monthly snapshots over windows of full months; nothing is ever extrapolated.

A month counts when it has ended by the day asked, its own last day included. The quarter is the exception that the
contract states in words: the last full quarter *before* the day asked. A window that lacks one of its months has no
value and names the months it lacks.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from workbench.domain.clients import Snapshot
from workbench.domain.money import divide

ColumnKind = Literal["average", "point", "flow"]

#: Measurable columns of table `snapshot`: a month's daily average, a state on the data date, or the month's flow.
METRICS: Mapping[str, ColumnKind] = {
    "aum_fen": "average",
    "short_fen": "average",
    "long_fen": "average",
    "mortgage_fen": "average",
    "other_loan_fen": "average",
    "overdraft_fen": "average",
    "invest_fen": "flow",
    "card_fen": "flow",
    "settle_fen": "flow",
    "balance_fen": "point",
    "quarter_avg_fen": "point",
    "year_avg_fen": "point",
    "demand_fen": "point",
    "term_fen": "point",
    "wealth_fen": "point",
    "fund_fen": "point",
    "insurance_fen": "point",
    "bond_fen": "point",
    "metal_fen": "point",
    "trust_fen": "point",
    "loan_fen": "point",
    "card_spend12_fen": "point",
}

#: Which windows a kind of column has: 月日均 季日均 半年日均 年日均 · 时点 季末平均 · 当月 半年累计 前12个月累计.
WINDOWS: Mapping[str, ColumnKind] = {
    "month-average": "average",
    "quarter-average": "average",
    "half-year-average": "average",
    "year-average": "average",
    "month-end": "point",
    "quarter-ends-average": "point",
    "month-sum": "flow",
    "half-year-sum": "flow",
    "twelve-month-sum": "flow",
}

#: Windows of one month, for which the newest month that has the figure is the figure.
NEWEST = frozenset({"month-average", "month-end", "month-sum"})

_QUARTER_ENDS = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """A column over a window, such as `aum_fen` over `quarter-average` (季日均)."""

    metric: str
    window: str

    @property
    def code(self) -> str:
        return f"{self.metric}/{self.window}"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a measure gave: `value_fen` in fen, None when `missing` names the months ('2026-04') it lacks."""

    value_fen: int | None
    missing: tuple[str, ...] = ()


@cache
def month_number(month: str) -> int:
    """Return '2026-10' as months since year 0, so that months can be counted."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def month_text(number: int) -> str:
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


@cache
def days_in(number: int) -> int:
    """Return how many days a month has."""
    return calendar.monthrange(number // 12, number % 12 + 1)[1]


@cache
def _first_ordinal(number: int) -> int:
    return first_day(number).toordinal()


def first_day(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def last_day(number: int) -> date:
    return date(number // 12, number % 12 + 1, days_in(number))


def month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def last_full_month(day: date) -> int:
    """Return the newest month that has ended by `day`, its own last day included."""
    return month_of(day + timedelta(days=1)) - 1


def last_quarter(day: date) -> int:
    """Return the last month of the last full calendar quarter before `day`."""
    return quarter_ended_by(month_of(day) - 1)


def quarter_ended_by(number: int) -> int:
    """Return the last month of the newest quarter that has ended with or before month `number`."""
    return number - (number - 2) % 3


class Series:
    """One client's snapshots by month, with running sums so that a window costs the same however long it is.

    Snapshots that do not count on `day` are left out: those of months that have not ended by it, unless their data
    date lies on or before it (the running month's figure, which only the newest value looks at).
    """

    __slots__ = ("_columns", "_figures", "first", "last")

    def __init__(self, snapshots: Iterable[Snapshot], day: date) -> None:
        ended = last_full_month(day)
        figures: dict[int, Mapping[str, int]] = {}
        for snapshot in snapshots:
            number = month_number(snapshot.month)
            if number <= ended or (snapshot.as_of is not None and snapshot.as_of <= day):
                known = figures.get(number)
                figures[number] = snapshot.figures if known is None else {**known, **snapshot.figures}
        self._figures = figures
        self._columns: dict[str, tuple[list[int], list[int], list[int]]] = {}
        self.first: int | None = min(figures, default=None)
        self.last: int | None = max(figures, default=None)

    def value(self, column: str, number: int) -> int | None:
        """Return the figure of one month in fen, None where there is none."""
        figures = self._figures.get(number)
        return None if figures is None else figures.get(column)

    def newest(self, column: str, upto: int | None = None) -> tuple[int, int] | None:
        """Return (month, fen) of the newest month, not after `upto`, that has the column."""
        if self.first is None or self.last is None:
            return None
        number = self.last if upto is None else min(upto, self.last)
        while number >= self.first:
            value = self.value(column, number)
            if value is not None:
                return number, value
            number -= 1
        return None

    def total(self, column: str, first: int, last: int, *, weighted: bool) -> tuple[int, int] | None:
        """Return (sum, days of the window); balances are weighted by the days of each month.

        None when a month of the window lacks the figure.
        """
        base = self.first
        if base is None or self.last is None or first < base or last > self.last:
            return None
        counts, plain, by_days = self._sums(column)
        low, high = first - base, last - base + 1
        if counts[high] - counts[low] != high - low:
            return None
        if weighted:
            return by_days[high] - by_days[low], _first_ordinal(last + 1) - _first_ordinal(first)
        return plain[high] - plain[low], 1

    def missing(self, column: str, months: Iterable[int]) -> tuple[str, ...]:
        """Return the months among `months` without the column, as '2026-04'."""
        return tuple(month_text(number) for number in months if self.value(column, number) is None)

    def _sums(self, column: str) -> tuple[list[int], list[int], list[int]]:
        """Return running (known months, sums, sums weighted by days) of a column from the first month on."""
        sums = self._columns.get(column)
        if sums is None:
            counts, plain, by_days = [0], [0], [0]
            assert self.first is not None
            assert self.last is not None
            known = total = weighted = 0
            for number in range(self.first, self.last + 1):
                figures = self._figures.get(number)
                value = None if figures is None else figures.get(column)
                if value is not None:
                    known += 1
                    total += value
                    weighted += value * days_in(number)
                counts.append(known)
                plain.append(total)
                by_days.append(weighted)
            sums = self._columns[column] = (counts, plain, by_days)
        return sums


def span(window: str, end: int) -> tuple[int, int]:
    """Return the first and last month of a window that is asked at the end of month `end`."""
    if window == "quarter-average":
        last = quarter_ended_by(end)
        return last - 2, last
    if window in {"half-year-average", "half-year-sum"}:
        return end - 5, end
    if window == "year-average":  # from January on, as banks state 年日均
        return end - end % 12, end
    if window == "twelve-month-sum":
        return end - 11, end
    return end, end


def measured(series: Series, measure: Measure, end: int) -> Figure:
    """Return the figure of a measure at the end of month `end`, rounded half up to the fen."""
    column, window = measure.metric, measure.window
    if window == "quarter-ends-average":
        return _quarter_ends(series, column, end)
    first, last = span(window, end)
    total = series.total(column, first, last, weighted=WINDOWS[window] == "average")
    if total is None:
        return Figure(None, series.missing(column, range(first, last + 1)))
    return Figure(divide(*total))


def _quarter_ends(series: Series, column: str, end: int) -> Figure:
    """Return the plain mean of the last four quarter ends (季末平均)."""
    newest = quarter_ended_by(end)
    months = range(newest - 3 * (_QUARTER_ENDS - 1), newest + 1, 3)
    values = [series.value(column, number) for number in months]
    known = [value for value in values if value is not None]
    if len(known) < _QUARTER_ENDS:
        return Figure(None, series.missing(column, months))
    return Figure(divide(sum(known), _QUARTER_ENDS))


def measured_on(series: Series, measure: Measure, day: date) -> Figure:
    """Return the figure of a measure as it stands on `day`; the quarter is the last full one before that day."""
    end = last_quarter(day) if measure.window == "quarter-average" else last_full_month(day)
    return measured(series, measure, end)
