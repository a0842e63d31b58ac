"""Bytes of the operation log: heads, bodies, frames and envelopes.

A transaction is an *envelope* (JSON, hashed, kept for ever) over *frames*. A frame holds up to `FRAME_OPS`
operations: a head of fixed width each (kind, table, row, commitment) and the bodies, compressed together. A body
is a random salt and the row's columns; the head's commitment is its BLAKE2b-256. A body can be erased while the
chain of envelopes still verifies, since hashes cover heads alone (`reliability.md` §3.3).
"""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from os import urandom
from typing import Any, NamedTuple

import orjson
import zstandard

from workbench.domain.registry import BY_NUMBER, ColumnSpec, TableSpec
from workbench.ports import Value

#: Kinds of operations. 4 is kept for `purge`; what is not known here is kept, passed on and counts as a touch.
PUT, DELETE, UNDELETE = 1, 2, 3
FRAME_OPS = 2048
SCHEMA = (1, 0)
#: Largest inflated size of a frame's bodies that is accepted, in bytes (`reliability.md` §3.7).
FRAME_LIMIT = 64 * 1024 * 1024
#: Largest size of one row's values, in bytes.
OP_LIMIT = 8 * 1024 * 1024
#: A frame is closed when its bodies reach this many bytes.
_FRAME_TARGET = 16 * 1024 * 1024
_WINDOW_LIMIT = 8 * 1024 * 1024

_HEAD = struct.Struct(">BH16s32s")
_NO_BODY = bytes(32)
_ERASED = 0xFFFFFFFF
#: Bytes of salt before every body.
SALT = 16


class Op(NamedTuple):
    """One operation on one row; `values` maps column numbers to JSON values and is None where erased."""

    kind: int
    table: int
    row: bytes
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Frame:
    heads: bytes
    bodies: bytes

    def __len__(self) -> int:
        return len(self.heads) // _HEAD.size


def digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=32).digest()


def to_json(value: Value) -> Any:
    """Return the log's form of a value: days as ISO text, references as hex."""
    if isinstance(value, dt.date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


_JSON_TYPES: dict[str, type] = {"text": str, "int": int, "bool": bool, "date": str, "ref": str}


def storable(value: Any, column: ColumnSpec) -> str | int | bool | bytes:
    """Return what a projected column holds for a value of the log that is not null (a day stays text).

    Raises:
        ValueError: the value does not fit the column's type.
    """
    kind = column.type
    if not has_type(value, kind):
        raise ValueError(column.name)
    if kind == "ref":
        return ref_of(value)
    if kind == "int" and not -(2**63) <= value < 2**63:
        raise ValueError(column.name)
    if kind == "date" and dt.date.fromisoformat(value).isoformat() != value:
        raise ValueError(column.name)
    return value  # type: ignore[no-any-return]  # its type was checked above


def has_type(value: Any, kind: str) -> bool:
    """Tell whether a value of the log has the JSON type of a column type; True is no whole number."""
    return type(value) is _JSON_TYPES[kind]


def ref_of(value: Any) -> bytes:
    """Return the row id that a reference names.

    Raises:
        ValueError: it is not 32 lower-case hex digits.
    """
    if not isinstance(value, str) or len(value) != 32 or (row := bytes.fromhex(value)).hex() != value:
        raise ValueError("not a reference")
    return row


#: What the log writes as it stands.
_PLAIN = frozenset({str, int, bool, type(None)})


def body_of(table: TableSpec, values: Mapping[str, Value]) -> dict[str, Any]:
    """Return the values of a put under their column numbers; raises KeyError for an unknown column."""
    numbers = _numbers(table)
    return {numbers[name]: value if type(value) in _PLAIN else to_json(value) for name, value in values.items()}


_NUMBERS: dict[int, dict[str, str]] = {}


def _numbers(table: TableSpec) -> dict[str, str]:
    known = _NUMBERS.get(table.number)
    if known is None:
        known = _NUMBERS[table.number] = {column.name: str(column.number) for column in table.columns}
    return known


def pack_frames(ops: Sequence[Op]) -> list[Frame]:
    """Seal operations into frames, salting and committing each put.

    Raises:
        ValueError: the values of one row are larger than `OP_LIMIT`; no other copy would accept them.
    """
    frames: list[Frame] = []
    heads, bodies, count = bytearray(), bytearray(), 0
    salts = urandom(SALT * len(ops))
    for position, op in enumerate(ops):
        if count == FRAME_OPS or len(bodies) >= _FRAME_TARGET:
            frames.append(_close(heads, bodies))
            heads, bodies, count = bytearray(), bytearray(), 0
        count += 1
        if op.values is None:
            heads += _HEAD.pack(op.kind, op.table, op.row, _NO_BODY)
            bodies += b"\0\0\0\0"
            continue
        body = salts[position * SALT : (position + 1) * SALT] + orjson.dumps(op.values)
        if len(body) > OP_LIMIT:
            raise ValueError(f"a row of table {op.table} is too large for the log")
        heads += _HEAD.pack(op.kind, op.table, op.row, digest(body))
        bodies += len(body).to_bytes(4, "big")
        bodies += body
    return [*frames, _close(heads, bodies)] if count else frames


def _close(heads: bytearray, bodies: bytearray) -> Frame:
    return Frame(bytes(heads), zstandard.ZstdCompressor(level=3).compress(bytes(bodies)))


def heads_of(frame: Frame) -> Iterator[tuple[int, int, bytes, bytes]]:
    """Yield (kind, table, row, commitment) of each operation."""
    yield from _HEAD.iter_unpack(frame.heads)


def inflate(content: bytes, limit: int) -> bytes:
    """Return what one zstd frame holds; its declared size is checked before any of it is inflated.

    Raises:
        ValueError: it is damaged, larger than `limit` bytes, does not say its size, or something follows it.
    """
    if declared_size(content) > limit:
        raise ValueError("a compressed part is too large")
    try:
        return zstandard.ZstdDecompressor().decompress(content, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from None


def declared_size(content: bytes) -> int:
    """Return the size that a zstd frame says it inflates to, in bytes; one that does not say it is as good as endless.

    Raises:
        ValueError: it is no zstd frame, or wants a larger window than we grant.
    """
    try:
        declared = zstandard.get_frame_parameters(content)
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from None
    if declared.window_size > max(_WINDOW_LIMIT, declared.content_size):
        raise ValueError("a compressed part wants too much memory")
    return int(declared.content_size)


def unpack(frame: Frame, *, verify: bool = False) -> Iterator[Op]:
    """Yield the operations of a frame; an erased body gives an operation without values.

    Raises:
        ValueError: the frame is malformed, or with `verify` a body does not match its commitment.
    """
    for kind, table, row, commitment, body in _cut(frame):
        if body is None:
            yield Op(kind, table, row, None)
            continue
        if verify and digest(body) != commitment:
            raise ValueError("a body does not match its commitment")
        yield Op(kind, table, row, orjson.loads(body[SALT:]))


def pick(frame: Frame, positions: Sequence[int]) -> list[Op]:
    """Return the operations at `positions` (rising) of a frame of the own log, without reading the others' values."""
    wanted = iter(positions)
    following = next(wanted, None)
    found: list[Op] = []
    for position, (kind, table, row, _commitment, body) in enumerate(_cut(frame)):
        if position == following:
            found.append(Op(kind, table, row, None if body is None else orjson.loads(body[SALT:])))
            following = next(wanted, None)
    return found


def has_erased(frame: Frame) -> bool:
    """Tell whether a body of the frame was erased, so that only its commitment is left."""
    return any(body is None and commitment != _NO_BODY for _kind, _table, _row, commitment, body in _cut(frame))


def _cut(frame: Frame) -> Iterator[tuple[int, int, bytes, bytes, bytes | None]]:
    """Yield (kind, table, row, commitment, salted body) of each operation; the body is None where there is none."""
    if len(frame.heads) % _HEAD.size:
        raise ValueError("a head is cut off")
    bodies = inflate(frame.bodies, FRAME_LIMIT)
    position, end = 0, len(bodies)
    for kind, table, row, commitment in heads_of(frame):
        if position + 4 > end:
            raise ValueError("a body is missing")
        length = int.from_bytes(bodies[position : position + 4], "big")
        position += 4
        if length in (0, _ERASED):
            if (length == 0) != (commitment == _NO_BODY):
                raise ValueError("a body is missing")
            yield kind, table, row, commitment, None
            continue
        if length < SALT or length > OP_LIMIT or position + length > end:
            raise ValueError("a body is cut off")
        yield kind, table, row, commitment, bodies[position : position + length]
        position += length
    if position != end:
        raise ValueError("a frame is longer than its operations")


def seal_meta(label: str, reason: str) -> tuple[bytes, str]:
    """Return the erasable body with label and reason, and its commitment in hex."""
    body = urandom(SALT) + orjson.dumps([label, reason])
    return body, digest(body).hex()


def open_meta(body: bytes | None) -> tuple[str, str]:
    """Return (label, reason) of a meta body; empty texts when it was erased."""
    if not body:
        return "", ""
    label, reason = orjson.loads(body[SALT:])
    return label, reason


def known_columns(table: int) -> dict[str, ColumnSpec]:
    """Return the columns of a table by number text; empty for a table of a newer program."""
    spec = BY_NUMBER.get(table)
    return {str(column.number): column for column in spec.columns} if spec else {}
