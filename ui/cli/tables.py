"""Text tables for terminals: a Han character takes two columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

#: What stands right in its column: amounts, counts and points, but neither days nor client numbers.
_FIGURE = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d+)?%?")


def width(text: str) -> int:
    """Return the number of terminal columns a text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Return aligned lines under their heads; figures stand right, nothing is cut, no column is empty."""
    cells = [[_text(value) for value in row] for row in rows]
    used = [index for index, head in enumerate(heads) if head or any(row[index] for row in cells)]
    cells = [[row[index] for index in used] for row in cells]
    shown = [heads[index] for index in used]
    widths = [max([width(head), *(width(row[index]) for row in cells)]) for index, head in enumerate(shown)]
    right = [_is_figures([row[index] for row in cells]) for index in range(len(shown))]
    lines = [_line(shown, widths, right), "  ".join("─" * size for size in widths)]
    return lines + [_line(row, widths, right) for row in cells]


def _is_figures(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(_FIGURE.fullmatch(cell) for cell in filled)


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        " " * (size - width(cell)) + cell if to_right else cell + " " * (size - width(cell))
        for cell, size, to_right in zip(cells, widths, right, strict=True)
    )
    return "  ".join(padded).rstrip()


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
