"""What a manager says of a client is kept once where one word is meant, taken back, and undone in one step."""

from __future__ import annotations

import datetime as dt

import pytest

from db.desk import Desk
from workbench.domain.marks import current
from workbench.domain.problems import Problem
from workbench.services.marking import clear_mark, clear_marks, mark_kinds, marks, set_mark, set_marks, set_scores

pytestmark = pytest.mark.book(clients=6)

DAY = dt.date(2026, 11, 21)


def said(desk: Desk, client: bytes) -> list[tuple[str, str, int | None]]:
    return [(mark.kind, mark.code, mark.score) for mark in marks(desk, [client]).get(client, [])]


def test_a_single_valued_kind_says_one_thing_at_a_time(desk):
    client = desk.client_ids()[0]
    set_mark(desk, client, "strategic", "mvc", on=DAY)
    set_mark(desk, client, "strategic", "migrating", on=DAY)
    assert said(desk, client) == [("strategic", "migrating", None)]
    desk.undo()
    assert said(desk, client) == [("strategic", "mvc", None)]


def test_a_kind_with_several_words_keeps_each_of_them_once(desk):
    client = desk.client_ids()[0]
    for code in ("financing", "pension", "financing"):
        set_mark(desk, client, "need", code, on=DAY)
    assert sorted(said(desk, client)) == [("need", "financing", None), ("need", "pension", None)]
    clear_mark(desk, client, "need", "pension")
    assert said(desk, client) == [("need", "financing", None)]


def test_a_log_keeps_every_entry(desk):
    client = desk.client_ids()[0]
    set_mark(desk, client, "ownership", "first-sale", on=DAY, note="2024年首次购买")
    set_mark(desk, client, "ownership", "dispute", on=DAY, note="城西支行也在联系")
    set_mark(desk, client, "ownership", "dispute", on=DAY + dt.timedelta(days=3))
    assert [mark.code for mark in marks(desk)[client]] == ["first-sale", "dispute", "dispute"]
    clear_mark(desk, client, "ownership", "dispute", on=DAY)
    assert [mark.on for mark in marks(desk)[client]] == [DAY, DAY + dt.timedelta(days=3)]


def test_scores_are_set_and_taken_back_in_one_step(desk):
    client = desk.client_ids()[0]
    set_scores(desk, client, {"loyalty": 80, "credit": 100}, on=DAY)
    assert not set_scores(desk, client, {"loyalty": 80}, on=DAY).tables
    set_scores(desk, client, {"loyalty": None, "risk": 0}, on=DAY)
    assert sorted(said(desk, client)) == [("radar", "credit", 100), ("radar", "risk", 0)]
    desk.undo()
    assert sorted(said(desk, client)) == [("radar", "credit", 100), ("radar", "loyalty", 80)]


def test_many_clients_are_marked_and_cleared_in_one_step_each(desk):
    some = desk.client_ids()[:4]
    set_marks(desk, some, "group", "payroll", on=DAY)
    assert len(marks(desk)) == 4
    clear_marks(desk, some[:3], "group", "payroll")
    assert set(marks(desk)) == {some[3]}
    desk.undo()
    desk.undo()
    assert marks(desk) == {}


@pytest.mark.parametrize(
    ("kind", "code", "score", "note", "problem"),
    [
        ("nonsense", "mvc", None, "", "unknown-mark-kind"),
        ("strategic", "vip", None, "", "unknown-mark-code"),
        ("radar", "loyalty", None, "", "mark-score"),
        ("radar", "loyalty", 101, "", "mark-score"),
        ("radar", "loyalty", -1, "", "mark-score"),
        ("strategic", "mvc", 5, "", "mark-score"),
        ("stage", "lost", None, " ", "mark-note"),
    ],
)
def test_a_mark_that_means_nothing_is_refused_and_nothing_is_written(desk, kind, code, score, note, problem):
    before = desk.position()
    with pytest.raises(Problem) as refused:
        set_mark(desk, desk.client_ids()[0], kind, code, score=score, note=note)
    assert refused.value.code == problem
    assert desk.position() == before


def test_a_mark_ends_with_its_last_day(desk):
    client = desk.client_ids()[0]
    set_mark(desk, client, "stage", "decline", note="资金转出", on=DAY, until=DAY)
    kept = marks(desk)[client]
    assert [mark.code for mark in current(kept, "stage", DAY)] == ["decline"]
    assert current(kept, "stage", DAY + dt.timedelta(days=1)) == []


def test_marks_of_a_deleted_client_go_and_come_back_with_it(desk):
    client = desk.client_ids()[0]
    set_mark(desk, client, "strategic", "mvc")
    with desk.transaction("client-delete") as tx:
        tx.delete("client", client)
    assert marks(desk) == {}
    desk.undo()
    assert said(desk, client) == [("strategic", "mvc", None)]


def test_every_kind_the_desk_needs_is_there():
    assert {"radar", "strategic", "stage", "attrition", "need", "attitude", "value", "group", "ownership"} <= set(
        mark_kinds()
    )
    assert len(mark_kinds()["radar"].codes) == 8
