"""The open book: transactions on the log, undo and redo, and what services ask of the store."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from db import codec, keys, migrate
from db.codec import Op
from db.engine import connect, unreadable
from db.log import Draft, Entry, Log
from db.projection import Projection
from db.rows import row_values
from db.undo import (
    REDO,
    UNDO,
    HistoryEntry,
    history,
    inverse,
    redo_target,
    steps_back,
    steps_forward,
    undo_target,
)
from workbench.domain.changes import Changes
from workbench.domain.problems import Place, Problem
from workbench.domain.registry import BY_NAME, BY_NUMBER, TABLES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Value

Clock = Callable[[], int]


def system_clock() -> int:
    """Return the wall clock in milliseconds."""
    return time.time_ns() // 1_000_000


#: Thousands of rows of these kinds are written at once, alike in all but the first part of their key: their ids begin
#: alike, so that they lie on few pages.
_BESIDE = frozenset({"greeting-of-run"})
#: Bytes that ids of such rows have in common.
_SHARED = 6


class BookTransaction:
    """Collects the operations of one use case (`workbench.ports.Transaction`)."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.ops: list[Op] = []
        self.operation: str | None = None
        # What this transaction did already to rows that the tables still show as they were.
        self._parents: dict[bytes, Value] = {}
        self._deleted: set[bytes] = set()

    def put(self, table: str, row: bytes, values: Mapping[str, Value]) -> None:
        spec = BY_NAME[table]
        if spec.parent is not None and spec.parent[0] in values:
            self._parents[row] = values[spec.parent[0]]
        self.ops.append(Op(codec.PUT, spec.number, row, codec.body_of(spec, values)))

    def delete(self, table: str, row: bytes) -> None:
        for child in TABLES:
            if child.parent is not None and child.parent[1] == table:
                rows = self._book.connection.execute(f"SELECT id FROM {child.name} WHERE {child.parent[0]} = ?", (row,))
                for (found,) in rows.fetchall():
                    # A child that was moved to another parent before stays, one that was deleted goes once.
                    if found not in self._deleted and self._parents.get(found, row) == row:
                        self._delete(child.number, found)
        self._delete(BY_NAME[table].number, row)

    def _delete(self, table: int, row: bytes) -> None:
        self._deleted.add(row)
        self.ops.append(Op(codec.DELETE, table, row, None))

    def undelete(self, table: str, row: bytes) -> None:
        self.ops.append(Op(codec.UNDELETE, BY_NAME[table].number, row, None))

    def new_id(self) -> bytes:
        return self._book.new_id()

    def natural_id(self, kind: str, *key: str) -> bytes:
        return self._book.natural_id(kind, *key)


class Book:
    """One open book: one connection, held by one thread at a time.

    Attributes:
        path: the file `NAME.guanhu`.
        connection: the raw DB-API connection; only `db` uses it.
        vault: the id that all copies of this book share.
        device: the id of this copy.
    """

    def __init__(self, path: Path, connection: Any, clock: Clock = system_clock) -> None:
        self.path = path
        self.connection = connection
        self.clock = clock
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        self.vault: bytes = meta["vault"]
        self.device: bytes = meta["device"]
        self._secret: bytes = meta["secret"]
        self._keyed = blake2b(digest_size=16, key=self._secret)
        # What such rows of one kind have in common is the same for thousands of them in a row.
        self._beside: tuple[tuple[str, ...], bytes] = ((), b"")
        self.signing_key: bytes = meta["signing"]
        self.author = f"{self.device.hex()}.{meta['incarnation'].decode()}"
        self.log = Log(connection, self.author, clock)
        self.projection = Projection(connection, self.log)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Fold the write-ahead log into the file and release it."""
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.connection.close()

    def begin_incarnation(self) -> None:
        """Give this copy's work a new name, so that no number is ever used twice (`reliability.md` §2 row 29).

        The name is drawn, not counted: a book that is put back twice must not count to the same number twice.
        """
        incarnation = str(100_000_000 + secrets.randbelow(900_000_000))
        self.connection.execute("UPDATE meta SET value = ? WHERE key = 'incarnation'", (incarnation.encode(),))
        self.author = self.log.author = f"{self.device.hex()}.{incarnation}"

    @property
    def vault_secret(self) -> bytes:
        """Return what keys the ids of imported rows; it leaves the book only inside a sealed packet for a new copy."""
        return self._secret

    # -- ids

    def new_id(self) -> bytes:
        """Return a fresh id in UUIDv7 layout: milliseconds first, so that rows made together lie together."""
        raw = bytearray(self.clock().to_bytes(6, "big") + secrets.token_bytes(10))
        raw[6] = 0x70 | raw[6] & 0x0F
        raw[8] = 0x80 | raw[8] & 0x3F
        return bytes(raw)

    def natural_id(self, kind: str, *key: str) -> bytes:
        """Return the id of an imported row; it tells nothing without the vault's secret."""
        if kind in _BESIDE:
            beside = (kind, *key[1:])
            if beside != self._beside[0]:
                self._beside = beside, self._keyed_digest(*beside)[:_SHARED]
            return self._beside[1] + self._keyed_digest(kind, *key)[_SHARED:]
        return self._keyed_digest(kind, *key)

    def _keyed_digest(self, *parts: str) -> bytes:
        # The keyed state is made once and copied; most of a short hash is its key.
        state = self._keyed.copy()
        state.update("\x1f".join(parts).encode())
        return state.digest()

    # -- writing

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run the block in one SQL transaction: all of it or nothing."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            self.log.forget()
            raise

    @contextmanager
    def transaction(self, verb: str, *, label: str = "", reason: str = "") -> Iterator[BookTransaction]:
        """Collect operations, then log and project them in one SQL transaction."""
        collected = BookTransaction(self)
        yield collected
        if collected.ops:
            with self.atomic():
                collected.operation = self.write(Draft(verb, label, reason), collected.ops).name

    def write(self, draft: Draft, ops: list[Op]) -> Entry:
        """Log and project `ops`; the caller holds the SQL transaction."""
        logged, gone = self.projection.prepare(ops)
        entry = self.log.append(draft, logged)
        self.projection.apply_own(logged, gone)
        return entry

    # -- undo

    def undo(self, operation: str | None = None) -> Changes:
        """Take back one transaction (default: this device's last change) as one step."""
        return self._take_back(undo_target(self.log, operation), UNDO)

    def redo(self) -> Changes:
        """Take back the last undo."""
        return self._take_back(redo_target(self.log), REDO)

    def undo_steps(self, steps: int) -> Changes:
        """Take back so many of this device's last changes, one after the other; fewer where there are not so many."""
        found = steps_back(self.log, steps) or [undo_target(self.log, None)]
        return self._several(self._take_back(entry, UNDO) for entry in found)

    def redo_steps(self, steps: int) -> Changes:
        """Take back so many undos, one after the other; fewer where there are not so many."""
        found = steps_forward(self.log, steps) or [redo_target(self.log)]
        return self._several(self._take_back(entry, REDO) for entry in found)

    def _several(self, changes: Iterable[Changes]) -> Changes:
        done = list(changes)
        return Changes(frozenset().union(*(one.tables for one in done)), done[-1].operation)

    def _take_back(self, target: Entry, verb: str) -> Changes:
        ops = inverse(self.log, self.projection, target)
        label, _reason = codec.open_meta(target.meta)
        with self.atomic():
            entry = self.write(Draft(verb, label, undoes=target.name), ops)
        return Changes(frozenset(BY_NUMBER[op.table].name for op in ops if op.table in BY_NUMBER), entry.name)

    def history(self) -> list[HistoryEntry]:
        """Return every transaction of the book, oldest first."""
        return history(self.log)

    # -- reading single rows

    def row(self, table: str, row: bytes) -> dict[str, Any] | None:
        """Return one projected row as typed values, or None."""
        return row_values(self.connection, table, row)


B = TypeVar("B", bound=Book)


def create_book(
    path: Path,
    passphrase: str,
    *,
    cost: keys.Cost | None = None,
    clock: Clock = system_clock,
    vault: tuple[bytes, bytes] | None = None,
    kind: type[B] = Book,  # type: ignore[assignment]  # mypy has no default for a type variable
) -> B:
    """Make an empty book with its key file; `vault` is (id, secret) for a second copy of an existing one.

    Raises:
        Problem: there is a file of this name already, or the folder cannot be written.
    """
    if path.exists() or keys.key_path(path).exists():
        raise Problem(
            "book-exists",
            QT_TRANSLATE_NOOP("Problems", "There is already a book {file}."),
            QT_TRANSLATE_NOOP("Problems", "Open it, or choose another name."),
            {"file": path.name or str(path)},
            Place(file=path.name),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        key = keys.create_key(path, passphrase, cost or keys.Cost())
        connection = connect(path, key)
    except OSError as error:
        raise Problem(
            "folder-not-writable",
            QT_TRANSLATE_NOOP("Problems", "The folder {folder} cannot be written: {error}"),
            QT_TRANSLATE_NOOP("Problems", "Choose a folder of your own, for instance in your documents."),
            {"folder": str(path.parent), "error": error.strerror or ""},
        ) from None
    path.chmod(0o600)
    migrate.upgrade(connection)
    identity, secret = vault or (secrets.token_bytes(16), secrets.token_bytes(32))
    facts = {
        "vault": identity,
        "secret": secret,
        "device": secrets.token_bytes(16),
        "incarnation": b"0",
        "signing": secrets.token_bytes(32),
    }
    connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", list(facts.items()))
    return kind(path, connection, clock)


def open_book(
    path: Path,
    passphrase: str,
    *,
    clock: Clock = system_clock,
    kind: type[B] = Book,  # type: ignore[assignment]  # as above
) -> B:
    """Open an existing book, migrating an older one after keeping a copy.

    Raises:
        Problem: there is no such book, it is in use, damaged, or made by a newer program.
        WrongPassphraseError: the passphrase does not open it.
    """
    if not path.is_file():
        raise Problem(
            "no-such-book",
            QT_TRANSLATE_NOOP("Problems", "There is no book {file}."),
            QT_TRANSLATE_NOOP("Problems", "Make one first, or choose another file."),
            {"file": str(path)},
            Place(file=path.name),
        )
    key = keys.unwrap_key(path, passphrase)
    if path.stat().st_size == 0:
        raise unreadable(path)  # an empty file would open as a new book
    connection = connect(path, key)
    try:
        migrate.bring_up_to_date(connection, path)
    except BaseException:
        connection.close()
        raise
    return kind(path, connection, clock)
