"""How one day of the month grid looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui import theme

#: Heights in pixels: the row of weekday names, a day's upper part, one entry, the line "+2".
HEAD = 26
TOP = 25
ENTRY = 19
FOOT = 16
#: Pixels of “+2” beside the number.
_MORE = 20
_PADDING = 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class DayEntry:
    """Something on a day: its text, a tone of `ui.theme.TONES` and the owner's key; done ones are drawn pale.

    `short` is said where the text has no room.
    """

    text: str
    tone: str = "accent"
    key: object = None
    done: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class DayCell:
    """What a day shows beside its number.

    Attributes:
        secondary: a lunar date, a solar term or a festival.
        festival: whether `secondary` is a festival, drawn in the accent.
        mark: "休", "班" or their like; one or two letters.
        rest: whether the mark means a day off (red) or a working day (neutral).
        entries: what is planned.
        tip: a longer text for the tool tip.
    """

    secondary: str = ""
    festival: bool = False
    mark: str = ""
    rest: bool = False
    entries: tuple[DayEntry, ...] = ()
    tip: str = ""


def visible_entries(height: int, count: int) -> int:
    """Return how many entries a cell of this height shows, leaving room for “+2” when not all fit.

    Where there is room for one only, “+2” goes up beside the number.
    """
    room = height - TOP - 2
    if count * ENTRY <= room:
        return count
    return max(int(room >= ENTRY), (room - FOOT) // ENTRY)


def paint_day(
    painter: QPainter, rect: QRect, day: date, cell: DayCell, *, inside: bool, today: bool, marked: int = -1
) -> None:
    """Paint one day; `marked` is the entry chosen by keyboard, -1 for none."""
    if not inside:
        painter.fillRect(rect, theme.color("window"))
    elif day.weekday() >= 5 or cell.rest:
        painter.fillRect(rect, theme.color("stripe"))
    _paint_number(painter, rect, day, inside=inside, today=today)
    shown = visible_entries(rect.height(), len(cell.entries))
    hidden = len(cell.entries) - shown
    below = rect.height() - TOP - shown * ENTRY >= FOOT
    more = 0 if below or not hidden else _MORE
    _paint_second(painter, rect.adjusted(0, 0, -more, 0), cell, inside=inside)
    for number, entry in enumerate(cell.entries[:shown]):
        spot = QRect(rect.x() + 3, rect.y() + TOP + number * ENTRY, rect.width() - 6, ENTRY - 2)
        _paint_entry(painter, spot, entry, marked=number == marked)
    if hidden:
        spot = QRect(rect.x() + _PADDING + 2, rect.y() + TOP + shown * ENTRY - 1, rect.width() - 12, FOOT)
        if not below:
            spot = QRect(rect.right() - _MORE, rect.y() + 3, _MORE, 20)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("accent"))
        painter.drawText(spot, _MIDDLE, f"+{hidden}")


def _paint_number(painter: QPainter, rect: QRect, day: date, *, inside: bool, today: bool) -> None:
    painter.setFont(theme.font("strong" if today else "base"))
    spot = QRect(rect.x() + 3, rect.y() + 3, 24, 20)
    if today:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    tint = "on_accent" if today else "text" if inside else "disabled"
    painter.setPen(theme.color(tint))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(day.day))


def _paint_second(painter: QPainter, rect: QRect, cell: DayCell, *, inside: bool) -> None:
    font = theme.font("small")
    metrics = QFontMetrics(font)
    painter.setFont(font)
    right = rect.right() - _PADDING
    if cell.mark:
        width = metrics.horizontalAdvance(cell.mark) + 6
        spot = QRect(right - width + 2, rect.y() + 4, width, 17)
        tone = "danger" if cell.rest else "neutral"
        painter.fillRect(spot, theme.color(f"{tone}_soft"))
        painter.setPen(theme.color(tone if inside else "disabled"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, cell.mark)
        right -= width + 2
    if cell.secondary:
        left = rect.x() + 31
        text = metrics.elidedText(cell.secondary, Qt.TextElideMode.ElideRight, max(0, right - left))
        # Dots alone say nothing.
        text = text if len(text) > 1 else ""
        painter.setPen(theme.color("disabled" if not inside else "accent" if cell.festival else "muted"))
        painter.drawText(QRect(left, rect.y() + 3, right - left, 20), _MIDDLE, text)


def _paint_entry(painter: QPainter, spot: QRect, entry: DayEntry, *, marked: bool) -> None:
    font = theme.font("small")
    painter.fillRect(spot, theme.color("selection" if marked else f"{entry.tone}_soft"))
    painter.fillRect(spot.x(), spot.y(), 2, spot.height(), theme.color("focus" if marked else entry.tone))
    painter.setFont(font)
    painter.setPen(theme.color("muted" if entry.done else entry.tone))
    metrics, room = QFontMetrics(font), spot.width() - 10
    done = "✓ " if entry.done else ""
    text = done + entry.text
    if entry.short and metrics.horizontalAdvance(text) > room:
        text = done + entry.short
    painter.drawText(spot.adjusted(7, 0, -3, 0), _MIDDLE, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
