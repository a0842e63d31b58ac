"""What the status bar and the undo buttons tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.codec import open_meta
from db.queries import records
from db.undo import steps_back, steps_forward
from workbench.readmodels.lists import BookFacts

if TYPE_CHECKING:
    from db.store import Book

#: So many steps are offered at once.
STEPS = 12


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
        undo=_steps(book, redo=False),
        redo=_steps(book, redo=True),
    )


def _steps(book: Book, *, redo: bool) -> tuple[tuple[str, str], ...]:
    """Return (verb, label) of what would be taken back, the nearest first; of an undo what it took back."""
    found = []
    for entry in (steps_forward if redo else steps_back)(book.log, STEPS):
        target = book.log.named(entry.undoes) if entry.undoes else None
        label, _reason = open_meta(entry.meta)
        found.append(((target or entry).verb, label))
    return tuple(found)
