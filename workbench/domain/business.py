"""On which days the branch itself is open: its week, the State Council's days, and what it decided day by day.

Three things are kept apart (`calendar.md`, trap 6): a working day of the State Council counts deadlines (`days`), a
business day of the branch is one on which clients find it open, and either may be without the other: many branches are
open on Saturdays, and on the second day of a long holiday.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from workbench.domain.days import Estimate, Kind, StatutoryDays
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Why a day is a business day, or is none: the branch said so of this very day · its week has such a day · the State
#: Council's day off, weekend or make-up workday · the year's arrangement is not announced, so that its week counts.
Reason = Literal["told", "week", "off", "weekend", "makeup", "unknown"]

#: ISO weekdays on which branches are open when nothing else is said.
WEEK = frozenset({1, 2, 3, 4, 5})
#: Days that are looked through for the next business day: a branch closed longer than this has none.
_FARTHEST = 400
_ONE_DAY = timedelta(days=1)
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–~\uff5e至]\s*(\d{1,2}):(\d{2})")

_BAD_WEEK = QT_TRANSLATE_NOOP("Problems", "“{text}” names no days of the week")
_WEEK_FORM = QT_TRANSLATE_NOOP("Problems", "Write the weekdays as numbers from 1 (Monday) to 7: 1-5, 1-6 or 12345.")
_BAD_HOURS = QT_TRANSLATE_NOOP("Problems", "“{text}” names no hours")
_HOURS_FORM = QT_TRANSLATE_NOOP("Problems", "Write them as 09:00-12:00; two spans with a blank between them.")
_NEVER_OPEN = QT_TRANSLATE_NOOP("Problems", "From {day} on the branch is never open")

#: How each reason is said; `{holiday}`, `{note}` and `{year}` are filled where the text names them.
REASONS: Mapping[tuple[Reason, bool], str] = {
    ("told", True): QT_TRANSLATE_NOOP("BusinessDays", "The branch is open"),
    ("told", False): QT_TRANSLATE_NOOP("BusinessDays", "The branch is closed"),
    ("week", True): QT_TRANSLATE_NOOP("BusinessDays", "Business day"),
    ("week", False): QT_TRANSLATE_NOOP("BusinessDays", "Not one of the branch's weekdays"),
    ("makeup", True): QT_TRANSLATE_NOOP("BusinessDays", "Make-up working day"),
    ("off", False): QT_TRANSLATE_NOOP("BusinessDays", "Day off: {holiday}"),
    ("weekend", False): QT_TRANSLATE_NOOP("BusinessDays", "Weekend"),
    ("unknown", True): QT_TRANSLATE_NOOP("BusinessDays", "Probably open, the days off of {year} are not announced"),
    ("unknown", False): QT_TRANSLATE_NOOP("BusinessDays", "Probably closed, the days off of {year} are not announced"),
}


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """What the branch decided of one day; `hours` such as '09:00-12:00', None as usual; `id` its row (16 bytes)."""

    day: date
    open: bool
    hours: str | None = None
    note: str | None = None
    id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the branch is open on a day, and why.

    Attributes:
        certain: False when the year's arrangement is not announced and the branch said nothing of the day.
        holiday: code of the holiday that closes the branch, or for which the day is made up.
        hours: when it is open, None as usual.
    """

    day: date
    open: bool
    reason: Reason
    certain: bool = True
    holiday: str | None = None
    hours: str | None = None
    note: str | None = None

    @property
    def text(self) -> str:
        """The reason in English, with the places `{holiday}` and `{year}`."""
        return REASONS[self.reason, self.open]


class BranchDays:
    """The branch's own calendar; what it says of a day counts before its week, its week before the weekend."""

    def __init__(self, days: StatutoryDays, decided: Iterable[BusinessDay] = (), week: frozenset[int] = WEEK) -> None:
        """Take the State Council's days, what the branch decided day by day, and its ordinary ISO weekdays."""
        self._days = days
        self._decided = {one.day: one for one in decided}
        self.week = week

    @property
    def decided(self) -> tuple[BusinessDay, ...]:
        """What the branch decided, by day."""
        return tuple(self._decided[day] for day in sorted(self._decided))

    def on(self, day: date) -> Opening:
        """Return whether the branch is open on a day, and why."""
        if (told := self._decided.get(day)) is not None:
            holiday = self._days.holiday(day)
            return Opening(day, told.open, "told", holiday=holiday, hours=told.hours, note=told.note)
        kind: Kind = self._days.kind(day)
        if kind == "off":
            return Opening(day, False, "off", holiday=self._days.holiday(day))
        if kind == "makeup":
            return Opening(day, True, "makeup", holiday=self._days.holiday(day))
        usual = day.isoweekday() in self.week
        if kind == "unknown":
            return Opening(day, usual, "unknown", certain=False)
        if kind == "weekend" and not usual:
            return Opening(day, False, "weekend")
        return Opening(day, usual, "week")

    def is_open(self, day: date) -> bool:
        """Tell whether the branch is open on a day, as far as that is known."""
        return self.on(day).open

    def next_open(self, day: date, *, back: bool = False) -> date:
        """Return `day` if the branch is open on it, else the next day on which it is, or the one before with `back`.

        Raises:
            Problem: `never-open`, when it stays closed for more than a year.
        """
        step = -_ONE_DAY if back else _ONE_DAY
        found = day
        for _ in range(_FARTHEST):
            if self.is_open(found):
                return found
            found += step
        raise Problem("never-open", _NEVER_OPEN, values={"day": day.isoformat()})

    def add(self, start: date, days: int) -> Estimate:
        """Return the `days`-th business day after `start`, before it when negative; 0 is `start` or the next one."""
        step = -_ONE_DAY if days < 0 else _ONE_DAY
        day = start if days == 0 else start + step
        certain, left = True, max(1, abs(days))
        while True:
            opening = self.on(day)
            certain = certain and opening.certain
            left -= opening.open
            if not left:
                return Estimate(day, certain)
            if abs((day - start).days) > _FARTHEST * max(1, abs(days)):
                raise Problem("never-open", _NEVER_OPEN, values={"day": start.isoformat()})
            day += step

    def count(self, first: date, last: date) -> int:
        """Return the number of business days from `first` to `last`, both included, as far as they are known."""
        return sum(self.is_open(date.fromordinal(one)) for one in range(first.toordinal(), last.toordinal() + 1))


def parse_week(text: str) -> frozenset[int]:
    """Read the weekdays of a branch: 1-5, 1-6, 12345, 1 2 3; empty is the ordinary week.

    Raises:
        Problem: `bad-week`.
    """
    wanted = re.sub(r"[\s,，、]", "", text)
    if not wanted:
        return WEEK
    if span := re.fullmatch(r"([1-7])[-–~]([1-7])", wanted):
        found = frozenset(range(int(span[1]), int(span[2]) + 1))
    elif re.fullmatch(r"[1-7]+", wanted):
        found = frozenset(int(digit) for digit in wanted)
    else:
        found = frozenset()
    if not found:
        raise Problem("bad-week", _BAD_WEEK, hint=_WEEK_FORM, values={"text": text})
    return found


def week_text(week: frozenset[int]) -> str:
    """Return the weekdays as `parse_week` reads them: 1-5, 1-6, 24."""
    days = sorted(week)
    if len(days) > 1 and days == list(range(days[0], days[-1] + 1)):
        return f"{days[0]}-{days[-1]}"
    return "".join(str(day) for day in days)


def parse_hours(text: str) -> str | None:
    """Read the hours of a day, 9:00-12:00 13:30-17:00, and return them evenly written; None for an empty text.

    Raises:
        Problem: `bad-hours`.
    """
    if not text.strip():
        return None
    spans = [tuple(int(part) for part in found.groups()) for found in _HOURS.finditer(text)]
    rest = _HOURS.sub("", text).strip(" ,，、;；")
    ends = [(span[0] * 60 + span[1], span[2] * 60 + span[3]) for span in spans]
    fits = all(begin < end <= 24 * 60 and span[1] < 60 and span[3] < 60 for (begin, end), span in zip(ends, spans))
    if not spans or rest or not fits or any(end > begin for (_, end), (begin, _) in pairwise(ends)):
        raise Problem("bad-hours", _BAD_HOURS, hint=_HOURS_FORM, values={"text": text})
    return " ".join("{:02d}:{:02d}-{:02d}:{:02d}".format(*span) for span in spans)
