"""What the client has: assets by month, what they are made of, holdings by maturity."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.field_names import field_name
from ui.widgets.basics import label
from ui.widgets.charts import Bar, CompositionBar, MonthChart, Part
from workbench.domain.clients import Holding, Snapshot
from workbench.readmodels.lists import CardRow

#: What assets are made of, with the tone of each part.
_PARTS: Mapping[str, str] = {
    "demand_fen": "info",
    "term_fen": "accent",
    "wealth_fen": "gold",
    "fund_fen": "success",
    "insurance_fen": "warning",
    "bond_fen": "neutral",
    "metal_fen": "danger",
    "trust_fen": "focus",
}
_MONTHS = 6


class AssetSection(Section):
    """Assets of the last months and what they are made of."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._figure = label("", "figure")
        self._change = label("", "small")
        self._chart = MonthChart(self.tr("Assets by month"), lambda fen: self.words.amount(round(fen)))
        self._parts = CompositionBar(self.tr("What the assets are made of"), lambda fen: self.words.amount(round(fen)))
        self._hidden = label(self.tr("Hidden by the privacy screen."), "muted")
        for widget in (self._figure, self._change, self._chart, self._parts, self._hidden):
            self.rows.addWidget(widget)

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        del full
        self.head.set_title(self.tr("Assets, month average"))
        private = self.words.private
        self._figure.setText(self.words.money(card.aum_fen) or self.tr("no figures yet"))
        theme.set_property(self._figure, "type", "figure" if card.aum_fen is not None else "muted")
        self._show_change(card)
        months = list(card.snapshots)[-_MONTHS:]
        bars = [Bar(self._month(one), one.figures.get("aum_fen"), one.month) for one in months]
        self._chart.set_bars(bars)
        self._chart.setVisible(len(bars) > 1 and not private)
        newest = months[-1].figures if months else {}
        texts = self.context.texts
        parts = [Part(field_name(texts, name), newest.get(name, 0), tone) for name, tone in _PARTS.items()]
        parts = sorted((part for part in parts if part.value > 0), key=lambda part: -part.value)
        self._parts.set_parts(parts)
        self._parts.setVisible(bool(parts) and not private)
        self._hidden.setVisible(private)

    def _month(self, snapshot: Snapshot) -> str:
        number = int(snapshot.month[5:7]) if snapshot.month[5:7].isdigit() else 0
        return self.tr("{month}").format(month=number)

    def _show_change(self, card: CardRow) -> None:
        known = [one.figures["aum_fen"] for one in card.snapshots if "aum_fen" in one.figures]
        self._change.setVisible(len(known) > 1 and not self.words.private)
        if len(known) > 1:
            moved = known[-1] - known[-2]
            sign = "+" if moved > 0 else "−" if moved < 0 else "±"
            said = self.tr("{change} against the month before").format(change=f"{sign}{self.words.amount(abs(moved))}")
            self._change.setText(said)
            theme.set_property(self._change, "tone", "danger" if moved < 0 else "success" if moved > 0 else "")


class HoldingSection(Section):
    """Products by maturity, the next one first."""

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        del full
        self.clear()
        self.head.set_title(self.tr("Holdings"), len(card.holdings))
        if not card.holdings:
            self.add_nothing(self.tr("No products are recorded."))
            return
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for row, holding in enumerate(card.holdings):
            self._add(grid, row, holding)
        self.rows.addWidget(made)

    def _add(self, grid: QGridLayout, row: int, holding: Holding) -> None:
        name = label(holding.name or holding.kind, wrap=True)
        amount = label(self.words.money(holding.amount_fen))
        matures = label(self._matures(holding), "muted")
        left = (holding.matures - self.context.today).days if holding.matures else None
        if left is not None and left <= self.context.rules.standard.maturity.steps[0]:
            theme.set_property(matures, "tone", "danger" if left <= 0 else "warning")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(amount, row, 1, right)
        grid.addWidget(matures, row, 2, right)

    def _matures(self, holding: Holding) -> str:
        if holding.matures is None:
            return self.tr("open-ended")
        left = (holding.matures - self.context.today).days
        day = self.words.day(holding.matures)
        if 0 < left <= self.context.rules.standard.maturity.steps[0]:
            return self.tr("{day}, in {count} days").format(day=day, count=left)
        return self.tr("{day}, matured").format(day=day) if left <= 0 else day
