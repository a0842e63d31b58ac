"""转介单 · 客户信息搜集表 (F10): one page to fill in by hand, with the signs to tick; what is known stands in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import BinaryIO

from workbench.readmodels.pursuitpapers import LeadPaper, PaperLead
from workbench.reports import theme
from workbench.reports.blocks import ruled_lines, signatures
from workbench.reports.sheet import Sheet
from workbench.reports.text import wrap
from workbench.texts import Texts

_LINE = 21.0
_BOX = 17.0
#: Lines to write on below what the client said.
_WRITTEN = 4


def lead_form(model: LeadPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the forms, a page each, and return the number of pages."""
    title = texts.tr("Reports", "Referral form")
    sheet = Sheet(out, title, model.letterhead, texts, pages=len(model.leads))
    for lead in model.leads:
        sheet.turn()
        _Form(sheet, model, lead).draw()
    return sheet.finish()


class _Form:
    """Draws one form from the top of a page to its foot."""

    def __init__(self, sheet: Sheet, model: LeadPaper, lead: PaperLead) -> None:
        self.sheet, self.model, self.lead = sheet, model, lead
        self.texts = sheet.texts

    def draw(self) -> None:
        tr, model, lead = self.texts.tr, self.model, self.lead
        self._heading(tr("Reports", "Pointed out"))
        self._fields([("on", tr("Reports", "Day")), ("referrer", tr("Reports", "By whom"))])
        roles = [code for code, name in model.roles if name == lead.fields.get("role")]
        self._boxes(tr("Reports", "Role"), model.roles, roles, 4)
        self._boxes(tr("Reports", "Source"), model.sources, [lead.source], 5)
        self._heading(tr("Reports", "Client"))
        self._fields([("name", tr("Reports", "Name")), ("phone", tr("Reports", "Mobile"))])
        self._fields([("employer", tr("Reports", "Employer")), ("job", tr("Reports", "Job"))])
        self._fields([("work", tr("Reports", "Work phone")), ("wechat", tr("Reports", "WeChat"))])
        self._fields([("address", tr("Reports", "Address"))])
        self._heading(tr("Reports", "Signs (tick what applies)"))
        self._boxes("", model.signals, lead.signals, 3)
        self._heading(tr("Reports", "Needs"))
        self._boxes("", model.needs, (), 4)
        self._note()
        days = tr("Reports", "first contact within {days} days", days=model.follow_days)
        self._heading(tr("Reports", "Followed up"), days)
        self._fields([("assigned", tr("Reports", "Assigned")), ("due", tr("Reports", "First contact by"))])
        self._fields([("contacted", tr("Reports", "First contact")), ("", tr("Reports", "Result"))])
        self._boxes(tr("Reports", "Outcome"), model.outcomes, [lead.fields.get("outcome", "")], 4)
        self._fields([("feedback", tr("Reports", "Feedback")), ("feedback_on", tr("Reports", "On"))])
        self._foot()

    def _heading(self, text: str, note: str = "") -> None:
        self.sheet.y -= 4
        self.sheet.heading(text, note)

    def _fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Write labels with a line each, what is known on the line."""
        sheet = self.sheet
        room = sheet.width / len(fields)
        sheet.y -= _LINE
        for place, (code, name) in enumerate(fields):
            x = sheet.left + place * room
            span = sheet.text(x, sheet.y + 5, name, theme.BODY, grey=theme.SOFT)
            sheet.rule(x + span + 5, sheet.y + 2, x + room - 12, sheet.y + 2, 0.5, theme.RULE)
            known = self.lead.fields.get(code, "") if code else ""
            if known:
                sheet.text(x + span + 8, sheet.y + 5, known, theme.BODY, bold=True, room=room - span - 22)

    def _boxes(self, name: str, choices: Sequence[tuple[str, str]], ticked: Collection[str], across: int) -> None:
        """Draw boxes to tick in rows, those that are known ticked."""
        sheet = self.sheet
        left = sheet.left + (64 if name else 0)
        room = (sheet.right - left) / across
        for place, (code, text) in enumerate(choices):
            if place % across == 0:
                sheet.y -= _BOX
                if place == 0 and name:
                    sheet.text(sheet.left, sheet.y + 4, name, theme.BODY, grey=theme.SOFT)
            x = left + place % across * room
            sheet.tick_box(x, sheet.y + 4, 9, ticked=code in ticked)
            sheet.text(x + 13, sheet.y + 4, text, theme.BODY, room=room - 16)

    def _note(self) -> None:
        """Write what was said, and leave lines for more."""
        sheet, tr = self.sheet, self.texts.tr
        sheet.y -= 16
        sheet.text(
            sheet.left,
            sheet.y,
            tr("Reports", "In the client's words, and what was seen"),
            theme.BODY,
            grey=theme.SOFT,
        )
        lines = wrap(self.lead.fields.get("note", ""), theme.BODY, sheet.width - 8, most=2)
        for line in lines:
            if line:
                sheet.y -= 15
                sheet.text(sheet.left + 4, sheet.y, line, theme.BODY, bold=True)
        sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y - 2, _WRITTEN, 19)

    def _foot(self) -> None:
        """Write who signs, and the words that the law asks for where data are written down (PIPL)."""
        sheet, tr = self.sheet, self.texts.tr
        sheet.y -= 30
        signatures(
            sheet,
            [
                (tr("Reports", "Pointed out by"), ""),
                (tr("Reports", "Received by"), ""),
                (tr("Reports", "Date"), ""),
            ],
        )
        said = tr(
            "Reports",
            "Only what the client said or business showed; collected to offer services, with the client's consent.",
        )
        sheet.text(sheet.left, sheet.y - 16, said, theme.TINY, grey=theme.SOFT, room=sheet.width)
        sheet.y -= 20
