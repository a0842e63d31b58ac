"""Plan, copy, move, finish and cancel appointments; turns of series go through `services.turns`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from workbench.domain.agenda import MODES
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.reminding import NEVER_REMIND
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.gatherings import TOUCHED as GATHERING
from workbench.services.gatherings import follow_appointment
from workbench.services.turns import Scope, Turn, change_turns, own_values, repeat_appointment

_TOUCHED = frozenset({"appointment"})
_SERIES = frozenset({"appointment", "series"})
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
#: Minutes of a week: nobody is reminded earlier.
_EARLIEST = 7 * 24 * 60
#: What a copy takes along.
_COPIED = ("client_id", "minutes", "kind", "title", "place", "purpose", "note", "mode", "remind")


def plan_appointment(
    store: Store,
    *,
    client: bytes | None,
    starts: str,
    minutes: int = 30,
    kind: str = "visit",
    title: str = "",
    place: str = "",
    purpose: str = "",
    mode: str = "",
    remind: int | None = None,
    rule: str = "",
) -> tuple[Changes, bytes]:
    """Plan something with a client, or of one's own for None, see `plan_appointments`; return the row as well."""
    changes, rows = plan_appointments(
        store,
        clients=[] if client is None else [client],
        starts=starts,
        minutes=minutes,
        kind=kind,
        title=title,
        place=place,
        purpose=purpose,
        mode=mode,
        remind=remind,
        rule=rule,
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
    mode: str = "",
    remind: int | None = None,
    rule: str = "",
) -> tuple[Changes, list[bytes]]:
    """Plan the same with each of several clients in one operation; `starts` is local 'YYYY-MM-DDTHH:MM'.

    Args:
        clients: with whom; nobody is an entry of one's own, which needs a title.
        mode: directed (定向) or round (巡回), empty where it does not matter.
        remind: minutes before it begins, None as the settings say, `NEVER_REMIND` for never.
        rule: RFC 5545, such as `FREQ=WEEKLY;BYDAY=TU`; it comes again from `starts` on.

    Returns:
        The appointments; of a series its first turn.

    Raises:
        Problem: there is no such moment, nothing lasts that long, or the rule is not understood.
    """
    values: dict[str, Value] = {
        "starts": starts,
        "minutes": minutes,
        "kind": kind,
        "title": title.strip(),
        "place": place.strip(),
        "purpose": purpose.strip(),
        "mode": mode or None,
        "remind": remind,
    }
    check(values)
    people: list[bytes | None] = list(dict.fromkeys(clients)) or [None]
    if people == [None] and not (values["title"] or values["purpose"]):
        raise Problem("own-without-title", QT_TRANSLATE_NOOP("Problems", "An entry without a client needs a title."))
    return _plan_series(store, people, values, parse_rule(rule).text) if rule else _plan_once(store, people, values)


def _plan_once(
    store: Store, people: Sequence[bytes | None], values: Mapping[str, Value]
) -> tuple[Changes, list[bytes]]:
    rows = []
    with store.transaction("appointment-plan") as tx:
        for client in people:
            rows.append(tx.new_id())
            kept = {name: value for name, value in values.items() if value is not None}
            tx.put("appointment", rows[-1], {"client_id": client, **kept, "state": "planned"})
    return Changes(_TOUCHED, tx.operation), rows


def _plan_series(
    store: Store, people: Sequence[bytes | None], values: Mapping[str, Value], rule: str
) -> tuple[Changes, list[bytes]]:
    starts = str(values["starts"])
    kept = {name: value for name, value in values.items() if value is not None}
    # What was said of the day may be no day of the rule: the first turn is the first that the rule gives.
    day = datetime.fromisoformat(starts).date()
    turns = parse_rule(rule).moments(starts, day, day.replace(year=min(day.year + 8, _YEARS[-1]), day=1))
    if not turns:
        raise Problem(
            "never-comes",
            QT_TRANSLATE_NOOP("Problems", "This repetition never comes."),
            QT_TRANSLATE_NOOP("Problems", "Write it like FREQ=WEEKLY;BYDAY=TU,TH or FREQ=MONTHLY;BYDAY=2SA."),
        )
    rows = []
    with store.transaction("series-plan") as tx:
        for client in people:
            series = tx.new_id()
            tx.put("series", series, {"client_id": client, **kept, "starts": turns[0], "rule": rule})
            rows.append(tx.natural_id("turn", series.hex(), turns[0]))
    return Changes(_SERIES, tx.operation), rows


def change_appointment(
    store: Store,
    *,
    appointment: bytes,
    values: Mapping[str, Value],
    turn: Turn | None = None,
    scope: Scope = "this",
    rule: str | None = None,
) -> Changes:
    """Move an appointment or change what it says; `values` are columns of table `appointment`.

    Args:
        turn: for a turn of a series: the series and the moment that its rule gives.
        scope: of a series `this` turn, this and `later` ones, or `all`.
        rule: how it comes again from now on, None as before.

    Raises:
        Problem: there is no such moment, nothing lasts that long, or a series cannot be moved like that.
    """
    check(values)
    if rule is not None:
        return repeat_appointment(store, appointment=appointment, rule=rule, turn=turn, values=values, scope=scope)
    if turn is not None and scope != "this":
        return change_turns(store, turn=turn, values=values, scope=scope)
    if turn is None:
        asked_appointment(store, appointment)
    with store.transaction("appointment-change") as tx:
        tx.put("appointment", appointment, {**own_values(store, appointment, turn), **values})
        gathering = follow_appointment(store, tx, appointment, values)
    return Changes(_TOUCHED | (GATHERING if gathering else frozenset()), tx.operation)


def close_appointment(store: Store, *, appointment: bytes, state: str, turn: Turn | None = None) -> Changes:
    """Set an appointment to `done`, `cancelled`, or `planned` again; of a series this turn alone."""
    return change_appointment(store, appointment=appointment, values={"state": state}, turn=turn)


def copy_appointment(
    store: Store, *, appointment: bytes, starts: str, turn: Turn | None = None
) -> tuple[Changes, bytes]:
    """Plan the same again at another moment, as an appointment of its own; return its id as well.

    Raises:
        Problem: there is no such moment or appointment.
    """
    check({"starts": starts})
    source = own_values(store, appointment, turn) or asked_appointment(store, appointment)
    kept = {name: source[name] for name in _COPIED if source.get(name) is not None}
    with store.transaction("appointment-plan") as tx:
        row = tx.new_id()
        tx.put("appointment", row, {**kept, "starts": starts, "state": "planned"})
    return Changes(_TOUCHED, tx.operation), row


def asked_appointment(store: Store, appointment: bytes) -> dict[str, Value]:
    """Return the columns of an appointment.

    Raises:
        Problem: there is no such appointment.
    """
    found = store.row("appointment", appointment)
    if found is None:
        raise no_such_appointment(appointment.hex())
    return found


def no_such_appointment(text: str) -> Problem:
    """Return what is said where an appointment is not found."""
    return Problem(
        "no-such-appointment",
        QT_TRANSLATE_NOOP("Problems", "There is no appointment {id}."),
        QT_TRANSLATE_NOOP("Problems", "The command visits lists them with their ids."),
        {"id": text},
    )


def check(values: Mapping[str, Value]) -> None:
    """Refuse what no list could sort: moments in another form, endless lengths, unknown codes."""
    starts, minutes, remind = values.get("starts"), values.get("minutes"), values.get("remind")
    sound = values.get("kind", "visit") in KIND_NAMES and values.get("state", "planned") in STATE_NAMES
    sound = sound and (values.get("mode") or "directed") in MODES
    if isinstance(minutes, int):
        sound = sound and 0 < minutes <= _LONGEST
    if isinstance(remind, int):
        sound = sound and (remind == NEVER_REMIND or 0 <= remind <= _EARLIEST)
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
