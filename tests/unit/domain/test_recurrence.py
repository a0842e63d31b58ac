"""What comes again: our expansion of rules against an independent one, and the forms that are refused."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.recurrence import WEEKDAYS, parse_rule

rrule = pytest.importorskip("dateutil.rrule")

_RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=10;COUNT=7",
    "FREQ=WEEKLY;BYDAY=TU,TH,SA",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO",
    "FREQ=WEEKLY;INTERVAL=3",
    "FREQ=MONTHLY;BYDAY=2SA",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=5",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYMONTHDAY=22,23,24,25,26,27,28",
    "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=YEARLY;BYYEARDAY=1,100,-1",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=DAILY;UNTIL=20261231T235900",
    "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270115",
)


def _expected(text: str, starts: dt.datetime, first: dt.date, last: dt.date) -> list[str]:
    rule = rrule.rrulestr(text, dtstart=starts)
    end = dt.datetime.combine(last, dt.time(23, 59))
    found = rule.between(dt.datetime.combine(first, dt.time()), end, inc=True)
    return [f"{moment:%Y-%m-%dT%H:%M}" for moment in found]


@pytest.mark.parametrize("text", [rule for rule in _RULES if "UNTIL=20270115" not in rule])
def test_a_rule_gives_the_turns_of_an_independent_expansion(text: str) -> None:
    starts = dt.datetime.combine(dt.date(2026, 1, 31), dt.time(9, 30))
    first, last = dt.date(2026, 11, 1), dt.date(2029, 3, 31)
    assert parse_rule(text).moments("2026-01-31T09:30", first, last) == _expected(text, starts, first, last)


def test_a_day_as_the_end_takes_its_whole_day() -> None:
    rule = parse_rule("FREQ=WEEKLY;BYDAY=FR;UNTIL=20270115")
    turns = rule.moments("2027-01-01T16:00", dt.date(2027, 1, 1), dt.date(2027, 12, 31))
    assert turns == ["2027-01-01T16:00", "2027-01-08T16:00", "2027-01-15T16:00"]


@st.composite
def _rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}"]
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 30))}")
    if draw(st.booleans()):
        parts.append("BYMONTH=" + ",".join(map(str, draw(st.sets(st.integers(1, 12), min_size=1, max_size=3)))))
    if frequency != "WEEKLY" and draw(st.booleans()):
        days = draw(st.sets(st.integers(-31, 31).filter(bool), min_size=1, max_size=3))
        parts.append("BYMONTHDAY=" + ",".join(map(str, days)))
    if draw(st.booleans()):
        # The other expansion mixes "every Sunday" and "the first Monday" otherwise than RFC 5545 does.
        numbered = frequency in ("MONTHLY", "YEARLY") and draw(st.booleans())
        ordinals = st.integers(-4, 4).filter(bool) if numbered else st.just(0)
        named = draw(st.lists(st.tuples(ordinals, st.sampled_from(WEEKDAYS)), min_size=1, max_size=3, unique=True))
        parts.append("BYDAY=" + ",".join(f"{ordinal or ''}{weekday}" for ordinal, weekday in named))
        if frequency != "DAILY" and draw(st.booleans()):
            parts.append("BYSETPOS=" + ",".join(map(str, draw(st.sets(st.sampled_from([1, 2, -1]), min_size=1)))))
    parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    return ";".join(parts)


@settings(max_examples=60, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(
    text=_rules(),
    start=st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31)),
    ahead=st.integers(-400, 2500),
    length=st.integers(0, 800),
)
def test_every_rule_gives_the_turns_of_an_independent_expansion(
    text: str, start: dt.date, ahead: int, length: int
) -> None:
    first = start + dt.timedelta(days=ahead)
    last = first + dt.timedelta(days=length)
    starts = dt.datetime.combine(start, dt.time(14, 5))
    rule = parse_rule(text)
    assert rule.moments(f"{starts:%Y-%m-%dT%H:%M}", first, last) == _expected(text, starts, first, last)
    assert parse_rule(rule.text) == rule


@pytest.mark.parametrize("week_start", WEEKDAYS)
def test_weeks_of_the_year_are_those_of_an_independent_expansion(week_start: str) -> None:
    first, last = dt.date(2015, 1, 1), dt.date(2043, 12, 31)
    starts = dt.datetime.combine(first, dt.time(14, 5))
    for weeks, days in (("20", "MO"), ("2,51", "MO,SU"), ("-2,1", "TH,FR")):
        text = f"FREQ=YEARLY;BYWEEKNO={weeks};BYDAY={days};WKST={week_start}"
        rule = parse_rule(text)
        assert rule.moments("2015-01-01T14:05", first, last) == _expected(text, starts, first, last), text
        assert parse_rule(rule.text) == rule


def test_weeks_at_the_turn_of_the_year_are_those_of_the_standard() -> None:
    first, last = dt.date(2015, 1, 1), dt.date(2043, 12, 31)
    every = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    for numbers in ((1, 53), (-1,), (52,), (-52, -53)):
        rule = parse_rule(f"FREQ=YEARLY;BYWEEKNO={','.join(map(str, numbers))};BYDAY=MO,TU,SU")
        expected = []
        for day in every:
            year, week, weekday = day.isocalendar()
            weeks = dt.date(year, 12, 28).isocalendar().week
            if weekday in (1, 2, 7) and (week in numbers or week - weeks - 1 in numbers):
                expected.append(f"{day}T08:00")
        assert rule.moments("2015-01-01T08:00", first, last) == expected, numbers


def test_a_week_of_the_year_without_a_weekday_is_kept_on_the_weekday_of_the_beginning() -> None:
    rule = parse_rule("FREQ=YEARLY;BYWEEKNO=20")
    turns = rule.moments("2026-11-02T09:00", dt.date(2026, 11, 1), dt.date(2028, 12, 31))
    assert turns == ["2027-05-17T09:00", "2028-05-15T09:00"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "weekly",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=MONTHLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYWEEKNO=54",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;UNTIL=20270231",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=WEEKLY;WKST=XX",
    ],
)
def test_what_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(Problem) as refused:
        parse_rule(text)
    assert refused.value.code == "bad-recurrence"


def test_a_series_that_ends_before_a_turn_keeps_the_turns_before_it() -> None:
    rule = parse_rule("FREQ=WEEKLY;BYDAY=TU").ending_before("2026-12-15T10:00")
    turns = rule.moments("2026-12-01T10:00", dt.date(2026, 12, 1), dt.date(2027, 2, 1))
    assert turns == ["2026-12-01T10:00", "2026-12-08T10:00"]
    assert rule.turn_number("2026-12-01T10:00", "2026-12-08T10:00") == 1
