"""When there is time: free half hours, what overlaps, what a client wishes, years not announced yet; without Qt."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from ui.pages.calendar import words
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow

_WISHED = re.compile(r"(上午|早上|中午|下午|晚上)?\s*(\d{1,2})\s*(?:[点时]|[:：]\d{2})")
_PARTS = {"上午": dt.time(9), "早上": dt.time(9), "中午": dt.time(12), "下午": dt.time(14), "晚上": dt.time(19)}
_MORNING = dt.time(9)


def unannounced_years(almanac: Almanac, first: dt.date, last: dt.date) -> set[int]:
    """Return the years between two days whose days off are not published."""
    return {year for year in range(first.year, last.year + 1) if not almanac.days.announced(year)}


def free_slot(taken: Iterable[AppointmentRow], minutes: int, earliest: dt.time) -> dt.time:
    """Return the first half hour from `earliest` on that no planned appointment takes; `earliest` when all are."""
    spans = [(words.begins(row), words.ends(row)) for row in taken if row.state == "planned"]
    if not spans:
        return earliest
    start = dt.datetime.combine(spans[0][0].date(), earliest)
    for step in range(24):
        begin = start + dt.timedelta(minutes=30 * step)
        end = begin + dt.timedelta(minutes=minutes)
        if begin.date() != start.date():
            break
        if all(end <= taken_from or begin >= taken_to for taken_from, taken_to in spans):
            return begin.time()
    return earliest


def wished_time(preferred: str) -> dt.time:
    """Return the time that a client's preference such as 下午3点后 asks for; nine o'clock where it says nothing."""
    found = _WISHED.search(preferred)
    if found:
        hour = int(found[2])
        later = found[1] in ("下午", "晚上") and hour < 12
        return dt.time((hour + 12 * later) % 24)
    return next((time for word, time in _PARTS.items() if word in preferred), _MORNING)
