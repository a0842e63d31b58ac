"""What a visit report promised beside its next step: read again, changed with the report, given to whom it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction
from workbench.services.tasks import put_task

Promise = tuple[str, date]
#: The task of a promise with its columns.
Held = tuple[bytes, Mapping[str, Any]]


def promised(store: Store, rows: Sequence[Mapping[str, Any]]) -> list[Promise]:
    """Return what the rows of a contact still promise beside the next step, by day; what was kept is not among it."""
    found = {_words(said) for _task, said in _open(store, rows)}
    return sorted(found, key=lambda one: (one[1], one[0]))


def keep_promises(
    store: Store,
    tx: Transaction,
    *,
    rows: Sequence[Mapping[str, Any]],
    written: Mapping[bytes, bytes],
    wanted: Sequence[Promise] | None,
) -> None:
    """Let the open promises of a report say what is promised now, within the transaction that changes it.

    Args:
        rows: the interactions as they were; `written` are those of now by client.
        wanted: everything that is promised; None leaves it as it is, and only a client who changed takes it over.

    Raises:
        Problem: the contact kept no appointment, so it has nothing that its promises could hang on.
    """
    appointment = rows[0]["appointment_id"]
    if appointment is None:
        if wanted:
            raise Problem(
                "no-report",
                QT_TRANSLATE_NOOP("Problems", "This contact is no visit report: it has one next step."),
                QT_TRANSLATE_NOOP("Problems", "Note a task for whatever else was promised."),
            )
        return
    was = {row["client_id"]: row["id"] for row in rows}
    held: dict[bytes, list[Held]] = {}
    for one in _open(store, rows):
        held.setdefault(was[one[1]["client_id"]], []).append(one)
    for client, row in written.items():
        own = held.get(row, [])
        pairs, dropped = _paired(wanted if wanted is not None else [_words(said) for _task, said in own], own)
        for (title, due), found in pairs:
            if found is None:
                put_task(tx, client, title, due, origin="appointment", origin_id=appointment)
            elif (found[1]["client_id"], *_words(found[1])) != (client, title, due):
                tx.put("task", found[0], {"client_id": client, "title": title, "due": due})
        for task, _said in dropped:
            tx.delete("task", task)


def _words(said: Mapping[str, Any]) -> Promise:
    return str(said["title"] or ""), said["due"]


def _paired(wanted: Sequence[Promise], own: Sequence[Held]) -> tuple[list[tuple[Promise, Held | None]], list[Held]]:
    """Return each promise with the task that stood for it, by its words first, else in order; and the tasks left."""
    left, pairs = list(own), list[tuple[Promise, Held | None]]()
    known = {_words(said)[0] for _task, said in own}
    for promise in sorted(wanted, key=lambda one: one[0] not in known):
        same = (one for one in left if _words(one[1])[0] == promise[0])
        found = next(same, left[0] if left and promise[0] not in known else None)
        if found is not None:
            left.remove(found)
        pairs.append((promise, found))
    return pairs, left


def _open(store: Store, rows: Sequence[Mapping[str, Any]]) -> list[Held]:
    """Return the open tasks of a report's promises."""
    hanging = store.hanging_on([row["id"] for row in rows])
    found = [(task, store.row("task", task)) for table, task in hanging if table == "promise"]
    return [(task, said) for task, said in found if said is not None]
