"""Undo where it is not simple: rows made twice, rows with children, and what a merge brought."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.sync_lab import CLIENT, Copy, Lab, some_id

FIRST, SECOND = some_id("甲"), some_id("乙")


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab() as made:
        yield made


def value(copy: Copy, column: str, row: bytes = FIRST) -> object:
    found = copy.row("client", row)
    assert found is not None
    return found[column]


def test_a_row_that_is_put_again_after_its_undo_holds_nothing_of_before(lab):
    a = lab.copy("a")
    a.client("甲", remark="from the wrong file", risk="C1")
    a.book.undo()
    a.client("甲", risk="C2")
    assert (value(a, "risk"), value(a, "remark")) == ("C2", None)
    assert a.rebuilt() == a.fingerprint()


def test_an_edit_of_a_row_that_was_put_again_can_be_undone(lab):
    a = lab.copy("a")
    a.client("甲", risk="C1")
    a.book.undo()
    a.client("甲", risk="C2")
    a.put(CLIENT, FIRST, risk="C3")
    a.book.undo()
    assert value(a, "risk") == "C2"
    a.book.undo()
    assert a.row("client", FIRST) is None


def test_undoing_how_a_client_came_takes_its_children_along(lab):
    a = lab.copy("a")
    a.client("甲", risk="C1")
    added = a.book.history()[-1].entry.name
    call = a.child(FIRST, "call", note="hello")
    before = a.fingerprint()
    a.book.undo(added)
    assert (a.row("client", FIRST), a.row("interaction", call)) == (None, None)
    a.book.redo()
    assert a.fingerprint() == before == a.rebuilt()


def test_a_row_that_both_copies_imported_survives_the_undo_of_one_import(lab):
    a, b = lab.copy("a"), lab.copy("b")
    for copy in (a, b):
        copy.client("甲", risk="C1")
    b.send(a)
    a.book.undo(a.book.history()[0].entry.name)
    assert value(a, "risk") == "C1"


def test_after_the_undo_of_a_merge_older_changes_can_still_be_undone(lab):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, remark="mine")
    b.put(CLIENT, FIRST, risk="C5")
    b.send(a)
    a.book.undo()
    a.book.undo()
    assert (value(a, "remark"), value(a, "risk")) == ("begin", "C1")


def test_an_undo_that_a_merge_brought_is_undone_with_it(lab):
    a, b = lab.pair()
    b.put(CLIENT, FIRST, risk="C5")
    b.send(a)
    b.book.undo()
    b.send(a)
    assert value(a, "risk") == "C1"
    a.book.undo()
    assert value(a, "risk") == "C5"
    assert not any(
        entry.undone for entry in a.book.history() if entry.entry.author == b.book.author and entry.entry.seq == 2
    )


def test_what_was_exported_stays_known_when_a_merge_is_undone(lab):
    a, b = lab.pair()
    b.put(CLIENT, SECOND, risk="C5")
    with b.book.transaction("export") as tx:
        tx.put("access", tx.new_id(), {"kind": "export", "what": "list"})
    b.send(a)
    a.book.undo()
    assert value(a, "risk", SECOND) == "C2"
    assert len(a.fingerprint()["access"]) == 1


def test_a_conflict_from_before_a_merge_stays_open_when_it_is_undone(lab):
    a, b = lab.pair()
    c = lab.copy("c")
    a.send(c)
    for copy, risk in ((a, "C3"), (b, "C4"), (c, "C5")):
        lab.tick()
        copy.put(CLIENT, FIRST, risk=risk)
    b.send(a)
    c.send(a)
    a.book.undo()
    (left,) = a.exchange.conflicts()
    assert set(left.values) >= {"C3", "C4"}


def moved(copy: Copy, child: bytes) -> None:
    """Give a child of the first client to the second one and delete the first."""
    with copy.book.transaction("client-merge") as tx:
        tx.put("interaction", child, {"client_id": SECOND})
        tx.delete("client", FIRST)


def test_a_child_that_was_moved_stays_when_its_old_parent_is_deleted(lab):
    a = lab.copy("a")
    a.client("甲", risk="C1")
    a.client("乙", risk="C2")
    call, stays = a.child(FIRST, "call", note="hello"), a.child(FIRST, "stays", note="there")
    moved(a, call)
    found = a.row("interaction", call)
    assert found is not None
    assert found["client_id"] == SECOND
    assert (a.row("client", FIRST), a.row("interaction", stays)) == (None, None)
    assert a.rebuilt() == a.fingerprint()


def test_moving_children_away_can_be_undone_and_redone_again_and_again(lab):
    a = lab.copy("a")
    a.client("甲", risk="C1")
    a.client("乙", risk="C2")
    call = a.child(FIRST, "call", note="hello")
    before = a.fingerprint()
    moved(a, call)
    after = a.fingerprint()
    for _ in range(3):
        a.book.undo()
        assert a.fingerprint() == before == a.rebuilt()
        a.book.redo()
        assert a.fingerprint() == after == a.rebuilt()


def test_three_steps_are_undone_and_redone_one_after_the_other(lab):
    a = lab.copy("a")
    seen = []
    a.client("甲", risk="C1")
    for risk in ("C2", "C3", "C4"):
        seen.append(a.fingerprint())
        a.put(CLIENT, FIRST, risk=risk)
    seen.append(a.fingerprint())
    for before in reversed(seen[:-1]):
        a.book.undo()
        assert a.fingerprint() == before
    for after in seen[1:]:
        a.book.redo()
        assert a.fingerprint() == after == a.rebuilt()
    a.book.undo()
    assert a.fingerprint() == seen[-2]


def test_several_steps_are_taken_back_and_brought_again_at_once(lab):
    a = lab.copy("a")
    a.client("甲", risk="C1")
    first = a.fingerprint()
    for risk in ("C2", "C3", "C4"):
        a.put(CLIENT, FIRST, risk=risk)
    last = a.fingerprint()
    a.book.undo_steps(3)
    assert a.fingerprint() == first
    a.book.redo_steps(2)
    assert value(a, "risk") == "C3"
    a.book.redo_steps(5)
    assert a.fingerprint() == last == a.rebuilt()
