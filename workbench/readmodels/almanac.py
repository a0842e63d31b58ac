"""What the book keeps beside the program's calendar, and what an arrangement of days off comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.business import BusinessDay
from workbench.domain.days import StatutoryYear


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """The book's own calendar as it lies there.

    Attributes:
        years, occasions: (row, payload) of tables `statutory_year` and `own_occasion`.
        days: what the branch decided of single days.
        week: its ordinary weekdays as they were written, empty for Monday to Friday.
    """

    years: tuple[tuple[bytes, str], ...] = ()
    occasions: tuple[tuple[bytes, str], ...] = ()
    days: tuple[BusinessDay, ...] = ()
    week: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days off of one holiday in a row, with the days that are worked for it."""

    holiday: str
    first: date
    last: date
    makeup: tuple[date, ...] = ()

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class YearReport:
    """What an arrangement comes to.

    Attributes:
        worked: working days of the whole year.
        replaces: which arrangement of the year was known before: `shipped`, `imported` or None.
        changed: days that are of another kind than that one had them.
        missing: days off that the law itself names and the arrangement does not: a sign that it was read wrongly.
    """

    year: StatutoryYear
    stretches: tuple[Stretch, ...]
    worked: int
    replaces: str | None
    changed: tuple[date, ...]
    missing: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """One thing that the calendars do in a doubtful case; title and text by language."""

    code: str
    title: Mapping[str, str]
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A lunar month of which calendars disagree: `first` is its first day here, `other` the one that some give it."""

    year: int
    month: int
    first: date
    other: date
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CalendarPolicy:
    """The stated policy of the calendars, and the only cases that are open."""

    rules: tuple[PolicyRule, ...]
    open_cases: tuple[OpenCase, ...]
