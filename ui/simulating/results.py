"""What a trial shows: clients before and after with who moves, hours against what is possible, coverage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.listed import ListedPanel
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.simulating.words import hours, kind_name, month_label
from ui.widgets.bar_chart import BarChart, BarGroup
from ui.widgets.basics import EmptyState, label
from ui.widgets.load_chart import LoadBar, LoadChart
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import name_tabs
from ui.wording import HIDDEN
from workbench.domain.shares import hundredths, percent_text
from workbench.domain.workload import KINDS
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.simulation import GoalShare, Simulation
from workbench.services.rules import reason_text

CLIENTS, HOURS, COVERAGE = range(3)


@dataclass(frozen=True, slots=True)
class _KindLine:
    """One kind of work of a year, before and after: times and minutes."""

    kind: str
    before: tuple[Fraction, int]
    after: tuple[Fraction, int]


@dataclass(frozen=True, slots=True)
class _GoalLine:
    """One coverage goal before and after; None where one of the two rule sets has no such goal."""

    code: str
    before: GoalShare | None
    after: GoalShare | None

    @property
    def goal(self) -> GoalShare:
        found = self.after or self.before
        assert found is not None
        return found


class ResultTabs(QTabWidget):
    """The results of the newest trial.

    Signals:
        coverage_asked: the coverage is looked at and was not worked out.
    """

    coverage_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: Simulation | None = None
        self.setDocumentMode(True)
        name_tabs(self, self.tr("Results"))
        self.groups = BarChart(self.tr("Clients before and after"), lambda value: f"{value:,.0f}")
        self.movers = ListedPanel(
            context,
            ("name", self._move_column(), "code", "value", self._number_column()),
            titles={"code": lambda: self.tr("Direction")},
            code=self._direction,
        )
        self.months = LoadChart(self.tr("Hours a month"), hours)
        self.kinds = RecordTableModel(self._kind_columns(), self, key=lambda row: row.kind)
        self.kind_view = RecordView(self.kinds, self.tr("Work by kind"))
        self.goals = RecordTableModel(self._goal_columns(), self, key=lambda row: row.code)
        self.goal_view = RecordView(self.goals, self.tr("Coverage goals"))
        self.goal_view.set_empty(EmptyState("clients", self.tr("Working it out…")))
        self._no_change = label(self.tr("Tiers change nothing of what is owed: the hours stay as they are."), "muted")
        self._build()
        self.groups.clicked.connect(self._on_group)
        self.currentChanged.connect(self._on_tab)

    def _build(self) -> None:
        first = QSplitter(Qt.Orientation.Vertical)
        first.setChildrenCollapsible(False)
        first.addWidget(self.groups)
        first.addWidget(self.movers)
        first.setStretchFactor(0, 2)
        first.setStretchFactor(1, 3)
        second = QWidget()
        column = QVBoxLayout(second)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.addWidget(self.months, 2)
        column.addWidget(self._no_change)
        column.addWidget(self.kind_view, 3)
        for widget, name in (
            (first, self.tr("Clients")),
            (second, self.tr("Hours")),
            (self.goal_view, self.tr("Coverage")),
        ):
            self.addTab(widget, name)

    def show_found(self, found: Simulation) -> None:
        """Show a trial."""
        self.found = found
        standard = found.kind == "standard"
        self.setTabVisible(COVERAGE, standard)
        self._no_change.setVisible(not standard)
        texts = self._context.texts
        series = (self.tr("Before"), self.tr("After"))
        self.groups.set_groups(
            [
                BarGroup(
                    texts.named((after or before).name),  # type: ignore[union-attr]  # a pair has at least one side
                    (before.clients if before else None, after.clients if after else None),
                    (("before", before.code if before else None), ("after", after.code if after else None)),
                )
                for before, after in found.pairs
            ],
            series,
        )
        self._show_movers(self.tr("Who moves"), found.moved)
        old, new = found.before.load, found.after.load
        self.months.set_bars(
            [
                LoadBar(month_label(one.month, texts), (one.required, other.required), other.capacity, one.month)
                for one, other in zip(old.months, new.months, strict=True)
            ],
            series,
            self.tr("Possible"),
        )
        lines = [_KindLine(kind, old.total(kind=kind), new.total(kind=kind)) for kind in KINDS]
        self.kinds.set_records([line for line in lines if line.before[1] or line.after[1]])
        self._show_goals(found)

    def _show_goals(self, found: Simulation) -> None:
        before = {one.code: one for one in found.before.coverage}
        after = {one.code: one for one in found.after.coverage}
        self.goals.set_records(
            [_GoalLine(code, before.get(code), after.get(code)) for code in dict.fromkeys([*before, *after])]
        )
        if not after and self.currentIndex() == COVERAGE and found.kind == "standard":
            self.coverage_asked.emit()

    def _show_movers(self, title: str, rows: Sequence[ListedClient]) -> None:
        self.movers.show_rows(title, rows, self.tr("Nobody moves"))

    def _on_group(self, key: tuple[str, str | None]) -> None:
        """Show who leaves a group, or who comes into it."""
        found = self.found
        if found is None:
            return
        side, code = key
        groups = found.before.groups if side == "before" else found.after.groups
        name = next((self._context.texts.named(one.name) for one in groups if one.code == code), "")
        if side == "before":
            rows = [one for one in found.moved if (one.tier if found.kind == "scheme" else one.band) == code]
            title = self.tr("Leave {group}")
        else:
            rows = [one for one in found.moved if found.after_of[one.client_id] == code]
            title = self.tr("Come into {group}")
        self._show_movers(title.format(group=name), rows)

    def _on_tab(self, place: int) -> None:
        if place == COVERAGE and self.found is not None and not self.found.after.coverage:
            self.coverage_asked.emit()

    def _direction(self, code: str) -> Chip | None:
        chips = {"up": Chip(self.tr("up"), "success"), "down": Chip(self.tr("down"), "warning")}
        return chips.get(code)

    def _move_column(self) -> Column:
        def told(row: ListedClient) -> str:
            context, text, values = row.reason or ("Simulation", "", {})
            return reason_text((text, values), self._context.texts, context)

        return Column(lambda: self.tr("From – to"), told, width=170, key="move")

    def _number_column(self) -> Column:
        def number(row: ListedClient) -> str:
            return HIDDEN if self._context.private else row.client_no

        return Column(lambda: self.tr("Number"), number, width=0, key="number")

    def _kind_columns(self) -> list[Column]:
        texts = self._context.texts

        def times(row: _KindLine) -> str:
            return f"{float(row.before[0]):,.0f} → {float(row.after[0]):,.0f}"

        def spent(row: _KindLine) -> str:
            return f"{hours(row.before[1])} → {hours(row.after[1])}"

        return [
            Column(lambda: self.tr("Kind"), lambda row: kind_name(row.kind, texts), width=0, strong=True),
            Column(lambda: self.tr("Times a year"), times, width=124, align="right", sort=lambda row: row.after[0]),
            Column(lambda: self.tr("Hours a year"), spent, width=124, align="right", sort=lambda row: row.after[1]),
            Column(
                lambda: self.tr("Difference"),
                lambda row: row.after[1] - row.before[1],
                _signed,
                width=84,
                align="right",
                tone=lambda row: _tone(row.after[1] - row.before[1]),
            ),
        ]

    def _goal_columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(lambda: self.tr("Goal"), lambda row: texts.named(row.goal.name), width=0, strong=True),
            Column(lambda: self.tr("Before"), lambda row: _share(row.before), width=130, align="right"),
            Column(lambda: self.tr("After"), lambda row: _share(row.after), width=130, align="right"),
            Column(
                lambda: self.tr("Asked"),
                lambda row: f"{row.goal.percent} %",
                width=80,
                align="right",
                tone=lambda row: None if row.after is None or row.after.reached else "danger",
            ),
        ]


def _signed(minutes: int) -> str:
    return f"{'+' if minutes > 0 else '−' if minutes < 0 else ''}{hours(abs(minutes))}"


def _tone(minutes: int) -> str | None:
    return "warning" if minutes > 0 else "success" if minutes < 0 else None


def _share(goal: GoalShare | None) -> str:
    if goal is None:
        return ""
    return f"{goal.met:,} / {goal.total:,}  {percent_text(hundredths(goal.met, goal.total), 1)}".rstrip()
