"""A yearly day comes once in every year of its own, whatever names it, and no zone of the computer moves it."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.birthdays import NextBirthdays, celebration, celebrations_between
from workbench.domain.clients import Birthday
from workbench.domain.dayrules import LAST, DayRule
from workbench.domain.lunar import LunarDate
from workbench.domain.occasions import Occasion, Occasions
from workbench.domain.problems import Problem
from workbench.services.almanac import calendar_policy, load_almanac, lunar_table, solar_terms

TABLE, TERMS = lunar_table(), solar_terms()
ZONES = ("UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")


def usable(rule: DayRule) -> bool:
    try:
        rule.check(TERMS)
    except Problem:
        return False
    return True


solar = st.builds(lambda month, day: DayRule("solar", (month, day)), st.integers(1, 12), st.integers(1, 31))
lunar = st.builds(lambda month, day: DayRule("lunar", (month, day)), st.integers(1, 12), st.integers(1, 30))
weekday = st.builds(
    lambda month, day, which: DayRule("weekday", (month, day, which)),
    st.integers(1, 12),
    st.integers(1, 7),
    st.sampled_from([1, 2, 3, 4, 5, LAST]),
)
term = st.sampled_from([DayRule("term", term=one["zh_CN"]) for one in TERMS.names])
rules = st.one_of(solar, lunar, weekday, term).filter(usable)
years = st.integers(1951, 2098)


@given(rules, years, st.booleans())
def test_a_rule_names_one_day_of_each_year_and_its_eve_the_day_before(rule, year, eve):
    day, after = rule.day(year, TABLE, TERMS), rule.day(year + 1, TABLE, TERMS)
    assert 353 <= (after - day).days <= 385
    if eve:
        assert rule.eve().day(year, TABLE, TERMS) == day - timedelta(days=1)


@given(rules, st.booleans())
def test_a_rule_is_written_and_read_back(rule, eve):
    wanted = rule.eve() if eve else rule
    assert DayRule.from_text(wanted.text()) == wanted
    assert DayRule.from_data(wanted.data()) == wanted


@given(rules, years)
def test_an_own_occasion_stands_on_its_day_and_is_listed_once_a_year(rule, year):
    occasions = Occasions([Occasion("own-x", {"zh_CN": "某日"}, "optional", rule, row=b"x")], TABLE, TERMS)
    listed = [row.year for row in occasions.festivals_between(date(year - 1, 1, 1), date(year + 1, 12, 31))]
    assert listed == sorted(set(listed))
    day = occasions.day("own-x", year)
    assert [one.code for one in occasions.on(day)] == ["own-x"]
    assert occasions.next_day("own-x", day) == day
    assert occasions.next_day("own-x", day + timedelta(days=1)) == occasions.day("own-x", year + 1)


@given(weekday, years)
def test_a_weekday_rule_falls_on_its_weekday_in_its_month(rule, year):
    day = rule.day(year, TABLE, TERMS)
    month, wanted, which = rule.numbers
    assert (day.month, day.isoweekday()) == (month, wanted)
    before = (day.day - 1) // 7 + 1
    assert before == which or (which in (5, LAST) and (day + timedelta(days=7)).month != month)


def test_the_29th_of_february_and_day_30_are_kept_every_year():
    leap, last = DayRule("solar", (2, 29)), DayRule("lunar", (12, 30))
    assert [leap.day(year, TABLE, TERMS).day for year in (2027, 2028)] == [28, 29]
    assert [last.day(year, TABLE, TERMS) for year in (2027, 2030)] == [date(2027, 2, 5), date(2030, 2, 2)]


@pytest.mark.parametrize("offset", [-60, -3, 2, 30, 60])
def test_a_day_far_from_the_one_that_names_it_is_found_on_both_sides_of_new_year(offset):
    for rule in (DayRule("solar", (12, 20), offset=offset), DayRule("lunar", (1, 1), offset=offset)):
        occasions = Occasions([Occasion("own-x", {"zh_CN": "某日"}, "optional", rule, row=b"x")], TABLE, TERMS)
        for year in range(2020, 2030):
            day = occasions.day("own-x", year)
            assert [one.code for one in occasions.on(day)] == ["own-x"]


@pytest.mark.parametrize(
    "data",
    [
        {"solar": [2, 30]},
        {"solar": [13, 1]},
        {"solar": [1]},
        {"lunar": [1, 31]},
        {"lunar": [0, 1]},
        {"weekday": [5, 8, 1]},
        {"weekday": [5, 7, 0]},
        {"weekday": [5, 7]},
        {"term": "盛夏"},
        {"solar": [1, 1], "offset": 90},
    ],
)
def test_what_names_no_day_of_any_year_is_refused(data):
    with pytest.raises(Problem) as refused:
        DayRule.from_data(data).check(TERMS)
    assert refused.value.code == "bad-rule"


def test_a_retired_occasion_has_no_days_and_keeps_its_name():
    occasion = Occasion("own-x", {"zh_CN": "某日"}, "optional", DayRule("solar", (6, 18)), row=b"x", retired=True)
    occasions = Occasions([occasion], TABLE, TERMS)
    assert occasions.on(date(2027, 6, 18)) == ()
    assert occasions.next_day("own-x", date(2026, 11, 21)) is None
    assert occasions.get("own-x").name == {"zh_CN": "某日"}
    assert Occasion.from_data(occasion.data()).retired


@given(st.integers(1, 12), st.integers(1, 30), st.booleans(), st.integers(1900, 2100))
def test_no_lunar_birthday_is_skipped_or_doubled_between_1950_and_2100(month, day, leap, born):
    kept = celebrations_between(Birthday("lunar", month, day, None, leap), date(1950, 1, 1), date(2100, 12, 31), TABLE)
    assert [year for year, _ in kept][1:-1] == list(range(kept[0][0] + 1, kept[-1][0]))
    assert kept[0][0] <= 1950
    assert kept[-1][0] >= 2099
    alive = celebrations_between(Birthday("lunar", month, day, born, leap), date(1950, 1, 1), date(2100, 12, 31), TABLE)
    assert alive == [(year, on) for year, on in kept if year > born], "never before, and not on the day of birth"


@pytest.mark.parametrize("zone", ZONES)
def test_no_lunar_birthday_moves_with_the_zone_of_the_computer(zone, monkeypatch):
    birthdays = [Birthday("lunar", month, day) for month in range(1, 13) for day in (1, 15, 29, 30)]
    here = [NextBirthdays(date(2026, 11, 21), TABLE).of(one) for one in birthdays]
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        # A table made anew in that zone, not the one that was read before.
        made = load_almanac()
        there = [NextBirthdays(date(2026, 11, 21), made.lunar).of(one) for one in birthdays]
        assert there == here
        assert made.occasions.day("mid-autumn", 2028) == date(2028, 10, 3)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_policy_says_what_the_program_does():
    said = {rule.code for rule in calendar_policy().rules}
    assert len(said) == len(calendar_policy().rules)
    assert celebration(Birthday("lunar", 12, 30), 2026, TABLE) == date(2027, 2, 5), "day-30"
    assert celebration(Birthday("lunar", 6, 15, leap=True), 2025, TABLE) == TABLE.solar_of(2025, 6, 15), "leap-month"
    assert celebration(Birthday("solar", 2, 29), 2027, TABLE) == date(2027, 2, 28), "february-29"
    assert celebration(Birthday("solar", 0, 0), 2027, TABLE) is None, "partial"
    assert {"day-30", "leap-month", "february-29", "partial"} <= said


def test_the_open_cases_are_the_three_at_midnight_and_the_table_follows_the_observatory():
    cases = calendar_policy().open_cases
    assert [(one.year, one.month) for one in cases] == [(2057, 9), (2089, 8), (2097, 7)]
    for one in cases:
        assert TABLE.solar_of(one.year, one.month, 1) == one.first
        assert one.other == one.first + timedelta(days=1)
        assert TABLE.lunar_of(one.first) == LunarDate(one.year, one.month, 1)


def test_the_leap_month_of_2033_is_the_eleventh_and_its_neighbours_stand():
    assert TABLE.leap_month(2033) == 11
    assert TABLE.solar_of(2033, 11, 1) == date(2033, 11, 22)
    assert TABLE.solar_of(2033, 11, 1, leap=True) == date(2033, 12, 22)
    assert TABLE.solar_of(2034, 1, 1) == date(2034, 2, 19)
