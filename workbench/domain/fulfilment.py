"""What one client was owed between two days and what was done of it, with the days that prove it (MS8, MS10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.cases import Case
from workbench.domain.daycontext import DayContext
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.owed import suspensions
from workbench.domain.quotas import instalment
from workbench.domain.reasons import Names
from workbench.domain.standards import Greeting, Quota

BIRTHDAY: Names = {"zh_CN": "生日问候", "en": "Birthday greeting"}
BIRTHDAY_GIFT: Names = {"zh_CN": "生日鲜花或蛋糕", "en": "Flowers or cake for the birthday"}
FESTIVAL: Names = {"zh_CN": "节日问候", "en": "Festival greetings"}


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """One duty of one client between two days.

    Attributes:
        code, kind: of the quota; for greetings both are `birthday`, `birthday-gift` or `festival`.
        required: owed by the end of the days asked, less what is suspended or waived by hand; never negative.
        done: fulfilled of it, never more than owed; what one month had too much does not count for another.
        waived: how many were suspended or waived by hand.
        dates: the days that prove it, oldest first; it may hold more days than were owed.
    """

    code: str
    kind: str
    name: Names
    required: int
    done: int
    waived: int
    dates: tuple[date, ...]

    @property
    def left(self) -> int:
        return self.required - self.done


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked: states are those of `until`, the last of them that has come.

    Attributes:
        days: what comes between `first` and `until`: festivals and birthdays.
    """

    first: date
    last: date
    until: date
    days: DayContext


def fulfilled(case: Case, span: Span) -> Iterator[Fulfilled]:
    """Yield what a client with a band was owed in a span; the case is that of the span's `until`.

    A quota of a month is owed in every month that has begun; one of a year pro rata: the instalments due by the end of
    the span, against all that was done in the year so far. Greetings are owed when their day has come.
    """
    if case.band is None or case.facts.client.status != "managed":
        return
    suspended: frozenset[str] = frozenset().union(*(kinds for kinds, _reason in suspensions(case)))
    for quota in case.rules.standard.quotas:
        required = quota.required.get(case.band.code, 0)
        if required:
            spans = _months(span) if quota.period == "month" else _years(span)
            parts = [part for first, last in spans for part in _part(case, span, quota, required, first, last)]
            if any(part.required for part in parts):
                yield _summed(quota.code, quota.kind, quota.name, parts, quota.kind in suspended)
    yield from _greetings(case, span, suspended)


@dataclass(frozen=True, slots=True)
class _Part:
    """One period of a duty: owed, done (it may exceed what is owed), the days, and whether it was waived by hand."""

    required: int
    dates: tuple[date, ...]
    waived: bool


def _summed(code: str, kind: str, name: Names, parts: list[_Part], suspended: bool) -> Fulfilled:
    required = done = waived = 0
    for part in parts:
        made = min(part.required, len(part.dates))
        missing = part.required - made
        dropped = missing if suspended or part.waived else 0
        required, done, waived = required + part.required - dropped, done + made, waived + dropped
    dates = tuple(sorted(on for part in parts for on in part.dates))
    return Fulfilled(code, kind, name, required, done, waived, dates)


def _months(span: Span) -> Iterator[tuple[date, date]]:
    for number in range(month_of(span.first), month_of(min(span.last, span.until)) + 1):
        yield first_day(number), last_day(number)


def _years(span: Span) -> Iterator[tuple[date, date]]:
    for year in range(span.first.year, min(span.last, span.until).year + 1):
        yield date(year, 1, 1), date(year, 12, 31)


def _part(case: Case, span: Span, quota: Quota, required: int, first: date, last: date) -> Iterator[_Part]:
    if last < case.since:
        return
    owed = required
    if quota.period == "year":
        begins = max(first, case.since)
        owed = sum(instalment(begins, last, number, required) <= span.last for number in range(1, required + 1))
    evidence = quota.evidence_of(case.band.code) if case.band is not None else quota.evidence
    counts, upto = evidence.counts, min(last, span.last, span.until)
    dates = tuple(one.on for one in case.facts.interactions if first <= one.on <= upto and counts(one))
    rule = f"{case.rules.standard.code}/{quota.code}/{case.key}/{first}"
    yield _Part(owed, dates, rule in case.facts.waived)


def _greetings(case: Case, span: Span, suspended: frozenset[str]) -> Iterator[Fulfilled]:
    standard, birthday = case.rules.standard, case.facts.client.birthday
    assert case.band is not None
    if birthday is not None:
        for code, name, kind, duty in (
            ("birthday", BIRTHDAY, "birthday", standard.birthday),
            ("birthday-gift", BIRTHDAY_GIFT, "gift", standard.birthday_gift),
        ):
            days = span.days.birthdays(birthday, duty)
            parts = [_greeted(case, code, year, day, duty) for year, day in days if _within(case, span, day)]
            if parts and case.band.code in duty.bands:
                yield _summed(code, kind, name, parts, kind in suspended)
    duty = standard.festivals
    if case.band.code in duty.bands:
        parts = []
        for festival in span.days.festivals(duty):
            if _within(case, span, festival.day):
                parts.append(_greeted(case, festival.occasion, festival.year, festival.day, duty, festival.together))
        if parts:
            yield _summed("festival", "festival", FESTIVAL, parts, "festival" in suspended)


def _within(case: Case, span: Span, day: date) -> bool:
    return max(span.first, case.since) <= day <= min(span.last, span.until)


def _greeted(case: Case, occasion: str, year: int, day: date, duty: Greeting, together: str | None = None) -> _Part:
    greeted = case.greeted(occasion, year, day, duty)
    if greeted is None and together:
        greeted = case.greeted(together, year, day, duty)
    rule = f"{case.rules.standard.code}/{occasion}/{case.key}/{year}"
    return _Part(1, (greeted,) if greeted else (), rule in case.facts.waived)


def quarter_of(text: str) -> tuple[date, date] | None:
    """Return the first and last day of a quarter written `2026Q3` or `2026-Q3`; None for what is no quarter."""
    year, _, number = text.upper().replace("-", "").partition("Q")
    if not (year.isdigit() and len(year) == 4 and number in {"1", "2", "3", "4"} and 1900 <= int(year) <= 2100):
        return None
    first = date(int(year), 3 * int(number) - 2, 1)
    return first, last_day(month_of(first + timedelta(days=70)))
