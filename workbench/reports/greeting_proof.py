"""问候执行情况: what became of a greeting run; who was missed stands first, with the attempts, then who was greeted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import BinaryIO

from workbench.readmodels.documents import GreetingLine, GreetingList
from workbench.reports import theme
from workbench.reports.formats import NOTHING, day_text, joined, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts


def greeting_proof(model: GreetingList, out: BinaryIO, texts: Texts) -> int:
    """Write the proof and return its number of pages; it has no number of anybody."""
    sheet = Sheet(out, texts.tr("Reports", "Proof of greetings"), model.letterhead, texts)
    sheet.turn()
    done = [line for line in model.lines if line.state == "done"]
    open_lines = [line for line in model.lines if line.state == "planned"]
    rest = [line for line in model.lines if line.state in ("blocked", "skipped")]
    _summary(sheet, model, done, open_lines, rest)
    missed = [line for line in open_lines if line.missed]
    _missed(sheet, missed)
    waiting = [line for line in open_lines if not line.missed]
    if waiting:
        _named(sheet, texts.tr("Reports", "Still to be greeted"), waiting, texts.tr("Reports", "Attempts"))
    if done:
        _named(sheet, texts.tr("Reports", "Greeted"), done, texts.tr("Reports", "When and how"))
    if rest:
        _reasons(sheet, rest)
    return sheet.finish()


def _summary(
    sheet: Sheet,
    model: GreetingList,
    done: Sequence[GreetingLine],
    waiting: Sequence[GreetingLine],
    rest: Sequence[GreetingLine],
) -> None:
    texts = sheet.texts
    sheet.y -= 12
    when = joined([day_text(model.day, texts) if model.day else "", model.lunar])
    span = sheet.text(sheet.left, sheet.y, model.occasion, 12, bold=True, room=sheet.width / 3)
    sheet.text(sheet.left + span + 10, sheet.y, when, theme.BODY)
    sheet.y -= 15
    frozen = day_text(model.frozen_on, texts) if model.frozen_on else texts.tr("Reports", "not frozen")
    figures = texts.tr(
        "Reports",
        "Frozen: {frozen}    To greet: {owed}    Greeted: {done}    Missed: {missed}    Not to be greeted: {rest}",
        frozen=frozen,
        owed=len(done) + len(waiting),
        done=len(done),
        missed=sum(line.missed for line in waiting),
        rest=len(rest),
    )
    sheet.text(sheet.left, sheet.y, figures, theme.BODY)
    sheet.y -= 9


def _missed(sheet: Sheet, lines: Sequence[GreetingLine]) -> None:
    texts = sheet.texts
    sheet.heading(texts.tr("Reports", "Missed"), texts.tr("Reports", "nobody was reached by the end of the day"))
    if not lines:
        sheet.y -= 12
        sheet.text(sheet.left, sheet.y, texts.tr("Reports", "Nobody was missed."), grey=theme.SOFT)
        sheet.y -= 8
        return
    columns = [
        Column(texts.tr("Reports", "#"), 30, align="right"),
        Column(texts.tr("Reports", "Client"), 90, bold=True, lines=3),
        Column(texts.tr("Reports", "Client number"), 80),
        Column(texts.tr("Reports", "Tier"), 62, lines=2),
        Column(texts.tr("Reports", "Day"), 60),
        Column(texts.tr("Reports", "Attempts"), 110, lines=4),
        Column(texts.tr("Reports", "Why, and what was done"), 120, kind="blank"),
    ]
    rows = (
        [_number(line), line.name, line.client_no, line.tier or NOTHING, _day(line), line.attempts or NOTHING, ""]
        for line in lines
    )
    Table(sheet, columns, room_to_write=24, verticals=True).draw(rows)


def _named(sheet: Sheet, title: str, lines: Sequence[GreetingLine], head: str) -> None:
    texts = sheet.texts
    sheet.need(70)
    sheet.y -= 8
    sheet.heading(title, str(len(lines)))
    columns = [
        Column(texts.tr("Reports", "#"), 30, align="right"),
        Column(texts.tr("Reports", "Client"), 120, bold=True, lines=3),
        Column(texts.tr("Reports", "Client number"), 90),
        Column(texts.tr("Reports", "Tier"), 80, lines=2),
        Column(texts.tr("Reports", "Day"), 60),
        Column(head, 150, lines=4),
    ]
    rows = (
        [
            _number(line),
            line.name,
            line.client_no,
            line.tier or NOTHING,
            _day(line),
            joined([line.reached, line.attempts]) or NOTHING,
        ]
        for line in lines
    )
    Table(sheet, columns).draw(rows)


def _reasons(sheet: Sheet, lines: Sequence[GreetingLine]) -> None:
    texts = sheet.texts
    sheet.need(60)
    sheet.y -= 8
    sheet.heading(texts.tr("Reports", "Not to be greeted"), str(len(lines)))
    columns = [
        Column(texts.tr("Reports", "Reason"), 380, lines=3),
        Column(texts.tr("Reports", "Clients"), 80, align="right"),
    ]
    # Whose household it was stands on the list; the proof counts.
    through = texts.tr("Reports", "Greeted through somebody of the household")
    counted = Counter(through if line.through else line.blocked_by for line in lines)
    Table(sheet, columns).draw([reason or NOTHING, str(number)] for reason, number in counted.most_common())


def _number(line: GreetingLine) -> str:
    return str(line.number or "")


def _day(line: GreetingLine) -> str:
    return short_day(line.day) if line.day else NOTHING
