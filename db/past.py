"""The book as it stood: a copy in memory of what the log held at a moment, for reading only.

Rows that nothing touched since are taken as they are; the others are resolved from the log as it was then. The copy
never touches the disk. What was shown, printed or exported out of it is recorded in the book of now.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from db.codec import Op
from db.desk import Desk
from db.evaluations import EVALUATED
from db.log import Draft, Entry
from db.queries.daycounts import KEY as DAYS
from db.store import Book, BookTransaction
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME, TABLES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.verbs import RECORDS
from workbench.ports import Progress

#: Log tables and the column of each that holds the local number of the transaction.
_LOG = {"log_transaction": "id", "log_frame": "tx", "log_touch": "tx"}
#: Names are read the same way at any time; what the rules said is worked out anew.
_KEPT_CACHES = ("reading",)
_PROJECTED = ("conflict", *(table.name for table in TABLES))
_ACCESS = BY_NAME["access"].number
#: Leaves out the rows that were touched later.
_WITHOUT = "WHERE {key} NOT IN (SELECT row FROM temp.past_later"
#: So many steps of the database's machine lie between two looks at whether to go on: a few milliseconds.
_OPCODES = 100_000
#: So many frames of the log are copied in one statement.
_FRAMES = 32
#: So many rows are resolved from the log at a time.
_RESOLVED = 200


_EARLIEST, _LATEST = dt.date(1970, 1, 2), dt.date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class Cut:
    """Which transactions of the log are behind us.

    Attributes:
        where: SQL over one of the log's tables; `{tx}` stands for its column of local numbers.
        value: of the one question mark in it.
    """

    where: str
    value: int


def end_of(day: dt.date) -> int:
    """Return the last millisecond of a day of this computer's clock, since 1970 in UTC."""
    # Not every system has a clock for days outside these; nothing was written then.
    day = min(max(day, _EARLIEST), _LATEST)
    after = dt.datetime.combine(day + dt.timedelta(days=1), dt.time()).astimezone()
    return int(after.timestamp() * 1000) - 1


def cut_at(book: Book, moment_ms: int) -> Cut:
    """Return what this copy of the book held at a moment (milliseconds since 1970, UTC).

    What another copy had written by then counts from the merge that brought it here. For moments before this copy
    was made, what everybody had written by then counts.

    Raises:
        Problem: nothing was written by then.
    """
    first = f"SELECT min(stamp_ms) FROM log_transaction WHERE author LIKE '{book.device.hex()}.%'"
    (made,) = book.connection.execute(first).fetchone()
    if made is not None and made <= moment_ms:
        own = "SELECT max(id) FROM log_transaction WHERE author LIKE ? AND stamp_ms <= ?"
        (last,) = book.connection.execute(own, (f"{book.device.hex()}.%", moment_ms)).fetchone()
        return Cut("{tx} <= ?", last)
    by_all = "SELECT count(*) FROM log_transaction WHERE stamp_ms <= ?"
    (count,) = book.connection.execute(by_all, (moment_ms,)).fetchone()
    if not count:
        raise Problem(
            "before-the-book",
            QT_TRANSLATE_NOOP("Problems", "Nothing was written in this book by then."),
            QT_TRANSLATE_NOOP("Problems", "The history tells when it begins."),
        )
    return Cut("{tx} IN (SELECT id FROM log_transaction WHERE stamp_ms <= ?)", moment_ms)


def cut_after(book: Book, operation: str) -> Cut:
    """Return what this copy held right after an operation of the history was applied here.

    Raises:
        Problem: there is no such operation.
    """
    entry = book.log.named(operation)
    if entry is not None:
        return Cut("{tx} <= ?", entry.id)
    raise Problem(
        "unknown-operation",
        QT_TRANSLATE_NOOP("Problems", "There is no operation {operation} in this book."),
        QT_TRANSLATE_NOOP("Problems", "The history lists all operations."),
        {"operation": operation},
    )


def book_as_of(book: Desk, cut: Cut, progress: Progress | None = None) -> PastDesk:
    """Return the book as it stood, in memory; it is closed by itself, the book of now stays open.

    Raises:
        CancelledError: from `progress`; nothing is left.
    """
    memory = f"file:guanhu-{secrets.token_hex(8)}?mode=memory&cache=shared"
    connection = sqlcipher.connect(
        memory, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        copy = _Copy(book.connection, connection, cut, progress)
        copy.everything(memory)
        past = PastDesk(book, connection)
        with past.atomic():
            copy.resolve(past)
    except BaseException:
        connection.close()
        raise
    return past


class _Copy:
    """Carries the tables over inside the database, but for the rows that were touched later."""

    def __init__(self, source: Any, target: Any, cut: Cut, progress: Progress | None) -> None:
        self._source, self._target, self._cut = source, target, cut
        self._progress = progress
        self._stopped: BaseException | None = None
        # Rows that are carried over, roughly, and how many of them are there.
        self._total, self._done, self._share = 1, 0.0, 0.0
        self._later: list[bytes] = []

    def everything(self, memory: str) -> None:
        """Make the schema, fill it, and make the indexes; `memory` is the name of the target."""
        for statement in self._statements("table"):
            self._target.execute(statement)
        indexes = self._statements("index")
        for connection in (self._source, self._target):
            connection.set_progress_handler(self._tick, _OPCODES)
        try:
            self._fill_from(memory)
            share = (self._total - self._done) / max(1, len(indexes))
            for statement in indexes:
                self._share = share
                before = self._done
                self._target.execute(statement)
                self._done = before + share
                self._tell()
        except sqlcipher.OperationalError:
            if self._stopped is not None:
                raise self._stopped from None
            raise
        finally:
            for connection in (self._source, self._target):
                connection.set_progress_handler(None, 0)

    def _fill_from(self, memory: str) -> None:
        # The empty key says that what is only in memory is not encrypted; nothing of it may get a file.
        self._source.execute(f"ATTACH '{memory}' AS past KEY ''")
        try:
            files = {name: file for _number, name, file in self._source.execute("PRAGMA database_list")}
            if files["past"]:
                raise RuntimeError("a book of the past must stay in memory")
            # Rows come in the order of their tables; who belongs to whom was checked when they were written.
            self._source.execute("PRAGMA foreign_keys=OFF")
            self._fill()
        finally:
            self._source.set_progress_handler(None, 0)  # what is tidied up is not to be stopped
            self._source.execute("PRAGMA foreign_keys=ON")
            self._source.execute("DROP TABLE IF EXISTS temp.past_later")
            self._source.execute("DETACH past")

    def _statements(self, kind: str) -> list[str]:
        query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND type = ?"
        return [statement for (statement,) in self._source.execute(query, (kind,)).fetchall()]

    def _fill(self) -> None:
        """Copy every table; what was touched later is noted with whether it was there at all by then."""
        self._source.execute("CREATE TEMP TABLE past_later (row BLOB PRIMARY KEY, born INT) WITHOUT ROWID")
        then, value = self._cut.where.format(tx="tx"), self._cut.value
        self._source.execute(
            f"INSERT INTO past_later SELECT row, 0 FROM main.log_touch WHERE NOT ({then}) GROUP BY row", (value,)
        )
        self._source.execute(
            "UPDATE past_later SET born = 1 WHERE EXISTS"
            f" (SELECT 1 FROM main.log_touch t WHERE t.row = past_later.row AND {then})",
            (value,),
        )
        # A row that was made later was no row then; only its parents may have been kept alive by it.
        self._later = [row for (row,) in self._source.execute("SELECT row FROM past_later WHERE born").fetchall()]
        parents = "SELECT DISTINCT p.parent FROM past_later JOIN main.log_parent p ON p.child = row WHERE NOT born"
        self._later += [row for (row,) in self._source.execute(parents).fetchall()]
        tables = [*_LOG, "log_parent", "meta", *_KEPT_CACHES, *_PROJECTED]
        sizes = {table: self._size(table) for table in tables}
        # Making the indexes takes about as long again.
        self._total = 2 * sum(sizes.values()) or 1
        for table in tables:
            self._share = sizes[table]
            select, values = self._wanted(table)
            # Frames are few and large: some at a time.
            for first in range(0, sizes[table] + 1, _FRAMES) if table == "log_frame" else (None,):
                part = "" if first is None else f" AND rowid BETWEEN {first} AND {first + _FRAMES - 1}"
                self._source.execute(f"INSERT INTO past.{table} {select}{part}", values)
                self._tell()
            self._done = sum(sizes[one] for one in tables[: tables.index(table) + 1])

    def _size(self, table: str) -> int:
        """Return about how many rows a table has, without counting them."""
        if table in ("log_touch", "log_parent"):
            # These have no numbers of their own; they hold a row or so for every row of the others.
            return sum(self._size(name) for name in _PROJECTED[1:])
        return int(self._source.execute(f"SELECT coalesce(max(rowid), 0) FROM main.{table}").fetchone()[0])

    def _wanted(self, table: str) -> tuple[str, Sequence[Any]]:
        if table in _LOG:
            where = self._cut.where.format(tx=_LOG[table])
            return f"SELECT * FROM main.{table} WHERE {where}", (self._cut.value,)
        if table == "log_parent":
            return f"SELECT * FROM main.{table} {_WITHOUT.format(key='child')} WHERE NOT born)", ()
        if table == "meta":
            return "SELECT key, value FROM main.meta WHERE key NOT IN (?, ?)", (EVALUATED, DAYS)
        if table in _PROJECTED:
            key = "row" if table == "conflict" else "id"
            return f"SELECT * FROM main.{table} {_WITHOUT.format(key=key)})", ()
        return f"SELECT * FROM main.{table}", ()

    def _tick(self) -> int:
        """Say how far it is, every few milliseconds; anything but 0 ends the statement."""
        # As far as a table is through nobody knows: half of what is left of it each time never goes too far.
        step = min(self._share * 0.5, _OPCODES / 40)
        self._share -= step
        self._done += step
        try:
            self._tell()
        except BaseException as error:  # noqa: BLE001 - raised again where the statement was called
            self._stopped = error
            return 1
        return 0

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(int(self._done), self._total)

    def resolve(self, past: PastDesk) -> None:
        """Work out from the log of then what was touched later."""
        for start in range(0, len(self._later), _RESOLVED):
            past.projection.reproject(self._later[start : start + _RESOLVED])
            self._tell()


class PastDesk(Desk):
    """The book as it stood: everything reads, nothing writes.

    Attributes:
        present: the book of now.
    """

    past = True

    def __init__(self, present: Desk, connection: Any) -> None:
        super().__init__(present.path, connection, present.clock)
        self.present = present

    def close(self) -> None:
        """Forget the copy; the book of now stays open."""
        self.connection.close()

    @contextmanager
    def transaction(self, verb: str, *, label: str = "", reason: str = "") -> Iterator[BookTransaction]:
        """Refuse changes; what was seen, printed or exported is recorded in the book of now."""
        if verb not in RECORDS:
            raise _past()
        said = BookTransaction(self.present)
        with self.present.transaction(verb, label=label, reason=reason) as tx:
            yield said
            # Figures of the past are not kept a second time.
            tx.ops.extend(op for op in said.ops if op.table == _ACCESS)
        said.operation = tx.operation

    def write(self, draft: Draft, ops: list[Op]) -> Entry:
        del draft, ops
        raise _past()

    def undo(self, operation: str | None = None) -> Changes:
        del operation
        raise _past()

    def redo(self) -> Changes:
        raise _past()


def _past() -> Problem:
    return Problem(
        "book-of-the-past",
        QT_TRANSLATE_NOOP("Problems", "This is the book as it stood; it can be read and printed, not changed."),
        QT_TRANSLATE_NOOP("Problems", "Go back to today to change something."),
    )
