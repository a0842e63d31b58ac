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
from typing import Any, cast

import orjson
import zstandard

from workbench.domain.registry import BY_NUMBER, ColumnSpec, TableSpec
from workbench.ports import Value

PUT, DELETE, UNDELETE = 1, 2, 3
FRAME_OPS = 2048
SCHEMA = (1, 0)
#: Largest inflated size of a frame's bodies that is accepted (`reliability.md` §3.7).
FRAME_LIMIT = 64 * 1024 * 1024

_HEAD = struct.Struct(">BH16s32s")
_NO_BODY = bytes(32)
_ERASED = 0xFFFFFFFF
_SALT = 16


@dataclass(frozen=True, slots=True)
class Op:
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


def from_json(value: Any, column: ColumnSpec) -> Value:
    """Return the typed value of a column.

    Raises:
        ValueError: the value does not fit the column's type (it stays in the log, unreadable).
    """
    if value is None:
        return None
    if type(value) is not _JSON_TYPES[column.type]:
        raise ValueError(column.name)
    if column.type == "date":
        return dt.date.fromisoformat(str(value))
    if column.type == "ref":
        return bytes.fromhex(str(value))
    return cast("Value", value)


def body_of(table: TableSpec, values: Mapping[str, Value]) -> dict[str, Any]:
    """Return the values of a put under their column numbers; raises KeyError for an unknown column."""
    numbers = _numbers(table)
    return {numbers[name]: to_json(value) for name, value in values.items()}


_NUMBERS: dict[int, dict[str, str]] = {}


def _numbers(table: TableSpec) -> dict[str, str]:
    known = _NUMBERS.get(table.number)
    if known is None:
        known = _NUMBERS[table.number] = {column.name: str(column.number) for column in table.columns}
    return known


def pack_frames(ops: Sequence[Op]) -> list[Frame]:
    """Seal operations into frames, salting and committing each put."""
    return [_pack(ops[start : start + FRAME_OPS]) for start in range(0, len(ops), FRAME_OPS)]


def _pack(ops: Sequence[Op]) -> Frame:
    heads, bodies = bytearray(), bytearray()
    salts = urandom(_SALT * len(ops))
    for position, op in enumerate(ops):
        if op.values is None:
            heads += _HEAD.pack(op.kind, op.table, op.row, _NO_BODY)
            bodies += b"\0\0\0\0"
            continue
        body = salts[position * _SALT : (position + 1) * _SALT] + orjson.dumps(op.values)
        heads += _HEAD.pack(op.kind, op.table, op.row, digest(body))
        bodies += struct.pack(">I", len(body)) + body
    return Frame(bytes(heads), zstandard.ZstdCompressor(level=3).compress(bytes(bodies)))


def heads_of(frame: Frame) -> Iterator[tuple[int, int, bytes, bytes]]:
    """Yield (kind, table, row, commitment) of each operation."""
    yield from _HEAD.iter_unpack(frame.heads)


def unpack(frame: Frame, *, verify: bool = False) -> Iterator[Op]:
    """Yield the operations of a frame.

    Raises:
        ValueError: with `verify`, a body does not match its commitment, or the frame is malformed.
    """
    bodies = zstandard.ZstdDecompressor().decompress(frame.bodies, max_output_size=FRAME_LIMIT)
    position = 0
    for kind, table, row, commitment in heads_of(frame):
        (length,) = struct.unpack_from(">I", bodies, position)
        position += 4
        if length in (0, _ERASED):
            if verify and length == 0 and commitment != _NO_BODY:
                raise ValueError("a body is missing")
            yield Op(kind, table, row, None)
            continue
        body = bodies[position : position + length]
        position += length
        if verify and (len(body) != length or digest(body) != commitment):
            raise ValueError("a body does not match its commitment")
        yield Op(kind, table, row, orjson.loads(body[_SALT:]))
    if verify and position != len(bodies):
        raise ValueError("a frame is longer than its operations")


def seal_meta(label: str, reason: str) -> tuple[bytes, str]:
    """Return the erasable body with label and reason, and its commitment in hex."""
    body = urandom(_SALT) + orjson.dumps([label, reason])
    return body, digest(body).hex()


def open_meta(body: bytes | None) -> tuple[str, str]:
    """Return (label, reason) of a meta body; empty texts when it was erased."""
    if not body:
        return "", ""
    label, reason = orjson.loads(body[_SALT:])
    return label, reason


def known_columns(table: int) -> dict[str, ColumnSpec]:
    """Return the columns of a table by number text; empty for a table of a newer program."""
    spec = BY_NUMBER.get(table)
    return {str(column.number): column for column in spec.columns} if spec else {}
