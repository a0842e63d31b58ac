"""What a day is like for everybody: festivals, working days, birthdays; prepared once and asked for every client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar, cast

from workbench.domain.clients import Birthday
from workbench.domain.reasons import Names
from workbench.domain.schemeparts import Scheme
from workbench.domain.standards import Greeting, Standard
from workbench.domain.tasks import TaskRule

#: Returns (year, day) of every celebration of a birthday between two days, both included.
Celebrations = Callable[[Birthday, date, date], Sequence[tuple[int, date]]]
#: Returns what a day is: `work` or `makeup` are worked, `off` and `weekend` are not, `unknown` is not announced.
DayKind = Callable[[date], str]

#: A lunar year has up to 385 days; celebrations are looked for so far ahead.
_A_YEAR = 400
#: Years after which a year of birth says nothing about the celebrations to come.
_LONG_AGO = 2

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rules:
    """What clients are judged by: the standard they are owed, and the adopted scheme for what threatens or beckons.

    Attributes:
        earlier: the standard before the one in force, and the day on which it ended; periods that were over by then
            are still owed by it.
        tasks: when tasks are listed.
    """

    standard: Standard
    scheme: Scheme | None = None
    earlier: tuple[Standard, date] | None = None
    tasks: TaskRule = field(default_factory=TaskRule)

    def standard_for(self, last: date) -> Standard:
        """Return the standard by which a period that ends on `last` is owed."""
        return self.earlier[0] if self.earlier is not None and last < self.earlier[1] else self.standard


@dataclass(frozen=True, slots=True)
class FestivalDay:
    """A festival on its day; `year` and `occasion` name it for ever.

    `together` is the code of the festival of that year with which it shares one greeting (中秋 in the week of 国庆).
    """

    occasion: str
    name: Names
    year: int
    day: date
    together: str | None = None


class Celebrated(NamedTuple):
    """(year, day) of the celebrations of a birthday that are listed, and the next day on which these are others."""

    days: Sequence[tuple[int, date]]
    turns_on: date


class DayContext:
    """The day asked, and up to which day ahead obligations are listed.

    Attributes:
        day: the day asked; states are those of this day.
        until: the last day whose list is wanted too; `day` itself by default.
    """

    def __init__(
        self,
        day: date,
        *,
        celebrations: Celebrations,
        until: date | None = None,
        festivals: Iterable[FestivalDay] = (),
        day_kind: DayKind | None = None,
        known_until: date | None = None,
    ) -> None:
        """Take the calendar; `festivals` must cover lead and tail of the standard around `day` and `until`.

        Without `day_kind` no working days are counted; the reasons then count days. `known_until` is the last day of
        which all festivals are given; it only says how long an evaluation stays true.
        """
        self.day = day
        self.until = max(day, until or day)
        self._festivals = sorted(festivals, key=lambda festival: (festival.day, festival.occasion))
        self._celebrations, self._day_kind = celebrations, day_kind
        self._birthdays: dict[tuple[object, ...], Celebrated] = {}
        self._working: dict[tuple[date, date], int | None] = {}
        self._listed: dict[tuple[tuple[str, ...], int, int], Sequence[FestivalDay]] = {}
        self._turns: dict[object, date] = {}
        self._once: dict[object, Any] = {}
        self._known_until = known_until

    def once(self, key: object, made: Callable[[], T]) -> T:
        """Return what `made` gives, worked out once for everybody of this day; `key` must name all it depends on."""
        found = self._once.get(key)
        if found is None:
            found = self._once[key] = made()
        return cast("T", found)

    def window(self, lead: int, tail: int) -> tuple[date, date]:
        """Return the first and last day of an event that is listed by now or until the horizon."""
        return self.day - timedelta(days=tail), self.until + timedelta(days=lead)

    def festivals(self, duty: Greeting) -> Sequence[FestivalDay]:
        """Return the festivals of a duty that are listed by now or until the horizon."""
        key = (duty.occasions, duty.lead, duty.tail)
        if key not in self._listed:
            first, last = self.window(duty.lead, duty.tail)
            self._listed[key] = [
                festival
                for festival in self._festivals
                if festival.occasion in duty.occasions and first <= festival.day <= last
            ]
        return self._listed[key]

    def birthdays(self, birthday: Birthday, duty: Greeting) -> Sequence[tuple[int, date]]:
        """Return (year, day) of the celebrations that are listed by now or until the horizon."""
        return self.celebrated(birthday, duty).days

    def celebrated(self, birthday: Birthday, duty: Greeting) -> Celebrated:
        """Return the celebrations that are listed by now or until the horizon, and when these are others."""
        born = birthday.year
        if born is not None and born < self.day.year - _LONG_AGO:
            born = None  # people share days far more often than days of birth
        key = (birthday.calendar, birthday.month, birthday.day, birthday.leap, born, duty.lead, duty.tail)
        found = self._birthdays.get(key)
        if found is None:
            found = self._birthdays[key] = self._celebration(replace(birthday, year=born), duty)
        return found

    def _celebration(self, birthday: Birthday, duty: Greeting) -> Celebrated:
        first, last = self.window(duty.lead, duty.tail)
        ahead = self.day + timedelta(days=_A_YEAR)
        days = [day for _year, day in self._celebrations(birthday, self.day - timedelta(days=duty.tail), ahead)]
        turns_on = min(self._next_turn(days, duty), ahead - timedelta(days=duty.lead))
        return Celebrated(self._celebrations(birthday, first, last), turns_on)

    def working_days(self, first: date, last: date) -> int | None:
        """Return the working days from `first` to `last`, both included; None where a day is not announced."""
        if self._day_kind is None:
            return None
        key = (first, last)
        if key not in self._working:
            kinds = [self._day_kind(first + timedelta(days=offset)) for offset in range((last - first).days + 1)]
            self._working[key] = None if "unknown" in kinds else sum(kind in {"work", "makeup"} for kind in kinds)
        return self._working[key]

    def working_days_to(self, ends: Iterable[date]) -> dict[date, int]:
        """Return the working days from the day asked to each of these days, past and unannounced ones left out."""
        counted = {end: self.working_days(self.day, end) for end in ends if end >= self.day}
        return {end: count for end, count in counted.items() if count is not None}

    def worked(self) -> dict[date, int]:
        """Return the working days from the day asked to each day that was asked for so far."""
        return {
            last: count for (first, last), count in self._working.items() if first == self.day and count is not None
        }

    def festivals_turn_on(self, duty: Greeting) -> date:
        """Return the next day on which a festival of the duty comes into the list, leaves it, or arrives."""
        key = (duty.occasions, duty.lead, duty.tail)
        if key not in self._turns:
            days = [festival.day for festival in self._festivals if festival.occasion in duty.occasions]
            known = (self._known_until or self.day + timedelta(days=duty.lead)) - timedelta(days=duty.lead - 1)
            self._turns[key] = min(self._next_turn(days, duty), max(known, self.day + timedelta(days=1)))
        return self._turns[key]

    def announced_from(self, first: date, last: date) -> date:
        """Return the day after the last one, from `first` to `last`, of which nobody knows whether it is worked."""
        if self._day_kind is None:
            return last + timedelta(days=1)
        day = last
        while day >= first and self._day_kind(day) != "unknown":
            day -= timedelta(days=1)
        return day + timedelta(days=1)

    def _next_turn(self, days: Iterable[date], duty: Greeting) -> date:
        lead, tail, one = timedelta(days=duty.lead), timedelta(days=duty.tail), timedelta(days=1)
        turns = (turn for day in days for turn in (day - lead, day, day + one, day + tail + one))
        return min((turn for turn in turns if turn > self.day), default=date.max)
