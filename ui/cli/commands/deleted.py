"""`deleted`: the recycle bin, and bringing back what lies in it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from db.queries.deleted import deleted
from ui.cli.session import Session
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.deleted import DELETABLE, Deleted
from workbench.services.recycling import bring_back

_ID = 16


def show_deleted(session: Session) -> None:
    """List what was deleted, or bring one thing back."""
    options, tr = session.options, session.texts.tr
    if options.restore is not None:
        changes = bring_back(session.desk, row=_row(options.restore))
        session.refresh()
        document = {"operation": changes.operation, "tables": sorted(changes.tables)}
        session.show(
            document, lambda: [tr("CommandLine", "Brought back as operation {operation}.", operation=changes.operation)]
        )
        return
    found = [one for one in deleted(session.desk) if one.fits(options.search)]
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "What"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Of whom"),
        tr("CommandLine", "With it"),
        tr("CommandLine", "Id"),
    ]
    rows = [
        [
            dt.datetime.fromisoformat(one.at).astimezone().strftime("%Y-%m-%d %H:%M"),
            tr("Recycling", DELETABLE[one.table]),
            one.text,
            one.owner_name,
            one.children or "",
            one.id.hex(),
        ]
        for one in found
    ]
    session.show_table([_document(one) for one in found], heads, rows, tr("CommandLine", "The recycle bin is empty."))


def _row(text: str) -> bytes:
    try:
        row = bytes.fromhex(text)
    except ValueError:
        row = b""
    if len(row) != _ID:
        raise Problem(
            "bad-id",
            QT_TRANSLATE_NOOP("Problems", "{text} is not an id."),
            QT_TRANSLATE_NOOP("Problems", "The list of what was deleted shows the ids."),
            {"text": text},
        )
    return row


def _document(one: Deleted) -> dict[str, Any]:
    return {
        "id": one.id,
        "table": one.table,
        "text": one.text,
        "client": one.owner,
        "client_name": one.owner_name or None,
        "at": one.at,
        "operation": one.operation,
        "device": one.device or None,
        "with_it": one.children,
    }
