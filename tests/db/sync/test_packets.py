"""A packet is taken whole and as its signer made it, or not at all."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

import orjson
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db import codec, parcels
from db.packets import bundle, manifest, seal
from tests.helpers.sync_lab import CLIENT, Copy, Lab, some_id
from workbench.domain.problems import Problem

FIRST = some_id("甲")


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab() as made:
        yield made


class Guard:
    """Sees whether anything was written into a book."""

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.changes = copy.book.connection.total_changes
        self.shown = copy.fingerprint()
        self.content = sha256(copy.file()).digest()

    def refuses(self, content: bytes) -> str:
        """Return the code with which the packet is refused; nothing may have been written."""
        with pytest.raises(Problem) as caught:
            self.copy.exchange.merge_bundle(seal.open_bundle(content, "packet.rms"), "packet.rms", backup=False)
        assert self.copy.book.connection.total_changes == self.changes
        return caught.value.code

    def close(self) -> None:
        assert self.copy.fingerprint() == self.shown
        assert sha256(self.copy.file()).digest() == self.content


def parts(content: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the manifest of a packet and its frames with all that follows."""
    length = int.from_bytes(content[8:12], "big")
    return orjson.loads(content[12 : 12 + length]), content[12 + length + 64 :]


def sign(said: dict[str, Any], rest: bytes, key: bytes) -> bytes:
    """Return a packet with this manifest, signed by `key`, before these frames."""
    text = orjson.dumps(said)
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(b"RMSYNC01 bundle\0" + text)
    body = b"RMSYNC01" + struct.pack(">I", len(text)) + text + signature + rest.rstrip(b"\0") + bytes(64)
    return body + bytes(-len(body) % 65536)


def test_a_packet_holds_what_was_sent(lab):
    a, _b = lab.pair()
    content = a.packet({})
    read = bundle.read(content)
    assert len(content) % 65536 == 0
    assert [one.parcel for one in read.received] == parcels.since(a.book.log, {})
    assert read.manifest.counts == {"tx": 3, "ops": 3, "att": 0, "purge": 0}
    assert read.manifest.have == a.book.log.version_vector()
    assert read.secret is None


def test_damaged_packets_are_refused_and_nothing_is_written(lab):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    content = a.packet({})
    used = len(content.rstrip(b"\0"))
    guard, chance = Guard(b), random.Random(7)
    first = 12 + int.from_bytes(content[8:12], "big") + 64
    # Anywhere, and every bit where a compressed frame begins: some bits of its own head mean nothing to zstd.
    places = [(chance.randrange(used), chance.randrange(8)) for _ in range(250)]
    places += [(first + 49 + at, bit) for at in range(6) for bit in range(8)]
    for at, bit in places:
        broken = bytearray(content)
        broken[at] ^= 1 << bit
        assert guard.refuses(bytes(broken)) in ("packet-damaged", "not-a-packet", "packet-newer")
    for _ in range(100):
        cut = chance.randrange(used)
        for broken in (content[:cut], content[:cut] + bytes(len(content) - cut)):
            assert guard.refuses(bytes(broken)) in ("packet-damaged", "not-a-packet")
    for extra in (b"\1", bytes(65536), content):
        assert guard.refuses(content + extra) == "packet-damaged"
    guard.close()


def test_spliced_packets_are_refused(lab):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    one = a.packet({})
    a.put(CLIENT, FIRST, risk="C5")
    other = a.packet({})
    guard = Guard(b)
    (said, rest), (said_other, rest_other) = parts(one), parts(other)
    key = a.book.signing_key
    assert guard.refuses(sign(said, rest_other, key)) == "packet-damaged"
    assert guard.refuses(sign(said_other, rest, key)) == "packet-damaged"
    assert guard.refuses(sign({**said, "frames": said_other["frames"]}, rest_other, key)) == "packet-damaged"
    assert guard.refuses(sign({**said, "frames": []}, rest, key)) == "packet-damaged"
    guard.close()
    assert b.take(sign(said_other, rest_other, key)).account.transactions == 2


CHANGES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "another book": lambda said: said.update(vault_id="00" * 16),
    "another kind": lambda said: said.update(kind="backup"),
    "a newer format": lambda said: said.update(min_reader=2),
    "another suite": lambda said: said.update(suite=2),
    "a newer schema": lambda said: said.update(schema=[9, 0]),
    "a format that is no number": lambda said: said.update(format="1"),
    "no recipient": lambda said: said.update(to=[]),
    "a recipient that is none": lambda said: said.update(to=["x"]),
    "other counts": lambda said: said["counts"].update(tx=1),
    "counts that are missing": lambda said: said.update(counts={}),
    "other ranges": lambda said: said["gives"].clear(),
    "a range that is none": lambda said: said["gives"].update({next(iter(said["gives"])): [3, 1]}),
    "a vector of text": lambda said: said.update(have={"x": "y"}),
    "a vector that is none": lambda said: said.update(have=7),
    "heads of others": lambda said: said.update(heads={}),
    "a negative clock": lambda said: said.update(clock_ms=-1),
    "a number that is none": lambda said: said.update(number=True),
    "a signer without a key": lambda said: said["from"].pop("key"),
    "a signer with too much": lambda said: said["from"].update(more=1),
    "a frame of a newer kind": lambda said: said["frames"].append([7, "00" * 32, 1, 1]),
    "a frame that is too large": lambda said: said["frames"].append([1, "00" * 32, 1, 1 << 40]),
    "frames that are none": lambda said: said.update(frames=[[1, 2]]),
    "nothing at all": lambda said: said.clear(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_manifest_that_lies_is_refused_though_its_signature_is_right(lab, name):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    said, rest = parts(a.packet({}))
    CHANGES[name](said)
    guard = Guard(b)
    code = guard.refuses(sign(said, rest, a.book.signing_key))
    assert code in ("packet-damaged", "packet-newer", "other-vault")
    guard.close()


def test_a_packet_that_another_key_signed_again_is_refused(lab):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    said, rest = parts(a.packet({}))
    thief = bytes(range(32))
    guard = Guard(b)
    assert guard.refuses(sign(said, rest, thief)) == "packet-damaged"
    said["from"]["key"] = bundle.public_key(thief)
    assert guard.refuses(sign(said, rest, thief)) == "wrong-signer"
    guard.close()


def resealed(copy: Copy, change: Callable[[dict[str, Any]], None]) -> bytes:
    """Return a packet whose last transaction was changed by its own author after it was hashed."""
    last = parcels.since(copy.book.log, {})[-1]
    said = orjson.loads(last.envelope)
    change(said)
    return copy.packet_of([parcels.Parcel(orjson.dumps(said), last.meta, last.frames)])


ENVELOPES: dict[str, Callable[[dict[str, Any]], None]] = {
    "no number": lambda said: said.pop("seq"),
    "number zero": lambda said: said.update(seq=0),
    "a number that jumps": lambda said: said.update(seq=9),
    "another author": lambda said: said.update(author="me"),
    "an author that has seen its own future": lambda said: said["seen"].update({said["author"]: 99}),
    "a vector of floats": lambda said: said.update(seen={said["author"]: 3.0}),
    "a clock of text": lambda said: said.update(stamp=["now", 0]),
    "a newer version": lambda said: said.update(v=2),
    "a newer schema": lambda said: said.update(schema=[2, 0]),
    "a verb that is none": lambda said: said.update(verb=None),
    "an endless verb": lambda said: said.update(verb="x" * 65),
    "frames of others": lambda said: said.update(frames=[[1, "00" * 32]]),
    "a frame too many": lambda said: said["frames"].append([1, "00" * 32]),
    "a label of others": lambda said: said.update(meta="00" * 32),
    "a merge of what it had not seen": lambda said: said.update(covers={said["author"]: [1, 1 << 50]}),
    "a merge of nonsense": lambda said: said.update(covers=[1]),
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_an_envelope_that_is_malformed_is_refused(lab, name):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    guard = Guard(b)
    try:
        content = resealed(a, ENVELOPES[name])
    except KeyError:
        return  # it cannot even be packed
    assert guard.refuses(content) in ("packet-damaged", "packet-newer")
    guard.close()


def framed(copy: Copy, heads: bytes, bodies: bytes) -> bytes:
    """Return a packet whose last transaction has this one frame, with an envelope that matches it."""
    last = parcels.since(copy.book.log, {})[-1]
    said = orjson.loads(last.envelope)
    frame = codec.Frame(heads, bodies)
    said["frames"] = [[len(frame), codec.digest(heads).hex()]]
    return copy.packet_of([parcels.Parcel(orjson.dumps(said), last.meta, (frame,))])


def body(content: bytes) -> tuple[bytes, bytes]:
    """Return (head, body) of one put of a client."""
    salted = bytes(16) + content
    head = struct.pack(">BH16s32s", codec.PUT, CLIENT, FIRST, codec.digest(salted))
    return head, struct.pack(">I", len(salted)) + salted


def squeeze(content: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(content)


def test_bodies_that_are_malformed_or_bombs_are_refused(lab):
    a, b = lab.pair()
    a.put(CLIENT, FIRST, risk="C4")
    guard = Guard(b)
    head, good = body(b'{"17":"C5"}')
    endless = zstandard.ZstdCompressor().compressobj()
    unsized = endless.compress(good) + endless.flush()
    bomb = squeeze(bytes(codec.FRAME_LIMIT + 1))
    cases = [
        (head, squeeze(body(b'{"17":"C6"}')[1])),
        (head, squeeze(good + b"x")),
        (head, squeeze(good[:-1])),
        (head, squeeze(b"")),
        (head, b"no zstd"),
        (head, squeeze(good) + b"x"),
        (head, unsized),
        (head, bomb),
        (head[:-1], squeeze(good)),
        (body(b"[1,2]")[0], squeeze(body(b"[1,2]")[1])),
        (body(b"{")[0], squeeze(body(b"{")[1])),
        (head, squeeze(b"\xff\xff\xff\xff")),
    ]
    for heads, bodies in cases:
        assert guard.refuses(framed(a, heads, bodies)) in ("packet-damaged", "packet-newer")
    guard.close()
    assert b.take(framed(a, head, squeeze(good))).account.transactions == 1


def test_a_frame_bomb_is_refused_before_it_is_inflated(lab):
    a, b = lab.pair()
    said, _rest = parts(a.packet({}))
    zeros = bytes(8 * 1024 * 1024)
    packed = squeeze(zeros)
    said["frames"] = [[1, codec.digest(packed).hex(), len(packed), len(zeros)]]
    rest = struct.pack(">BQQ32s", 1, len(packed), len(zeros), codec.digest(packed)) + packed + b"\xff"
    guard = Guard(b)
    assert guard.refuses(sign(said, rest, a.book.signing_key)) == "packet-damaged"
    guard.close()


def test_rows_without_their_client_are_refused(lab):
    a, b = lab.pair()
    orphan = codec.Op(codec.PUT, 7, some_id("orphan"), {"1": "00" * 16, "6": "x"})
    a.book.connection.execute("PRAGMA foreign_keys=OFF")
    a.write(orphan)
    guard = Guard(b)
    with pytest.raises(Problem) as caught:
        a.send(b)
    assert caught.value.code == "packet-inconsistent"
    guard.close()


def test_a_transaction_may_span_frames(lab, monkeypatch):
    a, _b = lab.pair()
    c = lab.copy("c")
    a.put(CLIENT, FIRST, remark="".join(chr(0x4E00 + n % 5000) for n in range(5000)))
    monkeypatch.setattr(bundle, "_FRAME_SIZE", 1000)
    content = a.packet({})
    assert len(bundle.read(content).manifest.frames) > 5
    c.take(content)
    assert c.fingerprint() == a.fingerprint()


def test_the_secret_travels_only_to_a_new_copy(lab):
    a, _b = lab.pair()
    sent = a.exchange.pack(to=manifest.NEW, number=1, since={})
    assert bundle.read(sent).secret == a.book.vault_secret
    said, rest = parts(sent)
    said["to"] = [a.book.device.hex()]
    with pytest.raises(ValueError, match="secret"):
        bundle.read(sign(said, rest, a.book.signing_key))
