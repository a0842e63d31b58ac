"""礼品领取单 (一式两份): one page a client, the same slip twice with a line to cut between them."""

from __future__ import annotations

from typing import BinaryIO

from workbench.domain.money import yuan
from workbench.readmodels.giftpapers import GiftSlips, PaperSlip
from workbench.reports import theme
from workbench.reports.blocks import signatures
from workbench.reports.formats import day_text, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

#: Points of a row of the table, and the rows that a slip has at least.
_ROW = 24.0
_ROWS = 4
_DASH, _GAP = 5.0, 4.0


def gift_slip(model: GiftSlips, out: BinaryIO, texts: Texts) -> int:
    """Write the slips, a page a client, and return the number of pages."""
    tr = texts.tr
    foot = tr("Reports", "One copy for the branch, one for the client")
    sheet = Sheet(out, tr("Reports", "Gift slip"), model.letterhead, texts, pages=len(model.slips), foot=foot)
    for slip in model.slips:
        sheet.turn()
        middle = (sheet.top + sheet.bottom) / 2
        _copy(sheet, model, slip, tr("Reports", "First copy: branch"))
        _cut(sheet, middle)
        sheet.y = middle - 10
        _copy(sheet, model, slip, tr("Reports", "Second copy: client"))
    return sheet.finish()


def _cut(sheet: Sheet, y: float) -> None:
    x = sheet.left
    while x < sheet.right:
        sheet.rule(x, y, min(x + _DASH, sheet.right), y, 0.5)
        x += _DASH + _GAP


def _copy(sheet: Sheet, model: GiftSlips, slip: PaperSlip, which: str) -> None:
    """Write one copy from the cursor down."""
    tr, texts = sheet.texts.tr, sheet.texts
    day = day_text(model.day, texts) if slip.name else ""
    sheet.heading(f"{tr('Reports', 'Gift slip')} · {which}", day)
    sheet.y -= 17
    span = sheet.text(sheet.left, sheet.y, tr("Reports", "Client"), theme.BODY, grey=theme.SOFT)
    named = f"{slip.name}    {slip.client_no}" if slip.name else ""
    sheet.rule(sheet.left + span + 6, sheet.y - 3, sheet.left + sheet.width / 2, sheet.y - 3, 0.5)
    sheet.text(sheet.left + span + 10, sheet.y, named, theme.BODY, bold=True, room=sheet.width / 2 - span)
    sheet.y -= 8
    columns = [
        Column(tr("Reports", "Gift"), 40, lines=2, bold=True),
        Column(tr("Reports", "Pieces"), 10, "right"),
        Column(tr("Reports", "Value (CNY)"), 16, "right"),
        Column(tr("Reports", "What for"), 30, lines=2),
        Column(tr("Reports", "Approved by"), 18),
        Column(tr("Reports", "Date"), 16),
    ]
    rows = [
        [one.what, str(one.count), yuan(one.value_fen), one.purpose, one.approver, short_day(one.approved_on or one.on)]
        for one in slip.gifts
    ]
    blank = [[""] * len(columns)] * max(0, _ROWS - len(rows))
    Table(sheet, columns, room_to_write=_ROW, verticals=True).draw([*rows, *blank])
    if len(rows) > 1:
        total = tr("Reports", "Together CNY {amount}", amount=yuan(sum(one.value_fen for one in slip.gifts)))
        sheet.y -= 12
        sheet.text(sheet.right, sheet.y, total, theme.BODY, bold=True, align="right")
    sheet.y -= 18
    said = tr(
        "Reports",
        "Given as care for the client; it is bound to no deposit, purchase or other condition (notice 48 of 2018).",
    )
    sheet.text(sheet.left, sheet.y, said, theme.SMALL, grey=theme.SOFT, room=sheet.width)
    _signed(sheet, model, slip)


def _signed(sheet: Sheet, model: GiftSlips, slip: PaperSlip) -> None:
    tr = sheet.texts.tr
    sheet.y -= 34
    signatures(
        sheet,
        [(tr("Reports", "Received (client)"), ""), (tr("Reports", "For the client, relation"), "")],
    )
    sheet.y -= 34
    # Who approved one thing of several has not signed for the others.
    approvers = {one.approver for one in slip.gifts}
    signatures(
        sheet,
        [
            (tr("Reports", "Handed over by"), model.letterhead.manager),
            (tr("Reports", "Approved by"), approvers.pop() if len(approvers) == 1 else ""),
            (tr("Reports", "Date"), ""),
        ],
    )
