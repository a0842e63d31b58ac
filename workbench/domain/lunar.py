"""The lunar calendar of 1900–2100 and the 24 solar terms, read from month tables that are handed in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
_DIGITS = "〇一二三四五六七八九"
_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
_WRITTEN = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})([Ll闰]?)")

_NO_MONTH = QT_TRANSLATE_NOOP("Problems", "There is no lunar month {month}")
_NO_LEAP = QT_TRANSLATE_NOOP("Problems", "The lunar year {year} has no leap month {month}")
_NO_DAY = QT_TRANSLATE_NOOP("Problems", "Month {month} of the lunar year {year} has {days} days, there is no day {day}")
_RANGE = QT_TRANSLATE_NOOP("Problems", "The lunar calendar reaches from {first} to {last}; {asked} lies outside")
_UNREADABLE = QT_TRANSLATE_NOOP("Problems", "“{text}” is not a lunar date")
_WRITE_IT = QT_TRANSLATE_NOOP(
    "Problems", "Write year, month and day such as 2026-10-13, and an L behind a leap month's day."
)


def day_name(day: int) -> str:
    """Return a lunar day of month (1–30) as it is said: 初一, 十五, 廿九, 三十."""
    if day in (10, 20, 30):
        return ("初十", "二十", "三十")[day // 10 - 1]
    return ("初", "十", "廿")[day // 10] + _DIGITS[day % 10]


def month_name(month: int, leap: bool = False) -> str:
    """Return a lunar month (1–12) as it is said: 正月, 闰六月, 腊月."""
    return f"{'闰' if leap else ''}{_MONTHS[month - 1]}月"


@dataclass(frozen=True, slots=True)
class LunarDate:
    """A day of the lunar calendar; only a `LunarTable` knows whether it exists.

    Attributes:
        year: the lunar year, named by the solar year in which it begins.
        month: 1–12; a leap month has the number of the month it repeats.
        leap: whether the month is a leap month.
    """

    year: int
    month: int
    day: int
    leap: bool = False

    @property
    def text(self) -> str:
        """The whole date: 二〇二六年十月十三."""
        return "".join(_DIGITS[int(digit)] for digit in str(self.year)) + "年" + self.short

    @property
    def short(self) -> str:
        """Month and day: 十月十三, 闰六月初一, 腊月廿九."""
        return month_name(self.month, self.leap) + day_name(self.day)

    @property
    def brief(self) -> str:
        """What stands in a cell of a month page: the day, and the month's name on its first day."""
        return month_name(self.month, self.leap) if self.day == 1 else day_name(self.day)

    @property
    def cycle(self) -> str:
        """The year's name in the cycle of sixty: 丙午."""
        return cycle_of(self.year)

    @property
    def animal(self) -> str:
        """The year's animal: 马."""
        return animal_of(self.year)

    @property
    def iso(self) -> str:
        """The date as the command line takes it: 2025-6-15L."""
        return f"{self.year}-{self.month}-{self.day}{'L' if self.leap else ''}"


def cycle_of(year: int) -> str:
    """Return the name of a lunar year in the cycle of sixty (干支), 2026 → 丙午."""
    return _STEMS[(year - 4) % 10] + _BRANCHES[(year - 4) % 12]


def animal_of(year: int) -> str:
    """Return the animal of a lunar year (生肖), 2026 → 马."""
    return _ANIMALS[(year - 4) % 12]


def parse_lunar(text: str) -> LunarDate:
    """Read `Y-M-D` or `Y-M-DL` (leap month); whether the day exists is asked of the table.

    Raises:
        Problem: `lunar-unreadable`.
    """
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise Problem("lunar-unreadable", _UNREADABLE, hint=_WRITE_IT, values={"text": text.strip()})
    year, month, day, leap = found.groups()
    return LunarDate(int(year), int(month), int(day), bool(leap))


class LunarTable:
    """Every lunar month of the table with its first day; converts both ways by bisection."""

    def __init__(self, months: Sequence[tuple[int, int, bool, date]], end: date) -> None:
        """Take (lunar year, month, leap, first day) of all months in order and the day behind the last."""
        self._starts = [first.toordinal() for *_, first in months]
        self._ends = [*self._starts[1:], end.toordinal()]
        self._months = [(year, month, leap) for year, month, leap, _ in months]
        self._index = {key: index for index, key in enumerate(self._months)}
        self._leaps = {year: month for year, month, leap in self._months if leap}
        self.first, self.last = months[0][3], end - timedelta(days=1)
        self.first_year, self.last_year = months[0][0], months[-1][0]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> LunarTable:
        """Build the table from the parsed `calendar/lunar.toml`: a line each year (`first day, leap, lengths`)."""
        months: list[tuple[int, int, bool, date]] = []
        start = date.min
        for year, line in enumerate(data["years"], data["first"]):
            first, leap, lengths = line.split()
            start = date.fromisoformat(first)
            for month, is_leap, length in _layout(int(leap), lengths):
                months.append((year, month, is_leap, start))
                start += timedelta(days=length)
        return cls(months, start)

    def lunar_of(self, day: date) -> LunarDate:
        """Return the lunar date of a solar day.

        Raises:
            Problem: `lunar-range`, before 1900-01-31 or after 2101-01-28.
        """
        ordinal = day.toordinal()
        index = bisect_right(self._starts, ordinal) - 1
        if index < 0 or ordinal >= self._ends[-1]:
            raise self._outside(day.isoformat())
        year, month, leap = self._months[index]
        return LunarDate(year, month, ordinal - self._starts[index] + 1, leap)

    def solar_of(self, year: int, month: int, day: int, leap: bool = False) -> date:
        """Return the solar day of a lunar date that must exist as it is written.

        Raises:
            Problem: `lunar-range`, `lunar-no-month`, `lunar-no-leap`, `lunar-no-day` (腊月三十 of 2026).
        """
        index = self._month(year, month, leap)
        days = self._ends[index] - self._starts[index]
        if not 1 <= day <= days:
            values = {"year": year, "month": month, "days": days, "day": day}
            raise Problem("lunar-no-day", _NO_DAY, values=values)
        return date.fromordinal(self._starts[index] + day - 1)

    def solar(self, lunar: LunarDate) -> date:
        """Return the solar day of `lunar`; raises like `solar_of`."""
        return self.solar_of(lunar.year, lunar.month, lunar.day, lunar.leap)

    def clamped(self, year: int, month: int, day: int) -> date:
        """Return the solar day of a plain month's day, day 30 of a short month being its last day.

        Raises:
            Problem: `lunar-range`, `lunar-no-month`, `lunar-no-day` (a day below 1 or above 30).
        """
        index = self._month(year, month, leap=False)
        if not 1 <= day <= 30:
            return self.solar_of(year, month, day)
        return date.fromordinal(min(self._starts[index] + day, self._ends[index]) - 1)

    def month_days(self, year: int, month: int, leap: bool = False) -> int:
        """Return how many days a lunar month has, 29 or 30; raises like `solar_of`."""
        index = self._month(year, month, leap)
        return self._ends[index] - self._starts[index]

    def leap_month(self, year: int) -> int | None:
        """Return the month that the lunar year repeats, or None; 2033 → 11."""
        return self._leaps.get(year)

    def _month(self, year: int, month: int, leap: bool) -> int:
        index = self._index.get((year, month, leap))
        if index is not None:
            return index
        if not 1 <= month <= 12:
            raise Problem("lunar-no-month", _NO_MONTH, values={"month": month})
        if not self.first_year <= year <= self.last_year:
            raise self._outside(str(year))
        raise Problem("lunar-no-leap", _NO_LEAP, values={"year": year, "month": month})

    def _outside(self, asked: str) -> Problem:
        values = {"first": self.first.isoformat(), "last": self.last.isoformat(), "asked": asked}
        return Problem("lunar-range", _RANGE, values=values)


def _layout(leap: int, lengths: str) -> list[tuple[int, bool, int]]:
    """Return (month, leap, days) of one year's line, the leap month behind the month it repeats."""
    order = [(month, False) for month in range(1, 13)]
    if leap:
        order.insert(leap, (leap, True))
    return [(month, is_leap, 29 + int(bit)) for (month, is_leap), bit in zip(order, lengths, strict=True)]


class SolarTerms:
    """The 24 solar terms of every year of the table, numbered 0 (小寒) to 23 (冬至)."""

    def __init__(self, names: Sequence[Mapping[str, str]], days: Mapping[int, Sequence[date]]) -> None:
        """Take the names in the languages and the 24 days of each year."""
        self.names = tuple(names)
        self._days = days
        self._on = {day: index for year in days.values() for index, day in enumerate(year)}
        self._by_name = {name["zh_CN"]: index for index, name in enumerate(self.names)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> SolarTerms:
        """Build the terms from the parsed `calendar/terms.toml`: a digit each term, see its head."""
        days = {
            year: [date(year, index // 2 + 1, int(digit) + 15 * (index % 2)) for index, digit in enumerate(digits)]
            for year, digits in enumerate(data["years"], data["first"])
        }
        return cls(data["names"], days)

    def on(self, day: date) -> Mapping[str, str] | None:
        """Return the names of the term that falls on `day`, or None."""
        index = self._on.get(day)
        return None if index is None else self.names[index]

    def known(self, name: str) -> bool:
        """Tell whether there is a term of this Chinese name."""
        return name in self._by_name

    def day(self, year: int, name: str) -> date:
        """Return the day of a term by its Chinese name, 清明 of 2026 → 2026-04-05.

        Raises:
            KeyError: for an unknown name or a year outside the table; both are bugs of the caller's data.
        """
        return self._days[year][self._by_name[name]]
