"""Tasks: what is to be done for a client by a day, whoever asked for it."""

from __future__ import annotations

from datetime import date

from workbench.ports import Transaction, Value


def put_task(
    tx: Transaction,
    client: bytes,
    title: str,
    due: date,
    *,
    starts: date | None = None,
    closed_by: str | None = None,
    origin: str | None = None,
    origin_id: bytes | None = None,
    content: str | None = None,
    note: str = "",
) -> bytes:
    """Add an open task within a transaction and return its id.

    Args:
        due: the last day by which it is to be done; `starts` the first day on which it is asked for, None for its due
            day less the lead of `resources/desk/tasks.toml`.
        closed_by: None: the manager ticks it off; "contact": any contact that reaches the client from `starts` on.
        origin, origin_id: the table and row that asked for it (life_event, opportunity, referral, interaction).
        content: emotion, aftercare, information or diagnosis (L11).
    """
    row = tx.new_id()
    values: dict[str, Value] = {
        "client_id": client,
        "title": title.strip(),
        "starts": starts,
        "due": due,
        "state": "open",
        "closed_by": closed_by,
        "origin": origin,
        "origin_id": origin_id,
        "content": content,
        "note": note.strip() or None,
    }
    tx.put("task", row, {name: value for name, value in values.items() if value is not None})
    return row
