"""A later version of a calendar file: afterwards the book has the turns of an independent expansion of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.expanding import expanded
from tests.unit.importer.book import Book, codes, take_in
from tests.unit.importer.test_calendars import calendar, shown
from workbench.importer.plan import FilePlan

SPAN = (date(2026, 11, 1), date(2027, 6, 30))
SERIES = "UID:s@x\nDTSTART;TZID=Asia/Shanghai:20261201T100000\nDTEND;TZID=Asia/Shanghai:20261201T103000\nSUMMARY:复核"
DAILY = f"{SERIES}\nRRULE:FREQ=DAILY;COUNT=6"
TUESDAYS = f"{SERIES}\nRRULE:FREQ=WEEKLY;BYDAY=TU"
ONCE = "UID:s@x\nDTSTART;TZID=Asia/Shanghai:20261205T140000\nSUMMARY:复核"


def moved(day: int, to: str, more: str = "") -> str:
    zone = "TZID=Asia/Shanghai"
    return f"UID:s@x\nRECURRENCE-ID;{zone}:202612{day:02}T100000\nDTSTART;{zone}:{to}\nSUMMARY:复核{more}"


def later(day: int, to: str, more: str = "") -> str:
    return moved(day, to, more).replace("RECURRENCE-ID;", "RECURRENCE-ID;RANGE=THISANDFUTURE;")


def moments(book: Book) -> list[str]:
    return [moment for moment, *_ in shown(book, *SPAN) if moment[:10] <= SPAN[1].isoformat()]


def check(book: Book, data: bytes) -> FilePlan:
    """Import a file; the turns are those of the expansion and a second import changes nothing."""
    made = take_in(book, data, "calendar.ics")
    assert moments(book) == expanded(data, *SPAN)
    again = take_in(book, data, "calendar.ics")
    assert (again.puts, again.drops) == ((), ())
    return made


VERSIONS = {
    "a series": (DAILY,),
    "a weekly one": (TUESDAYS,),
    "once": (ONCE,),
    "a turn moved": (DAILY, moved(3, "20261203T160000")),
    "another turn moved": (DAILY, moved(4, "20261210T090000")),
    "a turn cancelled": (DAILY, moved(3, "20261203T100000\nSTATUS:CANCELLED")),
    "turns left out": (f"{DAILY}\nEXDATE;TZID=Asia/Shanghai:20261202T100000,20261205T100000",),
    "a turn added": (f"{DAILY}\nRDATE;TZID=Asia/Shanghai:20261220T100000",),
    "an added turn moved": (
        f"{DAILY}\nRDATE;TZID=Asia/Shanghai:20261220T100000",
        moved(20, "20261221T110000"),
    ),
    "an added turn of the same day moved": (
        f"{DAILY}\nRDATE;TZID=Asia/Shanghai:20261203T150000",
        moved(3, "20261203T170000").replace("20261203T100000", "20261203T150000"),
    ),
    "another time": (DAILY.replace("T10", "T15"),),
    "all later ones moved": (TUESDAYS, later(15, "20261217T110000")),
    "all later ones moved twice": (TUESDAYS, later(15, "20261217T110000"), later(29, "20261230T080000")),
    "all from the first on moved": (TUESDAYS, later(1, "20261203T110000")),
    "all later ones moved and one more": (TUESDAYS, later(15, "20261216T110000"), moved(22, "20261225T100000")),
    "all later ones cancelled": (TUESDAYS, later(15, "20261215T100000\nSTATUS:CANCELLED")),
    "month ends moved on": (
        f"{SERIES}\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6".replace("20261201", "20261130"),
        later(31, "20270101T100000"),
    ),
    "counted, later ones moved": (DAILY, later(3, "20261203T170000")),
    "another clock": (
        "UID:s@x\nDTSTART;TZID=America/New_York:20261201T200000\nRRULE:FREQ=WEEKLY;COUNT=30\nSUMMARY:复核",
    ),
    "several a day": (f"{SERIES}\nRRULE:FREQ=DAILY;COUNT=7;BYHOUR=10,15",),
    "every five hours": (f"{SERIES}\nRRULE:FREQ=HOURLY;INTERVAL=5;UNTIL=20261204T000000Z",),
    "with a rule of exceptions": (f"{TUESDAYS};UNTIL=20270301\nEXRULE:FREQ=MONTHLY;BYDAY=1TU",),
    "three days long": ("UID:s@x\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204\nSUMMARY:复核",),
    "two days long": ("UID:s@x\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261203\nSUMMARY:复核",),
    "cancelled": (f"{DAILY}\nSTATUS:CANCELLED",),
}


@pytest.mark.parametrize("after", VERSIONS)
def test_whatever_became_of_a_series_the_book_has_its_turns(after):
    for before in VERSIONS.values():
        book = Book()
        check(book, calendar(*before))
        check(book, calendar(*VERSIONS[after]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(sorted(VERSIONS)), min_size=2, max_size=6))
def test_any_history_of_versions_ends_with_the_turns_of_the_last(history):
    book = Book()
    for name in history:
        check(book, calendar(*VERSIONS[name]))


def stamped(event: str, sequence: int | None = None, modified: str = "", stamp: str = "") -> str:
    told = [("SEQUENCE", sequence), ("LAST-MODIFIED", modified), ("DTSTAMP", stamp)]
    return "\n".join([event, *(f"{name}:{value}" for name, value in told if value not in (None, ""))])


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ({"sequence": 2}, {"sequence": 1}),
        ({"sequence": 2}, {"stamp": "20261101T000000Z"}),
        ({"sequence": 2, "stamp": "20261101T000000Z"}, {"sequence": 1, "stamp": "20261105T000000Z"}),
        ({"modified": "20261102T000000Z"}, {"modified": "20261101T000000Z"}),
        ({"sequence": 1, "modified": "20261102T000000Z"}, {"sequence": 1, "modified": "20261101T000000Z"}),
        ({"stamp": "20261102T000000Z"}, {"stamp": "20261101T000000Z"}),
    ],
)
def test_an_older_version_never_overwrites_a_newer_one(newer, older):
    pairs = [((DAILY,), (ONCE,)), ((ONCE,), (TUESDAYS, moved(8, "20261209T100000")))]
    for (series, *turns), (other, *others) in pairs:
        book = Book()
        new = calendar(*(stamped(one, **newer) for one in (series, *turns)))
        check(book, new)
        made = take_in(book, calendar(*(stamped(one, **older) for one in (other, *others))))
        assert (made.puts, made.drops) == ((), ())
        assert [code for _, code in codes(made.sheets[0].skipped)] == ["event-older"]
        assert moments(book) == expanded(new, *SPAN)
        check(book, new)


def test_an_older_version_of_one_turn_does_not_overwrite_a_newer_one():
    book = Book()
    take_in(book, calendar(stamped(DAILY, 0), stamped(moved(3, "20261203T160000"), 2)))
    take_in(book, calendar(stamped(moved(3, "20261203T120000"), 1)))
    take_in(book, calendar(stamped(DAILY, 0), stamped(moved(3, "20261203T120000"), 1)))
    assert "2026-12-03T16:00" in moments(book)
    take_in(book, calendar(stamped(moved(3, "20261203T120000"), 3)))
    assert "2026-12-03T12:00" in moments(book)


def test_what_was_cancelled_stays_cancelled_when_an_older_version_comes_again():
    book = Book()
    take_in(book, calendar(stamped(DAILY, 1)))
    take_in(book, calendar(stamped(f"{DAILY}\nSTATUS:CANCELLED", 2)))
    assert moments(book) == []
    take_in(book, calendar(stamped(DAILY, 1)))
    assert moments(book) == []
    check(book, calendar(stamped(DAILY, 3)))


def test_what_took_place_stays_whatever_a_newer_version_says():
    book = Book()
    take_in(book, calendar(DAILY, moved(3, "20261203T160000")))
    row = next(iter(book.tables["appointment"].values()))
    row["state"] = "done"
    take_in(book, calendar(ONCE))
    assert row in book.tables["appointment"].values()
    assert moments(book) == ["2026-12-05T14:00"]


def test_a_turn_that_was_moved_at_the_desk_goes_with_its_day():
    book = Book()
    take_in(book, calendar(DAILY))
    (key,) = book.tables["series"]
    own = {"series_id": key, "occurrence": "2026-12-02T10:00", "starts": "2026-12-02T15:00", "minutes": 30}
    book.tables["appointment"][b"o" * 16] = {**own, "title": "复核", "kind": "other", "state": "planned"}
    take_in(book, calendar(DAILY.replace("COUNT=6", "COUNT=7")))
    assert "2026-12-02T15:00" in moments(book)
    check(book, calendar(TUESDAYS))


def test_turns_of_a_series_of_the_book_are_split_by_a_file_that_holds_the_change_alone():
    for known in ((TUESDAYS,), (TUESDAYS, moved(22, "20261223T150000")), (DAILY,)):
        book = Book()
        take_in(book, calendar(*known))
        change = later(3 if known == (DAILY,) else 15, "20261217T110000")
        take_in(book, calendar(change))
        expected = [*known, change]
        again = take_in(book, calendar(change))
        assert (again.puts, again.drops) == ((), ())
        plain = [one for one in expanded(calendar(*expected), *SPAN) if not one.endswith("T15:00")]
        assert [one for one in moments(book) if not one.endswith("T15:00")] == plain
        check(book, calendar(*expected))


def test_a_newer_version_says_what_it_takes_out():
    book = Book()
    take_in(book, calendar(DAILY, moved(3, "20261203T160000")))
    made = take_in(book, calendar(ONCE)).sheets[0]
    told = next(note for note in made.warnings if note.code == "event-newer")
    assert (told.values["title"], told.values["count"]) == ("复核", 2)
    assert (made.new, made.changed) == (1, 0)


def other(name: str, day: int) -> str:
    return f"UID:{name}@x\nDTSTART:202612{day:02}T090000\nSUMMARY:{name}"


def test_what_vanished_from_a_calendar_stays_and_is_named():
    book = Book()
    past = "UID:past@x\nDTSTART:20261101T090000\nSUMMARY:past"
    take_in(book, calendar(DAILY, other("a", 1), other("b", 2), past), "team.ics")
    made = take_in(book, calendar(other("a", 1)), "team.ics").sheets[0]
    told = [(note.code, note.values["title"], note.values["day"]) for note in made.warnings]
    assert sorted(told) == [("event-gone", "b", "2026-12-02"), ("event-gone", "复核", "2026-12-01")]
    assert (made.gone, made.puts, made.drops) == (2, (), ())
    assert len(moments(book)) == 9


def test_what_vanished_is_cancelled_when_that_is_wanted_and_nothing_of_the_past():
    book = Book()
    old = DAILY.replace("20261201", "20261118").replace("s@x", "old@x")
    take_in(book, calendar(old, DAILY, other("a", 1), other("b", 2)), "team.ics")
    made = take_in(book, calendar(other("a", 1)), "team.ics", cancel_gone=True).sheets[0]
    assert made.gone == 3
    expected = ["2026-11-18T10:00", "2026-11-19T10:00", "2026-11-20T10:00", "2026-12-01T09:00"]
    assert moments(book) == expected
    states = {row["title"]: row["state"] for row in book.tables["appointment"].values()}
    assert states == {"a": "planned", "b": "cancelled"}
    assert take_in(book, calendar(other("a", 1)), "team.ics").sheets[0].gone == 0


def test_another_calendar_and_a_message_about_one_entry_make_nothing_vanish():
    book = Book()
    take_in(book, calendar(DAILY, other("a", 1)), "team.ics")
    assert take_in(book, calendar(other("b", 2)), "mine.ics").sheets[0].gone == 0
    assert take_in(book, calendar(other("c", 2)), "team.ics").sheets[0].gone == 0
    message = calendar(other("a", 3)).replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:REQUEST")
    assert take_in(book, message, "team.ics").sheets[0].gone == 0
    named = calendar(other("a", 3)).replace(b"VERSION:2.0", b"VERSION:2.0\r\nX-WR-CALNAME:else")
    assert take_in(book, named, "team.ics").sheets[0].gone == 0


def test_an_endless_rule_of_exceptions_ends_a_series_that_has_no_end_and_says_so():
    book = Book()
    made = take_in(book, calendar(f"{TUESDAYS}\nEXRULE:FREQ=MONTHLY;BYDAY=1TU")).sheets[0]
    assert [code for _, code in codes(made.warnings)] == ["event-exrule-until"]
    data = calendar(f"{TUESDAYS}\nEXRULE:FREQ=MONTHLY;BYDAY=1TU")
    first, last = date(2026, 12, 1), date(2031, 10, 31)
    assert [moment for moment, *_ in shown(book, first, last)] == expanded(data, first, last)


def test_an_endless_rule_of_several_turns_a_day_is_worked_out_within_limits_and_says_so():
    book = Book()
    made = take_in(book, calendar(f"{SERIES}\nRRULE:FREQ=HOURLY")).sheets[0]
    assert [code for _, code in codes(made.warnings)] == ["event-several-a-day"]
    last = datetime.fromisoformat(moments(book)[-1])
    data = calendar(f"{SERIES}\nRRULE:FREQ=HOURLY;UNTIL={last - timedelta(hours=8):%Y%m%dT%H%M%SZ}")
    assert moments(book) == expanded(data, *SPAN)


def test_the_periods_of_added_turns_have_their_own_length():
    book = Book()
    added = "RDATE;VALUE=PERIOD;TZID=Asia/Shanghai:20261210T090000/PT2H,20261211T090000/20261211T120000"
    take_in(book, calendar(f"{DAILY}\n{added}"))
    lengths = {row["starts"]: row["minutes"] for row in book.tables["appointment"].values()}
    assert lengths == {"2026-12-10T09:00": 120, "2026-12-11T09:00": 180}


_ZONES = ("Asia/Shanghai", "America/New_York", "Asia/Tokyo", "Europe/Berlin")
_FREE_RULES = (
    *(
        "FREQ=DAILY;COUNT=12",
        "FREQ=DAILY;INTERVAL=3;COUNT=9",
        "FREQ=WEEKLY;BYDAY=TU,SA;COUNT=11",
        "FREQ=MONTHLY;COUNT=5",
    ),
    *("FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270215T235959Z", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    *("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6", "FREQ=DAILY;BYHOUR=9,16;COUNT=9"),
)


@st.composite
def entries(draw: st.DrawFn) -> tuple[str, ...]:
    """A series with turns left out, added, moved, called off, and changed with all that follow."""
    zone, rule = draw(st.sampled_from(_ZONES)), draw(st.sampled_from(_FREE_RULES))
    start = datetime.fromisoformat("2026-12-01T09:00") + timedelta(days=draw(st.integers(0, 6)))
    local = [start + timedelta(days=number) for number in range(60)]
    turns = [one for one in local if one > start]
    at = f"TZID={zone}"

    def stamp(moment: datetime) -> str:
        return f"{moment:%Y%m%dT%H%M%S}"

    lines = ["UID:f@x", f"DTSTART;{at}:{stamp(start)}", f"RRULE:{rule}", "SUMMARY:任意"]
    for name in ("EXDATE", "RDATE"):
        chosen = draw(st.lists(st.sampled_from(turns), max_size=3, unique=True))
        if chosen:
            lines.append(f"{name};{at}:{','.join(map(stamp, chosen))}")
    found = ["\n".join(lines)]
    for turn in draw(st.lists(st.sampled_from(turns), max_size=3, unique=True)):
        to = turn + timedelta(minutes=draw(st.sampled_from([0, 30, 240, 1440, 4320])))
        off = draw(st.sampled_from(["", "", "\nSTATUS:CANCELLED"]))
        found.append(f"UID:f@x\nRECURRENCE-ID;{at}:{stamp(turn)}\nDTSTART;{at}:{stamp(to)}\nSUMMARY:任意{off}")
    return tuple(found)


@settings(max_examples=150, deadline=None)
@given(entries(), entries())
def test_any_series_and_any_newer_version_of_it_has_the_turns_of_an_expansion(before, after):
    book = Book()
    for told in (before, after):
        data = calendar(*told)
        take_in(book, data, "free.ics")
        assert sorted(set(moments(book))) == sorted(set(expanded(data, *SPAN)))
        again = take_in(book, data, "free.ics")
        assert (again.puts, again.drops) == ((), ())
