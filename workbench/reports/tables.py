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
        left = self.sheet.left if self.x is None else self.x
        width = self.sheet.width if self.width is None else self.width
        total = sum(column.share for column in self.columns)
        for column in self.columns:
            span = width * column.share / total
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
        self.sheet.need(self.head_height + max(self.room_to_write, self.leading + 2 * _PAD_Y))
        self._draw_head()
        for row in rows:
            self._draw_row(row)

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

    def _draw_row(self, row: Sequence[str]) -> None:
        cells = [
            wrap(
                value if column.kind == "text" else "",
                self.size,
                right - left - 2 * _PAD_X,
                _font(column),
                column.lines,
            )
            for column, value, (left, right) in zip(self.columns, row, self._edges, strict=True)
        ]
        height = max(self._height(cells), self.room_to_write)
        if self.sheet.need(height):
            self._draw_head()
        for column, value, lines, edges in zip(self.columns, row, cells, self._edges):
            if column.kind == "tick":
                self.sheet.tick_box((edges[0] + edges[1]) / 2 - 4.5, self._base_line(), 9, ticked=bool(value))
            elif column.kind == "text":
                self._cell(lines, edges, column.align, bold=column.bold)
        self._close_row(height)

    def _cell(self, lines: Sequence[str], edges: tuple[float, float], align: Align, *, bold: bool) -> None:
        left, right = edges
        x = {"left": left + _PAD_X, "right": right - _PAD_X, "center": (left + right) / 2}[align]
        for number, line in enumerate(lines):
            self.sheet.text(x, self._base_line() - number * self.leading, line, self.size, bold=bold, align=align)

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
