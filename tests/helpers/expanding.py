"""Works calendar files out independently: a reader of its own, python-dateutil for rules and for zones."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections import defaultdict
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from dateutil.rrule import rruleset, rrulestr
from dateutil.tz import tzical

HOME = ZoneInfo("Asia/Shanghai")
_WINDOWS = {"China Standard Time": "Asia/Shanghai", "Eastern Standard Time": "America/New_York"}


class _Event(dict):
    """Properties by name: (parameters, value) in their order."""

    def one(self, name: str) -> tuple[dict, str] | None:
        return next(iter(self.get(name, ())), None)

    def text(self, name: str) -> str:
        return (self.one(name) or ({}, ""))[1]


def expanded(data: bytes, first: dt.date, last: dt.date) -> list[str]:
    """Every beginning from one day to another by the clock of the desk; days without a time begin at midnight.

    A single entry that goes over midnight for more than a day begins again on each of its days.
    """
    text = _text(data)
    zones = _zones(text)
    families: dict[str, list[_Event]] = defaultdict(list)
    for event in _events(text):
        families[event.text("UID")].append(event)
    found = [moment for events in families.values() for moment in _family(events, zones, last)]
    return sorted(f"{one:%Y-%m-%dT%H:%M}" for one in found if first <= one.date() <= last)


def _text(data: bytes) -> str:
    plain = re.sub(rb"\r?\n[ \t]", b"", data.removeprefix(b"\xef\xbb\xbf"))
    try:
        return plain.decode()
    except UnicodeDecodeError:
        return plain.decode("gb18030")


def _events(text: str) -> Iterator[_Event]:
    event, depth = None, 0
    for line in text.splitlines():
        head, _, value = line.partition(":") if '"' not in line else _quoted(line)
        name, *parameters = head.split(";")
        if line.upper() == "BEGIN:VEVENT":
            event, depth = _Event(), 0
        elif line.upper() == "END:VEVENT":
            yield event
            event = None
        elif event is not None and name.upper() in ("BEGIN", "END"):
            depth += 1 if name.upper() == "BEGIN" else -1
        elif event is not None and not depth:
            told = {key.upper(): given.strip('"') for key, _, given in (one.partition("=") for one in parameters)}
            event.setdefault(name.upper(), []).append((told, value))


def _quoted(line: str) -> tuple[str, str, str]:
    found = re.match(r'((?:[^":]|"[^"]*")*):(.*)', line)
    return found[1], ":", found[2]


def _zones(text: str):
    upper = re.sub(r"(?im)^(begin|end|tzid|dtstart|rrule|tzoffset\w+|tzname|x-lic-location)\b", _upper, text)
    blocks = re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE", upper, re.DOTALL)
    # It knows neither the names of other programs nor zones that begin before its years.
    plain = "\n".join(re.sub(r"(?m)^X-.*\n", "", block).replace(":16010101T", ":19710101T") for block in blocks)
    known = tzical(io.StringIO(plain)) if blocks else None

    def find(name: str):
        if known is not None and name in set(known.keys()):
            return known.get(name)
        return ZoneInfo(_WINDOWS.get(name, name))

    return find


def _upper(found: re.Match) -> str:
    return found[0].upper()


def _moment(parameters: dict, text: str, zones) -> tuple[dt.datetime, bool]:
    """The moment with its zone, and whether it is a whole day."""
    naive = dt.datetime.fromisoformat(text.removesuffix("Z"))
    if len(text) == 8:
        return naive, True
    if text.endswith("Z"):
        return naive.replace(tzinfo=dt.UTC), False
    return naive.replace(tzinfo=zones(parameters["TZID"]) if "TZID" in parameters else HOME), False


def _home(moment: dt.datetime) -> dt.datetime:
    return moment if moment.tzinfo is None else moment.astimezone(HOME).replace(tzinfo=None)


def _family(events: list[_Event], zones, last: dt.date) -> Iterator[dt.datetime]:
    masters = [one for one in events if "RECURRENCE-ID" not in one]
    overrides = [one for one in events if "RECURRENCE-ID" in one]
    turns: dict[dt.datetime, dt.datetime] = {}
    days = 1
    for master in masters[-1:]:
        if master.text("STATUS").upper() == "CANCELLED":
            return
        moments, days = _moments(master, zones, last)
        turns = {_home(one): _home(one) for one in moments}
    placed = {_home(_override_id(one, zones, turns)): one for one in overrides}
    for identity in sorted(one for one in placed if "THISANDFUTURE" in placed[one].one("RECURRENCE-ID")[0].values()):
        event = placed[identity]
        begin = _home(_moment(*event.one("DTSTART"), zones)[0])
        gone = event.text("STATUS").upper() == "CANCELLED"
        later = [one for one in turns if one >= identity]
        for one in later:
            turns.pop(one) if gone else turns.update({one: one + (begin - identity)})
    for identity, event in placed.items():
        if "THISANDFUTURE" in event.one("RECURRENCE-ID")[0].values():
            continue
        turns.pop(identity, None)
        if event.text("STATUS").upper() != "CANCELLED":
            turns[identity] = _home(_moment(*event.one("DTSTART"), zones)[0])
    for begin in turns.values():
        yield begin
        for day in range(1, days):
            yield dt.datetime.combine(begin.date() + dt.timedelta(days=day), dt.time())


def _override_id(event: _Event, zones, turns) -> dt.datetime:
    moment, is_day = _moment(*event.one("RECURRENCE-ID"), zones)
    if is_day and moment not in turns:
        return next((one for one in turns if one.date() == moment.date()), moment)
    return moment


def _moments(master: _Event, zones, last: dt.date) -> tuple[list[dt.datetime], int]:
    start, is_day = _moment(*master.one("DTSTART"), zones)
    zone = start.tzinfo
    whole = rruleset()
    for name, add in (("RRULE", whole.rrule), ("EXRULE", whole.exrule)):
        for _parameters, rule in master.get(name, ()):
            add(rrulestr(_until(rule.upper(), start, zone), dtstart=start))
    if "RRULE" not in master:
        whole.rdate(start)
    for name, add in (("RDATE", whole.rdate), ("EXDATE", whole.exdate)):
        for parameters, text in master.get(name, ()):
            for one in text.split(","):
                moment, only_day = _moment(parameters, one.partition("/")[0], zones)
                if only_day and not is_day:
                    moment = dt.datetime.combine(moment.date(), start.time(), zone)
                add(moment if zone is None else moment.astimezone(zone))
    end = dt.datetime.combine(last + dt.timedelta(days=2), dt.time(), zone)
    begin = dt.datetime.combine(dt.date(1971, 1, 1), dt.time(), zone)
    found = whole.between(begin, end, inc=True)
    return found, 1 if "RRULE" in master or "RDATE" in master else _days(master, start, is_day, zones)


def _until(rule: str, start: dt.datetime, zone) -> str:
    """UNTIL as dateutil asks for it: in UTC for a moment with a zone, bare otherwise; a day takes its whole day."""
    found = re.search(r"UNTIL=(\d{8})(T\d{6}Z?)?", rule)
    if not found:
        return rule
    if zone is None:
        return rule.replace(found[0], f"UNTIL={found[1]}")
    if found[2] and found[2].endswith("Z"):
        return rule
    local = dt.datetime.fromisoformat(found[1] + (found[2] or "T235959")).replace(tzinfo=zone)
    return rule.replace(found[0], f"UNTIL={local.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")


def _days(master: _Event, start: dt.datetime, is_day: bool, zones) -> int:
    """Days on which a single entry stands: those of a whole-day one, those of one that lasts for more than a day."""
    if "DTEND" in master:
        length = _home(_moment(*master.one("DTEND"), zones)[0]) - _home(start)
    else:
        found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?", master.text("DURATION") or "PT0M")
        days, hours, minutes = (int(part or 0) for part in found.groups())
        length = dt.timedelta(days=days, hours=hours, minutes=minutes)
    if is_day:
        return max(1, length.days)
    if length <= dt.timedelta(days=1):
        return 1
    end = _home(start) + length - dt.timedelta(minutes=1)
    return (end.date() - _home(start).date()).days + 1
