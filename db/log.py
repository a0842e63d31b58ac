"""The append-only operation log: write a transaction, read what touched a row, verify the chain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from db import codec
from db.codec import Frame, Op
from workbench.sync.merge import Origin, Touch, TouchKind

_KINDS: dict[int, TouchKind] = {codec.PUT: "put", codec.DELETE: "del", codec.UNDELETE: "undel"}
#: The verb of the transaction that a merge leaves.
MERGE = "merge"
_FIRST = bytes(32)
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One transaction as stored; `id` is the order in which this device applied it."""

    id: int
    author: str
    seq: int
    stamp: tuple[int, int]
    seen: dict[str, int]
    verb: str
    undoes: str | None
    meta: bytes | None

    @property
    def name(self) -> str:
        return operation_name(self.author, self.seq)

    @property
    def at(self) -> str:
        return moment(self.stamp[0])

    @property
    def origin(self) -> Origin:
        return Origin(self.author, self.seq, self.stamp, self.seen)


@dataclass(frozen=True, slots=True)
class Draft:
    """What an envelope says, before it has a number and a stamp."""

    verb: str
    label: str = ""
    reason: str = ""
    undoes: str | None = None
    #: What a merge brought in: {author: (first seq, last seq)}.
    covers: Mapping[str, tuple[int, int]] | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """All that happened to one row, in the order in which it was applied here.

    A row stands in one table; should two ever claim its id, it belongs to the one with the smaller number, on
    every device alike.
    """

    table: int
    touches: list[Touch]


def operation_name(author: str, seq: int) -> str:
    """Return the short text that names a transaction to people and to `undo --operation`."""
    device, _, incarnation = author.partition(".")
    return f"{device[:8]}.{incarnation}.{seq}"


def moment(milliseconds: int) -> str:
    """Return a UTC ISO moment with seconds."""
    return dt.datetime.fromtimestamp(milliseconds // 1000, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Log:
    """The log tables of one open book."""

    def __init__(self, connection: Any, author: str, clock_ms: Any) -> None:
        self._db = connection
        self.author = author
        self._clock_ms = clock_ms
        self._entries: dict[int, Entry] = {}

    def forget(self) -> None:
        """Drop cached entries after a rollback."""
        self._entries.clear()

    # -- writing

    def append(self, draft: Draft, ops: Sequence[Op]) -> Entry:
        """Write one own transaction at the end of this device's chain and return it."""
        seen = self.version_vector()
        seq = seen.get(self.author, 0) + 1
        stamp, previous = self._next_stamp(), self.head(self.author)
        frames = codec.pack_frames(ops)
        meta, commitment = codec.seal_meta(draft.label, draft.reason)
        said = {
            "v": 1,
            "author": self.author,
            "seq": seq,
            "stamp": stamp,
            "seen": seen,
            "schema": codec.SCHEMA,
            "prev": previous.hex(),
            "verb": draft.verb,
            "undoes": draft.undoes,
            "meta": commitment,
            "frames": [[len(frame), codec.digest(frame.heads).hex()] for frame in frames],
        }
        if draft.covers is not None:
            said["covers"] = draft.covers
        return self.store(orjson.dumps(said), meta, frames)

    def store(self, envelope: bytes, meta: bytes | None, frames: Sequence[Frame]) -> Entry:
        """Store a transaction's bytes (own or received, already verified) and index its rows."""
        said = orjson.loads(envelope)
        cursor = self._db.execute(
            "INSERT INTO log_transaction (author, seq, stamp_ms, stamp_n, ctx, verb, undoes, envelope, meta, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                said["author"],
                said["seq"],
                *said["stamp"],
                orjson.dumps(said["seen"]).decode(),
                said["verb"],
                said["undoes"],
                envelope,
                meta,
                codec.digest(envelope),
            ),
        )
        number = int(cursor.lastrowid)
        self._db.executemany(
            "INSERT INTO log_frame (tx, no, heads, bodies) VALUES (?, ?, ?, ?)",
            ((number, no, frame.heads, frame.bodies) for no, frame in enumerate(frames)),
        )
        self._db.executemany(
            "INSERT INTO log_touch (row, tx, frame, pos, tbl) VALUES (?, ?, ?, ?, ?)",
            (
                (row, number, no, position, table)
                for no, frame in enumerate(frames)
                for position, (_kind, table, row, _commit) in enumerate(codec.heads_of(frame))
            ),
        )
        self._db.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
            (f"seen:{said['author']}", str(said["seq"]).encode()),
        )
        return self.entry(number)

    def _next_stamp(self) -> tuple[int, int]:
        last = self._db.execute(
            "SELECT stamp_ms, stamp_n FROM log_transaction WHERE author = ? ORDER BY seq DESC LIMIT 1", (self.author,)
        ).fetchone()
        now = self._clock_ms()
        if last is None or now > last[0]:
            return now, 0
        return last[0], last[1] + 1

    # -- reading

    def version_vector(self) -> dict[str, int]:
        """Return {author: highest applied seq}."""
        rows = self._db.execute("SELECT substr(key, 6), CAST(value AS TEXT) FROM meta WHERE key LIKE 'seen:%'")
        return {author: int(seq) for author, seq in rows}

    def head(self, author: str) -> bytes:
        """Return the hash of an author's newest applied transaction (zeros before the first)."""
        row = self._db.execute(
            "SELECT hash FROM log_transaction WHERE author = ? ORDER BY seq DESC LIMIT 1", (author,)
        ).fetchone()
        return row[0] if row else _FIRST

    def heads(self) -> dict[str, str]:
        """Return {author: hash in hex} of every author's newest applied transaction."""
        return {author: self.head(author).hex() for author in self.version_vector()}

    def hash_of(self, author: str, seq: int) -> bytes | None:
        """Return the hash of one applied transaction, None where it is not here."""
        row = self._db.execute(
            "SELECT hash FROM log_transaction WHERE author = ? AND seq = ?", (author, seq)
        ).fetchone()
        return row[0] if row else None

    def entry(self, number: int) -> Entry:
        known = self._entries.get(number)
        if known is None:
            (known,) = self.entries("WHERE id = ?", (number,))
            self._entries[number] = known
        return known

    def entries(self, where: str = "", values: Sequence[Any] = ()) -> list[Entry]:
        """Return stored transactions in the order in which they were applied; `where` is our own SQL."""
        rows = self._db.execute(
            "SELECT id, author, seq, stamp_ms, stamp_n, ctx, verb, undoes, meta FROM log_transaction"
            f" {where} ORDER BY id",
            values,
        ).fetchall()
        return [Entry(r[0], r[1], r[2], (r[3], r[4]), orjson.loads(r[5]), r[6], r[7], r[8]) for r in rows]

    def named(self, name: str) -> Entry | None:
        """Return the transaction of a name (`operation_name`), None where it is not here."""
        device, incarnation, seq = name.split(".")
        found = self.entries(
            "WHERE author LIKE ? AND seq = ?", (f"{device}%.{incarnation}", int(seq)) if seq.isdecimal() else ("", 0)
        )
        return found[0] if found else None

    def dots(self) -> list[tuple[int, str, int]]:
        """Return (local number, author, seq) of every transaction in the order in which they were applied."""
        return self._db.execute("SELECT id, author, seq FROM log_transaction ORDER BY id").fetchall()  # type: ignore[no-any-return]  # DB-API rows

    def raw(self, number: int) -> tuple[bytes, bytes | None]:
        """Return the bytes of a transaction's envelope and of its label, as written or received."""
        envelope, meta = self._db.execute(
            "SELECT envelope, meta FROM log_transaction WHERE id = ?", (number,)
        ).fetchone()
        return envelope, meta

    def frames(self, number: int) -> list[Frame]:
        rows = self._db.execute("SELECT heads, bodies FROM log_frame WHERE tx = ? ORDER BY no", (number,))
        return [Frame(heads, bodies) for heads, bodies in rows]

    def covers(self, entry: Entry) -> dict[str, tuple[int, int]]:
        """Return what a merge brought in, {author: (first seq, last seq)}; empty for any other transaction."""
        if entry.verb != MERGE:
            return {}
        ranges = orjson.loads(self.raw(entry.id)[0]).get("covers") or {}
        return {author: (low, high) for author, (low, high) in ranges.items()}

    def ops(self, number: int) -> Iterator[Op]:
        """Yield the operations of a transaction in order."""
        for frame in self.frames(number):
            yield from codec.unpack(frame)

    def past(self, rows: Iterable[bytes]) -> dict[bytes, Past]:
        """Return every touch of each row; a row that was never touched is left out."""
        found: dict[bytes, Past] = {}
        places: dict[tuple[int, int], list[tuple[int, bytes]]] = {}
        listed = self._places(list(rows))
        for row, table, *_place in listed:
            if row not in found or table < found[row].table:
                found[row] = Past(table, [])
        for row, table, number, frame, position in listed:
            if table == found[row].table:
                places.setdefault((number, frame), []).append((position, row))
        self._remember({number for number, _frame in places})
        for (number, no), wanted in sorted(places.items()):
            wanted.sort()
            origin = self.entry(number).origin
            ops = codec.pick(self._frame(number, no), [position for position, _row in wanted])
            for (position, row), op in zip(wanted, ops, strict=True):
                values = op.values if op.kind == codec.PUT and op.values else {}
                kind = _KINDS.get(op.kind, "other")
                found[row].touches.append(Touch(origin, no * codec.FRAME_OPS + position, kind, values))
        return found

    def _places(self, rows: list[bytes]) -> list[tuple[bytes, int, int, int, int]]:
        found: list[tuple[bytes, int, int, int, int]] = []
        for chunk in chunks(rows):
            marks = ",".join("?" * len(chunk))
            found.extend(
                self._db.execute(f"SELECT row, tbl, tx, frame, pos FROM log_touch WHERE row IN ({marks})", chunk)
            )
        return found

    def _remember(self, numbers: set[int]) -> None:
        """Read many entries at once."""
        for chunk in chunks(list(numbers - self._entries.keys())):
            marks = ",".join("?" * len(chunk))
            self._entries.update((entry.id, entry) for entry in self.entries(f"WHERE id IN ({marks})", chunk))

    def _frame(self, number: int, no: int) -> Frame:
        heads, bodies = self._db.execute(
            "SELECT heads, bodies FROM log_frame WHERE tx = ? AND no = ?", (number, no)
        ).fetchone()
        return Frame(heads, bodies)

    # -- integrity

    def verify(self) -> list[str]:
        """Check every hash, chain link and commitment; return the names of transactions that fail."""
        bad: list[str] = []
        heads: dict[str, bytes] = {}
        rows = self._db.execute("SELECT id, author, seq, envelope, meta, hash FROM log_transaction ORDER BY id")
        for number, author, seq, envelope, meta, stored in rows.fetchall():
            if not self._sound(number, (author, seq, envelope, meta, stored), heads.get(author, _FIRST)):
                bad.append(operation_name(author, seq))
            heads[author] = codec.digest(envelope)
        return bad

    def _sound(self, number: int, row: tuple[str, int, bytes, bytes | None, bytes], previous: bytes) -> bool:
        author, seq, envelope, meta, stored = row
        try:
            check_transaction(envelope, meta, self.frames(number))
            said = orjson.loads(envelope)
        except (ValueError, KeyError, TypeError):
            return False
        return bool(
            codec.digest(envelope) == stored
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


def chunks(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Cut a list into pieces that fit into one SQL statement."""
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
