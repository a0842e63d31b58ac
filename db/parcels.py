"""One transaction as it travels: its bytes, and everything that can be checked before the book is asked.

A parcel is `u32 envelope | u32 meta | u16 frames | (u32 heads | u32 bodies)…`, each length before its bytes. The
envelope's bytes are passed on as they were received, since its hash is what later transactions name. A length of
`_ERASED` keeps the place of a label that was erased; this version writes and accepts none.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from db import codec
from db.chain import check_transaction
from db.codec import Frame, Op
from db.log import Log

AUTHOR = re.compile(r"[0-9a-f]{32}\.(0|[1-9][0-9]{0,11})")
_HASH = re.compile(r"[0-9a-f]{64}")
_ERASED = 0xFFFFFFFF
_ENVELOPE_LIMIT = 4 * 1024 * 1024
_META_LIMIT = 64 * 1024
_MOST_AUTHORS = 1024
_MOST_DEVICES = 64
#: Whole numbers that every JSON reader keeps exactly.
_BIGGEST = 2**53
_OURS = frozenset({"v", "author", "seq", "stamp", "seen", "schema", "prev", "verb", "undoes", "meta", "frames"})


class NewerError(ValueError):
    """The content was made by a newer program, whose rules this one does not know."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """The stored bytes of one transaction."""

    envelope: bytes
    meta: bytes | None
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """A transaction whose content matches its own commitments.

    Attributes:
        seen: the author's version vector, {author: seq}.
        previous: the hash of the author's transaction before it.
        ops: every operation, in order.
    """

    parcel: Parcel
    hash: bytes
    author: str
    seq: int
    seen: Mapping[str, int]
    previous: bytes
    verb: str
    ops: Sequence[Op]

    @property
    def dot(self) -> tuple[str, int]:
        return self.author, self.seq


def load(log: Log, number: int) -> Parcel:
    """Return a stored transaction by its local number."""
    envelope, meta = log.raw(number)
    return Parcel(envelope, meta, tuple(log.frames(number)))


def since(log: Log, vector: Mapping[str, int]) -> list[Parcel]:
    """Return every applied transaction that `vector` does not include, in the order in which it was applied here."""
    return [load(log, number) for number, author, seq in log.dots() if seq > vector.get(author, 0)]


def dot_of(parcel: Parcel) -> tuple[str, int]:
    """Return (author, seq) of a parcel whose envelope is sound."""
    said = orjson.loads(parcel.envelope)
    return said["author"], said["seq"]


def to_bytes(parcel: Parcel) -> bytes:
    parts = [_sized(parcel.envelope), _sized(parcel.meta), struct.pack(">H", len(parcel.frames))]
    for frame in parcel.frames:
        parts += [_sized(frame.heads), _sized(frame.bodies)]
    return b"".join(parts)


def _sized(content: bytes | None) -> bytes:
    return struct.pack(">I", _ERASED) if content is None else struct.pack(">I", len(content)) + content


def from_bytes(content: bytes) -> Parcel:
    """Return the parcel that fills `content` exactly.

    Raises:
        ValueError: it is cut off, or something follows it.
    """
    reader = _Reader(content)
    envelope, meta = reader.sized(), reader.sized()
    frames = []
    for _ in range(reader.number(2)):
        heads, bodies = reader.sized(), reader.sized()
        if heads is None or bodies is None:
            raise ValueError("a frame is missing")
        frames.append(Frame(heads, bodies))
    if envelope is None or reader.left:
        raise ValueError("a transaction is cut off")
    return Parcel(envelope, meta, tuple(frames))


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._content) - self._at

    def take(self, size: int) -> bytes:
        if size > self.left:
            raise ValueError("a transaction is cut off")
        self._at += size
        return self._content[self._at - size : self._at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def sized(self) -> bytes | None:
        size = self.number(4)
        return None if size == _ERASED else self.take(size)


def examine(parcel: Parcel) -> Received:
    """Check a parcel against itself: form, types, sizes, commitments; nothing is looked up in a book.

    Raises:
        NewerError: a newer program made it.
        ValueError: it is damaged or forged.
    """
    if len(parcel.envelope) > _ENVELOPE_LIMIT or len(parcel.meta or b"") > _META_LIMIT:
        raise ValueError("a transaction is too large")
    said = orjson.loads(parcel.envelope)
    _check_version(said)
    _check_envelope(said)
    if parcel.meta is None or any(codec.has_erased(frame) for frame in parcel.frames):
        raise NewerError("an erased copy")
    ops = check_transaction(parcel.envelope, parcel.meta, parcel.frames)
    if any(op.values is not None and not isinstance(op.values, dict) for op in ops) or not _is_meta(parcel.meta):
        raise ValueError("a row or label is malformed")
    return Received(
        parcel,
        codec.digest(parcel.envelope),
        said["author"],
        said["seq"],
        said["seen"],
        bytes.fromhex(said["prev"]),
        said["verb"],
        ops,
    )


def _check_version(said: Any) -> None:
    if not isinstance(said, dict) or type(said.get("v")) is not int or not is_whole_pair(said.get("schema")):
        raise ValueError("an envelope is malformed")
    if said["v"] > 1 or said["schema"][0] > codec.SCHEMA[0]:
        raise NewerError("a newer log")


def _check_envelope(said: Mapping[str, Any]) -> None:
    sound = (
        said.keys() >= _OURS
        and _is_text(said["author"], AUTHOR)
        and _is_whole(said["seq"], 1)
        and is_whole_pair(said["stamp"])
        and is_vector(said["seen"])
        and said["seen"].get(said["author"], 0) == said["seq"] - 1
        and _is_text(said["prev"], _HASH)
        and _is_text(said["meta"], _HASH)
        and _is_name(said["verb"])
        and (said["undoes"] is None or _is_name(said["undoes"]))
        and _is_frames(said["frames"])
        and _is_covers(said.get("covers"), said["seen"])
    )
    if not sound:
        raise ValueError("an envelope is malformed")


def _is_meta(meta: bytes) -> bool:
    texts = orjson.loads(meta[codec.SALT :])
    return isinstance(texts, list) and len(texts) == 2 and all(isinstance(text, str) for text in texts)


def is_vector(value: Any) -> bool:
    """Tell whether `value` is a version vector of a possible size: {author: seq from 1}."""
    return (
        isinstance(value, dict)
        and len(value) <= _MOST_AUTHORS
        and all(_is_text(author, AUTHOR) and _is_whole(seq, 1) for author, seq in value.items())
        and len({author[:32] for author in value}) <= _MOST_DEVICES
    )


def _is_covers(value: Any, seen: Mapping[str, int]) -> bool:
    """Tell whether a merge names nothing but what its author had seen."""
    return value is None or (
        isinstance(value, dict)
        and all(
            author in seen and is_whole_pair(span) and 1 <= span[0] <= span[1] <= seen[author]
            for author, span in value.items()
        )
    )


def _is_frames(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(entry, list)
        and len(entry) == 2
        and _is_whole(entry[0], 1)
        and entry[0] <= codec.FRAME_OPS
        and _is_text(entry[1], _HASH)
        for entry in value
    )


def is_whole_pair(value: Any) -> bool:
    """Tell whether `value` is a list of two whole numbers from 0."""
    return isinstance(value, list) and len(value) == 2 and all(_is_whole(one, 0) for one in value)


def _is_whole(value: Any, least: int) -> bool:
    return type(value) is int and least <= value < _BIGGEST


def _is_text(value: Any, form: re.Pattern[str]) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 64
