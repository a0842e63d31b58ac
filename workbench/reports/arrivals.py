"""到访安排表 (R11): who is expected in the lobby on a day, with room for when they came and who received them."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.visitpapers import ArrivalLine, ArrivalSheet
from workbench.reports import theme
from workbench.reports.blocks import signatures, spread
from workbench.reports.formats import NOTHING, count, day_text
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

#: Points of a row that is written on, at least and at most.
_ROW, _HIGH = 24.0, 34.0
_SIGNED = 34.0


def arrivals(model: ArrivalSheet, out: BinaryIO, texts: Texts) -> int:
    """Write the sheet and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Arrival sheet"), model.letterhead, texts)
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, day_text(model.day, texts), 12, bold=True, room=sheet.width)
    expected = tr("Reports", "expected: {count}", count=count(len(model.lines)))
    sheet.text(sheet.right, sheet.y - 13, expected, theme.BODY, align="right")
    sheet.y -= 22
    columns = [
        Column(tr("Reports", "No."), 11, "right"),
        Column(tr("Reports", "Time"), 15),
        Column(tr("Reports", "Name"), 26, lines=3, bold=True),
        Column(tr("Reports", "Tier"), 20, lines=2),
        Column(tr("Reports", "Purpose"), 52, lines=3),
        Column(tr("Reports", "Arrived at"), 20, kind="blank"),
        Column(tr("Reports", "Received by whom"), 22, kind="blank"),
        Column(tr("Reports", "What came of it"), 32, kind="blank"),
    ]
    row = spread(sheet, len(model.lines) + model.blank, _ROW, _HIGH, _SIGNED)
    table = Table(sheet, columns, room_to_write=row, verticals=True)
    lines = [_row(number, line, texts) for number, line in enumerate(model.lines, 1)]
    blank = range(len(lines) + 1, len(lines) + model.blank + 1)
    table.draw([*lines, *([str(number), *[""] * 7] for number in blank)])
    _signed(sheet)
    return sheet.finish()


def _row(number: int, line: ArrivalLine, texts: Texts) -> list[str]:
    come = texts.tr("Reports", "come") if line.come else ""
    # Everybody on it comes; the kind says something only where nobody wrote down what for.
    return [str(number), line.time, line.name, line.tier or NOTHING, line.purpose or line.kind, come, "", ""]


def _signed(sheet: Sheet) -> None:
    tr = sheet.texts.tr
    sheet.need(_SIGNED)
    sheet.y -= _SIGNED - 8
    who = (tr("Reports", "Lobby manager"), tr("Reports", "Client manager"), tr("Reports", "Supervisor"))
    signatures(sheet, [(one, "") for one in who])
