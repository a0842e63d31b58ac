"""The star calculator adds transactions to their rows, capped and discounted in the order of the scheme's file."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.helpers.rules import WAN, scheme
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Counting
from workbench.domain.starsheet import Deal, star_sheet

STAR = scheme("icbc-star")
WORKED = dict(zip([row.code for row in STAR.rows], [fen * WAN for fen in (10, 50, 100, 5, 2, 30, 8, 20)], strict=True))


def test_the_worked_case_gives_six_stars_and_what_lacks_for_seven() -> None:
    sheet = star_sheet(STAR, WORKED)
    assert sheet.total == Decimal("30950.00")
    assert sheet.tier is not None
    assert sheet.next is not None
    assert (sheet.tier.code, sheet.next.code, sheet.distance) == ("star-6", "star-7", Decimal("49050.00"))


def test_nothing_typed_is_not_rated() -> None:
    sheet = star_sheet(STAR, {})
    assert (sheet.total, sheet.tier, sheet.distance) == (Decimal("0.00"), None, Decimal("0.01"))


@pytest.mark.parametrize(("order", "counted"), [(("cap", "discount"), 40), (("discount", "cap"), 50)])
def test_the_order_of_cap_and_discount_is_the_scheme_files(order: tuple[str, ...], counted: int) -> None:
    capped = replace(STAR, counting=Counting({"remittance": 50 * WAN}, order))
    sheet = star_sheet(capped, {"ST9": WAN}, [Deal("ST9", 100 * WAN, "remittance", 80)])
    assert [(one.cap_fen, one.counted_fen) for one in sheet.deals] == [(50 * WAN, counted * WAN)]
    assert sheet.total == Decimal(200 * (counted + 1)).quantize(Decimal("0.01"))


def test_a_cap_of_its_own_takes_the_place_of_the_schemes() -> None:
    capped = replace(STAR, counting=Counting({"remittance": 50 * WAN}, ("cap", "discount")))
    own = Deal("ST9", 100 * WAN, "remittance", 100, 30 * WAN)
    assert star_sheet(capped, {}, [own]).deals[0].counted_fen == 30 * WAN
    assert star_sheet(STAR, {}, [Deal("ST9", 100 * WAN, "other")]).deals[0].counted_fen == 100 * WAN


@pytest.mark.parametrize(
    ("code", "amounts", "deals"),
    [
        ("unknown-row", {"ST1": 1}, []),
        ("unknown-row", {}, [Deal("ST10", 1)]),
        ("row-of-balances", {}, [Deal("ST2", 1)]),
        ("amount-below-zero", {"ST2": -1}, []),
        ("amount-below-zero", {}, [Deal("ST9", 1, "", 101)]),
    ],
)
def test_what_cannot_be_counted_is_refused(code: str, amounts: dict[str, int], deals: list[Deal]) -> None:
    with pytest.raises(Problem) as caught:
        star_sheet(STAR, amounts, deals)
    assert caught.value.code == code


def test_a_scheme_without_points_has_no_stars() -> None:
    with pytest.raises(Problem) as caught:
        star_sheet(scheme("boc"), {})
    assert caught.value.code == "no-points"
