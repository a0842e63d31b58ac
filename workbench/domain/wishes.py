"""Reads when a client wants to be met, and when not, from the manager's words (上午, 周三不方便, 下午3点后)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

#: Minutes from midnight, the end excluded.
Span = tuple[int, int]

_NOON, _MIDNIGHT = 12 * 60, 24 * 60
_CLAUSES = re.compile(r"[，,;；。\n、（）()]+")
_CLOCK = r"(\d{1,2})(?:[:：](\d{2})|[点时](?:(半)|(\d{1,2})分?)?|\s*(?=[ap]\.?m))"
_CLOCKS = re.compile(_CLOCK)
_RANGE = re.compile(_CLOCK.replace("|\\s*(?=[ap]\\.?m)", "|(?=\\s*[-–~～至到])") + r"\s*[-–~～至到]\s*" + _CLOCK)
_WEEKDAYS = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天])(?:[至到\-–~](?:周|星期|礼拜)?([一二三四五六日天]))?")
_NUMBERS = {name: number for number, name in enumerate("一二三四五六日", 1)} | {"天": 7}
#: A clock without a span means about this time: so many minutes before and after it.
_ABOUT = 60


@dataclass(frozen=True, slots=True)
class WishWords:
    """The words by which wishes are read; `spans` and `weekdays` map a word to minutes and ISO weekdays."""

    avoid: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    afternoon: tuple[str, ...]
    spans: Mapping[str, Span]
    weekdays: Mapping[str, frozenset[int]]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> WishWords:
        """Read the table `words` of `desk/agenda.toml`."""
        avoid, after, before, afternoon = (
            tuple(map(str, data[name])) for name in ("avoid", "after", "before", "afternoon")
        )
        spans = {word: span_of(text) for word, text in data["spans"].items()}
        weekdays = {word: frozenset(days) for word, days in data["weekdays"].items()}
        return cls(avoid, after, before, afternoon, spans, weekdays)


def span_of(text: str) -> Span:
    """Return the minutes of '09:00-17:00'; ValueError for anything else."""
    begin, _, end = text.partition("-")
    return _minutes(begin), _minutes(end)


def _minutes(text: str) -> int:
    hour, _, minute = text.strip().partition(":")
    found = int(hour) * 60 + int(minute)
    if not 0 <= found <= _MIDNIGHT:
        raise ValueError(text)
    return found


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a wish: on these ISO weekdays (empty: any), in this span (None: the whole day), wanted or not."""

    text: str
    wanted: bool
    weekdays: frozenset[int]
    span: Span | None

    def holds(self, day: date, begin: int, end: int) -> bool:
        """Tell whether any of the minutes from `begin` to `end` of a day lies in the clause."""
        if self.weekdays and day.isoweekday() not in self.weekdays:
            return False
        return self.span is None or (begin < self.span[1] and end > self.span[0])


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known of the hours of one client."""

    clauses: Sequence[Clause] = ()

    def against(self, day: date, begin: int, end: int) -> str:
        """Return the words that speak against these minutes of a day; empty when nothing does.

        What the client does not want counts first; what the client wants counts when none of it fits.
        """
        for clause in self.clauses:
            if not clause.wanted and clause.holds(day, begin, end):
                return clause.text
        wanted = [clause for clause in self.clauses if clause.wanted]
        if wanted and not any(clause.holds(day, begin, begin + 1) for clause in wanted):
            return "、".join(dict.fromkeys(clause.text for clause in wanted))
        return ""


def read_wish(preferred: str | None, taboo: str | None, words: WishWords) -> Wish:
    """Return what a client's preferred time and taboos say of hours; every time named among the taboos is unwanted."""
    clauses = [*_clauses(preferred or "", words, wanted=True), *_clauses(taboo or "", words, wanted=False)]
    return Wish(tuple(clauses))


def _clauses(text: str, words: WishWords, *, wanted: bool) -> Iterable[Clause]:
    for part in filter(None, map(str.strip, _CLAUSES.split(text))):
        folded = part.lower()
        weekdays, span = _weekdays_of(folded, words), _span_of(folded, words)
        if weekdays or span:
            yield Clause(part, wanted and not _has(folded, words.avoid), weekdays, span)


def _has(text: str, any_of: Iterable[str]) -> bool:
    return any(word in text for word in any_of)


def _weekdays_of(text: str, words: WishWords) -> frozenset[int]:
    found = set[int]()
    for first, last in _WEEKDAYS.findall(text):
        begin = _NUMBERS[first]
        end = _NUMBERS[last] if last else begin
        found |= {(day - 1) % 7 + 1 for day in range(begin, end + 1 + 7 * (end < begin))}
    for word, days in words.weekdays.items():
        if word in text:
            found |= days
    return frozenset(found)


def _span_of(text: str, words: WishWords) -> Span | None:
    """Return the minutes that a clause names: by clocks, else by the part of the day."""
    late = _has(text, words.afternoon)
    if pair := _RANGE.search(text):
        groups = pair.groups()
        half = len(groups) // 2
        begin, end = _clock(groups[:half], late=late), _clock(groups[half:], late=late)
        return (begin, end if end > begin else end + _NOON) if end + _NOON > begin else None
    if found := _CLOCKS.search(text):
        clock = _clock(found.groups(), late=late)
        rest = text[found.end() :]
        if _has(rest, words.after) or _has(text[: found.start()], ("after", "from")):
            return clock, _MIDNIGHT
        if _has(rest, words.before) or _has(text[: found.start()], ("before", "until")):
            return 0, clock
        return max(0, clock - _ABOUT), min(_MIDNIGHT, clock + _ABOUT)
    named = [span for word, span in words.spans.items() if word in text]
    return (min(span[0] for span in named), max(span[1] for span in named)) if named else None


def _clock(groups: Sequence[str | None], *, late: bool) -> int:
    """Return the minutes of a clock such as (3, None, 半, None); with `late` 3 means the afternoon."""
    hour = int(groups[0] or 0)
    minute = 30 if len(groups) > 2 and groups[2] else int(groups[1] or (groups[3] if len(groups) > 3 else 0) or 0)
    if late and hour < 12:
        hour += 12
    return min(hour * 60 + minute, _MIDNIGHT)
