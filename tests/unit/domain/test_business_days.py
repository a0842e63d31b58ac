"""Whether the branch is open is asked of the branch first, and what is not known is said to be uncertain."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.business import (
    REASONS,
    WEEK,
    BranchDays,
    BusinessDay,
    parse_hours,
    parse_week,
    week_text,
)
from workbench.domain.problems import Problem
from workbench.services.almanac import load_almanac, opening_text
from workbench.texts import Texts

ALMANAC = load_almanac()
PLAIN = ALMANAC.branch
KNOWN = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@given(KNOWN)
def test_a_branch_that_says_nothing_is_open_on_working_days(day):
    assert PLAIN.is_open(day) == ALMANAC.days.is_working(day)
    assert PLAIN.on(day).certain


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 11, 20), (True, "week", None)),
        (date(2026, 11, 21), (False, "weekend", None)),
        (date(2026, 10, 1), (False, "off", "national-day")),
        (date(2026, 10, 10), (True, "makeup", "national-day")),
        (date(2027, 1, 1), (False, "off", "new-year")),
        (date(2027, 1, 4), (True, "unknown", None)),
        (date(2027, 1, 2), (False, "unknown", None)),
    ],
)
def test_why_a_day_is_a_business_day_or_none(day, told):
    opening = PLAIN.on(day)
    assert (opening.open, opening.reason, opening.holiday) == told
    assert opening.certain == (told[1] != "unknown")
    assert ALMANAC.day_info(day).opening == opening


def test_what_the_branch_says_of_a_day_counts_before_everything():
    third = BusinessDay(date(2026, 10, 3), True, "09:00-12:00", "值班")
    moved = BusinessDay(date(2026, 11, 20), False, None, "搬迁")
    branch = BranchDays(ALMANAC.days, [moved, third])
    opening = branch.on(third.day)
    assert (opening.open, opening.reason, opening.hours, opening.holiday) == (
        True, "told", "09:00-12:00", "national-day",
    )  # fmt: skip
    assert not branch.is_open(moved.day)
    assert branch.next_open(moved.day) == date(2026, 11, 23)
    assert branch.next_open(moved.day, back=True) == date(2026, 11, 19)
    assert branch.decided == (third, moved)
    texts = Texts("en")
    assert opening_text(opening, ALMANAC.occasions, texts) == "The branch is open · 09:00-12:00 · 值班"
    assert "National Day" in opening_text(PLAIN.on(date(2026, 10, 3)), ALMANAC.occasions, texts)


def test_a_branch_that_works_on_saturdays_is_open_on_them_but_not_on_days_off():
    branch = BranchDays(ALMANAC.days, week=parse_week("1-6"))
    assert branch.on(date(2026, 11, 21)).reason == "week"
    assert branch.is_open(date(2026, 11, 21))
    assert not branch.is_open(date(2026, 10, 3)), "a Saturday that is a day off"
    without_monday = BranchDays(ALMANAC.days, week=parse_week("2-6"))
    assert (without_monday.on(date(2026, 11, 23)).open, without_monday.on(date(2026, 11, 23)).reason) == (False, "week")


@given(KNOWN.filter(lambda day: day < date(2026, 6, 1)), st.integers(-60, 60))
def test_adding_business_days_passes_exactly_as_many(start, days):
    end = PLAIN.add(start, days)
    assert end.certain
    assert PLAIN.is_open(end.day)
    if days > 0:
        assert PLAIN.count(start + timedelta(days=1), end.day) == days
    elif days < 0:
        assert PLAIN.count(end.day, start - timedelta(days=1)) == -days


def test_a_day_reached_through_an_unannounced_year_is_uncertain():
    assert not PLAIN.add(date(2026, 12, 31), 2).certain


def test_a_branch_that_is_never_open_says_so_instead_of_looking_for_ever():
    closed = BranchDays(ALMANAC.days, week=frozenset())
    made_up = closed.next_open(date(2026, 11, 21), back=True)
    assert made_up == date(2026, 10, 10)
    with pytest.raises(Problem) as refused:
        closed.next_open(date(2026, 11, 21))
    assert refused.value.code == "never-open"
    with pytest.raises(Problem):
        closed.add(date(2026, 11, 21), 1)


@pytest.mark.parametrize(
    ("text", "days"),
    [("", WEEK), ("1-5", WEEK), ("1-6", {1, 2, 3, 4, 5, 6}), ("12345", WEEK), ("2, 4", {2, 4}), ("7", {7})],
)
def test_weekdays_are_read_as_they_are_written(text, days):
    assert parse_week(text) == days
    assert parse_week(week_text(parse_week(text))) == days


@given(st.sets(st.integers(1, 7), min_size=1))
def test_any_week_is_written_and_read_back(days):
    assert parse_week(week_text(frozenset(days))) == days


@pytest.mark.parametrize("text", ["0-5", "8", "5-1", "周一", "1-"])
def test_what_names_no_weekdays_is_refused(text):
    with pytest.raises(Problem) as refused:
        parse_week(text)
    assert refused.value.code == "bad-week"


def test_hours_are_written_evenly():
    assert parse_hours("9:00-12:00 13:30～17:00") == "09:00-12:00 13:30-17:00"
    assert parse_hours(" ") is None


@pytest.mark.parametrize(
    "text", ["9-12", "12:00-09:00", "09:00-25:00", "09:70-10:00", "9:00-12:00 11:00-13:00", "上午"]
)
def test_what_names_no_hours_is_refused(text):
    with pytest.raises(Problem) as refused:
        parse_hours(text)
    assert refused.value.code == "bad-hours"


def test_every_reason_has_its_words():
    seen = {(one.reason, one.open) for day in range(800) if (one := PLAIN.on(date(2026, 1, 1) + timedelta(days=day)))}
    assert seen <= set(REASONS)
