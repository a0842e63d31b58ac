"""Which occasions are offered, in which order, and the days a run is about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from workbench.domain.occasions import Occasion, Occasions

BIRTHDAY = "birthday"
#: How many days of birthdays may be looked at at once; the first is the usual one.
WINDOWS = (7, 14, 30, 60)
#: Birthdays stay listed so many days after their day.
_LATE = 3
_YEAR = dt.timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Choice:
    """One occasion to choose: its next year and day (None where every client has a day of their own)."""

    occasion: Occasion
    year: int
    day: dt.date | None

    @property
    def own(self) -> bool:
        """Whether every client has a day of their own that comes again, such as a birthday."""
        return self.day is None and not self.occasion.by_hand_alone

    @property
    def by_hand(self) -> bool:
        """Whether the manager says who is greeted."""
        return self.occasion.audience.by_hand or self.occasion.by_hand_alone

    @property
    def group(self) -> int:
        """The place of its kind: mandatory ones, those the book can tell the clients of, those it cannot."""
        return 0 if self.occasion.greet == "mandatory" else 2 if self.by_hand else 1


def choices(occasions: Occasions, today: dt.date) -> list[Choice]:
    """Return the mandatory occasions by day, then birthdays, the optional ones by day, then those chosen by hand."""
    coming = occasions.festivals_between(today, today + _YEAR, greets=("mandatory", "optional"))
    found: dict[str, Choice] = {}
    for row in coming:
        found.setdefault(row.occasion, Choice(occasions.get(row.occasion), row.year, row.day))
    for one in occasions:
        if one.rule is None and one.own and not one.retired:
            found[one.code] = Choice(one, today.year, None)
    return sorted(found.values(), key=lambda choice: (choice.group, choice.day is None, choice.day or today))


def birthday_window(today: dt.date, days: int) -> tuple[dt.date, dt.date]:
    """Return the first and last day of a run of birthdays."""
    return today - dt.timedelta(days=_LATE), today + dt.timedelta(days=days)


def years_of(window: tuple[dt.date, dt.date]) -> list[int]:
    """Return the years whose birthdays may fall into a window; early in a year lunar ones belong to the last."""
    first, last = window
    years = {first.year, last.year}
    if first.month <= 2 or last.year > first.year:
        years.add(last.year - 1)
    return sorted(years)
