"""The tab 分析: opportunities by step, source and need, and who points out; every figure opens its records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.opportunities.tab import PursuitTab
from ui.widgets.basics import SectionHeader, scrolled
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from ui.wording import HIDDEN
from workbench.domain import referrals as referral_words
from workbench.domain.opportunities import Opportunity
from workbench.domain.pipeline import Heap, SourceFigure, by_need, by_source, by_stage
from workbench.domain.referrals import Referral, by_referrer
from workbench.domain.shares import percent_text
from workbench.services.opportunities import needs, referral_rules, stages

#: A figure's key: opportunity or referral, and which.
Key = tuple[str, tuple[bytes, ...]]


class FiguresTab(PursuitTab):
    """Four tables of figures.

    Signals:
        figure_opened: the records behind a figure are wanted; carries its `Key`.
    """

    figure_opened = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._opportunities: Sequence[Opportunity] = ()
        self._referrals: Sequence[Referral] = ()
        self.heads = {name: SectionHeader("") for name in ("stages", "sources", "needs", "referrers")}
        self.grids = {name: FigureGrid("") for name in self.heads}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        column.setSpacing(theme.SPACE["xs"])
        for name, head in self.heads.items():
            column.addWidget(head)
            column.addWidget(self.grids[name])
            column.addSpacing(theme.SPACE["m"])
            self.grids[name].clicked.connect(self.figure_opened)
        column.addStretch(1)
        self.column.addWidget(scrolled(inner), 1)
        self.retranslate()

    def show_read(self, opportunities: Sequence[Opportunity], referrals: Sequence[Referral]) -> None:
        """Override PursuitTab.show_read."""
        self._opportunities, self._referrals = opportunities, referrals
        self._fill()

    def retranslate(self) -> None:
        """Override PursuitTab.retranslate."""
        names = {
            "stages": self.tr("By step"),
            "sources": self.tr("By source"),
            "needs": self.tr("By need"),
            "referrers": self.tr("Who points out"),
        }
        for name, text in names.items():
            self.heads[name].set_title(text)
            self.grids[name].setAccessibleName(text)
        self._fill()

    def take_focus(self) -> None:
        """Override PursuitTab.take_focus."""
        self.grids["stages"].setFocus()

    def _fill(self) -> None:
        known, words = self._opportunities, self.words
        self._fill_stages()
        sources = by_source(known, tuple(referral_rules().sources))
        self._fill_groups("sources", self.tr("Source"), {one.code: words.source(one.code) for one in sources}, sources)
        wanted = by_need(known, tuple(needs()))
        self._fill_groups("needs", self.tr("Need"), {one.code: words.need(one.code) for one in wanted}, wanted)
        self._fill_referrers()

    def _fill_stages(self) -> None:
        heads = (
            self.tr("Open"),
            self.tr("Amount"),
            self.tr("Entered"),
            self.tr("Went on"),
            self.tr("Ended here"),
            self.tr("Rate"),
        )
        rows = [
            GridRow(
                self.words.stage(one.stage),
                (
                    _count(one.here),
                    self._amount(one.here),
                    _count(one.entered),
                    _count(one.passed),
                    _count(one.ended),
                    _rate(one.rate, one.entered),
                ),
            )
            for one in by_stage(self._opportunities, stages())
        ]
        self.grids["stages"].set_rows(self.tr("Step"), heads, rows)

    def _fill_groups(self, grid: str, corner: str, names: Mapping[str, str], figures: Sequence[SourceFigure]) -> None:
        tr = self.context.texts.tr
        heads = (
            self.tr("All"),
            self.tr("Open"),
            self.tr("Amount"),
            tr("Opportunities", "Won"),
            self.tr("Won amount"),
            tr("Opportunities", "Lost"),
            self.tr("Declined"),
            self.tr("Rate"),
        )
        rows = [
            GridRow(
                names[one.code] or self.tr("not said"),
                (
                    _count(one.all),
                    _count(one.open),
                    self._amount(one.open),
                    _count(one.won),
                    self._amount(one.won),
                    _count(one.lost),
                    _count(one.declined),
                    _rate(one.rate, one.all),
                ),
            )
            for one in figures
        ]
        self.grids[grid].set_rows(corner, heads, rows)

    def _fill_referrers(self) -> None:
        tr, words = self.context.texts.tr, self.words
        outcomes = ("open", *referral_words.OUTCOMES)
        heads = (
            self.tr("All"),
            self.tr("Open"),
            *(tr("Opportunities", text) for text in referral_words.OUTCOMES.values()),
        )
        rows = []
        for one in by_referrer(self._referrals):
            name = HIDDEN if words.private and one.role == "client" else one.referrer
            said = " · ".join(part for part in (name, words.role(one.role)) if part) or self.tr("not said")
            everything = tuple(ids for found in one.by_outcome.values() for ids in found)
            cells = [_cell("referral", everything)]
            cells += [_cell("referral", one.by_outcome.get(outcome, ())) for outcome in outcomes]
            rows.append(GridRow(said, tuple(cells)))
        self.grids["referrers"].set_rows(self.tr("Pointed out by"), heads, rows)

    def _amount(self, heap: Heap) -> GridCell:
        return GridCell(self.words.amount(heap.amount_fen) if heap.ids else "–", _key("opportunity", heap.ids))


def _key(kind: str, ids: tuple[bytes, ...]) -> Key | None:
    return (kind, ids) if ids else None


def _cell(kind: str, ids: tuple[bytes, ...]) -> GridCell:
    return GridCell(f"{len(ids):,}" if ids else "–", _key(kind, ids))


def _count(heap: Heap) -> GridCell:
    return _cell("opportunity", heap.ids)


def _rate(rate: int | None, behind: Heap) -> GridCell:
    return GridCell(percent_text(rate, 1) or "–", _key("opportunity", behind.ids) if rate is not None else None)
