"""礼品台账 of a month: what was given with its approval and signature, what is planned, sums, and the cupboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.domain.money import yuan
from workbench.readmodels.giftpapers import GiftLedger, PaperGift
from workbench.reports import theme
from workbench.reports.blocks import Sections, signatures
from workbench.reports.formats import NOTHING, count, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

_ROW = 19.0
_SIGNED = 36.0


def gift_ledger(model: GiftLedger, out: BinaryIO, texts: Texts) -> int:
    """Write the ledger and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Gift ledger"), model.letterhead, texts, wide=True)
    sheet.turn()
    span = tr("Reports", "From {first} to {last}", first=model.first.isoformat(), last=model.last.isoformat())
    sheet.text(sheet.left, sheet.y - 13, span, 12, bold=True)
    note = tr("Reports", "amounts in yuan")
    sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
    sheet.y -= 20
    given = sum(one.value_fen for one in model.rows)
    said = tr(
        "Reports",
        "Gifts given: {count}, CNY {amount}; {cap} may be given in a month",
        count=count(len(model.rows)),
        amount=yuan(given),
        cap=yuan(model.cap_fen),
    )
    if given > model.cap_fen:
        said += "  " + tr("Reports", "(!) above it")
    sheet.text(sheet.left, sheet.y - 8, said, theme.BODY, bold=True, room=sheet.width)
    sheet.y -= 14
    sections = Sections(sheet)
    for title, rows in (
        (tr("Reports", "Given"), model.rows),
        (tr("Reports", "Planned"), model.open),
        (tr("Reports", "Not given"), model.cancelled),
    ):
        if rows or rows is model.rows:
            sections.open(title, count(len(rows)))
            _rows(sheet, rows) if rows else sections.empty()
    _sums(sheet, sections, model)
    sheet.need(_SIGNED)
    sheet.y -= _SIGNED - 8
    signatures(
        sheet,
        [
            (tr("Reports", "Kept by"), model.letterhead.manager),
            (tr("Reports", "Checked by"), ""),
            (tr("Reports", "Approved by"), ""),
            (tr("Reports", "Date"), ""),
        ],
    )
    return sheet.finish()


def _rows(sheet: Sheet, rows: Sequence[PaperGift]) -> None:
    tr = sheet.texts.tr
    columns = [
        Column(tr("Reports", "Day"), 17),
        Column(tr("Reports", "Client number"), 19),
        Column(tr("Reports", "Client"), 16, lines=2, bold=True),
        Column(tr("Reports", "Gift"), 32, lines=2),
        Column(tr("Reports", "Pieces"), 11, "right"),
        Column(tr("Reports", "Value (CNY)"), 16, "right"),
        Column(tr("Reports", "What for"), 25, lines=2),
        Column(tr("Reports", "Approved by"), 20, lines=2),
        Column(tr("Reports", "State"), 16, lines=2),
        Column(tr("Reports", "Signed by"), 20, lines=2),
        Column(tr("Reports", "Remark"), 26, lines=2),
    ]
    Table(sheet, columns, room_to_write=_ROW, verticals=True).draw(
        [
            short_day(one.on),
            one.client_no,
            one.name,
            one.what,
            str(one.count),
            yuan(one.value_fen),
            one.purpose,
            f"{one.approver} {short_day(one.approved_on)}" if one.approved_on else NOTHING,
            one.state,
            f"{one.signed_by} {short_day(one.signed_on)}" if one.signed_on else "",
            one.remark,
        ]
        for one in rows
    )


def _sums(sheet: Sheet, sections: Sections, model: GiftLedger) -> None:
    """Write the sums by purpose and band, and what the cupboard turned over."""
    tr = sheet.texts.tr
    if model.totals:
        columns = [
            Column(tr("Reports", "By purpose and band"), 60, bold=True),
            Column(tr("Reports", "Gifts"), 20, "right"),
            Column(tr("Reports", "Value (CNY)"), 30, "right"),
        ]
        rows = [[name, count(number), yuan(fen)] for name, number, fen in model.totals]
        sections.table(tr("Reports", "Together"), Table(sheet, columns, width=sheet.width * 0.6), rows)
    if model.stock:
        columns = [
            Column(tr("Reports", "Gift"), 50, bold=True),
            Column(tr("Reports", "Came in the month"), 24, "right"),
            Column(tr("Reports", "Given in the month"), 24, "right"),
            Column(tr("Reports", "In the cupboard now"), 24, "right"),
            Column(tr("Reports", "Counted"), 24, kind="blank"),
        ]
        table = Table(sheet, columns, width=sheet.width * 0.75, verticals=True)
        rows = [[name, count(came), count(given), count(here), ""] for name, came, given, here in model.stock]
        sections.table(tr("Reports", "Cupboard"), table, rows)
