"""The iCalendar format: what is written is read again, whatever it holds; zones by all the names that programs use."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ics.components import read_components
from workbench.ics.events import Event, read_events
from workbench.ics.lines import FOLD, escape, folded, parsed, unescape, unfolded
from workbench.ics.rules import for_others, parts_of, with_local_end, written
from workbench.ics.values import Stamp, read_length, read_stamp, write_length
from workbench.ics.writing import Entry, write_calendar
from workbench.ics.zones import HOME, Zones, to_home

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120)
MOMENTS = st.datetimes(datetime.fromisoformat("1950-01-01"), datetime.fromisoformat("2099-12-31")).map(
    lambda one: one.replace(second=0, microsecond=0)
)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=200))
def test_a_text_survives_escaping(text):
    assert unescape(escape(text)) == text


@given(TEXTS)
def test_no_folded_line_is_too_long_and_unfolding_gives_it_back(text):
    line = f"SUMMARY:{escape(text)}"
    raw = folded(line)
    assert all(len(part.encode()) <= FOLD for part in raw.removesuffix("\r\n").split("\r\n"))
    assert [told for _, told in unfolded(raw)] == [line]


@given(st.integers(-20_000, 20_000))
def test_a_length_is_read_as_it_was_written(minutes):
    assert read_length(write_length(minutes)) == timedelta(minutes=minutes)


@given(MOMENTS, st.sampled_from([timedelta(0), timedelta(days=3), timedelta(days=400, hours=5)]))
def test_the_end_of_a_rule_goes_out_in_utc_and_comes_back(starts, after):
    end = starts + after
    rule = f"FREQ=DAILY;UNTIL={end:%Y%m%dT%H%M%S}"
    out = for_others(rule, whole_day=False)
    assert out.endswith("Z")
    assert written(with_local_end(parts_of(out), Stamp(starts), HOME)) == rule


@given(TEXTS, TEXTS, MOMENTS, st.integers(1, 1439), st.one_of(st.none(), st.integers(0, 10_000)))
def test_an_event_is_read_as_it_was_written(title, note, starts, minutes, remind):
    entry = Entry("a@x", title, starts, minutes, note=note, alarm=None if remind is None else -remind, kind="visit")
    content = write_calendar([entry], name="x", stamp=starts)
    (read,) = read_events(read_components(content.decode()))
    assert isinstance(read, Event)
    assert (read.title, read.note, read.starts, read.minutes) == (title.strip(), note.strip(), starts, minutes)
    assert (read.remind, read.uid, read.own, read.doubts) == (remind, "a@x", "visit", [])


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)), st.integers(1, 5))
def test_a_whole_day_is_read_on_its_day(day, days):
    starts = datetime.combine(day, datetime.min.time())
    content = write_calendar([Entry("a@x", "x", starts, days * 1440, whole_day=True)], name="x", stamp=starts)
    (read,) = read_events(read_components(content.decode()))
    assert isinstance(read, Event)
    assert (read.starts, read.minutes, read.whole_day) == (starts, days * 1440, True)


@pytest.mark.parametrize(
    ("name", "same_as"),
    [
        ("Asia/Shanghai", "Asia/Shanghai"),
        ("China Standard Time", "Asia/Shanghai"),
        ("/mozilla.org/20050126_1/Asia/Shanghai", "Asia/Shanghai"),
        ("PRC", "Asia/Shanghai"),
        ("Eastern Standard Time", "America/New_York"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("GMT+05:30", "Asia/Kolkata"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_found_by_the_names_that_programs_give_it(name, same_as):
    zone = Zones().find(name)
    for month in (1, 7):
        local = datetime.combine(date(2026, month, 15), datetime.min.time())
        expected = local.replace(tzinfo=ZoneInfo(same_as)).astimezone(UTC)
        assert local.replace(tzinfo=zone).astimezone(UTC) == expected


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "GMT+99", "x" * 500])
def test_a_zone_that_nobody_knows_is_none(name):
    assert Zones().find(name) is None


@given(MOMENTS)
def test_the_time_of_the_desk_is_eight_hours_before_utc(moment):
    assert to_home(moment, UTC) == moment + timedelta(hours=8)
    assert to_home(moment, None) == moment


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("20261125", Stamp(datetime.fromisoformat("2026-11-25"), whole_day=True)),
        ("20261125T101500", Stamp(datetime.fromisoformat("2026-11-25T10:15"))),
        ("20261125T101500Z", Stamp(datetime.fromisoformat("2026-11-25T10:15"), utc=True)),
        ("2026-11-25T10:15:00", Stamp(datetime.fromisoformat("2026-11-25T10:15"))),
        ("20261125T240000", Stamp(datetime.fromisoformat("2026-11-26"))),
        ("20261125T101560", Stamp(datetime.fromisoformat("2026-11-25T10:15:59"))),
        *((text, None) for text in ("20260230", "20261125T250000", "18990101", "tomorrow", "", "99991231T235959")),
    ],
)
def test_moments_are_read_or_refused(text, stamp):
    assert read_stamp(text) == stamp


def test_parameters_may_be_quoted_and_repeated():
    line = parsed(7, 'ATTENDEE;CN="Li, Wei: desk";ROLE=A,B;X-NOTE=^n^^:mailto:a@example.com')
    assert (line.number, line.name, line.value) == (7, "ATTENDEE", "mailto:a@example.com")
    assert line.parameters == {"CN": ("Li, Wei: desk",), "ROLE": ("A", "B"), "X-NOTE": ("\n^",)}
