"""Rules that come several times a day, worked out turn by turn: HOURLY, MINUTELY, and days with several hours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from workbench.domain.problems import Problem
from workbench.domain.recurrence import Recurrence, parse_rule
from workbench.ics.rules import CLOCK, parts_of, written
from workbench.ics.values import read_stamp

#: Minutes from one turn to the next.
_STEPS: Final[Mapping[str, int]] = {"HOURLY": 60, "MINUTELY": 1}
#: What a rule of days says of them.
_DAYS: Final = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYDAY")
_SEVERAL: Final = frozenset({"BYHOUR", "BYMINUTE"})
#: A rule that counts is counted from its beginning, up to so many.
_MOST: Final = 10_000
_LAST: Final = date(2100, 12, 31)


class ClockRule:
    """A rule with several turns a day by the clock of its own zone."""

    def __init__(self, rule: str, begins: datetime) -> None:
        """Take a rule whose UNTIL is local.

        Raises:
            Problem: `bad-recurrence`: seconds, positions among the hours, and what no rule of days may have.
        """
        parts = parts_of(rule)
        self._begins = begins.replace(second=0)
        self._step = _STEPS.get(parts.get("FREQ", ""), 0)
        self._interval = _number(parts.get("INTERVAL", "1"))
        self._count = _number(parts["COUNT"]) if "COUNT" in parts else None
        end = read_stamp(parts.get("UNTIL", ""))
        self._until = end.local if end is not None else datetime.combine(_LAST, time(23, 59))
        if "BYSECOND" in parts or "BYSETPOS" in parts or (self._count is not None and end is not None):
            parse_rule(written({**parts, "FREQ": "SECONDLY"}))
        self._hours = _numbers(parts.get("BYHOUR", ""), 24)
        self._minutes = _numbers(parts.get("BYMINUTE", ""), 60)
        self._days = self._rule_of_days(parts)

    def moments(self, first: date, most: int) -> list[datetime]:
        """Return the first turns from a day on, at most so many; they are in order."""
        found = list[datetime]()
        begin = self._begins.date()
        for counted, moment in enumerate(self._all(begin if self._count is not None else max(begin, first)), 1):
            if moment > self._until or (self._count is not None and counted > self._count) or len(found) >= most:
                break
            if moment.date() >= first:
                found.append(moment)
        return found

    def _rule_of_days(self, parts: Mapping[str, str]) -> Recurrence:
        if self._step:
            return parse_rule(written({"FREQ": "DAILY", **{name: parts[name] for name in _DAYS if name in parts}}))
        left = {name: value for name, value in parts.items() if name not in {*CLOCK, "COUNT", "UNTIL"}}
        return parse_rule(written(left))

    def _all(self, first: date) -> Iterator[datetime]:
        begin, last = f"{self._begins:%Y-%m-%dT%H:%M}", min(self._until.date(), _LAST)
        while first <= last:
            end = min(date(first.year, 12, 31), last)
            for turn in self._days.moments(begin, first, end):
                day = datetime.fromisoformat(turn).date()
                yield from (one for one in self._of_day(day) if one >= self._begins)
            first = end + timedelta(days=1)

    def _of_day(self, day: date) -> Iterator[datetime]:
        for hour in range(24):
            if self._hours and hour not in self._hours:
                continue
            if not self._step and not self._hours and hour != self._begins.hour:
                continue
            if self._step == 60 and self._apart(datetime.combine(day, time(hour)), 60) % self._interval:
                continue
            for minute in range(60):
                moment = datetime.combine(day, time(hour, minute))
                if self._is_minute(moment):
                    yield moment

    def _is_minute(self, moment: datetime) -> bool:
        if self._step == 1 and self._apart(moment, 1) % self._interval:
            return False
        if self._minutes:
            return moment.minute in self._minutes
        return self._step == 1 or moment.minute == self._begins.minute

    def _apart(self, moment: datetime, step: int) -> int:
        """Return the steps between the beginning and a moment."""
        begin = self._begins if step == 1 else self._begins.replace(minute=0)
        return int((moment - begin).total_seconds()) // 60 // step


def is_several_a_day(parts: Mapping[str, str]) -> bool:
    """Tell whether a rule has turns by the clock."""
    return parts.get("FREQ") in _STEPS or (bool(_SEVERAL & set(parts)) and parts.get("FREQ") != "SECONDLY")


def clock_rule(rule: str, begins: datetime) -> ClockRule | None:
    """Return a rule with several turns a day, None when it cannot be worked out."""
    try:
        return ClockRule(rule, begins)
    except (Problem, ValueError):
        return None


def _number(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST:
        raise ValueError(text)
    return int(text)


def _numbers(text: str, end: int) -> frozenset[int]:
    found = frozenset(int(one) for one in text.split(",") if one.strip())
    if any(not 0 <= one < end for one in found):
        raise ValueError(text)
    return found
