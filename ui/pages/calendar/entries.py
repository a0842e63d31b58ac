"""What the views of the calendar show: made from the almanac and the appointments, without Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ui.models.columns import Chip
from ui.pages.calendar import words
from ui.widgets.agenda_list import AgendaLine
from ui.widgets.schedule_items import NO_TIME, DayCell, DayEntry, clock
from ui.widgets.timeline_grid import Lane
from ui.wording import HIDDEN, MEETING_STATES, Wording
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow, DutyRow
from workbench.texts import Texts

_DAY = dt.timedelta(days=1)
#: What speaks against the times of appointments, in words, by id.
Flags = Mapping[bytes, str]
_STATE_TONES: Mapping[str, str] = {"done": "success", "cancelled": "neutral"}


def day_of(row: AppointmentRow) -> dt.date:
    """Return the day on which an appointment begins."""
    return dt.date.fromisoformat(row.starts[:10])


def minute_of(row: AppointmentRow) -> int:
    """Return when an appointment begins, in minutes after midnight; `NO_TIME` for one without a time."""
    time = words.clock(row)
    return int(time[:2]) * 60 + int(time[3:]) if time else NO_TIME


def entry_of(row: AppointmentRow, flag: str = "", *, private: bool = False) -> DayEntry:
    """Return an appointment as the views draw it; what took place stays where it is."""
    detail = "" if private else " · ".join(part for part in (row.place, row.purpose) if part)
    return DayEntry(
        words.entry_text(row, private=private),
        words.TONES.get(row.kind, "neutral"),
        row.id,
        done=row.state == "done",
        short=words.who(row, private=private),
        start=minute_of(row),
        minutes=row.minutes,
        detail=detail,
        fixed=row.state != "planned",
        repeats=row.series_id is not None,
        flag="" if private else flag,
        row=row.client_id,
    )


def days_between(first: dt.date, last: dt.date) -> list[dt.date]:
    """Return the days from `first` to `last`, both included."""
    return [first + _DAY * number for number in range((last - first).days + 1)]


def day_cells(
    almanac: Almanac,
    first: dt.date,
    last: dt.date,
    appointments: Iterable[AppointmentRow],
    texts: Texts,
    flags: Flags | None = None,
    *,
    private: bool = False,
    say: Wording | None = None,
) -> dict[dt.date, DayCell]:
    """Return the cell of every day from `first` to `last`; cancelled appointments are left out.

    With `say` entries tell their kind instead of their client, for a view with a row for each client.
    """
    entries: dict[dt.date, list[DayEntry]] = {}
    flags = flags or {}
    for row in appointments:
        if row.state != "cancelled":
            entry = entry_of(row, flags.get(row.id, ""), private=private)
            if say is not None:
                entry = replace(entry, text=f"{words.clock(row)} {say.meeting(row.kind)}", short=words.clock(row))
            entries.setdefault(day_of(row), []).append(entry)
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
        closed=not info.opening.open,
    )


def agenda_lines(
    almanac: Almanac,
    appointments: Sequence[AppointmentRow],
    say: Wording,
    texts: Texts,
    flags: Flags,
    *,
    private: bool,
) -> list[AgendaLine]:
    """Return a heading for each day that holds something, with its entries below; cancelled ones are told as such."""
    lines: list[AgendaLine] = []
    for row in appointments:
        day = day_of(row)
        if not lines or lines[-1].day != day:
            info = almanac.day_info(day)
            lines.append(AgendaLine(day, day, words.day_in_full(info, texts), fixed=info.kind == "off"))
        lines.append(_line(row, say, texts, flags.get(row.id, ""), private=private))
    return lines


def _line(row: AppointmentRow, say: Wording, texts: Texts, flag: str, *, private: bool) -> AgendaLine:
    day, start = day_of(row), minute_of(row)
    state = Chip(say.of("Meetings", MEETING_STATES, row.state), _STATE_TONES.get(row.state, "accent"))
    if row.state == "planned" and flag and not private:
        state = Chip(words.flagged(texts), "warning")
    ends = f"–{clock(min(start + row.minutes, 24 * 60))}" if start != NO_TIME and row.minutes else ""
    return AgendaLine(
        row.id,
        day,
        start=start,
        minutes=row.minutes,
        time=f"{clock(start)}{ends}" if start != NO_TIME else "",
        name=words.who(row, private=private),
        kind=Chip(say.meeting(row.kind), words.TONES.get(row.kind, "neutral")),
        what="" if private else row.purpose or row.title,
        place=row.place,
        state=state,
        flag="" if private else flag,
        fixed=row.state != "planned",
    )


def lanes(
    appointments: Sequence[AppointmentRow],
    duties: Sequence[DutyRow],
    last: dt.date,
    say: Wording,
    own: str,
    *,
    private: bool,
) -> list[Lane]:
    """Return a row for each client with an appointment, then one for each who waits, the most pressing first.

    Args:
        appointments: those of the days shown.
        duties: what is open and waits for a day; everything due by `last` is shown.
        last: the last day shown.
        say: how things are called.
        own: the name of the row for what concerns no client.
        private: whether names are hidden.
    """
    open_duties: dict[bytes, DutyRow] = {}
    for duty in duties:
        if duty.due <= last or duty.state == "overdue":
            open_duties.setdefault(duty.client_id, duty)
    names = {row.client_id: row.name for row in appointments if row.state != "cancelled"}
    for client, duty in open_duties.items():
        names.setdefault(client, duty.name)
    if private:
        names = dict.fromkeys(names, HIDDEN)
    return [
        Lane(None, own) if client is None else _lane(client, name, open_duties.get(client), say, last.year)
        for client, name in names.items()
    ]


def _lane(client: bytes, shown: str, duty: DutyRow | None, say: Wording, year: int) -> Lane:
    if duty is None:
        return Lane(client, shown)
    tone = "danger" if duty.state == "overdue" else "warning"
    tip = f"{shown} · {say.kind(duty.kind)} · {duty.due.isoformat()}"
    note = f"{duty.due:%m-%d}" if duty.due.year == year else f"{duty.due:%y-%m-%d}"
    return Lane(client, shown, note, duty.due, tone, tip)
