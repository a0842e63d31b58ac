"""The flowers that a life event asks for are done when a gift is recorded, and open again when that is taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.queries.tasks import task_rows
from db.rows import fingerprint
from tests.helpers.desk import TODAY
from tests.helpers.gifts import AT, Room, person
from workbench.services.gifts import cancel_gifts
from workbench.services.interactionedits import delete_interaction
from workbench.services.interactions import log_interaction
from workbench.services.lifeevents import add_event
from workbench.texts import Texts

FLOWERS = "订花篮，开业当天送到"


def opening(room: Room, client: bytes, on: date = TODAY + timedelta(days=2)) -> None:
    add_event(room.desk, client=client, kind="opening", on=on, today=TODAY, texts=Texts("zh_CN"))


def flowers(room: Room) -> str:
    (state,) = [one.task.state for one in task_rows(room.desk, every=True) if one.task.title == FLOWERS]
    return state


def given(room: Room, client: bytes, purpose: str = "congratulation") -> bytes:
    gift = room.plan(client, None, purpose, name="开业花篮", kind="flowers", value_fen=20_000)
    assert flowers(room) == "open"
    room.approve(gift)
    room.give(gift)
    return gift


@pytest.mark.parametrize("purpose", ["congratulation", "contribution"])
def test_a_given_gift_closes_the_flowers_and_undo_opens_them_again(room, purpose):
    client = person(room)
    opening(room, client)
    gift = room.plan(client, None, purpose, name="开业花篮", kind="flowers", value_fen=20_000)
    room.approve(gift)
    before = fingerprint(room.desk.connection)
    room.give(gift)
    assert flowers(room) == "done"
    others = [one.task.state for one in task_rows(room.desk, every=True) if one.task.title != FLOWERS]
    assert others == ["open", "open"]
    room.desk.undo()
    assert (flowers(room), fingerprint(room.desk.connection)) == ("open", before)


def test_cancelling_the_gift_or_deleting_its_contact_opens_them_as_well(room):
    client = person(room)
    opening(room, client)
    gift = given(room, client)
    cancel_gifts(room.desk, gifts=[gift], reason="花店没送到")
    assert flowers(room) == "open"
    gift = given(room, client)
    contact = room.desk.row("gift", gift)["interaction_id"]
    delete_interaction(room.desk, rules=room.rules, interaction=contact)
    assert flowers(room) == "open"


def test_gifts_of_others_of_birthdays_and_before_it_was_asked_for_close_nothing(room):
    client, other = person(room, "C1"), person(room, "C2")
    opening(room, client)
    given(room, other)
    given(room, client, "birthday")
    assert flowers(room) == "open"


def test_flowers_that_are_not_asked_for_yet_stay(room):
    client = person(room)
    opening(room, client, TODAY + timedelta(days=60))
    given(room, client)
    assert flowers(room) == "open"


def test_a_gift_that_is_only_logged_closes_them_too(room):
    client = person(room)
    opening(room, client)
    log = {"rules": room.rules, "clients": [client], "channel": "visit", "at": AT, "on": TODAY, "today": TODAY}
    log_interaction(room.desk, result="no-answer", occasion="gift", **log)
    assert flowers(room) == "open"
    log_interaction(room.desk, result="done", occasion="gift", **log)
    assert flowers(room) == "done"
    room.desk.undo()
    assert flowers(room) == "open"
