"""拜访计划 (V5, V9): what the manager carries to the client, in blocks or one page a client, with room to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from workbench.readmodels.documents import VisitPlan
from workbench.reports import theme
from workbench.reports.blocks import ruled_lines, signatures
from workbench.reports.formats import day_text
from workbench.reports.sheet import Sheet
from workbench.reports.visit_block import COMPACT, NOTE_LINE, PAGE, VisitBlock
from workbench.texts import Texts

_SUMMARY = 24.0
#: The line that says what is typed for what is ticked.
_LEGEND = 9.0
_SIGNATURES = 40.0
_MOST_EXTRA_LINES = 4


def visit_plan(model: VisitPlan, out: BinaryIO, texts: Texts) -> int:
    """Write the plan and return its number of pages; numbers are masked unless `model.full`."""
    sheet = Sheet(out, texts.tr("Reports", "Visit plan"), model.letterhead, texts)
    sheet.turn()
    _summary(sheet, model)
    blocks = [
        VisitBlock(sheet, number, entry, PAGE if model.page_each else COMPACT, day=model.day, full=model.full)
        for number, entry in enumerate(model.entries, 1)
    ]
    for number, page in enumerate(_pages(blocks, sheet, alone=model.page_each)):
        if number:
            sheet.turn()
        last = page[-1] is blocks[-1]
        spare = sheet.room - sum(block.height for block in page) - (_SIGNATURES if last else 0)
        extra = max(int(spare / len(page) / NOTE_LINE), 0)
        for block in page:
            block.draw(extra if model.page_each else min(extra, _MOST_EXTRA_LINES))
    _sign(sheet)
    return sheet.finish()


def _summary(sheet: Sheet, model: VisitPlan) -> None:
    texts, entries = sheet.texts, model.entries
    y = sheet.y - 13
    when = day_text(model.day, texts) if model.day else texts.tr("Reports", "Chosen clients")
    span = sheet.text(sheet.left, y, when, 11, bold=True)
    figures = texts.tr(
        "Reports",
        "Clients: {clients}    Appointments: {appointments}    Owed: {owed}    Maturing: {maturing}",
        clients=len(entries),
        appointments=sum(entry.appointment is not None for entry in entries),
        owed=sum(len(entry.owed) for entry in entries),
        maturing=sum(len(entry.maturing) for entry in entries),
    )
    sheet.text(sheet.right, y, figures, theme.BODY, align="right", room=sheet.width - span - 12)
    sheet.y -= _SUMMARY
    if entries:
        legend = texts.tr(
            "Reports",
            "To type back: 12 v 3 30 = row 12, met, interest 3, 30 min; the letters stand at the boxes; "
            "a at the branch, - not gone",
        )
        sheet.text(sheet.left, sheet.y + 1, legend, theme.SMALL, grey=theme.SOFT, room=sheet.width)
        sheet.y -= _LEGEND
    if not entries:
        sheet.y -= 16
        sheet.text(sheet.left, sheet.y, texts.tr("Reports", "No clients are planned."), grey=theme.SOFT)
        sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y - 6, 8, NOTE_LINE)


def _pages(blocks: Sequence[VisitBlock], sheet: Sheet, *, alone: bool) -> Iterator[list[VisitBlock]]:
    """Deal the blocks out to pages; none is torn apart, and the last page keeps room to sign."""
    page: list[VisitBlock] = []
    room = sheet.room
    for block in blocks:
        needed = block.height + (_SIGNATURES if block is blocks[-1] else 0)
        if page and (alone or room < needed):
            yield page
            page, room = [], sheet.top - sheet.bottom
        page.append(block)
        room -= block.height
    if page:
        yield page


def _sign(sheet: Sheet) -> None:
    sheet.need(_SIGNATURES - 6)
    sheet.y -= _SIGNATURES - 10
    tr = sheet.texts.tr
    labels = [
        tr("Reports", "Visitor"),
        tr("Reports", "Accompanied by"),
        tr("Reports", "Head"),
        tr("Reports", "Date"),
    ]
    signatures(sheet, [(label, "") for label in labels])
