"""`history`, `undo` and `redo`."""

from __future__ import annotations

from typing import Any

from db.queries.history import operations_of
from db.undo import HistoryEntry
from ui.cli.session import Session
from workbench.domain.verbs import RECORDS, VERBS


def show_history(session: Session) -> None:
    """Show the operation log, oldest first."""
    options = session.options
    entries = session.desk.history()
    if options.client:
        wanted = operations_of(session.desk, session.desk.client_id(options.client))
        entries = [entry for entry in entries if entry.entry.id in wanted]
    if options.kind == "change":
        entries = [entry for entry in entries if entry.entry.verb not in RECORDS]
    elif options.kind:
        entries = [entry for entry in entries if entry.entry.verb == options.kind]
    tr = session.texts.tr
    heads = [tr("CommandLine", "Operation"), tr("CommandLine", "When"), tr("CommandLine", "What"), ""]
    rows = [
        [
            entry.entry.name,
            entry.entry.at,
            described(session, entry),
            tr("CommandLine", "undone") if entry.undone else "",
        ]
        for entry in entries
    ]
    session.show_table([_document(session, entry) for entry in entries], heads, rows)


def described(session: Session, entry: HistoryEntry) -> str:
    """Return what an operation did, in words."""
    verb = session.texts.tr("Verbs", VERBS.get(entry.entry.verb, entry.entry.verb))
    return f"{verb} {entry.label}".rstrip()


def _document(session: Session, entry: HistoryEntry) -> dict[str, Any]:
    return {
        "operation": entry.entry.name,
        "at": entry.entry.at,
        "device": entry.entry.author.partition(".")[0],
        "verb": entry.entry.verb,
        "label": described(session, entry),
        "reason": entry.reason or None,
        "undone": entry.undone,
    }


def undo(session: Session) -> None:
    """Take back the last change, or the one named."""
    changes = session.desk.undo(session.options.operation)
    _show_taken_back(session, changes.operation, session.texts.tr("CommandLine", "Undone."))


def redo(session: Session) -> None:
    """Take back the last undo."""
    changes = session.desk.redo()
    _show_taken_back(session, changes.operation, session.texts.tr("CommandLine", "Redone."))


def _show_taken_back(session: Session, operation: str | None, sentence: str) -> None:
    entry = session.desk.history()[-1]
    document = {"operation": operation, "undoes": entry.entry.undoes, "verb": entry.entry.verb, "label": entry.label}
    session.show(document, lambda: [f"{sentence} {entry.label}".rstrip()])
