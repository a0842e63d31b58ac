"""Tables on a sheet: columns as data, wrapped cells, a head on every page, rows that never break."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from workbench.reports import fonts, theme
from workbench.reports.pen import Align
from workbench.reports.sheet import Sheet
from workbench.reports.text import wrap

_PAD_X = 5.5
_PAD_Y = 3.2
#: The value of a `tick` cell whose box is already ticked.
TICKED = "x"
#: A column with no more different values than this holds names of a few kinds, which are read best on one line.
_KINDS = 12
#: The part of its width that a column of flowing text, or one to write in, lends to the names of the others.
_LENT = 0.3
#: Rows by which it is seen whether lending room makes a table higher.
_TRIED = 60
#: Points of a sum under a table, in the usual size.
TOTAL = 18.0
#: Points beside the text of a cell, with a hair more than the wrapping asks for.
_AROUND = 2 * _PAD_X + 0.5


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        title: head in words; a head too long for its column wraps.
        share: its part of the table's width, in whatever unit the other columns use.
        lines: most lines of a cell; the last one ends in an ellipsis.
        kind: `tick` draws an empty box, `blank` leaves room to write by hand.
    """

    title: str
    share: float
    align: Align = "left"
    lines: int = 1
    bold: bool = False
    kind: Literal["text", "tick", "blank"] = "text"


@dataclass(slots=True)
class Table:
    """A table that goes down a sheet from its cursor.

    Attributes:
        size: points of the text.
        room_to_write: least height of a row in points, for sheets that are filled in by hand.
        verticals: rules between the columns, for sheets that are filled in by hand.
    """

    sheet: Sheet
    columns: Sequence[Column]
    size: float = theme.SMALL + 0.5
    room_to_write: float = 0.0
    verticals: bool = False
    x: float | None = None
    width: float | None = None
    _edges: list[tuple[float, float]] = field(init=False, default_factory=list)
    _head: list[list[str]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        width = self.sheet.width if self.width is None else self.width
        total = sum(column.share for column in self.columns)
        self._deal([width * column.share / total for column in self.columns])

    def _deal(self, spans: Sequence[float]) -> None:
        """Lay out the columns from the left, each as wide as told, with their heads."""
        left = self.sheet.left if self.x is None else self.x
        self._edges = []
        for span in spans:
            self._edges.append((left, left + span))
            left += span
        self._head = [
            wrap(column.title, self.size, right - x - 2 * _PAD_X, fonts.BOLD, most=2)
            for column, (x, right) in zip(self.columns, self._edges, strict=True)
        ]

    @property
    def leading(self) -> float:
        return self.size * 1.32

    @property
    def head_height(self) -> float:
        return self._height(self._head)

    def draw(self, rows: Iterable[Sequence[str]]) -> None:
        """Draw the head and all rows; the head comes again on every page that the rows reach."""
        rows = list(rows)
        self._fit(rows)
        self.sheet.need(self.head_height + max(self.room_to_write, self.leading + 2 * _PAD_Y))
        self._draw_head()
        for row in rows:
            self._draw_row(row)

    def height(self, rows: Sequence[Sequence[str]]) -> float:
        """Return the points that the head and these rows take on one page."""
        self._fit(rows)
        return self.head_height + self._heights(rows)

    def _fit(self, rows: Sequence[Sequence[str]]) -> None:
        """Widen columns whose few names would wrap and heads that would break in a word, where others have room."""
        spans = [right - left for left, right in self._edges]
        needs = [self._need(place, column, rows) for place, column in enumerate(self.columns)]
        spare = [max(0.0, _LENT * span if need is None else span - need) for span, need in zip(spans, needs)]
        lacks = sorted(
            (need - span, place) for place, (need, span) in enumerate(zip(needs, spans)) if need and need > span
        )
        left = whole = sum(spare)
        for lack, place in lacks:
            if lack <= left:
                left -= lack
                spans[place] += lack
        if left < whole:
            some, before = rows[:_TRIED], [right - x for x, right in self._edges]
            high = self._heights(some)
            self._deal([span - lent * (whole - left) / whole for span, lent in zip(spans, spare)])
            if self._heights(some) > high:
                self._deal(before)

    def _heights(self, rows: Sequence[Sequence[str]]) -> float:
        return sum(self._row_height(self._wrapped(row)) for row in rows)

    def _need(self, place: int, column: Column, rows: Sequence[Sequence[str]]) -> float | None:
        """Return the points that a column wants: its longest figure or name of a kind; None if its text flows."""
        span = self._edges[place][1] - self._edges[place][0]
        words = column.title.split()
        head = max((fonts.width(word, self.size, fonts.BOLD) for word in words), default=0.0) + _AROUND
        if column.kind == "blank" or (column.kind == "text" and column.lines > 2):
            return None if head <= span * (1 - _LENT) else max(head, span)
        kinds = {row[place] for row in rows} if column.kind == "text" else set()
        if column.align == "right":
            longest = fonts.width(max(kinds, key=len, default=""), self.size, fonts.BOLD)
            return max(head, longest + _AROUND + self.size)
        if len(kinds) > _KINDS:
            return max(head, span)
        return max(head, *(fonts.width(kind, self.size, _font(column)) + _AROUND for kind in kinds), 0.0)

    def total(self, row: Sequence[str]) -> None:
        """Draw a last row that sums up: bold, on the grey of the head."""
        height = self.leading + 2 * _PAD_Y
        if self.sheet.need(height):
            self._draw_head()
        (left, _), (_, right) = self._edges[0], self._edges[-1]
        self.sheet.fill(left, self.sheet.y - height, right - left, height, theme.PALE)
        for column, value, edges in zip(self.columns, row, self._edges, strict=True):
            self._cell([value], edges, column.align, bold=True)
        self._close_row(height)

    def _draw_head(self) -> None:
        height = self.head_height
        (left, _), (_, right) = self._edges[0], self._edges[-1]
        self.sheet.fill(left, self.sheet.y - height, right - left, height)
        self.sheet.rule(left, self.sheet.y, right, self.sheet.y, 0.8, theme.RULE)
        for column, lines, edges in zip(self.columns, self._head, self._edges):
            self._cell(lines, edges, column.align if column.kind == "text" else "center", bold=True)
        self._close_row(height)

    def _wrapped(self, row: Sequence[str]) -> list[list[str]]:
        return [
            wrap(
                value if column.kind == "text" else "",
                self.size,
                right - left - 2 * _PAD_X,
                _font(column),
                column.lines,
            )
            for column, value, (left, right) in zip(self.columns, row, self._edges, strict=True)
        ]

    def _row_height(self, cells: Sequence[Sequence[str]]) -> float:
        return max(self._height(cells), self.room_to_write)

    def _draw_row(self, row: Sequence[str]) -> None:
        """Draw a row; what is shorter than the room to write stands in its middle."""
        cells = self._wrapped(row)
        height = self._row_height(cells)
        if self.sheet.need(height):
            self._draw_head()
        drop = (height - self._height(cells)) / 2
        for column, value, lines, edges in zip(self.columns, row, cells, self._edges):
            if column.kind == "tick":
                base = self._base_line() - drop
                self.sheet.tick_box((edges[0] + edges[1]) / 2 - 4.5, base, 9, ticked=bool(value))
            elif column.kind == "text":
                self._cell(lines, edges, column.align, bold=column.bold, drop=drop)
        self._close_row(height)

    def _cell(
        self, lines: Sequence[str], edges: tuple[float, float], align: Align, *, bold: bool, drop: float = 0.0
    ) -> None:
        left, right = edges
        x = {"left": left + _PAD_X, "right": right - _PAD_X, "center": (left + right) / 2}[align]
        base = self._base_line() - drop
        for number, line in enumerate(lines):
            self.sheet.text(x, base - number * self.leading, line, self.size, bold=bold, align=align)

    def _close_row(self, height: float) -> None:
        sheet = self.sheet
        (left, _), (_, right) = self._edges[0], self._edges[-1]
        if self.verticals:
            for x in (left, *(edge for _, edge in self._edges)):
                sheet.rule(x, sheet.y, x, sheet.y - height, 0.4)
        sheet.y -= height
        sheet.rule(left, sheet.y, right, sheet.y, 0.4)

    def _base_line(self) -> float:
        return self.sheet.y - _PAD_Y - self.size * 1.02

    def _height(self, cells: Sequence[Sequence[str]]) -> float:
        return max(len(lines) for lines in cells) * self.leading + 2 * _PAD_Y


def _font(column: Column) -> str:
    return fonts.BOLD if column.bold else fonts.REGULAR
