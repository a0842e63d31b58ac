"""How one entry of a schedule looks, in every view; colours, fonts and shortened texts are asked once a painting."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui import theme
from ui.widgets.schedule_items import DayEntry

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
#: Pixels of one line of an entry, and the least width in which letters are tried.
LINE, _LEAST = 17, 22
_SIGN = 13
#: In columns of fewer pixels the weekday takes the place of the second line.
NARROW = 76
#: So many pixels of a text stay before signs find room.
_KEPT = 48


@lru_cache(maxsize=8)
def _face(style: str) -> tuple[QFont, QFontMetrics]:
    made = theme.font(style)
    return made, QFontMetrics(made)


@lru_cache(maxsize=16_384)
def _fitting(text: str, room: int, style: str) -> str:
    return _face(style)[1].elidedText(text, Qt.TextElideMode.ElideRight, room)


@lru_cache(maxsize=16_384)
def _width(text: str, style: str) -> int:
    return _face(style)[1].horizontalAdvance(text)


class Ink:
    """A painter with what it needs again and again."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self._colors: dict[str, QColor] = {}
        self._style = ""

    def color(self, name: str) -> QColor:
        """Return a colour of the theme."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = theme.color(name)
        return found

    def fill(self, rect: QRect, name: str) -> None:
        """Fill a rectangle with a colour of the theme."""
        self.painter.fillRect(rect, self.color(name))

    def write(self, rect: QRect, text: str, tint: str, style: str = "small", flags: int = MIDDLE) -> None:
        """Write one line, shortened to its room; dots alone are left out."""
        said = _fitting(text, rect.width(), style)
        if len(said) > 1 or said == text:
            if style != self._style:
                self._style = style
                self.painter.setFont(_face(style)[0])
            self.painter.setPen(self.color(tint))
            self.painter.drawText(rect, flags, said)

    def width(self, text: str, style: str = "small") -> int:
        """Return how wide a text is, in pixels."""
        return _width(text, style)


def paint_entry(ink: Ink, spot: QRect, entry: DayEntry, *, marked: bool = False, bar: int = 2) -> None:
    """Paint an entry into its place: a bar in its tone, its text, and a second line where there is room."""
    tone = "warning" if entry.flag and not entry.done else entry.tone
    ink.fill(spot, "selection" if marked else f"{entry.tone}_soft")
    ink.fill(QRect(spot.x(), spot.y(), bar, spot.height()), "focus" if marked else tone)
    right = spot.right() - 2
    two = bool(entry.detail) and spot.height() >= 2 * LINE
    line = QRect(spot.x() + bar + 4, spot.y(), 0, LINE if two else min(spot.height(), LINE + 7))
    flagged = bool(entry.flag) and not entry.done
    beside = spot.width() - _SIGN - bar - 5 >= min(_KEPT, ink.width(entry.short or entry.text))
    if flagged and beside:
        right -= _SIGN
        _paint_flag(ink, QRect(right, line.y() + (line.height() - _SIGN) // 2, _SIGN, _SIGN))
    if entry.repeats and spot.width() > 3 * _LEAST:
        right -= _SIGN
        _paint_repeat(ink, QRect(right, line.y() + (line.height() - _SIGN) // 2, _SIGN, _SIGN), entry.tone)
    line.setRight(right - 1)
    if line.width() < _LEAST // 2:
        return
    tint = "muted" if entry.done else entry.tone
    ink.write(line, _said(ink, entry, line.width()), tint)
    if not two:
        return
    below = line.translated(0, LINE).adjusted(0, 0, spot.right() - 3 - right, 0)
    if flagged and not beside:
        # Where the name has no room to spare the sign stands below it: a colour alone tells too little.
        below.setRight(below.right() - _SIGN)
        _paint_flag(ink, QRect(below.right() + 1, below.y() + (LINE - _SIGN) // 2, _SIGN, _SIGN))
    ink.write(below, entry.detail, "muted")


def _said(ink: Ink, entry: DayEntry, room: int) -> str:
    done = "✓ " if entry.done else ""
    text = done + entry.text
    return done + entry.short if entry.short and ink.width(text) > room else text


def _paint_flag(ink: Ink, spot: QRect) -> None:
    """Paint the sign for what speaks against a time: an exclamation mark on its ground."""
    ink.fill(spot.adjusted(0, 0, -1, 0), "warning")
    left, top = spot.x() + (spot.width() - 1) // 2 - 1, spot.y() + 2
    ink.fill(QRect(left, top, 2, 6), "surface")
    ink.fill(QRect(left, top + 7, 2, 2), "surface")


def _paint_repeat(ink: Ink, spot: QRect, tone: str) -> None:
    """Paint the sign for what comes again: a circle that turns."""
    painter = ink.painter
    painter.setPen(QPen(ink.color(tone), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = spot.adjusted(2, 2, -3, -3)
    painter.drawArc(ring, 60 * 16, 290 * 16)
    tip = QPointF(ring.center().x() + 2.5, ring.top() + 0.5)
    painter.drawLine(tip, tip + QPointF(-0.5, 3.5))
    painter.drawLine(tip, tip + QPointF(3, 1))


def paint_ghost(ink: Ink, spot: QRect, text: str, tone: str, flag: str = "") -> None:
    """Paint where something would come to stand, and what would speak against it."""
    painter = ink.painter
    tone = "warning" if flag else tone
    ink.fill(spot, f"{tone}_soft")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink.color("focus"), 2, Qt.PenStyle.DashLine))
    painter.drawRect(spot.adjusted(1, 1, -1, -1))
    line = QRect(spot.x() + 6, spot.y(), spot.width() - 8, min(LINE + 2, spot.height()))
    ink.write(line, text, "text")
    if flag and spot.height() >= 2 * LINE:
        ink.write(line.translated(0, LINE), flag, "warning")


def paint_day_head(
    ink: Ink, rect: QRect, number: str, second: str, *, today: bool, inside: bool, festival: bool
) -> int:
    """Paint a day's number with its second line beside it; return where the second line ends."""
    spot = QRect(rect.x() + 3, rect.y() + 3, max(24, ink.width(number, "strong") + 8), 20)
    if today:
        painter = ink.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("accent"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    tint = "on_accent" if today else "text" if inside else "disabled"
    ink.write(spot, number, tint, "strong" if today else "base", CENTRE)
    left = spot.right() + 4
    if second:
        tint = "disabled" if not inside else "accent" if festival else "muted"
        ink.write(QRect(left, rect.y() + 3, max(0, rect.right() - left + 2), 20), second, tint)
    return left


def paint_mark(ink: Ink, right: int, top: int, mark: str, *, rest: bool, inside: bool = True) -> int:
    """Paint 休 or 班 so that it ends at `right`; return where it begins."""
    width = ink.width(mark) + 6
    spot = QRect(right - width + 2, top, width, 17)
    tone = "danger" if rest else "neutral"
    ink.fill(spot, f"{tone}_soft")
    ink.write(spot, mark, tone if inside else "disabled", flags=CENTRE)
    return spot.x() - 4
