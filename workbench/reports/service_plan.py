"""服务方案 (MS6, F18): the plan of a client on paper, to talk over together; empty parts leave lines to write on."""

from __future__ import annotations

from typing import BinaryIO

from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.planpapers import PlanPassage, PlanSheet, ServicePlanPaper
from workbench.reports import theme
from workbench.reports.blocks import ruled_lines, signatures
from workbench.reports.formats import day_text, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.text import wrap
from workbench.texts import Texts

_NAME = 19.0
_TEXT = 10.5
_LINE = 17.5
_RULED = 20.0
#: Lines to write on in an empty part, and below the last one.
_EMPTY, _AGREED, _MOST = 2, 3, 9
#: Points that the agreement with its signatures takes.
_FOOT = 150.0
_FOR_CLIENT = QT_TRANSLATE_NOOP("Reports", "To talk over with the client, keep confidential")
_NO_ADVICE = QT_TRANSLATE_NOOP(
    "Reports",
    "This plan records what was talked about. It is no investment advice and promises no return; before any product is"
    " bought, the risk assessment must be valid and the product fit it.",
)


def service_plan(model: ServicePlanPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the plans, each beginning a page, and return the number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Service plan"), model.letterhead, texts, foot=tr("Reports", _FOR_CLIENT))
    for plan in model.plans:
        sheet.turn()
        _Plan(sheet, model, plan).draw()
    if not model.plans:
        sheet.turn()
        sheet.text(sheet.left, sheet.y - 20, tr("Reports", "No client was chosen."), grey=theme.SOFT)
    return sheet.finish()


class _Plan:
    """Draws one plan from the top of a page on."""

    def __init__(self, sheet: Sheet, model: ServicePlanPaper, plan: PlanSheet) -> None:
        self.sheet, self.model, self.plan = sheet, model, plan
        self.texts = sheet.texts

    def draw(self) -> None:
        self._head()
        for number, part in enumerate(self.plan.parts, 1):
            self._part(number, part)
        self._agreement()

    def _head(self) -> None:
        sheet, tr = self.sheet, self.texts.tr
        sheet.y -= 30
        day = day_text(self.model.day, self.texts)
        span = sheet.text(sheet.right, sheet.y, day, theme.BODY, grey=theme.SOFT, align="right")
        told = self.plan.salutation if self.plan.salutation != self.plan.name else ""
        room = sheet.width - span - 20
        taken = sheet.fitted(sheet.left, sheet.y, self.plan.name, _NAME, room, bold=True)
        sheet.text(sheet.left + taken + 10, sheet.y, told, theme.BODY, room=max(room - taken - 12, 1))
        manager = self.model.letterhead.manager
        if manager:
            sheet.y -= 18
            said = tr("Reports", "Prepared for you by {manager}", manager=manager)
            sheet.text(sheet.left, sheet.y, said, theme.BODY, grey=theme.SOFT, room=sheet.width)
        sheet.y -= 6

    def _part(self, number: int, part: PlanPassage) -> None:
        sheet = self.sheet
        lines = wrap(part.text, _TEXT, sheet.width - 16) if part.text else []
        # A heading never stands alone, and a short part is not torn apart.
        sheet.need(34 + (min(len(lines), 4) * _LINE if lines else _EMPTY * _RULED + 14))
        sheet.heading(f"{number}  {part.name}", short_day(part.on) if part.on else "")
        for line in lines:
            sheet.need(_LINE)
            sheet.y -= _LINE
            sheet.text(sheet.left + 8, sheet.y + 3, line, _TEXT)
        if not lines:
            sheet.y -= 13
            sheet.text(sheet.left + 8, sheet.y + 2, part.ask, theme.SMALL, grey=theme.SOFT, room=sheet.width - 16)
            sheet.y = ruled_lines(sheet, sheet.left + 8, sheet.right, sheet.y, _EMPTY, _RULED)
        sheet.y -= 5

    def _agreement(self) -> None:
        """Leave room for what is agreed, the next talk and the signatures; say what the plan is not."""
        sheet, tr = self.sheet, self.texts.tr
        sheet.need(_FOOT)
        sheet.heading(tr("Reports", "Agreed today"))
        lines = max(_AGREED, min(_MOST, int((sheet.room - _FOOT + 40) / _RULED)))
        sheet.y = ruled_lines(sheet, sheet.left + 8, sheet.right, sheet.y, lines, _RULED)
        sheet.y -= 30
        places = (tr("Reports", "Client"), tr("Reports", "Relationship manager"), tr("Reports", "Next talk on"))
        signatures(sheet, [(name, "") for name in places])
        sheet.y -= 10
        for line in wrap(tr("Reports", _NO_ADVICE), theme.SMALL, sheet.width):
            sheet.y -= 12
            sheet.text(sheet.left, sheet.y, line, theme.SMALL, grey=theme.SOFT)
