"""`visits`, `visit` and `arrivals`: the visit calendar from the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from db.queries.calendar import appointment_rows, people_of
from ui.cli.commands.contacts import change_contact, further_promises
from ui.cli.commands.visitsheet import visit_sheet_rows
from ui.cli.session import Misused, Session
from ui.cli.visitoptions import USUAL_REMINDER
from workbench.domain.agenda import Conflict
from workbench.domain.changes import Changes
from workbench.domain.interactions import RESULTS, code_of
from workbench.domain.problems import Problem
from workbench.domain.reminding import NEVER_REMIND
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Value
from workbench.readmodels.lists import AppointmentRow
from workbench.services.agenda import conflict_text, flags
from workbench.services.appointments import (
    KIND_NAMES,
    STATE_NAMES,
    change_appointment,
    close_appointment,
    copy_appointment,
    no_such_appointment,
    plan_appointment,
)
from workbench.services.arrivals import EXPECTED, register_arrival
from workbench.services.turns import Turn, drop_turns, repeat_appointment
from workbench.services.visits import USUAL, Report, report_unplanned, report_visit

_SET = ("starts", "minutes", "kind", "title", "place", "purpose", "mode", "remind")


def show_visits(session: Session) -> None:
    """Show appointments between two days (default: the coming month)."""
    options = session.options
    first, last = session.days(
        options.first or min(session.today, options.last or session.today),
        options.last or (options.first or session.today) + dt.timedelta(days=31),
    )
    entries = appointment_rows(session.desk, first, last)
    people = people_of(session.desk, (entry.client_id for entry in entries if entry.client_id))
    against = flags(entries, people, session.rules.almanac)
    called = {entry.id: f"{entry.starts[11:]} {entry.name or entry.title}" for entry in entries}
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Purpose"),
        tr("CommandLine", "Take care"),
        tr("CommandLine", "Id"),
    ]
    rows = [
        [
            entry.starts.replace("T", " "),
            entry.name or entry.title,
            _kind(session, entry),
            tr("Meetings", STATE_NAMES.get(entry.state, entry.state)),
            entry.purpose or (entry.title if entry.name else ""),
            " · ".join(conflict_text(one, session.texts, called).rstrip(".。") for one in against.get(entry.id, ())),
            entry.id.hex(),
        ]
        for entry in entries
    ]
    numbers = _numbers(session, entries)
    documents = [_document(session, entry, numbers, against.get(entry.id, ()), called) for entry in entries]
    session.show_table(documents, heads, rows, tr("CommandLine", "No appointments."))


def _kind(session: Session, entry: AppointmentRow) -> str:
    said = session.texts.tr("Meetings", KIND_NAMES.get(entry.kind, entry.kind))
    return f"{said} ↻" if entry.rule else said


def _numbers(session: Session, entries: Sequence[AppointmentRow]) -> Mapping[bytes, str | None]:
    wanted = {entry.client_id for entry in entries if entry.client_id}
    rows = session.desk.list_rows(session.today, wanted) if wanted else []
    return {row.id: row.client_no for row in rows}


def _document(
    session: Session,
    entry: AppointmentRow,
    numbers: Mapping[bytes, str | None],
    against: Sequence[Conflict],
    called: Mapping[bytes, str],
) -> dict[str, Any]:
    return {
        "id": entry.id,
        "client_id": entry.client_id,
        "client_no": numbers.get(entry.client_id or b""),
        "name": entry.name,
        "starts": entry.starts,
        "minutes": entry.minutes,
        "kind": entry.kind,
        "title": entry.title,
        "place": entry.place,
        "purpose": entry.purpose,
        "state": entry.state,
        "mode": entry.mode or None,
        "remind": "never" if entry.remind == NEVER_REMIND else entry.remind,
        "series": entry.series_id,
        "occurrence": entry.occurrence or None,
        "rule": entry.rule or None,
        "conflicts": [
            {"code": one.code, "with": list(one.others), "text": conflict_text(one, session.texts, called)}
            for one in against
        ],
    }


def visit(session: Session) -> None:
    """Plan, change, copy, repeat, finish or cancel an appointment, or put right what was reported of it."""
    action = session.options.action
    document: dict[str, Any]
    if action == "add":
        changes, row = _add(session)
        document = {"operation": changes.operation, "id": row}
    elif action == "done":
        document = _done(session)
    elif action == "sheet":
        visit_sheet_rows(session)
        return
    elif action == "report":
        change_contact(session, _appointment(session, session.options.target)[0])
        return
    else:
        changes, row = _change(session, *_appointment(session, session.options.target))
        document = {"operation": changes.operation, "id": row}
    tr, shown = session.texts.tr, document["id"]
    session.show(document, lambda: [tr("CommandLine", "Appointment {id} is recorded.", id=shown.hex())])


def _add(session: Session) -> tuple[Changes, bytes]:
    options = session.options
    starts = _starts(session)
    client = session.desk.client_id(options.target) if options.target else None
    return plan_appointment(
        session.desk,
        client=client,
        starts=starts,
        minutes=options.minutes or 30,
        kind=options.kind or ("other" if client is None else "visit"),
        title=options.title or "",
        purpose=options.purpose or "",
        place=options.place or "",
        mode=options.mode or "",
        remind=None if options.remind == USUAL_REMINDER else options.remind,
        rule=options.rule or "",
    )


def _starts(session: Session) -> str:
    if not session.options.starts:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--starts"))
    _at, starts = session.moment(session.options.starts)
    return starts.strftime("%Y-%m-%dT%H:%M")


def _change(session: Session, row: bytes, turn: Turn | None) -> tuple[Changes, bytes]:
    """Do what was asked with an appointment or the turn of a series."""
    desk, options = session.desk, session.options
    if options.action == "copy":
        return copy_appointment(desk, appointment=row, starts=_starts(session), turn=turn)
    if options.action == "repeat":
        if not options.rule:
            raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--rule"))
        return repeat_appointment(desk, appointment=row, rule=options.rule, turn=turn), row
    if options.action == "delete" or (options.action == "cancel" and turn and options.scope != "this"):
        return drop_turns(desk, appointment=row, turn=turn, scope=options.scope), row
    if options.action in ("cancel", "reopen"):
        state = "cancelled" if options.action == "cancel" else "planned"
        return close_appointment(desk, appointment=row, state=state, turn=turn), row
    return _set(session, row, turn), row


def _set(session: Session, row: bytes, turn: Turn | None) -> Changes:
    options = session.options
    values: dict[str, Value] = {name: getattr(options, name) for name in _SET if getattr(options, name) is not None}
    if options.starts:
        values["starts"] = _starts(session)
    if options.remind == USUAL_REMINDER:
        values["remind"] = None
    if not values and not options.rule:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what=" ".join(f"--{one}" for one in _SET)))
    return change_appointment(
        session.desk, appointment=row, values=values, turn=turn, scope=options.scope, rule=options.rule
    )


def _done(session: Session) -> dict[str, Any]:
    """Record a visit report: of an appointment by its id, or of an unplanned visit by the client's number."""
    desk, options = session.desk, session.options
    row, turn = _found(session, options.target or "")
    if row is not None:
        kind = _kind_of(session, row, turn)
        moment, _local = session.moment()
        logged = report_visit(
            desk,
            rules=session.rules,
            appointment=row,
            turn=turn,
            report=_report(session, kind),
            at=moment,
            today=session.today,
            on=options.on,
        )
    else:
        kind = options.kind or "visit"
        moment, local = session.moment(options.starts)
        day = options.on or local.date()
        client = _client(session, options.target or "")
        row = desk.natural_id("unplanned", client.hex(), f"{day.isoformat()}T{local:%H:%M}", kind)
        logged = report_unplanned(
            desk,
            rules=session.rules,
            client=client,
            kind=kind,
            starts=f"{day.isoformat()}T{local:%H:%M}",
            report=_report(session, kind),
            at=moment,
            today=session.today,
        )
    session.refresh()
    return {"operation": logged.changes.operation, "id": row, "closed": list(logged.closed)}


def _client(session: Session, text: str) -> bytes:
    try:
        return session.desk.client_id(text)
    except Problem:
        raise no_such_appointment(text) from None


def _kind_of(session: Session, row: bytes, turn: Turn | None) -> str:
    source = session.desk.row("appointment", row) or (session.desk.row("series", turn[0]) if turn else None) or {}
    return str(source.get("kind") or "visit")


def _report(session: Session, kind: str) -> Report:
    options = session.options
    promises: list[tuple[str, dt.date | None]] = []
    if options.next or options.next_on:
        promises.append((options.next or "", options.next_on))
    promises += further_promises(session)
    return Report(
        result=_result(options.result, kind),
        note=options.note or "",
        news=options.news or "",
        opinion=options.opinion or "",
        appraisal=options.appraisal or "",
        minutes=options.minutes,
        interest=options.interest,
        promises=tuple(promises),
        mode=options.mode or "",
    )


def _result(word: str | None, kind: str) -> str:
    if not word:
        return USUAL.get(kind, "done")
    code = code_of(word, RESULTS)
    if code is None:
        raise Problem(
            "unknown-word",
            QT_TRANSLATE_NOOP("Problems", "{channel} with {result} is no interaction."),
            QT_TRANSLATE_NOOP("Problems", "Choose a channel and a result from the list."),
            {"channel": kind, "result": word},
        )
    return code


def _appointment(session: Session, text: str | None) -> tuple[bytes, Turn | None]:
    row, turn = _found(session, text or "")
    if row is None:
        raise no_such_appointment(text or "")
    return row, turn


def _found(session: Session, text: str) -> tuple[bytes | None, Turn | None]:
    """Return the appointment that an id names, and which turn of a series it is; (None, None) for none."""
    try:
        row = bytes.fromhex(text)
    except ValueError:
        return None, None
    kept = session.desk.row("appointment", row)
    if kept is not None:
        series, occurrence = kept.get("series_id"), kept.get("occurrence")
        return row, (series, occurrence) if series and occurrence else None
    turn = session.desk.turn_named(row, session.today)
    return (row, turn) if turn else (None, None)


def arrivals(session: Session) -> None:
    """List who is expected and who has come on a day, or register who has come."""
    options = session.options
    day = options.on or session.today
    if options.clients:
        for number in options.clients:
            _register(session, session.desk.client_id(number), day)
        session.refresh()
    rows = [row for row in appointment_rows(session.desk, day, day) if row.kind in EXPECTED and row.client_id]
    numbers = _numbers(session, rows)
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Note"),
    ]
    lines = [
        [row.starts[11:], row.name, tr("Meetings", STATE_NAMES.get(row.state, row.state)), row.purpose or row.note]
        for row in rows
    ]
    documents = [
        {
            "id": row.id,
            "client_no": numbers.get(row.client_id or b""),
            "name": row.name,
            "starts": row.starts,
            "kind": row.kind,
            "state": row.state,
            "purpose": row.purpose,
        }
        for row in rows
    ]
    session.show_table(documents, heads, lines, tr("CommandLine", "Nobody is expected and nobody has come."))


def _register(session: Session, client: bytes, day: dt.date) -> None:
    clock = session.options.at
    at, local = session.moment(f"{day.isoformat()}T{clock}" if clock else None)
    waiting = [
        row
        for row in appointment_rows(session.desk, day, day)
        if row.client_id == client and row.state == "planned" and row.kind in EXPECTED
    ]
    register_arrival(
        session.desk,
        rules=session.rules,
        client=client,
        starts=f"{day.isoformat()}T{local:%H:%M}",
        at=at,
        today=session.today,
        expected=waiting[0] if waiting else None,
        note=session.options.note,
    )
