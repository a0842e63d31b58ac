"""`events` and `event`: what happens in clients' lives, from the command line."""

from __future__ import annotations

from typing import Any

from db.queries.tasks import event_rows
from ui.cli.commands.tasks import row_id
from ui.cli.session import Misused, Session
from workbench.domain.lifeevents import PERSON_NAMES
from workbench.ports import Value
from workbench.readmodels.tasks import EventRow
from workbench.services.lifeevents import Noted, add_event, change_event, delete_event, report_event
from workbench.services.yearly import event_rules


def show_events(session: Session) -> None:
    """Show the life events of one client or of everybody, or which kinds there are."""
    options, tr = session.options, session.texts.tr
    if options.kinds:
        _show_kinds(session)
        return
    client = session.desk.client_id(options.client) if options.client else None
    rows = event_rows(session.desk, client=client, to_report=options.report)
    heads = [
        tr("CommandLine", "Day"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "What"),
        tr("CommandLine", "Who"),
        tr("CommandLine", "Each year"),
        tr("CommandLine", "Tell the head"),
        tr("CommandLine", "Note"),
        "id",
    ]
    lines = [
        [
            row.event.on,
            row.name,
            kind_name(session, row.event.kind),
            tr("LifeEvents", PERSON_NAMES.get(row.event.person, row.event.person)),
            tr("CommandLine", "yes") if row.event.yearly else "",
            _told(session, row),
            row.event.note,
            row.event.id.hex(),
        ]
        for row in rows
    ]
    session.show_table([event_document(row) for row in rows], heads, lines, tr("CommandLine", "No events."))


def kind_name(session: Session, code: str) -> str:
    """Return what a kind of event is called."""
    kind = event_rules().kinds.get(code)
    return session.texts.named(kind.name) if kind else code


def _told(session: Session, row: EventRow) -> str:
    if not row.event.report:
        return ""
    tr = session.texts.tr
    return row.event.report_on.isoformat() if row.event.report_on else tr("CommandLine", "not yet")


def _show_kinds(session: Session) -> None:
    tr, named = session.texts.tr, session.texts.named
    kinds = event_rules().kinds.values()
    documents = [
        {
            "code": kind.code,
            "name": named(kind.name),
            "yearly": kind.yearly,
            "report": kind.report,
            "mourning_days": kind.mourning_days,
            "tasks": [
                {
                    "code": task.code,
                    "title": named(task.title),
                    "days": task.days,
                    "ask": task.ask,
                    "content": task.content,
                    "channel": task.channel,
                    "by_contact": task.by_contact,
                }
                for task in kind.tasks
            ],
        }
        for kind in kinds
    ]
    rows = [
        [kind.code, named(kind.name), " / ".join(f"{task.days:+d} {named(task.title)}" for task in kind.tasks)]
        for kind in kinds
    ]
    heads = [tr("CommandLine", "Code"), tr("CommandLine", "Name"), tr("CommandLine", "To do, days after it")]
    session.show_table(documents, heads, rows)


def event_document(row: EventRow) -> dict[str, Any]:
    """Return one life event."""
    event = row.event
    return {
        "id": event.id,
        "client_id": row.client_id,
        "client_no": row.client_no,
        "name": row.name,
        "kind": event.kind,
        "on": event.on,
        "person": event.person,
        "yearly": event.yearly,
        "note": event.note,
        "report": event.report,
        "report_on": event.report_on,
    }


def event(session: Session) -> None:
    """Note, change, report or delete a life event."""
    options, tr = session.options, session.texts.tr
    if options.action == "add":
        _show_noted(session, _added(session))
    elif options.action == "set":
        row = row_id(session, "life_event", options.target)
        changed = change_event(session.desk, event=row, values=_said(session), today=session.today, texts=session.texts)
        _show_noted(session, changed)
    else:
        row = row_id(session, "life_event", options.target)
        if options.action == "report":
            changes = report_event(session.desk, event=row, on=options.on or session.today)
        else:
            changes = delete_event(session.desk, event=row)
        document = {"operation": changes.operation, "id": row}
        session.show(document, lambda: [tr("CommandLine", "The event {id} is recorded.", id=row.hex())])


def _added(session: Session) -> Noted:
    options = session.options
    if not options.kind or not options.on:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--kind, --on"))
    return add_event(
        session.desk,
        client=session.desk.client_id(options.target),
        kind=options.kind,
        on=options.on,
        today=session.today,
        texts=session.texts,
        person=options.person or "self",
        yearly=options.yearly,
        report=options.report,
        note=options.note or "",
    )


def _said(session: Session) -> dict[str, Value]:
    names = ("kind", "on", "person", "yearly", "report", "note")
    said: dict[str, Value] = {
        name: getattr(session.options, name) for name in names if getattr(session.options, name) is not None
    }
    if not said:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--kind, --on, --person, --note"))
    return said


def _show_noted(session: Session, noted: Noted) -> None:
    tr = session.texts.tr
    until = noted.mourning_until
    document = {
        "operation": noted.changes.operation,
        "id": noted.event,
        "tasks": noted.tasks,
        "proposed": {"mourning_until": until} if until else {},
    }

    def lines() -> list[str]:
        said = [tr("CommandLine", "The event {id} is recorded.", id=noted.event.hex())]
        said.append(tr("CommandLine", "To-dos open because of it: {count}", count=noted.tasks))
        if until:
            text = "Proposed, if it is fitting: client set NO mourning_until={until}"
            said.append(tr("CommandLine", text, until=until.isoformat()))
        return said

    session.show(document, lines)
