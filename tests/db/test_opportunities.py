"""Opportunities and referrals in a real book: steps kept, tasks beside them, prospects taken over, all of it undone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.rows import fingerprint
from tests.helpers.desk import empty_desk
from workbench.domain.problems import Problem
from workbench.domain.referrals import clock
from workbench.services.opportunities import (
    add_opportunity,
    close_opportunity,
    delete_opportunity,
    find_opportunity,
    plan_next,
    referral_rules,
    reopen_opportunity,
    set_opportunity,
    stages,
    step_opportunity,
)
from workbench.services.referrals import (
    add_referral,
    close_referral,
    delete_referral,
    find_referral,
    follow_referral,
    give_feedback,
)
from workbench.texts import Texts

TODAY = dt.date(2026, 11, 20)
TEXTS = Texts("zh_CN")


def day(back: int) -> dt.date:
    return TODAY - dt.timedelta(days=back)


@pytest.fixture
def desk(tmp_path):
    made = empty_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def client(desk):
    return person(desk, "C1")


def person(desk, number: str, **values) -> bytes:
    with desk.transaction("import") as tx:
        row = tx.natural_id("client", number)
        tx.put("client", row, {"client_no": number, "name": f"客户{number}", "kind": "person", "status": "managed"})
        tx.put("client", row, {"since": day(100)} | values)
    return row


def tasks(desk, client: bytes) -> list[tuple[str, str, str | None]]:
    rows = desk.connection.execute(
        "SELECT title, state, due, closed_by FROM task WHERE client_id = ? ORDER BY rowid", (client,)
    ).fetchall()
    return [tuple(row) for row in rows]


def opened(desk, client: bytes, **values) -> bytes:
    given: dict[str, Any] = {"need": "wealth", "on": day(30)} | values
    return add_opportunity(desk, client=client, today=TODAY, **given)[1]


def test_an_opportunity_begins_with_the_assignment_and_keeps_every_step(desk, client):
    row = opened(desk, client, amount_fen=50_000_000, product="大额存单")
    for back, to, note in ((20, "review", ""), (19, "talk", "客户临时到访"), (12, "present", "")):
        step_opportunity(desk, opportunity=row, today=TODAY, to=to, on=day(back), note=note)
    one = find_opportunity(desk, row)
    assert [step.stage for step in one.steps] == ["assign", "review", "talk", "present"]
    assert (one.stage, one.stage_on, one.opened, one.amount_fen) == ("present", day(12), day(30), 50_000_000)
    assert one.steps[2].note == "客户临时到访"
    assert one.standing(TODAY) == 12


def test_the_next_step_is_a_task_that_the_step_closes(desk, client):
    row = opened(desk, client, next_title="准备产品资料", next_due=day(-3))
    assert find_opportunity(desk, row).next.title == "准备产品资料"
    step_opportunity(desk, opportunity=row, today=TODAY, next_title="约周三面谈", next_due=day(-5))
    one = find_opportunity(desk, row)
    assert (one.stage, one.next.title, one.next.due) == ("review", "约周三面谈", day(-5))
    assert [(title, state) for title, state, _due, _by in tasks(desk, client)] == [
        ("准备产品资料", "done"),
        ("约周三面谈", "open"),
    ]
    plan_next(desk, opportunity=row, title="改约周四", due=day(-6))
    assert [state for _title, state, _due, _by in tasks(desk, client)] == ["done", "dropped", "open"]
    close_opportunity(desk, opportunity=row, outcome="declined", reason="no-need", today=TODAY)
    assert find_opportunity(desk, row).next is None
    assert [state for _title, state, _due, _by in tasks(desk, client)] == ["done", "dropped", "dropped"]


def test_a_next_step_without_a_day_is_asked_for_again(desk, client):
    with pytest.raises(Problem) as caught:
        opened(desk, client, next_title="电话联系")
    assert caught.value.code == "next-step-incomplete"
    assert desk.pipeline().opportunities() == []


def test_it_is_won_at_the_end_and_reopens_only_when_asked(desk, client):
    row = opened(desk, client)
    for to in [stage.code for stage in stages().stages][1:12]:
        step_opportunity(desk, opportunity=row, today=TODAY, to=to)
    close_opportunity(desk, opportunity=row, outcome="won", reason="trust", today=TODAY, note="签约")
    one = find_opportunity(desk, row)
    assert (one.outcome, one.reason, one.closed, one.stage) == ("won", "trust", TODAY, "update")
    assert (one.steps[-1].stage, one.steps[-1].note) == ("won", "签约")
    with pytest.raises(Problem) as caught:
        step_opportunity(desk, opportunity=row, today=TODAY)
    assert caught.value.code == "opportunity-closed"
    reopen_opportunity(desk, opportunity=row, today=TODAY, note="追加一笔")
    one = find_opportunity(desk, row)
    assert (one.outcome, one.reason, one.closed, one.stage) == (None, "", None, "update")
    assert [step.stage for step in one.steps][-2:] == ["won", "reopened"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"need": "", "title": " "}, "need-needed"),
        ({"need": "dancing"}, "unknown-word"),
        ({"source": "street"}, "unknown-word"),
        ({"stage": "decide"}, "no-beginning"),
        ({"stage": "care"}, "no-beginning"),
        ({"stage": "nowhere"}, "unknown-stage"),
        ({"on": day(-1)}, "in-the-future"),
        ({"amount_fen": -1}, "bad-amount"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(desk, client, values, code):
    with pytest.raises(Problem) as caught:
        opened(desk, client, **values)
    assert caught.value.code == code
    assert desk.pipeline().opportunities() == []


def test_a_step_before_the_last_one_is_refused(desk, client):
    row = opened(desk, client, on=day(5))
    with pytest.raises(Problem) as caught:
        step_opportunity(desk, opportunity=row, today=TODAY, on=day(6))
    assert caught.value.code == "before-the-last-step"


def test_fields_are_changed_and_cleared_but_something_is_left_to_call_it_by(desk, client):
    row = opened(desk, client, title="给孩子存学费")
    set_opportunity(desk, opportunity=row, fields={"need": "education", "product": " 年金 ", "amount_fen": 100})
    one = find_opportunity(desk, row)
    assert (one.need, one.product, one.amount_fen) == ("education", "年金", 100)
    set_opportunity(desk, opportunity=row, fields={"need": "", "amount_fen": None})
    with pytest.raises(Problem) as caught:
        set_opportunity(desk, opportunity=row, fields={"title": ""})
    assert caught.value.code == "need-needed"
    assert set_opportunity(desk, opportunity=row, fields={"product": "年金"}).operation is None


def test_a_deleted_opportunity_takes_its_steps_and_tasks_along_and_comes_back_whole(desk, client):
    row = opened(desk, client, next_title="x", next_due=TODAY)
    before = fingerprint(desk.connection)
    delete_opportunity(desk, opportunity=row)
    assert desk.pipeline().opportunities() == []
    assert tasks(desk, client) == []
    desk.undo()
    assert fingerprint(desk.connection) == before


def test_a_referral_makes_the_prospect_the_week_and_both_tasks_in_one_step(desk):
    before = fingerprint(desk.connection)
    _changes, row = add_referral(
        desk,
        texts=TEXTS,
        today=TODAY,
        person={"name": "周转介", "mobile": "13800138000"},
        signals=("cash", "rival-card"),
        referrer="李柜员",
        role="teller",
    )
    one = find_referral(desk, row)
    assert (one.client_name, one.status, one.source, one.signals) == (
        "周转介",
        "prospect",
        "branch",
        ("cash", "rival-card"),
    )
    assert clock(one, referral_rules(), TODAY).left == 7
    assert [(state, due, by) for _title, state, due, by in tasks(desk, one.client_id)] == [
        ("open", "2026-11-27", "contact"),
        ("open", "2026-11-27", None),
    ]
    desk.undo()
    assert fingerprint(desk.connection) == before


def test_the_first_contact_that_reaches_the_client_stops_the_clock(desk, client):
    _changes, row = add_referral(desk, texts=TEXTS, today=TODAY, client=client, on=day(9), referrer="李")
    met(desk, client, day(12), "connected")
    met(desk, client, day(8), "no-answer")
    assert clock(find_referral(desk, row), referral_rules(), TODAY).state == "over"
    met(desk, client, day(1), "connected")
    met(desk, client, day(4), "sent")
    found = find_referral(desk, row)
    assert (found.contacted, clock(found, referral_rules(), TODAY).state) == (day(4), "met")


def met(desk, client: bytes, on: dt.date, result: str) -> None:
    with desk.transaction("log") as tx:
        values = {"client_id": client, "at": f"{on}T02:00:00Z", "on": on, "channel": "call", "result": result}
        tx.put("interaction", tx.new_id(), values)


def test_a_converted_prospect_is_managed_and_the_referrer_is_to_be_told(desk):
    _changes, row = add_referral(
        desk, texts=TEXTS, today=day(3), person={"name": "周"}, referrer="李柜员", role="teller"
    )
    close_referral(desk, texts=TEXTS, referral=row, outcome="converted", today=TODAY)
    one = find_referral(desk, row)
    assert (one.status, one.outcome, one.owes_feedback) == ("managed", "converted", True)
    assert tasks(desk, one.client_id)[-1][:3] == ("向李柜员反馈转介结果", "open", "2026-11-23")
    assert [state for _title, state, _due, _by in tasks(desk, one.client_id)] == ["done", "done", "open"]
    give_feedback(desk, referral=row, feedback="已接手，谢谢", today=TODAY)
    one = find_referral(desk, row)
    assert (one.feedback_on, one.owes_feedback) == (TODAY, False)
    assert [state for _title, state, _due, _by in tasks(desk, one.client_id)] == ["done", "done", "done"]


def test_a_referral_by_the_system_asks_for_no_feedback(desk, client):
    _changes, row = add_referral(desk, texts=TEXTS, today=TODAY, client=client, source="system")
    close_referral(desk, texts=TEXTS, referral=row, outcome="invalid", today=TODAY)
    assert [state for _title, state, _due, _by in tasks(desk, client)] == ["dropped", "dropped"]
    with pytest.raises(Problem) as caught:
        give_feedback(desk, referral=row, feedback="x", today=TODAY)
    assert caught.value.code == "nobody-to-tell"
    with pytest.raises(Problem) as caught:
        close_referral(desk, texts=TEXTS, referral=row, outcome="kept", today=TODAY)
    assert caught.value.code == "referral-closed"


def test_a_client_who_points_out_is_named_by_the_name_of_now(desk, client):
    other = person(desk, "C2")
    _changes, row = add_referral(desk, texts=TEXTS, today=TODAY, client=other, referrer_id=client, source="client")
    one = find_referral(desk, row)
    assert (one.referrer, one.role, one.referrer_id) == ("客户C1", "client", client)
    with pytest.raises(Problem) as caught:
        add_referral(desk, texts=TEXTS, today=TODAY, client=client, referrer_id=client)
    assert caught.value.code == "own-referrer"


def test_an_opportunity_of_a_referral_takes_over_client_and_source(desk, client):
    _changes, row = add_referral(desk, texts=TEXTS, today=TODAY, client=client, source="event", note="对养老感兴趣")
    follow_referral(desk, referral=row, today=TODAY, need="pension")
    (one,) = desk.pipeline().opportunities()
    assert (one.client_id, one.source, one.referral_id, one.note) == (client, "event", row, "对养老感兴趣")
    assert find_referral(desk, row).opportunities == 1


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"source": "care"}, "unknown-word"),
        ({"signals": ("smile",)}, "unknown-word"),
        ({"role": "king"}, "unknown-word"),
        ({"on": day(-1)}, "in-the-future"),
        ({"client": None, "person": {"name": " "}}, "no-name"),
    ],
)
def test_a_referral_that_cannot_be_is_refused_whole(desk, client, values, code):
    before = fingerprint(desk.connection)
    with pytest.raises(Problem) as caught:
        add_referral(desk, texts=TEXTS, today=TODAY, **({"client": client} | values))
    assert caught.value.code == code
    assert fingerprint(desk.connection) == before


def test_deleting_a_referral_keeps_the_client(desk, client):
    _changes, row = add_referral(desk, texts=TEXTS, today=TODAY, client=client)
    delete_referral(desk, referral=row)
    assert desk.pipeline().referrals() == []
    assert tasks(desk, client) == []
    assert desk.row("client", client) is not None


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 99), min_size=1, max_size=10))
def test_whatever_is_done_to_opportunities_is_undone_step_by_step(desk, client, choices):
    prints = [fingerprint(desk.connection)]
    for choice in choices:
        _anything(desk, client, choice)
        prints.append(fingerprint(desk.connection))
    while len(prints) > 1:
        assert fingerprint(desk.connection) == prints.pop()
        desk.undo()
    assert fingerprint(desk.connection) == prints.pop()


def _anything(desk, client: bytes, choice: int) -> None:
    """Do one thing that may be done."""
    known = desk.pipeline().opportunities()
    if not known or choice % 5 == 0:
        opened(desk, client, next_title="跟进", next_due=TODAY)
        return
    one = known[choice % len(known)]
    if not one.open:
        reopen_opportunity(desk, opportunity=one.id, today=TODAY)
    elif choice % 5 == 1 and (ends := stages().stage(one.stage).outcomes):
        reason = stages().reasons_of(ends[0])[0].code
        close_opportunity(desk, opportunity=one.id, outcome=ends[0], reason=reason, today=TODAY, note="x")
    elif choice % 5 == 2:
        delete_opportunity(desk, opportunity=one.id)
    else:
        ways = stages().ways(one.stage)
        to = ways[choice % len(ways)].stage.code
        step_opportunity(desk, opportunity=one.id, today=TODAY, to=to, note="x", next_title="再跟进", next_due=TODAY)


def test_a_row_that_is_put_twice_in_one_step_holds_what_was_said_last(desk):
    """Puts are written by their columns: a later one with columns seen before must not come first."""
    first, second = bytes([1]) * 16, bytes([2]) * 16
    with desk.transaction("import") as tx:
        tx.put("client", first, {"name": "甲", "status": "managed"})
        tx.put("client", first, {"status": "prospect"})
        tx.put("client", second, {"name": "乙", "kind": "person", "status": "managed"})
        tx.put("client", second, {"status": "prospect"})
    assert [desk.row("client", row)["status"] for row in (first, second)] == ["prospect", "prospect"]
    before = fingerprint(desk.connection)
    desk.projection.rebuild()
    assert fingerprint(desk.connection) == before
