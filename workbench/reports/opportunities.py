"""商机进程表 (F7): open opportunities step by step, each with room for its result and a signature; then what ended."""

from __future__ import annotations

from typing import BinaryIO

from workbench.readmodels.pursuitpapers import OpportunityPaper, PaperOpportunity, PaperStage
from workbench.reports import theme
from workbench.reports.blocks import nothing, signatures
from workbench.reports.formats import NOTHING, amount, count, day_text, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.reports.upkeep_blocks import opening
from workbench.texts import Texts

#: Points of a row that is written on.
_ROW = 22.0
_SIGNED = 30.0
#: Points of a heading with the first line below it.
_ENDED = 62.0


def opportunities(model: OpportunityPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    sheet = Sheet(out, texts.tr("Reports", "Opportunity table"), model.letterhead, texts, wide=True)
    opening(sheet, texts.tr("Reports", "As of {day}", day=day_text(model.day, texts)))
    said = [f"{name} {count(number)} ({amount(fen, texts)})" for name, number, fen in model.counts]
    sheet.text(sheet.left, sheet.y - 8, "    ".join(said), theme.BODY, room=sheet.width)
    note = texts.tr("Reports", "(!) too long in its step")
    sheet.text(sheet.right, sheet.y - 8, note, theme.SMALL, grey=theme.SOFT, align="right")
    sheet.y -= 13
    _steps(sheet, model)
    for stage in model.stages:
        if stage.rows:
            _stage(sheet, stage)
    _signed(sheet, model)
    _ended(sheet, model)
    return sheet.finish()


def _signed(sheet: Sheet, model: OpportunityPaper) -> None:
    """Write who signs, before the list of what ended: a page with nothing but signatures proves nothing."""
    sheet.need(_SIGNED)
    sheet.y -= _SIGNED - 6
    tr = sheet.texts.tr
    signatures(
        sheet,
        [
            (tr("Reports", "Client manager"), model.letterhead.manager),
            (tr("Reports", "Head of the outlet"), ""),
            (tr("Reports", "Date"), ""),
        ],
    )


def _steps(sheet: Sheet, model: OpportunityPaper) -> None:
    """Write all steps in their order with how many stand in each, so that the empty ones are seen as well."""
    said = [f"{stage.place} {stage.name} {count(len(stage.rows))}" for stage in model.stages]
    half = (len(said) + 1) // 2
    # The letters of RF5 mean nothing to who reads the paper for the first time.
    marks = sheet.texts.tr("Reports", "[R] key to the relation   [M] key to the sale   [T] needs the system")
    for line in (" → ".join(said[:half]), " → ".join(said[half:]), marks):
        sheet.text(sheet.left, sheet.y - 9, line, theme.SMALL, grey=theme.SOFT, room=sheet.width)
        sheet.y -= 12
    sheet.y -= 2


def _stage(sheet: Sheet, stage: PaperStage) -> None:
    tr, texts = sheet.texts.tr, sheet.texts
    sheet.need(62)
    sheet.y -= 5
    note = tr("Reports", "{count} in all, {amount}", count=len(stage.rows), amount=amount(stage.amount_fen, texts))
    marks = f"  [{stage.marks}]" if stage.marks else ""
    sheet.heading(f"{stage.place}  {stage.name}{marks}", note)
    columns = [
        Column(tr("Reports", "Client"), 17, lines=2, bold=True),
        Column(tr("Reports", "Opportunity"), 34, lines=2),
        Column(tr("Reports", "Product or need"), 20, lines=2),
        Column(tr("Reports", "Amount"), 13, "right"),
        Column(tr("Reports", "Since"), 14),
        Column(tr("Reports", "Days"), 9, "right"),
        Column(tr("Reports", "Next step"), 28, lines=2),
        Column(tr("Reports", "Result"), 30, kind="blank"),
        Column(tr("Reports", "Signature"), 20, kind="blank"),
    ]
    table = Table(sheet, columns, room_to_write=_ROW, verticals=True)
    table.draw([*_who(row, texts), short_day(row.since), _days(row, texts), _next(row), "", ""] for row in stage.rows)


def _who(row: PaperOpportunity, texts: Texts) -> list[str]:
    return [row.name, row.title or NOTHING, row.product or NOTHING, amount(row.amount_fen, texts)]


def _days(row: PaperOpportunity, texts: Texts) -> str:
    """Return the days in the step; too many are marked, for colour does not print."""
    return texts.tr("Reports", "{days} (!)", days=row.days) if row.stuck else count(row.days)


def _next(row: PaperOpportunity) -> str:
    return f"{row.next} {row.due.isoformat()}" if row.due else row.next or NOTHING


def _ended(sheet: Sheet, model: OpportunityPaper) -> None:
    tr = sheet.texts.tr
    sheet.need(_ENDED)
    sheet.y -= 7
    title = tr("Reports", "Ended since {day}", day=short_day(model.since))
    sheet.heading(title, count(len(model.ended)) if model.ended else nothing(sheet))
    if not model.ended:
        return
    columns = [
        Column(tr("Reports", "Client"), 17, lines=2, bold=True),
        Column(tr("Reports", "Opportunity"), 34, lines=2),
        Column(tr("Reports", "Product or need"), 20, lines=2),
        Column(tr("Reports", "Amount"), 13, "right"),
        Column(tr("Reports", "Day"), 14),
        Column(tr("Reports", "Ended, and why"), 60, lines=2),
    ]
    Table(sheet, columns).draw([*_who(row, sheet.texts), short_day(row.since), row.end] for row in model.ended)
