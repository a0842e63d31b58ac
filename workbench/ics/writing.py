"""Writes calendar files that other programs open: folded, escaped, with the zone of the desk and stable names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workbench.ics.events import DAY, OWN_CLIENT, OWN_DERIVED, OWN_KIND, OWN_MASKED
from workbench.ics.lines import escape, folded
from workbench.ics.rules import for_others
from workbench.ics.values import write_day, write_length, write_moment
from workbench.ics.zones import HOME_NAME

_PRODUCT = "-//Guanhu//Guanhu//ZH"
_ZONE = (
    "BEGIN:VTIMEZONE",
    f"TZID:{HOME_NAME}",
    "BEGIN:STANDARD",
    "DTSTART:19920101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes a VEVENT; moments are the desk's clock, `minutes` of a whole day are days times 1440.

    Attributes:
        uid: its name for ever; `turn` which turn of a series it stands in for.
        rule, skipped, extra: how it comes again, which turns are left out and which are added.
        alarm: minutes from its beginning, below zero for before; None for none.
        busy: whether it takes the time of its owner; `private` that others are not to see it.
        kind, client, masked, derived: what a copy of this program reads back.
    """

    uid: str
    title: str
    starts: datetime
    minutes: int
    whole_day: bool = False
    turn: datetime | None = None
    rule: str = ""
    skipped: Sequence[datetime] = ()
    extra: Sequence[datetime] = ()
    place: str = ""
    note: str = ""
    categories: Sequence[str] = ()
    alarm: int | None = None
    busy: bool = True
    private: bool = False
    done: bool = False
    cancelled: bool = False
    kind: str = ""
    client: str = ""
    masked: bool = False
    derived: str = ""


@dataclass(frozen=True, slots=True)
class ToDo:
    """What becomes a VTODO that is due on a day."""

    uid: str
    title: str
    due: date
    starts: date | None = None
    note: str = ""
    categories: Sequence[str] = ()
    alarm: int | None = None
    derived: str = ""


def write_calendar(
    entries: Iterable[Entry], to_dos: Iterable[ToDo] = (), *, name: str, stamp: datetime, language: str = "zh_CN"
) -> bytes:
    """Return the file; `stamp` is the moment of writing in UTC, `name` what other programs call the calendar."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME;LANGUAGE={language.replace('_', '-')}:{escape(name)}",
        f"X-WR-TIMEZONE:{HOME_NAME}",
        *_ZONE,
    ]
    written = f"DTSTAMP:{write_moment(stamp)}Z"
    for entry in entries:
        lines += _event(entry, written)
    for to_do in to_dos:
        lines += _to_do(to_do, written)
    lines.append("END:VCALENDAR")
    return "".join(map(folded, lines)).encode()


def _event(entry: Entry, written: str) -> list[str]:
    whole = entry.whole_day
    ends = entry.starts + timedelta(minutes=max(entry.minutes, DAY) if whole else entry.minutes)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{escape(entry.uid)}",
        written,
        _moments("DTSTART", [entry.starts], whole_day=whole),
        _moments("DTEND", [ends], whole_day=whole),
        f"SUMMARY:{escape(entry.title)}",
    ]
    if entry.turn is not None:
        lines.append(_moments("RECURRENCE-ID", [entry.turn], whole_day=whole))
    if entry.rule:
        lines.append(f"RRULE:{for_others(entry.rule, whole_day=whole)}")
    for name, moments in (("EXDATE", entry.skipped), ("RDATE", entry.extra)):
        if moments:
            lines.append(_moments(name, moments, whole_day=whole))
    lines += _words(entry.place, entry.note, entry.categories)
    if entry.private:
        lines.append("CLASS:PRIVATE")
    lines.append(f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}")
    lines.append(f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}")
    told = ((OWN_KIND, entry.kind), (OWN_CLIENT, entry.client), (OWN_MASKED, "1" if entry.masked else ""))
    lines += [f"{key}:{escape(value)}" for key, value in (*told, (OWN_DERIVED, entry.derived)) if value]
    return [*lines, *_alarm(entry.alarm, entry.title), "END:VEVENT"]


def _to_do(to_do: ToDo, written: str) -> list[str]:
    lines = ["BEGIN:VTODO", f"UID:{escape(to_do.uid)}", written]
    # A day from which on and a day by which must differ, or the second one is left out.
    if to_do.starts is not None and to_do.starts < to_do.due:
        lines.append(f"DTSTART;VALUE=DATE:{write_day(to_do.starts)}")
    lines += [f"DUE;VALUE=DATE:{write_day(to_do.due)}", f"SUMMARY:{escape(to_do.title)}"]
    lines += _words("", to_do.note, to_do.categories)
    lines += ["CLASS:PRIVATE", "STATUS:NEEDS-ACTION", f"{OWN_DERIVED}:{escape(to_do.derived)}"]
    return [*lines, *_alarm(to_do.alarm, to_do.title, of_end=True), "END:VTODO"]


def _words(place: str, note: str, categories: Sequence[str]) -> list[str]:
    told = [
        ("LOCATION", escape(place)),
        ("DESCRIPTION", escape(note)),
        ("CATEGORIES", ",".join(map(escape, categories))),
    ]
    return [f"{name}:{value}" for name, value in told if value]


def _alarm(minutes: int | None, title: str, *, of_end: bool = False) -> list[str]:
    if minutes is None:
        return []
    related = ";RELATED=END" if of_end else ""
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER{related}:{write_length(minutes)}",
        f"DESCRIPTION:{escape(title)}",
        "END:VALARM",
    ]


def _moments(name: str, moments: Sequence[datetime], *, whole_day: bool) -> str:
    if whole_day:
        return f"{name};VALUE=DATE:{','.join(map(write_day, moments))}"
    return f"{name};TZID={HOME_NAME}:{','.join(map(write_moment, moments))}"
