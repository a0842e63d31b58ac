"""`history`, `undo` and `redo`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from db.queries.history import client_history
from db.undo import HistoryEntry
from ui.changewords import ChangeTeller
from ui.cli.session import Session
from ui.steplabels import said_label
from workbench.domain.money import yuan
from workbench.domain.verbs import RECORDS, VERBS
from workbench.readmodels.history import ClientOperation
from workbench.services.access import need_reason, record_access
from workbench.services.rules import load_rules


def show_history(session: Session) -> None:
    """Show the operation log, oldest first; what was done with one client field by field, newest first."""
    options = session.options
    if options.client is not None:
        _show_client(session, session.desk.client_id(options.client))
        return
    everything = session.desk.history()
    words = Words(session, everything)
    entries = everything
    if options.kind == "change":
        entries = [entry for entry in entries if entry.entry.verb not in RECORDS]
    elif options.kind:
        entries = [entry for entry in entries if entry.entry.verb == options.kind]
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Operation"),
        tr("CommandLine", "When"),
        tr("CommandLine", "What"),
        tr("CommandLine", "Reason"),
        tr("CommandLine", "State"),
    ]
    rows = [
        [
            entry.entry.name,
            dt.datetime.fromisoformat(entry.entry.at).astimezone().strftime("%Y-%m-%d %H:%M"),
            words.said(entry),
            entry.reason,
            tr("CommandLine", "undone") if entry.undone else "",
        ]
        for entry in entries
    ]
    documents = [_document(entry, words) for entry in entries]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nothing was recorded yet."))


def _show_client(session: Session, client: bytes) -> None:
    """Show every operation that touched a client, with the fields that it changed."""
    options, tr = session.options, session.texts.tr
    if options.full:
        need_reason(options.reason)
        record_access(session.desk, kind="view", what="history", at=session.now(), reason=options.reason, client=client)
    teller = ChangeTeller(
        session.texts,
        lambda fen: tr("Desk", "CNY {amount}", amount=yuan(fen)),
        Words(session, ()).label,
        full=bool(options.full),
    )
    found = client_history(session.desk, client)
    if options.kind == "change":
        found = [one for one in found if one.verb not in RECORDS]
    elif options.kind:
        found = [one for one in found if one.verb == options.kind]
    heads = [tr("CommandLine", head) for head in ("Operation", "When", "What", "Changed", "Reason", "State")]
    rows = [
        [
            one.operation,
            dt.datetime.fromisoformat(one.at).astimezone().strftime("%Y-%m-%d %H:%M"),
            teller.verb(one),
            teller.summary(one),
            one.reason,
            tr("CommandLine", "undone") if one.undone else "",
        ]
        for one in found
    ]
    documents = [_told(one, teller) for one in found]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nothing was recorded yet."))


def _told(one: ClientOperation, teller: ChangeTeller) -> dict[str, Any]:
    """Return an operation as a document: what the book's own history says of it, and each field that it changed."""
    return {
        "operation": one.operation,
        "at": one.at,
        "device": one.device_id,
        "verb": one.verb,
        "label": f"{teller.verb(one)} {teller.label(one)}".rstrip(),
        "reason": one.reason or None,
        "undone": one.undone,
        "undoes": one.undoes,
        "rows": [
            {
                "table": row.table,
                "id": row.row.hex(),
                "action": row.action,
                "changes": [
                    {
                        "field": change.field,
                        "from": teller.shown(row, change.field, change.before),
                        "to": teller.shown(row, change.field, change.after),
                    }
                    for change in row.changes
                ],
            }
            for row in one.rows
        ],
    }


class Words:
    """Says operations in words."""

    def __init__(self, session: Session, entries: Iterable[HistoryEntry]) -> None:
        """Take the operations: an undo says what it took back."""
        self._texts = session.texts
        self._rules = load_rules(session.desk, session.today)
        self._entries = {one.entry.name: one for one in entries}

    def label(self, verb: str, label: str) -> str:
        """Return what an operation was done to."""
        return said_label(verb, label, self._texts, self._rules)

    def said(self, entry: HistoryEntry) -> str:
        """Return what an operation did."""
        verb = self._texts.tr("Verbs", VERBS.get(entry.entry.verb, entry.entry.verb))
        target = self._entries.get(entry.entry.undoes or "")
        if target is not None:
            # Only what stands before it can be meant, so this ends.
            return f"{verb}: {self.said(target)}"
        return f"{verb} {self.label(entry.entry.verb, entry.label)}".rstrip()


def _document(entry: HistoryEntry, words: Words) -> dict[str, Any]:
    return {
        "operation": entry.entry.name,
        "at": entry.entry.at,
        "device": entry.entry.author.partition(".")[0],
        "verb": entry.entry.verb,
        "label": words.said(entry),
        "reason": entry.reason or None,
        "undone": entry.undone,
        "undoes": entry.entry.undoes,
    }


def undo(session: Session) -> None:
    """Take back the last change, or the one named."""
    options, desk = session.options, session.desk
    # An empty name is one that is not known: a script that lost its variable must not take back something else.
    named = options.operation is not None
    changes = desk.undo(options.operation) if named else desk.undo_steps(options.steps)
    _show_taken_back(session, changes.operation)


def redo(session: Session) -> None:
    """Take back the last undo."""
    _show_taken_back(session, session.desk.redo_steps(session.options.steps).operation)


def _show_taken_back(session: Session, operation: str | None) -> None:
    entries = session.desk.history()
    words = Words(session, entries)
    entry = next(one for one in entries if one.entry.name == operation)
    session.show(_document(entry, words), lambda: [words.said(entry)])
