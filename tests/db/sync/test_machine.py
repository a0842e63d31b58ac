"""Copies of one book that are edited apart and exchange files in any order end equal, and nobody loses anything.

A state machine drives real encrypted books. Beside each stands an oracle copy that knows what every author had
really seen; after every merge and at the end both must show the same.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from db import parcels
from db.chain import verify
from db.codec import DELETE, PUT, UNDELETE, Op
from db.packets import bundle
from tests.helpers import sync_oracle as oracle
from tests.helpers.sync_lab import CLIENT, HOLDING, INTERACTION, NAME, REMARK, RISK, Copy, Lab, some_id
from tests.helpers.sync_oracle import Deed, Fact
from workbench.domain.problems import Problem
from workbench.services import syncing

FUTURE_COLUMN, FUTURE_TABLE, FUTURE_KIND = "99", 900, 9
SKEWS = [0, 0, 0, -3 * 3_600_000, 3 * 3_600_000, 400 * 86_400_000]
SHADOWS = {CLIENT: "client", HOLDING: "holding", INTERACTION: "interaction"}
VALUE = {HOLDING: "6", INTERACTION: "7"}
who, which, what = st.integers(0, 3), st.integers(0, 5), st.integers(0, 3)
column = st.sampled_from([NAME, RISK, REMARK])
child_table = st.sampled_from([HOLDING, INTERACTION])


@dataclass
class Backup:
    content: bytes
    shadow: oracle.Copy


class Copies(RuleBasedStateMachine):
    """Two to four copies and a stick with every file that was ever made."""

    def __init__(self) -> None:
        super().__init__()
        self.lab = Lab()
        self.shadows: dict[str, oracle.Copy] = {}
        self.facts: dict[oracle.Dot, Fact] = {}
        self.stick: list[tuple[bytes, list[Fact]]] = []
        self.backups: dict[str, Backup] = {}
        self.made = 0
        self.incarnations = 0

    @initialize(count=st.integers(2, 4), skews=st.lists(st.sampled_from(SKEWS), min_size=4, max_size=4))
    def begin(self, count, skews):
        for position in range(count):
            self.add(f"copy{position}", skews[position])
        for value in (0, 1):
            self.new_client(0, value)
        for copy in self.lab.copies[1:]:
            self.hand(self.lab.copies[0], copy)

    def add(self, name: str, skew: int = 0) -> Copy:
        self.shadows[name] = oracle.Copy()
        return self.lab.copy(name, skew)

    # -- what happens on one copy

    def pick(self, who: int) -> Copy:
        return self.lab.copies[who % len(self.lab.copies)]

    def fresh(self) -> bytes:
        self.made += 1
        return some_id(f"row {self.made}")

    def some(self, copy: Copy, table: int, which: int) -> bytes | None:
        rows = [row for (row,) in copy.book.connection.execute(f"SELECT id FROM {SHADOWS[table]} ORDER BY id")]
        return rows[which % len(rows)] if rows else None

    def write(self, copy: Copy, *ops: Op) -> None:
        # Clocks stutter: two transactions in three carry the moment of the one before.
        self.lab.now += 1000 if self.made % 3 == 0 else 0
        self.made += 1
        copy.write(*ops)
        self.mirror(copy)

    def mirror(self, copy: Copy) -> None:
        """Tell the oracle what the copy has just logged, and check how it was stamped."""
        entry = copy.book.log.entries("WHERE author = ?", (copy.book.author,))[-1]
        shadow = self.shadows[copy.name]
        assert entry.seen == shadow.vector()
        deeds = [Deed(op.kind, op.table, op.row, op.values or {}) for op in copy.book.log.ops(entry.id)]
        fact = shadow.write(copy.book.author, self.lab.now + copy.skew, deeds)
        assert (entry.author, entry.seq, entry.stamp) == (fact.author, fact.seq, fact.stamp)
        self.facts[fact.dot] = fact

    @rule(who=who, value=what)
    def new_client(self, who, value):
        row = self.fresh()
        self.write(self.pick(who), Op(PUT, CLIENT, row, {NAME: f"客户{value}", RISK: f"C{value}"}))

    @rule(who=who, which=which, column=column, value=what)
    def edit(self, who, which, column, value):
        copy = self.pick(who)
        row = self.some(copy, CLIENT, which)
        if row is not None:
            self.write(copy, Op(PUT, CLIENT, row, {column: f"v{value}"}))

    @rule(edits=st.lists(st.tuples(who, st.integers(0, 1), column, what), min_size=2, max_size=5))
    def burst(self, edits):
        for who, which, column, value in edits:
            self.edit(who, which, column, value)

    @rule(who=who, which=which, table=child_table, value=what)
    def new_child(self, who, which, table, value):
        copy = self.pick(who)
        client = self.some(copy, CLIENT, which)
        if client is not None:
            self.write(copy, Op(PUT, table, self.fresh(), {"1": client.hex(), VALUE[table]: value}))

    @rule(who=who, which=which, table=child_table, value=what)
    def edit_child(self, who, which, table, value):
        copy = self.pick(who)
        row = self.some(copy, table, which)
        if row is not None:
            self.write(copy, Op(PUT, table, row, {VALUE[table]: value}))

    @rule(who=who, which=which, other=which, table=child_table)
    def move_child(self, who, which, other, table):
        copy = self.pick(who)
        row, client = self.some(copy, table, which), self.some(copy, CLIENT, other)
        if row is not None and client is not None:
            self.write(copy, Op(PUT, table, row, {"1": client.hex()}))

    @rule(who=who, which=which, table=child_table)
    def delete_child(self, who, which, table):
        copy = self.pick(who)
        row = self.some(copy, table, which)
        if row is not None:
            self.write(copy, Op(DELETE, table, row, None))

    @rule(who=who, which=which)
    def delete_client(self, who, which):
        copy = self.pick(who)
        row = self.some(copy, CLIENT, which)
        if row is not None:
            copy.delete(CLIENT, row)
            self.mirror(copy)

    @rule(who=who, which=which)
    def undelete(self, who, which):
        copy = self.pick(who)
        shadow = self.shadows[copy.name]
        deleted = {deed.row for fact in shadow.applied.values() for deed in fact.deeds if deed.table == CLIENT}
        gone = sorted(row for row in deleted if copy.row("client", row) is None)
        if gone:
            row = gone[which % len(gone)]
            self.write(copy, Op(UNDELETE, CLIENT, row, None))
            assert copy.row("client", row) is not None

    @rule(who=who, which=which, value=what)
    def work_of_a_newer_program(self, who, which, value):
        copy = self.pick(who)
        row = self.some(copy, CLIENT, which)
        if row is not None:
            self.write(
                copy,
                Op(PUT, CLIENT, row, {FUTURE_COLUMN: {"nested": value}}),
                Op(PUT, FUTURE_TABLE, self.fresh(), {"1": value}),
                Op(FUTURE_KIND, CLIENT, row, {"1": value}),
            )

    @rule(who=who, back=st.booleans())
    def undo(self, who, back):
        copy = self.pick(who)
        try:
            _ = copy.book.redo() if back else copy.book.undo()
        except Problem:
            return
        self.mirror(copy)

    @rule(who=who, which=which, take=st.sampled_from(["mine", "theirs"]))
    def decide(self, who, which, take):
        copy = self.pick(who)
        open_now = copy.exchange.conflicts()
        if open_now:
            chosen = open_now[which % len(open_now)]
            syncing.resolve(copy.book, copy.exchange, conflict=chosen.id, take=take)
            self.mirror(copy)
            assert chosen.id not in {conflict.id for conflict in copy.exchange.conflicts()}

    # -- files

    def file(self, copy: Copy, chosen: Sequence[parcels.Parcel]) -> tuple[bytes, list[Fact]]:
        return copy.packet_of(chosen), [self.facts[parcels.dot_of(parcel)] for parcel in chosen]

    def all_of(self, copy: Copy) -> list[parcels.Parcel]:
        return parcels.since(copy.book.log, {})

    def take(self, copy: Copy, packet: bytes, facts: Sequence[Fact]) -> None:
        shadow = self.shadows[copy.name]
        merged = copy.take(packet)
        done = shadow.take(facts)
        assert merged.account.transactions == len(done)
        assert (merged.changes.operation is not None) == any(fact.deeds for fact in done)
        if merged.changes.operation is not None:
            self.mirror(copy)
        self.agree(copy)

    def agree(self, copy: Copy) -> None:
        """The book holds, and shows, what the oracle says."""
        shadow = self.shadows[copy.name]
        assert copy.book.log.version_vector() == shadow.vector()
        held = copy.book.connection.execute("SELECT author, seq FROM inbox").fetchall()
        assert {(author, seq) for author, seq in held} == shadow.waiting.keys()
        assert copy.shown() == shadow.shown()

    def hand(self, giver: Copy, taker: Copy) -> None:
        since = taker.book.log.version_vector()
        self.stick.append(self.file(giver, parcels.since(giver.book.log, since)))
        self.take(taker, *self.stick[-1])

    @rule(giver=who, taker=who)
    def hand_over(self, giver, taker):
        if self.pick(giver) is not self.pick(taker):
            self.hand(self.pick(giver), self.pick(taker))

    @rule(giver=who, taker=who, full=st.booleans())
    def export(self, giver, taker, full):
        since = {} if full else self.pick(taker).book.log.version_vector()
        self.stick.append(self.file(self.pick(giver), parcels.since(self.pick(giver).book.log, since)))

    @rule(giver=who, origin=who, after=st.integers(0, 4), without=st.booleans())
    def export_some_authors(self, giver, origin, after, without):
        """A file with the work of one author only, from some number on, or with everything but the giver's own."""
        copy, author = self.pick(giver), self.pick(origin).book.author
        chosen = [
            parcel
            for parcel in self.all_of(copy)
            if (dot := parcels.dot_of(parcel)) and (dot[0] != copy.book.author if without else dot[0] == author)
        ]
        self.stick.append(self.file(copy, chosen[0 if without else after :]))

    @rule(a=who, b=who, c=who)
    def relay(self, a, b, c):
        """One makes a client, another adds to it, and the third gets the second's work alone."""
        if len({self.pick(one).name for one in (a, b, c)}) < 3:
            return
        self.new_client(a, 1)
        self.hand(self.pick(a), self.pick(b))
        self.new_child(b, 5, INTERACTION, 1)
        self.export_some_authors(b, b, 0, without=False)
        self.take(self.pick(c), *self.stick[-1])

    @rule(a=who, b=who, value=what)
    def clash(self, a, b, value):
        """One deletes a client with a child while another, not knowing, edits the child."""
        if self.pick(a) is self.pick(b):
            return
        client, child = self.fresh(), self.fresh()
        self.write(self.pick(a), Op(PUT, CLIENT, client, {NAME: "争"}))
        self.write(self.pick(a), Op(PUT, INTERACTION, child, {"1": client.hex(), "7": 0}))
        self.hand(self.pick(a), self.pick(b))
        if self.pick(b).row("interaction", child) is None:
            return
        self.write(self.pick(b), Op(PUT, INTERACTION, child, {"7": value}))
        self.pick(a).delete(CLIENT, client)
        self.mirror(self.pick(a))

    @rule(who=who, which=st.integers(0, 30), part=st.integers(0, 90))
    def import_any(self, who, which, part):
        """Any file, old or new, a second time, or a part of it in any order."""
        if not self.stick:
            return
        copy, (packet, facts) = self.pick(who), self.stick[which % len(self.stick)]
        if part < 30:
            read = [one.parcel for one in bundle.read(packet).received]
            random.Random(part).shuffle(read)
            packet, facts = self.file(copy, read[: len(read) * (part + 10) // 30])
        self.take(copy, packet, facts)
        before = copy.fingerprint(), copy.book.log.version_vector()
        again = copy.take(packet)
        assert again.account.nothing_new
        assert again.changes.operation is None
        assert (copy.fingerprint(), copy.book.log.version_vector()) == before

    @rule(who=who)
    def backup(self, who):
        copy = self.pick(who)
        self.backups[copy.name] = Backup(copy.file(), self.shadows[copy.name].clone())

    @rule(who=who)
    def restore(self, who):
        copy = self.pick(who)
        if copy.name in self.backups:
            kept = self.backups[copy.name]
            copy.reopen(kept.content)
            self.shadows[copy.name] = kept.shadow.clone()
            self.incarnations += 1
            copy.begin_incarnation(self.incarnations)

    # -- the end

    def teardown(self):
        try:
            if self.lab.copies:
                self.finish()
        finally:
            self.lab.close()

    def finish(self) -> None:
        first = self.lab.copies[0]
        for packet, _facts in self.stick:
            first.take(packet)
        self.lab.exchange_all()
        shown = first.fingerprint()
        for copy in self.lab.copies:
            assert copy.fingerprint() == shown
            assert verify(copy.book.log) == []
        assert first.rebuilt() == shown
        dots = [(author, seq) for _number, author, seq in first.book.log.dots()]
        everything = [self.facts.get(dot) or self.merge_of(first, dot) for dot in dots]
        expected = oracle.shown(everything)
        assert first.shown() == expected
        self.check_nothing_is_lost(everything, first.shown())
        self.check_conflicts_are_true(everything, first.shown())
        self.check_order_does_not_matter()

    def merge_of(self, copy: Copy, dot: oracle.Dot) -> Fact:
        """Return a merge of the last exchange, which the oracle was not told of."""
        (entry,) = copy.book.log.entries("WHERE author = ? AND seq = ?", dot)
        assert entry.verb == "merge"
        past = frozenset((author, seq) for author, last in entry.seen.items() for seq in range(1, last + 1))
        return Fact(entry.author, entry.seq, entry.stamp, past, ())

    def check_nothing_is_lost(self, facts: Sequence[Fact], shown: oracle.Shown) -> None:
        """Each put is shown, or named in a conflict, or was overwritten or deleted by somebody who had seen it."""
        for fact in facts:
            for deed in fact.deeds:
                if deed.kind != PUT or deed.table not in oracle.KNOWN:
                    continue
                for column, value in deed.values.items():
                    if column in oracle.KNOWN[deed.table] and not overwritten(fact, deed, column, facts):
                        row = shown.rows.get((deed.table, deed.row))
                        assert row is not None, ("lost under a delete that had not seen it", fact)
                        named = shown.conflicts.get((deed.table, deed.row, column), frozenset())
                        assert row.get(column) == value or repr(value) in named, ("silently lost", fact)

    def check_conflicts_are_true(self, facts: Sequence[Fact], shown: oracle.Shown) -> None:
        """A conflict needs two writers who had really not seen each other."""
        for (table, row, column), values in shown.conflicts.items():
            writers = [
                fact
                for fact in facts
                for deed in fact.deeds
                if (deed.kind, deed.table, deed.row) == (PUT, table, row) and repr(deed.values.get(column)) in values
            ]
            assert any(one.dot not in other.past and other.dot not in one.past for one in writers for other in writers)

    def check_order_does_not_matter(self) -> None:
        """The same files in opposite order make the same copy; what waits is kept, not dropped."""
        one, other = self.add("forwards"), self.add("backwards")
        for packet, _facts in self.stick:
            one.take(packet)
        for packet, _facts in reversed(self.stick):
            other.take(packet)
        assert heard(one) == heard(other)
        assert one.fingerprint() == other.fingerprint()


def heard(copy: Copy) -> dict[str, int]:
    """Return the version vector without the copy's own work: it notes each merge, so the order shows there."""
    return {author: seq for author, seq in copy.book.log.version_vector().items() if author != copy.book.author}


def overwritten(fact: Fact, deed: Deed, column: str, facts: Sequence[Fact]) -> bool:
    for other in facts:
        if fact.dot not in other.past:
            continue
        for later in other.deeds:
            if (later.table, later.row) == (deed.table, deed.row) and (
                later.kind == DELETE or (later.kind == PUT and column in later.values)
            ):
                return True
    return any(
        later.kind in (PUT, DELETE) and (later.table, later.row) == (deed.table, deed.row) and later is not deed
        for later in fact.deeds
    )


#: A night's run asks for more by this variable: `reliability.md` §4 G5 wants 5,000.
RUNS = int(os.environ.get("GUANHU_SYNC_RUNS", "100"))
Copies.TestCase.settings = settings(
    max_examples=RUNS, stateful_step_count=22, deadline=None, suppress_health_check=list(HealthCheck)
)
TestCopies = Copies.TestCase
