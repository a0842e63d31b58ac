"""Works the turns of an event out: rules of other clocks, rules of exceptions, and changes of all later turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from workbench.domain.recurrence import Recurrence, parse_rule
from workbench.domain.shifting import moved_by, shifted_alike
from workbench.ics.clock import clock_rule
from workbench.ics.events import Event, Foreign
from workbench.ics.zones import to_home
from workbench.importer.eventrows import moment_of
from workbench.importer.limits import Limits

LAST_YEAR: Final = 2100
#: Turns of a rule of exceptions that are looked at.
_MOST: Final = 10_000


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a series: from one turn on, all turns are what one event says.

    Attributes:
        event: whose words they have, `delta` how much later they come than the first rule says.
        begin, end: the moments of that first rule from which on and before which it holds; "" for no end.
        rule: how it comes again, None when no rule says it: then `moments` are its turns.
        starts: the moment of its first turn.
    """

    event: Event
    begin: str
    end: str
    starts: str
    rule: Recurrence | None
    delta: timedelta = timedelta(0)
    moments: tuple[str, ...] = ()

    def holds(self, moment: str) -> bool:
        """Tell whether a turn of the first rule belongs to it."""
        return self.begin <= moment and (not self.end or moment < self.end)

    def name(self, uid: str, *, is_first: bool) -> str:
        """Return what the book calls it."""
        return uid if is_first else f"{uid}#{self.begin.replace('-', '').replace(':', '')}"


def pieces_of(event: Event, laters: Sequence[Event], limits: Limits) -> list[Piece]:
    """Return the stretches of a series of which some turns change with all that come after them.

    A change at a moment that is no turn changes nothing here: it is a turn of its own.
    """
    rule, starts = parse_rule(event.rule), moment_of(event.starts)
    cuts = [one for one in laters if one.turn is not None and _is_turn(rule, starts, moment_of(one.turn))]
    begins = [starts, *(moment_of(one.turn) for one in cuts if one.turn is not None)]
    found = []
    for number, one in enumerate([event, *cuts]):
        begin, end = begins[number], begins[number + 1] if number + 1 < len(begins) else ""
        before = rule.turn_number(starts, begin) if number else 0
        rest = rule if rule.count is None else replace(rule, count=rule.count - before)
        if end:
            if not number and not rule.turn_number(starts, end):
                continue  # the first turn is changed with all the others: nothing is left of what it was
            rest = rest.ending_before(end)
        found.append(_piece(one, number, (begin, end), rest, limits))
    return found


def _piece(event: Event, number: int, span: tuple[str, str], rest: Recurrence, limits: Limits) -> Piece:
    begin, end = span
    if not number:
        return Piece(event, begin, end, begin, rest)
    starts = moment_of(event.starts)
    delta = event.starts - datetime.fromisoformat(begin)
    fresh = shifted_alike(rest, begin, starts)
    if fresh is not None:
        return Piece(event, begin, end, starts, fresh, delta)
    first = datetime.fromisoformat(begin).date()
    turns = rest.moments(begin, first, _years_after(first, limits.turn_years))[: limits.turns]
    return Piece(event, begin, end, starts, None, delta, tuple(moved_by(one, delta) for one in turns))


def worked_out(foreign: Foreign, first: date, limits: Limits) -> list[datetime]:
    """Return the turns of a rule from a day on by the clock of the desk, within the limits.

    Raises:
        Problem: the rule is not understood.
    """
    return list(_moments(foreign, first, _years_after(first, limits.turn_years), limits.turns))


def left_out(event: Event, today: date, limits: Limits) -> tuple[set[str], date | None]:
    """Return the turns of a series that its rules of exceptions take away, and where the series has to end for that.

    Rules without an end are followed for some years; a series that goes on longer ends there.
    """
    if not event.exceptions:
        return set(), None
    rule, starts = parse_rule(event.rule), moment_of(event.starts)
    last = _years_after(max(today, event.starts.date()), limits.turn_years)
    turns = set(rule.moments(starts, event.starts.date(), last))
    gone, goes_on = set[str](), False
    for one in event.exceptions:
        first = min(one.begins.date(), event.starts.date())
        gone |= {moment_of(moment) for moment in _moments(one, first, last, None)} & turns
        goes_on = goes_on or any(_moments(one, last + timedelta(days=1), date(LAST_YEAR, 12, 31), 1))
    more = rule.moments(starts, last + timedelta(days=1), _years_after(last, limits.turn_years))
    return gone, last if goes_on and more else None


def excepted(event: Event, first: date, last: date) -> set[datetime]:
    """Return the moments between two days that an event's rules of exceptions take away."""
    return {moment for one in event.exceptions for moment in _moments(one, first - timedelta(days=1), last, None)}


def _moments(foreign: Foreign, first: date, last: date, most: int | None) -> Iterator[datetime]:
    if foreign.clock:
        rule = clock_rule(foreign.rule, foreign.begins)
        found = [] if rule is None else [one for one in rule.moments(first, most or _MOST) if one.date() <= last]
        if rule is None:
            # No rule of days either: it says itself what of it is not understood.
            parse_rule(foreign.rule)
    else:
        turns = parse_rule(foreign.rule).moments(moment_of(foreign.begins), first, last)
        found = [datetime.fromisoformat(turn) for turn in turns[:most]]
    yield from (to_home(one, foreign.zone) for one in found)


def _is_turn(rule: Recurrence, starts: str, moment: str) -> bool:
    day = datetime.fromisoformat(moment).date()
    return moment in rule.moments(starts, day, day)


def _years_after(day: date, years: int) -> date:
    return date(min(day.year + years, LAST_YEAR), day.month, min(day.day, 28))
