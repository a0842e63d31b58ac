"""Time zones that a calendar file names: by their public names, by those of other programs, or by its own rules.

Home is the time of the desk, eight hours before UTC all year round; days without a time have no zone and never move.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from workbench.ics.components import Component
from workbench.ics.values import read_stamp
from workbench.settings import load_toml, resource

HOME_NAME = "Asia/Shanghai"
HOME = timezone(timedelta(hours=8), HOME_NAME)
ZONES_RESOURCE = "import/zones.toml"
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?")
_WRITTEN = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def to_home(local: datetime, zone: tzinfo | None) -> datetime:
    """Return what the clock on the desk shows at a moment of another zone; None is the desk's own."""
    if zone is None or zone is HOME:
        return local
    return local.replace(tzinfo=zone).astimezone(HOME).replace(tzinfo=None)


def from_home(local: datetime, zone: tzinfo) -> datetime:
    """Return what a clock of another zone shows at a moment of the desk's."""
    return local.replace(tzinfo=HOME).astimezone(zone).replace(tzinfo=None)


class Zones:
    """The zones of one file."""

    def __init__(self, described: Iterable[Component] = ()) -> None:
        """Take the VTIMEZONE components of the file."""
        self._described = {one.text("TZID"): one for one in described}
        self._known: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """Return a zone, None when neither the world nor the file knows it."""
        if name not in self._known:
            self._known[name] = _named(name) or self._by_rules(name)
        return self._known[name]

    def _by_rules(self, name: str) -> tzinfo | None:
        described = self._described.get(name)
        return _Described.read(described) if described is not None else None


def _named(name: str) -> tzinfo | None:
    """Return a zone by its public name, also behind the folder of another program (/mozilla.org/…/Asia/Shanghai)."""
    plain = name.strip().strip('"')
    others = _other_names()
    plain = others.get(plain.lower(), plain)
    if plain == HOME_NAME:
        return HOME
    if plain.upper() in ("UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"):
        return UTC
    written = _WRITTEN.fullmatch(plain)
    if written:
        minutes = int(written[2]) * 60 + int(written[3] or 0)
        return _fixed(minutes if written[1] == "+" else -minutes)
    parts = [part for part in plain.split("/") if part]
    for count in (len(parts), 3, 2, 1):
        found = _public("/".join(parts[-count:])) if 0 < count <= len(parts) else None
        if found is not None:
            return found
    return None


def _fixed(minutes: int) -> tzinfo | None:
    if abs(minutes) >= 24 * 60:
        return None
    return HOME if minutes == 8 * 60 else timezone(timedelta(minutes=minutes))


def _public(name: str) -> tzinfo | None:
    if name == HOME_NAME:
        return HOME
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return None


@cache
def _other_names() -> Mapping[str, str]:
    """Return what other programs call zones, by their names in small letters."""
    return {str(name).lower(): str(zone) for name, zone in load_toml(resource(ZONES_RESOURCE))["names"].items()}


@dataclass(frozen=True, slots=True)
class _Change:
    """One STANDARD or DAYLIGHT of a VTIMEZONE: from when, which offset, and in which months and days it comes again."""

    begins: datetime
    offset: timedelta
    months: tuple[int, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    until: datetime | None = None
    dates: tuple[datetime, ...] = ()

    def last_before(self, local: datetime) -> datetime | None:
        """Return the last time that it set in at or before a moment."""
        if local < self.begins:
            return None
        onsets = [self.begins, *(one for one in self.dates if one <= local)]
        if self.months:
            for year in (local.year, local.year - 1):
                found = [one for month in self.months for one in self._in_month(year, month)]
                onsets += [
                    one for one in found if self.begins <= one <= local and (not self.until or one <= self.until)
                ]
            if self.until and self.until < local:
                found = [one for month in self.months for one in self._in_month(self.until.year, month)]
                onsets += [one for one in found if self.begins <= one <= self.until]
        return max(onsets)

    def _in_month(self, year: int, month: int) -> list[datetime]:
        last = monthrange(year, month)[1]
        days = [date(year, month, day) for day in range(1, last + 1)]
        if self.month_days:
            days = [day for day in days if day.day in self.month_days or day.day - last - 1 in self.month_days]
        if self.days:
            days = [day for day in days if any(_is_turn(day, last, turn, weekday) for turn, weekday in self.days)]
        elif not self.month_days:
            days = [day for day in days if day.day == min(self.begins.day, last)]
        return [datetime.combine(day, self.begins.time()) for day in days]


def _is_turn(day: date, last: int, turn: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    if turn == 0:
        return True
    return (day.day - 1) // 7 + 1 == turn if turn > 0 else (last - day.day) // 7 + 1 == -turn


class _Described(tzinfo):
    """A zone by the rules that stand in the file."""

    def __init__(self, name: str, changes: list[_Change]) -> None:
        self._name, self._changes = name, changes

    @classmethod
    def read(cls, component: Component) -> tzinfo | None:
        """Return the zone of a VTIMEZONE; None when it says nothing that can be used."""
        changes = [
            change
            for child in component.children
            if child.name in ("STANDARD", "DAYLIGHT") and (change := _change(child)) is not None
        ]
        if not changes:
            return None
        if all(change.offset == timedelta(hours=8) for change in changes):
            return HOME
        return cls(component.text("TZID"), changes)

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Override tzinfo.utcoffset."""
        local = moment.replace(tzinfo=None) if moment is not None else self._changes[0].begins
        set_in = [(onset, change) for change in self._changes if (onset := change.last_before(local)) is not None]
        if not set_in:
            return min(self._changes, key=lambda change: change.begins).offset
        return max(set_in, key=lambda pair: pair[0])[1].offset

    def dst(self, moment: datetime | None) -> timedelta:
        """Override tzinfo.dst; the offset already holds it."""
        del moment
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:
        """Override tzinfo.tzname."""
        del moment
        return self._name


def _change(component: Component) -> _Change | None:
    begins, found = read_stamp(component.text("DTSTART")), _OFFSET.fullmatch(component.text("TZOFFSETTO"))
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    if offset >= timedelta(days=1):
        return None
    first = begins.local if begins else datetime.combine(date(1970, 1, 1), time())
    rule = dict(part.upper().partition("=")[::2] for part in component.text("RRULE").split(";") if part)
    until = read_stamp(rule.get("UNTIL", ""))
    months = tuple(int(one) for one in rule.get("BYMONTH", "").split(",") if one.isdigit() and 1 <= int(one) <= 12)
    return _Change(
        first,
        offset if found[1] == "+" else -offset,
        months or ((first.month,) if rule.get("FREQ") == "YEARLY" else ()),
        tuple(_turns(rule.get("BYDAY", ""))),
        tuple(int(one) for one in re.findall(r"-?\d+", rule.get("BYMONTHDAY", ""))),
        until.local if until else None,
        tuple(stamp.local for line in component.all("RDATE") if (stamp := read_stamp(line.value)) is not None),
    )


def _turns(text: str) -> Iterable[tuple[int, int]]:
    for turn, weekday in re.findall(r"([+-]?\d*)(MO|TU|WE|TH|FR|SA|SU)", text):
        yield int(turn or 0), _WEEKDAYS.index(weekday)
