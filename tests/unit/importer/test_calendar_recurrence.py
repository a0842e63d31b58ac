"""Recurring events of files come on the days that python-dateutil works out from the same lines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.unit.importer.book import Book, take_in
from tests.unit.importer.test_calendars import calendar, shown

HOME = ZoneInfo("Asia/Shanghai")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: As far as the expansions are compared.
LAST = date(2029, 12, 31)


@st.composite
def rules(draw: st.DrawFn) -> list[str]:
    """The parts of a rule, its end left out."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}"]
    weekdays = draw(st.lists(st.sampled_from(DAYS), unique=True, max_size=3))
    if weekdays and frequency in ("DAILY", "WEEKLY"):
        parts.append(f"BYDAY={','.join(weekdays)}")
    elif weekdays:
        # python-dateutil takes a weekday with a number and one without for days that must be both.
        numbers = draw(st.sampled_from([[""], ["1", "2", "3", "-1", "-2"]]))
        turns = [draw(st.sampled_from(numbers)) for _ in weekdays]
        if frequency == "YEARLY":
            parts.append(f"BYMONTH={draw(st.integers(1, 12))}")
        parts.append(f"BYDAY={','.join(turn + weekday for turn, weekday in zip(turns, weekdays, strict=True))}")
    elif frequency in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        if frequency == "YEARLY":
            # Of these every day exists: python-dateutil would look for 30 February until the year 9999.
            parts.append(f"BYMONTH={draw(st.sampled_from([1, 3, 5, 7, 8, 10, 12]))}")
        days = draw(st.lists(st.sampled_from([1, 5, 15, 28, 29, 30, 31, -1, -2]), min_size=1, max_size=3, unique=True))
        parts.append(f"BYMONTHDAY={','.join(map(str, days))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(DAYS))}")
    return parts


moments = st.builds(
    lambda day, hour, minute: datetime.combine(day, datetime.min.time().replace(hour=hour, minute=minute)),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.integers(0, 23),
    st.sampled_from([0, 15, 45]),
)


@settings(max_examples=150, deadline=None)
@given(
    rules(), moments, st.one_of(st.none(), st.integers(1, 30), st.dates(date(2026, 6, 1), date(2029, 6, 1))), st.data()
)
def test_a_rule_by_the_desks_own_clock(parts, starts, end, data):
    if isinstance(end, int):
        parts = [*parts, f"COUNT={end}"]
    elif end is not None:
        last = datetime.combine(end, starts.time()) + timedelta(hours=data.draw(st.integers(-3, 3)))
        parts = [*parts, f"UNTIL={last.replace(tzinfo=HOME).astimezone(UTC):%Y%m%dT%H%M%S}Z"]
    rule = ";".join(parts)
    begin = starts.replace(tzinfo=HOME)
    limit = datetime.combine(LAST, datetime.max.time()).replace(tzinfo=HOME)
    expected = [f"{one:%Y-%m-%dT%H:%M}" for one in rrulestr(rule, dtstart=begin).between(begin, limit, inc=True)]
    gone = data.draw(st.lists(st.sampled_from(expected), unique=True, max_size=3)) if expected else []
    event = f"UID:a@x\nDTSTART;TZID=Asia/Shanghai:{starts:%Y%m%dT%H%M%S}\nRRULE:{rule}\nSUMMARY:x"
    for moment in gone:
        event += f"\nEXDATE;TZID=Asia/Shanghai:{datetime.fromisoformat(moment):%Y%m%dT%H%M%S}"
    book = Book()
    take_in(book, calendar(event))
    found = [moment for moment, *_ in shown(book, date(2026, 1, 1), LAST)]
    assert found == [moment for moment in expected if moment not in gone]


@settings(max_examples=60, deadline=None)
@given(
    rules(), moments, st.integers(1, 40), st.sampled_from(["America/New_York", "Europe/Berlin", "UTC", "Asia/Tokyo"])
)
def test_a_rule_by_the_clock_of_another_zone(parts, starts, count, name):
    rule, zone = ";".join([*parts, f"COUNT={count}"]), ZoneInfo(name)
    begin = starts.replace(tzinfo=zone)
    # A moment that the clocks skip, or show twice, is told differently by every program.
    turns = rrulestr(rule, dtstart=begin).between(begin, begin + timedelta(days=4 * 365), inc=True)
    assume(all(one.astimezone(UTC).astimezone(zone) == one and one.fold == 0 for one in turns))
    stamp = f"DTSTART;TZID={name}:{starts:%Y%m%dT%H%M%S}" if name != "UTC" else f"DTSTART:{starts:%Y%m%dT%H%M%S}Z"
    book = Book()
    take_in(book, calendar(f"UID:a@x\n{stamp}\nRRULE:{rule}\nSUMMARY:x"))
    expected = [f"{one.astimezone(HOME):%Y-%m-%dT%H:%M}" for one in turns]
    found = [moment for moment, *_ in shown(book, date(2025, 1, 1), date(2031, 1, 1))]
    assert found[: len(expected)] == expected


@settings(max_examples=60, deadline=None)
@given(rules(), st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2026, 6, 1), date(2029, 6, 1)))
def test_a_rule_of_days_without_a_time_never_moves(parts, starts, end):
    rule = ";".join([*parts, f"UNTIL={end:%Y%m%d}"])
    begin = datetime.combine(starts, datetime.min.time())
    turns = rrulestr(rule, dtstart=begin).between(begin, datetime.combine(LAST, datetime.min.time()), inc=True)
    expected = [f"{one:%Y-%m-%dT%H:%M}" for one in turns]
    book = Book()
    take_in(book, calendar(f"UID:a@x\nDTSTART;VALUE=DATE:{starts:%Y%m%d}\nRRULE:{rule}\nSUMMARY:x"))
    assert [moment for moment, *_ in shown(book, date(2026, 1, 1), LAST)] == expected
