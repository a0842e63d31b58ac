"""Two runs for one occasion greet nobody twice, whatever is ticked off where, and festivals that coincide are one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from tests.helpers.greeted import RUN, TODAY, fill_greeted, rules_of
from workbench.domain.problems import Problem
from workbench.services.greetingruns import greeting_run, run_heads
from workbench.services.greetings import (
    SKIPPED,
    add_to_run,
    finish_greetings,
    freeze_run,
    record_greetings,
    reopen_greetings,
    reword,
    tick_sheet,
)
from workbench.services.lifeevents import add_event
from workbench.texts import Texts

AT = "2026-12-30T02:00:00Z"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill_greeted(desk)
    return desk


def contacts(book: Any, occasion: str = "new-year") -> list[tuple[bytes, str]]:
    return book.connection.execute(
        "SELECT client_id, result FROM interaction WHERE occasion = ? ORDER BY result", (occasion,)
    ).fetchall()


def lines(book: Any, occasion: str = "new-year", year: int = 2027, today: dt.date = TODAY) -> list[Any]:
    return list(greeting_run(book, rules=rules_of(book), today=today, occasion=occasion, year=year).lines)


def test_whatever_is_ticked_off_twice_is_one_contact(desk):
    rules = rules_of(desk)
    freeze_run(desk, rules=rules, today=TODAY, **RUN)
    first = next(line for line in lines(desk) if line.number == 1)
    tick_sheet(desk, rules=rules, occasion="new-year", years=[2027], text="1", at=AT, today=TODAY)
    finish_greetings(desk, rules=rules, clients=[first.client_id], at=AT, today=TODAY, **RUN)
    tick_sheet(desk, rules=rules, occasion="new-year", years=[2027], text="1c", at=AT, today=TODAY)
    freeze_run(desk, rules=rules, today=TODAY, **RUN)
    assert contacts(desk) == [(first.client_id, "sent" if first.channel == "sms" else "connected")]


def test_an_attempt_stays_when_the_client_is_reached_later_and_counts_once_a_day(desk):
    rules = rules_of(desk)
    freeze_run(desk, rules=rules, today=TODAY, **RUN)
    for text in ("1x", "1x", "1"):
        tick_sheet(desk, rules=rules, occasion="new-year", years=[2027], text=text, at=AT, today=TODAY)
    assert sorted(result for _client, result in contacts(desk))[-2:] == sorted(
        {result for _client, result in contacts(desk)}
    )
    done = next(line for line in lines(desk) if line.number == 1)
    assert (done.state, len(done.attempts), done.reached is not None) == ("done", 1, True)
    reopen_greetings(desk, clients=[done.client_id], **RUN)
    again = next(line for line in lines(desk) if line.number == 1)
    assert (again.state, len(again.attempts), again.reached) == ("planned", 1, None)


def test_who_must_not_be_greeted_cannot_be_ticked_off_and_then_nobody_is(desk):
    rules = rules_of(desk)
    one, two = [line.client_id for line in lines(desk)][:2]
    with desk.transaction("client") as tx:
        tx.put("client", two, {"deceased_on": dt.date(2026, 12, 1)})
    with pytest.raises(Problem) as refused:
        finish_greetings(desk, rules=rules, clients=[one, two], at=AT, today=TODAY, **RUN)
    assert refused.value.code == "not-to-be-greeted"
    assert contacts(desk) == []


def test_both_autumn_festivals_of_2028_are_greeted_once(desk):
    rules, day = rules_of(desk), dt.date(2028, 10, 1)
    one = lines(desk, "national-day", 2028, day)[0].client_id
    finish_greetings(desk, rules=rules, occasion="national-day", year=2028, clients=[one], at=AT, today=day)
    (other,) = [line for line in lines(desk, "mid-autumn", 2028, day) if line.client_id == one]
    assert (other.state, other.blocked_by) == ("blocked", "already-greeted")


def test_words_that_wait_in_one_run_are_not_taken_for_another_year(desk):
    rules = rules_of(desk)
    freeze_run(desk, rules=rules, today=TODAY, **RUN)
    waiting = {line.client_id: line.text for line in lines(desk) if line.state == "planned"}
    following = {line.client_id: line.text for line in lines(desk, year=2028) if line.state == "planned"}
    assert not [client for client, text in following.items() if text and waiting.get(client) == text]


def test_who_was_put_on_by_hand_stands_there_until_undo_and_keeps_the_words_of_the_manager(desk):
    rules = rules_of(desk)
    client = desk.client_ids()[0]
    day = dt.date(2027, 6, 7)
    add_to_run(desk, rules=rules, occasion="exams", year=2027, clients=[client], today=TODAY, day=day)
    reword(desk, rules=rules, occasion="exams", year=2027, client=client, text="旗开得胜")
    (line,) = lines(desk, "exams")
    assert (line.client_id, line.day, line.text) == (client, day, "旗开得胜")
    desk.undo()
    desk.undo()
    assert lines(desk, "exams") == []


def test_left_out_is_neither_greeted_nor_missed(desk):
    rules = rules_of(desk)
    one = next(line.client_id for line in lines(desk) if line.state == "planned")
    record_greetings(desk, rules=rules, occasion="new-year", outcomes={(one, 2027): SKIPPED}, at=AT, today=TODAY)
    late = {line.client_id: line for line in lines(desk, today=dt.date(2027, 1, 4))}
    assert (late[one].state, late[one].missed) == ("skipped", False)
    assert any(line.missed for line in late.values())
    assert contacts(desk) == []


def test_the_runs_around_today_say_when_they_are_to_be_frozen(desk):
    rules = rules_of(desk)
    due = {head.occasion: head for head in run_heads(desk, rules=rules, today=TODAY)}
    assert due["new-year"].due
    assert not due["spring-festival"].due
    freeze_run(desk, rules=rules, today=TODAY, **RUN)
    head = {one.occasion: one for one in run_heads(desk, rules=rules, today=TODAY)}["new-year"]
    assert (head.frozen_on, head.due, head.done) == (TODAY, False, 0)
    assert head.lines == sum(line.state == "planned" for line in lines(desk))


def test_a_run_that_would_greet_nobody_is_not_asked_for(desk):
    """Whoever is deceased, not to be disturbed or a prospect is no reason to freeze; one client of a band is."""
    ids = desk.client_ids()

    def due() -> bool:
        return any(head.due for head in run_heads(desk, rules=rules_of(desk), today=TODAY))

    with desk.transaction("client") as tx:
        for place, client in enumerate(ids):
            state = ({"deceased_on": dt.date(2026, 12, 1)}, {"no_contact": True}, {"status": "prospect"})[place % 3]
            tx.put("client", client, {"household": None, **state})
    assert not due()
    desk.undo()
    assert due()


def test_wedding_and_founding_days_of_life_events_are_greeted_each_on_its_day(desk):
    one, two, three = desk.client_ids()[:3]
    for client, kind, on in (
        (one, "wedding", dt.date(2012, 1, 5)),
        (two, "opening", dt.date(2019, 1, 6)),
        (three, "wedding", dt.date(2027, 1, 2)),
    ):
        add_event(desk, client=client, kind=kind, on=on, today=TODAY, texts=Texts("zh_CN"))
    assert [(line.client_id, line.day) for line in lines(desk, "wedding-anniversary")] == [(one, dt.date(2027, 1, 5))]
    (company,) = lines(desk, "company-anniversary")
    assert (company.client_id, company.day, company.state) == (two, dt.date(2027, 1, 6), "planned")
    assert company.text
    rules = rules_of(desk)
    add_to_run(
        desk,
        rules=rules,
        occasion="wedding-anniversary",
        year=2027,
        clients=[three],
        today=TODAY,
        day=dt.date(2027, 1, 9),
    )
    days = {line.client_id: line.day for line in lines(desk, "wedding-anniversary")}
    assert days == {one: dt.date(2027, 1, 5), three: dt.date(2027, 1, 9)}
    told: Any = {
        "rules": rules,
        "occasion": "company-anniversary",
        "year": 2027,
        "at": AT,
        "today": dt.date(2027, 1, 6),
    }
    finish_greetings(desk, clients=[two], **told)
    (reached,) = lines(desk, "company-anniversary")
    assert reached.state == "done"
    assert [client for client, _result in contacts(desk, "company-anniversary")] == [two]
