"""问候清单: the sheet of a greeting run, to tick off while calling; whoever must not be greeted stands at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.readmodels.documents import GreetingLine, GreetingList
from workbench.reports import theme
from workbench.reports.formats import NOTHING, channel_name, day_text, joined, short_day, shown_way
from workbench.reports.sheet import Sheet
from workbench.reports.tables import TICKED, Column, Table
from workbench.texts import Texts

_TEXT_LINES = 8
_NOT_TO_GREET = frozenset({"blocked", "skipped"})


def greeting_list(model: GreetingList, out: BinaryIO, texts: Texts) -> int:
    """Write the sheet and return its number of pages; numbers are masked unless `model.full`."""
    sheet = Sheet(out, texts.tr("Reports", "Greeting list"), model.letterhead, texts, wide=True)
    sheet.turn()
    to_greet = [line for line in model.lines if line.state not in _NOT_TO_GREET]
    blocked = [line for line in model.lines if line.state in _NOT_TO_GREET]
    _summary(sheet, model, to_greet, blocked)
    if to_greet:
        _greetings(sheet, model, to_greet)
    else:
        sheet.y -= 14
        sheet.text(sheet.left, sheet.y, texts.tr("Reports", "Nobody is to be greeted."), grey=theme.SOFT)
    if blocked:
        _blocked(sheet, blocked)
    return sheet.finish()


def _summary(
    sheet: Sheet, model: GreetingList, to_greet: Sequence[GreetingLine], blocked: Sequence[GreetingLine]
) -> None:
    texts = sheet.texts
    sheet.y -= 12
    when = joined([day_text(model.day, texts) if model.day else "", model.lunar])
    span = sheet.text(sheet.left, sheet.y, model.occasion, 12, bold=True, room=sheet.width / 3)
    sheet.text(sheet.left + span + 10, sheet.y, when, theme.BODY)
    done = sum(line.state == "done" for line in to_greet)
    figures = texts.tr(
        "Reports",
        "To greet: {owed}    Done: {done}    Not to be greeted: {blocked}",
        owed=len(to_greet),
        done=done,
        blocked=len(blocked),
    )
    sheet.text(sheet.right, sheet.y, figures, theme.BODY, align="right")
    sheet.y -= 13
    note = texts.tr("Reports", "Not frozen yet: these numbers may change.")
    if model.frozen_on is not None:
        note = texts.tr(
            "Reports",
            "Frozen on {day}. Write behind a number: x not reached, c call, s SMS, w WeChat, v visit, - left out; "
            "type the numbers back as 3 5-8 12x.",
            day=day_text(model.frozen_on, texts),
        )
    sheet.text(sheet.left, sheet.y, note, theme.SMALL, grey=theme.SOFT)
    sheet.y -= 7


def _greetings(sheet: Sheet, model: GreetingList, lines: Sequence[GreetingLine]) -> None:
    texts = sheet.texts
    own_days = any(line.day for line in lines)
    columns = [
        Column("", 20, kind="tick"),
        Column(texts.tr("Reports", "#"), 30, align="right"),
        *([Column(texts.tr("Reports", "Day"), 60)] if own_days else []),
        Column(texts.tr("Reports", "Client"), 84, lines=4, bold=True),
        Column(texts.tr("Reports", "Address form"), 62, lines=3),
        Column(texts.tr("Reports", "Tier"), 52, lines=2),
        Column(texts.tr("Reports", "Channel"), 46),
        Column(texts.tr("Reports", "Number"), 82, lines=2),
        Column(texts.tr("Reports", "Words"), 300, lines=_TEXT_LINES),
        Column(texts.tr("Reports", "Result"), 96, kind="blank"),
    ]
    table = Table(sheet, columns, room_to_write=30, verticals=True)
    # What came to a frozen list later has no number until it is frozen again.
    numbers = [line.number if model.frozen_on else place for place, line in enumerate(lines, 1)]
    rows = zip(numbers, lines, strict=True)
    table.draw(_row(number, line, texts, full=model.full, own_days=own_days) for number, line in rows)


def _row(number: int | None, line: GreetingLine, texts: Texts, *, full: bool, own_days: bool) -> list[str]:
    return [
        TICKED if line.state == "done" else "",
        str(number or NOTHING),
        *([short_day(line.day)] if own_days else []),
        line.name,
        line.salutation or NOTHING,
        line.tier or NOTHING,
        channel_name(line.channel, texts) or NOTHING,
        shown_way(line.way, full=full) or NOTHING,
        line.text,
        "",
    ]


def _blocked(sheet: Sheet, lines: Sequence[GreetingLine]) -> None:
    texts = sheet.texts
    sheet.need(70)
    sheet.y -= 8
    sheet.heading(texts.tr("Reports", "Not to be greeted"), texts.tr("Reports", "the reason stands beside each"))
    columns = [
        Column(texts.tr("Reports", "Client"), 160, bold=True, lines=3),
        Column(texts.tr("Reports", "Client number"), 90),
        Column(texts.tr("Reports", "Tier"), 70, lines=2),
        Column(texts.tr("Reports", "Reason"), 440, lines=4),
    ]
    rows = (
        [
            line.name,
            line.client_no,
            line.tier or NOTHING,
            joined([line.blocked_by, line.change]) or NOTHING,
        ]
        for line in lines
    )
    Table(sheet, columns).draw(rows)
