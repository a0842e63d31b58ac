"""Pieces that several documents share: numbered sections, ruled lines to write on, signatures, chips."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.reports import theme
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Table

_LEAST_SECTION = 62.0
#: Points of a table's head of two lines.
_HEAD = 32.0
#: Points of a section's heading with the air around it.
_HEADING = 31.0
#: The part of a page up to which what belongs together goes to the next page rather than break.
_WHOLE = 0.5


def ruled_lines(sheet: Sheet, left: float, right: float, y: float, lines: int, leading: float) -> float:
    """Rule `lines` lines to write on below `y` and return the last one's height."""
    for _ in range(lines):
        y -= leading
        sheet.rule(left, y, right, y, 0.4)
    return y


def signatures(sheet: Sheet, places: Sequence[tuple[str, str]]) -> None:
    """Write labels with a line to sign on, side by side at the cursor; a known name stands on its line."""
    gap = 14.0
    room = (sheet.width - gap * (len(places) - 1)) / len(places)
    x = sheet.left
    for label, name in places:
        span = sheet.text(x, sheet.y, label, theme.BODY, room=room * 0.6)
        sheet.rule(x + span + 4, sheet.y - 2.5, x + room, sheet.y - 2.5, 0.6, theme.RULE)
        if name:
            sheet.text(x + span + 8, sheet.y, name, theme.BODY, room=room - span - 8)
        x += room + gap


def spread(sheet: Sheet, rows: int, least: float, most: float, below: float) -> float:
    """Return the points of a row of a form, so that `rows` of them and what stands below fill the page that is left.

    A form that does not fit on it has the least height, so that it takes as few pages as it can.
    """
    room = (sheet.room - below - _HEAD) / max(1, rows)
    return min(most, room) if room >= least else least


def chip(sheet: Sheet, right: float, y: float, label: str) -> float:
    """Write a framed word that ends at `right` on the base line `y`; return the room it took."""
    span = sheet.text(right - 4, y, label, theme.SMALL, bold=True, align="right")
    sheet.frame(right - span - 8, y - 3.4, span + 8, 12.6, 0.8, theme.RULE)
    return span + 14


class Sections:
    """The numbered sections of a report."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.number = 0

    def open(self, title: str, note: str = "", whole: float = 0.0) -> None:
        """Begin a section at the cursor; its heading never stands alone at the foot of a page.

        What is no higher than `whole` points, if that is not much of a page, stands under it unbroken.
        """
        short = whole <= _WHOLE * (self.sheet.top - self.sheet.bottom)
        self.sheet.need(max(_LEAST_SECTION, _HEADING + whole if short else 0.0))
        self.sheet.y -= 7
        self.number += 1
        self.sheet.heading(f"{self.number}  {title}", note)

    def table(
        self, title: str, table: Table, rows: Sequence[Sequence[str]], note: str = "", below: float = 0.0
    ) -> None:
        """Draw a section of one table, whole where it is short; `below` is the room of a sum that follows it."""
        self.open(title, note, table.height(rows) + below)
        table.draw(rows)

    def empty(self) -> None:
        """Say that there is nothing in the section."""
        self.sheet.y -= 14
        self.sheet.text(self.sheet.left + 8, self.sheet.y + 4, nothing(self.sheet), theme.BODY, grey=theme.SOFT)


def nothing(sheet: Sheet) -> str:
    return sheet.texts.tr("Reports", "None")
