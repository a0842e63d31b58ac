"""Recurrence rules as texts: their parts, their end in the zone of the event, what of them cannot be kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final

from workbench.ics.values import Stamp, read_stamp, write_day, write_moment
from workbench.ics.zones import HOME, from_home, to_home

#: The order in which parts are written.
_ORDER: Final = (
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYWEEKNO",
    "BYYEARDAY",
    "BYMONTHDAY",
    "BYDAY",
    "BYHOUR",
    "BYMINUTE",
    "BYSECOND",
    "BYSETPOS",
    "WKST",
)
_FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
#: Parts that tell of times within a day.
CLOCK: Final = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})


def parts_of(rule: str) -> dict[str, str]:
    """Return the parts of a rule by their names in capitals."""
    return {
        name.strip(): value.strip()
        for part in rule.upper().removeprefix("RRULE:").split(";")
        for name, sign, value in (part.partition("="),)
        if sign and name.strip() and value.strip()
    }


def is_kept(parts: Mapping[str, str]) -> bool:
    """Tell whether a rule is one of days: whatever comes several times a day is none of an appointment."""
    return parts.get("FREQ") in _FREQUENCIES and set(parts) <= set(_ORDER) and not (CLOCK & set(parts))


def without_clock(parts: Mapping[str, str], begins: datetime) -> dict[str, str]:
    """Return a rule without parts that only repeat the time at which the event begins, as some programs write."""
    times = (("BYHOUR", begins.hour), ("BYMINUTE", begins.minute), ("BYSECOND", begins.second))
    finer = {"HOURLY": {"BYHOUR"}, "MINUTELY": {"BYHOUR", "BYMINUTE"}, "SECONDLY": CLOCK}.get(parts.get("FREQ", ""), ())
    said = {name for name, number in times if parts.get(name, "-").lstrip("0") == str(number or "")} - set(finer)
    return {name: value for name, value in parts.items() if name not in said}


def written(parts: Mapping[str, str]) -> str:
    """Return a rule with its parts in one order, so that equal rules are equal texts."""
    kept = {name: value for name, value in parts.items() if not (name == "INTERVAL" and value == "1")}
    return ";".join(f"{name}={kept[name]}" for name in _ORDER if name in kept)


def with_local_end(parts: Mapping[str, str], begins: Stamp, zone: tzinfo | None) -> dict[str, str]:
    """Return a rule whose UNTIL is told by the clock of the event's own zone, as its turns are."""
    end = read_stamp(parts.get("UNTIL", ""))
    if end is None:
        return {name: value for name, value in parts.items() if name != "UNTIL"}
    local = end.local
    if end.utc:
        local = local.replace(tzinfo=UTC).astimezone(zone or HOME).replace(tzinfo=None)
    if begins.whole_day:
        return {**parts, "UNTIL": write_day(local)}
    if end.whole_day:
        local = datetime.combine(local.date(), time(23, 59, 59))
    return {**parts, "UNTIL": write_moment(local)}


def at_home(parts: Mapping[str, str], begins: datetime, zone: tzinfo | None) -> dict[str, str] | None:
    """Return a rule by the clock of the desk, None when its turns do not come regularly there.

    A zone whose clocks are changed has turns that wander by an hour; one whose day is another day than the desk's has
    weekdays that are others here.
    """
    if zone is None or zone is HOME:
        return dict(parts)
    moved = to_home(begins, zone)
    shift = moved - begins
    samples = (begins + timedelta(days=days) for days in range(0, 5 * 366, 30))
    if moved.date() != begins.date() or any(to_home(one, zone) - one != shift for one in samples):
        return None
    end = read_stamp(parts.get("UNTIL", ""))
    return dict(parts) if end is None else {**parts, "UNTIL": write_moment(end.local + shift)}


def for_others(rule: str, *, whole_day: bool) -> str:
    """Return a rule of the book as a file has it: the end of one with a time is told in UTC, of a day as a day."""
    parts = parts_of(rule)
    end = read_stamp(parts.get("UNTIL", ""))
    if end is not None:
        local = end.local if not end.whole_day or whole_day else datetime.combine(end.local.date(), time(23, 59, 59))
        zulu = local if end.utc else from_home(local, UTC)
        parts["UNTIL"] = write_day(end.local) if whole_day else f"{write_moment(zulu)}Z"
    return written(parts)
