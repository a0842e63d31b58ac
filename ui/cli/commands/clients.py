"""`clients`, `client`, `log`, `holdings`, `visits` and `visit`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from db.queries import records
from db.queries.calendar import appointment_rows
from db.queries.clients import card, client_details, search_rows
from ui.cli.documents import card_document, client_document, holding_document
from ui.cli.session import Session
from workbench.domain import masking
from workbench.domain.interactions import CHANNELS, RESULTS, code_of
from workbench.domain.money import wan
from workbench.domain.problems import Problem
from workbench.domain.search import SearchIndex
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import ClientDetail
from workbench.services.access import need_reason, record_access
from workbench.services.appointments import close_appointment, plan_appointment
from workbench.services.clients import add_client, delete_client, set_client
from workbench.services.interactions import log_interaction


def show_clients(session: Session) -> None:
    """Show the list, masked unless a reason is given."""
    options, rules = session.options, session.rules
    details = _chosen(session)
    if options.full:
        need_reason(options.reason)
        record_access(
            session.desk, kind="view", what="clients", at=session.now(), rows=len(details), reason=options.reason
        )
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Tier"),
        tr("CommandLine", "Assets (10,000 yuan)"),
        tr("CommandLine", "Phone"),
        tr("CommandLine", "Risk"),
        tr("CommandLine", "Next due"),
    ]
    rows = [
        [
            one.client.client_no,
            one.client.name,
            rules.tier_name(one.tier, session.texts),
            wan(one.aum_fen) if one.aum_fen is not None else "",
            _first_phone(one, full=options.full),
            one.client.risk,
            one.next_due,
        ]
        for one in details
    ]
    session.show_table([client_document(one, full=options.full) for one in details], heads, rows)


def _first_phone(one: ClientDetail, *, full: bool) -> str:
    number = next((way.value for way in one.ways if way.kind in ("mobile", "phone", "work")), "")
    return number if full else masking.phone(number)


def _chosen(session: Session) -> list[ClientDetail]:
    options = session.options
    session.rules  # noqa: B018 - brings the caches up to the day before they are read
    details = client_details(session.desk)
    if options.search:
        wanted = set(SearchIndex(search_rows(session.desk)).find(options.search, len(details)))
        details = [one for one in details if one.client.id in wanted]
    if options.tier:
        details = [one for one in details if one.tier == options.tier]
    if options.band:
        details = [one for one in details if one.band == options.band]
    if options.due:
        details = [one for one in details if one.next_due is not None and one.next_due <= session.today]
    return details[: options.limit]


def client(session: Session) -> None:
    """Show one card, or add, change or delete a client."""
    action, *rest = session.options.words
    if action == "add":
        _show_change(session, *add_client(session.desk, fields=_fields(rest), today=session.today))
    elif action == "set" and rest:
        row = session.desk.client_id(rest[0])
        _show_change(session, set_client(session.desk, client=row, fields=_fields(rest[1:])), row)
    elif action == "delete" and rest:
        row = session.desk.client_id(rest[0])
        document = {"client_no": rest[0], "id": row}
        changes = delete_client(session.desk, client=row)
        session.show({"operation": changes.operation, **document}, lambda: [changes.operation or ""])
    else:
        _show_card(session, session.desk.client_id(action))


def _fields(words: list[str]) -> dict[str, str]:
    pairs = [word.partition("=") for word in words]
    if not pairs or not all(mark for _name, mark, _value in pairs):
        raise Problem(
            "fields-needed",
            QT_TRANSLATE_NOOP("Problems", "Fields are given as name=value."),
            QT_TRANSLATE_NOOP("Problems", "For instance: client set 8800100017 risk=C3"),
        )
    return {name: value for name, _mark, value in pairs}


def _show_change(session: Session, changes: Any, row: bytes) -> None:
    number = (session.desk.row("client", row) or {}).get("client_no")
    document = {"operation": changes.operation, "client_no": number, "id": row}
    session.show(document, lambda: [f"{number or row.hex()}: {changes.operation}"])


def _show_card(session: Session, row: bytes) -> None:
    options, rules = session.options, session.rules
    if options.full:
        need_reason(options.reason)
        record_access(session.desk, kind="view", what="card", at=session.now(), reason=options.reason, client=row)
    found = card(session.desk, row)
    assert found is not None, "client_id() has just found it"
    document = card_document(found, rules, session.texts, full=options.full)
    session.show(document, lambda: _card_lines(document))


def _card_lines(document: dict[str, Any]) -> list[str]:
    lines: list[str] = []
    for key, value in document.items():
        if isinstance(value, list):
            lines.append(f"{key}:")
            lines += [f"  {_inline(one)}" for one in value]
        elif value not in (None, ""):
            lines.append(f"{key}: {_inline(value)}")
    return lines


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return " · ".join(f"{name} {part}" for name, part in value.items() if part not in (None, "", []))
    return value.hex() if isinstance(value, bytes) else str(value)


def log(session: Session) -> None:
    """Record an interaction and show which obligations it closed."""
    options = session.options
    at, on = _moment(session, options.at)
    logged = log_interaction(
        session.desk,
        rules=session.rules,
        clients=[session.desk.client_id(options.client)],
        channel=_code(options.channel, CHANNELS, "channel"),
        result=_code(options.result, RESULTS, "result"),
        note=options.note,
        at=at,
        on=on,
        minutes=options.minutes,
        next_step=options.next,
        next_on=options.next_on,
        today=session.today,
    )
    closed = list(logged.closed)
    tr = session.texts.tr
    session.show(
        {"operation": logged.changes.operation, "closed": closed},
        lambda: [tr("CommandLine", "Recorded; {count} obligations closed.", count=len(closed)), *closed],
    )


def _code(word: str, codes: Any, field: str) -> str:
    code = code_of(word, codes)
    if code is None:
        raise Problem(
            f"unknown-{field}",
            QT_TRANSLATE_NOOP("Problems", "{word} is not a {field}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
            {"word": word, "field": field, "choices": ", ".join(codes)},
        )
    return code


def _moment(session: Session, text: str | None) -> tuple[str, dt.date]:
    """Return (UTC moment, the manager's local day) of `--at`, of now, or of `--today`."""
    try:
        if text:
            moment = dt.datetime.fromisoformat(text)
        else:
            # `--today` is the day it is taken to be, whatever the clock says.
            moment = dt.datetime.combine(session.today, dt.datetime.now().astimezone().time())
    except ValueError:
        raise Problem(
            "bad-moment",
            QT_TRANSLATE_NOOP("Problems", "{text} is not a moment."),
            QT_TRANSLATE_NOOP("Problems", "Write it as 2026-11-21T09:30."),
            {"text": text},
        ) from None
    local = moment.astimezone()
    return local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), moment.date()


def show_holdings(session: Session) -> None:
    """Show holdings by maturity."""
    ids = [session.desk.client_id(session.options.client)] if session.options.client else None
    numbers = {one.id: (one.client_no, one.name) for one in records.clients(session.desk.connection, ids)}
    held = [
        (numbers[owner], holding)
        for owner, rows in records.holdings(session.desk.connection, ids).items()
        for holding in rows
    ]
    held.sort(key=lambda pair: (pair[1].matures or dt.date.max, pair[0][0] or ""))
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Product"),
        tr("CommandLine", "Amount (yuan)"),
        tr("CommandLine", "Matures"),
    ]
    rows = [
        [number, name, holding.name or holding.kind, f"{holding.amount_fen / 100:,.2f}", holding.matures]
        for (number, name), holding in held
    ]
    session.show_table([holding_document(number, holding) for (number, _name), holding in held], heads, rows)


def show_visits(session: Session) -> None:
    """Show appointments between two days (default: the coming month)."""
    first = session.options.first or session.today
    last = session.options.last or first + dt.timedelta(days=31)
    entries = appointment_rows(session.desk, first, last)
    tr = session.texts.tr
    heads = [tr("CommandLine", "When"), tr("CommandLine", "Name"), tr("CommandLine", "Purpose"), "id"]
    rows = [[entry.starts, entry.name, entry.purpose or entry.title, entry.id.hex()] for entry in entries]
    documents = [
        {
            "id": entry.id,
            "client_id": entry.client_id,
            "name": entry.name,
            "starts": entry.starts,
            "minutes": entry.minutes,
            "kind": entry.kind,
            "title": entry.title,
            "place": entry.place,
            "purpose": entry.purpose,
            "state": entry.state,
        }
        for entry in entries
    ]
    session.show_table(documents, heads, rows)


def visit(session: Session) -> None:
    """Plan, finish or cancel an appointment."""
    options = session.options
    if options.action == "add":
        _at, on = _moment(session, options.starts)
        starts = options.starts or f"{on.isoformat()}T09:00"
        changes, row = plan_appointment(
            session.desk,
            client=session.desk.client_id(options.target),
            starts=dt.datetime.fromisoformat(starts).strftime("%Y-%m-%dT%H:%M"),
            minutes=options.minutes,
            kind=options.kind,
            purpose=options.purpose,
            place=options.place,
        )
    else:
        row = _appointment(session, options.target)
        state = "done" if options.action == "done" else "cancelled"
        changes = close_appointment(session.desk, appointment=row, state=state)
    session.show({"operation": changes.operation, "id": row}, lambda: [row.hex()])


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
