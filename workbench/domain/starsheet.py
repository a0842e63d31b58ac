"""A star calculation on paper (ST2–ST11): amounts and single transactions as somebody types them, and the star."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Band, Counting, PointRow, Scheme
from workbench.domain.stars import PointLine, counted_amount, decimal_points, star_points
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: A transaction at the full fee counts with all of its amount.
FULL_FEE = 100


@dataclass(frozen=True, slots=True)
class Deal:
    """One transaction in a row of the point table.

    Attributes:
        row: code of a row of transactions, such as ST9.
        business: code or name of the business, by which the scheme knows the cap (ST10).
        paid_percent: the share of the fee that was paid, 100 without a discount, 80 for 八折 (ST11).
        cap_fen: a cap for this transaction alone, in the place of the scheme's; None takes the scheme's.
    """

    row: str
    amount_fen: int
    business: str = ""
    paid_percent: int = FULL_FEE
    cap_fen: int | None = None


@dataclass(frozen=True, slots=True)
class CountedDeal:
    """A transaction with its cap, if there is one, and the amount in fen that counts."""

    deal: Deal
    cap_fen: int | None
    counted_fen: int


@dataclass(frozen=True, slots=True)
class StarSheet:
    """The result: what each row gives, the sum with two decimals, the tier, and how many points the next one lacks."""

    lines: tuple[PointLine, ...]
    deals: tuple[CountedDeal, ...]
    total: Decimal
    tier: Band | None
    next: Band | None
    distance: Decimal | None


def star_sheet(scheme: Scheme, amounts_fen: Mapping[str, int], deals: Sequence[Deal] = ()) -> StarSheet:
    """Return the points of typed amounts in fen by row and of single transactions, which are added to their rows.

    Raises:
        Problem: the scheme has no points, a row is unknown or of balances, an amount is negative, or a share of the
            fee is not between 0 and 100.
    """
    rows = {row.code: row for row in scheme.rows}
    if scheme.kind != "points":
        raise Problem(
            "no-points",
            QT_TRANSLATE_NOOP("Problems", "The scheme {scheme} has no points."),
            QT_TRANSLATE_NOOP("Problems", "Choose a scheme of star points, such as icbc-star."),
            {"scheme": scheme.code},
        )
    for code in (*amounts_fen, *(deal.row for deal in deals)):
        if code not in rows:
            raise Problem(
                "unknown-row",
                QT_TRANSLATE_NOOP("Problems", "There is no row {row} in the table of points."),
                QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
                {"row": code, "choices": ", ".join(rows)},
            )
    _check(amounts_fen, deals, rows)
    counted = tuple(_counted(deal, scheme.counting) for deal in deals)
    sums = dict(amounts_fen)
    for one in counted:
        sums[one.deal.row] = sums.get(one.deal.row, 0) + one.counted_fen
    points = star_points(sums, scheme.rows)
    rank = max((rank for rank, tier in enumerate(scheme.tiers) if points.hundredths >= tier.low), default=-1)
    above = scheme.tiers[rank + 1] if rank + 1 < len(scheme.tiers) else None
    return StarSheet(
        lines=points.lines,
        deals=counted,
        total=points.total,
        tier=scheme.tiers[rank] if rank >= 0 else None,
        next=above,
        distance=decimal_points(above.low - points.hundredths) if above else None,
    )


def _check(amounts_fen: Mapping[str, int], deals: Sequence[Deal], rows: Mapping[str, PointRow]) -> None:
    """Refuse what cannot be counted."""
    for deal in deals:
        if rows[deal.row].weighted:
            raise Problem(
                "row-of-balances",
                QT_TRANSLATE_NOOP("Problems", "{row} counts balances, not transactions."),
                QT_TRANSLATE_NOOP("Problems", "Type the average balance of six months as the amount of the row."),
                {"row": deal.row},
            )
    percents = (deal.paid_percent for deal in deals)
    amounts = (*amounts_fen.values(), *(deal.amount_fen for deal in deals), *(deal.cap_fen or 0 for deal in deals))
    if any(amount < 0 for amount in amounts) or any(not 0 <= percent <= FULL_FEE for percent in percents):
        raise Problem(
            "amount-below-zero",
            QT_TRANSLATE_NOOP("Problems", "Amounts are not negative, and 0 to 100 per cent of a fee can be paid."),
            QT_TRANSLATE_NOOP("Problems", "Correct the number."),
        )


def _counted(deal: Deal, counting: Counting | None) -> CountedDeal:
    rule = counting or Counting({}, ("cap", "discount"))
    cap = rule.caps_fen.get(deal.business) if deal.cap_fen is None else deal.cap_fen
    own = Counting({} if cap is None else {deal.business: cap}, rule.order)
    return CountedDeal(deal, cap, counted_amount(deal.amount_fen, deal.business, deal.paid_percent, own))
