"""到期清单: what matures, by day, with columns to write what becomes of the money (承接)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.readmodels.papers import MaturityPaper, MaturityRow
from workbench.reports.blocks import Sections
from workbench.reports.formats import NOTHING, amount, count, day_text, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.reports.upkeep_blocks import opening
from workbench.texts import Texts

_ROOM = 21.0


def maturities(model: MaturityPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Maturities"), model.letterhead, texts, wide=True)
    first, last = day_text(model.first, texts), day_text(model.last, texts)
    opening(sheet, tr("Reports", "{first} to {last}", first=first, last=last))
    sections = Sections(sheet)
    past = [row for row in model.rows if row.days < 0]
    coming = [row for row in model.rows if row.days >= 0]
    _section(sections, tr("Reports", "Matured"), past)
    _section(sections, tr("Reports", "Maturing"), coming)
    return sheet.finish()


def _section(sections: Sections, title: str, rows: Sequence[MaturityRow]) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    sections.open(title, tr("Reports", "holdings: {count}", count=count(len(rows))) if rows else "")
    if not rows:
        sections.empty()
        return
    columns = [
        Column(tr("Reports", "Due"), 15),
        Column(tr("Reports", "Days"), 10, "right"),
        Column(tr("Reports", "Client"), 17, lines=4, bold=True),
        Column(tr("Reports", "Client number"), 16),
        Column(tr("Reports", "Band"), 17, lines=2),
        Column(tr("Reports", "Product"), 24, lines=2),
        Column(tr("Reports", "Amount"), 16, "right"),
        Column(tr("Reports", "Contacted"), 15),
        Column(tr("Reports", "Promised"), 18, lines=2),
        Column(tr("Reports", "Intention"), 18, kind="blank"),
        Column(tr("Reports", "Renewed"), 15, kind="tick"),
        Column(tr("Reports", "Moved"), 11, kind="tick"),
        Column(tr("Reports", "Left"), 9, kind="tick"),
    ]
    table = Table(sheet, columns, room_to_write=_ROOM, verticals=True)
    table.draw(
        [
            short_day(row.day),
            f"{row.days}",
            row.name,
            row.client_no,
            row.band or NOTHING,
            row.product,
            amount(row.amount_fen, sheet.texts),
            short_day(row.contacted),
            row.next_step or NOTHING,
            "",
            "",
            "",
            "",
        ]
        for row in rows
    )
    whole = sum(row.amount_fen for row in rows)
    table.total([tr("Reports", "Total"), "", "", "", "", "", amount(whole, sheet.texts), *[""] * 6])
