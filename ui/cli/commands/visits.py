"""`visits` and `visit`: appointments from the command line."""

from __future__ import annotations

import datetime as dt

from db.queries.calendar import appointment_rows
from ui.cli.session import Misused, Session
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import AppointmentRow
from workbench.services.appointments import KIND_NAMES, STATE_NAMES, close_appointment, plan_appointment


def show_visits(session: Session) -> None:
    """Show appointments between two days (default: the coming month)."""
    options = session.options
    first, last = session.days(
        options.first or min(session.today, options.last or session.today),
        options.last or (options.first or session.today) + dt.timedelta(days=31),
    )
    entries = appointment_rows(session.desk, first, last)
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Purpose"),
        "id",
    ]
    rows = [
        [
            entry.starts.replace("T", " "),
            entry.name,
            tr("Meetings", KIND_NAMES.get(entry.kind, entry.kind)),
            tr("Meetings", STATE_NAMES.get(entry.state, entry.state)),
            entry.purpose or entry.title,
            entry.id.hex(),
        ]
        for entry in entries
    ]
    documents = [_document(entry, session) for entry in entries]
    session.show_table(documents, heads, rows, tr("CommandLine", "No appointments."))


def _document(entry: AppointmentRow, session: Session) -> dict[str, object]:
    client = (session.desk.row("client", entry.client_id) or {}) if entry.client_id else {}
    return {
        "id": entry.id,
        "client_id": entry.client_id,
        "client_no": client.get("client_no"),
        "name": entry.name,
        "starts": entry.starts,
        "minutes": entry.minutes,
        "kind": entry.kind,
        "title": entry.title,
        "place": entry.place,
        "purpose": entry.purpose,
        "state": entry.state,
    }


def visit(session: Session) -> None:
    """Plan, finish or cancel an appointment."""
    options, tr = session.options, session.texts.tr
    if options.action == "add":
        if not options.starts:
            raise Misused(tr("CommandLine", "Missing: {what}", what="--starts"))
        _at, starts = session.moment(options.starts)
        changes, row = plan_appointment(
            session.desk,
            client=session.desk.client_id(options.target),
            starts=starts.strftime("%Y-%m-%dT%H:%M"),
            minutes=options.minutes,
            kind=options.kind,
            purpose=options.purpose,
            place=options.place,
        )
    else:
        row = _appointment(session, options.target)
        state = "done" if options.action == "done" else "cancelled"
        changes = close_appointment(session.desk, appointment=row, state=state)
    document = {"operation": changes.operation, "id": row}
    session.show(document, lambda: [tr("CommandLine", "Appointment {id} is recorded.", id=row.hex())])


def _appointment(session: Session, text: str) -> bytes:
    try:
        row = bytes.fromhex(text)
    except ValueError:
        row = b""
    if session.desk.row("appointment", row) is None:
        raise Problem(
            "no-such-appointment",
            QT_TRANSLATE_NOOP("Problems", "There is no appointment {id}."),
            QT_TRANSLATE_NOOP("Problems", "The command visits lists them with their ids."),
            {"id": text},
        )
    return row
