"""What a view is to show, made ready beside the window: with thousands of entries that takes longer than a frame."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ui.pages.calendar.entries import Flags, agenda_lines, day_cells, lanes
from ui.widgets.agenda_list import AgendaLine
from ui.widgets.schedule_items import DayCell
from ui.widgets.timeline_grid import Lane
from ui.wording import Wording
from workbench.domain.almanac import Almanac
from workbench.readmodels.lists import AppointmentRow, DutyRow
from workbench.texts import Texts

View = Literal["month", "week", "day", "agenda", "timeline"]
VIEWS: tuple[View, ...] = ("month", "week", "day", "agenda", "timeline")
#: So many entries are made ready at once; more are left to the reading that is under way.
FEW = 1_000


@dataclass(frozen=True, slots=True)
class Asked:
    """Which view of which days is wanted, and whether names are hidden; `own` names the row without a client."""

    view: View
    span: tuple[dt.date, dt.date]
    private: bool
    own: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was asked for, ready to be drawn: cells for the drawn views, lines for the agenda, rows for the timeline."""

    asked: Asked
    cells: Mapping[dt.date, DayCell] = field(default_factory=dict)
    lines: Sequence[AgendaLine] = ()
    lanes: Sequence[Lane] = ()


@dataclass(frozen=True, slots=True)
class Means:
    """What showing needs besides: the calendars, and how things are called."""

    almanac: Almanac
    texts: Texts
    say: Wording


def within(rows: Sequence[AppointmentRow], span: tuple[dt.date, dt.date]) -> list[AppointmentRow]:
    """Return the appointments of some days."""
    first, last = (day.isoformat() for day in span)
    return [row for row in rows if first <= row.starts[:10] <= last]


def prepare(
    asked: Asked, rows: Sequence[AppointmentRow], flags: Flags, waiting: Sequence[DutyRow], means: Means
) -> Shown:
    """Return what a view shows of these appointments; `waiting` is owed and has no day."""
    almanac, texts, say = means.almanac, means.texts, means.say
    (first, last), private = asked.span, asked.private
    mine = within(rows, asked.span)
    if asked.view == "agenda":
        return Shown(asked, lines=agenda_lines(almanac, mine, say, texts, flags, private=private))
    if asked.view == "timeline":
        cells = day_cells(almanac, first, last, mine, texts, flags, private=private, say=say)
        return Shown(asked, cells, lanes=lanes(mine, waiting, last, say, asked.own, private=private))
    return Shown(asked, day_cells(almanac, first, last, mine, texts, flags, private=private))


def prepare_few(
    asked: Asked, rows: Sequence[AppointmentRow], flags: Flags, waiting: Sequence[DutyRow], means: Means
) -> Shown:
    """Return the same at once: without entries where there are many, for those are read and made ready already."""
    mine = within(rows, asked.span)
    return prepare(asked, mine if len(mine) <= FEW else (), flags, waiting if len(waiting) <= FEW else (), means)
