"""Rows of the visit plan typed back: row, letter, interest, minutes, words."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.visitmarks import VISIT_CODES, VisitMark, parse_visits

V, C, X, B, R, NOT = (VISIT_CODES[letter] for letter in "vcxbr-")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12 v 3 30", {12: VisitMark(V, 3, 30)}),
        ("12v 3 30", {12: VisitMark(V, 3, 30)}),
        ("12", {12: VisitMark(V)}),
        ("１２ 访 ３ ３０", {12: VisitMark(V, 3, 30)}),
        ("4 c 45 谈了到期 200 万", {4: VisitMark(C, None, 45, "谈了到期 200 万")}),
        ("4 c 200万到期", {4: VisitMark(C, None, None, "200万到期")}),
        ("1 x; 2 r\n3 -", {1: VisitMark(X), 2: VisitMark(R), 3: VisitMark(NOT)}),
        ("1-3,5 b", {1: VisitMark(B), 2: VisitMark(B), 3: VisitMark(B), 5: VisitMark(B)}),
        ("3 5-8 12x", {3: VisitMark(V), **dict.fromkeys(range(5, 9), VisitMark(V)), 12: VisitMark(X)}),
        ("7 约 4", {7: VisitMark(B, 4)}),
        ("", {}),
    ],
)
def test_a_line_says_row_letter_interest_minutes_and_words(text, said):
    assert parse_visits(text) == said


@pytest.mark.parametrize("text", ["v 3", "0 v", "9-3 v", "3000 v", "3 5 zz", "abc"])
def test_what_names_no_row_is_refused(text):
    with pytest.raises(Problem) as told:
        parse_visits(text)
    assert told.value.code == "visits-unreadable"


def test_a_row_has_one_result():
    assert parse_visits("3 v 2; 3 v 2") == {3: VisitMark(V, 2)}
    with pytest.raises(Problem) as told:
        parse_visits("3 v; 3 x")
    assert told.value.code == "sheet-twice"


@given(st.text(max_size=40))
def test_whatever_is_typed_is_understood_or_refused_in_words(text):
    with suppress(Problem):
        assert all(0 < number <= 2000 for number in parse_visits(text))
