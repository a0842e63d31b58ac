"""The lists of the monthly report: the clients who came, left, are near a tier, at risk, or still to be contacted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from workbench.readmodels.documents import MonthlyReport, ReportClient
from workbench.reports.blocks import Sections
from workbench.reports.formats import NOTHING, amount, short_day
from workbench.reports.tables import Column, Table


class _Field(NamedTuple):
    """One column of a list of clients: how it looks and what it shows."""

    column: Column
    show: Callable[[ReportClient], str]


class ClientLists:
    """The lists as numbered sections, each with its number of clients; empty ones say so."""

    def __init__(self, sections: Sections, model: MonthlyReport) -> None:
        self.sections, self.model, self.texts = sections, model, sections.sheet.texts

    def draw(self) -> None:
        """Draw the clients to look at: come, gone, near a tier, at risk, overdue."""
        tr, model = self.texts.tr, self.model
        value = _field(tr("Reports", "Assets"), 16, lambda row: amount(row.value_fen, self.texts), right=True)
        change = _field(
            tr("Reports", "Change"), 15, lambda row: amount(row.change_fen, self.texts, signed=True), right=True
        )
        reason = _field(tr("Reports", "Reason"), 48, lambda row: row.reason, lines=4)
        day = _field(tr("Reports", "Day"), 19, lambda row: short_day(row.day))
        aim = _field(tr("Reports", "Within reach"), 17, lambda row: row.aim, lines=2)
        distance = _field(tr("Reports", "Missing"), 14, lambda row: amount(row.distance_fen, self.texts), right=True)
        owed = _field(tr("Reports", "Owed"), 20, lambda row: row.aim, lines=2)
        self._list(tr("Reports", "New clients"), model.new, [day, value, reason])
        self._list(tr("Reports", "Lost clients"), model.lost, [day, value, reason])
        self._list(tr("Reports", "Near the next tier"), model.near, [value, aim, distance, reason])
        self._list(tr("Reports", "At risk of loss"), model.risk, [value, change, reason])
        self._list(tr("Reports", "Overdue"), model.overdue, [owed, day, reason])

    def _list(self, title: str, rows: Sequence[ReportClient], fields: Sequence[_Field]) -> None:
        self.sections.open(title, self.texts.tr("Reports", "clients: {count}", count=len(rows)) if rows else "")
        if not rows:
            self.sections.empty()
            return
        tr = self.texts.tr
        fields = [
            _field(tr("Reports", "Client"), 20, lambda row: row.name, lines=4, bold=True),
            _field(tr("Reports", "Client number"), 17, lambda row: row.client_no),
            _field(tr("Reports", "Tier"), 17, lambda row: row.tier, lines=2),
            *fields,
        ]
        table = Table(self.sections.sheet, [field.column for field in fields])
        table.draw([field.show(row) or NOTHING for field in fields] for row in rows)


def _field(
    title: str,
    part: float,
    show: Callable[[ReportClient], str],
    *,
    right: bool = False,
    lines: int = 1,
    bold: bool = False,
) -> _Field:
    return _Field(Column(title, part, "right" if right else "left", lines, bold), show)
