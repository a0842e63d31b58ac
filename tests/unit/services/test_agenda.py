"""What speaks against a time: double bookings, rest, days and hours of the branch, the client's own words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest

from workbench.domain.agenda import Conflict, Person, SeriesRule
from workbench.domain.wishes import read_wish
from workbench.services.agenda import conflict_text, flags, flags_at, limits
from workbench.services.almanac import load_almanac
from workbench.texts import Texts

_ANNA, _BERT = b"a" * 16, b"b" * 16


@dataclass(frozen=True)
class _Entry:
    id: bytes
    starts: str
    minutes: int = 30
    kind: str = "visit"
    state: str = "planned"
    client_id: bytes | None = _ANNA


def _codes(entry: _Entry, *others: _Entry, **people: Person) -> list[str]:
    known = {_ANNA: people.get("anna", Person("安娜")), _BERT: people.get("bert", Person("伯特"))}
    return [one.code for one in flags_at(entry, others, known, load_almanac())]


def test_nothing_speaks_against_a_free_hour_of_a_working_day() -> None:
    assert _codes(_Entry(b"1", "2026-11-25T10:00"), _Entry(b"2", "2026-11-25T14:00", client_id=_BERT)) == []


def test_two_at_the_same_time_are_both_flagged_and_name_each_other() -> None:
    one, two = _Entry(b"1", "2026-11-25T10:00", 60), _Entry(b"2", "2026-11-25T10:45", client_id=_BERT)
    found = flags([one, two], {}, load_almanac())
    assert found[b"1"] == (Conflict("overlap", {"more": 0}, (b"2",)),)
    assert found[b"2"] == (Conflict("overlap", {"more": 0}, (b"1",)),)


def test_an_entry_of_ones_own_takes_time_but_minds_no_day_off() -> None:
    own = _Entry(b"1", "2026-11-28T10:00", client_id=None, kind="other")
    assert _codes(own) == []
    assert _codes(_Entry(b"2", "2026-11-28T10:10"), own) == ["overlap", "weekend"]
    assert _codes(own, _Entry(b"2", "2026-11-28T10:10")) == ["overlap"]


def test_what_is_done_or_cancelled_is_in_nobodys_way() -> None:
    other = _Entry(b"2", "2026-11-25T10:00", state="cancelled")
    assert _codes(_Entry(b"1", "2026-11-25T10:00"), other) == []
    assert _codes(_Entry(b"1", "2026-11-25T10:00", state="done"), _Entry(b"2", "2026-11-25T10:00")) == []


def test_one_visit_right_after_the_other_leaves_no_rest_but_calls_need_none() -> None:
    first = _Entry(b"1", "2026-11-25T10:00", 30, client_id=_BERT)
    (found,) = flags_at(_Entry(b"2", "2026-11-25T10:35"), [first], {}, load_almanac())
    assert (found.code, found.values, found.others) == ("rest", {"gap": 5, "wanted": 15}, (b"1",))
    assert _codes(_Entry(b"2", "2026-11-25T10:45"), first) == []
    assert _codes(_Entry(b"2", "2026-11-25T10:30", kind="call"), first) == []


@pytest.mark.parametrize(
    ("starts", "code"),
    [
        ("2026-10-01T10:00", ["day-off"]),
        ("2026-11-29T10:00", ["weekend"]),
        ("2026-10-10T10:00", []),  # a make-up Saturday
        ("2026-11-25T08:30", ["hours"]),
        ("2026-11-25T16:45", ["hours"]),
        ("2027-11-24T10:00", ["unknown-day"]),
    ],
)
def test_days_and_hours_of_the_branch_count(starts: str, code: list[str]) -> None:
    assert _codes(_Entry(b"1", starts)) == code


def test_events_may_be_in_the_evening_and_on_a_weekend() -> None:
    assert _codes(_Entry(b"1", "2026-11-28T19:00", kind="event")) == []


def test_a_client_in_mourning_or_left_alone_is_flagged_first() -> None:
    person = Person("安娜", mourning_until=dt.date(2026, 12, 31), no_contact=True)
    assert _codes(_Entry(b"1", "2026-11-28T10:00"), anna=person) == ["no-contact", "mourning", "weekend"]
    assert _codes(_Entry(b"1", "2027-02-03T10:00"), anna=Person(mourning_until=dt.date(2026, 12, 31))) == [
        "unknown-day"
    ]
    assert _codes(_Entry(b"1", "2026-11-25T10:00"), anna=Person(deceased=True)) == ["deceased"]


def test_an_hour_that_the_client_does_not_want_is_flagged_with_the_clients_words() -> None:
    person = Person(preferred_time="上午，周三上午不方便", taboo="午休别打电话")
    (found,) = flags_at(_Entry(b"1", "2026-11-25T10:00"), [], {_ANNA: person}, load_almanac())
    assert (found.code, found.values) == ("unwished", {"wish": "周三上午不方便"})
    assert _codes(_Entry(b"1", "2026-11-26T10:00"), anna=person) == []
    assert _codes(_Entry(b"1", "2026-11-26T13:00"), anna=person) == ["unwished"]
    assert _codes(_Entry(b"1", "2026-11-26T15:00"), anna=person) == ["unwished"]


@pytest.mark.parametrize(
    ("words", "moment", "fits"),
    [
        ("上午", "2026-11-25T09:30", True),
        ("上午", "2026-11-25T14:30", False),
        ("下午3点后", "2026-11-25T14:30", False),
        ("下午3点后", "2026-11-25T15:00", True),
        ("下午三点后", "2026-11-25T14:30", True),
        ("晚上7点后", "2026-11-25T19:00", True),
        ("晚上7点后", "2026-11-25T18:30", False),
        ("9:00-11:00", "2026-11-25T10:30", True),
        ("9:00-11:00", "2026-11-25T11:00", False),
        ("9点到11点半", "2026-11-25T11:15", True),
        ("下午2-4点", "2026-11-25T15:30", True),
        ("下午2-4点", "2026-11-25T16:30", False),
        ("10点前", "2026-11-25T10:00", False),
        ("周末", "2026-11-28T10:00", True),
        ("周末", "2026-11-25T10:00", False),
        ("周二至周四", "2026-11-27T10:00", False),
        ("周二、周四", "2026-11-26T10:00", True),
        ("工作日下班后", "2026-11-25T17:30", True),
        ("避开12:00-14:00", "2026-11-25T13:00", False),
        ("避开12:00-14:00", "2026-11-25T15:00", True),
        ("不要周一", "2026-11-23T10:00", False),
        ("after 3 pm", "2026-11-25T15:30", True),
        ("after 3 pm", "2026-11-25T14:30", False),
        ("not in the evening", "2026-11-25T19:00", False),
        ("weekend mornings", "2026-11-28T09:00", True),
        ("随时", "2026-11-25T03:00", True),
        ("", "2026-11-25T03:00", True),
    ],
)
def test_the_words_of_a_client_are_read_as_hours(words: str, moment: str, fits: bool) -> None:
    begin = dt.datetime.fromisoformat(moment)
    minute = begin.hour * 60 + begin.minute
    wish = read_wish(words, "", limits().words)
    assert (wish.against(begin.date(), minute, minute + 15) == "") is fits


def test_a_series_leaves_out_what_is_skipped_and_what_has_an_appointment_of_its_own() -> None:
    rule = SeriesRule("2026-11-03T09:00", "FREQ=WEEKLY;BYDAY=TU,TH", frozenset({"2026-11-05T09:00"}))
    turns = rule.turns(dt.date(2026, 11, 1), dt.date(2026, 11, 12), but={"2026-11-10T09:00"})
    assert turns == ["2026-11-03T09:00", "2026-11-12T09:00"]


def test_a_conflict_is_said_in_a_sentence_that_names_the_others() -> None:
    conflict = Conflict("overlap", {"more": 2}, (b"1", b"2"))
    said = conflict_text(conflict, Texts("en"), {b"1": "10:00 A", b"2": "10:15 B"})
    assert said == "At the same time: 10:00 A, 10:15 B, 2 more"
    assert conflict_text(Conflict("closed", {"note": ""}), Texts("en"), {}) == "The branch is closed."


def test_five_thousand_entries_of_a_month_are_judged_one_by_one() -> None:
    rows = [
        _Entry(number.to_bytes(16, "big"), f"2026-11-{number % 28 + 1:02}T{9 + number % 8:02}:{number % 60:02}")
        for number in range(5000)
    ]
    found = flags(rows, {}, load_almanac())
    assert all(any(one.code == "overlap" for one in found[row.id]) for row in rows)
