"""One directed story for every merge rule: small, fast, and each able to see its own rule broken."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db import parcels
from db.chain import verify
from db.codec import PUT, UNDELETE, Op
from db.packets import bundle
from tests.helpers.sync_lab import CLIENT, INTERACTION, NAME, RISK, Copy, Lab, some_id
from workbench.domain.problems import Problem
from workbench.services import syncing

Scenario = Callable[[Lab], None]
SCENARIOS: list[Scenario] = []
FIRST, SECOND = some_id("甲"), some_id("乙")


def scenario(story: Scenario) -> Scenario:
    SCENARIOS.append(story)
    return story


def meet(*copies: Copy) -> None:
    """Exchange everything and see that all show the same, which is what the log says."""
    copies[0].lab.exchange_all()
    shown = copies[0].fingerprint()
    for copy in copies:
        assert copy.fingerprint() == shown
        assert copy.rebuilt() == shown
        assert verify(copy.book.log) == []


def only_conflict(copy: Copy):
    (found,) = copy.exchange.conflicts()
    return found


@scenario
def a_field_edited_on_both_sides_is_a_conflict_with_both_values_on_both_sides(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    lab.tick()
    b.put(CLIENT, FIRST, risk="C5")
    meet(a, b)
    mine, theirs = only_conflict(a), only_conflict(b)
    assert (mine.mine, mine.theirs, mine.base, mine.winner, mine.field) == ("C4", "C5", "C1", "theirs", "risk")
    assert (theirs.mine, theirs.theirs, theirs.base, theirs.winner) == ("C5", "C4", "C1", "mine")
    assert (mine.id, mine.client_name, mine.values) == (theirs.id, "甲", ("C4", "C5"))
    assert a.row("client", FIRST)["risk"] == "C5"


@scenario
def two_copies_that_write_the_same_agree(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    b.put(CLIENT, FIRST, risk="C4")
    meet(a, b)
    assert a.exchange.conflicts() == ()


@scenario
def edits_of_different_fields_are_no_conflict(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    b.put(CLIENT, FIRST, remark="茶")
    meet(a, b)
    found = a.row("client", FIRST)
    assert (found["risk"], found["remark"], a.exchange.conflicts()) == ("C4", "茶", ())


@scenario
def who_had_seen_the_older_value_wins_though_his_clock_is_slow(lab: Lab) -> None:
    a, b = lab.pair()
    a.skew = 3 * 3_600_000
    a.put(CLIENT, FIRST, risk="C4")
    a.send(b)
    b.put(CLIENT, FIRST, risk="C2")
    meet(a, b)
    assert (a.row("client", FIRST)["risk"], a.exchange.conflicts()) == ("C2", ())


@scenario
def of_equal_moments_the_same_value_is_shown_everywhere(lab: Lab) -> None:
    a, b = lab.pair()
    c = lab.copy("c")
    lab.tick()
    for copy, value in ((a, "C4"), (b, "C5")):
        copy.put(CLIENT, FIRST, risk=value)
    b.send(c)
    a.send(c)
    meet(a, b, c)
    shown = max((a, "C4"), (b, "C5"), key=lambda pair: pair[0].book.author)
    assert c.row("client", FIRST)["risk"] == shown[1]
    outside = only_conflict(c)
    assert (outside.mine, outside.winner) == (shown[1], "mine")
    assert {outside.mine, outside.theirs} == {"C4", "C5"}


@scenario
def a_third_copy_that_decided_nothing_sees_the_shown_value_as_its_own(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    lab.tick()
    b.put(CLIENT, FIRST, risk="C5")
    c = lab.copy("c")
    meet(a, b, c)
    seen = only_conflict(c)
    assert (seen.mine, seen.theirs, seen.winner) == ("C5", "C4", "mine")


@scenario
def three_values_are_all_named(lab: Lab) -> None:
    a, b = lab.pair()
    c = lab.copy("c")
    a.send(c)
    for copy, value in ((a, "C3"), (b, "C4"), (c, "C5")):
        lab.tick()
        copy.put(CLIENT, FIRST, risk=value)
    meet(a, b, c)
    assert only_conflict(a).values == ("C3", "C4", "C5")
    assert only_conflict(b).mine == "C4"


@scenario
def a_decision_ends_the_conflict_on_every_copy(lab: Lab) -> None:
    a, b = lab.pair()
    for copy, value in ((a, "C4"), (b, "C5")):
        copy.put(CLIENT, FIRST, risk=value)
    meet(a, b)
    syncing.resolve(a.book, a.exchange, conflict=only_conflict(a).id, take="mine")
    assert a.exchange.conflicts() == ()
    meet(a, b)
    assert (b.row("client", FIRST)["risk"], b.exchange.conflicts()) == ("C4", ())


@scenario
def two_different_decisions_are_a_conflict_again(lab: Lab) -> None:
    a, b = lab.pair()
    for copy, value in ((a, "C4"), (b, "C5")):
        copy.put(CLIENT, FIRST, risk=value)
    meet(a, b)
    for copy in (a, b):
        syncing.resolve(copy.book, copy.exchange, conflict=only_conflict(copy).id, take="mine")
    meet(a, b)
    assert set(only_conflict(a).values) == {"C4", "C5"}


@scenario
def a_deleted_client_that_was_edited_elsewhere_comes_back_and_is_shown(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, FIRST)
    b.put(CLIENT, FIRST, risk="C5")
    meet(a, b)
    assert a.row("client", FIRST)["risk"] == "C5"
    here, there = only_conflict(a), only_conflict(b)
    assert (here.kind, here.mine, here.theirs, here.winner) == ("edit-vs-delete", "deleted", "edited", "theirs")
    assert (there.mine, there.theirs, there.winner) == ("edited", "deleted", "mine")
    syncing.resolve(a.book, a.exchange, conflict=here.id, take="theirs")
    meet(a, b)
    assert b.exchange.conflicts() == ()
    assert b.row("client", FIRST) is not None


@scenario
def the_card_can_be_decided_for_the_deletion(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, FIRST)
    b.put(CLIENT, FIRST, risk="C5")
    meet(a, b)
    syncing.resolve(b.book, b.exchange, conflict=only_conflict(b).id, take="theirs")
    meet(a, b)
    assert (a.row("client", FIRST), a.exchange.conflicts()) == (None, ())


@scenario
def a_deletion_by_somebody_who_had_seen_the_edit_holds(lab: Lab) -> None:
    a, b = lab.pair()
    b.put(CLIENT, FIRST, risk="C5")
    b.send(a)
    a.delete(CLIENT, FIRST)
    meet(a, b)
    assert (b.row("client", FIRST), b.exchange.conflicts()) == (None, ())


@scenario
def one_deletion_that_had_seen_everything_is_enough(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, FIRST)
    b.put(CLIENT, FIRST, risk="C5")
    lab.tick()
    b.delete(CLIENT, FIRST)
    meet(a, b)
    assert a.row("client", FIRST) is None


@scenario
def a_new_child_keeps_its_client_alive(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, SECOND)
    call = b.child(SECOND, "new call", note="hello")
    meet(a, b)
    assert a.row("client", SECOND) is not None
    assert a.row("interaction", call)["note"] == "hello"
    assert only_conflict(a).kind == "edit-vs-delete"


@scenario
def an_edited_child_keeps_its_client_alive(lab: Lab) -> None:
    a, b = lab.pair()
    call = some_id("call")
    a.delete(CLIENT, FIRST)
    b.put(INTERACTION, call, note="changed")
    meet(a, b)
    assert a.row("client", FIRST)["name"] == "甲"
    assert a.row("interaction", call)["note"] == "changed"


@scenario
def a_deletion_wins_over_children_it_had_seen(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, FIRST)
    b.put(CLIENT, SECOND, risk="C5")
    meet(a, b)
    assert b.row("client", FIRST) is None
    assert b.row("interaction", some_id("call")) is None


@scenario
def a_child_that_moved_away_on_one_side_keeps_both_clients(lab: Lab) -> None:
    a, b = lab.pair()
    call = some_id("call")
    a.put(INTERACTION, call, client_id=SECOND)
    b.delete(CLIENT, SECOND)
    meet(a, b)
    assert b.row("client", SECOND) is not None
    assert b.row("interaction", call)["client_id"] == SECOND


@scenario
def an_undelete_brings_the_row_back_everywhere(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, SECOND)
    a.send(b)
    b.write(Op(UNDELETE, CLIENT, SECOND, None))
    meet(a, b)
    assert a.row("client", SECOND)["risk"] == "C2"
    assert a.exchange.conflicts() == ()


@scenario
def an_effect_waits_for_its_cause(lab: Lab) -> None:
    a, b = lab.pair()
    c = lab.copy("c")
    client = a.client("丙")
    a.send(b)
    b.child(client, "b call", note="after")
    own = [parcel for parcel in parcels.since(b.book.log, {}) if parcels.dot_of(parcel)[0] == b.book.author]
    merged = c.take(b.packet_of(own))
    assert (merged.account.transactions, merged.account.waiting) == (0, len(own))
    assert c.fingerprint()["interaction"] == []
    assert [gap.device for gap in merged.account.gaps] == [a.book.author]
    a.send(c)
    assert c.row("interaction", some_id("b call")) is not None
    assert c.exchange.status().waiting == 0
    meet(a, b, c)


@scenario
def a_gap_is_kept_until_it_is_filled(lab: Lab) -> None:
    a, b = lab.pair()
    for value in ("C3", "C4", "C5"):
        a.put(CLIENT, FIRST, risk=value)
    news = parcels.since(a.book.log, b.book.log.version_vector())
    b.take(a.packet_of(news[1:]))
    assert b.row("client", FIRST)["risk"] == "C1"
    assert [(gap.first, gap.last) for gap in b.exchange.status().gaps] == [(4, 4)]
    b.take(a.packet_of(news[:1]))
    assert b.row("client", FIRST)["risk"] == "C5"
    meet(a, b)


@scenario
def work_of_others_is_passed_on(lab: Lab) -> None:
    a, b = lab.pair()
    c = lab.copy("c")
    a.put(CLIENT, FIRST, risk="C4")
    a.send(b)
    b.send(c)
    assert c.row("client", FIRST)["risk"] == "C4"


@scenario
def a_packet_holds_just_what_the_other_lacks(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    packet = a.packet(b.book.log.version_vector())
    assert bundle.read(packet).manifest.gives == {a.book.author: (4, 4)}
    b.take(packet)
    assert b.row("client", FIRST)["risk"] == "C4"


@scenario
def an_old_packet_changes_nothing_ten_times(lab: Lab) -> None:
    a, b = lab.pair()
    old = a.packet({})
    a.put(CLIENT, FIRST, risk="C4")
    a.delete(CLIENT, SECOND)
    meet(a, b)
    for copy in (a, b):
        before, count = copy.fingerprint(), len(copy.book.history())
        for _ in range(10):
            assert copy.take(old).account.nothing_new
        assert (copy.fingerprint(), len(copy.book.history())) == (before, count)


@scenario
def a_put_back_copy_goes_on_under_a_new_name(lab: Lab) -> None:
    a, b = lab.pair()
    kept = a.file()
    a.put(CLIENT, FIRST, risk="C4")
    a.send(b)
    a.reopen(kept)
    b.send(a)
    a.put(CLIENT, FIRST, risk="C2")
    assert a.book.author.partition(".")[2] != "0"
    meet(a, b)
    assert b.row("client", FIRST)["risk"] == "C2"


@scenario
def a_copied_device_is_named_and_changes_nothing(lab: Lab) -> None:
    a, b = lab.pair()
    kept = a.file()
    a.put(CLIENT, FIRST, risk="C4")
    a.send(b)
    a.reopen(kept)
    a.put(CLIENT, FIRST, risk="C2")
    # The second packet holds nothing that b lacks by number; only the hashes tell.
    for giver, taker, since in ((a, b, {}), (a, b, b.book.log.version_vector()), (b, a, {})):
        before = taker.fingerprint()
        with pytest.raises(Problem) as caught:
            taker.take(giver.packet(since))
        assert caught.value.code == "fork"
        assert taker.fingerprint() == before


@scenario
def a_break_in_the_chain_is_seen(lab: Lab) -> None:
    a, b = lab.pair()
    kept = a.file()
    a.put(CLIENT, FIRST, risk="C4")
    a.put(CLIENT, FIRST, risk="C5")
    a.send(b)
    twin = lab.copy("twin")
    twin.reopen(kept)
    twin.put(CLIENT, FIRST, risk="C2")
    c = lab.copy("c")
    twin.send(c)
    later = [parcel for parcel in parcels.since(a.book.log, {}) if parcels.dot_of(parcel)[1] == 5]
    with pytest.raises(Problem) as caught:
        c.take(b.packet_of(later))
    assert caught.value.code == "fork"


@scenario
def what_a_newer_program_wrote_is_kept_passed_on_and_keeps_the_row(lab: Lab) -> None:
    a, b = lab.pair()
    c = lab.copy("c")
    a.send(c)
    b.write(Op(PUT, CLIENT, SECOND, {"99": "future"}), Op(PUT, 900, some_id("x"), {"1": 1}))
    b.write(Op(9, CLIENT, FIRST, {"1": "what"}))
    a.delete(CLIENT, FIRST)
    a.delete(CLIENT, SECOND)
    b.send(a)
    a.send(c)
    assert c.row("client", FIRST) is not None
    assert c.row("client", SECOND) is not None
    entry = c.book.log.entries("WHERE author = ?", (b.book.author,))[-2]
    assert next(iter(c.book.log.ops(entry.id))).values == {"99": "future"}
    meet(a, b, c)


@scenario
def a_value_that_does_not_fit_is_kept_and_not_shown(lab: Lab) -> None:
    a, b = lab.pair()
    b.write(Op(PUT, CLIENT, FIRST, {"6": "31.12.1956", RISK: 7, NAME: "甲二"}))
    b.send(a)
    found = a.row("client", FIRST)
    assert (found["name"], found["birth"], found["risk"]) == ("甲二", None, None)
    b.send(a)
    assert a.rebuilt() == a.fingerprint()


@scenario
def several_puts_of_one_field_in_one_transaction_the_last_counts(lab: Lab) -> None:
    a, b = lab.pair()
    a.write(Op(PUT, CLIENT, FIRST, {RISK: "C3"}), Op(PUT, CLIENT, FIRST, {RISK: "C4"}))
    meet(a, b)
    assert b.row("client", FIRST)["risk"] == "C4"
    b.put(CLIENT, FIRST, risk="C5")
    meet(a, b)
    assert a.exchange.conflicts() == ()


@scenario
def two_clients_of_one_number_are_two_clients(lab: Lab) -> None:
    a, b = lab.pair()
    a.client("one", client_no="8801")
    b.client("two", client_no="8801")
    meet(a, b)
    (count,) = a.book.connection.execute("SELECT count(*) FROM client WHERE client_no = '8801'").fetchone()
    assert count == 2


@scenario
def the_same_import_on_both_copies_makes_the_same_rows(lab: Lab) -> None:
    a, b = lab.pair()
    for copy in (a, b):
        copy.put(CLIENT, copy.book.natural_id("client", "8801"), name="丁", client_no="8801")
    meet(a, b)
    (count,) = a.book.connection.execute("SELECT count(*) FROM client WHERE client_no = '8801'").fetchone()
    assert (count, a.exchange.conflicts()) == (1, ())


@scenario
def undoing_a_merge_takes_all_of_it_back_as_one_step(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    lab.tick()
    b.put(CLIENT, FIRST, risk="C5", remark="茶")
    b.client("new one")
    b.delete(CLIENT, SECOND)
    before = a.fingerprint()
    merged = b.send(a)
    after = a.fingerprint()
    assert merged.changes.operation is not None
    a.book.undo()
    assert a.fingerprint() == before
    a.book.redo()
    assert rows_of(a.fingerprint()) == rows_of(after)
    a.book.undo()
    meet(a, b)
    assert rows_of(b.fingerprint()) == rows_of(before)


def rows_of(fingerprint):
    return {table: rows for table, rows in fingerprint.items() if table != "conflict"}


@scenario
def undoing_a_merge_spares_what_stood_before(lab: Lab) -> None:
    a, b = lab.pair()
    b.put(CLIENT, FIRST, risk="C5")
    b.send(a)
    a.put(CLIENT, FIRST, remark="mine")
    b.put(CLIENT, SECOND, risk="C1")
    merged = b.send(a)
    a.put(CLIENT, SECOND, remark="later")
    a.book.undo(merged.changes.operation)
    assert (a.row("client", FIRST)["risk"], a.row("client", FIRST)["remark"]) == ("C5", "mine")
    assert (a.row("client", SECOND)["risk"], a.row("client", SECOND)["remark"]) == ("C2", "later")
    assert a.rebuilt() == a.fingerprint()


@scenario
def a_clock_that_is_400_days_ahead_spoils_nothing(lab: Lab) -> None:
    a, b = lab.pair()
    a.skew, b.skew = 400 * 86_400_000, -3 * 3_600_000
    a.put(CLIENT, FIRST, risk="C4")
    merged = a.send(b)
    assert merged.account.clock_ahead_ms > 400 * 86_400_000
    b.put(CLIENT, FIRST, risk="C5")
    b.put(CLIENT, FIRST, risk="C3")
    (newest,) = b.book.log.entries("WHERE author = ?", (b.book.author,))[-1:]
    assert newest.stamp[0] <= lab.now
    meet(a, b)
    assert (a.row("client", FIRST)["risk"], a.exchange.conflicts()) == ("C3", ())


@scenario
def a_rehearsal_says_what_a_merge_does_and_changes_nothing(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    a.child(SECOND, "second call", note="x")
    a.client("丙")
    b.put(CLIENT, FIRST, risk="C5")
    packet = bundle.read(a.packet(b.book.log.version_vector()))
    before, count = b.fingerprint(), len(b.book.history())
    told = b.exchange.rehearse_bundle(packet, "packet")
    assert (b.fingerprint(), len(b.book.history())) == (before, count)
    done = b.exchange.merge_bundle(packet, "packet", backup=False).account
    assert (told.clients, told.tables, told.conflicts) == (done.clients, done.tables, done.conflicts)
    assert (told.clients.new, told.clients.changed, told.clients.deleted, len(told.conflicts)) == (1, 1, 0, 1)
    assert (told.tables["interaction"].new, told.transactions, told.skipped) == (1, 3, 0)


@scenario
def many_deletions_ask_for_a_second_look(lab: Lab) -> None:
    a, b = lab.pair()
    a.delete(CLIENT, FIRST)
    told = b.exchange.rehearse_bundle(bundle.read(a.packet()), "packet")
    assert (told.clients.deleted, told.guarded) == (1, True)


@scenario
def a_packet_of_another_book_is_refused(lab: Lab) -> None:
    a, b = lab.pair()
    b.book.connection.execute("UPDATE meta SET value = ? WHERE key = 'vault'", (bytes(16),))
    b.reopen()
    before = b.fingerprint()
    with pytest.raises(Problem) as caught:
        b.take(a.packet())
    assert (caught.value.code, b.fingerprint()) == ("other-vault", before)


@scenario
def a_known_device_with_another_key_is_refused(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    a.book.connection.execute("UPDATE meta SET value = ? WHERE key = 'signing'", (bytes(32),))
    a.reopen()
    before = b.fingerprint()
    with pytest.raises(Problem) as caught:
        a.send(b)
    assert (caught.value.code, b.fingerprint()) == ("wrong-signer", before)


@scenario
def a_packet_signed_by_somebody_else_is_refused(lab: Lab) -> None:
    a, b = lab.pair()
    packet = bytearray(a.packet())
    at = 12 + int.from_bytes(packet[8:12], "big")
    packet[at : at + 64] = b.packet()[at : at + 64]
    with pytest.raises(ValueError, match="signature"):
        bundle.read(bytes(packet))


@scenario
def a_second_transaction_of_a_number_that_waits_is_refused(lab: Lab) -> None:
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C3")
    twin = lab.copy("twin")
    twin.reopen(a.file())
    seen = {a.book.author: 4}
    a.put(CLIENT, FIRST, risk="C4")
    twin.put(CLIENT, FIRST, risk="C5")
    b.take(b.packet_of(parcels.since(a.book.log, seen)))
    with pytest.raises(Problem) as caught:
        b.take(b.packet_of(parcels.since(twin.book.log, seen)))
    assert caught.value.code == "fork"


@scenario
def a_child_that_left_does_not_keep_its_old_client(lab: Lab) -> None:
    a, b = lab.pair()
    call = some_id("call")
    a.put(INTERACTION, call, client_id=SECOND)
    a.send(b)
    a.delete(CLIENT, FIRST)
    b.put(INTERACTION, call, note="later")
    meet(a, b)
    assert (a.row("client", FIRST), a.exchange.conflicts()) == (None, ())
