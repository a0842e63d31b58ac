"""Reads the tables of web pages: many bank systems write one and call it .xls."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from workbench.importer.cells import MergedRange, ParsedFile, ParsedSheet
from workbench.importer.limits import Limits
from workbench.importer.refusals import refusal
from workbench.importer.values.text import Cell

#: The few tags that make a table; no tag ends behind the next one's beginning, so the search never turns back.
_TAG = re.compile(r"<(/?)(table|tr|td|th|br|p|div|script|style)\b([^<>]*)>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_SPAN = re.compile(r"\b(col|row)span\s*=\s*[\"']?\s*(\d{1,6})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_SILENT: Final = ("script", "style")
_BREAKS: Final = ("br", "p", "div")


def read_page(text: str, encoding: str, name: str, limits: Limits) -> ParsedFile:
    """Read all tables of a page as one sheet, one below the other: titles often stand in a table of their own.

    Raises:
        Problem: `file-html` (no row of the page has two cells), `file-geometry`, `file-too-large`.
    """
    if len(text) > limits.card_bytes:
        raise refusal("file-too-large", name, limit=limits.card_bytes >> 20)
    grid = _Grid(name, limits)
    _walk(_without_comments(text), grid)
    if not any(sum(cell != "" for cell in row) > 1 for row in grid.rows):
        raise refusal("file-html", name)
    return ParsedFile(name, "text", encoding, [ParsedSheet("", grid.rows, tuple(grid.merged))])


@dataclass(slots=True)
class _Grid:
    """The rows that were closed so far, and the cell that is being read."""

    name: str
    limits: Limits
    rows: list[list[Cell]] = field(default_factory=list)
    merged: list[MergedRange] = field(default_factory=list)
    row: dict[int, Cell] = field(default_factory=dict)
    hanging: dict[int, int] = field(default_factory=dict)
    column: int | None = None
    text: list[str] = field(default_factory=list)
    cells: int = 0
    is_open: bool = False

    def open_cell(self, attributes: str) -> None:
        self.close_cell()
        self.is_open = True
        spans = {kind.lower(): max(1, int(number)) for kind, number in _SPAN.findall(attributes)}
        column = 0
        # Cells that hang down from rows above keep their place.
        while column in self.row or self.hanging.get(column, 0) > 0:
            column += 1
        width, height = spans.get("col", 1), spans.get("row", 1)
        self.cells += width
        too_many = column + width > self.limits.columns or height > self.limits.rows or self.cells > self.limits.cells
        if too_many:
            raise self._too_wide()
        for place in range(column, column + width):
            self.row[place] = ""
            if height > 1:
                self.hanging[place] = height
        if (width > 1 or height > 1) and len(self.merged) < self.limits.merged:
            top = len(self.rows)
            self.merged.append((top, column, top + height - 1, column + width - 1))
        self.column, self.text = column, []

    def close_cell(self) -> None:
        if self.column is not None:
            self.row[self.column] = _shown("".join(self.text))
        self.column = None

    def close_row(self) -> None:
        self.close_cell()
        if not self.is_open:
            return
        width = max((*self.row, *self.hanging), default=-1) + 1
        self.rows.append([self.row.get(column, "") for column in range(width)])
        if len(self.rows) > self.limits.rows:
            raise self._too_wide()
        self.row, self.is_open = {}, False
        self.hanging = {column: left - 1 for column, left in self.hanging.items() if left > 1}

    def close_table(self) -> None:
        self.close_row()
        self.hanging = {}

    def _too_wide(self) -> Exception:
        return refusal("file-geometry", self.name, rows=self.limits.rows, columns=self.limits.columns)


def _walk(text: str, grid: _Grid) -> None:
    """Go through the tags in their order; a table within a cell goes on below the row it stands in."""
    at, silent = 0, ""
    for tag in _TAG.finditer(text):
        ends, kind = bool(tag[1]), tag[2].lower()
        if grid.column is not None and not silent:
            grid.text.append(_plain(text[at : tag.start()]))
        at = tag.end()
        if silent:
            silent = "" if ends and kind == silent else silent
        elif kind in _SILENT:
            silent = "" if ends else kind
        elif kind in _BREAKS:
            grid.text.append("\n" if kind == "br" or ends else "")
        elif kind in ("td", "th"):
            grid.close_cell() if ends else grid.open_cell(tag[3])
        elif kind == "tr":
            grid.close_row()
            grid.is_open = not ends
        else:
            grid.close_table()
    grid.close_table()


def _plain(text: str) -> str:
    """Return running text without tags and entities; line breaks of the source are spaces."""
    return _SPACES.sub(" ", unescape(_ANY_TAG.sub("", text)))


def _shown(text: str) -> str:
    lines = (line.strip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _without_comments(text: str) -> str:
    """Return the page without its comments; what follows one that never ends is left out."""
    parts, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        parts.append(text[at:start])
        end = text.find("-->", start + 4)
        if end < 0:
            return "".join(parts)
        at = end + 3
    return "".join([*parts, text[at:]])
