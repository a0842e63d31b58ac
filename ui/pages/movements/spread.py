"""The tab 分布: how the assets of a month are distributed over bins that everybody may edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.listed import ListedPanel
from ui.pages.movements.words import MoveWords, share_text
from ui.tasks import Latest
from ui.widgets.basics import button, label, scrolled
from ui.widgets.choices import refill
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from ui.widgets.flow import FlowLayout
from ui.widgets.histogram import Histogram, HistogramBin
from workbench.domain.distribution import Bin, edge_text, read_edges
from workbench.domain.months import last_day, month_number
from workbench.domain.moves import Figure
from workbench.domain.problems import Problem
from workbench.readmodels.lists import ListedClient
from workbench.reports.formats import month_text
from workbench.services.movements import Spread, bin_sets, holders, keep_edges, spread

_OWN = "own"
_BELOW = -1


class SpreadTab(QWidget):
    """A histogram with its table, over the bins of a set or over those typed.

    Signals:
        refused: the bins typed cannot be used; carries the Problem.
    """

    refused = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = MoveWords(context)
        self._latest, self._lists = Latest(), Latest()
        self._spread: Spread | None = None
        self._place = _BELOW - 1
        self.month, self.set, self.edges = QComboBox(), QComboBox(), QLineEdit()
        self._error = label("", wrap=True)
        self._error.setProperty("tone", "danger")
        self._error.hide()
        self.keep = button("", "quiet", clicked=self._keep)
        self.chart = Histogram(self.tr("Distribution of assets"), self._words.clients)
        self.table = FigureGrid(self.tr("Bins in figures"))
        self.panel = ListedPanel(context, ("name", "client_no", "value", "band", "tier"))
        self.panel.view.setObjectName("bins")
        # The number gives way where not everything fits.
        self.panel.view.give_way((1,), 0)
        self._build()
        self.month.activated.connect(lambda _place: self.refresh())
        self.set.activated.connect(lambda _place: self._on_set())
        self.edges.returnPressed.connect(self._on_typed)
        self.edges.textEdited.connect(lambda _text: self.set.setCurrentIndex(self.set.findData(_OWN)))
        for part in (self.chart, self.table):
            part.clicked.connect(self.ask)
        self.retranslate()

    def _build(self) -> None:
        flow = FlowLayout()
        self.edges.setMinimumWidth(260)
        self._apply = button("", clicked=self._on_typed)
        for widget in (self.month, self.set, self.edges, self._apply, self.keep):
            flow.addWidget(widget)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.SPACE["s"])
        side.addWidget(self.chart, 3)
        side.addWidget(scrolled(self.table), 2)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("spread")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setSizes([620, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(flow)
        column.addWidget(self._error)
        column.addWidget(splitter, 1)

    def day(self) -> dt.date | None:
        """Return the last day of the month that is shown."""
        return self._spread.day if self._spread else None

    def shown_edges(self) -> tuple[int, ...]:
        """Return the edges that are shown, in fen."""
        return self._spread.edges if self._spread else ()

    def show_months(self, months: Sequence[str]) -> None:
        """Offer the months that the book has, the newest first."""
        refill(self.month, [(month_text(month, self._context.texts), month) for month in reversed(months)])

    def refresh(self) -> None:
        """Read the distribution of the chosen month."""
        month = self.month.currentData()
        if not month:
            self._spread = None
            self._fill()
            self.panel.clear(self.tr("The book has no figures yet"))
            return
        try:
            edges = self._typed()
        except Problem as problem:
            self._say_error(problem)
            return
        self._error.hide()
        day = last_day(month_number(month))
        self._latest.query(self._context.tasks, lambda desk: spread(desk, day=day, edges=edges), self._on_spread)

    def ask(self, place: int) -> None:
        """List the clients of a bin by its place from the lowest; -1 is below the first edge."""
        found = self._spread
        self._place = place
        if found is None:
            return
        bins = found.distribution.bins
        if place >= len(bins):
            return
        one = found.distribution.below if place < 0 else bins[place]
        standard = self._context.rules.standard
        self._lists.query(
            self._context.tasks,
            lambda desk: holders(desk, one.clients, standard),
            lambda rows: self._show_rows(self._bin(one), rows),
        )

    def _show_rows(self, title: str, rows: Sequence[ListedClient]) -> None:
        self.panel.show_rows(title, rows)

    def set_privacy(self) -> None:
        """Hide or show amounts."""
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        texts = self._context.texts
        sets = [(texts.named(one.name), one.code) for one in bin_sets()]
        refill(self.set, [*sets, (self.tr("Own bins"), _OWN)], first=_OWN)
        for place in range(self.month.count()):
            self.month.setItemText(place, month_text(self.month.itemData(place), texts))
        names: list[tuple[QWidget, str]] = [
            (self.month, self.tr("Month")),
            (self.set, self.tr("Bins")),
            (self.edges, self.tr("Lower bounds of the bins")),
        ]
        for widget, name in names:
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self.edges.setPlaceholderText(self.tr("lower bounds in CNY 10,000: 500,600,700"))
        self._apply.setText(self.tr("Use"))
        self.keep.setText(self.tr("Remember for this book"))
        self.panel.retranslate()
        self._fill()

    def _typed(self) -> tuple[int, ...]:
        """Return the edges in the field; none before the book has said its own."""
        text = self.edges.text().strip()
        return read_edges([text]) if text else ()

    def _on_set(self) -> None:
        chosen = next((one for one in bin_sets() if one.code == self.set.currentData()), None)
        if chosen is not None:
            self.edges.setText(",".join(map(edge_text, chosen.edges)))
            self.refresh()
        else:
            self.edges.setFocus()

    def _on_typed(self) -> None:
        self.refresh()

    def _say_error(self, problem: Problem) -> None:
        texts = self._context.texts
        self._error.setText(f"{texts.problem(problem)} {texts.hint(problem)}")
        self._error.show()
        self.edges.setFocus()
        self.refused.emit(problem)

    def _keep(self) -> None:
        try:
            edges = self._typed()
        except Problem as problem:
            self._say_error(problem)
            return
        said = self.tr("The book uses these bins from now on")
        self._context.tasks.change(
            lambda desk: keep_edges(desk, edges=edges), self, lambda _changes: self._context.say(said, undo=True)
        )

    def _on_spread(self, found: Spread) -> None:
        self._spread = found
        self.edges.setText(",".join(map(edge_text, found.edges)))
        same = next((one.code for one in bin_sets() if one.edges == found.edges), _OWN)
        self.set.setCurrentIndex(self.set.findData(same))
        self._fill()
        bins = found.distribution.bins
        fullest = max(range(len(bins)), key=lambda place: bins[place].figure.clients)
        self.ask(self._place if -1 <= self._place < len(bins) else fullest)

    def _fill(self) -> None:
        found = self._spread
        if found is None:
            self.chart.set_bins(())
            self.table.set_rows("", (), ())
            return
        total, bins = found.distribution.total, found.distribution.bins
        self.chart.set_bins(
            [
                HistogramBin(self._bin(one), one.figure.clients, share_text(one.figure.clients, total.clients), place)
                for place, one in enumerate(bins)
            ]
        )
        rows = [self._row(self._bin(one), one.figure, total, place) for place, one in enumerate(bins)]
        rows.append(self._row(self.tr("Together"), total, total, None))
        below = found.distribution.below
        if below.figure.clients:
            rows.append(self._row(self._bin(below), below.figure, None, _BELOW))
        heads = (self.tr("Clients"), self.tr("of clients"), self.tr("Assets"), self.tr("of assets"))
        self.table.set_rows(self.tr("CNY 10,000"), heads, rows)

    def _row(self, head: str, figure: Figure, total: Figure | None, key: int | None) -> GridRow:
        shares = (
            ("", "")
            if total is None
            else (
                share_text(figure.clients, total.clients),
                share_text(figure.aum_fen, total.aum_fen),
            )
        )
        texts = (self._words.clients(figure.clients), shares[0], self._words.money(figure.aum_fen), shares[1])
        return GridRow(head, tuple(GridCell(text, key) for text in texts), total=key is None)

    def _bin(self, one: Bin) -> str:
        """Return a bin as its bounds in 万元."""
        if one.low_fen is None:
            return self.tr("below {edge}").format(edge=edge_text(one.high_fen or 0))
        low = edge_text(one.low_fen)
        return f"≥{low}" if one.high_fen is None else f"{low}–{edge_text(one.high_fen)}"
