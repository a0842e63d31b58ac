"""Whatever is done to the book, undo in any depth brings back what was there before, row by row, and redo what came.

Random edits of every table, imports, merges of duplicates, deletions and restorations, each one step. The model is a
plain list: the rows of all tables after each step. A full rebuild from the log must give the same rows, always.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.desk import Desk
from db.engine import connect
from db.queries.deleted import deleted
from db.queries.duplicates import candidates
from db.rows import fingerprint
from tests.helpers.desk import TODAY
from tests.helpers.sync_lab import template
from workbench.domain.lunar import LunarTable
from workbench.domain.merging import CHILDREN, CLIENT_REFS
from workbench.domain.problems import Problem
from workbench.domain.registry import ColumnSpec, TableSpec
from workbench.services.clients import add_client, delete_client, set_client
from workbench.services.importing import apply_plan, plan_files
from workbench.services.marking import set_mark
from workbench.services.merging import keep_apart, merge_clients
from workbench.services.recycling import bring_back
from workbench.services.ways import prefer_way
from workbench.settings import load_toml, resource

LUNAR = LunarTable.from_data(load_toml(resource("calendar/lunar.toml")))
NAMES = ("穆婉清", "戚文斌", "云帆商贸有限公司")
NUMBERS = ("0088000001", "0088000002", "0088000003", "")
PHONES = ("13912345678", "13987654321", "139****5678", "")
BIRTHS = ("1980-05-06", "1992-11-30", "")
#: Whatever a text column may hold; among them what services look for.
TEXTS = ("2026-10", "done", "planned", "grow", "stage", "spring-festival", "0088000002", "记一笔", None)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "risk": st.sampled_from(("C1", "C5", "")),
        "employer": st.sampled_from(("第三中学", "")),
        "remark": st.sampled_from(("爱喝茶", "周末才有空", "")),
        "birth": st.sampled_from(BIRTHS),
        "mobile": st.sampled_from(PHONES),
    },
)


def sheet(rows: list[tuple[str, str, str, str, int]]) -> str:
    lines = [f"{number},{name},{phone},{birth},{fen}" for name, number, phone, birth, fen in rows]
    return "\n".join(["客户号,姓名,手机号码,出生日期,AUM月日均(元)", *lines]) + "\n"


ROWS = st.lists(
    st.tuples(
        st.sampled_from(NAMES[:2]),
        st.sampled_from(NUMBERS),
        st.sampled_from(PHONES),
        st.sampled_from(BIRTHS),
        st.integers(1, 9),
    ),
    min_size=1,
    max_size=3,
)


class Steady(Desk):
    """A book whose fresh ids are counted, not drawn: the same steps find the same rows in the same order."""

    made = 0

    def new_id(self) -> bytes:
        self.made += 1
        raw = bytearray(self.clock().to_bytes(6, "big") + self.made.to_bytes(10, "big"))
        raw[6], raw[8] = 0x70, 0x80
        return bytes(raw)


@contextmanager
def refusing(*codes: str) -> Iterator[None]:
    """Let the program refuse what cannot be done, for these reasons and no other."""
    try:
        yield
    except Problem as problem:
        if problem.code not in codes:
            raise


class History(RuleBasedStateMachine):
    """One book, the rows it had after each step, and where among them it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        content, key = template()
        path = self.folder / "book.guanhu"
        path.write_bytes(content)
        connection = connect(path, key)
        connection.execute("PRAGMA synchronous=OFF")
        self.now = 1_790_000_000_000
        self.desk = Steady(path, connection, self.clock)
        self.states = [self.rows()]
        self.place = 0
        self.position = self.desk.position()

    def clock(self) -> int:
        self.now += 1
        return self.now

    def teardown(self) -> None:
        self.check_rebuild()
        self.desk.close()
        shutil.rmtree(self.folder)

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        return fingerprint(self.desk.connection)

    def clients(self) -> list[bytes]:
        return sorted(self.desk.client_ids())

    def done(self) -> None:
        """Note what the book is like after a step; a step that wrote nothing is none."""
        if self.desk.position() != self.position:
            self.position = self.desk.position()
            self.states = [*self.states[: self.place + 1], self.rows()]
            self.place += 1

    @initialize()
    def begin(self) -> None:
        for name, number in zip(NAMES, NUMBERS, strict=False):
            add_client(self.desk, fields={"name": name, "client_no": number}, today=TODAY)
            self.done()

    @rule(name=st.sampled_from(NAMES), number=st.sampled_from(NUMBERS), fields=FIELDS)
    def add(self, name: str, number: str, fields: dict[str, str]) -> None:
        with refusing("number-taken", "bad-value"):
            add_client(self.desk, fields={"name": name, "client_no": number, **fields}, today=TODAY)
        self.done()

    @precondition(lambda self: self.clients())
    @rule(data=st.data(), fields=FIELDS)
    def edit(self, data: st.DataObject, fields: dict[str, str]) -> None:
        with refusing("bad-value"):
            set_client(self.desk, client=data.draw(st.sampled_from(self.clients())), fields=fields, today=TODAY)
        self.done()

    @precondition(lambda self: self.clients())
    @rule(data=st.data(), table=st.sampled_from(CHILDREN), several=st.booleans())
    def write(self, data: st.DataObject, table: TableSpec, several: bool) -> None:
        """Write a row of any table, of one client or, as a batch does, of all."""
        clients = self.clients()
        owners = clients if several else [data.draw(st.sampled_from(clients))]
        values = {column.name: self.value(data, column) for column in table.columns if column.name != "client_id"}
        with self.desk.transaction("client-set") as tx:
            for owner in owners:
                tx.put(table.name, tx.new_id(), {"client_id": owner, **values})
        self.done()

    def value(self, data: st.DataObject, column: ColumnSpec) -> Any:
        if column.type == "ref":
            return data.draw(st.sampled_from((None, *self.clients()))) if column.name in CLIENT_REFS else None
        kinds: dict[str, st.SearchStrategy[Any]] = {
            "text": st.sampled_from(TEXTS),
            "int": st.sampled_from((None, 1, 2026)),
            "bool": st.sampled_from((None, True, False)),
            "date": st.sampled_from((dt.date(2026, 11, 2), dt.date(2026, 12, 24))),
        }
        return data.draw(kinds[column.type])

    @precondition(lambda self: self.clients())
    @rule(data=st.data(), code=st.sampled_from(("grow", "mature")))
    def mark(self, data: st.DataObject, code: str) -> None:
        set_mark(self.desk, data.draw(st.sampled_from(self.clients())), "stage", code, note="见面谈过", on=TODAY)
        self.done()

    @rule(data=st.data())
    def change_child(self, data: st.DataObject) -> None:
        """Change or delete a row that belongs to somebody."""
        found = [(table.name, row[0]) for table in CHILDREN for row in self.rows()[table.name]]
        if not found:
            return
        table, row = data.draw(st.sampled_from(found))
        if table == "contact_way":
            owner = (self.desk.row(table, row) or {})["client_id"]
            prefer_way(self.desk, client=owner, way=row)
        else:
            with self.desk.transaction("client-set") as tx:
                tx.delete(table, row)
        self.done()

    @rule(rows=ROWS)
    def take_in(self, rows: list[tuple[str, str, str, str, int]]) -> None:
        path = self.folder / "客户_20261120.csv"
        path.write_text(sheet(rows), encoding="utf-8")
        (planned,) = plan_files(self.desk, paths=[path], today=TODAY, lunar=LUNAR)
        apply_plan(self.desk, planned=planned, at="2026-11-21T01:00:00Z")
        self.done()

    @precondition(lambda self: len(self.clients()) > 1)
    @rule(data=st.data(), likely=st.booleans())
    def merge(self, data: st.DataObject, likely: bool) -> None:
        found = [(one.first, one.second) for one in candidates(self.desk)] if likely else []
        pairs = found or [(one, other) for one in self.clients() for other in self.clients() if one != other]
        keep, gone = data.draw(st.sampled_from(pairs))
        before = len(self.clients())
        _changes, left = merge_clients(self.desk, keep=keep, gone=gone)
        assert len(self.clients()) == before - 1
        assert left in self.clients()
        self.done()

    @precondition(lambda self: len(self.clients()) > 1)
    @rule(data=st.data())
    def say_two(self, data: st.DataObject) -> None:
        one, other = data.draw(st.permutations(self.clients()))[:2]
        keep_apart(self.desk, one=one, other=other, today=TODAY)
        assert not any({pair.first, pair.second} == {one, other} for pair in candidates(self.desk))
        self.done()

    @precondition(lambda self: self.clients())
    @rule(data=st.data(), several=st.booleans())
    def delete(self, data: st.DataObject, several: bool) -> None:
        chosen = data.draw(st.permutations(self.clients()))[: 2 if several else 1]
        if several:
            with self.desk.transaction("client-delete") as tx:
                for client in chosen:
                    tx.delete("client", client)
        else:
            delete_client(self.desk, client=chosen[0])
        self.done()

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        found = deleted(self.desk)
        if not found:
            return
        wanted = data.draw(st.sampled_from([one.id for one in found]))
        with refusing("owner-deleted"):
            bring_back(self.desk, row=wanted)
            assert wanted not in [one.id for one in deleted(self.desk)]
        self.done()

    @precondition(lambda self: self.place)
    @rule(data=st.data(), at_once=st.booleans())
    def undo(self, data: st.DataObject, at_once: bool) -> None:
        steps = data.draw(st.integers(1, self.place))
        self.place -= steps
        if at_once:
            self.desk.undo_steps(steps)
        else:
            for _ in range(steps):
                self.desk.undo()
        self.position = self.desk.position()

    @precondition(lambda self: self.place + 1 < len(self.states))
    @rule(data=st.data())
    def redo(self, data: st.DataObject) -> None:
        steps = data.draw(st.integers(1, len(self.states) - 1 - self.place))
        self.place += steps
        self.desk.redo_steps(steps)
        self.position = self.desk.position()

    @invariant()
    def the_book_is_as_it_was(self) -> None:
        assert self.rows() == self.states[self.place]

    @invariant()
    def nothing_is_left_over(self) -> None:
        assert self.desk.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert self.rows()["conflict"] == []

    @rule()
    def check_rebuild(self) -> None:
        before = self.rows()
        with self.desk.atomic():
            self.desk.projection.rebuild()
        assert self.rows() == before


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=15, stateful_step_count=30, phases=(Phase.generate,))
