"""Numbers typed back from a printed sheet mean what stands on it, or nothing at all."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.sheetmarks import CODES, SheetCode, parse_sheet

MISSED, SKIPPED = SheetCode("missed"), SheetCode("skipped")


def test_numbers_ranges_and_letters():
    said = parse_sheet("3 5-8 12x")
    assert list(said) == [3, 5, 6, 7, 8, 12]
    assert {said[number] for number in (3, 5, 6, 7, 8)} == {SheetCode("reached")}
    assert said[12] == MISSED


@pytest.mark.parametrize("text", ["３ ５－８ １２ｘ", "3,5-8,12X", "3、5至8；12未", "3 5 – 8 12x", "\n3\n5~8\n12x\n"])
def test_it_may_be_typed_in_any_width_and_with_any_sign_between(text):
    assert parse_sheet(text) == parse_sheet("3 5-8 12x")


def test_a_range_takes_the_letter_behind_it():
    assert parse_sheet("4-6w") == dict.fromkeys((4, 5, 6), SheetCode("reached", "wechat"))
    assert parse_sheet("9- 10 11免") == {9: SKIPPED, 10: SheetCode("reached"), 11: SKIPPED}
    assert parse_sheet("9 - 10免") == {9: SKIPPED, 10: SKIPPED}


def test_nothing_says_nothing():
    assert parse_sheet("  ") == {}


@pytest.mark.parametrize("text", ["x", "0", "5-3", "3q", "1-99999", "3.5", "-4", "7--", "12xx"])
def test_what_is_no_number_of_a_sheet_is_refused(text):
    with pytest.raises(Problem) as refused:
        parse_sheet(text)
    assert refused.value.code == "sheet-unreadable"


def test_two_results_of_one_number_are_refused_and_the_same_one_is_not():
    assert parse_sheet("4 4 3-5") == dict.fromkeys((4, 3, 5), SheetCode("reached"))
    with pytest.raises(Problem) as refused:
        parse_sheet("4 3-5x")
    assert refused.value.code == "sheet-twice"


@given(st.dictionaries(st.integers(1, 500), st.sampled_from(sorted(CODES)), max_size=30))
def test_whatever_is_written_is_read_again(said):
    typed = " ".join(f"{number}{letter}" for number, letter in said.items())
    assert parse_sheet(typed) == {number: CODES[letter] for number, letter in said.items()}


@given(st.text(max_size=30))
def test_no_text_breaks_it(text):
    with suppress(Problem):
        assert all(number > 0 for number in parse_sheet(text))
