"""The view of composition: what the book is made of by tier, band, kind of asset and area (L12)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.value.view import SCROLLER, Listing, ValueView
from ui.widgets.basics import label, scrolled
from ui.widgets.charts import CompositionBar, Part
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from workbench.domain.shares import percent_text
from workbench.domain.value.clv import REST
from workbench.domain.value.composition import Composition, CompositionLine
from workbench.services.valuing import COMPOSITIONS, ValueLine

#: Smaller parts than the largest so many stand together in the bar; the table has all of them.
_IN_BAR = 5


class CompositionView(ValueView):
    """One bar and a table of parts whose shares add up to 100.00 %."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.by = CodeBox("", {code: code for code in COMPOSITIONS})
        self._by = label("", "muted")
        self.bar = CompositionBar(self.tr("Composition"), lambda value: self.words.money(round(value)))
        self.table = FigureGrid(self.tr("Parts in figures"))
        head = QHBoxLayout()
        head.addWidget(self._by)
        head.addWidget(self.by)
        head.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(self.bar)
        column.addWidget(self.table)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE["s"])
        whole.addLayout(head)
        whole.addWidget(scrolled(inside), 1)
        self.by.activated.connect(lambda _place: self._on_by())
        self.table.clicked.connect(self.ask)

    def _on_by(self) -> None:
        self.key = None
        self.forgot.emit()
        self.fill()

    def least_width(self) -> int:
        """Override ValueView.least_width."""
        return self.table.minimumWidth() + SCROLLER

    def fill(self) -> None:
        """Override ValueView.fill."""
        if self.shown is None:
            return
        self._by.setText(self.tr("By"))
        self.by.setAccessibleName(self.tr("Taken apart by"))
        names = {
            "tier": self.tr("Tier"),
            "band": self.tr("Maintenance band"),
            "product": self.tr("Kind of asset"),
            "area": self.tr("Area"),
        }
        for place, code in enumerate(COMPOSITIONS):
            self.by.setItemText(place, names[code])
        by = self.by.code()
        found = self.shown.compositions[by]
        name = self._named(by)
        self.bar.set_parts(self._parts(found, name))
        rows = [self._row(by, line, name(line.key)) for line in found.lines]
        self.table.set_rows(
            names[by],
            [self.tr("Clients"), self.tr("of clients"), self._money_head(), self.tr("of assets")],
            [*rows, self._total(found)],
        )

    def _parts(self, found: Composition, name: Callable[[str], str]) -> list[Part]:
        ranked = sorted(found.lines, key=lambda line: -line.fen)
        parts = [Part(name(line.key), line.fen) for line in ranked[:_IN_BAR]]
        rest = sum(line.fen for line in ranked[_IN_BAR:])
        return [*parts, Part(self.tr("all others"), rest)] if rest else parts

    def _row(self, by: str, line: CompositionLine, name: str) -> GridRow:
        return GridRow(
            name,
            (
                GridCell(f"{line.clients:,}", (by, line.key)),
                GridCell(percent_text(line.clients_share)),
                GridCell(self.words.amount(line.fen)),
                GridCell(percent_text(line.share)),
            ),
        )

    def _total(self, found: Composition) -> GridRow:
        whole = percent_text(sum(line.share for line in found.lines))
        counted = all(line.clients_share is not None for line in found.lines)
        cells = (
            GridCell(f"{found.total_clients:,}"),
            GridCell(percent_text(sum(line.clients_share or 0 for line in found.lines)) if counted else ""),
            GridCell(self.words.amount(found.total_fen)),
            GridCell(whole),
        )
        return GridRow(self.tr("Together"), cells, total=True)

    def _money_head(self) -> str:
        return self.tr("Assets (10,000)") if self.context.texts.language == "zh_CN" else self.tr("Assets (CNY)")

    def _named(self, by: str) -> Callable[[str], str]:
        assert self.shown is not None
        texts, rules = self.context.texts, self.context.rules
        kinds = {one.column: texts.named(one.name) for one in self.shown.book.rules.assumed.yields}
        makers: dict[str, Callable[[str], str]] = {
            "tier": lambda key: rules.tier_name(key, texts) or texts.tr("Value", "no tier"),
            "band": lambda key: rules.band_name(key, texts) or texts.tr("Value", "below the bands"),
            "product": lambda key: kinds.get(key, key),
            "area": lambda key: key or texts.tr("Value", "not known"),
        }
        return makers[by]

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        if not isinstance(key, tuple):
            return None
        by, part = key
        if by == "product":
            value = self._amount_of(part)
            holders = [line for line in self.lines if (value(line) or 0) > 0]
            why = self.share_of(self.shown.compositions[by].total_fen, value)
            return Listing(self._named(by)(part), holders, why, value=value)
        areas = self.shown.areas
        of: dict[str, Callable[[ValueLine], str]] = {
            "tier": lambda line: line.facts.tier or "",
            "band": lambda line: line.facts.band or "",
            "area": lambda line: areas.get(line.facts.client_id, ""),
        }
        found = [line for line in self.lines if of[by](line) == part]
        assets = self._assets
        return Listing(
            self._named(by)(part), found, self.share_of(self.shown.compositions[by].total_fen, assets), value=assets
        )

    @staticmethod
    def _assets(line: ValueLine) -> int | None:
        return line.facts.aum_fen

    def _amount_of(self, column: str) -> Callable[[ValueLine], int | None]:
        """Return how to read a client's balance of one kind of asset."""
        assert self.shown is not None
        assumed = self.shown.book.rules.assumed
        if column != REST:
            place = assumed.columns.index(column)
            return lambda line: line.facts.amounts[place]
        assets = [place for place, one in enumerate(one for one in assumed.yields if one.column != REST) if one.asset]
        return lambda line: line.facts.aum_fen if not any(line.facts.amounts[place] for place in assets) else None
