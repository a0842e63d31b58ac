"""Bring a book's schema up to date with Alembic, after keeping a copy; refuse a newer book in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db.engine import engine_on
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Schema of this program, kept in `user_version`: raise it with every migration.
SCHEMA_VERSION = 6


def bring_up_to_date(connection: Any, path: Path) -> None:
    """Upgrade an older book; does nothing, and imports nothing, for one that is up to date.

    Raises:
        Problem: the book was made by a newer program.
    """
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found > SCHEMA_VERSION:
        raise Problem(
            "book-newer",
            QT_TRANSLATE_NOOP("Problems", "The book {file} was made by a newer version of this program."),
            QT_TRANSLATE_NOOP("Problems", "Install the newer version; nothing was changed in the book."),
            {"file": path.name},
            Place(file=path.name),
        )
    if found < SCHEMA_VERSION:
        keep_copy(connection, path.with_name(f"{path.name}.before-{SCHEMA_VERSION}"))
        upgrade(connection)


def keep_copy(connection: Any, target: Path) -> None:
    """Write a complete encrypted copy under the same key; an older copy of that name is replaced."""
    target.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(target),))


def upgrade(connection: Any, revision: str = "head") -> None:
    """Run the migrations on an open connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine_on(connection).connect() as sql:
        config.attributes["connection"] = sql
        command.upgrade(config, revision)
        sql.commit()
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
