"""A household made by hand is greeted once for a festival, through whom was chosen, and nobody of it is owed more."""

from __future__ import annotations

import pytest

from db.desk import Desk
from tests.helpers.greeted import RUN, TODAY, cached, fill_greeted, lines, owed, rules_of
from workbench.services.clients import delete_client, set_client
from workbench.services.greetings import finish_greetings, freeze_run, reopen_greetings
from workbench.services.households import make_household, set_household


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill_greeted(desk)
    return desk


def test_the_chosen_member_is_greeted_for_all_and_changing_the_mind_changes_the_run(desk):
    one, two, three = desk.client_ids()[:3]
    _, key = make_household(desk, clients=[one, two, three], greet=two)
    name = desk.row("client", two)["name"]
    assert [lines(desk)[client] for client in (one, two, three)] == [
        ("blocked", name),
        ("planned", ""),
        ("blocked", name),
    ]
    set_household(desk, key=key, greet=three, choose=True)
    assert lines(desk)[three] == ("planned", "")
    desk.undo()
    assert lines(desk)[two] == ("planned", "")


def test_ticking_the_speaker_off_settles_the_festival_of_the_whole_household(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], greet=two)
    assert owed(desk, one) == cached(desk, one) == ["due"]
    finish_greetings(desk, rules=rules_of(desk), clients=[two], at="2026-12-30T02:00:00Z", today=TODAY, **RUN)
    assert owed(desk, one) == owed(desk, two) == cached(desk, one) == ["done"]
    assert lines(desk)[one] == ("blocked", desk.row("client", two)["name"])
    desk.undo()
    assert owed(desk, one) == owed(desk, two) == cached(desk, one) == ["due"]
    desk.redo()
    reopen_greetings(desk, clients=[two], **RUN)
    assert owed(desk, one) == owed(desk, two) == cached(desk, one) == ["due"]


def test_a_frozen_run_still_knows_through_whom(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], greet=two)
    freeze_run(desk, rules=rules_of(desk), today=TODAY, **RUN)
    finish_greetings(desk, rules=rules_of(desk), clients=[two], at="2026-12-30T02:00:00Z", today=TODAY, **RUN)
    freeze_run(desk, rules=rules_of(desk), today=TODAY, **RUN)
    assert owed(desk, one) == ["done"]


def test_mourning_of_one_member_silences_the_household_and_ends(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], greet=two)
    set_client(desk, client=one, fields={"mourning_until": "2027-03-01"})
    assert [state for client, (state, _through) in lines(desk).items() if client in (one, two)] == ["blocked"] * 2
    set_client(desk, client=one, fields={"mourning_until": "2026-12-31"})
    assert lines(desk)[two] == ("planned", "")


def test_when_the_chosen_member_is_deleted_another_speaks_until_undo(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], greet=two)
    delete_client(desk, client=two)
    assert lines(desk)[one] == ("planned", "")
    desk.undo()
    assert lines(desk)[one] == ("blocked", desk.row("client", two)["name"])
