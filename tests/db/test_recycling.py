"""The recycle bin: what somebody deleted comes back with what went with it, and nothing else is offered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.desk import Desk
from db.queries.deleted import deleted
from db.rows import fingerprint
from tests.db.test_merging import child, client, import_text, rebuilt
from tests.helpers.desk import empty_desk
from workbench.domain.problems import Problem
from workbench.services.clients import delete_client
from workbench.services.merging import merge_clients
from workbench.services.recycling import bring_back


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with empty_desk(tmp_path) as made:
        made.connection.execute("PRAGMA synchronous=OFF")
        yield made


def delete(desk: Desk, table: str, *ids: bytes) -> None:
    with desk.transaction("client-delete") as tx:
        for row in ids:
            tx.delete(table, row)


def test_a_client_comes_back_with_everything_that_went_with_it(desk):
    one, other = client(desk, "穆婉清", client_no="0001"), client(desk, "戚文斌")
    child(desk, "interaction", one, on=dt.date(2026, 11, 2), channel="call", note="问利率")
    child(desk, "relation", one, other_id=other, role="spouse")
    child(desk, "relation", other, other_id=one, role="spouse")
    before = fingerprint(desk.connection)
    delete_client(desk, client=one)
    (found,) = deleted(desk)
    assert (found.id, found.table, found.text, found.children) == (one, "client", "穆婉清 · 0001", 2)
    assert found.fits("婉清 0001")
    assert not found.fits("别人")
    bring_back(desk, row=one)
    assert fingerprint(desk.connection) == before == rebuilt(desk)
    assert deleted(desk) == []
    desk.undo()
    assert [one.id for one in deleted(desk)] == [one]


def test_one_of_several_that_were_deleted_together_comes_back_alone(desk):
    one, other = client(desk, "穆婉清"), client(desk, "戚文斌")
    calls = [child(desk, "interaction", owner, channel="call") for owner in (one, other)]
    tie = child(desk, "relation", one, other_id=other, role="spouse")
    before = fingerprint(desk.connection)
    delete(desk, "client", one, other)
    assert {found.id for found in deleted(desk)} == {one, other}
    bring_back(desk, row=one)
    assert desk.row("interaction", calls[0]) is not None
    assert desk.row("interaction", calls[1]) is None
    assert desk.row("relation", tie) is not None
    bring_back(desk, row=other)
    assert fingerprint(desk.connection) == before == rebuilt(desk)


def test_the_other_way_round_relations_are_intact_as_well(desk):
    one, other = client(desk, "穆婉清"), client(desk, "戚文斌")
    tie = child(desk, "relation", one, other_id=other, role="spouse")
    delete(desk, "client", one, other)
    bring_back(desk, row=other)
    assert desk.row("relation", tie) is None
    bring_back(desk, row=one)
    assert desk.row("relation", tie) is not None


def test_a_single_interaction_comes_back_but_not_before_its_client(desk):
    one = client(desk, "穆婉清")
    call = child(desk, "interaction", one, on=dt.date(2026, 11, 2), channel="call", note="问利率")
    delete(desk, "interaction", call)
    (found,) = deleted(desk)
    assert (found.owner_name, found.text) == ("穆婉清", "2026-11-02 · 问利率")
    delete_client(desk, client=one)
    assert {found.owner_name for found in deleted(desk)} == {"穆婉清", ""}
    with pytest.raises(Problem, match="was deleted"):
        bring_back(desk, row=call)
    bring_back(desk, row=one)
    assert desk.row("interaction", call) is None
    bring_back(desk, row=call)
    assert desk.row("interaction", call) is not None


def test_what_an_undo_took_away_or_a_merge_united_is_not_offered(desk, tmp_path):
    import_text(desk, tmp_path, "客户号,姓名\n0088000001,穆婉清\n")
    desk.undo()
    one, other = client(desk, "穆婉清"), client(desk, "穆婉清")
    merge_clients(desk, keep=one, gone=other)
    assert deleted(desk) == []
    with pytest.raises(Problem, match="recycle bin"):
        bring_back(desk, row=other)


def test_who_was_deleted_brought_back_and_merged_is_not_offered(desk):
    one, other = client(desk, "穆婉清"), client(desk, "穆婉清")
    delete_client(desk, client=other)
    bring_back(desk, row=other)
    merge_clients(desk, keep=one, gone=other)
    assert deleted(desk) == []


def test_what_was_deleted_undone_and_redone_is_deleted(desk):
    one = client(desk, "穆婉清")
    delete_client(desk, client=one)
    desk.undo()
    assert deleted(desk) == []
    desk.redo()
    assert [found.id for found in deleted(desk)] == [one]
