"""Moves what comes again: the rule of turns that are moved as one of them was, and which turn becomes which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from workbench.domain.problems import Problem
from workbench.domain.recurrence import Recurrence
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Days that are looked through for the turns that an appointment stands for.
_REACH = timedelta(days=366 * 3)
_LAST = date(2100, 12, 31)


def moved_by(moment: str, delta: timedelta) -> str:
    """Return a local moment that much later."""
    return f"{datetime.fromisoformat(moment) + delta:%Y-%m-%dT%H:%M}"


def distance(before: str, after: str) -> timedelta:
    """Return how much later a local moment is than another one."""
    return datetime.fromisoformat(after) - datetime.fromisoformat(before)


def shifted(rule: Recurrence, occurrence: str, moved: str) -> Recurrence:
    """Return the rule for turns that are moved as one of them was: to another time, weekday or day of the month.

    Raises:
        Problem: `cannot-shift`, when the rule names days that cannot all be moved alike.
    """
    before, after = datetime.fromisoformat(occurrence), datetime.fromisoformat(moved)
    days = (after.date() - before.date()).days
    until = rule.until and f"{datetime.fromisoformat(rule.until) + (after - before):%Y-%m-%dT%H:%M}"
    rule = replace(rule, until=until)
    if not days or not (rule.by_day or rule.by_month_day or rule.by_year_day or rule.by_month or rule.by_week):
        return rule
    if rule.frequency == "WEEKLY" and not rule.by_month and not rule.by_set_pos:
        turned = sorted({(0, (weekday + days) % 7) for _ordinal, weekday in rule.by_day})
        return replace(rule, by_day=tuple(turned))
    elsewhere = rule.by_set_pos or rule.by_year_day or rule.by_week
    single = len(rule.by_day) + len(rule.by_month_day) == 1 and not elsewhere
    # Every Tuesday of a month is several turns, and moved they may lie in another month.
    every = any(not ordinal for ordinal, _weekday in rule.by_day)
    if not single or every or len(rule.by_month) > 1 or rule.frequency in ("DAILY", "WEEKLY"):
        raise Problem(
            "cannot-shift",
            QT_TRANSLATE_NOOP("Problems", "These turns cannot all be moved to other days alike."),
            QT_TRANSLATE_NOOP("Problems", "Move this one alone, or change how it comes again."),
        )
    months = (after.month,) if rule.by_month else ()
    if rule.by_month_day:
        return replace(rule, by_month=months, by_month_day=(after.day,))
    ordinal = -1 if rule.by_day[0][0] < 0 and _is_last(after.date()) else (after.day - 1) // 7 + 1
    return replace(rule, by_month=months, by_day=((ordinal, after.weekday()),))


def shifted_alike(rule: Recurrence, occurrence: str, moved: str) -> Recurrence | None:
    """Return the rule of which every turn is a turn of this one from `occurrence` on, moved as that one was.

    None when no rule says that: the last day of each month a day later is another number of days after each other.
    """
    try:
        fresh = shifted(rule, occurrence, moved)
    except Problem:
        return None
    delta, first = distance(occurrence, moved), datetime.fromisoformat(occurrence).date()
    last = min(first + _REACH * 3, _LAST - _REACH)
    expected = [moved_by(one, delta) for one in rule.moments(occurrence, first, last)]
    if not expected:
        return None
    begin, end = (datetime.fromisoformat(one).date() for one in (moved, expected[-1]))
    return fresh if fresh.moments(moved, begin, end) == expected else None


def followers(rule: Recurrence, starts: str, fresh: Recurrence, begin: str) -> Mapping[str, str]:
    """Return which turn of a changed series each of its turns becomes: the first the first, and so on."""
    first, later = datetime.fromisoformat(starts).date(), datetime.fromisoformat(begin).date()
    old, new = rule.moments(starts, first, first + _REACH), fresh.moments(begin, later, later + _REACH)
    return dict(zip(old, new, strict=False))


def _is_last(day: date) -> bool:
    return (day + timedelta(days=7)).month != day.month
