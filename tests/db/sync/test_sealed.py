"""Sealed packets as files: export, rehearsal, merge and the second copy, the way the manager does it."""

from __future__ import annotations

import datetime as dt
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.packets import seal
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from db.rows import fingerprint
from db.store import Book
from tests.helpers.sync_lab import CHEAP, CLIENT, PASSPHRASE, Lab, some_id
from workbench.domain.problems import Problem, WrongPassphraseError
from workbench.services import syncing

SECRET = "for the way 路上用"


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab() as made:
        yield made


@pytest.fixture
def quick_seal(monkeypatch) -> None:
    """Seal without the second of key derivation, where a test is about something else."""
    mark = b"sealed for tests"

    def unsealed(content: bytes, passphrase: str, file: str) -> bytes:
        assert content.startswith(mark + passphrase.encode())
        return content[len(mark + passphrase.encode()) :]

    monkeypatch.setattr(seal, "seal", lambda content, passphrase: mark + passphrase.encode() + content)
    monkeypatch.setattr(seal, "unseal", unsealed)


def second_copy(exchange: Exchange, folder: Path) -> tuple[Book, Exchange]:
    sent = syncing.export(exchange, to="new", out=folder, passphrase=SECRET)
    made, _merged = make_copy(
        folder / "second.guanhu", PASSPHRASE, packet=Path(sent.file), packet_passphrase=SECRET, cost=CHEAP
    )
    return made, Exchange(made)


@pytest.mark.usefixtures("quick_seal")
def test_two_copies_edited_apart_and_exchanged_twice_are_equal(lab, tmp_path):
    a, _b = lab.pair()
    first = a.exchange
    syncing.rename_copy(first, name="branch")
    book, second = second_copy(first, tmp_path)
    assert fingerprint(book.connection) == a.fingerprint()
    assert book.natural_id("client", "1") == a.book.natural_id("client", "1")
    syncing.rename_copy(second, name="laptop")
    a.put(CLIENT, some_id("甲"), risk="C4")
    a.delete(CLIENT, some_id("乙"))
    with book.transaction("change") as tx:
        tx.put("client", some_id("甲"), {"risk": "C5"})
        tx.put("client", some_id("乙"), {"remark": "still here"})

    back = syncing.export(second, to="branch", out=tmp_path, passphrase=SECRET)
    before = a.fingerprint()
    told = syncing.rehearse(first, packet=Path(back.file), passphrase=SECRET)
    assert a.fingerprint() == before
    assert (told.signer, told.trusted, told.clients.new, told.clients.changed) == ("laptop", False, 1, 1)
    assert {(one.field, one.mine, one.theirs) for one in told.conflicts} == {
        ("risk", "C4", "C5"),
        ("deleted", "deleted", "edited"),
    }
    done = syncing.merge(first, packet=Path(back.file), passphrase=SECRET)
    assert done.account.conflicts == told.conflicts
    there = syncing.export(first, to="laptop", out=tmp_path, passphrase=SECRET)
    syncing.merge(second, packet=Path(there.file), passphrase=SECRET)
    assert fingerprint(book.connection) == a.fingerprint()
    assert {(one.field, one.mine, one.theirs) for one in second.conflicts()} == {
        ("risk", "C5", "C4"),
        ("deleted", "edited", "deleted"),
    }
    book.close()


@pytest.mark.usefixtures("quick_seal")
def test_a_second_round_brings_what_is_new_and_nothing_else(lab, tmp_path):
    a, _b = lab.pair()
    book, second = second_copy(a.exchange, tmp_path)
    for turn in range(3):
        with book.transaction("change") as tx:
            tx.put("client", some_id("甲"), {"remark": f"turn {turn}"})
        sent = second.export(to=a.book.device.hex()[:8], out=tmp_path / f"{turn}.rms", passphrase=SECRET)
        a.exchange.merge(packet=Path(sent.file), passphrase=SECRET)
        sent = a.exchange.export(to=book.device.hex()[:8], out=tmp_path / f"{turn}b.rms", passphrase=SECRET)
        second.merge(packet=Path(sent.file), passphrase=SECRET)
        assert fingerprint(book.connection) == a.fingerprint()
        assert sent.transactions < 6
    full = a.exchange.export(to=book.device.hex(), out=tmp_path / "full.rms", passphrase=SECRET, full=True)
    assert full.transactions > 10
    rehearsed = second.rehearse(packet=Path(full.file), passphrase=SECRET)
    assert rehearsed.skipped >= full.transactions - 1
    book.close()


@pytest.mark.usefixtures("quick_seal")
def test_a_lost_packet_heals_itself(lab, tmp_path):
    """The next packet begins at what the other acknowledged, not at what was sent."""
    a, _b = lab.pair()
    book, second = second_copy(a.exchange, tmp_path)
    hello = second.export(to=a.book.device.hex(), out=tmp_path, passphrase=SECRET)
    a.exchange.merge(packet=Path(hello.file), passphrase=SECRET)
    a.put(CLIENT, some_id("甲"), risk="C4")
    a.exchange.export(to=book.device.hex(), out=tmp_path / "lost.rms", passphrase=SECRET)
    a.put(CLIENT, some_id("甲"), remark="later")
    sent = a.exchange.export(to=book.device.hex(), out=tmp_path / "next.rms", passphrase=SECRET)
    second.merge(packet=Path(sent.file), passphrase=SECRET)
    found = book.row("client", some_id("甲"))
    assert found is not None
    assert (found["risk"], found["remark"]) == ("C4", "later")
    book.close()


def test_a_sealed_packet_opens_with_its_passphrase_alone(lab, tmp_path):
    """With the real seal: a second copy, a wrong passphrase and a damaged file are told apart."""
    a, b = lab.pair()
    sent = Path(a.exchange.export(to="new", out=tmp_path, passphrase=SECRET).file)
    assert sent.name.startswith(f"RM-{a.book.device.hex()[:4]}-1-")
    assert b"age-encryption.org/v1\n-> scrypt " in sent.read_bytes()
    assert "甲".encode() not in sent.read_bytes()
    book, _merged = make_copy(tmp_path / "second.guanhu", PASSPHRASE, packet=sent, packet_passphrase=SECRET, cost=CHEAP)
    with book:
        assert fingerprint(book.connection) == a.fingerprint()
    with pytest.raises(WrongPassphraseError) as caught:
        b.exchange.rehearse(packet=sent, passphrase="something else")
    assert caught.value.code == "wrong-packet-passphrase"
    content = sent.read_bytes()
    cases = {
        content[:-1] + bytes([content[-1] ^ 1]): "packet-damaged",
        content[:30]: "not-a-packet",
        b"": "not-a-packet",
        b"PK\3\4 something else": "not-a-packet",
        # The work factor of the seal; which one it was made with depends on how busy the machine was.
        re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>39", content, count=1): "not-a-packet",
    }
    for number, (broken, code) in enumerate(cases.items()):
        path = tmp_path / f"{number}.rms"
        path.write_bytes(broken)
        with pytest.raises(Problem) as refused:
            b.exchange.merge(packet=path, passphrase=SECRET)
        assert refused.value.code == code
    with pytest.raises(Problem) as unreadable:
        b.exchange.merge(packet=tmp_path / "none.rms", passphrase=SECRET)
    assert unreadable.value.code == "packet-unreadable"


@pytest.mark.usefixtures("quick_seal")
def test_a_packet_that_cannot_be_written_leaves_nothing_behind(lab, tmp_path, monkeypatch):
    a, _b = lab.pair()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as caught:
        a.exchange.export(to="new", out=tmp_path / "out.rms", passphrase=SECRET)
    assert caught.value.code == "disk-full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("quick_seal")
def test_a_packet_that_reads_back_wrong_is_not_offered(lab, tmp_path, monkeypatch):
    a, _b = lab.pair()
    monkeypatch.setattr(seal, "unseal", lambda content, passphrase, file: content[:-1])
    with pytest.raises(Problem) as caught:
        a.exchange.export(to="new", out=tmp_path / "out.rms", passphrase=SECRET)
    assert caught.value.code == "packet-damaged"
    assert list(tmp_path.iterdir()) == []


def test_recipients_and_passphrases_are_checked_first(lab, tmp_path):
    a, _b = lab.pair()
    history = len(a.book.history())
    for to, passphrase, code in (("nobody", SECRET, "no-such-device"), ("new", "", "packet-passphrase-empty")):
        with pytest.raises(Problem) as caught:
            a.exchange.export(to=to, out=tmp_path, passphrase=passphrase)
        assert caught.value.code == code
    assert len(a.book.history()) == history


@pytest.mark.usefixtures("quick_seal")
def test_only_a_packet_for_a_new_copy_makes_one(lab, tmp_path):
    a, b = lab.pair()
    a.take(b.packet({}))
    sent = a.exchange.export(to=b.book.device.hex(), out=tmp_path, passphrase=SECRET)
    with pytest.raises(Problem) as caught:
        make_copy(tmp_path / "copy.guanhu", PASSPHRASE, packet=Path(sent.file), packet_passphrase=SECRET, cost=CHEAP)
    assert caught.value.code == "packet-not-for-new"
    assert not (tmp_path / "copy.guanhu").exists()


@pytest.mark.usefixtures("quick_seal")
def test_a_new_copy_has_nothing_to_undo(lab, tmp_path):
    a, _b = lab.pair()
    book, _second = second_copy(a.exchange, tmp_path)
    with pytest.raises(Problem) as caught:
        book.undo()
    assert caught.value.code == "nothing-to-undo"
    book.close()


@pytest.mark.usefixtures("quick_seal")
def test_three_copies_from_before_are_kept_beside_the_book(lab, tmp_path):
    a, b = lab.pair()
    b.take(a.packet({}))
    states = []
    for turn in range(5):
        a.put(CLIENT, some_id("甲"), remark=f"turn {turn}")
        states.append(b.fingerprint())
        sent = a.exchange.export(to="new", out=tmp_path / f"{turn}.rms", passphrase=SECRET)
        merged = b.exchange.merge(packet=Path(sent.file), passphrase=SECRET)
        assert merged.backup == str(b.path) + ".before-merge-1"
        again = b.exchange.merge(packet=Path(sent.file), passphrase=SECRET)
        assert (again.backup, again.account.nothing_new) == (None, True)
    kept = sorted(path for path in b.path.parent.iterdir() if path.name.startswith("b.guanhu.before-merge"))
    assert len(kept) == 3
    b.reopen(kept[0].read_bytes())
    assert b.fingerprint() == states[-1]


@pytest.mark.usefixtures("quick_seal")
def test_a_packet_of_a_copied_device_is_kept_aside(lab, tmp_path):
    a, b = lab.pair()
    kept = a.file()
    a.put(CLIENT, some_id("甲"), risk="C4")
    a.send(b)
    a.reopen(kept)
    a.put(CLIENT, some_id("甲"), risk="C2")
    sent = Path(a.exchange.export(to="new", out=tmp_path, passphrase=SECRET).file)
    with pytest.raises(Problem) as caught:
        b.exchange.merge(packet=sent, passphrase=SECRET)
    assert caught.value.code == "fork"
    assert (b.path.with_name("b.guanhu.aside") / sent.name).read_bytes() == sent.read_bytes()


def test_the_status_tells_copies_gaps_and_conflicts(lab):
    a, b = lab.pair()
    syncing.rename_copy(a.exchange, name=" branch  desk ")
    a.put(CLIENT, some_id("甲"), risk="C4")
    b.put(CLIENT, some_id("甲"), risk="C5")
    a.send(b)
    status = syncing.status(b.exchange)
    assert [(device.name, device.this, device.trusted) for device in status.devices] == [
        (b.book.device.hex()[:4].upper(), True, True),
        ("branch desk", False, True),
    ]
    assert (status.waiting, status.gaps, len(status.conflicts)) == (0, (), 1)
    assert status.as_json()["conflicts"][0]["mine"] == "C5"


def test_decisions_are_checked(lab):
    a, b = lab.pair()
    for copy, day in ((a, "2026-01-01"), (b, "2026-02-02")):
        with copy.book.transaction("change") as tx:
            tx.put("client", some_id("甲"), {"opened": dt.date.fromisoformat(day)})
    a.send(b)
    (found,) = b.exchange.conflicts()
    for conflict, take, code in ((found.id, "no day", "bad-value"), ("00-1", "mine", "no-such-conflict")):
        with pytest.raises(Problem) as caught:
            syncing.resolve(b.book, b.exchange, conflict=conflict, take=take)
        assert caught.value.code == code
    syncing.resolve(b.book, b.exchange, conflict=found.id, take="2026-03-03")
    shown = b.row("client", some_id("甲"))
    assert shown is not None
    assert shown["opened"].isoformat() == "2026-03-03"
    with pytest.raises(Problem):
        syncing.rename_copy(a.exchange, name="new")


def test_a_suggested_passphrase_has_twenty_digits():
    assert sum(digit.isdigit() for digit in syncing.suggest_passphrase()) == 20
