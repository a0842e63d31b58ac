"""Life events: a yearly one never skips a year and never comes twice; a late note is due at once; 29 February."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.lifeevents import (
    EventKind,
    EventRules,
    EventTask,
    LifeEvent,
    Wanted,
    mourning_proposed,
    next_of,
    occurrence,
    read_event_rules,
    wanted_now,
    years_near,
)
from workbench.domain.problems import Problem
from workbench.domain.rulefile import Section
from workbench.services.yearly import event_rules

TODAY = date(2026, 11, 22)
NAMES = {"zh_CN": "祝贺", "en": "Congratulate"}


def rules(*tasks: EventTask, gone: int = 30, mourning: int | None = None) -> EventRules:
    return EventRules({"feast": EventKind("feast", NAMES, tasks, mourning_days=mourning)}, gone)


def asking(code: str = "greet", days: int = 0, ask: int = 3) -> EventTask:
    return EventTask(code, NAMES, days, ask, "emotion", "call", by_contact=True)


def event(on: date, *, yearly: bool = False) -> LifeEvent:
    return LifeEvent(b"e" * 16, "feast", on, yearly)


def nothing(_code: str, _year: int) -> bool:
    return False


def now(one: LifeEvent, own: EventRules, today: date = TODAY) -> list[tuple[str, int, date, date]]:
    return [(found.task.code, found.year, found.starts, found.due) for found in wanted_now(one, own, today, nothing)]


def test_what_happened_on_29_february_is_kept_on_28_in_other_years() -> None:
    born = date(2016, 2, 29)
    assert [occurrence(born, year) for year in (2020, 2026, 2100)] == [
        date(2020, 2, 29),
        date(2026, 2, 28),
        date(2100, 2, 28),
    ]


def test_tasks_stand_before_and_after_the_day() -> None:
    own = rules(asking("before", -3, 7), asking("after", 30, 7))
    assert now(event(date(2026, 12, 10)), own) == [
        ("before", 2026, date(2026, 11, 30), date(2026, 12, 7)),
        ("after", 2026, date(2027, 1, 2), date(2027, 1, 9)),
    ]


def test_a_little_late_is_due_today_and_long_gone_is_left_out() -> None:
    own = rules(asking())
    assert now(event(TODAY - timedelta(days=30)), own) == [("greet", 2026, TODAY - timedelta(days=33), TODAY)]
    assert now(event(TODAY - timedelta(days=31)), own) == []


def test_a_yearly_event_of_long_ago_waits_for_its_next_day() -> None:
    assert now(event(date(2010, 5, 20), yearly=True), rules(asking())) == [
        ("greet", 2027, date(2027, 5, 17), date(2027, 5, 20))
    ]


def test_an_event_that_happens_once_is_not_followed_by_another_year() -> None:
    assert next_of(event(date(2026, 12, 1)), asking(), 2026, TODAY) is None


def test_a_kind_that_nobody_knows_any_more_asks_for_nothing() -> None:
    assert now(LifeEvent(b"e" * 16, "gone", TODAY), rules(asking())) == []


def test_mourning_is_proposed_for_as_long_as_the_kind_says() -> None:
    assert mourning_proposed(event(TODAY), rules(mourning=365)) == date(2027, 11, 22)
    assert mourning_proposed(event(TODAY), rules()) is None


@given(
    on=st.dates(date(2000, 1, 1), date(2030, 12, 31)),
    days=st.integers(-30, 100),
    noted=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    delays=st.lists(st.integers(-300, 900), min_size=1, max_size=8),
)
def test_a_yearly_event_never_skips_and_never_doubles(on: date, days: int, noted: date, delays: list[int]) -> None:
    """Done early, on its day or years late: the next one is always the first whose day is not past, a later year."""
    one, task = event(on, yearly=True), asking(days=days)
    (wanted,) = wanted_now(one, rules(task), noted, nothing)
    assert wanted.due >= noted
    assert wanted.year == on.year or occurrence(on, wanted.year - 1) + timedelta(days=days) < noted
    done = noted
    for delay in delays:
        done = max(done, wanted.due + timedelta(days=delay))
        following = next_of(one, task, wanted.year, done)
        assert following is not None
        assert following.year > wanted.year
        assert following.due >= done or following.year == wanted.year + 1
        for between in range(wanted.year + 1, following.year):
            assert occurrence(on, between) + timedelta(days=days) < done
        wanted = following


@given(
    on=st.dates(date(2000, 1, 1), date(2030, 12, 31)),
    days=st.integers(-30, 100),
    noted=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    yearly=st.booleans(),
)
def test_a_task_tells_its_year_by_its_day(on: date, days: int, noted: date, *, yearly: bool) -> None:
    one = event(on, yearly=yearly)
    for wanted in wanted_now(one, rules(asking(days=days)), noted, nothing):
        assert wanted.year in set(years_near(one, wanted.due))
        assert wanted.starts <= wanted.due


@given(on=st.dates(date(2000, 1, 1), date(2027, 12, 31)), settled=st.sets(st.integers(2020, 2030)))
def test_what_is_settled_is_not_asked_for_again(on: date, settled: set[int]) -> None:
    own = rules(asking())

    def done(_code: str, year: int) -> bool:
        return year in settled

    (wanted,) = wanted_now(event(on, yearly=True), own, TODAY, done)
    assert wanted.year not in settled
    assert all(one.year not in settled for one in wanted_now(event(on), own, TODAY, done))


def test_the_shipped_kinds_cover_what_the_sources_name() -> None:
    kinds = event_rules().kinds
    assert {"school", "wedding", "birth", "moving", "opening", "promotion", "retirement", "illness"} <= set(kinds)
    assert kinds["bereavement"].mourning_days == 365
    assert kinds["anniversary"].yearly
    assert kinds["opening"].report
    assert all(kind.tasks for kind in kinds.values())
    assert [task.code for task in kinds["opening"].tasks if task.gift] == ["flowers"]


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ({"code": "a", "name": NAMES, "tasks": [{"code": "b", "title": NAMES, "days": 0}]}, "kinds[0].tasks[0].ask"),
        ({"code": "a", "name": NAMES, "tusks": []}, "kinds[0].tusks"),
        (
            {"code": "a", "name": NAMES, "tasks": [{"code": "b", "title": NAMES, "days": 0, "ask": 1, "content": "x"}]},
            "kinds[0].tasks[0].content",
        ),
    ],
)
def test_a_mistake_in_the_file_names_its_place(kind: dict[str, object], key: str) -> None:
    with pytest.raises(Problem) as refused:
        read_event_rules(Section({"gone": 30, "kinds": [kind]}, "", "life_events.toml"))
    assert refused.value.values["key"] == key


def test_the_order_of_tasks_is_that_of_the_file() -> None:
    found = wanted_now(event(TODAY), rules(asking("b"), asking("a", 1)), TODAY, nothing)
    assert [one.task.code for one in found] == ["b", "a"]
    assert isinstance(found[0], Wanted)
