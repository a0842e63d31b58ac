"""The book as it stood: it equals what the book was, row by row, and it cannot be changed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.desk import Desk
from db.past import book_as_of, cut_after, cut_at
from db.rows import fingerprint
from db.undo import redo_target, undo_target
from tests.helpers.sync_lab import Lab
from workbench.domain.problems import CancelledError, Problem
from workbench.services.access import record_access
from workbench.services.clients import add_client, delete_client, set_client

TODAY = dt.date(2026, 11, 22)
STEPS = st.lists(
    st.tuples(st.sampled_from(("add", "set", "delete", "undo", "redo")), st.integers(0, 5)), min_size=1, max_size=14
)


def take(desk, step, number):
    """Do one step as far as it can be done."""
    ids = desk.client_ids()
    if step == "add":
        add_client(desk, fields={"name": f"客户{number}", "mobile": f"1380013800{number}"}, today=TODAY)
    elif step == "undo" and has(undo_target, desk.log, None):
        desk.undo()
    elif step == "redo" and has(redo_target, desk.log):
        desk.redo()
    elif ids and step == "set":
        set_client(desk, client=ids[number % len(ids)], fields={"remark": f"备注{len(desk.log.dots())}"})
    elif ids and step == "delete":
        delete_client(desk, client=ids[number % len(ids)])


def has(target, *where):
    """Tell whether there is something to take back."""
    try:
        target(*where)
    except Problem:
        return False
    return True


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_after_any_operation_the_book_as_it_stood_equals_what_it_was(new_book, steps):
    desk = new_book(f"{id(steps)}.guanhu", kind=Desk)
    then = {}
    for step, number in steps:
        take(desk, step, number)
        entries = desk.log.entries()
        if entries:
            then[entries[-1].name] = fingerprint(desk.connection)
    now = fingerprint(desk.connection)
    for operation, expected in then.items():
        past = book_as_of(desk, cut_after(desk, operation))
        assert fingerprint(past.connection) == expected
        past.close()
    assert fingerprint(desk.connection) == now


def test_a_moment_takes_what_was_written_by_then(desk):
    _, first = add_client(desk, fields={"name": "林晓岚"}, today=TODAY)
    moment = desk.clock()
    add_client(desk, fields={"name": "万俟明"}, today=TODAY)
    past = book_as_of(desk, cut_at(desk, moment))
    assert past.client_ids() == [first]
    past.close()


def test_before_the_first_entry_there_is_no_book(desk):
    moment = desk.clock()
    add_client(desk, fields={"name": "林晓岚"}, today=TODAY)
    with pytest.raises(Problem) as caught:
        cut_at(desk, moment - 1)
    assert caught.value.code == "before-the-book"


def test_an_unknown_operation_is_named(desk):
    with pytest.raises(Problem) as caught:
        cut_after(desk, "0000.0.7")
    assert caught.value.code == "unknown-operation"


@pytest.fixture
def past(desk):
    """A book of one client, seen as it stood before it had a remark."""
    changes, client = add_client(desk, fields={"name": "林晓岚"}, today=TODAY)
    set_client(desk, client=client, fields={"remark": "后来写的"})
    past = book_as_of(desk, cut_after(desk, changes.operation))
    yield past
    past.close()


def test_nothing_can_be_changed_in_it(past):
    (client,) = past.client_ids()
    deeds = (
        lambda: set_client(past, client=client, fields={"remark": "改写历史"}),
        lambda: delete_client(past, client=client),
        past.undo,
        past.redo,
    )
    for deed in deeds:
        with pytest.raises(Problem) as caught:
            deed()
        assert caught.value.code == "book-of-the-past"
    assert past.row("client", client)["remark"] is None


def test_what_was_shown_out_of_it_is_recorded_in_the_book_of_now(desk, past):
    (client,) = past.client_ids()
    changes = record_access(past, kind="view", what="card", at="2026-11-22T08:00:00Z", reason="查旧账", client=client)
    assert desk.log.entries()[-1].name == changes.operation
    assert desk.connection.execute("SELECT count(*) FROM access").fetchone() == (1,)
    assert past.connection.execute("SELECT count(*) FROM access").fetchone() == (0,)


def test_figures_of_the_past_are_not_kept_by_a_print(desk, past):
    def also(tx):
        tx.put("frozen_report", tx.new_id(), {"name": "monthly-report", "period": "2026-10"})

    record_access(past, kind="print", what="monthly-report", at="2026-11-22T08:00:00Z", also=also)
    assert desk.connection.execute("SELECT count(*) FROM frozen_report").fetchone() == (0,)


def test_a_cancelled_look_back_leaves_the_book_as_it_is(desk):
    changes, _client = add_client(desk, fields={"name": "林晓岚"}, today=TODAY)
    before = fingerprint(desk.connection)

    def stop(done, total, text=""):
        raise CancelledError

    with pytest.raises(CancelledError):
        book_as_of(desk, cut_after(desk, changes.operation), stop)
    assert fingerprint(desk.connection) == before


def test_closing_it_leaves_the_book_of_now_open(desk, past):
    past.close()
    assert len(desk.client_ids()) == 1


def test_what_another_copy_wrote_counts_from_the_merge_that_brought_it():
    with Lab() as lab:
        ours, theirs = lab.pair()
        ours.client("丙")
        theirs.client("丁")
        before = ours.book.clock()
        lab.tick()
        theirs.send(ours)
        assert names_in(ours, cut_at(ours.book, before)) == ["丙", "乙", "甲"]
        assert names_in(ours, cut_at(ours.book, ours.book.clock())) == ["丁", "丙", "乙", "甲"]


def names_in(copy, cut):
    past = book_as_of(copy.book, cut)
    found = [name for (name,) in past.connection.execute("SELECT name FROM client ORDER BY name")]
    past.close()
    return found


def test_the_copy_says_how_far_it_is_and_leaves_the_book_of_now_as_it_was(desk):
    for number in range(3):
        add_client(desk, fields={"name": f"客户{number}"}, today=TODAY)
    first = desk.log.entries()[0]
    told = []
    book_as_of(desk, cut_after(desk, first.name), lambda done, total, *_: told.append((done, total))).close()
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert len({total for _done, total in told}) == 1
    assert told[-1][0] <= told[-1][1]
    assert "past" not in {name for _n, name, _f in desk.connection.execute("PRAGMA database_list")}
    assert desk.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


@pytest.mark.parametrize("patience", range(0, 60, 7))
def test_a_copy_that_is_stopped_anywhere_leaves_nothing(desk, patience):
    for number in range(3):
        add_client(desk, fields={"name": f"客户{number}"}, today=TODAY)
    first, left = desk.log.entries()[0], iter(range(patience))

    def progress(done, total, text=""):
        if next(left, None) is None:
            raise CancelledError

    with pytest.raises(CancelledError):
        book_as_of(desk, cut_after(desk, first.name), progress)
    assert "past" not in {name for _n, name, _f in desk.connection.execute("PRAGMA database_list")}
    assert desk.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    desk.undo()
    assert len(desk.client_ids()) == 2
