"""Plan, move, finish and cancel appointments."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.changes import Changes
from workbench.ports import Store, Value

_TOUCHED = frozenset({"appointment"})


def plan_appointment(
    store: Store,
    *,
    client: bytes,
    starts: str,
    minutes: int = 30,
    kind: str = "visit",
    title: str = "",
    place: str = "",
    purpose: str = "",
) -> tuple[Changes, bytes]:
    """Plan something with a client; `starts` is local 'YYYY-MM-DDTHH:MM'."""
    values: Mapping[str, Value] = {
        "client_id": client,
        "starts": starts,
        "minutes": minutes,
        "kind": kind,
        "title": title,
        "place": place,
        "purpose": purpose,
        "state": "planned",
    }
    with store.transaction("appointment-plan") as tx:
        row = tx.new_id()
        tx.put("appointment", row, values)
    return Changes(_TOUCHED, tx.operation), row


def change_appointment(store: Store, *, appointment: bytes, values: Mapping[str, Value]) -> Changes:
    """Move an appointment or change what it says; `values` are columns of table `appointment`."""
    with store.transaction("appointment-change") as tx:
        tx.put("appointment", appointment, values)
    return Changes(_TOUCHED, tx.operation)


def close_appointment(store: Store, *, appointment: bytes, state: str) -> Changes:
    """Set an appointment to `done` or `cancelled`."""
    return change_appointment(store, appointment=appointment, values={"state": state})
