"""`visit sheet`: the rows of a printed visit plan, and what was typed behind their numbers."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Any

from ui.cli.session import Session
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.services.visitsheets import SheetRow, enter_sheet, visit_sheet


def visit_sheet_rows(session: Session) -> None:
    """Show the rows of a day's plan, or record what is said of them; `-` reads lines from the terminal."""
    options, day = session.options, session.options.on or session.today
    text = sys.stdin.read() if options.target == "-" else options.target or ""
    operation, entered = _enter(session, day, text) if text.strip() else (None, {})
    sheet = visit_sheet(session.desk, day=day, version=options.print)
    rows = [row for row in sheet.rows if not text.strip() or row.number in entered]
    document = {
        "operation": operation,
        "day": day,
        "print": sheet.version or None,
        "rows": [_document(row) | {"entered": entered.get(row.number)} for row in rows],
    }
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Row"),
        tr("CommandLine", "Client"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "When"),
        tr("CommandLine", "What"),
    ]
    lines = [
        [
            row.number,
            row.client_no,
            row.name,
            row.appointment.starts[11:] if row.appointment else "",
            _said(session, row, entered.get(row.number)),
        ]
        for row in rows
    ]
    session.show_table(document, heads, lines, tr("CommandLine", "No visits are planned on this day."))


def _enter(session: Session, day: dt.date, text: str) -> tuple[str | None, dict[int, dict[str, Any]]]:
    """Record what was typed; return the operation, and what was recorded by row."""
    at, _local = session.moment()
    changes, kept = enter_sheet(
        session.desk,
        rules=session.rules,
        day=day,
        text=text,
        at=at,
        today=session.today,
        version=session.options.print,
    )
    session.refresh()
    return changes.operation, {
        row.number: {
            "channel": row.channel(mark) if mark.code.result else None,
            "result": mark.code.result or None,
            "interest": mark.interest,
            "minutes": mark.minutes,
            "note": mark.note,
        }
        for row, mark in kept
    }


def _document(row: SheetRow) -> dict[str, Any]:
    planned = row.appointment
    return {
        "row": row.number,
        "client_no": row.client_no,
        "name": row.name,
        "appointment": planned.id if planned else None,
        "starts": planned.starts if planned else None,
        "done": row.done,
    }


def _said(session: Session, row: SheetRow, entered: dict[str, Any] | None) -> str:
    tr = session.texts.tr
    if entered is None:
        return tr("CommandLine", "recorded") if row.done else ""
    if entered["result"] is None:
        return tr("CommandLine", "not gone")
    return f"{tr('Channels', CHANNELS[entered['channel']])} {tr('Results', RESULTS[entered['result']])}"
