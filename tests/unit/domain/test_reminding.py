"""When one is reminded: minutes before, never in quiet hours, never long after."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest

from workbench.domain.problems import Problem
from workbench.domain.reminding import NEVER_REMIND, Habits, due, next_ring, parse_quiet


@dataclass(frozen=True)
class _Entry:
    starts: str
    remind: int | None = None
    state: str = "planned"


def _at(clock: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"2026-11-25T{clock}")


QUIET = parse_quiet("12:00-13:30 19:00-08:00")


@pytest.mark.parametrize(
    ("starts", "remind", "rings"),
    [
        ("10:00", None, "09:45"),
        ("10:00", 60, "09:00"),
        ("10:00", 0, "10:00"),
        ("13:35", None, "13:30"),
        ("12:10", None, "11:55"),
        ("08:00", None, "08:00"),
        ("07:30", None, None),
        ("20:00", None, None),
        ("20:00", 90, "18:30"),
        ("10:00", NEVER_REMIND, None),
    ],
)
def test_a_reminder_waits_for_the_end_of_quiet_hours_or_is_left_out(starts, remind, rings):
    told = Habits(quiet=QUIET).rings_at(_Entry(f"2026-11-25T{starts}", remind))
    assert told == (None if rings is None else _at(rings))


def test_each_reminder_comes_once_and_only_for_what_is_planned():
    entries = [
        _Entry("2026-11-25T10:00"),
        _Entry("2026-11-25T10:05"),
        _Entry("2026-11-25T10:00", state="done"),
        _Entry("2026-11-25T10:00", state="cancelled"),
    ]
    habits = Habits(minutes=15)
    assert due(entries, habits, _at("09:40"), _at("09:45")) == entries[:1]
    assert due(entries, habits, _at("09:45"), _at("09:55")) == entries[1:2]
    assert due(entries, Habits(on=False), _at("09:40"), _at("10:30")) == []


def test_what_was_missed_for_more_than_an_hour_is_not_told():
    assert due([_Entry("2026-11-25T10:00")], Habits(), _at("08:00"), _at("11:00")) == []


def test_what_shall_never_be_told_rings_never():
    silent = [_Entry("2026-11-25T10:00", NEVER_REMIND)]
    assert due(silent, Habits(), _at("09:00"), _at("10:30")) == []
    assert next_ring(silent, Habits(), _at("09:00")) is None


def test_the_next_reminder_is_the_earliest_to_come():
    entries = [_Entry("2026-11-25T11:00"), _Entry("2026-11-25T10:00"), _Entry("2026-11-26T09:00", 24 * 60)]
    assert next_ring(entries, Habits(), _at("09:00")) == _at("09:00") + dt.timedelta(minutes=45)
    assert next_ring(entries, Habits(), _at("08:00")) == _at("09:00")
    assert next_ring(entries, Habits(on=False), _at("08:00")) is None
    assert next_ring([], Habits(), _at("08:00")) is None


@pytest.mark.parametrize("text", ["always", "12:00", "12:00-12:00", "25:00-26:00"])
def test_quiet_hours_that_cannot_be_read_are_refused(text):
    with pytest.raises(Problem) as refused:
        parse_quiet(text)
    assert refused.value.code == "bad-quiet"
