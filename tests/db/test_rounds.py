"""A round in a book: planned from the day's visits and addresses, taken over in one step, undone in one step."""

from __future__ import annotations

import datetime as dt

import pytest

from db.desk import Desk
from db.queries.calendar import appointment_rows
from db.queries.rounds import read_round
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.problems import Problem
from workbench.domain.rounds import BRANCH, Place
from workbench.services.appointments import close_appointment, plan_appointment
from workbench.services.documents import Printing, visit_plan
from workbench.services.places import set_address
from workbench.services.rounds import (
    RoundBook,
    in_order,
    propose,
    round_book,
    set_travel,
    take_round,
    travel_lines,
    warnings_of,
)
from workbench.texts import Texts

DAY = TODAY + dt.timedelta(days=4)


@pytest.fixture
def workspace(tmp_path):
    with filled_desk(tmp_path, clients=6) as desk:
        for client, text in zip(desk.client_ids(), ("东区学府街1号", "西区中山路2号", "东区人民路3号"), strict=False):
            set_address(
                desk, client=client, kind="home", parts={"text": text, "district": text[:2], "street": text[2:]}
            )
        yield Workspace(desk, lambda: TODAY)


@pytest.fixture
def desk(workspace) -> Desk:
    return workspace.desk


@pytest.fixture
def clients(desk) -> list[bytes]:
    return desk.client_ids()


def book_of(desk: Desk, day: dt.date = DAY) -> RoundBook:
    return round_book(read_round(desk, day))


def times(desk: Desk) -> list[tuple[bytes | None, str]]:
    return [(row.client_id, row.starts[11:]) for row in appointment_rows(desk, DAY, DAY) if row.kind == "visit"]


def visit(desk: Desk, client: bytes, at: str, mode: str = "", rule: str = "") -> bytes:
    return plan_appointment(desk, client=client, starts=f"{DAY}T{at}", mode=mode, rule=rule)[1]


def test_a_client_is_visited_where_the_address_says(desk, clients):
    book = book_of(desk)
    assert book.places[clients[0]] == Place("东区", "学府街")
    assert book.places[clients[1]] == Place("西区", "中山路")


def test_a_round_is_taken_over_in_one_step_and_undone_in_one(desk, clients):
    visit(desk, clients[0], "14:00", mode="round")
    visit(desk, clients[3], "10:00")
    book = book_of(desk)
    made = propose(book, book.with_clients(clients[:3]))
    before = times(desk)
    changes = take_round(desk, day=DAY, legs=made.legs)
    after = times(desk)
    assert [client for client, _ in after] == [leg.stop.client_id for leg in made.legs]
    assert (clients[3], "10:00") in after
    assert (clients[0], "14:00") not in after
    assert {row.mode for row in appointment_rows(desk, DAY, DAY) if row.client_id in clients[:3]} == {"round"}
    assert take_round(desk, day=DAY, legs=in_order(book_of(desk), book_of(desk).stops).legs).operation is None
    desk.undo(changes.operation)
    assert times(desk) == before


def test_the_visit_plan_goes_in_the_order_of_the_round(workspace, desk, clients):
    book = book_of(desk)
    made = in_order(book, [book.stop(client) for client in (clients[2], clients[0], clients[1])])
    take_round(desk, day=DAY, legs=made.legs)
    printing = Printing(desk, workspace.rules, Texts("en"), TODAY, "2026-11-21 08:00")
    ordered = [entry.head.client.id for entry in visit_plan(printing, day=DAY).entries]
    assert ordered == [clients[2], clients[0], clients[1]]
    by_hand = visit_plan(printing, day=DAY, clients=[clients[1], clients[2], clients[0]])
    assert [entry.head.client.id for entry in by_hand.entries] == [clients[1], clients[2], clients[0]]


def test_a_turn_of_a_series_becomes_an_appointment_of_its_own_when_it_is_moved(desk, clients):
    visit(desk, clients[0], "15:00", mode="round", rule="FREQ=WEEKLY")
    visit(desk, clients[1], "09:10")
    book = book_of(desk)
    take_round(desk, day=DAY, legs=propose(book, book.stops).legs)
    moved = [row for row in appointment_rows(desk, DAY, DAY) if row.client_id == clients[0]]
    assert [(row.virtual, row.starts > f"{DAY}T15:00", row.starts[:10]) for row in moved] == [(False, False, str(DAY))]
    following = DAY + dt.timedelta(days=7)
    assert [row.starts for row in appointment_rows(desk, following, following)] == [f"{following}T15:00"]


def test_ways_are_learned_from_visits_that_took_place(desk, clients):
    for back in (10, 11):
        day = TODAY - dt.timedelta(days=back)
        for client, at in ((clients[0], "09:00"), (clients[1], "10:00")):
            row = plan_appointment(desk, client=client, starts=f"{day}T{at}", minutes=40)[1]
            close_appointment(desk, appointment=row, state="done")
    assert travel_lines(book_of(desk)) == [("东区", "西区", 20, "learned", 2)]
    assert book_of(desk).travel.minutes(Place("西区"), Place("东区")) == 20


def test_what_the_manager_says_goes_first_and_can_be_forgotten(desk):
    set_travel(desk, origin=BRANCH, destination="东区", minutes=12)
    set_travel(desk, origin=BRANCH, destination="东区", minutes=14)
    assert travel_lines(book_of(desk)) == [(BRANCH, "东区", 14, "told", 0)]
    assert book_of(desk).travel.minutes(None, Place("东区")) == 14
    set_travel(desk, origin=BRANCH, destination="东区", minutes=None)
    assert travel_lines(book_of(desk)) == []
    for origin, minutes in (("", 10), ("东区", 0), ("东区", 1441)):
        with pytest.raises(Problem):
            set_travel(desk, origin=origin, destination="西区", minutes=minutes)


def test_what_the_calendar_says_of_a_time_is_said_of_a_stop(workspace, desk, clients):
    with desk.transaction("client-set") as tx:
        tx.put("client", clients[0], {"preferred_time": "下午", "taboo": None})
        tx.put("client", clients[1], {"preferred_time": None, "taboo": None, "mourning_until": DAY})
        tx.put("client", clients[2], {"preferred_time": None, "taboo": None})
    book = book_of(desk)
    made = in_order(book, [book.stop(client) for client in clients[:3]])
    told = warnings_of(book, made, workspace.rules.almanac)
    assert [one.code for one in told[clients[0]]] == ["unwished"]
    assert [one.code for one in told[clients[1]]] == ["mourning"]
    assert clients[2] not in told
    sunday = book_of(desk, dt.date(2026, 11, 29))
    on_sunday = in_order(sunday, [sunday.stop(clients[2])])
    assert [one.code for one in warnings_of(sunday, on_sunday, workspace.rules.almanac)[clients[2]]] == ["weekend"]


def test_a_round_that_does_not_end_on_its_day_is_refused(desk, clients):
    book = book_of(desk)
    made = in_order(book, [book.stop(client) for client in clients], begins=22 * 60)
    with pytest.raises(Problem):
        take_round(desk, day=DAY, legs=made.legs)


def test_whom_something_is_owed_to_is_offered_by_place(workspace, desk, clients):
    workspace.refresh()
    offered = book_of(desk).candidates([clients[0]])
    assert clients[0] not in {person.id for person in offered}
    assert all(person.owed for person in offered)
    places = [book_of(desk).places[person.id] for person in offered]
    assert places == sorted(places)
