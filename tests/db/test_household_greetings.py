"""A household made by hand is greeted once for a festival, through whom was chosen, and nobody of it is owed more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from db.desk import Desk
from db.store import Book
from tests.helpers.desk import fill
from workbench.services.caches import Caches
from workbench.services.clients import delete_client, set_client
from workbench.services.evaluating import obligations_of
from workbench.services.greetingruns import greeting_run
from workbench.services.greetings import finish_greetings, freeze_run, reopen_greetings
from workbench.services.households import make_household, set_household
from workbench.services.rules import Rules, load_rules

TODAY = dt.date(2026, 12, 30)
RUN: Any = {"occasion": "new-year", "year": 2027}


@pytest.fixture
def desk(new_book: Callable[..., Book]) -> Any:
    made = new_book(kind=Desk)
    assert isinstance(made, Desk)
    for client in fill(made, 6):
        set_client(made, client=client, fields={"consent_messages": "yes", "mourning_until": "", "no_contact": "no"})
    with made.transaction("import") as tx:
        for client in made.client_ids():
            values: dict[str, Any] = {
                "client_id": client,
                "month": "2026-11",
                "as_of": dt.date(2026, 11, 30),
                "aum_fen": 60_000_000,
            }
            tx.put("snapshot", tx.new_id(), values)
    return made


def rules_of(desk: Desk) -> Rules:
    rules = load_rules(desk, TODAY)
    Caches(desk).finish(rules, TODAY)
    return rules


def lines(desk: Desk) -> dict[bytes, tuple[str, str]]:
    run = greeting_run(desk, rules=rules_of(desk), today=TODAY, **RUN)
    return {line.client_id: (line.state, line.through) for line in run.lines}


def owed(desk: Desk, client: bytes) -> list[str]:
    found = obligations_of(desk, rules=rules_of(desk), today=TODAY, ids=[client])
    return [one.state for one in found if one.kind == "festival" and "new-year" in one.id]


def cached(desk: Desk, client: bytes) -> list[str]:
    rules_of(desk)
    rows = desk.connection.execute(
        "SELECT state FROM duty WHERE client_id = ? AND kind = 'festival' AND id LIKE '%new-year%'", (client,)
    )
    return [state for (state,) in rows.fetchall()]


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
