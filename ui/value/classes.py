"""The views ABC, RFM, stages and strategic classes: who belongs where, each figure with its clients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.models.tips import plain_tip
from ui.value.view import SCROLLER, Listing, ValueView, mark_name, why_placed, worth
from ui.widgets.bar_chart import BarChart, BarGroup
from ui.widgets.basics import label, scrolled
from ui.widgets.figure_grid import FigureGrid, GridCell, GridRow
from ui.widgets.figure_tile import FigureTile
from ui.widgets.pareto import ParetoChart, Zone
from workbench.domain.shares import WHOLE, percent_text, shares
from workbench.domain.value.conditions import Placed
from workbench.domain.value.rfm import BEST
from workbench.services.marking import mark_kinds
from workbench.services.valuing import ValueLine


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE["s"])
    return column


def _tall(view: QWidget) -> QVBoxLayout:
    """Return the column of a view that can be scrolled where the window is low."""
    inside = QWidget()
    _column(view).addWidget(scrolled(inside))
    return _column(inside)


class AbcView(ValueView):
    """The Pareto curve with its classes, and what each class is kept for (T12, T16)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._said = label("", "strong", wrap=True)
        self.chart = ParetoChart(self.tr("Pareto curve"))
        self.chart.setMinimumHeight(100)
        self.table = FigureGrid(self.tr("Classes in figures"))
        self._goal = label("", "muted")
        column = _column(self)
        column.addWidget(self._said)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table)
        column.addWidget(self._goal)
        self.chart.clicked.connect(self.ask)
        self.table.clicked.connect(self.ask)

    def fill(self) -> None:
        """Override ValueView.fill."""
        if self.shown is None:
            return
        pareto, rules, named = self.shown.book.pareto, self.shown.book.rules.abc, self.context.texts.named
        zones, start = [], 0
        names = {one.code: f"{one.code} {named(one.name)}" for one in rules.classes}
        for one in pareto.classes:
            end = start + one.clients_share
            said = self.tr("{name}: {clients} clients, {share} of the value").format(
                name=names[one.code], clients=f"{one.clients:,}", share=percent_text(one.value_share)
            )
            zones.append(Zone(start / WHOLE, end / WHOLE, one.code, one.code, said))
            start = end
        top = pareto.top_clients / max(1, sum(one.clients for one in pareto.classes))
        said = self.tr("The best {percent} % of the clients ({clients}) hold {share}").format(
            percent=rules.top, clients=f"{pareto.top_clients:,}", share=percent_text(pareto.top_share)
        )
        self._said.setText(said)
        mark = f"{rules.top}% → {percent_text(pareto.top_share)}"
        points = [(clients / WHOLE, value / WHOLE) for clients, value in pareto.curve]
        self.chart.set_curve(points, zones, (top, pareto.top_share / WHOLE, mark) if points else None)
        heads = [self.tr("Clients"), self.tr("of clients"), self._head(), self.tr("of value")]
        self.table.set_rows(
            self.tr("Class"),
            heads,
            [
                GridRow(
                    names[one.code],
                    (
                        GridCell(f"{one.clients:,}", one.code),
                        GridCell(percent_text(one.clients_share)),
                        GridCell(self.words.amount(one.value_fen)),
                        GridCell(percent_text(one.value_share)),
                    ),
                )
                for one in pareto.classes
            ],
        )
        self._say_goal()

    def _say_goal(self) -> None:
        """Say what the class that is listed is kept for."""
        if self.shown is None:
            return
        goals = {one.code: self.context.texts.named(one.goal) for one in self.shown.book.rules.abc.classes}
        code = str(self.key or "")
        self._goal.setText(f"{code}  {goals[code]}" if code in goals else self.tr("Choose a class to see its clients"))
        self._goal.setToolTip(plain_tip("\n".join(f"{code}  {goal}" for code, goal in goals.items())))

    def ask(self, key: object) -> None:
        """Override ValueView.ask."""
        super().ask(key)
        self._say_goal()

    def _head(self) -> str:
        assert self.shown is not None
        contribution = self.shown.book.by == "contribution"
        if self.context.texts.language == "zh_CN":
            return self.tr("Contribution (10,000)") if contribution else self.tr("Assets (10,000)")
        return self.tr("Contribution (CNY)") if contribution else self.tr("Assets (CNY)")

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        named = {one.code: self.context.texts.named(one.name) for one in self.shown.book.rules.abc.classes}
        title = self.tr("Class {code}: {name}").format(code=key, name=named.get(str(key), ""))
        return Listing(
            title, [line for line in self.lines if line.abc == key], self.share_of(self.shown.book.pareto.total_fen)
        )


class RfmView(ValueView):
    """How lately and how often, as a field of five by five, for one step of money or all; and the eight groups (L3)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._title = label("", "strong")
        self._about = label("", "muted", wrap=True)
        self.money = CodeBox("", {str(step): str(step) for step in range(BEST + 1)})
        self.grid = FigureGrid(self.tr("Recency by frequency"))
        self.groups = FigureGrid(self.tr("Groups"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.money)
        both = QWidget()
        inner = _column(both)
        for widget in (self.grid, self._about, self.groups):
            inner.addWidget(widget)
        inner.addStretch(1)
        column = _column(self)
        column.addLayout(head)
        column.addWidget(scrolled(both), 1)
        self.grid.clicked.connect(self.ask)
        self.groups.clicked.connect(self.ask)
        self.money.activated.connect(lambda _place: self.fill())

    def least_width(self) -> int:
        """Override ValueView.least_width."""
        return max(self.grid.minimumWidth(), self.groups.minimumWidth()) + SCROLLER

    def fill(self) -> None:
        """Override ValueView.fill."""
        if self.shown is None:
            return
        self._say()
        step = int(self.money.code() or 0)
        cells = Counter(
            (line.rfm.recency, line.rfm.frequency)
            for line in self.lines
            if line.rfm is not None and step in (0, line.rfm.monetary)
        )
        most = max(cells.values(), default=0)
        down = range(BEST, 0, -1)
        self.grid.set_rows(
            self.tr("lately ↓  often →"),
            [f"F{often}" for often in reversed(down)],
            [
                GridRow(f"R{late}", tuple(self._cell(cells, late, often, step, most) for often in reversed(down)))
                for late in down
            ],
        )
        groups = Counter(line.rfm.group for line in self.lines if line.rfm is not None)
        sums: Counter[str] = Counter()
        for line in self.lines:
            if line.rfm is not None:
                sums[line.rfm.group] += worth(line, self.shown.book.by) or 0
        arrows = str.maketrans({"1": "↑", "0": "↓"})
        self.groups.set_rows(
            self.tr("Group"),
            [self.tr("R, F, M"), self.tr("Clients"), self.tr("Money")],
            [
                GridRow(
                    self.context.texts.named(group.name),
                    (
                        GridCell(" ".join(group.code.translate(arrows))),
                        GridCell(f"{groups[group.code]:,}", ("group", group.code)),
                        GridCell(self.words.amount(sums[group.code])),
                    ),
                )
                for group in self.shown.book.rules.rfm.groups.values()
            ],
        )

    def _cell(self, cells: Counter[tuple[int, int]], late: int, often: int, step: int, most: int) -> GridCell:
        count = cells[late, often]
        fill = "" if not count else "selection" if 2 * count >= most else "accent_soft"
        return GridCell(f"{count:,}" if count else "·", ("cell", late, often, step) if count else None, fill)

    def _say(self) -> None:
        assert self.shown is not None
        rules = self.shown.book.rules.rfm
        self._title.setText(self.context.texts.tr("Value", "RFM (the text's TFM)"))
        self._about.setText(
            self.tr(
                "R: days since the last contact {recency}; F: contacts in {months} months {frequency};"
                " M: fifths of the clients by money; 5 is best. ↑ is {high} and more."
            ).format(
                recency="/".join(map(str, rules.recency)),
                months=rules.months,
                frequency="/".join(map(str, rules.frequency)),
                high=rules.high,
            )
        )
        self.money.setAccessibleName(self.tr("Step of money"))
        for step in range(self.money.count()):
            self.money.setItemText(step, self.tr("M{step}").format(step=step) if step else self.tr("all money"))

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        if not isinstance(key, tuple):
            return None
        if key[0] == "group":
            groups = {one.code: one.name for one in self.shown.book.rules.rfm.groups.values()}
            title = self.context.texts.named(groups[key[1]])
            found = [line for line in self.lines if line.rfm is not None and line.rfm.group == key[1]]
        else:
            _kind, late, often, step = key
            title = f"R{late} F{often}" + (f" M{step}" if step else "")
            found = [
                line
                for line in self.lines
                if line.rfm is not None
                and (line.rfm.recency, line.rfm.frequency) == (late, often)
                and step in (0, line.rfm.monetary)
            ]
        said = self.tr("{score}: {days}, contacts: {count}")
        day, never = self.shown.book.day, self.tr("never contacted")
        ago, today = self.tr("{days} days ago"), self.tr("contacted today")

        def why(line: ValueLine) -> str:
            last = line.facts.last_contact
            days = never if last is None else today if last == day else ago.format(days=(day - last).days)
            cell = line.rfm.cell if line.rfm else ""
            return said.format(score=cell, days=days, count=line.facts.contacts)

        return Listing(title, found, why)


class StageView(ValueView):
    """The stages of a client's life with the bank, and the five steps of the way to it (L1, L2)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._titles = {kind: label("", "strong") for kind in ("stage", "relation")}
        self._charts = {
            "stage": BarChart(self.tr("Life-cycle stages"), self._count),
            "relation": BarChart(self.tr("Steps of the relation"), self._count),
        }
        self._about = label("", "muted", wrap=True)
        column = _column(self)
        for kind, chart in self._charts.items():
            chart.setMinimumHeight(96)
            column.addWidget(self._titles[kind])
            column.addWidget(chart, 1)
            chart.clicked.connect(self.ask)
        column.addWidget(self._about)

    def _count(self, value: float) -> str:
        return f"{value:,.0f}"

    def fill(self) -> None:
        """Override ValueView.fill."""
        texts, kinds = self.context.texts, mark_kinds()
        for kind, chart in self._charts.items():
            self._titles[kind].setText(texts.named(kinds[kind].name))
            counts = Counter(_placed(line, kind).code for line in self.lines)
            chart.set_groups(
                [
                    BarGroup(mark_name(texts, kind, code), (counts[code],), ((kind, code),))
                    for code in kinds[kind].codes
                ],
                [texts.named(kinds[kind].name)],
            )
        by_hand = sum(line.stage.mark is not None or line.relation.mark is not None for line in self.lines)
        self._about.setText(
            self.tr("The rules propose, your own word wins; {count} were set by hand.").format(count=f"{by_hand:,}")
        )

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        if not isinstance(key, tuple):
            return None
        kind, code = key
        ladders, texts = self.shown.book.rules.stages, self.context.texts
        ladder = ladders.stages if kind == "stage" else ladders.relations
        return Listing(
            f"{texts.named(mark_kinds()[kind].name)} · {mark_name(texts, kind, code)}",
            [line for line in self.lines if _placed(line, kind).code == code],
            lambda line: why_placed(texts, ladder, line, _placed(line, kind)),
        )


def _placed(line: ValueLine, kind: str) -> Placed:
    return line.stage if kind == "stage" else line.relation


class StrategicView(ValueView):
    """Four fields of IDIC: most valuable, most growable, below zero, migrating; and those in none of them (T14)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tiles: dict[str | None, FigureTile] = {}
        self._advice: dict[str | None, Callable[[], str]] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE["s"])
        codes: Sequence[str | None] = [*mark_kinds()["strategic"].codes, None]
        for place, code in enumerate(codes):
            tile = FigureTile("")
            tile.setMinimumHeight(84)
            tile.clicked.connect(lambda _checked=False, code=code: self.ask(("strategic", code)))
            self.tiles[code] = tile
            span = 2 if code is None else 1
            grid.addWidget(tile, place // 2, place % 2, 1, span)
        self._about = label("", "muted", wrap=True)
        column = _tall(self)
        column.addLayout(grid)
        column.addWidget(self._about)
        column.addStretch(1)

    def fill(self) -> None:
        """Override ValueView.fill."""
        if self.shown is None:
            return
        texts, ladder = self.context.texts, self.shown.book.rules.stages.strategic
        advice = {rule.code: texts.named(rule.advice) for rule in ladder.rules}
        counts = Counter(line.strategic.code for line in self.lines)
        sums: Counter[str | None] = Counter()
        for line in self.lines:
            sums[line.strategic.code] += worth(line, self.shown.book.by) or 0
        parts = dict(zip(self.tiles, shares([counts[code] for code in self.tiles]), strict=True))
        for code, tile in self.tiles.items():
            name = mark_name(texts, "strategic", code) if code else self.tr("In no class")
            said = self.tr("%n client(s), {share}", "", counts[code]).format(share=percent_text(parts[code]))
            tile.show_figure(name, said, [self.words.money(sums[code]), advice.get(code or "", "")])
            tile.setChecked(self.key == ("strategic", code))
        self._about.setText(
            self.tr("Proposed from value and growth; choose clients in the list and mark them to decide otherwise.")
        )

    def ask(self, key: object) -> None:
        """Override ValueView.ask: the tile of the clients that are listed stays pressed."""
        super().ask(key)
        for code, tile in self.tiles.items():
            tile.setChecked(key == ("strategic", code))

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        if not isinstance(key, tuple):
            return None
        code, texts = key[1], self.context.texts
        ladder = self.shown.book.rules.stages.strategic
        return Listing(
            mark_name(texts, "strategic", code) if code else self.tr("In no class"),
            [line for line in self.lines if line.strategic.code == code],
            lambda line: why_placed(texts, ladder, line, line.strategic) if code else "",
        )
