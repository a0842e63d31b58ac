"""How a yearly day is named — solar, lunar, weekday of a month, solar term, some days off one — and which day it is."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from workbench.domain.lunar import LunarTable, SolarTerms
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

RuleKind = Literal["solar", "lunar", "weekday", "term"]

#: Which one of a month's weekdays stands for its last.
LAST = -1
_NUMBERED: tuple[RuleKind, ...] = ("solar", "lunar", "weekday")
#: The numbers that each kind takes, from … to; days of a solar month depend on the month.
_RANGES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "solar": ((1, 12), (1, 31)),
    "lunar": ((1, 12), (1, 30)),
    "weekday": ((1, 12), (1, 7), (LAST, 5)),
}
#: Days that a rule may lie off the day it is named by.
_FARTHEST = 60
_LEAP_YEAR = 2000
_SHORTEST = 28
_ELEVENTH = 11

_BAD_RULE = QT_TRANSLATE_NOOP("Problems", "“{rule}” names no yearly day")
_RULE_FORM = QT_TRANSLATE_NOOP(
    "Problems",
    "Write solar:6-18, lunar:8-15, weekday:5-7-2 (the second Sunday of May, -1 for the last), term:冬至, or eve: before"
    " any of them.",
)


@dataclass(frozen=True, slots=True)
class DayRule:
    """One yearly day.

    Attributes:
        kind: `solar` and `lunar` (month, day), `weekday` (month, ISO weekday, which one, −1 the last), `term`.
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
        """Read `{ lunar = [1, 1], offset = -1 }`, `{ eve = { lunar = [1, 1] } }` and their like.

        Raises:
            KeyError: if no kind is named; the shipped files are tested for it.
        """
        if "eve" in data:
            return cls.from_data(data["eve"]).eve()
        offset = int(data.get("offset", 0))
        if "term" in data:
            return cls("term", term=str(data["term"]), offset=offset)
        for kind in _NUMBERED:
            if kind in data:
                return cls(kind, tuple(int(number) for number in data[kind]), offset=offset)
        raise KeyError("a day rule needs solar, lunar, weekday or term")

    @classmethod
    def from_text(cls, text: str) -> DayRule:
        """Read `solar:6-18`, `lunar:8-15`, `weekday:5-7-2`, `term:冬至` and `eve:` before any of them.

        Raises:
            Problem: `bad-rule`; whether a term exists is asked by `check`.
        """
        kind, _, rest = text.strip().partition(":")
        if kind == "eve":
            return cls.from_text(rest).eve()
        if kind == "term" and rest.strip():
            return cls("term", term=rest.strip())
        for known in _NUMBERED:
            if kind == known:
                try:
                    # A minus behind the second number belongs to the third: 5-7--1 is the last Sunday of May.
                    first, second, *third = rest.split("-", 2)
                    numbers = tuple(int(number) for number in (first, second, *third))
                except ValueError:
                    break
                return cls(known, numbers)
        raise bad_rule(text)

    @property
    def calendar(self) -> Literal["solar", "lunar"]:
        """Which calendar the day keeps; weekdays and terms are solar."""
        return "lunar" if self.kind == "lunar" else "solar"

    @property
    def ends_late(self) -> bool:
        """Whether the day of a year may lie in the next one: days of the eleventh lunar month, and days behind others.

        Days of the twelfth belong to the year after anyway.
        """
        return self.offset > 0 or (self.kind == "lunar" and self.numbers[0] == _ELEVENTH)

    def eve(self) -> DayRule:
        """Return the rule of the day before."""
        return replace(self, offset=self.offset - 1)

    def data(self) -> dict[str, Any]:
        """Return what `from_data` reads, the day before another day as its eve."""
        if self.offset == -1:
            return {"eve": replace(self, offset=0).data()}
        said: dict[str, Any] = {"term": self.term} if self.kind == "term" else {self.kind: list(self.numbers)}
        return said | ({"offset": self.offset} if self.offset else {})

    def text(self) -> str:
        """Return what `from_text` reads; an offset other than the eve's is left out."""
        rest = self.term if self.kind == "term" else "-".join(str(number) for number in self.numbers)
        return f"{'eve:' if self.offset == -1 else ''}{self.kind}:{rest}"

    def check(self, terms: SolarTerms) -> None:
        """Refuse a rule that names no day of any year.

        Raises:
            Problem: `bad-rule`.
        """
        if abs(self.offset) > _FARTHEST:
            raise bad_rule(self.text())
        if self.kind == "term":
            if not terms.known(self.term):
                raise bad_rule(self.text())
            return
        ranges = _RANGES[self.kind]
        if len(self.numbers) != len(ranges):
            raise bad_rule(self.text())
        fits = all(low <= number <= high for number, (low, high) in zip(self.numbers, ranges, strict=True))
        if not fits or (self.kind == "weekday" and self.numbers[2] == 0):
            raise bad_rule(self.text())
        if self.kind == "solar" and self.numbers[1] > monthrange(_LEAP_YEAR, self.numbers[0])[1]:
            raise bad_rule(self.text())

    def day(self, year: int, lunar: LunarTable, terms: SolarTerms) -> date:
        """Return the day that belongs to `year`.

        Days of the twelfth lunar month (腊八, 小年) lead to the spring festival of `year`, so that every year has
        each of them once: 腊八 of 2023 is 2022-12-30. Day 30 of a short lunar month is its last day, 29 February is
        the 28th in a common year, the fifth weekday of a month that has four is the last.
        """
        day = self._plain(year, lunar, terms)
        return day + timedelta(days=self.offset) if self.offset else day

    def _plain(self, year: int, lunar: LunarTable, terms: SolarTerms) -> date:
        if self.kind == "term":
            return terms.day(year, self.term)
        if self.kind == "weekday":
            return _nth_weekday(year, *self.numbers)
        month, day = self.numbers
        if self.kind == "solar":
            return date(year, month, day if day <= _SHORTEST else min(day, monthrange(year, month)[1]))
        return lunar.clamped(year - (month == 12), month, day)


def bad_rule(rule: str) -> Problem:
    """Return the problem of a rule that names no day."""
    return Problem("bad-rule", _BAD_RULE, hint=_RULE_FORM, values={"rule": rule})


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """Return the `which`-th ISO weekday of a month; the second Sunday of May is (5, 7, 2), the last (5, 7, −1)."""
    first = date(year, month, 1)
    days = monthrange(year, month)[1]
    begin = 1 + (weekday - first.isoweekday()) % 7
    most = (days - begin) // 7 + 1
    place = most if which == LAST else min(which, most)
    return date(year, month, begin + 7 * (place - 1))
