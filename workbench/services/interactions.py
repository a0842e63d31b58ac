"""Record what happened with clients, and say which obligations that closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.obligations import closed_by
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.evaluating import obligations_of
from workbench.services.rules import Rules


@dataclass(frozen=True, slots=True)
class Logged:
    """The outcome of recording an interaction; `closed` holds obligation ids."""

    changes: Changes
    closed: tuple[str, ...]


def log_interaction(
    store: Store,
    *,
    rules: Rules,
    clients: Sequence[bytes],
    channel: str,
    result: str,
    at: str,
    on: date,
    today: date,
    note: str = "",
    minutes: int | None = None,
    next_step: str = "",
    next_on: date | None = None,
    appointment: bytes | None = None,
) -> Logged:
    """Record one interaction with one or several clients as one step.

    Args:
        at: UTC ISO moment; `on` is the manager's local day of it.
        channel, result: codes of `workbench.domain.interactions`.
        appointment: what it fulfils; it is set to done.

    Raises:
        Problem: it lies in the future.
    """
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; an interaction is recorded after it took place."),
            QT_TRANSLATE_NOOP("Problems", "Plan an appointment instead."),
            {"day": on.isoformat()},
        )
    before = obligations_of(store, rules=rules, today=today, ids=clients)
    values: dict[str, Value] = {
        "at": at,
        "on": on,
        "channel": channel,
        "result": result,
        "note": note or None,
        "minutes": minutes,
        "next_step": next_step or None,
        "next_on": next_on,
        "appointment_id": appointment,
    }
    with store.transaction("log") as tx:
        for client in clients:
            tx.put("interaction", tx.new_id(), {"client_id": client, **values})
        if appointment is not None:
            tx.put("appointment", appointment, {"state": "done"})
    after = obligations_of(store, rules=rules, today=today, ids=clients)
    changes = Changes(frozenset({"interaction", "appointment"}), tx.operation)
    return Logged(changes, tuple(closed_by(before, after)))
