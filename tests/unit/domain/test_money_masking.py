"""Money reads as people write it, and masked numbers keep only what may be seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain import masking, money


@pytest.mark.parametrize(
    ("fen", "yuan", "wan"),
    [
        (0, "0.00", "0.00"),
        (1, "0.01", "0.00"),
        (123456789, "1,234,567.89", "123.46"),
        (-5, "-0.05", "0.00"),
        (-123456789, "-1,234,567.89", "-123.46"),
        (5000, "50.00", "0.01"),
        (4999, "49.99", "0.00"),
        (1_000_000_000_000, "10,000,000,000.00", "1,000,000.00"),
    ],
)
def test_fen_read_as_yuan_and_as_wan_with_two_decimals(fen: int, yuan: str, wan: str) -> None:
    assert (money.yuan(fen), money.wan(fen)) == (yuan, wan)


def test_amounts_of_any_unit_become_whole_fen() -> None:
    assert money.fen("16.365718", "wan-yuan") == 16365718
    assert money.fen("0.005") == 1
    assert money.fen(7, "fen") == 7
    assert money.both("low", 2_000_000) == {"low_wan": "2.00", "low_yuan": "20,000.00"}


@given(st.integers(-(10**15), 10**15))
def test_yuan_loses_nothing(fen: int) -> None:
    assert money.fen(money.yuan(fen).replace(",", "")) == fen


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_division_rounds_to_the_nearest(dividend: int, divisor: int) -> None:
    assert abs(money.divide(dividend, divisor) * divisor - dividend) * 2 <= divisor


@pytest.mark.parametrize(
    ("full", "masked"),
    [
        ("13812345678", "138****5678"),
        ("+86 138-1234-5678", "+86 138-****5678"),
        ("0510-85554321", "0510-****4321"),
        ("051085554321", "0510****4321"),
        ("85554321", "****4321"),
        ("+852 91234567", "+852 ****4567"),
        ("95588", "***88"),
        ("138****5678", "138****5678"),
        ("12", "**"),
    ],
)
def test_a_phone_keeps_its_head_and_four_digits(full: str, masked: str) -> None:
    assert masking.phone(full) == masked


@pytest.mark.parametrize(
    ("full", "masked"),
    [
        ("110101199001011234", "110101********1234"),
        ("110101900101123", "110101*****1123"),
        ("E12345678", "E1*****78"),
        ("110101********1234", "110101********1234"),
    ],
)
def test_an_identity_number_keeps_region_and_tail(full: str, masked: str) -> None:
    assert masking.identity(full) == masked


def test_cards_and_contact_ways_are_masked_by_kind() -> None:
    assert masking.card("6222 0200 0000 0001234") == "622202*********1234"
    assert masking.contact("mobile", "13812345678") == "138****5678"
    assert masking.contact("email", "liming@example.com") == "l***@example.com"
    assert masking.contact("wechat", "liming88") == "l******8"
    assert masking.email("nobody") == "n*****"


@given(st.text("0123456789", min_size=7, max_size=18))
def test_at_least_four_digits_of_any_number_are_hidden(number: str) -> None:
    assert masking.phone(number).count("*") >= min(4, len(number) - 4)
    assert masking.identity(number).count("*") >= len(number) - 10


def test_numbers_within_words_are_masked_and_other_digits_stay():
    assert masking.words("手机 13812345678（女儿，3岁）") == "手机 138****5678（女儿，3岁）"
    assert masking.words("0510-81234321") == "0510-****4321"
    assert masking.words("li@example.com") == "l***@example.com"
    assert masking.words("每周3下午") == "每周3下午"
