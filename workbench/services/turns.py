"""Changes what comes again: this turn, this and later ones, or all; turns that were touched follow their series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.shifting import distance, followers, moved_by, shifted
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value

#: A turn of a series: the id of the series and the local moment that its rule gives.
Turn = tuple[bytes, str]
Scope = Literal["this", "later", "all"]
#: How far a change reaches, with its English name for the catalogue.
SCOPES: Mapping[Scope, str] = {
    "this": QT_TRANSLATE_NOOP("Meetings", "Only this one"),
    "later": QT_TRANSLATE_NOOP("Meetings", "This one and later ones"),
    "all": QT_TRANSLATE_NOOP("Meetings", "All of them"),
}
_TOUCHED = frozenset({"appointment", "series"})
#: What a turn takes from its series.
_SHARED = ("client_id", "minutes", "kind", "title", "place", "purpose", "note", "mode", "remind")


def own_values(store: Store, appointment: bytes, turn: Turn | None) -> dict[str, Value]:
    """Return what a turn without an appointment of its own needs to become one; nothing where it has one.

    Raises:
        Problem: the series is no longer there.
    """
    if turn is None or store.row("appointment", appointment) is not None:
        return {}
    series, occurrence = turn
    source = asked_series(store, series)
    values: dict[str, Value] = {name: source[name] for name in _SHARED if source.get(name) is not None}
    return {**values, "starts": occurrence, "state": "planned", "series_id": series, "occurrence": occurrence}


def asked_series(store: Store, series: bytes) -> dict[str, Value]:
    """Return the columns of a series.

    Raises:
        Problem: there is no such series.
    """
    found = store.row("series", series)
    if found is None:
        raise Problem(
            "no-such-series",
            QT_TRANSLATE_NOOP("Problems", "This series is no longer there."),
            QT_TRANSLATE_NOOP("Problems", "Undo brings back what was deleted."),
        )
    return found


def change_turns(
    store: Store, *, turn: Turn, values: Mapping[str, Value], scope: Scope, rule: str | None = None
) -> Changes:
    """Change all turns of a series, or this one and later ones, which then are a series of their own.

    `values` are columns of table `appointment`; a new `starts` moves the other turns by as much. `rule` says anew how
    they come again, None as before.

    Raises:
        Problem: the rule cannot be moved to other days by itself.
    """
    series, occurrence = turn
    source = asked_series(store, series)
    starts, now = str(source["starts"]), parse_rule(str(source["rule"]))
    if scope == "later" and now.turn_number(starts, occurrence):
        return _change_later(store, source, turn, values, rule)
    moved = str(values.get("starts", occurrence))
    fresh = shifted(now, occurrence, moved) if rule is None else parse_rule(rule)
    begin = moved_by(starts, distance(occurrence, moved))
    with store.transaction("series-change") as tx:
        kept = {name: value for name, value in values.items() if name in _SHARED}
        become = followers(now, starts, fresh, begin)
        skipped = " ".join(become.get(one, one) for one in str(source.get("skipped") or "").split())
        tx.put("series", series, {**kept, "starts": begin, "rule": fresh.text, "skipped": skipped or None})
        for row, told in store.turns(series):
            changed: dict[str, Value] = {"occurrence": become.get(told["occurrence"], told["occurrence"])}
            if told["state"] == "planned":
                changed |= kept
                if told["starts"] == told["occurrence"]:
                    changed["starts"] = changed["occurrence"]
            tx.put("appointment", row, changed)
    return Changes(_TOUCHED, tx.operation)


def _change_later(
    store: Store, source: Mapping[str, Value], turn: Turn, values: Mapping[str, Value], rule: str | None
) -> Changes:
    """Let a series end before a turn and begin a new one with it."""
    series, occurrence = turn
    starts, now = str(source["starts"]), parse_rule(str(source["rule"]))
    moved = str(values.get("starts", occurrence))
    rest = now if now.count is None else replace(now, count=now.count - now.turn_number(starts, occurrence))
    fresh = shifted(rest, occurrence, moved) if rule is None else parse_rule(rule)
    kept: dict[str, Value] = {name: source[name] for name in _SHARED if source.get(name) is not None}
    kept |= {name: value for name, value in values.items() if name in _SHARED}
    skipped = str(source.get("skipped") or "").split()
    become = followers(rest, occurrence, fresh, moved)
    with store.transaction("series-change") as tx:
        follower = tx.new_id()
        later = [become.get(one, one) for one in skipped if one >= occurrence]
        made: dict[str, Value] = {**kept, "starts": moved, "rule": fresh.text}
        tx.put("series", follower, made | ({"skipped": " ".join(later)} if later else {}))
        earlier = " ".join(one for one in skipped if one < occurrence)
        tx.put("series", series, {"rule": now.ending_before(occurrence).text, "skipped": earlier or None})
        for row, told in store.turns(series):
            if told["occurrence"] < occurrence:
                continue
            place = become.get(told["occurrence"], told["occurrence"])
            changed: dict[str, Value] = {"series_id": follower, "occurrence": place}
            if told["state"] == "planned" and told["starts"] == told["occurrence"]:
                changed |= {"starts": place, **{name: value for name, value in values.items() if name in _SHARED}}
            tx.put("appointment", row, changed)
    return Changes(_TOUCHED, tx.operation)


def repeat_appointment(
    store: Store,
    *,
    appointment: bytes,
    rule: str,
    turn: Turn | None = None,
    values: Mapping[str, Value] | None = None,
    scope: Scope = "later",
) -> Changes:
    """Let an appointment come again; it stays the first turn. That of a series gets another rule from it on, or all.

    Args:
        values: what else changes of it, as columns of table `appointment`.

    Raises:
        Problem: the rule is not understood, or there is no such appointment.
    """
    changed = dict(values or {})
    if turn is not None:
        reach: Scope = "all" if scope == "all" else "later"
        return change_turns(store, turn=turn, values=changed, scope=reach, rule=rule)
    found, text = store.row("appointment", appointment), parse_rule(rule).text
    if found is None:
        raise Problem("no-such-appointment", QT_TRANSLATE_NOOP("Problems", "This appointment is no longer there."))
    source = {**found, **changed}
    with store.transaction("series-plan") as tx:
        series = tx.new_id()
        kept: dict[str, Value] = {name: source[name] for name in _SHARED if source.get(name) is not None}
        tx.put("series", series, {**kept, "starts": source["starts"], "rule": text})
        tx.put("appointment", appointment, {**changed, "series_id": series, "occurrence": source["starts"]})
    return Changes(_TOUCHED, tx.operation)


def drop_turns(store: Store, *, appointment: bytes, turn: Turn | None, scope: Scope = "this") -> Changes:
    """Delete an appointment, this turn of a series, this and later ones, or all; what took place stays."""
    verb = "appointment-delete"
    if turn is None:
        with store.transaction(verb) as tx:
            tx.delete("appointment", appointment)
        return Changes(frozenset({"appointment"}), tx.operation)
    series, occurrence = turn
    source = asked_series(store, series)
    rule = parse_rule(str(source["rule"]))
    everything = scope == "all" or (scope == "later" and not rule.turn_number(str(source["starts"]), occurrence))
    with store.transaction(verb) as tx:
        if scope == "this":
            skipped = {*str(source.get("skipped") or "").split(), occurrence}
            tx.put("series", series, {"skipped": " ".join(sorted(skipped))})
            if store.row("appointment", appointment) is not None:
                tx.delete("appointment", appointment)
        elif everything:
            _free_planned(store, tx, series, "")
            tx.delete("series", series)
        else:
            tx.put("series", series, {"rule": rule.ending_before(occurrence).text})
            _free_planned(store, tx, series, occurrence)
    return Changes(_TOUCHED, tx.operation)


def _free_planned(store: Store, tx: Transaction, series: bytes, since: str) -> None:
    """Delete the turns from a moment on that were touched but did not take place."""
    for row, told in store.turns(series):
        if told["occurrence"] >= since and told["state"] == "planned":
            tx.delete("appointment", row)
