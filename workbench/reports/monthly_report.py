"""客户维护工作月报 (MS7, E8): what the book was worth in a month, what was done, and whom to look at next."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

from workbench.readmodels.documents import MonthlyReport
from workbench.reports import theme
from workbench.reports.blocks import Sections, nothing, ruled_lines, signatures
from workbench.reports.charts import Bar, month_bars, named_bars
from workbench.reports.formats import amount, channel_name, count, month_text, share, unit
from workbench.reports.monthly_lists import ClientLists
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.reports.text import markup, wrap
from workbench.texts import Texts

_MONTHS = 12
_CHART = 118.0
_LEAST_CHART = 16.0
_TILE = 52.0
_GUTTER = 18.0
_WRITE_LINE = 20.0
_LINES_TO_WRITE = 5


class _Tile(NamedTuple):
    """One figure of the month: what it is, its value, and what it compares with."""

    label: str
    value: str
    note: str


def monthly_report(model: MonthlyReport, out: BinaryIO, texts: Texts) -> int:
    """Write the report and return its number of pages."""
    title = texts.tr("Reports", "Monthly report")
    sheet = Sheet(out, title, model.letterhead, texts)
    sheet.turn()
    report = _Report(sheet, model)
    report.summary()
    report.bands()
    report.charts()
    report.tiers()
    ClientLists(report.sections, model).draw()
    report.writing()
    report.sign()
    return sheet.finish()


class _Report:
    def __init__(self, sheet: Sheet, model: MonthlyReport) -> None:
        self.sheet, self.model, self.texts = sheet, model, sheet.texts
        self.sections = Sections(sheet)

    # -- figures -------------------------------------------------------------------------------------------------

    def summary(self) -> None:
        """Draw the month and its six figures."""
        sheet = self.sheet
        sheet.text(sheet.left, sheet.y - 13, month_text(self.model.month, self.texts), 12, bold=True)
        note = self.texts.tr("Reports", "amounts in {unit}", unit=unit(self.texts))
        sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
        sheet.y -= 22
        tiles = self._tiles()
        width = sheet.width / len(tiles)
        for place, tile in enumerate(tiles):
            x = sheet.left + place * width
            sheet.text(x + 7, sheet.y - 13, tile.label, theme.SMALL, grey=theme.SOFT, room=width - 10)
            sheet.fitted(x + 7, sheet.y - 31, tile.value, 13, width - 10, bold=True)
            sheet.fitted(x + 7, sheet.y - 44, tile.note, theme.SMALL, width - 10)
            if place:
                sheet.rule(x, sheet.y - 6, x, sheet.y - _TILE + 6)
        sheet.frame(sheet.left, sheet.y - _TILE, sheet.width, _TILE, 0.7, theme.RULE)
        sheet.y -= _TILE

    def _tiles(self) -> list[_Tile]:
        model, tr, done = self.model, self.texts.tr, self.model.activity
        required = sum(band.required for band in model.bands)
        made = sum(band.done for band in model.bands)
        clients = model.clients - model.clients_before if model.clients_before is not None else None
        assets = model.aum_fen - model.aum_before_fen if model.aum_before_fen is not None else None
        return [
            _Tile(tr("Reports", "Clients"), count(model.clients), self._change(count(clients, signed=True))),
            _Tile(tr("Reports", "Assets"), self._money(model.aum_fen), self._change(self._money(assets, signed=True))),
            _Tile(tr("Reports", "Contacts made"), share(made, required), f"{count(made)} / {count(required)}"),
            _Tile(
                tr("Reports", "Visits"),
                count(done.visits_done),
                tr("Reports", "planned {count}", count=count(done.visits_planned)),
            ),
            _Tile(
                tr("Reports", "Greetings"),
                share(done.greetings_done, done.greetings_owed),
                f"{count(done.greetings_done)} / {count(done.greetings_owed)}",
            ),
            _Tile(
                tr("Reports", "Maturities followed"),
                share(done.maturities_handled, done.maturities),
                f"{self._money(done.matured_handled_fen)} / {self._money(done.matured_fen)}",
            ),
        ]

    def bands(self) -> None:
        """Draw what the maintenance standard asked for, and what was done, by band."""
        tr, bands = self.texts.tr, self.model.bands
        self.sections.open(tr("Reports", "Maintenance by band"))
        columns = [
            Column(tr("Reports", "Band"), 16, lines=2),
            Column(tr("Reports", "Clients"), 9, "right"),
            Column(tr("Reports", "Assets"), 15, "right"),
            Column(tr("Reports", "Change"), 13, "right"),
            Column(tr("Reports", "Owed"), 9, "right"),
            Column(tr("Reports", "Made"), 9, "right"),
            Column(tr("Reports", "Fulfilled"), 11, "right"),
            Column(tr("Reports", "Reached clients"), 12, "right"),
            Column(tr("Reports", "Coverage"), 11, "right"),
        ]
        if not bands:
            self.sections.empty()
            return
        rows = [
            [
                band.name,
                count(band.clients),
                self._money(band.aum_fen),
                self._money(band.change_fen, signed=True),
                count(band.required),
                count(band.done),
                share(band.done, band.required),
                count(band.contacted),
                share(band.contacted, band.clients),
            ]
            for band in bands
        ]
        table = Table(self.sheet, columns)
        table.draw(rows)
        table.total([tr("Reports", "Total"), *self._band_totals()])

    def _band_totals(self) -> list[str]:
        bands = self.model.bands
        clients, contacted = sum(band.clients for band in bands), sum(band.contacted for band in bands)
        required, done = sum(band.required for band in bands), sum(band.done for band in bands)
        changes = [band.change_fen for band in bands if band.change_fen is not None]
        return [
            count(clients),
            self._money(sum(band.aum_fen for band in bands)),
            self._money(sum(changes) if changes else None, signed=True),
            count(required),
            count(done),
            share(done, required),
            count(contacted),
            share(contacted, clients),
        ]

    def charts(self) -> None:
        """Draw the months and the channels beside each other."""
        sheet, tr = self.sheet, self.texts.tr
        empty = not self.model.trend and not self.model.activity.channels
        height = _LEAST_CHART if empty else _CHART
        sheet.need(height + 36)
        left = sheet.width * 0.6
        x = sheet.left + left + _GUTTER
        y = sheet.y - 18
        months = self.model.trend[-_MONTHS:]
        sheet.title(sheet.left, y, left, tr("Reports", "Assets and clients by month"), self._legend())
        sheet.title(x, y, sheet.right - x, tr("Reports", "Contacts by channel"))
        bars = [Bar(item.month, item.aum_fen, self._money(item.aum_fen)) for item in months]
        line = [Bar(item.month, item.clients, count(item.clients)) for item in months]
        if months:
            sheet.drawing(month_bars(bars, left, _CHART, line), sheet.left, y - 8 - _CHART)
        else:
            self._soft(sheet.left, y - 20)
        channels = [
            Bar(channel_name(code, self.texts), number, count(number)) for code, number in self.model.activity.channels
        ]
        if channels:
            chart = named_bars(channels, sheet.right - x, min(_CHART / len(channels), 16))
            sheet.drawing(chart, x, y - 8 - chart.height)
        else:
            self._soft(x, y - 20)
        sheet.y = y - 8 - height

    def _legend(self) -> str:
        return self.texts.tr("Reports", "bars: assets, dashed line: clients") if self.model.trend else ""

    def tiers(self) -> None:
        tr = self.texts.tr
        self.sections.open(tr("Reports", "Clients by tier"))
        if not self.model.tiers:
            self.sections.empty()
            return
        columns = [
            Column(tr("Reports", "Tier"), 30, lines=2),
            Column(tr("Reports", "Clients"), 14, "right"),
            Column(tr("Reports", "Change"), 14, "right"),
            Column(tr("Reports", "Assets"), 22, "right"),
            Column(tr("Reports", "Change"), 20, "right"),
        ]
        rows = [
            [
                tier.name,
                count(tier.clients),
                count(tier.change, signed=True),
                self._money(tier.aum_fen),
                self._money(tier.change_fen, signed=True),
            ]
            for tier in self.model.tiers
        ]
        Table(self.sheet, columns).draw(rows)

    # -- words ---------------------------------------------------------------------------------------------------

    def writing(self) -> None:
        tr = self.texts.tr
        self._words(tr("Reports", "Summary of the work"), self.model.summary)
        self._words(tr("Reports", "Suggestions"), self.model.advice)

    def _words(self, title: str, words: str) -> None:
        sheet = self.sheet
        if not words.strip():
            sheet.need(_LINES_TO_WRITE * _WRITE_LINE + 34)
            self.sections.open(title)
            sheet.y = ruled_lines(sheet, sheet.left, sheet.right, sheet.y, _LINES_TO_WRITE, _WRITE_LINE)
            return
        self.sections.open(title)
        sheet.y -= 4
        style = theme.body_style(theme.BODY + 0.5, 1.6)
        # Paragraph by paragraph and, where one is longer than a page, line by line: nothing is lost off the foot.
        for line in words.splitlines():
            for piece in wrap(line, style.fontSize, sheet.width):
                sheet.need(style.leading + 2)
                sheet.y -= sheet.paragraph(sheet.left, sheet.y, sheet.width + 1, markup(piece or " "), style)

    def sign(self) -> None:
        tr, model, sheet = self.texts.tr, self.model, self.sheet
        sheet.need(46)
        sheet.y -= 34
        signatures(
            sheet,
            [
                (tr("Reports", "Prepared by"), model.preparer),
                (tr("Reports", "Reviewed by"), model.reviewer),
                (tr("Reports", "Approved by"), model.approver),
                (tr("Reports", "Date"), ""),
            ],
        )

    # -- small things --------------------------------------------------------------------------------------------

    def _soft(self, x: float, y: float) -> None:
        self.sheet.text(x + 8, y, nothing(self.sheet), theme.BODY, grey=theme.SOFT)

    def _money(self, fen: int | None, *, signed: bool = False) -> str:
        return amount(fen, self.texts, signed=signed)

    def _change(self, value: str) -> str:
        return self.texts.tr("Reports", "{change} on month", change=value)
