"""Plan gatherings from templates with their checklists; move, change, call off and delete them, all undoable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.days import StatutoryDays
from workbench.domain.gatheringplans import (
    MOST_TURNS,
    GatheringRules,
    Template,
    due_day,
    moved,
    read_gathering_rules,
    read_template,
    turns,
)
from workbench.domain.gatherings import ITEM_KINDS, KINDS, LEVELS, PHASES, Gathering
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.almanac import load_almanac
from workbench.services.rules import Rules
from workbench.services.salonlevels import recount
from workbench.settings import load_toml, resource, resource_files
from workbench.texts import Texts

TOUCHED = frozenset({"gathering", "gathering_item", "appointment", "interaction"})
#: What may be changed by hand; how far it is changes by what is done.
FIELDS = ("title", "kind", "level", "starts", "minutes", "place", "host", "capacity", "goal", "follow_up", "note")
ITEM_FIELDS = ("kind", "phase", "title", "who", "due", "count", "planned_fen", "spent_fen", "done_on", "note")
#: Columns that a gathering and its entry in the calendar share.
_SHARED = ("title", "starts", "minutes", "place")
#: Years that every calendar of the program covers.
_YEARS = range(1900, 2101)
_LONGEST, _MOST_PEOPLE, _MOST_FEN = 24 * 60, 100_000, 10**13


@cache
def templates() -> Mapping[str, Template]:
    """Return the templates by code, a branch's own file before the shipped one."""
    files = resource_files("gatherings")
    return {path.stem: read_template(load_toml(path), path.name) for path in files}


@cache
def gathering_rules() -> GatheringRules:
    """Return what holds for all gatherings."""
    path = resource("desk/gatherings.toml")
    return read_gathering_rules(load_toml(path), path.name)


def find_gathering(store: Store, row: bytes) -> Gathering:
    """Return one gathering with its figures.

    Raises:
        Problem: `no-such-gathering`.
    """
    found = store.gatherings().gathering(row)
    if found is None:
        raise Problem(
            "no-such-gathering",
            QT_TRANSLATE_NOOP("Problems", "There is no such gathering."),
            QT_TRANSLATE_NOOP("Problems", "The command gatherings lists them with their ids."),
        )
    return found


def template_of(code: str) -> Template | None:
    """Return a template, None for a gathering that was planned without one.

    Raises:
        Problem: `no-such-template`.
    """
    if not code:
        return None
    found = templates().get(code)
    if found is None:
        raise Problem(
            "no-such-template",
            QT_TRANSLATE_NOOP("Problems", "There is no template {code}."),
            QT_TRANSLATE_NOOP("Problems", "There are: {known}."),
            {"code": code, "known": ", ".join(templates())},
        )
    return found


def next_day(template: Template, rules: Rules, today: date) -> date | None:
    """Return the day that a template suggests: the next of its round, or its season's; None when it has neither."""
    if template.round is not None:
        return turns(template.round, today, 1)[0]
    if template.season:
        for year in (today.year, today.year + 1):
            day = rules.almanac.occasions.day(template.season, year)
            if day is not None and day > today:
                return day
    return None


def next_turns(template: Template, first: date, times: int) -> list[date]:
    """Return the days of a gathering that comes round, the given day the first of them (A11).

    Raises:
        Problem: `no-round`, when the template does not come round; `bad-gathering` for too many times.
    """
    if times == 1:
        return [first]
    if template.round is None:
        raise Problem(
            "no-round",
            QT_TRANSLATE_NOOP("Problems", "This gathering does not come round by itself."),
            QT_TRANSLATE_NOOP("Problems", "Plan it once, or choose a template that does."),
        )
    if not 1 <= times <= MOST_TURNS:
        raise _bad()
    return [first, *turns(template.round, first, times - 1)]


def add_gathering(
    store: Store,
    *,
    rules: Rules,
    texts: Texts,
    template: str = "",
    fields: Mapping[str, Value] | None = None,
    times: int = 1,
) -> tuple[Changes, list[bytes]]:
    """Plan a gathering, or several turns of one, with everything its template asks for; return their ids.

    Args:
        fields: columns of `FIELDS`; what they leave out comes from the template.
        times: turns of one that comes round, each with a plan of its own.

    Raises:
        Problem: there is no such template, it has no title or moment, or a field cannot be like that.
    """
    base = template_of(template)
    values = _defaults(base, texts) | {name: value for name, value in (fields or {}).items() if value is not None}
    _check(values)
    starts = str(values.get("starts") or "")
    if not str(values.get("title") or "").strip() or not starts:
        raise _bad()
    first = date.fromisoformat(starts[:10])
    days = next_turns(base, first, times) if base is not None else [first]
    rows = []
    with store.transaction("gathering-add", label=str(values["title"])) as tx:
        for day in days:
            moment = f"{day.isoformat()}{starts[10:]}"
            rows.append(_put(tx, {**values, "starts": moment, "template": template or None}))
            if base is not None:
                _put_items(tx, rows[-1], base, day, rules.almanac.days, texts)
    return Changes(TOUCHED, tx.operation), rows


def _defaults(base: Template | None, texts: Texts) -> dict[str, Value]:
    if base is None:
        return {"kind": "other", "level": "branch", "minutes": 90, "follow_up": ""}
    return {
        "title": texts.named(base.name),
        "kind": base.kind,
        "level": base.level,
        "minutes": base.minutes,
        "capacity": base.capacity or None,
        "goal": texts.named(base.goal),
        "follow_up": " ".join(map(str, base.follow_up)),
    }


def _put(tx: Transaction, values: Mapping[str, Value]) -> bytes:
    """Write a gathering with its entry in the calendar, which everything of the calendar then knows."""
    row, entry = tx.new_id(), tx.new_id()
    tx.put("appointment", entry, {"kind": "event", "state": "planned", **_entry(values)})
    kept = {name: value for name, value in values.items() if value not in (None, "")}
    tx.put("gathering", row, {**kept, "state": "planned", "appointment_id": entry})
    return row


def _entry(values: Mapping[str, Value]) -> dict[str, Value]:
    entry = {name: values[name] for name in _SHARED if name in values}
    return entry | ({"purpose": values["goal"]} if values.get("goal") else {})


def _put_items(tx: Transaction, row: bytes, base: Template, day: date, days: StatutoryDays, texts: Texts) -> None:
    for place, item in enumerate(base.items, 1):
        values: dict[str, Value] = {
            "gathering_id": row,
            "kind": item.kind,
            "phase": item.phase,
            "title": texts.named(item.title),
            "who": texts.named(item.who),
            "due": due_day(item, day, days) if item.kind == "task" else None,
            "count": item.count,
            "planned_fen": item.fen,
            "place": place,
        }
        kept = {name: value for name, value in values.items() if value not in (None, "")}
        tx.put("gathering_item", tx.new_id(), kept)


def set_gathering(store: Store, *, rules: Rules, gathering: bytes, fields: Mapping[str, Value]) -> Changes:
    """Change what is said of a gathering (`FIELDS`); another day moves what is left of its checklist along.

    Raises:
        Problem: there is no such gathering or field, or it cannot be like that.
    """
    known = find_gathering(store, gathering)
    _check(fields)
    fresh = {name: value for name, value in fields.items() if _now(known, name) != (value or None)}
    if not fresh:
        return Changes()
    with store.transaction("gathering-set", label=known.title) as tx:
        tx.put("gathering", gathering, {name: value or None for name, value in fresh.items()})
        if shared := _entry(fresh):
            _put_entry(store, tx, known, shared)
        _move_items(store, tx, known, fresh.get("starts"), rules.almanac.days)
        recount(store, tx, known, str(fresh.get("level") or ""))
    return Changes(TOUCHED, tx.operation)


def _put_entry(store: Store, tx: Transaction, known: Gathering, values: Mapping[str, Value]) -> None:
    """Change the entry in the calendar; one that was deleted there is made anew."""
    if known.appointment_id is not None and store.row("appointment", known.appointment_id) is not None:
        tx.put("appointment", known.appointment_id, values)
        return
    entry = tx.new_id()
    said = {name: _now(known, name) for name in (*_SHARED, "state")}
    tx.put("appointment", entry, {"kind": "event", **said, **values})
    tx.put("gathering", known.id, {"appointment_id": entry})


def _now(known: Gathering, name: str) -> Value:
    value = getattr(known, name)
    return (" ".join(map(str, value)) if name == "follow_up" else value) or None


def _move_items(store: Store, tx: Transaction, known: Gathering, starts: Value, days: StatutoryDays) -> None:
    """Move the open tasks of a plan with its day, as many working days away as before."""
    before = known.day
    after = date.fromisoformat(starts[:10]) if isinstance(starts, str) and starts else None
    if before is None or after is None or before == after:
        return
    for item in store.gatherings().items(known.id):
        if item.kind == "task" and item.due is not None and item.done_on is None:
            tx.put("gathering_item", item.id, {"due": moved(item.due, before, after, days)})


def follow_appointment(store: Store, tx: Transaction, appointment: bytes, values: Mapping[str, Value]) -> bool:
    """Let a gathering go along with its entry in the calendar, in the same transaction; tell whether it is one."""
    shared = {name: value for name, value in values.items() if name in _SHARED}
    known = store.gatherings().of_appointment(appointment) if shared else None
    if known is None:
        return False
    tx.put("gathering", known.id, shared)
    if "starts" in shared:
        _move_items(store, tx, known, shared["starts"], load_almanac().days)
    return True


def cancel_gathering(store: Store, *, gathering: bytes, note: str = "") -> Changes:
    """Call a gathering off; its list and plan stay as they are.

    Raises:
        Problem: it was held already.
    """
    known = find_gathering(store, gathering)
    if known.state == "held":
        raise Problem(
            "gathering-held",
            QT_TRANSLATE_NOOP("Problems", "This gathering was held."),
            QT_TRANSLATE_NOOP("Problems", "Undo that it was held first."),
        )
    values: dict[str, Value] = {"state": "cancelled"}
    if note.strip():
        values["note"] = "\n".join(one for one in (known.note, note.strip()) if one)
    return _settle(store, known, values, "gathering-cancel")


def reopen_gathering(store: Store, *, gathering: bytes) -> Changes:
    """Plan a gathering again that was called off."""
    known = find_gathering(store, gathering)
    return _settle(store, known, {"state": "planned"}, "gathering-set") if known.state == "cancelled" else Changes()


def _settle(store: Store, known: Gathering, values: Mapping[str, Value], verb: str) -> Changes:
    with store.transaction(verb, label=known.title) as tx:
        tx.put("gathering", known.id, values)
        _put_entry(store, tx, known, {"state": values["state"]})
    return Changes(TOUCHED, tx.operation)


def delete_gathering(store: Store, *, gathering: bytes) -> Changes:
    """Delete a gathering with its plan and its list; what was recorded with clients stays."""
    known = find_gathering(store, gathering)
    with store.transaction("gathering-delete", label=known.title) as tx:
        for one in store.gatherings().attendances(gathering):
            tx.delete("attendance", one.id)
        entry = known.appointment_id is not None and store.row("appointment", known.appointment_id) is not None
        if known.appointment_id is not None and entry and known.state != "held":
            tx.delete("appointment", known.appointment_id)
        tx.delete("gathering", gathering)
    return Changes(TOUCHED | {"attendance"}, tx.operation)


def put_item(
    store: Store, *, gathering: bytes, fields: Mapping[str, Value], item: bytes | None = None
) -> tuple[Changes, bytes]:
    """Add a line to a plan, or change one; `fields` are columns of `ITEM_FIELDS`, money in fen.

    Raises:
        Problem: there is no such gathering, the line says nothing, or a field cannot be like that.
    """
    known = find_gathering(store, gathering)
    _check_item(fields, new=item is None)
    with store.transaction("gathering-plan", label=known.title) as tx:
        row = item or tx.new_id()
        values = {name: None if value == "" else value for name, value in fields.items()}
        if item is None:
            last = max((one.place for one in store.gatherings().items(gathering)), default=0)
            values = {"kind": "task", "phase": "before", **values, "gathering_id": gathering, "place": last + 1}
            values = {name: value for name, value in values.items() if value is not None}
        tx.put("gathering_item", row, values)
    return Changes(TOUCHED, tx.operation), row


def tick_items(store: Store, *, gathering: bytes, items: Sequence[bytes], done_on: date | None) -> Changes:
    """Say that lines of a plan were done on a day, or (None) that they are not."""
    known = find_gathering(store, gathering)
    with store.transaction("gathering-plan", label=known.title) as tx:
        for item in items:
            tx.put("gathering_item", item, {"done_on": done_on})
    return Changes(TOUCHED, tx.operation)


def delete_items(store: Store, *, gathering: bytes, items: Sequence[bytes]) -> Changes:
    """Delete lines of a plan."""
    known = find_gathering(store, gathering)
    with store.transaction("gathering-plan", label=known.title) as tx:
        for item in items:
            tx.delete("gathering_item", item)
    return Changes(TOUCHED, tx.operation)


def _check(values: Mapping[str, Value]) -> None:
    """Refuse what no list could show: unknown fields and codes, moments in another form, endless lengths."""
    sound = all(name in FIELDS for name in values)
    sound = sound and values.get("kind", "other") in KINDS and values.get("level", "branch") in LEVELS
    sound = sound and _within(values.get("minutes"), 1, _LONGEST) and _within(values.get("capacity"), 0, _MOST_PEOPLE)
    if "title" in values:
        sound = sound and bool(str(values["title"] or "").strip())
    if "starts" in values:
        sound = sound and _is_moment(values["starts"])
    sound = sound and all(
        one.isdecimal() and int(one) <= _LONGEST for one in str(values.get("follow_up") or "").split()
    )
    if not sound:
        raise _bad()


def _bad() -> Problem:
    return Problem(
        "bad-gathering",
        QT_TRANSLATE_NOOP("Problems", "A gathering cannot be like that."),
        QT_TRANSLATE_NOOP(
            "Problems", "It needs a title and a moment such as 2026-12-05T14:30, and lasts 1 to 1440 minutes."
        ),
    )


def _check_item(values: Mapping[str, Value], *, new: bool) -> None:
    sound = all(name in ITEM_FIELDS for name in values)
    sound = sound and values.get("kind", "task") in ITEM_KINDS and values.get("phase", "before") in PHASES
    sound = sound and _within(values.get("count"), 0, _MOST_PEOPLE)
    sound = sound and all(_within(values.get(name), 0, _MOST_FEN) for name in ("planned_fen", "spent_fen"))
    if new or "title" in values:
        sound = sound and bool(str(values.get("title") or "").strip())
    if not sound:
        raise Problem(
            "bad-plan-item",
            QT_TRANSLATE_NOOP("Problems", "A line of the plan cannot be like that."),
            QT_TRANSLATE_NOOP("Problems", "It needs words; money and numbers must not be below zero."),
        )


def _within(value: Value, low: int, high: int) -> bool:
    return value is None or value == "" or (isinstance(value, int) and low <= value <= high)


def _is_moment(value: Value) -> bool:
    try:
        moment = datetime.fromisoformat(str(value))
        return moment.year in _YEARS and moment.strftime("%Y-%m-%dT%H:%M") == value
    except ValueError:
        return False
