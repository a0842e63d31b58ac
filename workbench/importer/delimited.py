"""Reads text tables: comma, tab, semicolon or bar between the cells, whatever the file is called."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import Final

from workbench.importer.cells import ParsedFile, ParsedSheet
from workbench.importer.limits import Limits
from workbench.importer.refusals import refusal
from workbench.importer.values.text import Cell

_DELIMITERS: Final = (",", "\t", ";", "|", "，", "^")
_SAMPLE_ROWS: Final = 60


def read_table(text: str, encoding: str, name: str, limits: Limits) -> ParsedFile:
    """Read a text table; every cell is text, rows are records (a quoted line break makes no new row).

    Raises:
        Problem: `file-geometry`, `file-damaged` (quotes that never close).
    """
    text = text.lstrip("\ufeff").rstrip("\x1a\r\n\x00")
    delimiter, text = _delimiter(text)
    rows: list[list[Cell]] = []
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(list(record))
            if len(rows) > limits.rows or len(record) > limits.columns + 1:
                raise refusal("file-geometry", name, rows=limits.rows, columns=limits.columns)
    except csv.Error as error:
        raise refusal("file-damaged", name) from error
    return ParsedFile(name, "text", encoding, [ParsedSheet("", rows)])


def _delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter and the text without a `sep=` line.

    The delimiter that splits the most rows into the same number of cells wins: a title has one cell and a cell may
    hold tabs or commas of its own, but rarely as many in every row.
    """
    first, _, rest = text.partition("\n")
    if first[:4].lower() == "sep=" and len(first.strip()) == 5:
        return first[4], rest
    return max(_DELIMITERS, key=lambda delimiter: _score(text, delimiter)), text


def _score(text: str, delimiter: str) -> int:
    widths: Counter[int] = Counter()
    try:
        for number, record in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            if number >= _SAMPLE_ROWS:
                break
            widths[len(record)] += 1
    except csv.Error:
        return 0
    return max(((width - 1) * count for width, count in widths.items() if width > 1), default=0)
