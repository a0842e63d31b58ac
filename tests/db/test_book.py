"""One encrypted book: it opens with its passphrase alone, and its log can rebuild its tables."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import migrate
from db.calendar_tables import GiftTable
from db.chain import verify
from db.desk_tables import TaskTable
from db.engine import connect, engine_on
from db.keys import unwrap_key
from db.rows import fingerprint
from db.store import open_book
from tests.helpers.books import PASSPHRASE
from workbench.domain.problems import Problem, WrongPassphraseError
from workbench.domain.registry import TABLES


def fail_midway(book):
    with book.transaction("client-add") as tx:
        tx.put("client", tx.new_id(), {"name": "半途"})
        raise ZeroDivisionError


def change_and_stop(book, row):
    with book.transaction("client-set") as tx:
        tx.put("client", row, {"risk": "C1"})
        raise Problem("stop", "stop")


def put_client(book, name="林晓岚", **values):
    with book.transaction("client-add") as tx:
        row = tx.new_id()
        tx.put("client", row, {"name": name, **values})
    return row


def rebuilt(book):
    with book.atomic():
        book.projection.rebuild()
    return fingerprint(book.connection)


def test_the_tables_are_those_of_the_registry():
    assert GiftTable.metadata is TaskTable.metadata
    made = {table.name: table for table in TaskTable.metadata.sorted_tables}
    for table in TABLES:
        assert [column.name for column in made[table.name].columns] == ["id", *(c.name for c in table.columns)]


def test_a_migrated_book_has_the_schema_of_the_typed_tables(book):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine_on(book.connection).connect() as sql:
        assert compare_metadata(MigrationContext.configure(sql), TaskTable.metadata) == []


def test_the_file_is_ciphertext(book):
    put_client(book, remark="喜欢龙井", employer="启明软件")
    for path in book.path.parent.iterdir():
        content = path.read_bytes()
        for secret in ("林晓岚", "龙井", "启明", "SQLite format", "log_transaction"):
            assert secret.encode() not in content, path.name


def test_a_wrong_passphrase_is_told_without_noise(book, capfd):
    with pytest.raises(WrongPassphraseError):
        unwrap_key(book.path, "something else")
    assert capfd.readouterr().err == ""


def test_a_key_of_another_book_is_told_without_noise(book, capfd):
    book.close()
    with pytest.raises(Problem, match="damaged"):
        connect(book.path, bytes(48))
    assert capfd.readouterr().err == ""
    book.connection = connect(book.path, unwrap_key(book.path, PASSPHRASE))


def test_a_second_program_is_told_that_the_book_is_open(book):
    with pytest.raises(Problem) as caught:
        open_book(book.path, PASSPHRASE)
    assert caught.value.code == "book-in-use"


def test_a_newer_book_is_refused(book):
    book.connection.execute("PRAGMA user_version=99")
    book.close()
    with pytest.raises(Problem) as caught:
        open_book(book.path, PASSPHRASE)
    assert caught.value.code == "book-newer"
    book.connection = connect(book.path, unwrap_key(book.path, PASSPHRASE))


def test_a_copy_is_kept_before_a_migration(book, tmp_path):
    row = put_client(book)
    book.connection.execute("PRAGMA user_version=0")
    migrate.keep_copy(book.connection, tmp_path / "copy")
    copy = connect(tmp_path / "copy", unwrap_key(book.path, PASSPHRASE))
    assert copy.execute("SELECT id FROM client").fetchall() == [(row,)]
    copy.close()


def test_what_was_put_is_there_after_opening_again(book):
    row = put_client(book, birth=dt.date(1956, 5, 2), bday_leap=True)
    book.close()
    again = open_book(book.path, PASSPHRASE)
    found = again.row("client", row)
    assert (found["name"], found["birth"], found["bday_leap"]) == ("林晓岚", dt.date(1956, 5, 2), True)
    again.close()
    book.connection = connect(book.path, unwrap_key(book.path, PASSPHRASE))


def test_a_failing_use_case_leaves_no_trace(book):
    before = fingerprint(book.connection)
    with pytest.raises(ZeroDivisionError):
        fail_midway(book)
    assert fingerprint(book.connection) == before
    assert book.history() == []


def test_an_orphan_is_refused_whole(book):
    with pytest.raises(Exception, match="FOREIGN KEY"), book.transaction("log") as tx:
        tx.put("interaction", tx.new_id(), {"client_id": bytes(16), "note": "x"})
    assert book.history() == []


def test_undo_takes_an_edit_back_and_redo_brings_it_again(book):
    row = put_client(book, risk="C3")
    with book.transaction("client-set") as tx:
        tx.put("client", row, {"risk": "C4"})
    book.undo()
    assert book.row("client", row)["risk"] == "C3"
    book.redo()
    assert book.row("client", row)["risk"] == "C4"
    book.undo()
    book.undo()
    assert book.row("client", row) is None
    book.redo()
    assert book.row("client", row)["risk"] == "C3"
    with pytest.raises(Problem):
        change_and_stop(book, row)
    book.redo()
    assert book.row("client", row)["risk"] == "C4"


def test_undoing_a_deletion_brings_the_children_back(book):
    row = put_client(book)
    with book.transaction("log") as tx:
        tx.put("interaction", tx.new_id(), {"client_id": row, "note": "电话"})
    before = fingerprint(book.connection)
    with book.transaction("client-delete") as tx:
        tx.delete("client", row)
    assert fingerprint(book.connection)["interaction"] == []
    book.undo()
    assert fingerprint(book.connection) == before == rebuilt(book)


def test_undoing_an_older_change_leaves_later_ones_alone(book):
    row = put_client(book)
    with book.transaction("client-set") as tx:
        tx.put("client", row, {"risk": "C4", "job": "教师"})
    older = tx.operation
    with book.transaction("client-set") as tx:
        tx.put("client", row, {"job": "医生"})
    book.undo(older)
    found = book.row("client", row)
    assert (found["risk"], found["job"]) == (None, "医生")


def test_a_changed_byte_in_the_log_is_seen(book):
    put_client(book)
    put_client(book, "周明远")
    assert verify(book.log) == []
    book.connection.execute(
        "UPDATE log_transaction SET envelope = CAST(replace(envelope, '\"v\":1', '\"v\":2') AS BLOB) WHERE id = 1"
    )
    assert len(verify(book.log)) >= 1


counter = iter(range(10_000))

actions = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "child", "delete", "undo", "redo", "restore"]),
        st.integers(0, 5),
        st.integers(0, 3),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=actions)
def test_a_rebuild_from_the_log_gives_equal_rows(new_book, steps):
    book = new_book(f"book{next(counter)}.guanhu")
    for kind, which, value in steps:
        run(book, kind, which, value)
        projected = fingerprint(book.connection)
        assert projected == rebuilt(book)
    assert verify(book.log) == []


def run(book, kind, which, value):
    clients = [row for (row,) in book.connection.execute("SELECT id FROM client ORDER BY id")]
    chosen = clients[which % len(clients)] if clients else None
    try:
        if kind == "add":
            put_client(book, f"客户{value}")
        elif kind == "undo":
            book.undo()
        elif kind == "redo":
            book.redo()
        elif kind == "restore":
            deleted = [row for (row,) in book.connection.execute("SELECT DISTINCT row FROM log_touch WHERE tbl = 1")]
            with book.transaction("client-restore") as tx:
                if deleted:
                    tx.undelete("client", sorted(deleted)[which % len(deleted)])
        elif chosen is not None:
            with book.transaction(kind) as tx:
                if kind == "edit":
                    tx.put("client", chosen, {"risk": f"C{value}"})
                elif kind == "child":
                    tx.put("interaction", tx.natural_id("i", str(value)), {"client_id": chosen, "note": str(which)})
                else:
                    tx.delete("client", chosen)
    except Problem:
        pass
