"""Small charts as reportlab drawings, one source for paper and screen; they read in black and white.

Every function returns a `Drawing` of its own width and height in points, made of lines, rectangles and texts
only. Texts of values come ready in the document's language; values are whole numbers (fen, clients, contacts).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.lib.colors import Color

from workbench.reports import fonts, theme
from workbench.reports.shapes import Drawing, Line, PolyLine, Rect, String

_LABEL = 6.5
_INK = Color(0, 0, 0)
_SOFT = Color(0.35, 0.35, 0.35)
_HAIR = Color(0.8, 0.8, 0.8)
_WHITE = Color(1, 1, 1)
_AXIS = 20.0
_HEAD = 12.0
_BAR_SHARE = 0.62
_GRID = 3
_BARS_BELOW_LINE = 0.7


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a month ('2026-10') or a name, its value, and the value in words."""

    label: str
    value: int
    text: str = ""


def month_bars(bars: Sequence[Bar], width: float, height: float, line: Sequence[Bar] = ()) -> Drawing:
    """Return a bar a month, oldest first, with the newest darkest and its value written.

    `line` is a second series over the same months on a scale of its own, drawn above the bars with its first and
    last value written.
    """
    drawing = Drawing(width, height)
    if not bars:
        return drawing
    base, top = _AXIS, height - _HEAD
    if line:
        top = base + (top - base) * _BARS_BELOW_LINE
    # A narrower book shows narrower bars, not a few giants.
    step = width / max(len(bars), 6)
    _grid(drawing, width, base, top)
    scale = _scale([bar.value for bar in bars], top - base)
    for number, bar in enumerate(bars):
        x = number * step + step * (1 - _BAR_SHARE) / 2
        tall = max(bar.value * scale, 0.0)
        newest = number == len(bars) - 1
        _rect(drawing, x, base, step * _BAR_SHARE, tall, theme.TONES[0 if newest else 1])
        _month_label(drawing, x + step * _BAR_SHARE / 2, bar.label, first=number == 0)
    _values(drawing, bars, step, base, scale)
    drawing.add(Line(0, base, width, base, strokeColor=_SOFT, strokeWidth=0.6))
    _line(drawing, line, step, top + _HEAD, height - _HEAD)
    return drawing


def named_bars(bars: Sequence[Bar], width: float, row: float = 15.0) -> Drawing:
    """Return horizontal bars under each other, name before and value behind, to one scale."""
    drawing = Drawing(width, row * len(bars))
    name_room = max((fonts.width(bar.label, _LABEL + 1) for bar in bars), default=0.0) + 6
    text_room = max((fonts.width(bar.text, _LABEL + 1) for bar in bars), default=0.0) + 6
    scale = _scale([bar.value for bar in bars], max(width - name_room - text_room, 1.0), headroom=1.0)
    for number, bar in enumerate(bars):
        y = row * (len(bars) - number - 1)
        base = y + row / 2 - (_LABEL + 1) * 0.36
        _text(drawing, name_room - 6, base, bar.label, anchor="end", size=_LABEL + 1)
        span = max(bar.value * scale, 0.0)
        _rect(drawing, name_room, y + row * 0.2, span, row * 0.6, theme.TONES[1])
        _text(drawing, name_room + span + 4, base, bar.text, anchor="start", size=_LABEL + 1)
    drawing.add(Line(name_room, 0, name_room, row * len(bars), strokeColor=_SOFT, strokeWidth=0.6))
    return drawing


def columns_of(bars: Sequence[Bar], width: float, height: float) -> Drawing:
    """Return columns side by side over one base, each with its value above and its name below; the highest darkest."""
    drawing = Drawing(width, height)
    if not bars:
        return drawing
    base, top, step = _AXIS, height - _HEAD, width / len(bars)
    _grid(drawing, width, base, top)
    values = [bar.value for bar in bars]
    scale = _scale(values, top - base)
    for number, bar in enumerate(bars):
        tall, middle = max(bar.value * scale, 0.0), (number + 0.5) * step
        most = bar.value == max(values)
        _rect(drawing, number * step + 1, base, step - 2, tall, theme.TONES[0 if most else 1])
        _text(drawing, middle, base + tall + 2.5, bar.text, bold=most, size=_LABEL + 1)
        _text(drawing, middle, base - 9, bar.label, size=_LABEL + 1)
    drawing.add(Line(0, base, width, base, strokeColor=_SOFT, strokeWidth=0.6))
    return drawing


def paired_columns(pairs: Sequence[tuple[Bar, Bar]], width: float, height: float) -> Drawing:
    """Return two columns for each name: before (pale, framed) and after (dark), each with its value above."""
    drawing = Drawing(width, height)
    if not pairs:
        return drawing
    base, top, step = _AXIS, height - _HEAD, width / max(len(pairs), 3)
    _grid(drawing, width, base, top)
    scale = _scale([bar.value for pair in pairs for bar in pair], top - base)
    thick = step * 0.4
    for number, (before, after) in enumerate(pairs):
        left = number * step + step * 0.1
        for place, (bar, fill) in enumerate(((before, theme.TONES[2]), (after, theme.TONES[0]))):
            tall = max(bar.value * scale, 0.0)
            _rect(drawing, left + place * thick, base, thick - 2, tall, fill, edge=_SOFT)
            middle = left + place * thick + thick / 2 - 1
            _text(drawing, middle, base + tall + 2.5, bar.text, bold=bool(place), size=_LABEL - 0.5)
        _text(drawing, left + thick - 1, base - 9, before.label, size=_LABEL)
    drawing.add(Line(0, base, width, base, strokeColor=_SOFT, strokeWidth=0.6))
    return drawing


def _scale(values: Sequence[int], room: float, headroom: float = 1.08) -> float:
    highest = max(values, default=0)
    return room / (highest * headroom) if highest > 0 else 0.0


def _grid(drawing: Drawing, width: float, base: float, top: float) -> None:
    for number in range(1, _GRID):
        y = base + (top - base) * number / _GRID
        drawing.add(Line(0, y, width, y, strokeColor=_HAIR, strokeWidth=0.3))


def _worth_writing(bars: Sequence[Bar], number: int) -> bool:
    """Say whether a bar's value is written: the first, the newest and the highest; all of them while they are few."""
    values = [bar.value for bar in bars]
    if len(bars) <= 6 or number == len(bars) - 1:
        return True
    crowded = len(bars) - 1 - number < 3
    return not crowded and (number == 0 or (values[number] == max(values) and number >= 3))


def _month_label(drawing: Drawing, middle: float, label: str, *, first: bool) -> None:
    year, dash, month = label.partition("-")
    if not dash:
        _text(drawing, middle, _AXIS - 8, label)
        return
    _text(drawing, middle, _AXIS - 8, str(int(month)))
    if first or month == "01":
        _text(drawing, middle, _AXIS - 16, year, soft=True)


def _line(drawing: Drawing, line: Sequence[Bar], step: float, floor: float, top: float) -> None:
    if not line:
        return
    values = [point.value for point in line]
    low, high = min(values), max(values)
    points: list[tuple[float, float]] = []
    for number, value in enumerate(values):
        height = (value - low) / (high - low) if high > low else 0.5
        points.append(((number + 0.5) * step, floor + (top - floor) * height))
    flat = [place for point in points for place in point]
    drawing.add(PolyLine(flat, strokeColor=_INK, strokeWidth=1.0, strokeDashArray=[3.0, 1.6]))
    for x, y in points:
        _rect(drawing, x - 1.5, y - 1.5, 3, 3, _WHITE, edge=_INK)
    for number in {0, len(line) - 1}:
        if line[number].text:
            x, y = points[number]
            _text(drawing, x, y + 4.5, line[number].text, bold=number > 0)


def _values(drawing: Drawing, bars: Sequence[Bar], step: float, base: float, scale: float) -> None:
    """Write the values worth writing, each above every bar that its text reaches."""
    for number, bar in enumerate(bars):
        if not bar.text or not _worth_writing(bars, number):
            continue
        newest = number == len(bars) - 1
        half = fonts.width(bar.text, _LABEL, fonts.BOLD if newest else fonts.REGULAR) / 2
        middle = min(max((number + 0.5) * step, half), drawing.width - half)
        first, last = int(max(middle - half, 0) / step), int((middle + half) / step)
        tall = max(max(other.value, 0) for other in bars[first : last + 1]) * scale
        _text(drawing, middle, base + tall + 2.5, bar.text, bold=newest)


def _rect(
    drawing: Drawing, x: float, y: float, width: float, height: float, fill: Color, edge: Color | None = None
) -> None:
    rect = Rect(x, y, width, height)
    rect.fillColor, rect.strokeColor, rect.strokeWidth = fill, edge, 0.8
    drawing.add(rect)


def _text(
    drawing: Drawing,
    x: float,
    y: float,
    text: str,
    *,
    bold: bool = False,
    soft: bool = False,
    anchor: Literal["start", "middle", "end"] = "middle",
    size: float = _LABEL,
) -> None:
    drawing.add(
        String(
            x,
            y,
            text,
            fontName=fonts.BOLD if bold else fonts.REGULAR,
            fontSize=size,
            textAnchor=anchor,
            fillColor=_SOFT if soft else _INK,
        )
    )
