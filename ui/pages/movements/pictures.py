"""The pictures of a comparison: a bridge, the bands before and after, in figures and crossed, and why clients left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.movements.words import MoveWords
from ui.widgets.bar_chart import BarChart, BarGroup
from ui.widgets.basics import scrolled
from ui.widgets.bridge_chart import BridgeChart, BridgeStep
from ui.widgets.choices import FilterChips
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from workbench.domain.movements import Movements
from workbench.domain.moves import ABSENT, BELOW, Figure
from workbench.readmodels.movements import Compared
from workbench.services.movements import reason_names

_COLUMNS = ("opening", "kept", "lost", "gross_new", "moved_in", "moved_out", "net", "closing")
_VIEWS = ("bridge", "bands", "table", "matrix", "reasons")

#: What a figure of the page opens: ("figure", name, band or None), ("cell", before, after) or ("reason", code).
Key = tuple[Any, ...]


class Pictures(QWidget):
    """One comparison seen in five ways, counted in clients or in assets; whoever shows it places `views` and `unit`.

    Signals:
        asked: the clients behind a figure are wanted; carries its key.
    """

    asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = MoveWords(context)
        self._compared: Compared | None = None
        self.views = FilterChips(self.tr("View"), single=True)
        self.unit = FilterChips(self.tr("Count"), single=True)
        self.bridge = BridgeChart(self.tr("From opening to closing"), self._say)
        self.bands = BarChart(self.tr("Bands before and after"), self._say)
        self.table = FigureGrid(self.tr("Bands in figures"))
        self.matrix = FigureGrid(self.tr("From band to band"))
        self.reasons = FigureGrid(self.tr("Reasons of loss"))
        self._stack = QStackedWidget()
        for part in (self.bridge, self.bands, self.table, self.matrix, self.reasons):
            part.clicked.connect(self.asked)
            self._stack.addWidget(part if part in (self.bridge, self.bands) else _scrolled(part))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        self.views.changed.connect(self._on_view)
        self.unit.changed.connect(self._on_unit)
        self.retranslate()
        self.views.set_active({"bridge"})
        self.unit.set_active({"clients"})

    def show_compared(self, compared: Compared | None) -> None:
        """Show another comparison, or none."""
        self._compared = compared
        self._fill()

    def choose(self, view: str) -> None:
        """Show one of bridge, bands, table, matrix, reasons."""
        self.views.set_active({view})
        self._stack.setCurrentIndex(_VIEWS.index(view))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = (
            self.tr("Bridge"),
            self.tr("Bands"),
            self.tr("Table"),
            self.tr("Crossed"),
            self.tr("Reasons"),
        )
        self.views.set_chips([(key, name, None) for key, name in zip(_VIEWS, names, strict=True)])
        self.unit.set_chips([("clients", self.tr("Clients"), None), ("assets", self.tr("Assets"), None)])
        self._fill()

    @property
    def assets(self) -> bool:
        """Whether assets are counted, not clients."""
        return "assets" in self.unit.active()

    def _on_view(self, keys: set[object]) -> None:
        # One of them is always shown: a second click on the same changes nothing.
        self.choose(str(next(iter(keys), _VIEWS[self._stack.currentIndex()])))

    def _on_unit(self, keys: set[object]) -> None:
        if not keys:
            self.unit.set_active({"clients"})
        self._fill()

    def _say(self, value: float) -> str:
        return self._words.money(value) if self.assets else self._words.clients(value)

    def _value(self, figure: Figure) -> int:
        return figure.aum_fen if self.assets else figure.clients

    def _fill(self) -> None:
        compared = self._compared
        if compared is None:
            self.bridge.set_steps(())
            self.bands.set_groups((), ())
            for grid in (self.table, self.matrix, self.reasons):
                grid.set_rows("", (), ())
            return
        found = compared.movements
        self._fill_bridge(found)
        self._fill_bands(found)
        self._fill_table(found)
        self._fill_matrix(found)
        self._fill_reasons(compared)

    def _fill_bridge(self, found: Movements) -> None:
        def step(name: str, sign: int = 0) -> BridgeStep:
            value = self._value(getattr(found, name))
            return BridgeStep(self._words.figure(name), (sign or 1) * value, ("figure", name, None), total=not sign)

        steps = [step("opening"), step("left", -1)]
        if found.membership.chosen or found.membership.from_fen is not None:
            steps += [step("fell", -1), step("rose", 1)]
        steps.append(step("came", 1))
        if self.assets:
            change = found.kept_closing.aum_fen - found.kept.aum_fen
            steps.append(BridgeStep(self.tr("Change of the kept"), change, ("figure", "kept", None)))
        self.bridge.set_steps([*steps, step("closing")])

    def _fill_bands(self, found: Movements) -> None:
        groups = [
            BarGroup(
                self._words.band(line.band),
                (self._value(line.opening), self._value(line.closing)),
                (("figure", "opening", line.band), ("figure", "closing", line.band)),
            )
            for line in reversed(found.by_band)
        ]
        self.bands.set_groups(groups, (self._words.figure("opening"), self._words.figure("closing")))

    def _cell(self, name: str, figure: Figure, band: str | None) -> GridCell:
        value = self._value(figure)
        text = self._say(value)
        shown = self._words.signed(text, value) if name == "net" else text
        return GridCell(shown if figure != Figure() else "–", ("figure", name, band) if figure != Figure() else None)

    def _fill_table(self, found: Movements) -> None:
        rows = [
            GridRow(
                self._words.band(line.band),
                tuple(self._cell(name, getattr(line, name), line.band) for name in _COLUMNS),
            )
            for line in found.by_band
        ]
        totals = {name: getattr(found, name, Figure()) for name in _COLUMNS}
        for name in ("moved_in", "moved_out"):
            for line in found.by_band:
                totals[name] = totals[name].plus(getattr(line, name))
        total = tuple(self._cell(name, totals[name], None) for name in _COLUMNS)
        rows.append(GridRow(self.tr("Together"), total, total=True))
        short = {"moved_in": self.tr("In"), "moved_out": self.tr("Out")}
        heads = [short.get(name) or self._words.figure(name) for name in _COLUMNS]
        self.table.set_rows(self.tr("Band"), heads, rows)

    def _fill_matrix(self, found: Movements) -> None:
        cells: dict[tuple[str, str], tuple[int, int, int]] = {}
        for (_kind, before, after), cell in found.matrix.items():
            kept = cells.get((before, after), (0, 0, 0))
            cells[before, after] = (
                kept[0] + cell.clients,
                kept[1] + cell.opening_fen,
                kept[2] + cell.closing_fen,
            )
        order = [ABSENT, BELOW, *found.membership.codes]
        rows_of = [code for code in reversed(order) if any(key[0] == code for key in cells)]
        columns = [code for code in reversed(order) if any(key[1] == code for key in cells)]
        rows = [
            GridRow(self._words.band(row), tuple(self._crossed(cells, row, column, order) for column in columns))
            for row in rows_of
        ]
        self.matrix.set_rows(self.tr("Opening ↓  Closing →"), [self._words.band(code) for code in columns], rows)

    def _crossed(
        self, cells: Mapping[tuple[str, str], tuple[int, int, int]], row: str, column: str, order: list[str]
    ) -> GridCell:
        """Return a cell of the matrix: an arrow tells the direction, as the fill does."""
        cell = cells.get((row, column))
        if cell is None:
            return GridCell("–")
        clients, opening, closing = cell
        text = self._words.money(closing if row == ABSENT else opening) if self.assets else self._words.clients(clients)
        step = order.index(column) - order.index(row)
        arrow, fill = ("", "sunken") if not step else (" ↑", "success_soft") if step > 0 else (" ↓", "danger_soft")
        return GridCell(text + arrow, ("cell", row, column), fill)

    def _fill_reasons(self, compared: Compared) -> None:
        names, texts = reason_names(), self._context.texts
        rows = []
        for code, figure in compared.lost_for.items():
            name = texts.named(names.get(code, {"en": code})) if code else self.tr("No reason given yet")
            key = ("reason", code) if figure.clients else None
            said = (self._words.clients(figure.clients), self._words.money(figure.aum_fen))
            rows.append(GridRow(name, tuple(GridCell(text, key) for text in said)))
        self.reasons.set_rows(self.tr("Reason"), [self.tr("Clients"), self.tr("Assets")], rows)


def _scrolled(grid: QWidget) -> QScrollArea:
    """Return a grid that can be moved sideways too where a narrow window cannot show it whole."""
    area = scrolled(grid)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area
