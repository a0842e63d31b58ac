"""Open the SQLCipher file: key, pragmas, one connection, and an SQLAlchemy engine on top of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: After the key: durability first (`reliability.md` §5; WAL with NORMAL loses acknowledged work).
#: `cipher_memory_security` stays off: it locks and wipes every allocation, cannot be switched off again once it
#: was on, and made an import seven times slower. Rows outlive it in Python's memory anyway: locking the desk
#: replaces the process.
_PRAGMAS = (
    "PRAGMA cache_size=-64000",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA journal_mode=WAL",
    # 16 MiB: what one use case writes is folded into the file later, not while somebody waits for it.
    "PRAGMA wal_autocheckpoint=4000",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
    "PRAGMA mmap_size=0",
)


def connect(path: Path, key: bytes) -> Any:
    """Open `path` with a 48-byte raw key; the connection holds the file exclusively until it is closed.

    Raises:
        Problem: another program holds the book, or the file is not a book of this key.
    """
    try:
        connection = sqlcipher.connect(
            str(path), isolation_level=None, check_same_thread=False, timeout=1.0, cached_statements=256
        )
    except sqlcipher.OperationalError as error:
        raise _refused(path, error) from None
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma).fetchall()
        # The first write lock makes the exclusive mode real, so that a second program is told at once.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("COMMIT")
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refused(path, error) from None
    return connection


def _refused(path: Path, error: Exception) -> Problem:
    if "locked" in str(error):
        return Problem(
            "book-in-use",
            QT_TRANSLATE_NOOP("Problems", "The book {file} is open in another window or program."),
            QT_TRANSLATE_NOOP("Problems", "Close it there, then try again."),
            {"file": path.name},
            Place(file=path.name),
        )
    if isinstance(error, sqlcipher.OperationalError):
        return Problem(
            "book-not-opened",
            QT_TRANSLATE_NOOP("Problems", "The file {file} cannot be opened: {error}"),
            QT_TRANSLATE_NOOP("Problems", "Check that the folder can be written and that the disk has room."),
            {"file": path.name, "error": str(error)},
            Place(file=path.name),
        )
    return unreadable(path)


def unreadable(path: Path) -> Problem:
    """Return the problem that a file is no book of its key."""
    return Problem(
        "book-unreadable",
        QT_TRANSLATE_NOOP("Problems", "The file {file} is damaged or does not belong to its key file."),
        QT_TRANSLATE_NOOP("Problems", "Restore the newest backup; the damaged file is left as it is."),
        {"file": path.name},
        Place(file=path.name),
    )


def engine_on(connection: Any) -> Any:
    """Return an SQLAlchemy engine that uses `connection` and no other; it never closes it."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    return create_engine(
        "sqlite://", creator=lambda: connection, module=sqlcipher, poolclass=StaticPool, hide_parameters=True
    )
