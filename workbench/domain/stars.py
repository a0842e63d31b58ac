"""Star points (星点值, `domain.md` §2): amounts of a half-year times coefficients, to two decimals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import lcm

from workbench.domain.metrics import exact
from workbench.domain.money import FEN_PER_WAN, divide
from workbench.domain.schemeparts import HUNDREDTHS, THOUSANDTHS, Counting, PointRow
from workbench.domain.series import Series

#: What turns fen times thousandths of a point per 万元 into hundredths of a point.
_SCALE = FEN_PER_WAN * THOUSANDTHS // HUNDREDTHS


@dataclass(frozen=True, slots=True)
class PointLine:
    """One row of the calculation: the amount in fen, points per 万元, and what they give."""

    row: PointRow
    amount_fen: int
    coefficient: Decimal
    points: Decimal


@dataclass(frozen=True, slots=True)
class StarPoints:
    """The sum of points in hundredths; it is rounded once, not row by row. `amounts`: (row, fen, divisor)."""

    hundredths: int
    amounts: tuple[tuple[PointRow, int, int], ...]

    @property
    def exact(self) -> tuple[int, int]:
        """The sum before it is rounded, as (dividend, common divisor) of hundredths times the scale of points."""
        return _exact(self.amounts)

    @property
    def total(self) -> Decimal:
        return decimal_points(self.hundredths)

    @property
    def lines(self) -> tuple[PointLine, ...]:
        """The rows of the calculation, each rounded for showing."""
        return tuple(_line(*amount) for amount in self.amounts)


def decimal_points(hundredths: int) -> Decimal:
    """Return hundredths of a point as points with two decimals."""
    return Decimal(hundredths).scaleb(-2)


def star_points(amounts_fen: Mapping[str, int], rows: Sequence[PointRow]) -> StarPoints:
    """Return the points of stated amounts in fen by row code (ST2–ST9); a row without amount counts as 0.

    Raises:
        KeyError: an amount names a row that the scheme does not have.
    """
    unknown = set(amounts_fen) - {row.code for row in rows}
    if unknown:
        raise KeyError(*sorted(unknown))
    return _points([(row, amounts_fen.get(row.code, 0), 1) for row in rows])


def points_of(series: Series, rows: Sequence[PointRow], end: int) -> StarPoints | None:
    """Return the points of a client at the end of month `end`, None when a row lacks a month of its window.

    Balances count with their daily average of the half-year, weighted by the days of each month; flows with their sum.
    """
    amounts: list[tuple[PointRow, int, int]] = []
    for row in rows:
        total = exact(series, row.measure, end)
        if total is None:
            return None
        amounts.append((row, *total))
    return _points(amounts)


def hundredths_of(series: Series, rows: Sequence[PointRow], end: int) -> int | None:
    """Return the hundredths of a point at the end of month `end` as `points_of` does, without the rows."""
    by_divisor: dict[int, int] = {}
    for row in rows:
        total = exact(series, row.measure, end)
        if total is None:
            return None
        amount, divisor = total
        by_divisor[divisor] = by_divisor.get(divisor, 0) + row.coefficient * amount
    common = lcm(*by_divisor)
    return divide(sum(total * (common // divisor) for divisor, total in by_divisor.items()), common * _SCALE)


def amount_for(points: StarPoints, row: PointRow, hundredths: int) -> int:
    """Return how many fen more in a row reach so many hundredths of a point, rounded up; 0 when they are there."""
    exact, common = points.exact
    wanted = hundredths * common * _SCALE - exact
    return max(0, -(-wanted // (row.coefficient * common)))


def _exact(amounts: Sequence[tuple[PointRow, int, int]]) -> tuple[int, int]:
    common = lcm(*(divisor for _, _, divisor in amounts))
    return sum(row.coefficient * total * (common // divisor) for row, total, divisor in amounts), common


def _points(amounts: Sequence[tuple[PointRow, int, int]]) -> StarPoints:
    """Return the points of (row, sum, divisor): exact in whole numbers over a common divisor, rounded at the end."""
    exact, common = _exact(amounts)
    return StarPoints(divide(exact, common * _SCALE), tuple(amounts))


def _line(row: PointRow, total: int, divisor: int) -> PointLine:
    return PointLine(
        row=row,
        amount_fen=divide(total, divisor),
        coefficient=Decimal(row.coefficient) / THOUSANDTHS,
        points=decimal_points(divide(row.coefficient * total, divisor * _SCALE)),
    )


def counted_amount(amount_fen: int, business: str, discount_percent: int, counting: Counting) -> int:
    """Return what one transaction counts for, in fen: capped (ST10) and converted by its discount (ST11).

    `discount_percent` is the share of the fee that was paid: 100 without a discount, 80 for 八折. A business without
    cap is not capped. The order of the two steps is the scheme's, because the source does not state it.
    """
    amount = amount_fen
    for step in counting.order:
        if step == "cap":
            amount = min(amount, counting.caps_fen.get(business, amount))
        else:
            amount = divide(amount * discount_percent, 100)
    return amount
