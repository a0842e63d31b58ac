"""Tables in a terminal, where a Hanzi is two columns wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def width(text: str) -> int:
    """Return the number of terminal columns a text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Return aligned lines under their heads; numbers stand right, nothing is cut."""
    cells = [[_text(value) for value in row] for row in rows]
    widths = [max([width(head), *(width(row[index]) for row in cells)]) for index, head in enumerate(heads)]
    right = [bool(rows) and all(isinstance(row[index], int | float) for row in rows) for index in range(len(heads))]
    lines = [_line(heads, widths, right), "  ".join("─" * size for size in widths)]
    return lines + [_line(row, widths, right) for row in cells]


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        " " * (size - width(cell)) + cell if to_right else cell + " " * (size - width(cell))
        for cell, size, to_right in zip(cells, widths, right, strict=True)
    )
    return "  ".join(padded).rstrip()


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
