"""One day with all that the calendars know of it: lunar date, term, festivals, worked or not, open or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.business import BranchDays, Opening
from workbench.domain.days import Kind, StatutoryDays
from workbench.domain.lunar import LunarDate, LunarTable, SolarTerms
from workbench.domain.occasions import Occasion, Occasions
from workbench.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class DayInfo:
    """What is known of one day; `lunar` is None outside the table, `term` maps languages to names.

    `announced` tells whether the year's arrangement is known; `holiday` is the code of the holiday that makes the day
    off or worked; `opening` whether the branch is open, and why.
    """

    day: date
    lunar: LunarDate | None
    term: Mapping[str, str] | None
    festivals: tuple[Occasion, ...]
    kind: Kind
    announced: bool
    notice: str | None
    holiday: str | None
    opening: Opening


@dataclass(frozen=True, slots=True)
class Almanac:
    """The calendars of the program and of the book, loaded once and handed to rules like `today`.

    Attributes:
        days: working days as the State Council arranges them; deadlines count by them.
        branch: business days of the branch: `branch.on(day)` says whether it is open, and why.
    """

    lunar: LunarTable
    terms: SolarTerms
    days: StatutoryDays
    occasions: Occasions
    branch: BranchDays

    def day_info(self, day: date) -> DayInfo:
        """Return what is known of `day`."""
        return DayInfo(
            day=day,
            lunar=self._lunar_of(day),
            term=self.terms.on(day),
            festivals=tuple(self.occasions.on(day)),
            kind=self.days.kind(day),
            announced=self.days.announced(day.year),
            notice=self.days.notice(day),
            holiday=self.days.holiday(day),
            opening=self.branch.on(day),
        )

    def _lunar_of(self, day: date) -> LunarDate | None:
        try:
            return self.lunar.lunar_of(day)
        except Problem:
            return None
