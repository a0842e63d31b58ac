"""季度维护达标表 (MS8): what the standard asked for, band by band; the check version shows the days that prove it."""

from __future__ import annotations

from itertools import groupby
from typing import BinaryIO

from workbench.readmodels.papers import CircularPaper
from workbench.reports import theme
from workbench.reports.blocks import Sections, signatures
from workbench.reports.formats import NOTHING, amount, count, day_text, percent, short_day
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.reports.upkeep_blocks import goals_table, opening
from workbench.texts import Texts

#: So many days of evidence are written out; the number of all stands beside them.
_EVIDENCE = 12


def quarterly_standard(model: CircularPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the circular and return its number of pages."""
    tr = texts.tr
    title = tr("Reports", "Fulfilment of the standard: check") if model.checks else model.title
    sheet = Sheet(out, title, model.letterhead, texts)
    opening(
        sheet, tr("Reports", "{first} to {last}", first=day_text(model.first, texts), last=day_text(model.last, texts))
    )
    if model.until < model.last:
        words = tr("Reports", "The period still runs; figures up to {day}.", day=day_text(model.until, texts))
        sheet.text(sheet.left, sheet.y - 8, words, theme.SMALL, grey=theme.SOFT)
        sheet.y -= 12
    circular = _Circular(sheet, model)
    circular.bands()
    circular.desk()
    circular.goals()
    circular.checks() if model.checks else circular.behind()
    circular.sign()
    return sheet.finish()


class _Circular:
    def __init__(self, sheet: Sheet, model: CircularPaper) -> None:
        self.sheet, self.model, self.texts = sheet, model, sheet.texts
        self.sections = Sections(sheet)

    def bands(self) -> None:
        """Draw one table a band, its duties with what was owed and done."""
        tr = self.texts.tr
        columns = [
            Column(tr("Reports", "Duty"), 34, lines=2),
            Column(tr("Reports", "Clients"), 12, "right"),
            Column(tr("Reports", "Owed"), 12, "right"),
            Column(tr("Reports", "Made"), 12, "right"),
            Column(tr("Reports", "Fulfilled"), 14, "right"),
            Column(tr("Reports", "Behind"), 12, "right"),
            Column(tr("Reports", "Waived"), 12, "right"),
        ]
        if not self.model.lines:
            self.sections.open(tr("Reports", "Maintenance by band"))
            self.sections.empty()
        for band, lines in groupby(self.model.lines, key=lambda line: line.band):
            rows = [
                [
                    line.name,
                    count(line.clients),
                    count(line.required),
                    count(line.done),
                    percent(line.hundredths),
                    count(line.behind),
                    count(line.waived),
                ]
                for line in lines
            ]
            self.sections.table(band, Table(self.sheet, columns), rows)

    def desk(self) -> None:
        """Draw the duties of the desk over the period."""
        tr = self.texts.tr
        title = tr("Reports", "Duties of the desk")
        if not self.model.desk:
            self.sections.open(title)
            self.sections.empty()
            return
        columns = [
            Column(tr("Reports", "Duty"), 40, lines=2),
            Column(tr("Reports", "Every"), 14),
            Column(tr("Reports", "Owed"), 12, "right"),
            Column(tr("Reports", "Made"), 12, "right"),
            Column(tr("Reports", "Result"), 16, "center", bold=True),
        ]
        rows = [
            [line.name, line.period, count(line.required), count(line.done), line.state] for line in self.model.desk
        ]
        self.sections.table(title, Table(self.sheet, columns), rows)

    def goals(self) -> None:
        goals_table(self.sections, self.texts.tr("Reports", "Coverage and penetration"), self.model.goals)

    def behind(self) -> None:
        """Draw the clients who got less than they were owed."""
        tr, rows = self.texts.tr, self.model.behind
        note = tr("Reports", "clients: {count}", count=count(len(rows))) if rows else ""
        self.sections.open(tr("Reports", "Clients behind"), note)
        if not rows:
            self.sections.empty()
            return
        columns = [
            Column(tr("Reports", "Client"), 18, lines=4, bold=True),
            Column(tr("Reports", "Client number"), 17),
            Column(tr("Reports", "Band"), 18, lines=2),
            Column(tr("Reports", "Assets"), 15, "right"),
            Column(tr("Reports", "Still owed"), 60, lines=4),
        ]
        cells = [
            [row.name, row.client_no or NOTHING, row.band, amount(row.value_fen, self.sheet.texts), row.duties]
            for row in rows
        ]
        Table(self.sheet, columns).draw(cells)

    def checks(self) -> None:
        """Draw done, owed and evidence of every client and duty, with a box for whoever checks."""
        tr = self.texts.tr
        self.sections.open(tr("Reports", "Evidence by client"))
        columns = [
            Column(tr("Reports", "Client"), 16, lines=4, bold=True),
            Column(tr("Reports", "Client number"), 20),
            Column(tr("Reports", "Duty"), 30, lines=2),
            Column(tr("Reports", "Owed"), 10, "right"),
            Column(tr("Reports", "Made"), 10, "right"),
            Column(tr("Reports", "State"), 14),
            Column(tr("Reports", "Evidence"), 40, lines=4),
            Column(tr("Reports", "Checked"), 15, kind="tick"),
        ]
        cells = []
        for row in self.model.checks:
            days = [short_day(day) for day in row.evidence[-_EVIDENCE:]]
            more = len(row.evidence) - len(days)
            evidence = "  ".join(([tr("Reports", "{count} earlier", count=more)] if more else []) + days) or NOTHING
            who = [row.name, row.client_no or NOTHING, row.duty]
            cells.append([*who, count(row.required), count(row.done), row.state, evidence, ""])
        Table(self.sheet, columns).draw(cells)

    def sign(self) -> None:
        tr = self.texts.tr
        self.sheet.need(46)
        self.sheet.y -= 34
        signatures(
            self.sheet,
            [
                (tr("Reports", "Prepared by"), self.model.preparer),
                (tr("Reports", "Reviewed by"), ""),
                (tr("Reports", "Retail section"), ""),
                (tr("Reports", "Date"), ""),
            ],
        )
