"""活动签到表 (F13): numbered rows to sign, then empty ones; the numbers are typed back into the book afterwards."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.gatherpapers import EventSheet, SheetRow
from workbench.reports import theme
from workbench.reports.blocks import signatures, spread
from workbench.reports.formats import count, day_text
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

#: Points of a row that is signed in, at least and at most.
_ROW, _HIGH = 23.0, 34.0
_SIGNED = 34.0


def event_sheet(model: EventSheet, out: BinaryIO, texts: Texts) -> int:
    """Write the sheet and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Sign-in sheet"), model.letterhead, texts)
    title = model.title or tr("Reports", "Gathering: ____________________")
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, title, 12, bold=True, room=sheet.width)
    sheet.y -= 20
    when = " ".join(part for part in (day_text(model.day, texts) if model.day else "", model.time) if part)
    said = [part for part in (when, model.where) if part]
    said.append(tr("Reports", "expected: {count}", count=count(len(model.rows))))
    sheet.text(sheet.left, sheet.y - 8, "    ".join(said), theme.BODY, room=sheet.width)
    sheet.y -= 18
    columns = [
        Column(tr("Reports", "No."), 9, "right"),
        Column(tr("Reports", "Name"), 30, lines=4, bold=True),
        Column(tr("Reports", "Phone"), 26),
        Column(tr("Reports", "With"), 11, "right"),
        Column(tr("Reports", "Signature"), 30, kind="blank"),
        Column(tr("Reports", "Arrived at"), 18, kind="blank"),
        Column(tr("Reports", "Remarks"), 26, kind="blank"),
    ]
    height = spread(sheet, len(model.rows) + model.blank, _ROW, _HIGH, _SIGNED)
    table = Table(sheet, columns, room_to_write=height, verticals=True)
    blank = range(model.first_blank, model.first_blank + model.blank)
    table.draw([*(_row(row) for row in model.rows), *([str(number), *[""] * 6] for number in blank)])
    _signed(sheet)
    return sheet.finish()


def _row(row: SheetRow) -> list[str]:
    return [str(row.place), row.name, row.phone, str(row.companions) if row.companions else "", "", "", ""]


def _signed(sheet: Sheet) -> None:
    tr = sheet.texts.tr
    sheet.need(_SIGNED)
    sheet.y -= _SIGNED - 8
    signatures(
        sheet,
        [(tr("Reports", "Sign-in by"), ""), (tr("Reports", "Client manager"), ""), (tr("Reports", "Date"), "")],
    )
