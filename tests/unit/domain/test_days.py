"""Which days are worked: the published arrangements, what the law says, and nothing guessed."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from chinese_calendar.constants import holidays, workdays
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.days import Estimate, StatutoryYear
from workbench.domain.problems import Problem
from workbench.services.almanac import day_json, load_almanac, shipped_years

ALMANAC = load_almanac()
DAYS = ALMANAC.days
KNOWN = st.dates(date(2004, 1, 1), date(2026, 12, 31))

#: A Saturday that the notice for 2012 names (端午节：6月22日至24日) and chinesecalendar does not.
LEFT_OUT = date(2012, 6, 23)

LAW_2027 = {
    "new-year": ["01-01"],
    "spring-festival": ["02-05", "02-06", "02-07", "02-08"],
    "qingming": ["04-05"],
    "labour-day": ["05-01", "05-02"],
    "dragon-boat": ["06-09"],
    "mid-autumn": ["09-15"],
    "national-day": ["10-01", "10-02", "10-03"],
}

MAKEUP = {
    2024: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
    2025: "01-26 02-08 04-27 09-28 10-11",
    2026: "01-04 02-14 02-28 05-09 09-20 10-10",
}


def year_of(year):
    return [date.fromordinal(o) for o in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())]


def test_every_day_2004_to_2026_is_worked_as_chinesecalendar_says():
    for year in range(2004, 2027):
        for day in year_of(year):
            assert DAYS.is_working(day) == chinese_calendar.is_workday(day), day
            assert (DAYS.kind(day) == "off") == (day in holidays or day == LEFT_OUT), day
            assert (DAYS.kind(day) == "makeup") == (day in workdays), day


@pytest.mark.parametrize(("year", "days"), [(2024, 251), (2025, 248), (2026, 248)])
def test_working_days_of_a_year(year, days):
    assert DAYS.count(date(year, 1, 1), date(year, 12, 31)) == days


@pytest.mark.parametrize("year", MAKEUP)
def test_make_up_workdays(year):
    found = [day.strftime("%m-%d") for day in year_of(year) if DAYS.kind(day) == "makeup"]
    assert found == MAKEUP[year].split()


def test_the_nine_days_of_the_spring_festival_2026_are_off():
    for offset in range(9):
        day = date(2026, 2, 15) + timedelta(days=offset)
        assert (DAYS.kind(day), DAYS.holiday(day)) == ("off", "spring-festival")
    assert DAYS.kind(date(2026, 2, 14)) == "makeup"


def test_the_eve_of_the_spring_festival_2024_was_worked():
    assert DAYS.kind(date(2024, 2, 9)) == "work"


def test_a_notice_has_its_number_where_it_is_known_and_none_elsewhere():
    assert DAYS.notice(date(2024, 5, 1)) == "国办发明电〔2023〕7号"
    assert DAYS.notice(date(2023, 12, 30)) == "国办发明电〔2023〕7号"
    assert DAYS.notice(date(2025, 3, 3)) == "国办发明电〔2024〕12号"
    assert DAYS.notice(date(2026, 3, 3)) is None
    assert DAYS.notice(date(2004, 3, 3)) is None
    assert DAYS.notice(date(2027, 1, 1)) is None


def test_of_2027_only_the_days_the_law_names_are_known():
    named = {date.fromisoformat(f"2027-{day}"): code for code, found in LAW_2027.items() for day in found}
    assert dict(DAYS.legal_days(2027)) == named
    assert len(named) == 13
    for day in year_of(2027):
        assert DAYS.kind(day) == ("off" if day in named else "unknown")
        told = day_json(ALMANAC.day_info(day))
        assert (told["announced"], told["notice"]) == (False, None)
    assert not DAYS.announced(2027)


@pytest.mark.parametrize(("year", "count"), [(1990, 7), (2000, 10), (2008, 11), (2014, 11), (2025, 13), (2030, 13)])
def test_the_law_of_the_time_names_so_many_days(year, count):
    assert len(DAYS.legal_days(year)) == count


@pytest.mark.parametrize("year", range(2008, 2027))
def test_every_day_the_law_names_was_off(year):
    assert all(DAYS.kind(day) == "off" for day in DAYS.legal_days(year))


def test_before_the_law_and_outside_the_tables_nothing_is_known():
    assert DAYS.kind(date(1930, 5, 1)) == "unknown"
    assert DAYS.kind(date(2200, 5, 1)) == "unknown"


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 9, 30), 3, date(2026, 10, 10)),
        (date(2026, 2, 13), 1, date(2026, 2, 14)),
        (date(2026, 2, 14), 1, date(2026, 2, 24)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),
        (date(2026, 11, 20), 0, date(2026, 11, 20)),
        (date(2026, 11, 23), -1, date(2026, 11, 20)),
        (date(2026, 12, 28), 3, date(2026, 12, 31)),
    ],
)
def test_counting_working_days_forwards_and_back(start, days, end):
    assert DAYS.add(start, days) == end
    assert DAYS.estimate(start, days) == Estimate(end, certain=True)


@given(KNOWN.filter(lambda day: day < date(2026, 6, 1)), st.integers(1, 60))
def test_adding_working_days_passes_exactly_as_many(start, days):
    end = DAYS.add(start, days)
    assert DAYS.is_working(end)
    assert DAYS.count(start + timedelta(days=1), end) == days


@given(KNOWN.filter(lambda day: day > date(2005, 1, 1)), st.integers(1, 60))
def test_going_back_passes_as_many(start, days):
    assert DAYS.count(DAYS.add(start, -days), start - timedelta(days=1)) == days


def test_arithmetic_into_an_unannounced_year_is_refused_and_an_estimate_says_so():
    with pytest.raises(Problem) as refused:
        DAYS.add(date(2026, 12, 31), 2)
    assert refused.value.code == "year-unannounced"
    assert "2027" in str(refused.value)
    assert DAYS.estimate(date(2026, 12, 31), 2) == Estimate(date(2027, 1, 5), certain=False)
    with pytest.raises(Problem):
        DAYS.count(date(2026, 12, 1), date(2027, 1, 31))


def test_a_day_the_law_names_is_known_to_be_off_before_the_notice():
    assert DAYS.is_working(date(2027, 1, 1)) is False


def imported(**changes):
    data = {
        "year": 2027,
        "notice": "国办发明电〔2026〕99号",
        "off": {"2027-01-01": "new-year", "2026-12-31": "new-year"},
        "makeup": {"2027-01-03": "new-year"},
    }
    return data | changes


def test_an_imported_year_is_announced_from_then_on():
    days = load_almanac([StatutoryYear.from_data(imported())]).days
    assert days.announced(2027)
    assert days.kind(date(2026, 12, 31)) == "off"
    assert days.notice(date(2026, 12, 31)) == "国办发明电〔2026〕99号"
    assert days.notice(date(2026, 12, 30)) is None
    assert days.kind(date(2027, 1, 3)) == "makeup"
    assert days.kind(date(2027, 1, 2)) == "weekend"
    assert days.kind(date(2027, 1, 4)) == "work"


@pytest.mark.parametrize(
    "changes",
    [
        {"year": "soon"},
        {"off": {}},
        {"off": {"2027-13-01": "new-year"}},
        {"off": {"2029-01-01": "new-year"}},
        {"off": ["2027-01-01"]},
        {"makeup": {"2027-01-01": "new-year"}},
        {"makeup": {"2027-01-04": "new-year"}},
    ],
)
def test_a_spoilt_year_file_is_refused_with_its_name(changes):
    with pytest.raises(Problem) as refused:
        StatutoryYear.from_data(imported(**changes), file="2027.toml")
    assert refused.value.code == "year-file"
    assert refused.value.where.file == "2027.toml"


def test_a_year_file_without_year_is_refused():
    data = imported()
    del data["year"]
    with pytest.raises(Problem):
        StatutoryYear.from_data(data)


def test_the_years_2004_to_2026_are_shipped_with_their_source():
    years = shipped_years()
    assert [year.year for year in years] == list(range(2004, 2027))
    assert all(year.source for year in years)
    assert [year.published for year in years[-3:]] == [date(2023, 10, 25), date(2024, 11, 12), date(2025, 11, 4)]
