"""A greeting recorded anywhere settles the household; tasks that a contact closed follow it when it is put right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.desk import Desk
from db.rows import fingerprint
from tests.helpers.greeted import RUN, TODAY, cached, fill_greeted, lines, owed, rules_of
from workbench.services.greetingruns import greeting_run
from workbench.services.greetings import freeze_run
from workbench.services.households import make_household
from workbench.services.interactionedits import change_interaction, delete_interaction
from workbench.services.interactions import log_interaction
from workbench.services.tasks import add_task

AT = "2026-12-30T02:00:00Z"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill_greeted(desk)
    return desk


def log(desk, *clients, **given):
    said = {"channel": "call", "result": "connected", "at": AT, "on": TODAY, "occasion": "new-year", **given}
    log_interaction(desk, rules=rules_of(desk), clients=clients, today=TODAY, **said)
    return newest(desk, clients[0])


def newest(desk, client):
    return desk.connection.execute(
        "SELECT id FROM interaction WHERE client_id = ? ORDER BY rowid DESC LIMIT 1", (client,)
    ).fetchone()[0]


def change(desk, row, *clients, **given):
    said = {"channel": "call", "result": "connected", "on": TODAY, "occasion": "new-year", **given}
    change_interaction(desk, rules=rules_of(desk), interaction=row, clients=clients, today=TODAY, **said)


def pair(desk, greet=1):
    two = desk.client_ids()[:2]
    make_household(desk, clients=two, greet=two[greet])
    return two


def states(desk, clients):
    """Return what is owed of each, which the lists read as well."""
    rules_of(desk)
    found = [owed(desk, client) for client in clients]
    assert found == [cached(desk, client) for client in clients]
    return [state for (state,) in found]


# -- households


def test_a_greeting_logged_with_any_member_settles_the_household_until_undone(desk):
    members = pair(desk)
    for spoken in (0, 1):
        before = fingerprint(desk.connection)
        log(desk, members[spoken])
        assert states(desk, members) == ["done", "done"]
        assert {lines(desk)[client][0] for client in members} == {"blocked"}
        desk.undo()
        assert states(desk, members) == ["due", "due"]
        assert fingerprint(desk.connection) == before


def test_a_greeting_logged_does_not_freeze_the_run(desk):
    members = pair(desk)
    log(desk, members[1])
    assert not greeting_run(desk, rules=rules_of(desk), today=TODAY, **RUN).frozen


def test_a_deleted_greeting_is_owed_again_to_everybody_and_planned_as_it_was_frozen(desk):
    members = pair(desk)
    freeze_run(desk, rules=rules_of(desk), today=TODAY, **RUN)
    planned = lines(desk)
    row = log(desk, members[0])
    assert states(desk, members) == ["done", "done"]
    delete_interaction(desk, rules=rules_of(desk), interaction=row)
    assert states(desk, members) == ["due", "due"]
    assert lines(desk) == planned


def test_nobody_reached_after_all_and_another_occasion_settle_nobody(desk):
    members = pair(desk)
    row = log(desk, members[0])
    change(desk, row, members[0], result="no-answer")
    assert states(desk, members) == ["due", "due"]
    change(desk, row, members[0])
    assert states(desk, members) == ["done", "done"]
    change(desk, row, members[0], occasion="")
    assert states(desk, members) == ["due", "due"]


def test_a_greeting_moved_to_another_member_still_settles_the_household(desk):
    members = pair(desk)
    row = log(desk, members[0])
    change(desk, row, members[1])
    assert states(desk, members) == ["done", "done"]
    stranger = desk.client_ids()[4]
    change(desk, row, stranger)
    assert states(desk, members) == ["due", "due"]


def test_birthdays_gifts_and_plain_contacts_are_everybodys_own(desk):
    members = pair(desk)
    for occasion in ("birthday", "gift", ""):
        log(desk, members[0], occasion=occasion)
    assert desk.connection.execute("SELECT count(*) FROM greeting").fetchone() == (0,)


def test_who_must_not_be_greeted_is_not_settled_by_the_household(desk):
    members = pair(desk)
    with desk.transaction("client") as tx:
        tx.put("client", members[0], {"deceased_on": TODAY})
    log(desk, members[1])
    assert desk.connection.execute("SELECT count(*) FROM greeting").fetchone() == (0,)


# -- tasks


def task_state(desk, task):
    found = desk.row("task", task)
    return found["state"], found["done_on"]


def noted(desk, client, **more):
    return add_task(desk, client=client, title="送合同", due=TODAY + timedelta(days=2), **more)[1]


def test_a_deleted_contact_opens_the_tasks_that_it_closed_and_no_others(desk):
    client = desk.client_ids()[0]
    waits, made_for, by_hand = noted(desk, client, closed_by="contact"), noted(desk, client), noted(desk, client)
    with desk.transaction("task-done") as tx:
        tx.put("task", by_hand, {"state": "done", "done_on": TODAY})
    row = log(desk, client, occasion="", task=made_for)
    closed = fingerprint(desk.connection)
    assert [task_state(desk, one)[0] for one in (waits, made_for)] == ["done", "done"]
    delete_interaction(desk, rules=rules_of(desk), interaction=row)
    assert [task_state(desk, one) for one in (waits, made_for)] == [("open", None)] * 2
    assert task_state(desk, by_hand) == ("done", TODAY)
    desk.undo()
    assert fingerprint(desk.connection) == closed


def test_another_contact_that_meets_a_task_keeps_it_done(desk):
    client = desk.client_ids()[0]
    task = noted(desk, client, closed_by="contact")
    first = log(desk, client, occasion="")
    log(desk, client, occasion="", channel="visit", result="done")
    delete_interaction(desk, rules=rules_of(desk), interaction=first)
    assert task_state(desk, task) == ("done", TODAY)


def test_a_changed_contact_takes_its_tasks_along(desk):
    one, two = desk.client_ids()[:2]
    first, second = noted(desk, one, closed_by="contact"), noted(desk, two, closed_by="contact")
    row = log(desk, one, occasion="")
    change(desk, row, one, occasion="", on=TODAY - timedelta(days=1))
    assert task_state(desk, first) == ("done", TODAY - timedelta(days=1))
    change(desk, row, two, occasion="")
    assert [task_state(desk, task)[0] for task in (first, second)] == ["open", "done"]
    change(desk, row, two, occasion="", result="no-answer")
    assert task_state(desk, second)[0] == "open"
