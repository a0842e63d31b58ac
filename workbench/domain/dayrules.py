"""How a yearly day is named — solar, lunar, weekday of a month, solar term, some days off one — and which day it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from workbench.domain.lunar import LunarTable, SolarTerms

RuleKind = Literal["solar", "lunar", "weekday", "term"]

_NUMBERED: tuple[RuleKind, ...] = ("solar", "lunar", "weekday")


@dataclass(frozen=True, slots=True)
class DayRule:
    """One yearly day.

    Attributes:
        kind: `solar` (month, day), `lunar` (month, day), `weekday` (month, ISO weekday, which one), `term`.
        numbers: the numbers of the kind, in that order; empty for a term.
        term: Chinese name of the term.
        offset: days to add, −1 is the eve.
    """

    kind: RuleKind
    numbers: tuple[int, ...] = ()
    term: str = ""
    offset: int = 0

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> DayRule:
        """Read `{ lunar = [1, 1], offset = -1 }` and its like.

        Raises:
            KeyError: if no kind is named; the shipped files are tested for it.
        """
        offset = int(data.get("offset", 0))
        if "term" in data:
            return cls("term", term=str(data["term"]), offset=offset)
        for kind in _NUMBERED:
            if kind in data:
                return cls(kind, tuple(int(number) for number in data[kind]), offset=offset)
        raise KeyError("a day rule needs solar, lunar, weekday or term")

    @property
    def calendar(self) -> Literal["solar", "lunar"]:
        """Which calendar the day keeps; weekdays and terms are solar."""
        return "lunar" if self.kind == "lunar" else "solar"

    def day(self, year: int, lunar: LunarTable, terms: SolarTerms) -> date:
        """Return the day that belongs to `year`.

        Days of the twelfth lunar month (腊八, 小年) lead to the spring festival of `year`, so that every year has
        each of them once: 腊八 of 2023 is 2022-12-30.
        """
        return self._plain(year, lunar, terms) + timedelta(days=self.offset)

    def _plain(self, year: int, lunar: LunarTable, terms: SolarTerms) -> date:
        if self.kind == "term":
            return terms.day(year, self.term)
        if self.kind == "weekday":
            return _nth_weekday(year, *self.numbers)
        month, day = self.numbers
        if self.kind == "solar":
            return date(year, month, day)
        return lunar.clamped(year - (month == 12), month, day)


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """Return the `which`-th ISO weekday of a month; the second Sunday of May is (5, 7, 2)."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
