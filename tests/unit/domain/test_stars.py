"""Star points of the worked case and of every boundary (`domain.md` §2)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, scheme
from workbench.domain.clients import Snapshot
from workbench.domain.months import last_day, month_number
from workbench.domain.schemeparts import Counting
from workbench.domain.series import Series
from workbench.domain.stars import counted_amount, star_points
from workbench.domain.tiers import evaluate

STAR = scheme("icbc-star")
OCTOBER = last_day(month_number("2026-10"))
CODES = [row.code for row in STAR.rows]


def tier_of(settle_fen: int) -> tuple[str | None, Decimal | None]:
    """Return tier and points of a client whose half-year has nothing but settlement transactions in October."""
    columns = {row.measure.metric: 0 for row in STAR.rows}
    snapshots = [Snapshot(f"2026-{month:02d}", None, dict(columns)) for month in range(5, 11)]
    snapshots[-1].figures["settle_fen"] = settle_fen
    found = evaluate(Series(snapshots, OCTOBER), STAR, OCTOBER)
    return found.tier, found.points


def test_the_worked_case_gives_30950_points_and_six_stars() -> None:
    amounts = dict(
        zip(CODES, (10 * WAN, 50 * WAN, 100 * WAN, 5 * WAN, 2 * WAN, 30 * WAN, 8 * WAN, 20 * WAN), strict=True)
    )
    found = star_points(amounts, STAR.rows)
    assert found.total == Decimal("30950.00")
    assert [int(line.points) for line in found.lines] == [1350, 5000, 10000, 1000, 400, 6000, 3200, 4000]
    assert [line.coefficient for line in found.lines] == [135, 100, 100, 200, 200, 200, 400, 200]
    columns = {row.measure.metric: amounts[row.code] // (1 if row.weighted else 6) for row in STAR.rows}
    rest = {row.measure.metric: amounts[row.code] % 6 for row in STAR.rows if not row.weighted}
    snapshots = [Snapshot(f"2026-{month:02d}", None, dict(columns)) for month in range(5, 11)]
    for column, fen in rest.items():
        snapshots[0].figures[column] += fen
    rated = evaluate(Series(snapshots, OCTOBER), STAR, OCTOBER)
    assert (rated.points, rated.tier) == (Decimal("30950.00"), "star-6")


@pytest.mark.parametrize(
    ("points", "tier"),
    [
        ("0", None),
        ("0.01", "pre-star"),
        ("49.99", "pre-star"),
        ("50", "star-3"),
        ("499.99", "star-3"),
        ("500", "star-4"),
        ("1999.99", "star-4"),
        ("2000", "star-5"),
        ("9999.99", "star-5"),
        ("10000", "star-6"),
        ("79999.99", "star-6"),
        ("80000", "star-7"),
    ],
)
def test_every_boundary_of_the_stars(points: str, tier: str | None) -> None:
    fen = int(Decimal(points) * WAN / 200)  # settlement gives 200 points for each 万元
    assert tier_of(fen) == (tier, Decimal(points).quantize(Decimal("0.01")))


def test_points_are_rounded_once_and_not_row_by_row() -> None:
    half = star_points({"ST7": 24, "ST9": 24}, STAR.rows)
    assert [line.points for line in half.lines if line.amount_fen] == [Decimal("0.00"), Decimal("0.00")]
    assert half.total == Decimal("0.01")


def test_an_unknown_row_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError, match="ST99"):
        star_points({"ST99": 1}, STAR.rows)


@pytest.mark.parametrize(("order", "counted"), [(("cap", "discount"), 40 * WAN), (("discount", "cap"), 50 * WAN)])
def test_a_capped_and_discounted_transaction_counts_in_the_order_of_the_scheme(
    order: tuple[str, ...], counted: int
) -> None:
    rule = Counting({"transfer": 50 * WAN}, order)
    assert counted_amount(100 * WAN, "transfer", 80, rule) == counted
    assert counted_amount(100 * WAN, "other", 100, rule) == 100 * WAN


def test_the_shipped_scheme_caps_before_it_discounts() -> None:
    assert STAR.counting is not None
    assert STAR.counting.order == ("cap", "discount")


@given(st.lists(st.integers(0, 10**12), min_size=8, max_size=8), st.integers(0, 7), st.integers(0, 10**12))
def test_more_of_anything_never_gives_fewer_points(amounts: list[int], position: int, more: int) -> None:
    named = dict(zip(CODES, amounts, strict=True))
    raised = named | {CODES[position]: amounts[position] + more}
    assert star_points(raised, STAR.rows).hundredths >= star_points(named, STAR.rows).hundredths
