"""Expands what comes again: a subset of RFC 5545 recurrence rules on local time, without a time zone.

Understood are FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL, COUNT, UNTIL, BYMONTH, BYWEEKNO, BYMONTHDAY, BYYEARDAY,
BYDAY, BYSETPOS and WKST. A rule that needs more is refused, never guessed.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
#: Weekdays in the order of `date.weekday()`.
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: No calendar of the program reaches further.
_LAST_YEAR = 2100
_ONE_DAY = timedelta(days=1)
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}Z?)?")
_MOST = 10_000
_KNOWN = frozenset("FREQ INTERVAL COUNT UNTIL WKST BYDAY BYSETPOS BYMONTH BYWEEKNO BYMONTHDAY BYYEARDAY".split())


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule; `count` and `until` are None for an endless one, `by_day` pairs an ordinal (0: every) with a weekday.

    `until` is the last local moment that may be a turn, 'YYYY-MM-DDTHH:MM'; weekdays count from 0, Monday.
    """

    frequency: str
    interval: int = 1
    count: int | None = None
    until: str | None = None
    by_month: tuple[int, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_year_day: tuple[int, ...] = ()
    by_day: tuple[tuple[int, int], ...] = ()
    by_set_pos: tuple[int, ...] = ()
    week_start: int = 0
    by_week: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The rule as RFC 5545 writes it."""
        parts = [f"FREQ={self.frequency}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.until is not None:
            parts.append("UNTIL=" + self.until.replace("-", "").replace(":", "") + "00")
        for name, values in (
            ("BYMONTH", self.by_month),
            ("BYWEEKNO", self.by_week),
            ("BYMONTHDAY", self.by_month_day),
            ("BYYEARDAY", self.by_year_day),
        ):
            if values:
                parts.append(f"{name}={','.join(map(str, values))}")
        if self.by_day:
            days = (f"{ordinal or ''}{WEEKDAYS[weekday]}" for ordinal, weekday in self.by_day)
            parts.append(f"BYDAY={','.join(days)}")
        if self.by_set_pos:
            parts.append(f"BYSETPOS={','.join(map(str, self.by_set_pos))}")
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        return ";".join(parts)

    def ending_before(self, moment: str) -> Recurrence:
        """Return the rule with turns only before one of its turns."""
        last = datetime.fromisoformat(moment) - timedelta(minutes=1)
        until = f"{last:%Y-%m-%dT%H:%M}"
        return replace(self, count=None, until=min(until, self.until or until))

    def moments(self, starts: str, first: date, last: date) -> list[str]:
        """Return the turns of a series that begins at local `starts` on the days from `first` to `last`."""
        begin = datetime.fromisoformat(starts)
        clock = f"T{begin:%H:%M}"
        return [day.isoformat() + clock for day in self._days(begin.date(), begin.time(), first, last)]

    def turn_number(self, starts: str, moment: str) -> int:
        """Return how many turns lie before a moment."""
        begin, end = datetime.fromisoformat(starts), datetime.fromisoformat(moment)
        turns = self.moments(starts, begin.date(), end.date())
        return sum(turn < moment for turn in turns)

    def _days(self, start: date, clock: time, first: date, last: date) -> Iterator[date]:
        """Yield the days of turns within a span; counted rules are counted from their start."""
        counted = 0
        begin = start if self.count is not None else max(start, first)
        for period in self._periods(start, begin, last):
            for day in _positions(self._matching(period, start), self.by_set_pos):
                if day < start:
                    continue
                counted += 1
                if (self.count is not None and counted > self.count) or self._beyond(day, clock) or day > last:
                    return
                if day >= first:
                    yield day

    def _beyond(self, day: date, clock: time) -> bool:
        return self.until is not None and f"{day.isoformat()}T{clock:%H:%M}" > self.until

    def _periods(self, start: date, begin: date, last: date) -> Iterator[Sequence[date]]:
        """Yield the days of each period that is a multiple of the interval from the start, from `begin` on."""
        step = self.interval
        if self.frequency == "YEARLY":
            skipped = max(0, (begin.year - start.year) // step) * step
            for year in range(start.year + skipped, min(last.year, _LAST_YEAR) + 1, step):
                yield _days_of_year(year)
        elif self.frequency == "MONTHLY":
            number, until = _month(start), min(_month(last), _month(date(_LAST_YEAR, 12, 1)))
            skipped = max(0, (_month(begin) - number) // step) * step
            for month in range(number + skipped, until + 1, step):
                yield _days_of_month(*divmod(month, 12))
        else:
            yield from self._short_periods(start, begin, last)

    def _short_periods(self, start: date, begin: date, last: date) -> Iterator[Sequence[date]]:
        length = 7 if self.frequency == "WEEKLY" else 1
        ordinal = start.toordinal()
        if length == 7:
            ordinal -= (start.weekday() - self.week_start) % 7
        step = self.interval * length
        ordinal += max(0, (begin.toordinal() - ordinal) // step) * step
        until = min(last, date(_LAST_YEAR, 12, 31)).toordinal()
        for first in range(ordinal, until + 1, step):
            yield [date.fromordinal(day) for day in range(max(first, 1), first + length)]

    def _matching(self, days: Sequence[date], start: date) -> list[date]:
        """Return the days of a period that the rule names; what it leaves open is taken from the start."""
        months, month_days, weekdays = self.by_month, self.by_month_day, self.by_day
        if self.by_week and not (month_days or weekdays or self.by_year_day):
            weekdays = ((0, start.weekday()),)
        elif not (month_days or weekdays or self.by_year_day):
            if self.frequency == "YEARLY":
                months, month_days = months or (start.month,), (start.day,)
            elif self.frequency == "MONTHLY":
                month_days = (start.day,)
            elif self.frequency == "WEEKLY":
                weekdays = ((0, start.weekday()),)
        found = [day for day in days if day.month in months] if months else list(days)
        if self.by_week:
            found = [day for day in found if _is_week(day, self.by_week, self.week_start)]
        if month_days:
            found = [day for day in found if day.day in month_days or day.day - _length(day) - 1 in month_days]
        if self.by_year_day:
            found = [day for day in found if _is_year_day(day, self.by_year_day)]
        if weekdays:
            in_year = self.frequency == "YEARLY" and not self.by_month
            found = [day for day in found if _is_weekday(day, weekdays, in_year)]
        return found


def _positions(days: list[date], positions: tuple[int, ...]) -> list[date]:
    if not positions:
        return days
    picked = {days[place - 1 if place > 0 else place] for place in positions if 0 < abs(place) <= len(days)}
    return sorted(picked)


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _length(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


@lru_cache(maxsize=512)
def _days_of_month(year: int, month: int) -> Sequence[date]:
    """Return the days of a month; `month` counts from 0."""
    return [date(year, month + 1, day) for day in range(1, calendar.monthrange(year, month + 1)[1] + 1)]


@lru_cache(maxsize=64)
def _days_of_year(year: int) -> Sequence[date]:
    return [day for month in range(12) for day in _days_of_month(year, month)]


def _is_year_day(day: date, numbers: tuple[int, ...]) -> bool:
    number, length = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
    return number in numbers or number - length - 1 in numbers


def _is_week(day: date, numbers: tuple[int, ...], week_start: int) -> bool:
    """Tell whether a day lies in weeks of the year that have these numbers, counted from either end of it."""
    ahead = 3 - (day.weekday() - week_start) % 7
    # A week belongs to the year in which its fourth day lies.
    middle = day + timedelta(days=ahead)
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    last = date(middle.year, 12, 31)
    weeks = ((last - timedelta(days=(last.weekday() - week_start - 3) % 7)).timetuple().tm_yday - 1) // 7 + 1
    return number in numbers or number - weeks - 1 in numbers


def _is_weekday(day: date, wanted: tuple[tuple[int, int], ...], in_year: bool) -> bool:
    weekday = day.weekday()
    for ordinal, named in wanted:
        if named != weekday:
            continue
        if in_year:
            place, length = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
        else:
            place, length = day.day, _length(day)
        if not ordinal or ordinal in ((place - 1) // 7 + 1, -((length - place) // 7 + 1)):
            return True
    return False


@lru_cache(maxsize=4096)
def parse_rule(text: str) -> Recurrence:
    """Read a rule such as `FREQ=WEEKLY;BYDAY=TU,TH,SA`; UNTIL is taken as local time.

    Raises:
        Problem: `bad-recurrence`, with the part that is not understood.
    """
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").upper().split(";"):
        name, _, value = part.partition("=")
        if not value or name in parts:
            raise _refused(part)
        parts[name] = value
    try:
        return _rule_of(parts)
    except ValueError as error:
        raise _refused(str(error)) from error


def _rule_of(parts: dict[str, str]) -> Recurrence:
    frequency = parts.get("FREQ", "")
    strange = parts.keys() - (_KNOWN if frequency == "YEARLY" else _KNOWN - {"BYWEEKNO"})
    if strange or frequency not in FREQUENCIES or ("COUNT" in parts and "UNTIL" in parts):
        raise ValueError(", ".join(sorted(strange)) or "FREQ, COUNT, UNTIL")
    by_day = _by_day(parts.get("BYDAY", ""))
    if (frequency in ("DAILY", "WEEKLY") or "BYWEEKNO" in parts) and any(ordinal for ordinal, _weekday in by_day):
        raise ValueError("BYDAY")
    if "WKST" in parts and parts["WKST"] not in WEEKDAYS:
        raise ValueError("WKST")
    return Recurrence(
        frequency,
        _number(parts.get("INTERVAL", "1"), "INTERVAL"),
        _number(parts["COUNT"], "COUNT") if "COUNT" in parts else None,
        _until(parts["UNTIL"]) if "UNTIL" in parts else None,
        _numbers(parts, "BYMONTH", 12, signed=False),
        _numbers(parts, "BYMONTHDAY", 31),
        _numbers(parts, "BYYEARDAY", 366),
        by_day,
        _numbers(parts, "BYSETPOS", 366),
        WEEKDAYS.index(parts.get("WKST", "MO")),
        _numbers(parts, "BYWEEKNO", 53),
    )


def _number(text: str, name: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST:
        raise ValueError(name)
    return int(text)


def _numbers(parts: dict[str, str], name: str, most: int, *, signed: bool = True) -> tuple[int, ...]:
    found = []
    for text in filter(None, parts.get(name, "").split(",")):
        try:
            number = int(text)
        except ValueError:
            raise ValueError(name) from None
        if not 0 < abs(number) <= most or (number < 0 and not signed):
            raise ValueError(name)
        found.append(number)
    return tuple(found)


def _by_day(text: str) -> tuple[tuple[int, int], ...]:
    found = []
    for part in filter(None, text.split(",")):
        match = _BY_DAY.fullmatch(part)
        if match is None or match[1] in ("0", "+0", "-0"):
            raise ValueError("BYDAY")
        found.append((int(match[1] or 0), WEEKDAYS.index(match[2])))
    return tuple(found)


def _until(text: str) -> str:
    match = _UNTIL.fullmatch(text)
    if match is None:
        raise ValueError("UNTIL")
    year, month, day = (int(match[part]) for part in (1, 2, 3))
    clock = time(int(match[4]), int(match[5])) if match[4] else time(23, 59)
    return f"{datetime.combine(date(year, month, day), clock):%Y-%m-%dT%H:%M}"


def _refused(what: str) -> Problem:
    return Problem(
        "bad-recurrence",
        QT_TRANSLATE_NOOP("Problems", "This repetition is not understood: {what}"),
        QT_TRANSLATE_NOOP("Problems", "Write it like FREQ=WEEKLY;BYDAY=TU,TH or FREQ=MONTHLY;BYDAY=2SA."),
        {"what": what},
    )
