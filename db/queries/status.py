"""What the status bar and the undo buttons tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.codec import open_meta
from db.queries import records
from db.undo import redo_target, undo_target
from workbench.domain.problems import Problem
from workbench.readmodels.lists import BookFacts

if TYPE_CHECKING:
    from db.store import Book


def book_facts(book: Book) -> BookFacts:
    """Return counts, the newest data date, and what undo and redo would take back."""
    (clients,) = book.connection.execute("SELECT count(*) FROM client").fetchone()
    (conflicts,) = book.connection.execute("SELECT count(*) FROM conflict").fetchone()
    (last_in, last_out) = book.connection.execute("SELECT max(last_in), max(last_out) FROM peer").fetchone()
    moments = [moment for moment in (last_in, last_out) if moment]
    return BookFacts(
        clients=clients,
        data_date=records.data_date(book.connection),
        last_sync=max(moments) if moments else None,
        conflicts=conflicts,
        undo=_target(book, redo=False),
        redo=_target(book, redo=True),
    )


def _target(book: Book, *, redo: bool) -> tuple[str, str] | None:
    """Return (verb, label) of what would be taken back."""
    try:
        entry = redo_target(book.log) if redo else undo_target(book.log, None)
    except Problem:
        return None
    label, _reason = open_meta(entry.meta)
    return entry.verb, label
