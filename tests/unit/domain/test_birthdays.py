"""No birthday is ever skipped or kept twice, whatever calendar it has."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.birthdays import (
    NextBirthdays,
    celebration,
    celebrations_between,
    check_birthday,
)
from workbench.domain.clients import Birthday
from workbench.domain.problems import Problem
from workbench.services.almanac import lunar_table

TABLE = lunar_table()
FIRST, LAST = date(1950, 1, 1), date(2099, 12, 31)

lunar_birthdays = st.builds(Birthday, st.just("lunar"), st.integers(1, 12), st.integers(1, 30), leap=st.booleans())
solar_birthdays = st.builds(Birthday, st.just("solar"), st.integers(1, 12), st.integers(1, 28))
days = st.dates(FIRST, LAST)


def test_every_lunar_birthday_is_kept_exactly_once_in_every_lunar_year_1950_to_2100():
    for month in range(1, 13):
        for day in range(1, 31):
            kept = celebrations_between(Birthday("lunar", month, day), FIRST, date(2101, 1, 28), TABLE)
            years = [year for year, _ in kept]
            assert years == sorted(set(years))
            assert set(range(1950, 2101)) <= set(years)
            gaps = [(after - before).days for (_, before), (_, after) in pairwise(kept)]
            assert min(gaps) >= 353
            assert max(gaps) <= 385


@given(lunar_birthdays, days)
def test_a_lunar_celebration_falls_on_its_month_and_day_or_on_the_last_day_of_a_short_month(birthday, today):
    kept = NextBirthdays(today, TABLE).of(birthday)
    lunar = TABLE.lunar_of(kept)
    assert kept >= today
    assert not lunar.leap
    assert lunar.month == birthday.month
    assert lunar.day == min(birthday.day, TABLE.month_days(lunar.year, lunar.month))


@given(lunar_birthdays | solar_birthdays, days)
def test_going_from_one_next_celebration_to_the_following_misses_none(birthday, today):
    listed = [day for _, day in celebrations_between(birthday, today, today + timedelta(days=1500), TABLE)]
    walked, seen = today, []
    while len(seen) < len(listed):
        seen.append(NextBirthdays(walked, TABLE).of(birthday))
        walked = seen[-1] + timedelta(days=1)
    assert seen == listed


@given(lunar_birthdays, days)
def test_a_leap_month_birthday_is_kept_on_the_plain_months_day(birthday, today):
    plain = Birthday("lunar", birthday.month, birthday.day)
    assert NextBirthdays(today, TABLE).of(birthday) == NextBirthdays(today, TABLE).of(plain)


def test_a_leap_month_birthday_is_kept_once_in_a_year_that_has_the_leap_month():
    born = Birthday("lunar", 6, 1, 1987, leap=True)
    in_2025 = [day for year, day in celebrations_between(born, date(2025, 1, 1), date(2025, 12, 31), TABLE)]
    assert in_2025 == [date(2025, 6, 25)]


@pytest.mark.parametrize(
    ("birthday", "today", "expected"),
    [
        (Birthday("lunar", 12, 30), date(2026, 11, 21), date(2027, 2, 5)),
        (Birthday("lunar", 12, 30), date(2029, 3, 1), date(2030, 2, 2)),
        (Birthday("lunar", 10, 13), date(2026, 11, 21), date(2026, 11, 21)),
        (Birthday("lunar", 10, 12), date(2026, 11, 21), date(2027, 11, 9)),
        (Birthday("solar", 2, 29), date(2026, 11, 21), date(2027, 2, 28)),
        (Birthday("solar", 2, 29), date(2028, 1, 1), date(2028, 2, 29)),
        (Birthday("solar", 11, 21), date(2026, 11, 21), date(2026, 11, 21)),
        (Birthday("solar", 11, 20), date(2026, 11, 21), date(2027, 11, 20)),
        (Birthday("lunar", 1, 1), date(2027, 1, 1), date(2027, 2, 6)),
    ],
)
def test_the_next_celebration(birthday, today, expected):
    assert NextBirthdays(today, TABLE).of(birthday) == expected


def test_a_birthday_without_day_or_month_has_no_celebration():
    reckoner = NextBirthdays(date(2026, 11, 21), TABLE)
    incomplete = [Birthday("solar", 0, 3), Birthday("lunar", 4, 0), Birthday("lunar", 4, 31), None]
    assert reckoner.all(incomplete) == [None] * 4
    assert celebrations_between(Birthday("solar", 5, 0), FIRST, LAST, TABLE) == []


def test_a_birthday_without_year_is_kept_all_the_same():
    assert celebration(Birthday("solar", 5, 2), 2027, TABLE) == date(2027, 5, 2)


def test_the_day_of_birth_is_no_celebration():
    born = Birthday("solar", 5, 2, 2026)
    assert celebrations_between(born, date(2026, 1, 1), date(2027, 12, 31), TABLE) == [(2027, date(2027, 5, 2))]


def test_a_lunar_celebration_of_the_twelfth_month_belongs_to_the_lunar_year():
    kept = celebrations_between(Birthday("lunar", 12, 20), date(2027, 1, 1), date(2027, 12, 31), TABLE)
    assert kept == [(2026, date(2027, 1, 27))]


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday("solar", 2, 30),
        Birthday("solar", 2, 29, 2025),
        Birthday("solar", 13, 1),
        Birthday("solar", 4, 31),
        Birthday("lunar", 12, 31),
        Birthday("lunar", 12, 30, 2026),
        Birthday("lunar", 6, 1, 2026, leap=True),
        Birthday("lunar", 0, 1),
    ],
)
def test_a_birthday_that_no_calendar_has_is_refused(birthday):
    with pytest.raises(Problem):
        check_birthday(birthday, TABLE)


@pytest.mark.parametrize(
    "birthday",
    [Birthday("solar", 2, 29), Birthday("solar", 12, 31, 2000), Birthday("lunar", 6, 29, 2025, leap=True)],
)
def test_a_birthday_that_exists_is_taken(birthday):
    check_birthday(birthday, TABLE)
