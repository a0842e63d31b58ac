"""变动分析 (`domain.md` §12): who was kept, lost and won between two months, by band, with reasons and lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import BinaryIO

from workbench.domain.money import FEN_PER_WAN
from workbench.domain.moves import Figure
from workbench.readmodels.movepapers import MovementsPaper, PaperMove
from workbench.reports import theme
from workbench.reports.blocks import Sections
from workbench.reports.charts import Bar, paired_columns
from workbench.reports.formats import NOTHING, amount, count, exact_share, month_text, short_day, unit
from workbench.reports.sheet import Sheet
from workbench.reports.tables import TOTAL, Column, Table
from workbench.texts import Texts

_CHART = 118.0
_FEN_PER_MILLION = 100_000_000
_GUTTER = 18.0


def movements(model: MovementsPaper, out: BinaryIO, texts: Texts) -> int:
    """Write the paper and return its number of pages."""
    sheet = Sheet(out, texts.tr("Reports", "Movements"), model.letterhead, texts)
    sheet.turn()
    paper = _Paper(sheet, model)
    paper.figures()
    paper.charts()
    paper.bands()
    paper.matrix()
    paper.reasons()
    paper.lists()
    return sheet.finish()


class _Paper:
    def __init__(self, sheet: Sheet, model: MovementsPaper) -> None:
        self.sheet, self.model, self.texts = sheet, model, sheet.texts
        self.sections = Sections(sheet)

    def _money(self, fen: int | None, *, signed: bool = False) -> str:
        return amount(fen, self.texts, signed=signed)

    def _name(self, figure: str) -> str:
        tr = self.texts.tr
        return {
            "opening": tr("Movements", "Opening"),
            "kept": tr("Movements", "Kept"),
            "lost": tr("Movements", "Lost"),
            "left": tr("Movements", "Left the book"),
            "fell": tr("Movements", "Fell below"),
            "gross_new": tr("Movements", "New"),
            "came": tr("Movements", "New in the book"),
            "rose": tr("Movements", "Rose above"),
            "moved_in": tr("Movements", "Moved in"),
            "moved_out": tr("Movements", "Moved out"),
            "net": tr("Movements", "Net"),
            "closing": tr("Movements", "Closing"),
        }[figure]

    def figures(self) -> None:
        """Draw which months these are, and the figures with their shares of the opening."""
        sheet, model, tr = self.sheet, self.model, self.texts.tr
        first, last = (month_text(month, self.texts) for month in model.months)
        said = tr("Movements", "{opening} to {closing}", opening=first, closing=last)
        span = sheet.text(sheet.left, sheet.y - 13, said, 12, bold=True)
        note = tr("Reports", "amounts in {unit}", unit=unit(self.texts))
        sheet.text(sheet.left + span + 12, sheet.y - 13, model.whom, theme.BODY, room=sheet.width * 0.5)
        sheet.text(sheet.right, sheet.y - 13, note, theme.SMALL, grey=theme.SOFT, align="right")
        sheet.y -= 24
        columns = [
            Column("", 20),
            Column(tr("Reports", "Clients"), 12, "right"),
            Column(tr("Reports", "Share of the opening"), 16, "right"),
            Column(tr("Reports", "Assets"), 18, "right"),
            Column(tr("Reports", "Share of the opening"), 16, "right"),
            Column(tr("Reports", "Per client"), 18, "right"),
        ]
        names = ["opening", "kept", "lost"]
        names += ["left", "fell"] if model.figures["fell"].clients else []
        names += ["gross_new"]
        names += ["came", "rose"] if model.figures["rose"].clients else []
        Table(sheet, columns).draw([self._row(name) for name in [*names, "net", "closing"]])
        sheet.y -= 12
        product = Figure(len(model.product_only), sum(row.product_fen or 0 for row in model.product_only))
        closing = model.figures["closing"]
        said = tr(
            "Reports",
            "Only through products: {count} clients ({share}), {amount} in products ({part}) at risk when they mature",
            count=count(product.clients),
            share=exact_share(product.clients, closing.clients),
            amount=self._money(product.aum_fen),
            part=exact_share(product.aum_fen, closing.aum_fen),
        )
        sheet.text(sheet.left, sheet.y, said, theme.BODY, room=sheet.width)
        sheet.y -= 4

    def _row(self, name: str) -> list[str]:
        figure, opening = self.model.figures[name], self.model.figures["opening"]
        part = name in ("left", "fell", "came", "rose")
        net = name == "net"
        return [
            f"– {self._name(name)}" if part else self._name(name),
            count(figure.clients, signed=net),
            exact_share(figure.clients, opening.clients),
            self._money(figure.aum_fen, signed=net),
            exact_share(figure.aum_fen, opening.aum_fen),
            NOTHING if net else self._money(figure.average_fen),
        ]

    def charts(self) -> None:
        """Draw the bands before and after, in clients and in assets beside each other."""
        sheet, tr = self.sheet, self.texts.tr
        bands = list(reversed(self.model.bands))
        if not bands:
            return
        sheet.need(_CHART + 40)
        y, width = sheet.y - 20, (sheet.width - _GUTTER) / 2
        legend = tr("Reports", "pale: opening, dark: closing")
        for place, title in enumerate((tr("Reports", "Clients by band"), tr("Reports", "Assets by band"))):
            x = sheet.left + place * (width + _GUTTER)
            sheet.title(x, y, width, title, legend)
            pairs = []
            for band in bands:
                before, after = band.figures["opening"], band.figures["closing"]
                if place:
                    values = [(one.aum_fen, self._short(one.aum_fen)) for one in (before, after)]
                else:
                    values = [(one.clients, count(one.clients)) for one in (before, after)]
                pairs.append((Bar(band.name, *values[0]), Bar(band.name, *values[1])))
            sheet.drawing(paired_columns(pairs, width, _CHART), x, y - 8 - _CHART)
        sheet.y = y - 8 - _CHART

    def _short(self, fen: int) -> str:
        """Return money as short as a column is thin: whole 万元, in English millions of CNY."""
        if self.texts.language == "zh_CN":
            return count(round(fen / FEN_PER_WAN))
        return f"{fen / _FEN_PER_MILLION:,.1f}m"

    def bands(self) -> None:
        """Draw every band in figures; kept and lost count by their opening band, new by their closing band."""
        tr = self.texts.tr
        counted = ("opening", "kept", "lost", "gross_new", "moved_in", "moved_out", "net", "closing")
        self._band_table(tr("Reports", "Clients by band"), counted, self._clients_of)
        worth = ("opening", "kept", "lost", "gross_new", "net", "closing")
        self._band_table(tr("Reports", "Assets by band"), worth, self._assets_of)

    def _band_table(self, title: str, names: Sequence[str], say: Callable[[str, Figure], str]) -> None:
        columns = [Column(self.texts.tr("Reports", "Band"), 18, lines=2)]
        columns += [Column(self._name(name), 15, "right") for name in names]
        table = Table(self.sheet, columns, size=theme.SMALL - 0.5)
        rows = [[band.name, *(say(name, band.figures[name]) for name in names)] for band in self.model.bands]
        self.sections.table(title, table, rows, below=TOTAL)
        table.total([self.texts.tr("Reports", "Total"), *(say(name, self._total(name)) for name in names)])

    def _clients_of(self, name: str, figure: Figure) -> str:
        return count(figure.clients, signed=name == "net")

    def _assets_of(self, name: str, figure: Figure) -> str:
        return self._money(figure.aum_fen, signed=name == "net")

    def _total(self, name: str) -> Figure:
        figures = [band.figures[name] for band in self.model.bands]
        return Figure(sum(one.clients for one in figures), sum(one.aum_fen for one in figures))

    def matrix(self) -> None:
        """Draw who moved from which band to which."""
        tr, places = self.texts.tr, self.model.places
        columns = [Column(tr("Reports", "Band"), 20, lines=2)]
        columns += [Column(place, 14, "right") for place in places]
        columns.append(Column(tr("Reports", "Total"), 12, "right"))
        rows = []
        for before in places:
            found = [self.model.matrix.get((before, after), 0) for after in places]
            if any(found):
                rows.append([before, *(count(one) if one else NOTHING for one in found), count(sum(found))])
        table, note = Table(self.sheet, columns), tr("Reports", "rows: opening, columns: closing")
        self.sections.table(tr("Reports", "From band to band"), table, rows, note, below=TOTAL)
        sums = [sum(self.model.matrix.get((before, after), 0) for before in places) for after in places]
        table.total([tr("Reports", "Total"), *(count(one) if one else NOTHING for one in sums), count(sum(sums))])

    def reasons(self) -> None:
        """Draw why clients were lost (L13)."""
        tr, lost = self.texts.tr, self.model.figures["lost"]
        self.sections.open(tr("Reports", "Reasons of loss"))
        if not self.model.reasons:
            self.sections.empty()
            return
        columns = [
            Column(tr("Reports", "Reason"), 40, lines=2),
            Column(tr("Reports", "Clients"), 12, "right"),
            Column(tr("Reports", "Share"), 12, "right"),
            Column(tr("Reports", "Assets"), 18, "right"),
            Column(tr("Reports", "Share"), 12, "right"),
        ]
        table = Table(self.sheet, columns)
        table.draw([self._reason(name, figure, lost) for name, figure in self.model.reasons])
        table.total(self._reason(tr("Reports", "Total"), lost, lost))

    def _reason(self, name: str, figure: Figure, whole: Figure) -> list[str]:
        return [
            name,
            count(figure.clients),
            exact_share(figure.clients, whole.clients),
            self._money(figure.aum_fen),
            exact_share(figure.aum_fen, whole.aum_fen),
        ]

    def lists(self) -> None:
        """Draw who counts only through products, who was lost, and whose assets fell most."""
        tr, model = self.texts.tr, self.model
        self._list(tr("Reports", "Only through products"), model.product_only, products=True)
        self._list(tr("Reports", "Lost clients"), model.lost)
        self._list(tr("Reports", "Large outflows"), model.outflows)

    def _list(self, title: str, rows: Sequence[PaperMove], *, products: bool = False) -> None:
        tr = self.texts.tr
        self.sections.open(title, tr("Reports", "clients: {count}", count=len(rows)) if rows else "")
        if not rows:
            self.sections.empty()
            return
        last = [Column(tr("Reports", "In products"), 16, "right"), Column(tr("Reports", "Matures"), 14)]
        columns = [
            Column(tr("Reports", "Client"), 20, lines=4, bold=True),
            Column(tr("Reports", "Client number"), 18),
            Column(tr("Reports", "Band"), 20, lines=2),
            Column(self._name("opening"), 16, "right"),
            Column(self._name("closing"), 16, "right"),
            *(last if products else [Column(tr("Reports", "Reason"), 30, lines=2)]),
        ]
        table = Table(self.sheet, columns)
        table.draw([self._move(row, products=products) for row in rows])
        sums = [sum(value or 0 for value in values) for values in zip(*(_sums(row) for row in rows), strict=True)]
        shown = [self._money(value) for value in sums]
        table.total([tr("Reports", "Total"), "", "", *shown[:2], *([shown[2], ""] if products else [""])])

    def _move(self, row: PaperMove, *, products: bool) -> list[str]:
        said = [row.name, row.client_no, row.band, self._money(row.opening_fen), self._money(row.closing_fen)]
        return said + ([self._money(row.product_fen), short_day(row.day)] if products else [row.note or NOTHING])


def _sums(row: PaperMove) -> tuple[int | None, int | None, int | None]:
    return row.opening_fen, row.closing_fen, row.product_fen
