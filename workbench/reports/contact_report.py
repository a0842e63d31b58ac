"""客户沟通报告 (F6): one A4 page a contact: matter, attitude, need, next step; what is not known is left to write."""

from __future__ import annotations

from typing import BinaryIO

from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.contactpaper import ContactReport, ContactReports
from workbench.reports import theme
from workbench.reports.blocks import ruled_lines, signatures
from workbench.reports.formats import best_way, joined, shown_way
from workbench.reports.sheet import Sheet
from workbench.reports.text import wrap
from workbench.texts import Texts

_LINE = 15.0
_WRITTEN = 21.0
#: Lines to write on below each heading, and lines that what is known may take.
_EMPTY, _MOST = 4, 9
_BOX = 9.0

_INTERESTS = (
    QT_TRANSLATE_NOOP("Reports", "1 not at all"),
    QT_TRANSLATE_NOOP("Reports", "2 little"),
    QT_TRANSLATE_NOOP("Reports", "3 some"),
    QT_TRANSLATE_NOOP("Reports", "4 strong"),
    QT_TRANSLATE_NOOP("Reports", "5 decided"),
)


def contact_report(model: ContactReports, out: BinaryIO, texts: Texts) -> int:
    """Write one page a report and return their number; numbers are masked unless `model.full`."""
    title = texts.tr("Reports", "Contact report")
    sheet = Sheet(out, title, model.letterhead, texts, pages=max(len(model.reports), 1))
    for report in model.reports:
        sheet.turn()
        _Page(sheet, report, full=model.full).draw()
    if not model.reports:
        sheet.turn()
        sheet.text(sheet.left, sheet.y - 20, texts.tr("Reports", "No client was chosen."), grey=theme.SOFT)
    return sheet.finish()


class _Page:
    """One report from its head to the signatures."""

    def __init__(self, sheet: Sheet, report: ContactReport, *, full: bool) -> None:
        self.sheet, self.report, self.full = sheet, report, full

    def draw(self) -> None:
        tr, report = self.sheet.texts.tr, self.report
        self._head()
        self._facts()
        self._part(tr("Reports", "Matter"), report.matter, _EMPTY)
        self._attitude()
        self._part(tr("Reports", "Need"), self.sheet.texts.listed(report.needs), _EMPTY)
        self._part(tr("Reports", "Next step"), report.next_step, 2)
        self._earlier()
        self.sheet.y = self.sheet.bottom + 16
        manager = self.sheet.texts.tr("Reports", "Manager")
        signatures(self.sheet, [(manager, ""), (tr("Reports", "Read by"), ""), (tr("Reports", "Day"), "")])

    def _head(self) -> None:
        sheet, head, tr = self.sheet, self.report.head, self.sheet.texts.tr
        y = sheet.y - 22
        span = sheet.text(sheet.left, y, head.client.name, 15, bold=True, room=sheet.width * 0.45)
        number = tr("Reports", "Client number {number}", number=head.client.client_no) if head.client.client_no else ""
        beside = joined([head.tier, number, shown_way(best_way(head.ways), full=self.full)])
        sheet.text(sheet.left + span + 10, y, beside, theme.BODY, grey=theme.SOFT, room=sheet.width - span - 12)
        sheet.y = y - 8
        sheet.rule(sheet.left, sheet.y, sheet.right, sheet.y, 0.6, theme.RULE)

    def _facts(self) -> None:
        """Write what is known in two columns, with a line to write on where it is not."""
        sheet = self.sheet
        half = sheet.width / 2
        for place, (name, known) in enumerate(self.report.facts):
            if place % 2 == 0:
                sheet.y -= _WRITTEN
            x = sheet.left + place % 2 * half
            room = half if place + 1 < len(self.report.facts) or place % 2 else sheet.width
            span = sheet.text(x, sheet.y + 5, name, theme.BODY, grey=theme.SOFT)
            sheet.rule(x + span + 5, sheet.y + 2, x + room - 12, sheet.y + 2, 0.4)
            if known:
                sheet.text(x + span + 9, sheet.y + 5, known, theme.BODY, bold=True, room=room - span - 24)
        sheet.y -= 6

    def _part(self, title: str, known: str, empty: int) -> None:
        """Write a heading, what is known below it, and lines to write on."""
        sheet = self.sheet
        sheet.y -= 5
        sheet.heading(title)
        lines = wrap(known, theme.BODY, sheet.width - 8, most=_MOST) if known else []
        for line in lines:
            sheet.y -= _LINE
            sheet.text(sheet.left + 4, sheet.y + 3, line, theme.BODY)
        sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y, max(1, empty - len(lines)), _WRITTEN)

    def _attitude(self) -> None:
        sheet, tr, report = self.sheet, self.sheet.texts.tr, self.report
        sheet.y -= 5
        sheet.heading(tr("Reports", "Attitude"), sheet.texts.listed(report.attitudes))
        sheet.y -= _WRITTEN
        x = sheet.left + 4
        step = (sheet.width - 8) / len(_INTERESTS)
        for number, text in enumerate(_INTERESTS, 1):
            sheet.frame(x, sheet.y + 3, _BOX, _BOX, 0.7, theme.RULE)
            if number == report.interest:
                sheet.text(x + 1.2, sheet.y + 4.5, "✓", theme.BODY, bold=True)
            sheet.text(x + _BOX + 5, sheet.y + 5, tr("Reports", text), theme.BODY, room=step - _BOX - 8)
            x += step
        sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y, 1, _WRITTEN)

    def _earlier(self) -> None:
        sheet, report = self.sheet, self.report
        if not report.earlier:
            return
        sheet.y -= 5
        sheet.heading(sheet.texts.tr("Reports", "Contacts before"))
        for day, said in report.earlier:
            sheet.y -= _LINE
            sheet.text(sheet.left + 4, sheet.y + 3, day, theme.SMALL, grey=theme.SOFT)
            sheet.text(sheet.left + 62, sheet.y + 3, said, theme.SMALL, room=sheet.width - 66)
