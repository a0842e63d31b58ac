"""The book as it stood: a copy in memory of what the log held at a moment, for reading only.

Rows that nothing touched since are taken as they are; the others are resolved from the log as it was then. The copy
never touches the disk. What was shown, printed or exported out of it is recorded in the book of now.
"""

from __future__ import annotations

import datetime as dt
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
_PARENTS = "SELECT p.parent, p.child, p.tbl FROM log_parent p WHERE EXISTS (SELECT 1 FROM log_touch t WHERE"
_PROJECTED = ("conflict", *(table.name for table in TABLES))
_ACCESS = BY_NAME["access"].number
_BATCH = 5_000


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
    connection = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        copy = _Copy(book.connection, connection, cut, progress)
        copy.everything()
        past = PastDesk(book, connection)
        with past.atomic():
            past.projection.reproject(copy.later)
    except BaseException:
        connection.close()
        raise
    return past


class _Copy:
    """Carries the tables over, but for the rows that were touched later."""

    def __init__(self, source: Any, target: Any, cut: Cut, progress: Progress | None) -> None:
        self._source, self._target, self._cut = source, target, cut
        self._progress = progress
        self.later: set[bytes] = set()

    def everything(self) -> None:
        """Make the schema and fill it."""
        made = (
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'index'"
        )
        for (statement,) in self._source.execute(made).fetchall():
            self._target.execute(statement)
        after = f"SELECT DISTINCT row FROM log_touch WHERE NOT ({self._cut.where.format(tx='tx')})"
        self.later = {row for (row,) in self._source.execute(after, (self._cut.value,))}
        tables = [*_LOG, "log_parent", "meta", *_KEPT_CACHES, *_PROJECTED]
        for place, table in enumerate(tables):
            if self._progress is not None:
                self._progress(place, len(tables))
            self._carry(table)

    def _carry(self, table: str) -> None:
        select, values = self._wanted(table)
        cursor = self._source.execute(select, values)
        marks = ", ".join("?" * len(cursor.description))
        self._target.execute("BEGIN")
        while rows := cursor.fetchmany(_BATCH):
            self._target.executemany(f"INSERT INTO {table} VALUES ({marks})", self._old(table, rows))
            if self._progress is not None:
                self._progress(0, 0)
        self._target.execute("COMMIT")

    def _wanted(self, table: str) -> tuple[str, Sequence[Any]]:
        if table in _LOG:
            where = self._cut.where.format(tx=_LOG[table])
            return f"SELECT * FROM {table} WHERE {where}", (self._cut.value,)
        if table == "log_parent":
            where = self._cut.where.format(tx="t.tx")
            return f"{_PARENTS} t.row = p.child AND {where})", (self._cut.value,)
        if table == "meta":
            return "SELECT key, value FROM meta WHERE key NOT IN (?, ?)", (EVALUATED, DAYS)
        return f"SELECT * FROM {table}", ()

    def _old(self, table: str, rows: Sequence[tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
        """Return those of `rows` that are as they were; only projected tables can have others."""
        if not self.later or table not in _PROJECTED:
            return rows
        return [row for row in rows if row[0] not in self.later]


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
