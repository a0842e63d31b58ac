"""资产分布结构 (T8): how many clients lie in which bin of assets, against the month before, and who the largest are."""

from __future__ import annotations

from typing import BinaryIO

from workbench.domain.distribution import edge_text
from workbench.domain.moves import Figure
from workbench.readmodels.movepapers import DistributionPaper, PaperBin
from workbench.reports import theme
from workbench.reports.blocks import Sections
from workbench.reports.charts import Bar, columns_of
from workbench.reports.formats import NOTHING, amount, count, exact_share, month_text, unit
from workbench.reports.sheet import Sheet
from workbench.reports.tables import Column, Table
from workbench.texts import Texts

_CHART = 150.0


def distribution(model: DistributionPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    sheet = Sheet(out, texts.tr("Reports", "Distribution of assets"), model.letterhead, texts)
    sheet.turn()
    sheet.text(sheet.left, sheet.y - 13, month_text(model.month, texts), 12, bold=True)
    note = texts.tr("Reports", "amounts in {unit}, bins in CNY 10,000", unit=unit(texts))
    sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
    sheet.y -= 20
    _chart(sheet, model)
    sections = Sections(sheet)
    _table(sections, model)
    _largest(sections, model)
    return sheet.finish()


def bin_text(one: PaperBin, texts: Texts) -> str:
    """Return a bin by its bounds in 万元."""
    if one.low_fen is None:
        return texts.tr("Reports", "below {edge}", edge=edge_text(one.high_fen or 0))
    low = edge_text(one.low_fen)
    return f"≥{low}" if one.high_fen is None else f"{low}–{edge_text(one.high_fen)}"


def _chart(sheet: Sheet, model: DistributionPaper) -> None:
    bars = [Bar(bin_text(one, sheet.texts), one.figure.clients, count(one.figure.clients)) for one in model.bins]
    sheet.title(sheet.left, sheet.y - 14, sheet.width, sheet.texts.tr("Reports", "Clients by bin"))
    sheet.drawing(columns_of(bars, sheet.width, _CHART), sheet.left, sheet.y - 22 - _CHART)
    sheet.y -= 22 + _CHART


def _table(sections: Sections, model: DistributionPaper) -> None:
    sheet, texts = sections.sheet, sections.sheet.texts
    tr = texts.tr
    compared = tr("Reports", "change on {month}", month=month_text(model.before, texts)) if model.before else ""
    sections.open(tr("Reports", "Bins in figures"), compared)
    columns = [
        Column(tr("Reports", "CNY 10,000"), 18),
        Column(tr("Reports", "Clients"), 12, "right"),
        Column(tr("Reports", "Change"), 12, "right"),
        Column(tr("Reports", "Share"), 12, "right"),
        Column(tr("Reports", "Assets"), 18, "right"),
        Column(tr("Reports", "Change"), 18, "right"),
        Column(tr("Reports", "Share"), 12, "right"),
        Column(tr("Reports", "Per client"), 16, "right"),
    ]
    whole = _sum([one.figure for one in model.bins])
    table = Table(sheet, columns)
    table.draw([_row(bin_text(one, texts), one.figure, one.before, whole, texts) for one in model.bins])
    before = [one.before for one in model.bins if one.before is not None]
    table.total(_row(tr("Reports", "Total"), whole, _sum(before) if before else None, whole, texts))
    if model.below.figure.clients:
        sheet.y -= 12
        said = tr(
            "Reports",
            "Below the first bin: {count} clients with {amount}; they are not part of the shares.",
            count=count(model.below.figure.clients),
            amount=amount(model.below.figure.aum_fen, texts),
        )
        sheet.text(sheet.left, sheet.y, said, theme.SMALL, grey=theme.SOFT, room=sheet.width)


def _sum(figures: list[Figure]) -> Figure:
    return Figure(sum(one.clients for one in figures), sum(one.aum_fen for one in figures))


def _row(name: str, figure: Figure, before: Figure | None, whole: Figure, texts: Texts) -> list[str]:
    change = figure.minus(before) if before is not None else None
    return [
        name,
        count(figure.clients),
        count(change.clients if change else None, signed=True),
        exact_share(figure.clients, whole.clients),
        amount(figure.aum_fen, texts),
        amount(change.aum_fen if change else None, texts, signed=True),
        exact_share(figure.aum_fen, whole.aum_fen),
        amount(figure.average_fen, texts),
    ]


def _largest(sections: Sections, model: DistributionPaper) -> None:
    texts = sections.sheet.texts
    tr = texts.tr
    sections.open(tr("Reports", "Largest clients"), tr("Reports", "clients: {count}", count=len(model.largest)))
    if not model.largest:
        sections.empty()
        return
    columns = [
        Column("", 6, "right"),
        Column(tr("Reports", "Client"), 26, lines=4, bold=True),
        Column(tr("Reports", "Client number"), 20),
        Column(tr("Reports", "Band"), 26),
        Column(tr("Reports", "Assets"), 20, "right"),
    ]
    rows = [
        [str(place), row.name, row.client_no, row.band or NOTHING, amount(row.closing_fen, texts)]
        for place, row in enumerate(model.largest, 1)
    ]
    Table(sections.sheet, columns).draw(rows)
