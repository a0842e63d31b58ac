"""Is the log what its authors wrote? Hashes, chain links and commitments, of one transaction or of all."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from db import codec
from db.codec import Frame, Op
from db.log import FIRST, Log, operation_name

#: What the log holds of a transaction: author, number, envelope, label, and the hash of the envelope.
_Stored = tuple[str, int, bytes, bytes | None, bytes]


def verify(log: Log) -> list[str]:
    """Check every hash, chain link and commitment; return the names of transactions that fail."""
    bad: list[str] = []
    heads: dict[str, bytes] = {}
    for number, author, seq, envelope, meta, known in log.stored():
        if not _sound(log.frames(number), (author, seq, envelope, meta, known), heads.get(author, FIRST)):
            bad.append(operation_name(author, seq))
        heads[author] = codec.digest(envelope)
    return bad


def _sound(frames: Sequence[Frame], stored: _Stored, previous: bytes) -> bool:
    author, seq, envelope, meta, known = stored
    try:
        check_transaction(envelope, meta, frames)
        said = orjson.loads(envelope)
    except (ValueError, KeyError, TypeError):
        return False
    return bool(
        codec.digest(envelope) == known
        and (said["author"], said["seq"]) == (author, seq)
        and said["prev"] == previous.hex()
    )


def check_transaction(envelope: bytes, meta: bytes | None, frames: Sequence[Frame]) -> list[Op]:
    """Check that frames and meta are those the envelope commits to, and return the operations.

    Raises:
        ValueError: something does not match.
    """
    said = orjson.loads(envelope)
    if meta is not None and codec.digest(meta).hex() != said["meta"]:
        raise ValueError("the label does not match its commitment")
    if said["frames"] != [[len(frame), codec.digest(frame.heads).hex()] for frame in frames]:
        raise ValueError("the frames do not match the envelope")
    return [op for frame in frames for op in codec.unpack(frame, verify=True)]
