"""Rules that come several times a day give the turns of an independent expansion."""

from __future__ import annotations

import datetime as dt
from itertools import islice, takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.ics.clock import clock_rule

BEGINS = dt.datetime.fromisoformat("2026-12-01T09:30")


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["HOURLY", "MINUTELY", "DAILY", "WEEKLY", "MONTHLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 90))}"]
    hours = st.lists(st.integers(0, 23), min_size=1, max_size=3, unique=True)
    minutes = st.lists(st.sampled_from([0, 15, 30, 45]), min_size=1, max_size=3, unique=True)
    daily = frequency in ("DAILY", "WEEKLY", "MONTHLY")
    if daily or draw(st.booleans()):
        parts.append(f"BYHOUR={','.join(map(str, draw(hours)))}")
    if draw(st.booleans()):
        parts.append(f"BYMINUTE={','.join(map(str, draw(minutes)))}")
    if draw(st.booleans()):
        parts.append(f"BYDAY={','.join(draw(st.lists(st.sampled_from(['MO', 'TU', 'SA']), min_size=1, unique=True)))}")
    if draw(st.booleans()):
        parts.append("BYMONTH=1,12")
    end = draw(st.sampled_from(["COUNT=1", "COUNT=17", "UNTIL=20261203T120000", "UNTIL=20270401T093000"]))
    return ";".join([*parts, end])


@settings(max_examples=50, deadline=None)
@given(rules())
def test_turns_by_the_clock_are_those_of_an_independent_expansion(text):
    span = dt.datetime.fromisoformat("2028-01-01T00:00")
    try:
        expected = list(islice(takewhile(lambda one: one < span, rrulestr(text, dtstart=BEGINS)), 50))
    except ValueError:  # it says so of a rule whose steps never meet its hours
        expected = []
    rule = clock_rule(text, BEGINS)
    assert rule is not None
    found = [one for one in rule.moments(BEGINS.date(), 50) if one < span]
    assert found == expected


def test_turns_are_given_from_a_day_on_and_no_more_than_wanted():
    rule = clock_rule("FREQ=HOURLY;INTERVAL=5", BEGINS)
    first = dt.date(2027, 3, 1)
    expected = list(
        islice(rrulestr("FREQ=HOURLY;INTERVAL=5", dtstart=BEGINS).xafter(dt.datetime.fromisoformat("2027-03-01"), 4), 4)
    )
    assert rule.moments(first, 4) == expected


@pytest.mark.parametrize(
    "text", ["FREQ=SECONDLY", "FREQ=HOURLY;BYSECOND=5", "FREQ=HOURLY;BYHOUR=25", "FREQ=HOURLY;COUNT=0"]
)
def test_what_cannot_be_worked_out_is_none(text):
    assert clock_rule(text, BEGINS) is None
