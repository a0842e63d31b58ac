"""The one filter language: what is written, what it means, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.filters import KEYS, Asked, check, keeps, members_of, narrow, parse, parts_of, words_of
from workbench.domain.problems import Problem
from workbench.domain.ranges import read_range

TODAY = date(2026, 11, 22)
WAN = 1_000_000


@dataclass
class Row:
    id: bytes = b"a"
    tier: str | None = "gold"
    band: str | None = None
    next_due: date | None = TODAY + timedelta(days=3)
    flags: tuple[str, ...] = ("important",)
    risk: str | None = "C3"
    risk_until: date | None = TODAY - timedelta(days=1)
    last_contact: date | None = TODAY - timedelta(days=40)
    aum_fen: int | None = 60 * WAN
    birth: date | None = date(1961, 11, 23)
    completeness: int = 55
    kind: str = "person"
    status: str = "managed"
    gender: str | None = "F"
    household: str = ""
    manager: str = "陈"
    employer: str = "恒远机械有限公司"


PARTS: dict[str, dict[bytes, Any]] = {
    "tags": {b"a": ("打新", "养老")},
    "birthday": {b"a": date(2026, 11, 30)},
    "maturity": {b"a": date(2026, 12, 1)},
    "district": {b"a": "滨河区"},
    "opportunities": {b"a": 2},
    "change": {b"a": -5 * WAN},
    "marks": {b"a": ("group:payroll",)},
}


def fits(*words: str, row: Row | None = None, today: date = TODAY) -> bool:
    return keeps(row or Row(), parse(words), Asked(today, PARTS, {"list": {b"a"}, "abc": ()}))


@pytest.mark.parametrize(
    "words",
    [
        ("tier=gold,silver",),
        ("band=none",),
        ("tier=any",),
        ("due=3",),
        ("due=month",),
        ("flag=important",),
        ("tag=养老",),
        ("risk=expired",),
        ("risk=C3",),
        ("birthday=11",),
        ("birthday=this",),
        ("birthday=8d",),
        ("matures=30",),
        ("silent=30",),
        ("aum=50-100",),
        ("aum=60",),
        ("age=60-65",),
        ("completeness=60",),
        ("district=滨河区",),
        ("employer=机械",),
        ("opportunities=1-",),
        ("change=-10-0",),
        ("mark=group:payroll",),
        ("household=none",),
        ("list=candidates",),
        ("tier=gold", "due=7", "silent=30"),
    ],
)
def test_who_fits(words):
    assert fits(*words)


@pytest.mark.parametrize(
    "words",
    [
        ("tier=silver",),
        ("tier=none",),
        ("due=2",),
        ("due=none",),
        ("flag=blocked",),
        ("tag=none",),
        ("risk=C1,soon",),
        ("birthday=next",),
        ("birthday=7d",),
        ("matures=month",),
        ("silent=60",),
        ("aum=-60",),
        ("aum=100-",),
        ("age=-30",),
        ("completeness=40",),
        ("employer=医院",),
        ("opportunities=none",),
        ("household=any",),
        ("abc=A",),
        ("tier=gold", "silent=90"),
    ],
)
def test_who_does_not(words):
    assert not fits(*words)


def test_never_contacted_is_silent_and_nothing_due_is_none():
    row = Row(last_contact=None, next_due=None, birth=None, aum_fen=None)
    assert fits("silent=90", "due=none", "aum=none", "age=none", row=row)
    assert not fits("due=30", row=row)


def test_mourning_do_not_disturb_and_death_are_what_blocks_greetings():
    for flag in ("no_contact", "mourning", "deceased"):
        assert fits("flag=blocked", row=Row(flags=(flag,)))


def test_a_key_that_comes_twice_has_the_values_of_both_and_an_empty_one_asks_for_nothing():
    assert parse(["tier=gold", "tier=silver,gold", "band="]) == {"tier": ("gold", "silver")}


@pytest.mark.parametrize(
    "word", ["colour=red", "tier", "due=soon", "completeness=none", "aum=9-3", "birthday=13", "birthday=0"]
)
def test_what_says_nothing_is_refused(word):
    with pytest.raises(Problem) as caught:
        parse([word])
    assert caught.value.code in ("unknown-filter", "bad-filter")


def test_a_filter_tells_what_must_be_read_for_it():
    wanted = parse(["tag=x", "matures=7", "tier=gold", "list=risk", "abc=A,B"])
    assert parts_of(wanted) == {"tags", "maturity"}
    assert members_of(wanted) == {"list": ("risk",), "abc": ("A", "B")}


def test_only_some_rows_are_looked_at_when_a_search_found_them():
    rows = [Row(), Row(tier="silver"), Row(), Row()]
    wanted = parse(["tier=gold"])
    assert list(narrow(rows, wanted, Asked(TODAY))) == [0, 2, 3]
    assert list(narrow(rows, wanted, Asked(TODAY), [3, 1])) == [3]


def test_keys_may_be_fewer_for_some():
    with pytest.raises(Problem):
        check({"segment": ("a",)}, ("tier",))


@given(
    st.dictionaries(
        st.sampled_from(["tier", "district", "manager"]), st.lists(st.sampled_from("abc"), min_size=1, unique=True)
    )
)
def test_words_read_back_as_the_same_filter(wanted):
    plain = {key: tuple(values) for key, values in wanted.items()}
    assert parse(words_of(plain)) == plain


@pytest.mark.parametrize(
    ("text", "inside", "outside"), [("50-100", 50, 100), ("50-", 50, 49), ("-100", 99, 100), ("7", 7, 8)]
)
def test_the_lower_end_belongs_to_a_range_and_the_upper_one_does_not(text, inside, outside):
    found = read_range(text)
    assert found is not None
    assert found.holds(inside)
    assert not found.holds(outside)


def test_every_key_has_a_name():
    assert all(key.name for key in KEYS.values())
