"""The inside of a packet: manifest, signature and compressed frames; whole and checked, or refused.

`RMSYNC01 | u32 manifest length | manifest | 64 bytes Ed25519 signature | frames | zeros up to 64 KiB`, a frame being
`u8 type | u64 compressed | u64 inflated | 32 bytes BLAKE2b-256 of the zstd bytes | zstd`: the hash covers what lies
in the file, so that nothing is inflated unchecked and not one bit of it can change. Frames of type 1 are one
stream of `u32 length | parcel`, cut every 8 MiB, so that a transaction may span them. Type 4 holds the vault's
secret, for a packet that makes a new copy. Type 255 ends the frames.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from db import codec, parcels
from db.packets import manifest as manifests
from db.packets.manifest import FrameEntry, Manifest
from db.parcels import Parcel, Received

MAGIC = b"RMSYNC01"
#: The largest packet that is read, and the most that it may inflate to, in bytes.
FILE_LIMIT = 512 * 1024 * 1024
INFLATED_LIMIT = 1024 * 1024 * 1024
_MANIFEST_LIMIT = 1024 * 1024
_FRAME_SIZE = 8 * 1024 * 1024
_MOST_RATIO = 200
_PAD = 64 * 1024
_SIGNED = b"RMSYNC01 bundle\0"
_SIGNATURE = 64
_HEAD = struct.Struct(">BQQ32s")
_TRANSACTIONS, _SECRET, _END = 1, 4, 255
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Bundle:
    """A packet that was checked whole; `secret` is there only in one for a new copy."""

    manifest: Manifest
    received: Sequence[Received]
    secret: bytes | None


def public_key(signing_key: bytes) -> str:
    """Return the public half of a device's signing key (32 bytes), in hex."""
    return Ed25519PrivateKey.from_private_bytes(signing_key).public_key().public_bytes_raw().hex()


def build(head: Manifest, sent: Sequence[Parcel], signing_key: bytes, *, secret: bytes | None = None) -> bytes:
    """Return the bytes of a packet; frames, counts and ranges of `head` are filled in here."""
    frames = [_frame(_TRANSACTIONS, part) for part in _cut(parcels.to_bytes(parcel) for parcel in sent)]
    if secret is not None:
        frames.append(_frame(_SECRET, secret))
    gives, ops = _ranges(sent)
    filled = Manifest(
        vault_id=head.vault_id,
        signer=head.signer,
        to=head.to,
        number=head.number,
        made_at=head.made_at,
        clock_ms=head.clock_ms,
        have=head.have,
        heads=head.heads,
        gives=gives,
        counts={"tx": len(sent), "ops": ops, "att": 0, "purge": 0},
        frames=tuple(entry for entry, _content in frames),
        app=head.app,
    )
    said = manifests.to_bytes(filled)
    signature = Ed25519PrivateKey.from_private_bytes(signing_key).sign(_SIGNED + said)
    body = b"".join(
        (
            MAGIC,
            struct.pack(">I", len(said)),
            said,
            signature,
            *(part for entry, content in frames for part in (_head(entry), content)),
            _HEAD.pack(_END, 0, 0, bytes(32)),
        )
    )
    return body + bytes(-len(body) % _PAD)


def _frame(kind: int, content: bytes) -> tuple[FrameEntry, bytes]:
    packed = zstandard.ZstdCompressor(level=3).compress(content)
    return FrameEntry(kind, codec.digest(packed).hex(), len(packed), len(content)), packed


def _head(entry: FrameEntry) -> bytes:
    return _HEAD.pack(entry.type, entry.clen, entry.ulen, bytes.fromhex(entry.hash))


def _cut(records: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the stream of records in pieces of `_FRAME_SIZE` bytes."""
    pending = bytearray()
    for record in records:
        pending += struct.pack(">I", len(record)) + record
        while len(pending) >= _FRAME_SIZE:
            yield bytes(pending[:_FRAME_SIZE])
            del pending[:_FRAME_SIZE]
    if pending:
        yield bytes(pending)


def _ranges(sent: Sequence[Parcel]) -> tuple[dict[str, tuple[int, int]], int]:
    """Return {author: (first seq, last seq)} of what is sent, and how many operations."""
    gives: dict[str, tuple[int, int]] = {}
    ops = 0
    for parcel in sent:
        author, seq = parcels.dot_of(parcel)
        low, high = gives.get(author, (seq, seq))
        gives[author] = (min(low, seq), max(high, seq))
        ops += sum(len(frame) for frame in parcel.frames)
    return gives, ops


def read(content: bytes) -> Bundle:
    """Return the packet in `content`, everything in it checked against the signed manifest.

    Raises:
        NewerError: only a newer program reads it.
        ValueError: it is damaged, cut off, or was changed after it was signed.
    """
    if len(content) > FILE_LIMIT or len(content) % _PAD or content[: len(MAGIC)] != MAGIC:
        raise ValueError("not a packet")
    (length,) = struct.unpack_from(">I", content, len(MAGIC))
    start = len(MAGIC) + 4
    if length > _MANIFEST_LIMIT or start + length + _SIGNATURE > len(content):
        raise ValueError("a manifest is cut off")
    said = content[start : start + length]
    head = manifests.from_bytes(said)
    _verify(head.signer.key, content[start + length : start + length + _SIGNATURE], said)
    frames = _frames(content, start + length + _SIGNATURE, head.frames)
    received = [parcels.examine(parcel) for parcel in _parcels(frames[_TRANSACTIONS])]
    _check_promises(head, received)
    secret = b"".join(frames[_SECRET]) or None
    if secret is not None and (len(secret) != _SECRET_BYTES or head.to != manifests.NEW):
        raise ValueError("a secret is malformed")
    return Bundle(head, received, secret)


def _verify(key: str, signature: bytes, said: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, _SIGNED + said)
    except InvalidSignature:
        raise ValueError("the signature is not the signer's") from None


def _frames(content: bytes, start: int, entries: Sequence[FrameEntry]) -> dict[int, list[bytes]]:
    """Return the inflated frames by type; they must be those of the manifest, and nothing else may follow."""
    found: dict[int, list[bytes]] = {_TRANSACTIONS: [], _SECRET: []}
    if sum(entry.ulen for entry in entries) > INFLATED_LIMIT:
        raise ValueError("the packet is too large")
    for entry in entries:
        if entry.type not in found:
            raise parcels.NewerError("a frame of a newer program")
        if entry.ulen > _FRAME_SIZE or entry.ulen > entry.clen * _MOST_RATIO:
            raise ValueError("a frame is too large")
        if content[start : start + _HEAD.size] != _head(entry):
            raise ValueError("a frame is not that of the manifest")
        start += _HEAD.size
        packed = content[start : start + entry.clen]
        if codec.digest(packed).hex() != entry.hash:
            raise ValueError("a frame is not that of the manifest")
        inflated = codec.inflate(packed, entry.ulen)
        if len(inflated) != entry.ulen:
            raise ValueError("a frame is not that of the manifest")
        found[entry.type].append(inflated)
        start += entry.clen
    end = _HEAD.pack(_END, 0, 0, bytes(32))
    rest = content[start:]
    if rest[: len(end)] != end or len(rest) - len(end) >= _PAD or any(rest[len(end) :]):
        raise ValueError("the packet does not end where it should")
    return found


def _parcels(frames: Sequence[bytes]) -> Iterator[Parcel]:
    """Yield the transactions of a stream that was cut into `frames`."""
    pending = bytearray()
    budget = INFLATED_LIMIT
    for frame in frames:
        pending += frame
        at = 0
        while len(pending) - at >= 4:
            end = at + 4 + int.from_bytes(pending[at : at + 4], "big")
            if end > len(pending):
                break
            parcel = parcels.from_bytes(bytes(pending[at + 4 : end]))
            budget -= sum(codec.declared_size(part.bodies) for part in parcel.frames)
            if budget < 0:
                raise ValueError("the packet is too large")
            yield parcel
            at = end
        del pending[:at]
    if pending:
        raise ValueError("a transaction is cut off")


def _check_promises(head: Manifest, received: Sequence[Received]) -> None:
    gives, ops = _ranges([one.parcel for one in received])
    counts: Mapping[str, int] = {"tx": len(received), "ops": ops, "att": 0, "purge": 0}
    if gives != head.gives or counts != head.counts:
        raise ValueError("the packet does not hold what its manifest says")
