"""What the status bar and the undo buttons tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.codec import open_meta
from db.undo import redo_target, undo_target
from workbench.domain.problems import Problem
from workbench.readmodels.lists import BookFacts

if TYPE_CHECKING:
    from db.desk import Desk


def book_facts(desk: Desk) -> BookFacts:
    """Return counts, the newest data date, and what undo and redo would take back."""
    (clients,) = desk.connection.execute("SELECT count(*) FROM client").fetchone()
    (conflicts,) = desk.connection.execute("SELECT count(*) FROM conflict").fetchone()
    (last_in, last_out) = desk.connection.execute("SELECT max(last_in), max(last_out) FROM peer").fetchone()
    moments = [moment for moment in (last_in, last_out) if moment]
    return BookFacts(
        clients=clients,
        data_date=desk.data_date(),
        last_sync=max(moments) if moments else None,
        conflicts=conflicts,
        undo=_target(desk, redo=False),
        redo=_target(desk, redo=True),
    )


def _target(desk: Desk, *, redo: bool) -> tuple[str, str] | None:
    """Return (verb, label) of what would be taken back."""
    try:
        entry = redo_target(desk.log) if redo else undo_target(desk.log, None)
    except Problem:
        return None
    label, _reason = open_meta(entry.meta)
    return entry.verb, label
