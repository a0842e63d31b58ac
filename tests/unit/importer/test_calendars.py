"""Calendar files: what another program wrote comes in on the same days, once; the rest is named by its line."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.importer.book import Book, codes, take_in
from workbench.domain.agenda import SeriesRule
from workbench.domain.problems import Problem
from workbench.importer.limits import default_limits
from workbench.importer.reading import read_file

FILE = Path(__file__).parents[2] / "data" / "calendars" / "another_program.ics"
DAYS = (date(2026, 10, 1), date(2027, 3, 31))


@pytest.fixture
def book() -> Book:
    return Book()


def calendar(*events: str) -> bytes:
    """A file of events; each is the lines between its BEGIN and END."""
    parts = [f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events]
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(parts)}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def shown(book: Book, first: date = DAYS[0], last: date = DAYS[1]) -> list[tuple[str, int, str]]:
    """What the calendar of the desk shows: (moment, minutes, title) of turns and appointments."""
    rows = list(book.tables["appointment"].values())
    found = [(row["starts"], row["minutes"], row["title"]) for row in rows if row["state"] == "planned"]
    for key, series in book.tables["series"].items():
        own = {row["occurrence"] for row in rows if row.get("series_id") == key}
        rule = SeriesRule(series["starts"], series["rule"], frozenset((series.get("skipped") or "").split()))
        found += [(turn, series["minutes"], series["title"]) for turn in rule.turns(first, last, but=own)]
    return sorted(found)


def titled(book: Book, part: str) -> list[tuple[str, int]]:
    return [(moment, minutes) for moment, minutes, title in shown(book) if part in title]


def test_a_series_with_exceptions_comes_on_the_days_that_were_worked_out_by_hand(book):
    take_in(book, FILE)
    first, last = date(2026, 11, 1), date(2026, 12, 31)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    expected = [f"{day}T08:30" for day in days if day.weekday() in (1, 4)]
    for gone in ("2026-11-17", "2026-11-20", "2026-12-01", "2026-11-10", "2026-11-24"):
        expected.remove(f"{gone}T08:30")
    expected.append("2026-12-05T08:30")
    meetings = [moment for moment, minutes in titled(book, "晨会, 二楼") if minutes == 45]
    assert meetings == sorted(expected)
    assert titled(book, "改到周三") == [("2026-11-11T14:00", 30)]


def test_days_without_a_time_stay_their_days(book):
    take_in(book, FILE)
    month_ends = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    assert titled(book, "月末盘点") == [(f"{day}T00:00", 1440) for day in month_ends]
    assert titled(book, "省行培训") == [(f"2026-12-{day}T00:00", 1440) for day in (14, 15, 16)]


def test_a_zone_of_the_file_itself_is_followed_over_the_change_of_its_clocks(book):
    made = take_in(book, FILE)
    # 20:00 in daylight time is 08:00 of the next day here, in winter time 09:00.
    assert titled(book, "境外") == [("2026-10-27T08:00", 60), ("2026-11-10T09:00", 60)]
    assert (62, "event-worked-out") in codes(made.sheets[0].warnings)


def test_utc_is_told_by_the_clock_of_the_desk_and_folded_words_are_joined(book):
    take_in(book, FILE)
    assert titled(book, "远程培训：合规、反洗钱与 消费者保护") == [("2026-12-10T00:00", 30)]
    notes = [row["note"] for row in book.tables["appointment"].values() if row.get("note")]
    assert notes == ["带上\n笔记本; 提前五分钟"]


def test_what_could_not_be_read_is_named_with_its_line(book):
    made = take_in(book, FILE).sheets[0]
    lines = FILE.read_text("utf-8").splitlines()
    assert codes(made.rejected) == [
        (lines.index("DTSTART:tomorrow") + 1, "event-bad-moment"),
        (lines.index("UID:broken-8@example.com"), "event-no-start"),
        (lines.index("this is no property") + 1, "event-damaged"),
    ]
    assert (lines.index("DTSTART;TZID=Custom/Nowhere:20261218T100000") + 1, "zone-unknown") in codes(made.warnings)
    assert codes(made.skipped) == [(lines.index("BEGIN:VTODO") + 1, "todo-no-due")]
    assert titled(book, "不知时区") == [("2026-12-18T10:00", 30)]


def test_each_refused_entry_says_in_one_sentence_what_it_is_where_it_stands_and_what_to_do(book):
    made = take_in(book, FILE).sheets[0]
    lines = FILE.read_text("utf-8").splitlines()
    told = [note.text.format(**note.values) for note in (*made.rejected, *made.skipped)]
    titles = ("坏的", "没有时间", "…", "不是日程")
    for sentence, title, note in zip(told, titles, (*made.rejected, *made.skipped), strict=True):
        assert f"another_program.ics, line {note.row}:" in sentence
        assert f"“{title}”" in sentence
        assert "by hand" in sentence
        assert 0 < note.row <= len(lines)


def test_a_second_import_changes_nothing_and_a_changed_file_only_what_changed(book):
    first = take_in(book, FILE).sheets[0]
    assert (first.kind, first.changed, first.same) == ("calendar", 0, 0)
    again = take_in(book, FILE).sheets[0]
    assert (again.new, again.changed, again.puts) == (0, 0, ())
    moved = FILE.read_bytes().replace(b"DTSTART:20261209T160000Z", b"DTSTART:20261209T150000Z")
    changed = take_in(book, moved, "another.ics").sheets[0]
    assert (changed.new, changed.changed) == (0, 1)
    assert [put.values for put in changed.puts] == [{"starts": "2026-12-09T23:00", "minutes": 90}]


def test_an_alarm_is_a_reminder(book):
    take_in(book, FILE)
    assert [row["remind"] for row in book.tables["series"].values() if "晨会" in row["title"]] == [15]


def test_an_event_that_was_cancelled_is_cancelled_here_and_not_made(book):
    event = "UID:a@x\nDTSTART:20261201T100000\nSUMMARY:见面"
    gone = f"{event}\nSTATUS:CANCELLED"
    assert take_in(book, calendar(gone)).sheets[0].puts == ()
    take_in(book, calendar(event))
    take_in(book, calendar(gone))
    assert [row["state"] for row in book.tables["appointment"].values()] == ["cancelled"]


def test_a_file_that_takes_events_back_cancels_them_and_adds_none(book):
    event = "UID:a@x\nDTSTART:20261101T100000\nSUMMARY:见面"
    take_in(book, calendar(event))
    other = "UID:b@x\nDTSTART:20261102T100000\nSUMMARY:没有见过的"
    take_in(book, calendar(event, other).replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:CANCEL"))
    assert [row["state"] for row in book.tables["appointment"].values()] == ["cancelled"]


def test_a_rule_that_repeats_the_time_of_its_beginning_is_a_rule_of_days(book):
    rule = "FREQ=WEEKLY;COUNT=3;BYHOUR=9;BYMINUTE=05;BYSECOND=0"
    made = take_in(book, calendar(f"UID:a@x\nDTSTART:20261201T090500\nRRULE:{rule}\nSUMMARY:例会"))
    assert not made.sheets[0].warnings
    assert titled(book, "例会") == [(f"2026-12-{day:02}T09:05", 30) for day in (1, 8, 15)]


def test_a_turn_that_was_moved_at_the_desk_is_the_turn_that_a_file_tells_of(book):
    series = "UID:s@x\nDTSTART;TZID=Asia/Shanghai:20261201T100000\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:复核"
    take_in(book, calendar(series))
    (key,) = book.tables["series"]
    own = {"series_id": key, "occurrence": "2026-12-02T10:00", "starts": "2026-12-02T15:00", "minutes": 30}
    book.tables["appointment"][b"o" * 16] = {**own, "title": "复核", "kind": "other", "state": "planned"}
    turn = "UID:s@x\nRECURRENCE-ID;TZID=Asia/Shanghai:20261202T100000\nSUMMARY:复核"
    same = take_in(book, calendar(series, f"{turn}\nDTSTART;TZID=Asia/Shanghai:20261202T150000"))
    assert (same.sheets[0].new, same.sheets[0].changed) == (0, 0)
    take_in(book, calendar(series, f"{turn}\nDTSTART;TZID=Asia/Shanghai:20261202T160000"))
    assert titled(book, "复核") == [("2026-12-01T10:00", 30), ("2026-12-02T16:00", 30), ("2026-12-03T10:00", 30)]


def test_a_turn_that_was_cancelled_at_the_desk_is_the_one_that_a_file_leaves_out(book):
    series = "UID:s@x\nDTSTART;TZID=Asia/Shanghai:20261201T100000\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:复核"
    take_in(book, calendar(series))
    (key,) = book.tables["series"]
    own = {"series_id": key, "occurrence": "2026-12-02T10:00", "starts": "2026-12-02T10:00", "minutes": 30}
    book.tables["appointment"][b"o" * 16] = {**own, "title": "复核", "kind": "other", "state": "cancelled"}
    same = take_in(book, calendar(f"{series}\nEXDATE;TZID=Asia/Shanghai:20261202T100000"))
    assert (same.sheets[0].new, same.sheets[0].changed) == (0, 0)


def test_a_moved_turn_of_another_zone_is_written_once(book):
    zone = "TZID=America/New_York"
    series = f"UID:z@x\nDTSTART;{zone}:20261201T200000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:境外"
    moved = f"UID:z@x\nRECURRENCE-ID;{zone}:20261208T200000\nDTSTART;{zone}:20261209T080000\nSUMMARY:境外"
    gone = f"UID:z@x\nRECURRENCE-ID;{zone}:20261215T200000\nDTSTART;{zone}:20261215T200000\nSTATUS:CANCELLED"
    take_in(book, calendar(series, moved, gone))
    assert titled(book, "境外") == [("2026-12-02T09:00", 30), ("2026-12-09T21:00", 30)]
    again = take_in(book, calendar(series, moved, gone)).sheets[0]
    assert (again.new, again.changed, again.puts) == (0, 0, ())


@pytest.mark.parametrize("rule", ["", "RRULE:FREQ=DAILY;COUNT=2\n"])
def test_a_moved_turn_among_added_ones_is_written_once(book, rule):
    added = f"UID:r@x\nDTSTART:20261201T090000\n{rule}RDATE:20261208T090000\nSUMMARY:加场"
    moved = "UID:r@x\nRECURRENCE-ID:20261208T090000\nDTSTART:20261209T150000\nSUMMARY:加场"
    take_in(book, calendar(added, moved))
    expected = [("2026-12-01T09:00", 30), ("2026-12-02T09:00", 30), ("2026-12-09T15:00", 30)]
    assert titled(book, "加场") == (expected if rule else [expected[0], expected[2]])
    again = take_in(book, calendar(added, moved)).sheets[0]
    assert (again.new, again.changed, again.puts) == (0, 0, ())


def test_what_was_done_stays_done(book):
    event = "UID:a@x\nDTSTART:20261101T100000\nSUMMARY:见面"
    take_in(book, calendar(event))
    row = next(iter(book.tables["appointment"].values()))
    row["state"] = "done"
    take_in(book, calendar(f"{event} 再约"))
    assert (row["state"], row["title"]) == ("done", "见面 再约")


def test_a_rule_that_nobody_understands_is_taken_once_and_says_so(book):
    for rule in ("FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=9,25", "FREQ=MONTHLY;BYWEEKNO=20", "FREQ=SOMETIMES", "nonsense"):
        made = take_in(book, calendar(f"UID:{rule}\nDTSTART:20261201T100000\nRRULE:{rule}\nSUMMARY:{rule}"))
        assert codes(made.sheets[0].warnings)[0][1] == "event-rule", rule
    assert book.tables["series"] == {}
    assert len(book.tables["appointment"]) == 5


def test_the_only_client_whom_a_title_names_is_joined(book):
    book.tables["client"] = {
        bytes([number]) * 16: {"client_no": str(number), "name": name, "status": "managed"}
        for number, name in enumerate(("欧阳若兰", "王芳", "李建国", "李建国"), 1)
    }
    events = ("欧阳若兰来网点", "拜访 王芳", "王芳菲", "李建国 午餐")
    made = take_in(book, calendar(*(f"UID:{title}\nDTSTART:20261201T100000\nSUMMARY:{title}" for title in events)))
    joined = {row["title"]: (row.get("client_id"), row["kind"]) for row in book.tables["appointment"].values()}
    assert joined["欧阳若兰来网点"] == (bytes([1]) * 16, "visit")
    assert joined["拜访 王芳"] == (bytes([2]) * 16, "visit")
    assert joined["王芳菲"] == (None, "other")
    assert joined["李建国 午餐"] == (None, "other")
    assert sorted(code for _, code in codes(made.sheets[0].warnings)) == ["event-by-name"] * 2 + ["event-unsure"]


def test_an_old_telephone_wrote_quoted_printable(book):
    event = "UID:q@x\nDTSTART:20261201T010000Z\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E6=97=A9=\n=E4=BC=9A"
    take_in(book, calendar(event))
    assert shown(book) == [("2026-12-01T09:00", 30, "早会")]


def test_a_turn_that_is_named_by_its_day_alone_is_the_turn_of_that_day(book):
    series = "UID:s@x\nDTSTART;TZID=Asia/Shanghai:20261201T100000\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:复核"
    take_in(book, calendar(f"{series}\nEXDATE;VALUE=DATE:20261202"))
    assert [moment for moment, *_ in shown(book)] == ["2026-12-01T10:00", "2026-12-03T10:00"]
    moved = "UID:s@x\nRECURRENCE-ID;VALUE=DATE:20261203\nDTSTART:20261203T153000\nSUMMARY:复核（改）"
    take_in(book, calendar(f"{series}\nEXDATE;VALUE=DATE:20261202", moved))
    assert [moment for moment, *_ in shown(book)] == ["2026-12-01T10:00", "2026-12-03T15:30"]


def test_an_endless_rule_of_another_zone_is_worked_out_within_limits(book):
    event = "UID:z@x\nDTSTART;TZID=America/New_York:20000103T200000\nRRULE:FREQ=DAILY\nSUMMARY:x"
    take_in(book, calendar(event))
    moments = [datetime.fromisoformat(moment) for moment, *_ in shown(book, date(1999, 1, 1), date(2100, 1, 1))]
    assert len(moments) == default_limits().turns
    assert moments[0].date() >= date(2025, 11, 1)


def test_a_file_that_was_cut_off_gives_what_is_whole(book):
    whole = calendar("UID:a@x\nDTSTART:20261201T100000\nSUMMARY:a", "UID:b@x\nDTSTART:20261202T100000\nSUMMARY:b")
    made = take_in(book, whole[: whole.rindex(b"DTSTART") + 14]).sheets[0]
    assert [title for *_, title in shown(book)] == ["a"]
    assert codes(made.rejected) == [(8, "event-cut-off")]


@pytest.mark.parametrize("spoilt", [b"X" * (1_048_576 + 8), b"BEGIN:VEVENT\r\n" * 50_001])
def test_too_long_lines_and_too_many_components_are_refused(spoilt):
    with pytest.raises(Problem) as refused:
        read_file(b"BEGIN:VCALENDAR\r\n" + spoilt, "large.ics")
    assert refused.value.code == "file-too-large"


def test_components_within_components_end_somewhere(book):
    deep = b"BEGIN:VEVENT\r\n" * 3000 + b"END:VEVENT\r\n" * 3000
    assert take_in(book, b"BEGIN:VCALENDAR\r\n" + deep + b"END:VCALENDAR\r\n").sheets[0].puts == ()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4000), st.sampled_from([0, 1, 2]), st.binary(max_size=6)), max_size=12))
def test_a_spoilt_file_is_read_or_refused_and_never_breaks(changes):
    data = bytearray(FILE.read_bytes())
    for at, length, new in changes:
        place = at % len(data)
        data[place : place + length] = new
    try:
        made = take_in(Book(), bytes(data), "spoilt.ics")
    except Problem:
        return
    assert all(len(str(put.values["starts"])) == 16 for put in made.puts if "starts" in put.values)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE"),
                *("BEGIN:STANDARD", "END:STANDARD", "BEGIN:VALARM", "END:VALARM", "TZID:X", "UID:a@x", "SUMMARY:x"),
                *("DTSTART:20261201T100000", "DTSTART;TZID=X:99991231T235959", "DTSTART:19000101T000000Z"),
                *("DTEND:19000101T000000", "DTEND:21001231T000000Z", "DURATION:-PT1H", "DURATION:P99999999999D"),
                *("RRULE:FREQ=DAILY;UNTIL=99999999", "RRULE:FREQ=DAILY;COUNT=0", "RRULE:;;=", "EXDATE:,,", "RDATE:x/y"),
                *("RECURRENCE-ID:20261201", "TZOFFSETTO:+9999", "TZOFFSETTO:+2500", "TRIGGER:P", "TRIGGER:-P1W"),
                *("DTSTART;TZID=../../etc:20261201T100000", "DTSTART;VALUE=DATE:20260230", "\x00", "  ", ":", ";=:"),
            ]
        ),
        max_size=40,
    )
)
def test_lines_in_any_order_are_read_or_refused(lines):
    data = "\r\n".join(["BEGIN:VCALENDAR", *lines]).encode()
    try:
        take_in(Book(), data, "strange.ics")
    except Problem:
        return
