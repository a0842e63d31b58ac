"""What the papers of upkeep share: the line under the head, tables of goals and of clients."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.readmodels.papers import PaperClient, PaperGoal, PaperList
from workbench.reports import theme
from workbench.reports.blocks import Sections
from workbench.reports.formats import NOTHING, amount, count, percent, short_day, unit
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table


def opening(sheet: Sheet, words: str) -> None:
    """Begin the first page with what the paper is of, and the unit of its amounts."""
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, words, 12, bold=True)
    note = sheet.texts.tr("Reports", "amounts in {unit}", unit=unit(sheet.texts))
    sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
    sheet.y -= 20


def goals_table(sections: Sections, title: str, goals: Sequence[PaperGoal]) -> None:
    """Draw coverage goals: who must hold it, who does, and whether the goal is met, in words for black and white."""
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    if not goals:
        sections.open(title)
        sections.empty()
        return
    columns = [
        Column(tr("Reports", "Goal"), 34, lines=2),
        Column(tr("Reports", "Assets from"), 14, "right"),
        Column(tr("Reports", "Aim"), 9, "right"),
        Column(tr("Reports", "Clients"), 10, "right"),
        Column(tr("Reports", "Covered"), 10, "right"),
        Column(tr("Reports", "Reached"), 12, "right"),
        Column(tr("Reports", "Result"), 15, "center", bold=True),
    ]
    rows = [
        [
            goal.name,
            amount(goal.low_fen, sheet.texts),
            f"{goal.percent}%",
            count(goal.total),
            count(goal.met),
            percent(goal.hundredths),
            tr("Reports", "goal met") if goal.reached else tr("Reports", "{count} short", count=count(goal.short)),
        ]
        for goal in goals
    ]
    sections.table(title, Table(sheet, columns), rows)


def client_list(sections: Sections, listed: PaperList, *, handled: bool = False) -> None:
    """Draw a list of clients as a section; `handled` adds a blank column to write what was done."""
    sheet, tr = sections.sheet, sections.sheet.texts.tr
    note = tr("Reports", "clients: {count}", count=len({row.client_no or row.name for row in listed.rows}))
    sections.open(listed.title, note if listed.rows else "")
    if not listed.rows:
        sections.empty()
        return
    shown = [_cells(row, listed, sheet) for row in listed.rows]
    columns = _columns(listed, sheet)
    used = [place for place, column in enumerate(columns) if any(cells[place] != NOTHING for cells in shown)]
    if handled:
        columns.append(Column(tr("Reports", "Handled"), 26, kind="blank"))
        shown = [[*cells, ""] for cells in shown]
        used.append(len(columns) - 1)
    table = Table(sheet, [columns[place] for place in used], room_to_write=19.0 if handled else 0.0, verticals=handled)
    table.draw([cells[place] for place in used] for cells in shown)


def _columns(listed: PaperList, sheet: Sheet) -> list[Column]:
    tr = sheet.texts.tr
    return [
        Column(tr("Reports", "Client"), 18, lines=4, bold=True),
        Column(tr("Reports", "Client number"), 18),
        Column(tr("Reports", "Tier"), 18, lines=2),
        Column(tr("Reports", "Band"), 18, lines=2),
        Column(listed.value, 17, "right"),
        Column(listed.other, 15, "right"),
        Column(tr("Reports", "Day"), 16),
        Column(tr("Reports", "State"), 14, lines=2),
        Column(tr("Reports", "Reason"), 56, lines=5),
    ]


def _cells(row: PaperClient, listed: PaperList, sheet: Sheet) -> list[str]:
    return [
        row.name or NOTHING,
        row.client_no or NOTHING,
        row.tier or NOTHING,
        row.band or NOTHING,
        amount(row.value_fen, sheet.texts) if listed.value else NOTHING,
        amount(row.other_fen, sheet.texts) if listed.other else NOTHING,
        short_day(row.day),
        row.state or NOTHING,
        row.reason or NOTHING,
    ]
