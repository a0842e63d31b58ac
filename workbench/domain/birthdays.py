"""On which day a birthday is celebrated: lunar and solar, partial, on day 30, in leap months and on 29 February.

The policy (`calendar.md`, traps 1, 2, 8): a lunar birthday is kept once in every lunar year, in the plain month even
when the client was born in a leap month; day 30 of a short month is its last day; 29 February is the 28th in a common
year. The year of birth need not be known.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from workbench.domain.clients import Birthday
from workbench.domain.lunar import LunarTable
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

_NO_SUCH_DAY = QT_TRANSLATE_NOOP("Problems", "There is no birthday on day {day} of month {month}")


def celebration(birthday: Birthday, year: int, lunar: LunarTable) -> date | None:
    """Return the day on which `birthday` is kept in `year`, the lunar year for a lunar one.

    None for a birthday without month or day. The celebration of lunar year 2026 may fall in January or February 2027.

    Raises:
        Problem: `lunar-range`.
    """
    if not _complete(birthday):
        return None
    if birthday.calendar == "lunar":
        return lunar.clamped(year, birthday.month, birthday.day)
    return date(year, birthday.month, min(birthday.day, monthrange(year, birthday.month)[1]))


def celebrations_between(birthday: Birthday, first: date, last: date, lunar: LunarTable) -> list[tuple[int, date]]:
    """Return (year, day) of every celebration from `first` to `last`, both included, in order.

    `year` is the lunar year for a lunar birthday, so that a pair names a celebration once and for ever. The day of
    birth itself is no celebration.
    """
    years = range(first.year, last.year + 1)
    if birthday.calendar == "lunar":
        years = range(max(first.year - 1, lunar.first_year), min(last.year, lunar.last_year) + 1)
    born = birthday.year if birthday.year is not None else 0
    days = ((year, celebration(birthday, year, lunar)) for year in years if year > born)
    return [(year, day) for year, day in days if day is not None and first <= day <= last]


def check_birthday(birthday: Birthday, lunar: LunarTable) -> None:
    """Refuse a birthday that no calendar has.

    Raises:
        Problem: `no-such-birthday`; with a known year also what `LunarTable.solar_of` raises.
    """
    highest = 30 if birthday.calendar == "lunar" else monthrange(birthday.year or 2000, max(1, birthday.month % 13))[1]
    if not _complete(birthday) or birthday.day > highest:
        values = {"month": birthday.month, "day": birthday.day}
        raise Problem("no-such-birthday", _NO_SUCH_DAY, values=values)
    if birthday.calendar == "lunar" and birthday.year is not None:
        lunar.solar_of(birthday.year, birthday.month, birthday.day, birthday.leap)


class NextBirthdays:
    """The next celebration of many birthdays as seen on one day; remembers each (calendar, month, day)."""

    def __init__(self, today: date, lunar: LunarTable) -> None:
        """Take the day from which on a celebration is the next one (a birthday today is today)."""
        self._today, self._lunar = today, lunar
        self._first_lunar_year = lunar.lunar_of(today).year
        self._solar_memo: dict[int, date | None] = {}
        self._lunar_memo: dict[int, date | None] = {}

    def of(self, birthday: Birthday) -> date | None:
        """Return the next celebration on or after today, None for a birthday without month or day."""
        memo = self._lunar_memo if birthday.calendar == "lunar" else self._solar_memo
        key = birthday.month << 5 | birthday.day
        if key not in memo:
            memo[key] = self._found(birthday)
        return memo[key]

    def all(self, birthdays: Iterable[Birthday | None]) -> list[date | None]:
        """Return the next celebration of each, in order; 100,000 take a few hundredths of a second."""
        of = self.of
        return [None if birthday is None else of(birthday) for birthday in birthdays]

    def _found(self, birthday: Birthday) -> date | None:
        year = self._first_lunar_year if birthday.calendar == "lunar" else self._today.year
        day = celebration(birthday, year, self._lunar)
        if day is not None and day < self._today:
            day = celebration(birthday, year + 1, self._lunar)
        return day


def _complete(birthday: Birthday) -> bool:
    highest = 30 if birthday.calendar == "lunar" else 31
    return 1 <= birthday.month <= 12 and 1 <= birthday.day <= highest
