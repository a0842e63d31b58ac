"""Duplicates are merged on one copy while the other goes on working: nothing is lost, and both copies end alike."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.desk import Desk
from db.queries.duplicates import candidates
from tests.helpers.sync_lab import CLIENT, Copy, Lab, some_id
from workbench.domain.merging import survivor_of
from workbench.services.merging import merge_clients

ONE, TWO = some_id("甲"), some_id("乙")
STAYS, GOES = survivor_of(ONE, TWO)


@pytest.fixture
def copies() -> Iterator[tuple[Copy, Copy]]:
    with Lab() as lab:
        a, b = lab.copy("a"), lab.copy("b")
        for name, number in (("甲", "1"), ("乙", "2")):
            row = some_id(name)
            a.put(CLIENT, row, name="穆婉清", client_no=number, kind="person", id_no="G" * 9, id_flag="ok")
            a.child(row, f"call {name}", note=name)
        a.send(b)
        yield a, b


def merge(copy: Copy, keep: bytes, gone: bytes) -> None:
    merge_clients(as_desk(copy), keep=keep, gone=gone)


def as_desk(copy: Copy) -> Desk:
    """The same open book with the reads that merging asks for."""
    return Desk(copy.path, copy.book.connection, copy.book.clock)


def exchanged(a: Copy, b: Copy) -> None:
    a.send(b)
    b.send(a)
    assert a.fingerprint() == b.fingerprint()
    for copy in (a, b):
        assert copy.rebuilt() == copy.fingerprint()


def calls(copy: Copy) -> dict[str, bytes]:
    return dict(copy.book.connection.execute("SELECT note, client_id FROM interaction"))


def living(copy: Copy) -> set[bytes]:
    return {row for (row,) in copy.book.connection.execute("SELECT id FROM client")}


def test_both_copies_merge_the_same_two_in_opposite_directions_and_agree(copies):
    a, b = copies
    merge(a, ONE, TWO)
    merge(b, TWO, ONE)
    exchanged(a, b)
    assert living(a) == {STAYS}
    assert calls(a) == {"甲": STAYS, "乙": STAYS}
    # Each manager kept the other number: that is left to decide, and neither is forgotten.
    (conflict,) = a.exchange.conflicts()
    assert set(conflict.values) == {"1", "2"}
    assert {value for (value,) in a.book.connection.execute("SELECT value FROM alias")} == {"1", "2"}


def test_an_edit_elsewhere_brings_the_merged_client_back_to_be_merged_again(copies):
    a, b = copies
    merge(a, STAYS, GOES)
    b.put(CLIENT, GOES, remark="told on the phone")
    exchanged(a, b)
    # What was written without knowing of the merge is not dropped: the row is back, with a card and as a candidate.
    assert living(a) == {STAYS, GOES}
    assert a.row("client", GOES)["remark"] == "told on the phone"
    assert calls(a) == {"甲": STAYS, "乙": STAYS}
    assert len(a.exchange.conflicts()) == 1
    assert len(candidates(as_desk(a))) == 1
    merge(a, STAYS, GOES)
    exchanged(a, b)
    assert living(b) == {STAYS}
    assert b.row("client", STAYS)["remark"] == "told on the phone"
    assert not a.exchange.conflicts()
    assert not b.exchange.conflicts()


def test_a_call_recorded_elsewhere_with_the_merged_client_is_kept(copies):
    a, b = copies
    merge(a, STAYS, GOES)
    b.child(GOES, "late", note="late")
    exchanged(a, b)
    assert calls(a)["late"] == GOES
    merge(b, STAYS, GOES)
    exchanged(a, b)
    assert living(a) == {STAYS}
    assert calls(a) == {"甲": STAYS, "乙": STAYS, "late": STAYS}


def test_a_note_added_elsewhere_to_what_moved_moves_along(copies):
    a, b = copies
    merge(a, STAYS, GOES)
    name = "甲" if some_id("甲") == GOES else "乙"
    b.put(7, some_id(f"call {name}"), next_step="call again")
    exchanged(a, b)
    assert living(a) == {STAYS}
    moved = a.row("interaction", some_id(f"call {name}"))
    assert moved is not None
    assert (moved["client_id"], moved["next_step"]) == (STAYS, "call again")
