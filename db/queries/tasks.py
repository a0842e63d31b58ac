"""Read side of tasks: the list of what is to be done, each with whose it is, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.queries.records import TASK_COLUMNS, array_of, read_json, task_of
from workbench.readmodels.tasks import TaskRow

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
