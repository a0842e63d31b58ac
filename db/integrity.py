"""Is the book sound? Pages, references, the chain of the log, and the tables against the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from db.chain import verify
from db.rows import fingerprint
from db.store import Book


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `what` never holds client data."""

    code: str
    what: str


def check(book: Book) -> list[Finding]:
    """Return what is wrong with the book; an empty list for a sound one. Changes nothing.

    The pages are checked after the write-ahead log was folded in: before, the check raises false alarms
    (`reliability.md` §0.3). Replayed old pages are found by rebuilding the tables from the log and comparing.
    """
    connection = book.connection
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    findings = [Finding("page", str(row[0])) for row in connection.execute("PRAGMA cipher_integrity_check")]
    findings += [
        Finding("structure", str(row[0])) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"
    ]
    findings += [Finding("orphan", f"{row[0]} → {row[2]}") for row in connection.execute("PRAGMA foreign_key_check")]
    findings += [Finding("log", name) for name in verify(book.log)]
    findings += [Finding("table", name) for name in _tables_that_differ(book)]
    return findings


class _Unchanged(Exception):  # noqa: N818 - it carries no error, it only ends the transaction
    """Leaves a transaction without keeping anything of it."""


def _tables_that_differ(book: Book) -> list[str]:
    before = fingerprint(book.connection)
    after: dict[str, list[tuple[Any, ...]]] = {}
    try:
        with book.atomic():
            book.projection.rebuild()
            after = fingerprint(book.connection)
            raise _Unchanged
    except _Unchanged:
        pass
    return [name for name in before if before[name] != after[name]]
