"""How one day of the month grid looks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect

from ui.widgets.schedule_items import DayCell, is_shaded
from ui.widgets.schedule_paint import Ink, paint_day_head, paint_entry, paint_mark

#: Heights in pixels: the row of weekday names, a day's upper part, one entry, the line "+2".
HEAD = 26
TOP = 25
ENTRY = 19
FOOT = 16
#: Pixels of “+2” beside the number.
_MORE = 26
_PADDING = 6


def visible_entries(height: int, count: int) -> int:
    """Return how many entries a cell of this height shows, leaving room for “+2” when not all fit.

    Where there is room for one only, “+2” goes up beside the number.
    """
    room = height - TOP - 2
    if count * ENTRY <= room:
        return count
    return max(int(room >= ENTRY), (room - FOOT) // ENTRY)


def first_visible(cell: DayCell, shown: int, marked: object) -> int:
    """Return the first entry to show so that the chosen one is among them."""
    if marked is None or shown >= len(cell.entries):
        return 0
    place = next((number for number, entry in enumerate(cell.entries) if entry.key == marked), 0)
    return max(0, place - shown + 1)


def entry_rect(rect: QRect, number: int) -> QRect:
    """Return where the entry of a number stands in a day."""
    return QRect(rect.x() + 3, rect.y() + TOP + number * ENTRY, rect.width() - 6, ENTRY - 2)


def paint_day(
    ink: Ink, rect: QRect, day: date, cell: DayCell, *, inside: bool, today: bool, marked: object = None
) -> None:
    """Paint one day; `marked` is the key of the chosen entry."""
    tint = "window" if not inside else "stripe" if is_shaded(day, cell) else "surface"
    ink.fill(rect, tint)
    shown = visible_entries(rect.height(), len(cell.entries))
    first = first_visible(cell, shown, marked)
    hidden = len(cell.entries) - shown
    below = rect.height() - TOP - shown * ENTRY >= FOOT
    right = rect.right() - _PADDING
    if hidden and not below:
        ink.write(QRect(right - _MORE + 2, rect.y() + 3, _MORE, 20), f"+{hidden}", "accent", flags=0x82)
        right -= _MORE
    if cell.mark:
        right = paint_mark(ink, right, rect.y() + 4, cell.mark, rest=cell.rest, inside=inside)
    head = QRect(rect.x(), rect.y(), right - rect.x(), TOP)
    paint_day_head(ink, head, str(day.day), cell.secondary, today=today, inside=inside, festival=cell.festival)
    for number, entry in enumerate(cell.entries[first : first + shown]):
        paint_entry(ink, entry_rect(rect, number), entry, marked=marked is not None and entry.key == marked)
    if hidden and below:
        spot = QRect(rect.x() + _PADDING + 2, rect.y() + TOP + shown * ENTRY - 1, rect.width() - 12, FOOT)
        ink.write(spot, f"+{hidden}", "accent")
