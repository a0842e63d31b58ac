"""How the calendar says days, their marks and their appointments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ui.wording import HIDDEN
from workbench.domain.almanac import DayInfo
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import WEEKDAYS, day_text
from workbench.texts import Texts

#: Tones of the kinds of appointments.
TONES: Mapping[str, str] = {
    "visit": "accent",
    "call": "info",
    "arrival": "success",
    "event": "gold",
    "other": "neutral",
}

_DAY_KINDS: Mapping[str, str] = {
    "off": QT_TRANSLATE_NOOP("CalendarDays", "Day off"),
    "makeup": QT_TRANSLATE_NOOP("CalendarDays", "Make-up working day"),
    "weekend": QT_TRANSLATE_NOOP("CalendarDays", "Weekend"),
    "unknown": QT_TRANSLATE_NOOP("CalendarDays", "Arrangement of {year} not announced"),
}
_REST, _WORK = QT_TRANSLATE_NOOP("CalendarDays", "H"), QT_TRANSLATE_NOOP("CalendarDays", "W")


def mark(info: DayInfo, texts: Texts) -> str:
    """Return 休 for a statutory day off, 班 for a worked weekend day, else nothing."""
    marks = {"off": _REST, "makeup": _WORK}
    return texts.tr("CalendarDays", marks[info.kind]) if info.kind in marks else ""


def day_kind(info: DayInfo, texts: Texts) -> str:
    """Return in words why a day is no ordinary working day; empty for one that is."""
    text = _DAY_KINDS.get(info.kind)
    return texts.tr("CalendarDays", text, year=info.day.year) if text else ""


def short_kind(info: DayInfo, texts: Texts) -> str:
    """Return the day's kind in one word, for a chip; empty for an ordinary working day."""
    if info.kind == "unknown":
        return texts.tr("CalendarDays", "Not announced")
    return day_kind(info, texts)


def unannounced(years: set[int], texts: Texts) -> str:
    """Return the sentence for years whose days off are not published yet."""
    return texts.tr(
        "CalendarDays",
        "Days off of {years} not announced yet",
        years=texts.tr("CalendarDays", ", ").join(str(year) for year in sorted(years)),
    )


def flagged(texts: Texts) -> str:
    """Return the word for an appointment against whose time something speaks."""
    return texts.tr("CalendarDays", "Conflict")


def day_title(day: dt.date, texts: Texts) -> str:
    """Return a day as the title of a view: 11月23日 周一."""
    weekday = texts.tr("Reports", WEEKDAYS[day.weekday()])
    return texts.tr("CalendarDays", "{month:02d}-{day:02d} {weekday}", month=day.month, day=day.day, weekday=weekday)


def span_title(first: dt.date, last: dt.date, texts: Texts) -> str:
    """Return some days as the title of a view: 11月23日–29日."""
    values = {"month": first.month, "day": first.day, "to_month": last.month, "to_day": last.day}
    if first.month == last.month:
        return texts.tr("CalendarDays", "{month:02d}-{day:02d} – {to_day:02d}", **values)
    return texts.tr("CalendarDays", "{month:02d}-{day:02d} – {to_month:02d}-{to_day:02d}", **values)


def second_line(info: DayInfo, texts: Texts) -> str:
    """Return what a cell says beside the number: festival, else solar term, else lunar day."""
    if info.festivals:
        return texts.named(info.festivals[0].name)
    if info.term:
        return texts.named(info.term)
    return info.lunar.brief if info.lunar else ""


def day_in_full(info: DayInfo, texts: Texts) -> str:
    """Return a day with all that the calendars know of it, for the tool tip."""
    parts = [
        day_text(info.day, texts),
        lunar_text(info, texts),
        *(texts.named(festival.name) for festival in info.festivals),
        texts.named(info.term) if info.term else "",
        day_kind(info, texts),
        branch_text(info, texts),
    ]
    return " · ".join(part for part in parts if part)


def branch_text(info: DayInfo, texts: Texts) -> str:
    """Return what the branch itself decided of a day, with its hours and note; empty where it decided nothing."""
    opening = info.opening
    if opening.reason != "told":
        return ""
    said = texts.tr("BusinessDays", opening.text)
    return " ".join(part for part in (said, opening.hours, opening.note) if part)


def lunar_text(info: DayInfo, texts: Texts) -> str:
    """Return the lunar date: 农历十月十三."""
    return texts.tr("CalendarDays", "lunar {day}", day=info.lunar.short) if info.lunar else ""


def clock(row: AppointmentRow) -> str:
    """Return when an appointment begins: 09:30; empty without a time."""
    return row.starts[11:16]


def ends(row: AppointmentRow) -> dt.datetime:
    """Return when an appointment ends, local time."""
    return begins(row) + dt.timedelta(minutes=row.minutes)


def begins(row: AppointmentRow) -> dt.datetime:
    """Return when an appointment begins, local time; one without a time at midnight."""
    return dt.datetime.fromisoformat(row.starts)


def entry_text(row: AppointmentRow, *, private: bool) -> str:
    """Return an appointment as one line: 09:30 张三."""
    return f"{clock(row)} {who(row, private=private)}".strip()


def who(row: AppointmentRow, *, private: bool) -> str:
    """Return whom or what an appointment is about."""
    return HIDDEN if private else row.name or row.title or row.purpose
