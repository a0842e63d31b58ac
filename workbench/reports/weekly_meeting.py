"""周例会汇报 (MS7): the week that ended and the week that begins, on one A4 page."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from workbench.readmodels.papers import WeekFigures, WeekList, WeeklyPaper
from workbench.reports import theme
from workbench.reports.blocks import Sections, ruled_lines, signatures
from workbench.reports.formats import NOTHING, amount, channel_name, count, day_text, share, short_day, unit
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

_TILE = 48.0
_TILES = 4
_LINE = 17.0
#: Rows of each short list, as many as leave everything on one page.
_ROWS = (3, 2, 1, 0)


def weekly_meeting(model: WeeklyPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the report and return its number of pages, which is one: long names cost rows, never a second page."""
    pages = 0
    for rows in _ROWS:
        drawn = BytesIO()
        pages = _drawn(model, drawn, texts, rows)
        if pages == 1:
            break
    out.write(drawn.getvalue())
    return pages


def _drawn(model: WeeklyPaper, out: BinaryIO, texts: Texts, rows: int) -> int:
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Weekly meeting"), model.letterhead, texts)
    sheet.turn()
    span = tr("Reports", "{first} to {last}", first=day_text(model.first, texts), last=day_text(model.last, texts))
    sheet.text(sheet.left, sheet.y - 13, span, 12, bold=True)
    note = tr("Reports", "amounts in {unit}", unit=unit(texts))
    sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
    sheet.y -= 20
    _tiles(sheet, model)
    _channels(sheet, model)
    sections = Sections(sheet)
    for listed in model.lists:
        _list(sections, listed, rows)
    _words(sheet)
    signatures(sheet, [(tr("Reports", "Prepared by"), model.preparer), (tr("Reports", "Date"), "")])
    return sheet.finish()


def _tiles(sheet: Sheet, model: WeeklyPaper) -> None:
    """Draw the figures of the week in rows of four."""
    tiles = _figures(model.figures, sheet.texts)
    for start in range(0, len(tiles), _TILES):
        row = tiles[start : start + _TILES]
        width = sheet.width / _TILES
        for place, (label, value, note) in enumerate(row):
            x = sheet.left + place * width
            sheet.text(x + 7, sheet.y - 12, label, theme.SMALL, grey=theme.SOFT, room=width - 10)
            sheet.fitted(x + 7, sheet.y - 28, value, 13, width - 10, bold=True)
            sheet.fitted(x + 7, sheet.y - 40, note, theme.SMALL, width - 10)
            if place:
                sheet.rule(x, sheet.y - 6, x, sheet.y - _TILE + 6)
        sheet.frame(sheet.left, sheet.y - _TILE, sheet.width, _TILE, 0.7, theme.RULE)
        sheet.y -= _TILE


def _figures(week: WeekFigures, texts: Texts) -> list[tuple[str, str, str]]:
    """Return (label, value, note) of each tile."""
    tr = texts.tr
    money = f"{amount(week.followed_fen, texts)} / {amount(week.matured_fen, texts)}"
    return [
        (
            tr("Reports", "Real contacts"),
            count(week.contacts),
            tr("Reports", "clients: {count}", count=count(week.reached)),
        ),
        (tr("Reports", "Visits"), count(week.visits), tr("Reports", "planned {count}", count=count(week.planned))),
        (tr("Reports", "Greetings recorded"), count(week.greetings), ""),
        (tr("Reports", "New clients"), count(week.new), ""),
        (tr("Reports", "Maturities followed"), share(week.followed, week.matured), money),
        (
            tr("Reports", "Contacts of the month"),
            share(week.done, week.required),
            f"{count(week.done)} / {count(week.required)}",
        ),
        (tr("Reports", "Clients managed"), count(week.managed), ""),
        (tr("Reports", "Overdue"), count(week.overdue), ""),
    ]


def _channels(sheet: Sheet, model: WeeklyPaper) -> None:
    said = [f"{channel_name(code, sheet.texts)} {count(number)}" for code, number in model.channels]
    label = sheet.texts.tr("Reports", "Contacts by channel")
    sheet.text(sheet.left, sheet.y - 13, f"{label}:  {'   '.join(said) or NOTHING}", theme.BODY, room=sheet.width)
    sheet.y -= 15


def _list(sections: Sections, listed: WeekList, most: int) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    shown = listed.rows[:most]
    note = tr("Reports", "{shown} of {total}", shown=len(shown), total=listed.total)
    sections.open(listed.title, note if listed.rows else "")
    if not shown:
        sections.empty()
        return
    columns = [
        Column(tr("Reports", "Client"), 22, lines=2, bold=True),
        Column(tr("Reports", "Band"), 21),
        Column(tr("Reports", "Assets"), 14, "right"),
        Column(tr("Reports", "Day"), 15),
        Column(tr("Reports", "Reason"), 62),
    ]
    table = Table(sheet, columns, size=theme.SMALL)
    table.draw(
        [row.name, row.band or NOTHING, amount(row.value_fen, sheet.texts), short_day(row.day), row.reason or NOTHING]
        for row in shown
    )


def _words(sheet: Sheet) -> None:
    """Leave the rest of the page to write on."""
    sheet.y -= 6
    sheet.heading(sheet.texts.tr("Reports", "Analysis and measures"))
    lines = max(1, int((sheet.room - 40) // _LINE))
    sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y, lines, _LINE)
    sheet.y -= 26
