"""邀请清单: whom to call in which words, with boxes for having told and for the reply."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.gatherpapers import EventInvitations
from workbench.reports.blocks import Sections
from workbench.reports.formats import count, day_text
from workbench.reports.sheet import Sheet
from workbench.reports.tables import TICKED, Column, Table
from workbench.texts import Texts

_ROW = 30.0


def event_invitations(model: EventInvitations, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Invitations"), model.letterhead, texts, wide=True)
    sheet.turn()
    sections = Sections(sheet)
    day = f"  {day_text(model.day, texts)}" if model.day else ""
    sections.open(f"{model.title}{day}", count(len(model.rows)) if model.rows else "")
    if not model.rows:
        sections.empty()
        return sheet.finish()
    columns = [
        Column(tr("Reports", "No."), 9, "right"),
        Column(tr("Reports", "Name"), 22, lines=4, bold=True),
        Column(tr("Reports", "Phone"), 24),
        Column(tr("Reports", "Words of the invitation"), 92, lines=6),
        Column(tr("Reports", "Invited"), 14, kind="tick"),
        Column(tr("Reports", "Comes"), 13, kind="tick"),
        Column(tr("Reports", "Declined"), 14, kind="tick"),
        Column(tr("Reports", "Remarks"), 28, kind="blank"),
    ]
    table = Table(sheet, columns, room_to_write=_ROW, verticals=True)
    ticks = [(TICKED if row.told else "", TICKED if row.comes else "") for row in model.rows]
    table.draw(
        [str(row.place), row.name, row.phone, row.words, *ticked, "", ""]
        for row, ticked in zip(model.rows, ticks, strict=True)
    )
    return sheet.finish()
