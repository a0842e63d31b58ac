"""Which days are worked: the State Council's yearly notices, the law's own days, and working-day arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from workbench.domain.dayrules import DayRule
from workbench.domain.lunar import LunarTable, SolarTerms
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: work: an ordinary working day · off: a statutory day off · weekend · makeup: a weekend day that is worked ·
#: unknown: the year's arrangement is not announced.
Kind = Literal["work", "off", "weekend", "makeup", "unknown"]

_ONE_DAY = timedelta(days=1)
_UNANNOUNCED = QT_TRANSLATE_NOOP("Problems", "The days off of {year} are not announced yet; {day} cannot be counted")
_ADD_THE_YEAR = QT_TRANSLATE_NOOP("Problems", "Import the year's arrangement as soon as it is published.")
_BAD_YEAR = QT_TRANSLATE_NOOP("Problems", "The year file is not usable: {reason}")
_YEAR_FORM = QT_TRANSLATE_NOOP(
    "Problems", "It needs year = 2027 and the tables [off] and [makeup] with a day and a holiday on each line."
)


@dataclass(frozen=True, slots=True)
class StatutoryYear:
    """One year's notice: the days it names, which may lie in the last days of the year before.

    Attributes:
        off: day off → code of its holiday (`spring-festival`).
        makeup: weekend day that is worked → code of the holiday it makes up for.
        notice: number of the notice, None where not known.
        row: its row (16 bytes) when it was imported into the book, None for one that the program brought.
    """

    year: int
    off: Mapping[date, str]
    makeup: Mapping[date, str]
    notice: str | None = None
    published: date | None = None
    source: str = ""
    row: bytes | None = None

    @classmethod
    def from_data(cls, data: Mapping[str, Any], *, file: str = "", row: bytes | None = None) -> StatutoryYear:
        """Read a parsed year file of `calendar/statutory/`, shipped or imported.

        Raises:
            Problem: `year-file`, with what is wrong: no year, a day of another year, one day in both tables.
        """
        try:
            year = int(data["year"])
            off, makeup = (
                {date.fromisoformat(str(day)): str(code) for day, code in data.get(table, {}).items()}
                for table in ("off", "makeup")
            )
        except KeyError as error:
            raise _bad_year(f"no {error}", file) from error
        except (ValueError, TypeError, AttributeError) as error:
            raise _bad_year(str(error), file) from error
        _check_days(year, off, makeup, file)
        published = data.get("published")
        return cls(
            year=year,
            off=off,
            makeup=makeup,
            notice=str(data["notice"]) if data.get("notice") else None,
            published=published if isinstance(published, date) else None,
            source=str(data.get("source", "")),
            row=row,
        )


def _check_days(year: int, off: Mapping[date, str], makeup: Mapping[date, str], file: str) -> None:
    if not off:
        raise _bad_year("no days off", file)
    for day in (*off, *makeup):
        if day.year != year and (day.year, day.month) != (year - 1, 12):
            raise _bad_year(f"{day} is not of {year}", file)
    for day in makeup:
        if day in off or day.isoweekday() < 6:
            raise _bad_year(f"{day} cannot be a make-up workday", file)


def _bad_year(reason: str, file: str) -> Problem:
    return Problem("year-file", _BAD_YEAR, hint=_YEAR_FORM, values={"reason": reason}, where=Place(file=file or None))


@dataclass(frozen=True, slots=True)
class LawVersion:
    """The law's own days from `effective` on: (holiday code, rule, number of days)."""

    effective: date
    name: str
    holidays: tuple[tuple[str, DayRule, int], ...]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> LawVersion:
        """Read one `[[version]]` of `calendar/law.toml`."""
        holidays = tuple(
            (str(entry["holiday"]), DayRule.from_data(entry["rule"]), int(entry.get("days", 1)))
            for entry in data["holidays"]
        )
        return cls(data["effective"], str(data["name"]), holidays)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A day reached by counting; `certain` is False when unannounced days had to be taken for ordinary ones."""

    day: date
    certain: bool


class StatutoryDays:
    """All year files and the law together; answers for any day and never guesses an arrangement."""

    def __init__(
        self, years: Iterable[StatutoryYear], law: Sequence[LawVersion], lunar: LunarTable, terms: SolarTerms
    ) -> None:
        """Take the year files (a later one replaces an earlier one of its year), the law and the calendars."""
        self._years = {year.year: year for year in years}
        self._law = sorted(law, key=lambda version: version.effective)
        self._lunar, self._terms = lunar, terms
        self._legal: dict[int, Mapping[date, str]] = {}
        self._off: dict[date, tuple[str, int]] = {}
        self._makeup: dict[date, tuple[str, int]] = {}
        for year in self._years.values():
            self._off.update({day: (code, year.year) for day, code in year.off.items()})
            self._makeup.update({day: (code, year.year) for day, code in year.makeup.items()})

    @property
    def years(self) -> tuple[StatutoryYear, ...]:
        """The arrangements that are known, by year."""
        return tuple(self._years[year] for year in sorted(self._years))

    def replaced(self, year: StatutoryYear) -> StatutoryDays:
        """Return the same days with another arrangement of one year, to see what it would come to."""
        return StatutoryDays([*self._years.values(), year], self._law, self._lunar, self._terms)

    def announced(self, year: int) -> bool:
        """Tell whether the arrangement of `year` is in the book."""
        return year in self._years

    def kind(self, day: date) -> Kind:
        """Return what kind of day it is; of an unannounced year only the law's own days are known."""
        if day in self._makeup:
            return "makeup"
        if day in self._off:
            return "off"
        if day.year in self._years:
            return "weekend" if day.isoweekday() > 5 else "work"
        return "off" if day in self.legal_days(day.year) else "unknown"

    def holiday(self, day: date) -> str | None:
        """Return the code of the holiday that makes `day` off or worked, or None."""
        named = self._off.get(day) or self._makeup.get(day)
        if named:
            return named[0]
        return None if self.announced(day.year) else self.legal_days(day.year).get(day)

    def notice(self, day: date) -> str | None:
        """Return the number of the notice that arranges `day`; None where not announced or not known."""
        named = self._off.get(day) or self._makeup.get(day)
        year = self._years.get(named[1] if named else day.year)
        return year.notice if year else None

    def legal_days(self, year: int) -> Mapping[date, str]:
        """Return the days off that the law itself names in `year`, with their holidays; empty before the law."""
        if year not in self._legal:
            self._legal[year] = self._legal_of(year)
        return self._legal[year]

    def is_working(self, day: date) -> bool:
        """Tell whether `day` is worked.

        Raises:
            Problem: `year-unannounced`, for a day that only a notice could tell.
        """
        kind = self.kind(day)
        if kind == "unknown":
            values = {"year": day.year, "day": day.isoformat()}
            raise Problem("year-unannounced", _UNANNOUNCED, hint=_ADD_THE_YEAR, values=values)
        return kind in ("work", "makeup")

    def add(self, start: date, days: int) -> date:
        """Return the `days`-th working day after `start` (before it when negative); 0 is `start` or the next one.

        Raises:
            Problem: `year-unannounced`, when the way crosses days that are not announced.
        """
        day, left = _first_step(start, days)
        step = _ONE_DAY if days >= 0 else -_ONE_DAY
        while True:
            left -= self.is_working(day)
            if not left:
                return day
            day += step

    def estimate(self, start: date, days: int) -> Estimate:
        """Count like `add`, taking unannounced days for ordinary weekdays and saying so; for deadlines on screen."""
        day, left = _first_step(start, days)
        step = _ONE_DAY if days >= 0 else -_ONE_DAY
        certain = True
        while True:
            kind = self.kind(day)
            certain = certain and kind != "unknown"
            left -= kind in ("work", "makeup") or (kind == "unknown" and day.isoweekday() < 6)
            if not left:
                return Estimate(day, certain)
            day += step

    def count(self, first: date, last: date) -> int:
        """Return the number of working days from `first` to `last`, both included; 2026 has 248.

        Raises:
            Problem: `year-unannounced`.
        """
        days = range(first.toordinal(), last.toordinal() + 1)
        return sum(self.is_working(date.fromordinal(ordinal)) for ordinal in days)

    def _legal_of(self, year: int) -> Mapping[date, str]:
        days: dict[date, str] = {}
        if not self._lunar.first_year <= year <= self._lunar.last_year:
            return days
        ends = [*(version.effective for version in self._law[1:]), date.max]
        for version, until in zip(self._law, ends, strict=True):
            for code, rule, length in version.holidays:
                first = rule.day(year, self._lunar, self._terms)
                named = (first + timedelta(days=offset) for offset in range(length))
                days.update({day: code for day in named if version.effective <= day < until})
        return days


def _first_step(start: date, days: int) -> tuple[date, int]:
    """Return where counting begins and how many working days it must meet."""
    if days == 0:
        return start, 1
    return (start + _ONE_DAY, days) if days > 0 else (start - _ONE_DAY, -days)
