"""Which columns rules can measure, over which windows, and how a measure and what it lacks are written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

ColumnKind = Literal["average", "point", "flow"]

#: Measurable columns of table `snapshot`: a month's daily average, a state on the data date, or the month's flow.
SNAPSHOT_METRICS: Mapping[str, ColumnKind] = {
    "aum_fen": "average",
    "short_fen": "average",
    "long_fen": "average",
    "mortgage_fen": "average",
    "other_loan_fen": "average",
    "overdraft_fen": "average",
    "invest_fen": "flow",
    "card_fen": "flow",
    "settle_fen": "flow",
    "contribution_fen": "flow",
    "trade_count": "flow",
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
    "card_gross12_fen": "point",
    "card_excluded12_fen": "point",
    "mortgage_contract_fen": "point",
    "stock_fen": "point",
    "product_count": "point",
}
#: What follows from dated facts of the client instead: full months since `opened`, and events attended in the month.
CLIENT_METRICS: Mapping[str, ColumnKind] = {"tenure_months": "point", "activities": "flow"}
METRICS: Mapping[str, ColumnKind] = {**SNAPSHOT_METRICS, **CLIENT_METRICS}

Unit = Literal["money", "count", "month"]
_COUNTS = frozenset({"trade_count", "product_count", "activities"})


def unit_of(metric: str) -> Unit:
    """Return what a metric is counted in: fen, pieces or months."""
    if metric == "tenure_months":
        return "month"
    return "count" if metric in _COUNTS else "money"


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


@dataclass(frozen=True, slots=True)
class Measure:
    """A column over a window, such as `aum_fen` over `quarter-average` (季日均), without the columns in `less`."""

    metric: str
    window: str
    less: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        return f"{'-'.join((self.metric, *self.less))}/{self.window}"


class Missing(NamedTuple):
    """A column that lacks months ('2026-04') of a window; `never`: the client has no month with this column."""

    metric: str
    months: tuple[str, ...]
    never: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """What a measure gave: `value_fen` in fen (pieces, months), None when `missing` names the months it lacks."""

    value_fen: int | None
    missing: tuple[str, ...] = ()
