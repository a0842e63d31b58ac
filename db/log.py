"""The append-only operation log: write a transaction, read what touched a row, look back from the end."""

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
#: What the first transaction of an author names as the hash before it.
FIRST = bytes(32)
_CHUNK = 500
#: So many transactions are read first when one looks back from the end.
_SOME = 32


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
class Undo:
    """A transaction that takes another one back.

    Attributes:
        aim: the name of what it takes back.
        brought: what that one had brought in, when it was a merge: {author: (first seq, last seq)}.
    """

    entry: Entry
    aim: str
    brought: Mapping[str, tuple[int, int]]


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
        self._dots: dict[tuple[str, int], Entry] = {}
        # Undos and the last of some verbs, as read up to a transaction; only what came since is read again.
        self._undos: tuple[int, list[Undo]] = (0, [])
        self._last: dict[tuple[str, ...], tuple[int, int]] = {}

    def forget(self) -> None:
        """Drop what was kept of the log after a rollback."""
        self._entries.clear()
        self._dots.clear()
        self._undos = (0, [])
        self._last.clear()

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
            # In the order of the key, as pages are written.
            sorted(
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
        return row[0] if row else FIRST

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
            self._keep([known])
        return known

    def at(self, author: str, seq: int) -> Entry:
        """Return the transaction of an author's number, which is here."""
        known = self._dots.get((author, seq))
        if known is None:
            (known,) = self.entries("WHERE author = ? AND seq = ?", (author, seq))
            self._keep([known])
        return known

    def of(self, numbers: Iterable[int]) -> list[Entry]:
        """Return transactions by their local numbers, in the order in which they were applied."""
        wanted = sorted(set(numbers))
        self._remember(set(wanted))
        return [self._entries[number] for number in wanted]

    def _keep(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._entries[entry.id] = self._dots[entry.author, entry.seq] = entry

    def entries(self, where: str = "", values: Sequence[Any] = ()) -> list[Entry]:
        """Return stored transactions in the order in which they were applied; `where` is our own SQL."""
        return self._read(f"{where} ORDER BY id", values)

    def _read(self, rest: str, values: Sequence[Any]) -> list[Entry]:
        rows = self._db.execute(
            f"SELECT id, author, seq, stamp_ms, stamp_n, ctx, verb, undoes, meta FROM log_transaction {rest}", values
        ).fetchall()
        return [Entry(r[0], r[1], r[2], (r[3], r[4]), orjson.loads(r[5]), r[6], r[7], r[8]) for r in rows]

    def own_from_the_end(self) -> Iterator[Entry]:
        """Yield this device's transactions, the newest first; no more is read than is asked for."""
        below, some = (1 << 62), _SOME
        while found := self._read("WHERE author = ? AND seq < ? ORDER BY seq DESC LIMIT ?", (self.author, below, some)):
            yield from found
            below, some = found[-1].seq, some * 2

    def undos(self) -> list[Undo]:
        """Return every transaction that takes another one back, in the order in which they were applied.

        As long as none is added it is the same list.
        """
        upto, known = self._undos
        newest = self.newest()
        if newest != upto:
            found = self.entries("WHERE undoes IS NOT NULL AND id > ?", (upto,))
            if found:
                known = [*known, *(Undo(one, one.undoes or "", self._brought(one.undoes or "")) for one in found)]
            self._undos = (newest, known)
        return known

    def _brought(self, name: str) -> Mapping[str, tuple[int, int]]:
        aim = self.named(name)
        return {} if aim is None else self.covers(aim)

    def newest(self) -> int:
        """Return the local number of the transaction that was applied last, 0 in an empty log."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM log_transaction").fetchone()[0])

    def last_of(self, verbs: tuple[str, ...]) -> int:
        """Return the local number of the last transaction that has one of these verbs, 0 where there is none."""
        upto, last = self._last.get(verbs, (0, 0))
        newest = self.newest()
        if newest != upto:
            marks = ",".join("?" * len(verbs))
            query = f"SELECT coalesce(max(id), ?) FROM log_transaction WHERE id > ? AND verb IN ({marks})"
            (last,) = self._db.execute(query, (last, upto, *verbs)).fetchone()
            self._last[verbs] = (newest, last)
        return last

    def named(self, name: str) -> Entry | None:
        """Return the transaction of a name (`operation_name`), None where it is not here."""
        number = name.rpartition(".")[2]
        for author in self.version_vector() if number.isdecimal() else ():
            if operation_name(author, int(number)) == name:
                found = self.entries("WHERE author = ? AND seq = ?", (author, int(number)))
                if found:
                    return found[0]
        return None

    def brought(self, merge: Entry) -> list[tuple[int, str]]:
        """Return (local number, verb) of what a merge brought in; nothing for any other transaction."""
        found: list[tuple[int, str]] = []
        for author, (low, high) in self.covers(merge).items():
            query = "SELECT id, verb FROM log_transaction WHERE author = ? AND seq BETWEEN ? AND ?"
            found += self._db.execute(query, (author, low, high))
        return found

    def dots(self) -> list[tuple[int, str, int]]:
        """Return (local number, author, seq) of every transaction in the order in which they were applied."""
        return self._db.execute("SELECT id, author, seq FROM log_transaction ORDER BY id").fetchall()  # type: ignore[no-any-return]  # DB-API rows

    def raw(self, number: int) -> tuple[bytes, bytes | None]:
        """Return the bytes of a transaction's envelope and of its label, as written or received."""
        envelope, meta = self._db.execute(
            "SELECT envelope, meta FROM log_transaction WHERE id = ?", (number,)
        ).fetchone()
        return envelope, meta

    def stored(self) -> list[tuple[int, str, int, bytes, bytes | None, bytes]]:
        """Return (local number, author, seq, envelope, label, hash) of everything, in the order of application."""
        query = "SELECT id, author, seq, envelope, meta, hash FROM log_transaction ORDER BY id"
        return self._db.execute(query).fetchall()  # type: ignore[no-any-return]  # DB-API rows

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
            self._keep(self.entries(f"WHERE id IN ({marks})", chunk))

    def _frame(self, number: int, no: int) -> Frame:
        heads, bodies = self._db.execute(
            "SELECT heads, bodies FROM log_frame WHERE tx = ? AND no = ?", (number, no)
        ).fetchone()
        return Frame(heads, bodies)


def chunks(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Cut a list into pieces that fit into one SQL statement."""
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
