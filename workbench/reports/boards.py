"""周看板 (F2) and 月看板 (F3): what the day, the week and the month ask for, a row a day, with room to write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.readmodels.visitpapers import Board, BoardDay
from workbench.reports import theme
from workbench.reports.blocks import nothing
from workbench.reports.formats import day_text, month_text
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

_LINES = 9
#: Points of a row with room to write: a week has a page, a month two.
_WEEK, _MONTH = 30.0, 21.0
_GAP, _LEADING = 12.0, 13.0


def week_board(model: Board, out: BinaryIO, texts: Texts) -> int:
    """Write the board of a week and return its number of pages."""
    span = f"{day_text(model.first, texts)} – {day_text(model.last, texts)}"
    return _board(model, out, texts, (texts.tr("Reports", "Week board"), span), _WEEK)


def month_board(model: Board, out: BinaryIO, texts: Texts) -> int:
    """Write the board of a month and return its number of pages."""
    month = month_text(f"{model.first:%Y-%m}", texts)
    return _board(model, out, texts, (texts.tr("Reports", "Month board"), month), _MONTH)


def _board(model: Board, out: BinaryIO, texts: Texts, heads: tuple[str, str], row: float) -> int:
    """Write a board under its name and the time that it is of."""
    tr = texts.tr
    title, span = heads
    sheet = Sheet(out, title, model.letterhead, texts, wide=True)
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, span, 12, bold=True)
    sheet.text(sheet.right, sheet.y - 13, tr("Reports", "Customer service department"), theme.BODY, align="right")
    sheet.y -= 24
    _focuses(sheet, model.focuses)
    columns = [
        Column(tr("Reports", "Day"), 46, lines=2, bold=True),
        Column(tr("Reports", "Festivals"), 34, lines=4),
        Column(tr("Reports", "Appointments"), 90, lines=_LINES),
        Column(tr("Reports", "Owed on the day"), 52, lines=_LINES),
        Column(tr("Reports", "Remarks"), 52, kind="blank"),
    ]
    table = Table(sheet, columns, room_to_write=row, verticals=True)
    table.draw([_row(day, texts) for day in model.days])
    return sheet.finish()


def _focuses(sheet: Sheet, focuses: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Write the focuses beside each other, each under its title."""
    if not focuses:
        return
    room = (sheet.width - _GAP * (len(focuses) - 1)) / len(focuses)
    most = max((len(lines) for _title, lines in focuses), default=0) or 1
    sheet.need(_LEADING * (most + 2))
    for place, (title, lines) in enumerate(focuses):
        left = sheet.left + place * (room + _GAP)
        sheet.text(left, sheet.y - 10, title, theme.BODY, bold=True, room=room)
        for number, line in enumerate(lines or [nothing(sheet)], 1):
            sheet.text(left, sheet.y - 10 - number * _LEADING, line, theme.BODY, room=room)
    sheet.y -= _LEADING * (most + 1) + 10


def _row(day: BoardDay, texts: Texts) -> list[str]:
    rest = texts.tr("Reports", "off") if day.rest else ""
    about = texts.listed(part for part in (day.about, rest) if part)
    return [day_text(day.day, texts), about, "\n".join(day.entries), texts.listed(day.duties), ""]
