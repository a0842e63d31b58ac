"""Views, filters over the book, parts of the list, and several clients changed as one step."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.filters import KEYS, parse
from workbench.domain.problems import CancelledError, Problem
from workbench.domain.views import ListView
from workbench.services.appointments import plan_appointments
from workbench.services.batch import TOGETHER, delete_clients, set_clients
from workbench.services.households import make_household
from workbench.services.listing import chosen, read_part
from workbench.services.segmenting import save_segment
from workbench.services.tagging import change_tags, tag_clients
from workbench.services.views import (
    built_in,
    delete_view,
    find_saved,
    find_view,
    order_views,
    rename_view,
    save_view,
)


@pytest.fixture
def desk(tmp_path):
    made = filled_desk(tmp_path, clients=24)
    yield made
    made.close()


@pytest.fixture
def rules(desk):
    workspace = Workspace(desk, lambda: TODAY)
    workspace.refresh()
    return workspace.rules


def test_every_built_in_view_can_be_judged(desk, rules):
    everybody = {row.id for row in desk.list_rows(TODAY)}
    for one in built_in():
        assert {row.id for row in chosen(desk, one.view.filter, rules=rules, today=TODAY)} <= everybody, one.code


@pytest.mark.parametrize("key", sorted(KEYS))
def test_every_key_can_be_asked_of_the_book(desk, rules, key):
    save_segment(desk, name="甲", wanted={"tier": ("gold",)})
    value = {"codes": "any", "days": "30", "below": "80", "range": "1-", "birthday": "this", "text": "a"}
    words = {"members": {"list": "risk", "segment": "甲"}.get(key, "A")} | value
    assert isinstance(chosen(desk, parse([f"{key}={words[KEYS[key].kind]}"]), rules=rules, today=TODAY), list)


def test_filters_over_the_book_agree_with_its_rows(desk, rules):
    rows = desk.list_rows(TODAY)
    silent = chosen(desk, parse(["silent=30"]), rules=rules, today=TODAY)
    assert silent == [row for row in rows if row.last_contact is None or (TODAY - row.last_contact).days > 30]
    matures = read_part(desk, "maturity", TODAY)
    within = chosen(desk, parse(["matures=30"]), rules=rules, today=TODAY)
    assert {row.id for row in within} == {k for k, v in matures.items() if v <= TODAY + dt.timedelta(days=30)}


def test_a_part_of_some_is_the_part_of_all_for_them(desk):
    some = [row.id for row in desk.list_rows(TODAY)][:5]
    change_tags(desk, some[:2], add=["打新"], on=TODAY)
    for name in ("change", "maturity", "birthday", "tags", "marks", "district", "opportunities"):
        whole = read_part(desk, name, TODAY)
        assert read_part(desk, name, TODAY, some) == {k: v for k, v in whole.items() if k in some}, name


def test_the_next_birthday_is_today_or_later(desk):
    assert all(day >= TODAY for day in read_part(desk, "birthday", TODAY).values())


def test_the_change_is_the_newest_month_against_the_one_before(desk):
    months = {one.client.id: {s.month: s for s in one.snapshots} for one in desk.facts()}
    found = read_part(desk, "change", TODAY)
    for client, change in found.items():
        assert change == months[client]["2026-10"].figures["aum_fen"] - months[client]["2026-09"].figures["aum_fen"]


def test_a_group_goes_by_the_same_words_as_the_list(desk, rules):
    save_segment(desk, name="沉默", wanted=parse(["silent=30", "aum=1-"]))
    by_group = chosen(desk, parse(["segment=沉默"]), rules=rules, today=TODAY)
    assert by_group == chosen(desk, parse(["silent=30", "aum=1-"]), rules=rules, today=TODAY)


def test_views_are_kept_renamed_ordered_and_deleted_each_undone(desk):
    for name in ("甲", "乙"):
        save_view(desk, name=name, view=ListView(filter={"tier": ("gold",)}))
    first, second = desk.saved_views("clients")
    assert [first.name, second.name] == ["甲", "乙"]
    order_views(desk, order=[second.id, first.id])
    assert [one.name for one in desk.saved_views("clients")] == ["乙", "甲"]
    rename_view(desk, saved=second.id, name=" 丙  丙 ")
    assert find_saved(desk, "丙 丙").id == second.id
    save_view(desk, name="甲", view=ListView(search="w"), saved=first.id)
    assert find_view(desk, "甲").search == "w"
    delete_view(desk, saved=first.id)
    assert [one.name for one in desk.saved_views("clients")] == ["丙 丙"]
    for _ in range(4):
        desk.undo()
    assert [one.name for one in desk.saved_views("clients")] == ["甲", "乙"]


def test_names_of_views_are_there_and_not_taken(desk):
    save_view(desk, name="甲", view=ListView())
    for wrong in ("  ", "甲"):
        with pytest.raises(Problem):
            save_view(desk, name=wrong, view=ListView())
    assert find_view(desk, "久未联系").filter["silent"] == ("90",)
    assert find_view(desk, "silent") == find_view(desk, "久未联系")
    with pytest.raises(Problem):
        find_view(desk, "nothing")


def test_several_are_changed_as_one_step_and_those_alike_are_counted(desk):
    clients = [row.id for row in desk.list_rows(TODAY)][:6]
    set_clients(desk, clients=clients[:2], fields={"manager": "林"}, today=TODAY)
    done = set_clients(desk, clients=[*clients, clients[0]], fields={"manager": "林"}, today=TODAY)
    assert (done.changed, done.same) == (4, 2)
    assert {desk.row("client", client)["manager"] for client in clients} == {"林"}
    desk.undo()
    assert [desk.row("client", client)["manager"] for client in clients] == ["林", "林", None, None, None, None]


def test_nothing_is_written_when_nothing_differs_or_a_value_does_not_fit(desk):
    clients = [row.id for row in desk.list_rows(TODAY)][:3]
    assert set_clients(desk, clients=clients, fields={"branch": ""}, today=TODAY).changes.operation is None
    for fields in ({"name": "王"}, {"client_no": "1"}, {"risk": "C9"}, {}, {"nothing": "x"}):
        with pytest.raises(Problem):
            set_clients(desk, clients=clients, fields=fields, today=TODAY)


def test_a_stopped_change_of_many_leaves_no_trace(desk):
    def stop(done: int, total: int, text: str = "") -> None:
        del done, total, text
        raise CancelledError

    clients = [row.id for row in desk.list_rows(TODAY)]
    with pytest.raises(CancelledError):
        set_clients(desk, clients=clients, fields={"manager": "林"}, today=TODAY, progress=stop)
    assert {desk.row("client", client)["manager"] for client in clients} == {None}


def test_several_deleted_come_back_with_one_undo(desk):
    before = desk.list_rows(TODAY)
    delete_clients(desk, clients=[row.id for row in before[:9]])
    assert desk.list_rows(TODAY) == before[9:]
    desk.undo()
    assert [row.id for row in desk.list_rows(TODAY)] == [row.id for row in before]


def test_what_is_set_together_is_never_who_somebody_is():
    assert not {"name", "client_no", "id_no", "birth", "reading"} & set(TOGETHER)


def test_a_household_set_for_several_is_the_one_of_that_name(desk):
    clients = desk.client_ids()
    _changes, key = make_household(desk, clients=clients[:2], name="王家")
    set_clients(desk, clients=clients[2:4], fields={"household": "王家"}, today=TODAY)
    assert {desk.row("client", client)["household"] for client in clients[:4]} == {key}


def test_tags_of_several_tell_how_many_changed_and_how_many_were_like_that(desk):
    clients = desk.client_ids()[:5]
    change_tags(desk, clients[:2], add=["打新"], on=TODAY)
    done = tag_clients(desk, clients, add=["打新"], remove=["没有"], on=TODAY)
    assert (done.changed, done.same) == (3, 2)
    again = tag_clients(desk, clients, add=["打新"], on=TODAY)
    assert (again.changed, again.same, again.changes.operation) == (0, 5, None)


def test_an_appointment_with_several_is_one_operation(desk):
    clients, before = desk.client_ids()[:3], len(desk.log.entries())
    changes, rows = plan_appointments(desk, clients=[*clients, clients[0]], starts="2026-12-01T10:00", kind="event")
    assert len(rows) == 3
    assert [desk.row("appointment", row)["client_id"] for row in rows] == clients
    assert len(desk.log.entries()) == before + 1
    assert changes.operation is not None
