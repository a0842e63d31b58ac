"""Tasks: asked for from their first day until they are done, to prospects too, and never before or after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import celebrations, interaction, standard
from workbench.domain.clients import Client, ClientFacts, Interaction, Task
from workbench.domain.daycontext import DayContext, Rules
from workbench.domain.obligations import Obligation
from workbench.domain.owed import owed
from workbench.domain.problems import Problem
from workbench.domain.rulefile import Section
from workbench.domain.tasks import TaskRule, read_task_rule, starts_of, task_in
from workbench.services.taskrules import load_task_rule

DAY = date(2026, 11, 22)
RULE = TaskRule({"hand": 3, "life_event": 7}, None, 7, {"zh_CN": "跟进联络", "en": "Follow up"})


def judged_by(rule: TaskRule = RULE) -> Rules:
    return Rules(standard(), tasks=rule)


def day_of(day: date) -> DayContext:
    return DayContext(day, celebrations=celebrations)


def facts(*tasks: Task, status: str = "managed", recorded: tuple[Interaction, ...] = ()) -> ClientFacts:
    client = Client(b"c" * 16, "示例", status=status, since=date(2026, 1, 1))
    return ClientFacts(client, interactions=recorded, tasks=tasks)


def asked(one: ClientFacts, day: date = DAY, rule: TaskRule = RULE) -> list[Obligation]:
    return [found for found in owed(one, judged_by(rule), day_of(day)) if found.kind == "task"]


def task(due: date, **values: object) -> Task:
    return Task(b"t" * 16, "送合同", due, **values)  # type: ignore[arg-type]  # columns of a task


def test_a_task_is_asked_for_its_lead_before_its_day_and_stays_until_it_is_done() -> None:
    one = facts(task(DAY))
    assert asked(one, DAY - timedelta(days=4)) == []
    assert [found.state for found in asked(one, DAY - timedelta(days=3))] == ["due"]
    assert [found.state for found in asked(one, DAY + timedelta(days=400))] == ["overdue"]


def test_a_first_day_of_its_own_goes_before_the_lead() -> None:
    own = task(DAY, starts=date(2026, 11, 1))
    assert starts_of(own, RULE) == date(2026, 11, 1)
    assert starts_of(replace(own, starts=date(2026, 12, 1)), RULE) == DAY


def test_a_tail_takes_an_undone_task_off_the_list() -> None:
    short = replace(RULE, tail=5)
    assert len(asked(facts(task(DAY)), DAY + timedelta(days=5), short)) == 1
    assert asked(facts(task(DAY)), DAY + timedelta(days=6), short) == []


def test_what_was_done_is_told_for_a_while_and_what_was_dropped_is_not() -> None:
    done = task(DAY, state="done", done_on=DAY)
    assert [found.state for found in asked(facts(done))] == ["done"]
    assert asked(facts(done), DAY + timedelta(days=8)) == []
    assert asked(facts(replace(done, state="dropped"))) == []


def test_before_the_day_on_which_it_was_done_it_was_open() -> None:
    done = task(DAY, state="done", done_on=DAY)
    assert [found.state for found in asked(facts(done), DAY - timedelta(days=1))] == ["due"]


@pytest.mark.parametrize(
    ("recorded", "state"),
    [
        ("2026-11-20 call connected", "done"),
        ("2026-11-20 call no-answer", "due"),
        ("2026-11-18 call connected", "due"),
        ("2026-11-20 sms sent mid-autumn 2026", "due"),
    ],
)
def test_a_contact_that_reaches_the_client_closes_a_task_that_waits_for_one(recorded: str, state: str) -> None:
    waiting = task(DAY, closed_by="contact")
    (found,) = asked(facts(waiting, recorded=(interaction(recorded),)))
    assert found.state == state
    (by_hand,) = asked(facts(task(DAY), recorded=(interaction(recorded),)))
    assert by_hand.state == "due"


def test_a_prospect_is_owed_nothing_but_tasks() -> None:
    found = owed(facts(task(DAY), status="prospect"), judged_by(), day_of(DAY))
    assert [one.kind for one in found] == ["task"]


def test_nothing_is_asked_for_of_somebody_who_died() -> None:
    one = facts(task(DAY))
    gone = replace(one, client=replace(one.client, deceased_on=date(2026, 11, 1)))
    assert [(found.state, str(found.reason)) for found in asked(gone)] == [("waived", "Deceased")]


def test_a_task_without_words_says_what_the_rules_call_it() -> None:
    (found,) = asked(facts(Task(b"t" * 16, "", DAY)))
    assert str(found.reason) == "Follow up: today"


def test_an_obligation_tells_which_task_it_stands_for() -> None:
    (found,) = asked(facts(task(DAY)))
    assert task_in(found.id) == b"t" * 16
    assert task_in("ladder/maturity/00/11") is None


@given(
    due=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    lead=st.integers(0, 40),
    own=st.none() | st.integers(-10, 60),
    done=st.none() | st.integers(-60, 60),
    state=st.sampled_from(("open", "done", "dropped")),
    away=st.integers(-90, 90),
    tail=st.none() | st.integers(0, 30),
)
def test_a_task_is_never_owed_before_its_first_day_nor_after_it_was_done(
    due: date, lead: int, own: int | None, done: int | None, state: str, away: int, tail: int | None
) -> None:
    rule = TaskRule({"hand": lead}, tail, 3)
    one = Task(
        b"t" * 16,
        "送合同",
        due,
        starts=None if own is None else due - timedelta(days=own),
        state=state,
        done_on=None if done is None else due + timedelta(days=done),
    )
    day = due + timedelta(days=away)
    found = asked(facts(one), day, rule)
    assert len(found) <= 1
    for obligation in found:
        if obligation.open:
            assert day >= starts_of(one, rule)
            assert state != "dropped"
            assert state == "open" or (one.done_on is not None and day < one.done_on)
            assert tail is None or day <= due + timedelta(days=tail)
    if state == "open" and starts_of(one, rule) <= day and tail is None:
        assert [obligation.open for obligation in found] == [True]


def test_the_shipped_rule_is_read_and_a_mistyped_one_refused() -> None:
    shipped = load_task_rule()
    assert shipped.tail is None
    assert shipped.leads["life_event"] == 7
    wrong = {"settled": 7, "untitled": {"zh_CN": "x", "en": "x"}, "leads": {"hnad": 3}}
    with pytest.raises(Problem) as refused:
        read_task_rule(Section(wrong, "", "tasks.toml"))
    assert refused.value.values["key"] == "leads.hnad"
