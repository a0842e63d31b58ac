"""The tier that stands after each rating, and the days on which it comes and goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from workbench.domain.months import first_day, last_day
from workbench.domain.ratings import Rating
from workbench.domain.schemeparts import Effect, Scheme, Timing


class Standing(NamedTuple):
    """The rank held, -1 for none: `misses` ratings missed so far, `met_by` the last rating that met it.

    `end` is the month of the rating after which it stands, `since` the day on which that takes effect.
    """

    since: date
    rank: int
    misses: int
    met_by: Rating
    end: int


class Watch(NamedTuple):
    """A client who is watched (关注客户) from `since` on: `misses` of `limit` ratings missed in a row."""

    since: date
    misses: int
    limit: int


def standings_after(ratings: Sequence[Rating], scheme: Scheme) -> Iterator[Standing]:
    """Yield what stands after each rating; nothing until the first rating that says anything.

    Each tier counts on its own how many ratings in a row have missed it since it was last met; the highest tier that
    has been met and not missed `fall_after` times stands (T2b). So a tier that is lost leaves the best one that those
    ratings met (`practice.md` §3: the level of the best of the six months).
    """
    count, limit, timing = len(scheme.tiers), scheme.fall_after, scheme.timing
    everything = (1 << count) - 1
    misses = [0] * count
    met_by: list[Rating | None] = [None] * count
    top = -1  # nobody holds a tier above the highest that was ever met
    for rating in ratings:
        met, unknown = rating.met, rating.unknown & everything
        if met < 0 and unknown == everything:
            continue
        top = max(top, met)
        held = -1
        for rank in range(top, -1, -1):
            if rank <= met:
                misses[rank], met_by[rank] = 0, rating
            elif not unknown >> rank & 1:
                misses[rank] += 1
            if held < 0 and misses[rank] < limit:
                held = rank
        last = met_by[held] if held >= 0 else None
        yield Standing(effective_day(timing, rating.end), held, misses[held] if last else 0, last or rating, rating.end)


def effective_day(timing: Timing, end: int, *, falling: bool = False) -> date:
    """Return the day on which a rating made at the end of month `end` takes effect.

    A scheme that rates at once counts a month on its last day; a quarter counts from the day after it, and so does
    everything in a scheme that moves clients at the beginning of a calendar month (T2c). A fixed rating day takes the
    months that have ended by it.
    """
    effect: Effect = timing.fall_effect if falling else timing.effect
    at_once = first_day(end + 1) if timing.cycle == "quarter" else last_day(end)
    if effect == "month-start":
        return first_day(end + 1)
    if effect == "fixed-days":
        return next_fixed_day(timing.days, at_once)
    return at_once


def next_fixed_day(days: Sequence[tuple[int, int]], day: date) -> date:
    """Return the first of the fixed rating days on or after `day`."""
    for month, number in days:
        found = date(day.year, month, number)
        if found >= day:
            return found
    return date(day.year + 1, *days[0])


def timeline(standings: Sequence[Standing], timing: Timing) -> list[Standing]:
    """Return what is in effect from which day on, oldest first; of several ratings on one day the last counts."""
    if timing.effect != timing.fall_effect:
        return _two_speeds(standings, timing)
    found: list[Standing] = []
    for standing in standings:
        if found and found[-1].since == standing.since:
            found[-1] = standing
        else:
            found.append(standing)
    return found


def _two_speeds(standings: Sequence[Standing], timing: Timing) -> list[Standing]:
    """Return the timeline of a scheme that lifts and lowers on different days.

    A fall waits for its day; what is rated in between can still call it off. Meanwhile the tier counts as missed as
    often as it takes to lose it.
    """
    rises = {effective_day(timing, one.end): one for one in standings}
    falls = {effective_day(timing, one.end, falling=True): one for one in standings}
    found: list[Standing] = []
    for day in sorted(rises.keys() | falls.keys()):
        held = found[-1] if found else None
        now = _on(day, held, falls.get(day), rises.get(day), timing)
        if now is not None:
            found.append(now)
    return found


def _on(
    day: date, held: Standing | None, fall: Standing | None, rise: Standing | None, timing: Timing
) -> Standing | None:
    """Return what stands from `day` on, on which one rating may lower and one may lift the client."""
    if held is not None and fall is not None and fall.rank <= held.rank:
        held = fall._replace(since=day)
    if rise is None:
        return held
    if held is None or rise.rank >= held.rank:
        return rise._replace(since=day)
    return held._replace(since=day, misses=timing.fall_after, end=rise.end)


def watched(steps: Sequence[Standing], timing: Timing, day: date) -> Watch | None:
    """Return since when a client is watched on `day`: from the month after `watch_after` misses in a row on."""
    if not timing.watch_after or not steps or steps[-1].misses < timing.watch_after:
        return None
    since = None
    for step in reversed(steps):
        if step.rank != steps[-1].rank or step.misses < timing.watch_after:
            break
        since = first_day(step.end + 1)
    if since is None or since > day:
        return None
    return Watch(since, steps[-1].misses, timing.fall_after)


def falls_on(standing: Standing, timing: Timing) -> date | None:
    """Return the day on which the tier is lost if every rating until then misses it; None while none was missed."""
    if standing.rank < 0 or not standing.misses:
        return None
    step = 3 if timing.cycle == "quarter" else 1
    left = max(0, timing.fall_after - standing.misses)
    return effective_day(timing, standing.end + left * step, falling=True)
