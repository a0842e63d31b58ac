"""The lunar calendar agrees with two independent libraries on every day of 1901–2100."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from borax.calendars.lunardate import LunarDate as BoraxDate
from borax.calendars.lunardate import TermUtils

from workbench.domain.lunar import LunarDate, animal_of, cycle_of, day_name, parse_lunar
from workbench.domain.problems import Problem
from workbench.services.almanac import lunar_table, solar_terms

TABLE = lunar_table()

#: Months that borax begins a day later than the Observatory's tables: a new moon at midnight.
BORAX_LATE = {(2057, 9), (2089, 8), (2097, 7)}


def all_months():
    for year in range(1900, 2101):
        for month in range(1, 13):
            for leap in (False, True):
                if not leap or TABLE.leap_month(year) == month:
                    yield year, month, leap


def test_every_day_of_two_hundred_years_converts_there_and_back():
    day, last = date(1901, 1, 1), date(2100, 12, 31)
    while day <= last:
        assert TABLE.solar(TABLE.lunar_of(day)) == day
        day += timedelta(days=1)


def test_every_month_begins_and_ends_as_sxtwl_says():
    sxtwl = pytest.importorskip("sxtwl", reason="has no wheels for this Python or processor")
    for year, month, leap in all_months():
        first = TABLE.solar_of(year, month, 1, leap)
        for day in (first, first + timedelta(days=TABLE.month_days(year, month, leap) - 1)):
            other = sxtwl.fromSolar(day.year, day.month, day.day)
            theirs = LunarDate(
                other.getLunarYear(), other.getLunarMonth(), other.getLunarDay(), bool(other.isLunarLeap())
            )
            assert TABLE.lunar_of(day) == theirs


def test_every_month_begins_as_borax_says_but_for_the_three_at_midnight():
    for year, month, leap in all_months():
        theirs = BoraxDate(year, month, 1, int(leap)).to_solar_date()
        late = not leap and (year, month) in BORAX_LATE
        assert TABLE.solar_of(year, month, 1, leap) == theirs - timedelta(days=late)


def test_every_solar_term_stands_where_the_published_tables_have_it():
    terms = solar_terms()
    for year in range(1901, 2101):
        for index, name in enumerate(terms.names):
            day = TermUtils.nth_term_day(year, index)
            assert terms.day(year, name["zh_CN"]) == day
            assert terms.on(day) == name


@pytest.mark.parametrize(
    ("year", "leap"), [(2020, 4), (2023, 2), (2025, 6), (2026, None), (2028, 5), (2031, 3), (2033, 11)]
)
def test_leap_months(year, leap):
    assert TABLE.leap_month(year) == leap


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("2026-6-1L", "lunar-no-leap"),
        ("2024-12-30", "lunar-no-day"),
        ("2025-12-30", "lunar-no-day"),
        ("2026-12-30", "lunar-no-day"),
        ("2027-12-30", "lunar-no-day"),
        ("2026-13-1", "lunar-no-month"),
        ("2026-0-1", "lunar-no-month"),
        ("2026-1-0", "lunar-no-day"),
        ("2101-1-1", "lunar-range"),
        ("1899-1-1", "lunar-range"),
    ],
)
def test_a_lunar_date_that_does_not_exist_is_refused_by_name(asked, code):
    with pytest.raises(Problem) as refused:
        TABLE.solar(parse_lunar(asked))
    assert refused.value.code == code
    assert "{" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "2026", "2026/10/13", "2026-6-1X", "十月十三"])
def test_what_is_no_lunar_date_is_refused(text):
    with pytest.raises(Problem, match="not a lunar date"):
        parse_lunar(text)


@pytest.mark.parametrize("day", [date(1900, 1, 30), date(2101, 1, 29), date.max])
def test_a_day_outside_the_table_is_refused(day):
    with pytest.raises(Problem) as refused:
        TABLE.lunar_of(day)
    assert refused.value.code == "lunar-range"


def test_day_thirty_of_a_short_month_is_its_last_day_when_clamped():
    assert TABLE.clamped(2026, 12, 30) == date(2027, 2, 5)
    assert TABLE.clamped(2023, 12, 30) == date(2024, 2, 9)


def test_lunar_dates_are_written_as_people_say_them():
    assert TABLE.lunar_of(date(2026, 11, 21)).text == "二〇二六年十月十三"
    assert LunarDate(2025, 6, 15, True).text == "二〇二五年闰六月十五"
    assert LunarDate(2026, 12, 29).short == "腊月廿九"
    assert LunarDate(2026, 11, 1).short == "冬月初一"
    assert LunarDate(2026, 1, 1).brief == "正月"
    assert LunarDate(2026, 1, 2).brief == "初二"
    assert LunarDate(2025, 6, 15, True).iso == "2025-6-15L"
    assert parse_lunar("2025-6-15L") == LunarDate(2025, 6, 15, True)


def test_all_days_of_a_month_are_named_as_borax_names_them():
    for day in range(1, 31):
        assert day_name(day) == BoraxDate(2026, 1, day).cn_day


@pytest.mark.parametrize(
    ("year", "name"),
    [(2024, "甲辰龙"), (2025, "乙巳蛇"), (2026, "丙午马"), (2027, "丁未羊"), (2030, "庚戌狗"), (1900, "庚子鼠")],
)
def test_years_have_their_name_and_animal(year, name):
    assert cycle_of(year) + animal_of(year) == name
    assert LunarDate(year, 1, 1).cycle + LunarDate(year, 1, 1).animal == name
