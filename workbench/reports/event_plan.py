"""活动策划表 (K1): what is done before, during and after, by whom, with which materials, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.readmodels.gatherpapers import EventPlan, PlannerLine
from workbench.reports import theme
from workbench.reports.blocks import Sections, signatures
from workbench.reports.formats import NOTHING, count, day_text, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import TICKED, TOTAL, Column, Table
from workbench.texts import Texts

_ROW = 18.0
_SIGNED = 34.0
_FEN = 100


def event_plan(model: EventPlan, out: BinaryIO, texts: Texts) -> int:
    """Write the planner and return its number of pages."""
    tr = texts.tr
    sheet = Sheet(out, tr("Reports", "Gathering planner"), model.letterhead, texts)
    day = f"  {day_text(model.day, texts)}" if model.day else ""
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, f"{model.title}{day}", 12, bold=True, room=sheet.width)
    sheet.y -= 22
    for line in _lines(model.facts):
        sheet.text(sheet.left, sheet.y - 8, line, theme.BODY, room=sheet.width)
        sheet.y -= 14
    sheet.y -= 4
    sections = Sections(sheet)
    for name, lines in model.phases:
        _tasks(sections, name, lines)
    _people(sections, model.people)
    _materials(sections, model.materials)
    _costs(sections, model.costs)
    sections.open(tr("Reports", "Guests"))
    guests = "    ".join(f"{name} {count(number)}" for name, number in model.guests)
    sheet.text(sheet.left, sheet.y - 9, guests, theme.BODY)
    sheet.y -= 16
    sheet.need(_SIGNED)
    sheet.y -= _SIGNED - 8
    signatures(
        sheet, [(tr("Reports", "Planned by"), ""), (tr("Reports", "Approved by"), ""), (tr("Reports", "Date"), "")]
    )
    return sheet.finish()


def _lines(facts: Sequence[tuple[str, str]]) -> list[str]:
    """Return the facts four to a line, the last one, which is long, on its own."""
    said = [f"{name}: {value}" for name, value in facts]
    short, rest = said[:-1], said[-1:]
    return ["    ".join(short[place : place + 4]) for place in range(0, len(short), 4)] + rest


def _tasks(sections: Sections, name: str, lines: Sequence[PlannerLine]) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    if not lines:
        sections.open(name)
        sections.empty()
        return
    columns = [
        Column(tr("Reports", "Done"), 12, kind="tick"),
        Column(tr("Reports", "By"), 17),
        Column(tr("Reports", "What is to be done"), 66, lines=2),
        Column(tr("Reports", "Who"), 22, lines=2),
        Column(tr("Reports", "Remarks"), 34, kind="blank"),
    ]
    rows = [[TICKED if line.done else "", short_day(line.due), line.title, line.who or NOTHING, ""] for line in lines]
    sections.table(name, _table(sheet, columns), rows, count(len(lines)))


def _people(sections: Sections, lines: Sequence[PlannerLine]) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    if not lines:
        return
    columns = [
        Column(tr("Reports", "Role"), 40, lines=2, bold=True),
        Column(tr("Reports", "How many"), 14, "right"),
        Column(tr("Reports", "Who"), 94, kind="blank"),
    ]
    # Who is named already stands beside the role; the room is for the others.
    rows = [[f"{line.title} ({line.who})" if line.who else line.title, _number(line.count), ""] for line in lines]
    sections.table(tr("Reports", "Who does what"), _table(sheet, columns), rows)


def _materials(sections: Sections, lines: Sequence[PlannerLine]) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    if not lines:
        return
    columns = [
        Column(tr("Reports", "There"), 12, kind="tick"),
        Column(tr("Reports", "Material"), 60, lines=2),
        Column(tr("Reports", "Pieces"), 15, "right"),
        Column(tr("Reports", "Taken back"), 20, kind="blank"),
        Column(tr("Reports", "Remarks"), 44, kind="blank"),
    ]
    rows = [[TICKED if line.done else "", line.title, _number(line.count), "", ""] for line in lines]
    sections.table(tr("Reports", "Materials"), _table(sheet, columns), rows)


def _costs(sections: Sections, lines: Sequence[PlannerLine]) -> None:
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    if not lines:
        return
    columns = [
        Column(tr("Reports", "Cost"), 60, lines=2),
        Column(tr("Reports", "Plan"), 24, "right"),
        Column(tr("Reports", "Spent"), 24, "right"),
        Column(tr("Reports", "Receipt"), 40, kind="blank"),
    ]
    table = _table(sheet, columns)
    rows = [[line.title, _yuan(line.planned_fen), _yuan(line.spent_fen), ""] for line in lines]
    sections.table(tr("Reports", "Costs (CNY)"), table, rows, below=TOTAL)
    planned, spent = (sum(fen or 0 for fen in column) for column in _money(lines))
    table.total([tr("Reports", "Total"), _yuan(planned), _yuan(spent) if spent else "", ""])


def _table(sheet: Sheet, columns: Sequence[Column]) -> Table:
    return Table(sheet, columns, room_to_write=_ROW, verticals=True)


def _money(lines: Sequence[PlannerLine]) -> tuple[list[int | None], list[int | None]]:
    return [line.planned_fen for line in lines], [line.spent_fen for line in lines]


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{fen // _FEN:,}.{fen % _FEN:02}"


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
