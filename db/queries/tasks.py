"""Read side of tasks, life events and passages: each list in one step, with whose each line is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from db.queries.records import TASK_COLUMNS, array_of, day, read_json, task_of
from workbench.domain.lifeevents import LifeEvent
from workbench.readmodels.tasks import EventRow, TaskRow

if TYPE_CHECKING:
    from db.store import Book


def task_rows(book: Book, *, client: bytes | None = None, every: bool = False) -> list[TaskRow]:
    """Return the open tasks, or `every` one, of a client or of everybody; the next due first."""
    conditions, values = ["t.due IS NOT NULL"], list[Any]()
    if client is not None:
        conditions.append("t.client_id = ?")
        values.append(client)
    if not every:
        conditions.append("coalesce(t.state, 'open') = 'open'")
    columns = (f"t.{name}" if "(" not in name else name.replace("(", "(t.") for name in TASK_COLUMNS)
    select = (
        f"SELECT {array_of('hex(c.id)', 'c.client_no', 'c.name', *columns)} AS j FROM task t"
        f" JOIN client c ON c.id = t.client_id WHERE {' AND '.join(conditions)} ORDER BY t.due, c.name, t.rowid"
    )
    return [
        TaskRow(task_of(row), bytes.fromhex(owner), number or "", name or "")
        for owner, number, name, *row in read_json(book.connection, select, values)
    ]


def event_rows(book: Book, *, client: bytes | None = None, to_report: bool = False) -> list[EventRow]:
    """Return the life events of a client or of everybody, the newest first; only those to be told to the head (R12)."""
    conditions, values = ['e."on" IS NOT NULL'], list[Any]()
    if client is not None:
        conditions.append("e.client_id = ?")
        values.append(client)
    if to_report:
        conditions.append("e.report = 1")
    columns = ("hex(e.id)", "e.kind", 'e."on"', "e.yearly", "e.person", "e.note", "e.report", "e.report_on")
    select = (
        f"SELECT {array_of('hex(c.id)', 'c.client_no', 'c.name', *columns)} AS j FROM life_event e"
        f' JOIN client c ON c.id = e.client_id WHERE {" AND ".join(conditions)} ORDER BY e."on" DESC, c.name, e.rowid'
    )
    return [
        EventRow(_event_of(row), bytes.fromhex(owner), number or "", name or "")
        for owner, number, name, *row in read_json(book.connection, select, values)
    ]


def _event_of(row: list[Any]) -> LifeEvent:
    key, kind, on, yearly, person, note, report, report_on = row
    return LifeEvent(
        bytes.fromhex(key),
        kind or "other",
        dt.date.fromisoformat(on),
        bool(yearly),
        person or "self",
        note or "",
        bool(report),
        day(report_on),
    )
