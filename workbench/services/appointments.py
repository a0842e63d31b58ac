"""Plan, move, finish and cancel appointments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value

_TOUCHED = frozenset({"appointment"})
#: Codes of kinds and states with their English names for the catalogue.
KIND_NAMES: Mapping[str, str] = {
    "visit": QT_TRANSLATE_NOOP("Meetings", "Visit"),
    "call": QT_TRANSLATE_NOOP("Meetings", "Call"),
    "arrival": QT_TRANSLATE_NOOP("Meetings", "Comes to the branch"),
    "event": QT_TRANSLATE_NOOP("Meetings", "Event"),
    "other": QT_TRANSLATE_NOOP("Meetings", "Other"),
}
STATE_NAMES: Mapping[str, str] = {
    "planned": QT_TRANSLATE_NOOP("Meetings", "Planned"),
    "done": QT_TRANSLATE_NOOP("Meetings", "Done"),
    "cancelled": QT_TRANSLATE_NOOP("Meetings", "Cancelled"),
}
#: Years that every calendar of the program covers.
_YEARS = range(1900, 2101)
#: Minutes of a whole day; more is a slip.
_LONGEST = 24 * 60


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
    """Plan something with a client, see `plan_appointments`; return the appointment as well."""
    changes, rows = plan_appointments(
        store,
        clients=[client],
        starts=starts,
        minutes=minutes,
        kind=kind,
        title=title,
        place=place,
        purpose=purpose,
    )
    return changes, rows[0]


def plan_appointments(
    store: Store,
    *,
    clients: Sequence[bytes],
    starts: str,
    minutes: int = 30,
    kind: str = "visit",
    title: str = "",
    place: str = "",
    purpose: str = "",
) -> tuple[Changes, list[bytes]]:
    """Plan the same with each of several clients in one operation; `starts` is local 'YYYY-MM-DDTHH:MM'.

    Raises:
        Problem: there is no such moment, or nothing lasts that long.
    """
    values: dict[str, Value] = {
        "starts": starts,
        "minutes": minutes,
        "kind": kind,
        "title": title,
        "place": place,
        "purpose": purpose,
        "state": "planned",
    }
    _check(values)
    rows = []
    with store.transaction("appointment-plan") as tx:
        for client in dict.fromkeys(clients):
            rows.append(tx.new_id())
            tx.put("appointment", rows[-1], {"client_id": client, **values})
    return Changes(_TOUCHED, tx.operation), rows


def change_appointment(store: Store, *, appointment: bytes, values: Mapping[str, Value]) -> Changes:
    """Move an appointment or change what it says; `values` are columns of table `appointment`.

    Raises:
        Problem: there is no such moment, or nothing lasts that long.
    """
    _check(values)
    with store.transaction("appointment-change") as tx:
        tx.put("appointment", appointment, values)
    return Changes(_TOUCHED, tx.operation)


def close_appointment(store: Store, *, appointment: bytes, state: str) -> Changes:
    """Set an appointment to `done` or `cancelled`."""
    return change_appointment(store, appointment=appointment, values={"state": state})


def _check(values: Mapping[str, Value]) -> None:
    """Refuse what no list could sort: moments in another form, endless lengths, unknown codes."""
    starts, minutes = values.get("starts"), values.get("minutes")
    sound = values.get("kind", "visit") in KIND_NAMES and values.get("state", "planned") in STATE_NAMES
    if isinstance(minutes, int):
        sound = sound and 0 < minutes <= _LONGEST
    if isinstance(starts, str):
        sound = sound and _is_moment(starts)
    if not sound:
        raise Problem(
            "bad-appointment",
            QT_TRANSLATE_NOOP("Problems", "An appointment cannot be like that."),
            QT_TRANSLATE_NOOP(
                "Problems", "It begins at a moment such as 2026-11-25T10:00 and lasts 1 to 1440 minutes."
            ),
        )


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
        return moment.year in _YEARS and moment.strftime("%Y-%m-%dT%H:%M") == text
    except ValueError:
        return False
