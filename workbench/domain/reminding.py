"""When one is reminded of an appointment: so many minutes before, never in quiet hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wishes import Span, span_of

_DAY = 24 * 60
#: `remind` of what one is never reminded of; None is as the settings say, 0 when it begins.
NEVER_REMIND = -1
#: A reminder that was missed for longer tells nothing new.
_LATE = timedelta(minutes=60)


class Planned(Protocol):
    """What reminders look at: `starts` is local 'YYYY-MM-DDTHH:MM', `remind` minutes, `NEVER_REMIND` or None."""

    @property
    def starts(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def remind(self) -> int | None: ...


E = TypeVar("E", bound=Planned)


@dataclass(frozen=True, slots=True)
class Habits:
    """How one wants to be reminded.

    Attributes:
        on: whether at all.
        minutes: before an appointment without a reminder of its own.
        quiet: spans of minutes of a day in which nothing is told; one may go over midnight.
        names: whether a reminder may name the client.
    """

    on: bool = True
    minutes: int = 15
    quiet: tuple[Span, ...] = ()
    names: bool = False

    def rings_at(self, entry: Planned) -> datetime | None:
        """Return when an appointment is told of; None for never, or when quiet hours outlast its reminder."""
        if entry.remind == NEVER_REMIND:
            return None
        starts = datetime.fromisoformat(entry.starts)
        wanted = starts - timedelta(minutes=self.minutes if entry.remind is None else entry.remind)
        told = self._after_quiet(wanted)
        return told if told <= starts else None

    def _after_quiet(self, moment: datetime) -> datetime:
        """Return the first moment from one on that is not quiet."""
        for _ in range(len(self.quiet) + 1):
            minute = moment.hour * 60 + moment.minute
            span = next((one for one in self.quiet if _within(minute, one)), None)
            if span is None:
                return moment
            left = (span[1] - minute) % _DAY or _DAY
            moment = moment.replace(second=0, microsecond=0) + timedelta(minutes=left)
        return moment


def _within(minute: int, span: Span) -> bool:
    begin, end = span
    return begin <= minute < end if begin <= end else minute >= begin or minute < end


def parse_quiet(text: str) -> tuple[Span, ...]:
    """Read quiet hours such as '12:00-13:30 19:00-08:00'; empty for none.

    Raises:
        Problem: `bad-quiet`.
    """
    try:
        spans = tuple(span_of(part.replace("–", "-")) for part in text.replace(",", " ").replace("，", " ").split())
    except ValueError:
        spans = ((0, 0),)
    if any(begin == end for begin, end in spans):
        raise Problem(
            "bad-quiet",
            QT_TRANSLATE_NOOP("Problems", "“{text}” names no quiet hours"),
            QT_TRANSLATE_NOOP("Problems", "Write them as 12:00-13:30 19:00-08:00; a blank between two spans."),
            {"text": text},
        )
    return spans


def due(entries: Iterable[E], habits: Habits, since: datetime, now: datetime) -> list[E]:
    """Return the planned appointments whose reminder came after `since` and up to `now`, earliest first."""
    if not habits.on:
        return []
    first = max(since, now - _LATE)
    found = [(habits.rings_at(entry), entry) for entry in entries if entry.state == "planned"]
    told = [(at, entry.starts, entry) for at, entry in found if at is not None and first < at <= now]
    return [entry for _at, _starts, entry in sorted(told, key=lambda one: one[:2])]


def next_ring(entries: Iterable[Planned], habits: Habits, now: datetime) -> datetime | None:
    """Return when the next reminder comes after `now`; None for none."""
    if not habits.on:
        return None
    moments = (habits.rings_at(entry) for entry in entries if entry.state == "planned")
    return min((at for at in moments if at is not None and at > now), default=None)
