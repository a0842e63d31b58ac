"""`tasks` and `task`: what is to be done for clients, from the command line."""

from __future__ import annotations

import datetime as dt
from typing import Any

from db.queries.tasks import task_rows
from ui.cli.session import Misused, Session
from workbench.domain.problems import Problem
from workbench.domain.tasks import ORIGIN_NAMES, STATE_NAMES, TaskRule, starts_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Value
from workbench.readmodels.tasks import TaskRow
from workbench.services.tasks import add_task, change_task, settle_task

_STATES = {"done": "done", "drop": "dropped", "reopen": "open"}


def show_tasks(session: Session) -> None:
    """Show what is to be done, for one client or for everybody, the next due first."""
    options, rule, tr = session.options, session.rules.tasks, session.texts.tr
    client = session.desk.client_id(options.client) if options.client else None
    rows = task_rows(session.desk, client=client, every=options.all)
    if options.on:
        rows = [row for row in rows if _asked(row, rule, options.on)]
    heads = [
        tr("CommandLine", "By"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "To do"),
        tr("CommandLine", "From"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Asked by"),
        "id",
    ]
    lines = [
        [
            row.task.due,
            row.name,
            row.task.title or session.texts.named(rule.untitled),
            starts_of(row.task, rule),
            tr("Tasks", STATE_NAMES.get(row.task.state, row.task.state)),
            tr("Tasks", ORIGIN_NAMES.get(row.task.origin or "hand", row.task.origin or "")),
            row.task.id.hex(),
        ]
        for row in rows
    ]
    documents = [task_document(row, rule) for row in rows]
    session.show_table(documents, heads, lines, tr("CommandLine", "Nothing to do."))


def _asked(row: TaskRow, rule: TaskRule, on: dt.date) -> bool:
    late = rule.tail is not None and on > row.task.due + dt.timedelta(days=rule.tail)
    return row.task.state == "open" and starts_of(row.task, rule) <= on and not late


def task_document(row: TaskRow, rule: TaskRule) -> dict[str, Any]:
    """Return one task; `asked_from` is the first day on which it is asked for, `starts` the one that was named."""
    task = row.task
    return {
        "id": task.id,
        "client_id": row.client_id,
        "client_no": row.client_no,
        "name": row.name,
        "title": task.title,
        "starts": task.starts,
        "asked_from": starts_of(task, rule),
        "due": task.due,
        "state": task.state,
        "done_on": task.done_on,
        "closed_by": task.closed_by,
        "origin": task.origin,
        "origin_id": task.origin_id,
        "content": task.content,
        "note": task.note,
    }


def task(session: Session) -> None:
    """Add, change, tick off, drop or open a task again."""
    options, tr = session.options, session.texts.tr
    if options.action == "add":
        if not options.title or not options.due:
            raise Misused(tr("CommandLine", "Missing: {what}", what="--title, --due"))
        changes, row = add_task(
            session.desk,
            client=session.desk.client_id(options.target),
            title=options.title,
            due=options.due,
            starts=options.starts,
            closed_by="contact" if options.by_contact else None,
            content=options.content,
            note=options.note or "",
        )
    else:
        row = row_id(session, "task", options.target)
        if options.action == "set":
            changes = change_task(session.desk, task=row, values=_said(session))
        else:
            on = options.on or session.today
            changes = settle_task(session.desk, task=row, state=_STATES[options.action], on=on)
    document = {"operation": changes.operation, "id": row}
    session.show(document, lambda: [tr("CommandLine", "The task {id} is recorded.", id=row.hex())])


def _said(session: Session) -> dict[str, Value]:
    """Return the columns that the options name."""
    options = session.options
    named = {name: getattr(options, name) for name in ("title", "due", "starts", "content", "note")}
    if options.by_contact:
        named["closed_by"] = "contact"
    said: dict[str, Value] = {name: value for name, value in named.items() if value is not None}
    if not said:
        raise Misused(
            session.texts.tr("CommandLine", "Missing: {what}", what="--title, --due, --from, --content, --note")
        )
    return said


def row_id(session: Session, table: str, text: str) -> bytes:
    """Return the id of a row of a table that is given in hex.

    Raises:
        Problem: there is no such row.
    """
    try:
        row = bytes.fromhex(text)
    except ValueError:
        row = b""
    if session.desk.row(table, row) is None:
        raise Problem(
            f"no-such-{table.replace('_', '-')}",
            QT_TRANSLATE_NOOP("Problems", "There is nothing with the id {id}."),
            QT_TRANSLATE_NOOP("Problems", "The lists of the command line name the ids."),
            {"id": text},
        )
    return row
