"""Festivals fall on their days, and the clients' own days stand among them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.clients import Birthday, Client
from workbench.domain.occasions import Audience, age_on, occasions_between
from workbench.domain.problems import Problem
from workbench.services.almanac import day_json, load_almanac, occasion_json

ALMANAC = load_almanac()
OCCASIONS = ALMANAC.occasions

MAIN = (
    "spring-festival-eve",
    "spring-festival",
    "lantern",
    "qingming",
    "dragon-boat",
    "qixi",
    "mid-autumn",
    "double-ninth",
)
MAIN_DAYS = """
2024 02-09 02-10 02-24 04-04 06-10 08-10 09-17 10-11
2025 01-28 01-29 02-12 04-04 05-31 08-29 10-06 10-29
2026 02-16 02-17 03-03 04-05 06-19 08-19 09-25 10-18
2027 02-05 02-06 02-20 04-05 06-09 08-08 09-15 10-08
2028 01-25 01-26 02-09 04-04 05-28 08-26 10-03 10-26
2029 02-12 02-13 02-27 04-04 06-16 08-16 09-22 10-16
2030 02-02 02-03 02-17 04-05 06-05 08-05 09-12 10-05
"""
FURTHER = (
    "laba", "little-year-north", "little-year-south", "dragon-head", "mothers-day", "fathers-day", "zhongyuan",
    "winter-solstice",
)  # fmt: skip
FURTHER_DAYS = """
2024 01-18 02-02 02-03 03-11 05-12 06-16 08-18 12-21
2025 01-07 01-22 01-23 03-01 05-11 06-15 09-06 12-21
2026 01-26 02-10 02-11 03-20 05-10 06-21 08-27 12-22
2027 01-15 01-30 01-31 03-09 05-09 06-20 08-16 12-22
2028 01-04 01-19 01-20 02-26 05-14 06-18 09-03 12-21
2029 01-22 02-06 02-07 03-16 05-13 06-17 08-24 12-21
2030 01-11 01-26 01-27 03-05 05-12 06-16 08-13 12-22
"""
MANDATORY = {
    "new-year", "spring-festival", "lantern", "labour-day", "dragon-boat", "mid-autumn", "national-day", "birthday",
}  # fmt: skip


def table(codes, text):
    for line in text.split("\n"):
        year, *days = line.split() or [""]
        yield from ((code, int(year), date.fromisoformat(f"{year}-{day}")) for code, day in zip(codes, days))


@pytest.mark.parametrize(("code", "year", "day"), [*table(MAIN, MAIN_DAYS), *table(FURTHER, FURTHER_DAYS)])
def test_festivals_2024_to_2030(code, year, day):
    assert OCCASIONS.day(code, year) == day
    assert code in [festival.code for festival in OCCASIONS.on(day)]


def test_the_eight_of_the_standard_are_mandatory():
    assert {occasion.code for occasion in OCCASIONS if occasion.greet == "mandatory"} == MANDATORY


def test_nobody_is_greeted_on_the_days_of_the_dead():
    assert {occasion.code for occasion in OCCASIONS if occasion.greet == "never"} == {"qingming", "zhongyuan", "hanyi"}
    rows = occasions_between(OCCASIONS, date(2026, 1, 1), date(2026, 12, 31))
    assert not {"qingming", "zhongyuan", "hanyi"} & {row.occasion for row in rows}


@given(st.integers(1901, 2099), st.sampled_from([occasion.code for occasion in OCCASIONS if occasion.rule]))
def test_every_festival_comes_once_in_a_year_of_its_own(year, code):
    before, after = OCCASIONS.day(code, year), OCCASIONS.day(code, year + 1)
    assert 353 <= (after - before).days <= 385


def test_listing_year_by_year_misses_and_doubles_nothing():
    whole = OCCASIONS.festivals_between(date(2000, 1, 1), date(2029, 12, 31))
    parts = [
        row
        for first, after in pairwise(date(2000, 1, 1) + timedelta(days=step) for step in range(0, 10958 + 100, 100))
        for row in OCCASIONS.festivals_between(first, after - timedelta(days=1))
        if row.day <= date(2029, 12, 31)
    ]
    assert sorted(parts, key=lambda row: (row.day, row.occasion)) == sorted(
        whole, key=lambda row: (row.day, row.occasion)
    )
    assert len({(row.occasion, row.year) for row in whole}) == len(whole)


def test_mid_autumn_in_the_week_of_national_day_shares_its_greeting():
    shared = {year for year in range(2024, 2031) if OCCASIONS.together("mid-autumn", year)}
    assert shared == {2025, 2028}
    assert OCCASIONS.together("national-day", 2028) == OCCASIONS.together("mid-autumn", 2028)
    assert OCCASIONS.together("national-day", 2020) is not None
    assert OCCASIONS.together("lantern", 2028) is None


def test_an_unknown_occasion_is_refused_with_the_known_ones():
    with pytest.raises(Problem) as refused:
        OCCASIONS.day("easter", 2026)
    assert refused.value.code == "occasion-unknown"
    assert "mid-autumn" in str(refused.value.values["known"])


def client(number, name, **fields):
    return Client(id=bytes([number]) * 16, name=name, client_no=f"88001{number:05}", **fields)


AN = client(1, "安宁", birthday=Birthday("lunar", 10, 20, 1960))
BAI = client(2, "白雪", birthday=Birthday("solar", 12, 1, 1985), opened=date(2016, 11, 25))
GONE = client(3, "故人", birthday=Birthday("solar", 12, 2, 1940), deceased_on=date(2026, 3, 1))


def test_birthdays_stand_among_the_festivals_by_day():
    rows = occasions_between(OCCASIONS, date(2026, 11, 21), date(2027, 1, 5), [AN, BAI, GONE])
    told = [(row.occasion, row.day.isoformat(), row.calendar, row.client_name) for row in rows]
    assert told == [
        ("birthday", "2026-11-28", "lunar", "安宁"),
        ("birthday", "2026-12-01", "solar", "白雪"),
        ("winter-solstice", "2026-12-22", "solar", None),
        ("new-year", "2027-01-01", "solar", None),
    ]


def test_other_own_days_are_listed_when_asked_for():
    rows = occasions_between(OCCASIONS, date(2026, 11, 21), date(2026, 11, 30), [AN, BAI], own=("account-anniversary",))
    assert [(row.occasion, row.year, row.day) for row in rows] == [("account-anniversary", 2026, date(2026, 11, 25))]


def test_the_month_filter_loses_no_birthday():
    clients = [
        client(number, f"客{number}", birthday=Birthday("solar", month, day))
        for number, (month, day) in enumerate((month, day) for month in range(1, 13) for day in (1, 15, 28))
    ]
    rows = occasions_between(OCCASIONS, date(2026, 11, 15), date(2027, 2, 15), clients)
    assert len([row for row in rows if row.occasion == "birthday"]) == 10


def test_rows_are_told_in_the_language_asked_for():
    festival, birthday = occasions_between(OCCASIONS, date(2026, 12, 1), date(2026, 12, 22), [BAI])[::-1]
    assert occasion_json(festival, OCCASIONS)["name"] == "冬至"
    assert "client_no" not in occasion_json(festival, OCCASIONS)
    assert occasion_json(birthday, OCCASIONS, "en") == {
        "occasion": "birthday",
        "name": "Birthday",
        "date": "2026-12-01",
        "calendar": "solar",
        "year": 2026,
        "client_no": "8800100002",
        "client_name": "白雪",
    }


def test_a_day_is_told_with_all_that_the_calendars_know():
    assert day_json(ALMANAC.day_info(date(2026, 9, 25))) == {
        "date": "2026-09-25",
        "lunar": {"year": 2026, "month": 8, "leap": False, "day": 15, "text": "二〇二六年八月十五"},
        "term": None,
        "festivals": ["中秋节"],
        "kind": "off",
        "announced": True,
        "notice": None,
        "holiday": "mid-autumn",
        "open": False,
        "hours": None,
    }
    told = day_json(ALMANAC.day_info(date(2026, 4, 5)), "en")
    assert (told["term"], told["festivals"]) == ("Qingming", ["Qingming"])
    assert day_json(ALMANAC.day_info(date(2200, 1, 1)))["lunar"] is None


@pytest.mark.parametrize(
    ("audience", "suited"),
    [
        (Audience(), True),
        (Audience(gender="F"), True),
        (Audience(gender="M"), False),
        (Audience(min_age=60), True),
        (Audience(min_age=61), False),
        (Audience(max_age=59), False),
        (Audience(jobs=("教师",)), True),
        (Audience(jobs=("护士",)), False),
    ],
)
def test_an_occasion_is_for_its_audience(audience, suited):
    teacher = client(4, "孟老师", gender="F", birth=date(1966, 10, 18), job="中学教师")
    assert audience.suits(teacher, date(2026, 10, 18)) is suited


def test_an_age_that_is_not_known_suits_no_age():
    assert not Audience(min_age=10).suits(client(5, "无年"), date(2026, 10, 18))
    assert age_on(client(5, "无年"), date(2026, 10, 18)) is None


def test_an_age_counts_full_years_and_by_year_alone_when_no_more_is_known():
    assert age_on(client(6, "某甲", birth=date(1966, 10, 19)), date(2026, 10, 18)) == 59
    assert age_on(client(6, "某甲", birthday=Birthday("lunar", 9, 9, 1966)), date(2026, 1, 1)) == 60
