"""Moments and lengths as the format writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_MOMENT = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z?))?")
_LENGTH = re.compile(r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.IGNORECASE)
#: Years that every calendar of the program covers.
YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment as a file writes it: its clock without a zone; `utc` when it says so, `whole_day` without a time."""

    local: datetime
    whole_day: bool = False
    utc: bool = False


def read_stamp(text: str) -> Stamp | None:
    """Return a day (20261125) or a moment (20261125T100000, with Z for UTC); None for anything else."""
    found = _MOMENT.fullmatch(text.strip().upper())
    if found is None:
        return None
    year, month, day, hour, minute, second, zulu = found.groups()
    if int(year) not in YEARS:
        return None
    try:
        first = datetime.combine(date(int(year), int(month), int(day)), time())
        if hour is None:
            return Stamp(first, whole_day=True)
        # 24:00 is tomorrow's beginning, a leap second the second before it.
        late = hour == "24" and int(minute) == 0
        moment = first.replace(hour=0 if late else int(hour), minute=int(minute), second=min(int(second or 0), 59))
        return Stamp(moment + timedelta(days=int(late)), utc=bool(zulu))
    except (ValueError, OverflowError):
        return None


def read_length(text: str) -> timedelta | None:
    """Return a length such as PT45M, -P1D or P2W; None for anything else."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    try:
        length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return -length if found[1] == "-" else length


def write_day(day: date) -> str:
    """Return a day as the format writes it."""
    return f"{day:%Y%m%d}"


def write_moment(moment: datetime) -> str:
    """Return a moment of the wall clock as the format writes it."""
    return f"{moment:%Y%m%dT%H%M%S}"


def write_length(minutes: int) -> str:
    """Return a length of minutes, below zero for before: -PT15M, PT9H, P1D."""
    sign, minutes = ("-" if minutes < 0 else ""), abs(minutes)
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if not days and not clock:
        return "PT0M"
    return f"{sign}P{f'{days}D' if days else ''}{f'T{clock}' if clock else ''}"
