"""What the days of a month hold: made from the almanac and the appointments, without Qt."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from ui.pages.calendar import words
from ui.widgets.month_paint import DayCell, DayEntry
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow
from workbench.texts import Texts

_DAY = dt.timedelta(days=1)
_WISHED = re.compile(r"(上午|早上|中午|下午|晚上)?\s*(\d{1,2})\s*(?:[点时]|[:：]\d{2})")
_PARTS = {"上午": dt.time(9), "早上": dt.time(9), "中午": dt.time(12), "下午": dt.time(14), "晚上": dt.time(19)}
_MORNING = dt.time(9)


def days_between(first: dt.date, last: dt.date) -> list[dt.date]:
    """Return the days from `first` to `last`, both included."""
    return [first + _DAY * number for number in range((last - first).days + 1)]


def month_cells(
    almanac: Almanac,
    first: dt.date,
    last: dt.date,
    appointments: Iterable[AppointmentRow],
    texts: Texts,
    *,
    private: bool = False,
) -> dict[dt.date, DayCell]:
    """Return the cell of every day from `first` to `last`; cancelled appointments are left out."""
    entries: dict[dt.date, list[DayEntry]] = {}
    for row in appointments:
        if row.state != "cancelled":
            text = words.entry_text(row, private=private)
            entry = DayEntry(
                text, words.TONES.get(row.kind, "neutral"), row.id, row.state == "done", words.who(row, private=private)
            )
            entries.setdefault(dt.date.fromisoformat(row.starts[:10]), []).append(entry)
    return {day: _cell(almanac, day, entries.get(day, ()), texts) for day in days_between(first, last)}


def _cell(almanac: Almanac, day: dt.date, entries: Iterable[DayEntry], texts: Texts) -> DayCell:
    info = almanac.day_info(day)
    return DayCell(
        secondary=words.second_line(info, texts),
        festival=bool(info.festivals or info.term),
        mark=words.mark(info, texts),
        rest=info.kind == "off",
        entries=tuple(entries),
        tip=words.day_in_full(info, texts),
    )


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


def clashes(
    taken: Iterable[AppointmentRow], begin: dt.datetime, minutes: int, *, but: bytes | None = None
) -> list[AppointmentRow]:
    """Return the planned appointments that overlap a time; `but` is the appointment that is being moved."""
    end = begin + dt.timedelta(minutes=minutes)
    return [
        row
        for row in taken
        if row.state == "planned" and row.id != but and words.begins(row) < end and words.ends(row) > begin
    ]


def wished_time(preferred: str) -> dt.time:
    """Return the time that a client's preference such as 下午3点后 asks for; nine o'clock where it says nothing."""
    found = _WISHED.search(preferred)
    if found:
        hour = int(found[2])
        later = found[1] in ("下午", "晚上") and hour < 12
        return dt.time((hour + 12 * later) % 24)
    return next((time for word, time in _PARTS.items() if word in preferred), _MORNING)
