"""The demonstration book: alive on every day, the same for the same seed, and nobody in it is real."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from db.desk import Desk
from db.store import create_book
from tests.helpers.books import CHEAP, PASSPHRASE
from workbench.domain.problems import Problem
from workbench.importer.values.identity import identity
from workbench.services.deeds import desk_duties
from workbench.services.demo import fill_demo
from workbench.services.evaluating import obligations_of
from workbench.services.greetingruns import greeting_run
from workbench.services.relating import circle, relation_roles
from workbench.services.rules import load_rules
from workbench.services.waiving import owe_again, waive
from workbench.services.watching import watch_lists

DAYS = [dt.date(2026, 11, 21), dt.date(2027, 2, 6), dt.date(2026, 1, 1), dt.date(2024, 2, 29)]


def demo(folder: Path, today: dt.date, seed: int = 1, clients: int = 150) -> Desk:
    folder.mkdir(parents=True)
    desk = create_book(folder / "demo.guanhu", PASSPHRASE, cost=CHEAP, kind=Desk)
    assert fill_demo(desk, today=today, clients=clients, seed=seed) == clients
    return desk


@pytest.fixture(scope="module", params=DAYS, ids=str)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    with demo(tmp_path_factory.mktemp("demo") / "book", request.param) as desk:
        yield desk, request.param


def test_every_identity_number_is_sound_and_of_a_region_that_does_not_exist(filled: Any) -> None:
    for facts in filled[0].facts():
        client = facts.client
        if client.kind == "person":
            found, code = identity(client.id_no)
            assert (code, found.birth, found.gender) == (None, client.birth, client.gender)
            assert client.id_no.startswith("990101")


def test_there_is_something_to_do_of_every_kind_and_most_of_the_standard_is_kept(filled: Any) -> None:
    desk, today = filled
    ids = [facts.client.id for facts in desk.facts()]
    owed = obligations_of(desk, rules=load_rules(desk), today=today, ids=ids)
    kinds = Counter(one.kind for one in owed if one.open)
    assert {"contact", "maturity", "birthday", "gift", "salon", "tier-near", "risk", "appointment"} <= set(kinds)
    assert Counter(one.state for one in owed)["done"] >= 6
    assert kinds["maturity"] < len(ids) / 3
    assert kinds["profile"] < len(ids) / 2
    assert any(one.state == "waived" for one in owed)


def test_nothing_happened_in_the_future_and_a_year_of_it_did(filled: Any) -> None:
    desk, today = filled
    days = [one.on for facts in desk.facts() for one in facts.interactions]
    assert max(days) <= today
    assert min(days) < today - dt.timedelta(days=200)
    tags = {one.occasion for facts in desk.facts() for one in facts.interactions}
    assert {"salon", "gift"} <= tags
    assert tags & {"spring-festival", "labour-day", "dragon-boat", "mid-autumn", "national-day", "new-year"}
    # One or two vanished from the newest list.
    assert Counter(len(facts.snapshots) for facts in desk.facts())[12] >= 145  # a few left, a few have just come
    assert all(facts.snapshots for facts in desk.facts())


def test_every_watch_list_has_somebody_and_the_desk_has_done_most_of_its_own(filled: Any) -> None:
    desk, today = filled
    rules = load_rules(desk).on(today)
    lists = watch_lists(desk, rules=rules, day=today)
    assert [name for name, rows in lists.items() if not rows] == []
    assert {row.code for row in lists["attrition"]} >= {"mild", "heavy", "left"}
    assert any(row.extra["cause"] for row in lists["attrition"])
    states = Counter(one.state for one in desk_duties(desk, rules=rules, today=today).duties)
    assert states["done"]
    assert states["due"] + states["overdue"]


def test_the_last_festival_was_greeted_with_words_of_its_own(filled: Any) -> None:
    desk, today = filled
    occasions = load_rules(desk).almanac.occasions
    kept = [row for one in occasions for row in desk.greetings().rows(one.code, (today.year - 1, today.year)).values()]
    # Whoever was greeted through the household keeps a row that says so.
    assert {(row.state, row.blocked_by) for row in kept if row.state != "done"} <= {("blocked", "household")}
    kept = [row for row in kept if row.state == "done"]
    assert kept
    assert all(row.text and row.day < today for row in kept)
    row = kept[0]
    run = greeting_run(desk, rules=load_rules(desk), occasion=row.occasion, year=row.year, today=today)
    assert {"done", "planned"} & {line.state for line in run.lines}


def test_the_same_seed_invents_the_same_people_and_another_one_others(tmp_path: Path) -> None:
    def people(name: str, seed: int) -> list[Any]:
        with demo(tmp_path / name, DAYS[0], seed, 40) as desk:
            return sorted(
                (
                    facts.client.client_no,
                    facts.client.name,
                    [way.value for way in facts.ways],
                    [(one.on, one.channel) for one in facts.interactions],
                    [one.figures for one in facts.snapshots],
                )
                for facts in desk.facts()
            )

    assert people("a", 7) == people("b", 7)
    assert people("c", 8) != people("a2", 7)


def test_an_obligation_is_waived_with_a_reason_and_owed_again(tmp_path: Path) -> None:
    with demo(tmp_path / "book", DAYS[0], clients=60) as desk:
        rules = load_rules(desk)
        ids = [facts.client.id for facts in desk.facts()]
        one = next(one for one in obligations_of(desk, rules=rules, today=DAYS[0], ids=ids) if one.open)

        def state() -> str:
            again = obligations_of(desk, rules=rules, today=DAYS[0], ids=[one.client_id])
            return next(found.state for found in again if found.id == one.id)

        for reason in ("", "  "):
            with pytest.raises(Problem):
                waive(desk, client=one.client_id, obligation=one.id, reason=reason)
        waive(desk, client=one.client_id, obligation=one.id, reason="长期在外地")
        assert state() == "waived"
        owe_again(desk, client=one.client_id, obligation=one.id)
        assert state() == one.state
        assert owe_again(desk, client=one.client_id, obligation=one.id).operation is None


def test_people_of_the_demonstration_book_belong_together(filled):
    desk, today = filled
    homes = [one for one in desk.ties().households(today=today) if len(one.members) > 1]
    assert homes
    assert any(one.speaker for one in homes)
    around = circle(desk, homes[0].members[0].id, today=today)
    assert {relation_roles().group(tie.role) for tie in around.ties} >= {"family"}
    firms = [client for client in desk.client_ids() if desk.row("client", client)["kind"] == "company"]
    people = [circle(desk, firm, today=today) for firm in firms]
    assert any(len(one.people) > 2 and one.proposals for one in people)
    assert {role for _name, role, _phone in desk.ties().team_names()} >= {"backup", "branch-head"}
