"""The tab 覆盖: how much of the book is filed and holds what it should, and who lacks what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from ui.context import Context
from ui.listed import ListedPanel
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.upkeep.tab import Read, Tab
from ui.widgets.basics import EmptyState, button
from ui.widgets.share_view import Share, ShareView
from workbench.domain.shares import WHOLE, percent_text
from workbench.readmodels.upkeep import CoverageReport, CoverageView, WatchedClient
from workbench.services.coverage import coverage_report

_INCOMPLETE = "incomplete"
#: Pixels that the left side needs for a goal, its bar and how many are missing.
_LEFT = 384
#: The place of the column that tells required fields apart.
_CODE = 3


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A line of the table: a goal, the files to complete (neither), or the heading of a group."""

    key: str
    group: str
    goal: CoverageView | None = None
    heading: bool = False


class CoverageTab(Tab):
    """Gauges of MS1–MS5 on the left, the clients who lack what is asked on the right."""

    TABLES: ClassVar = ("client", "contact_way", "address", "holding", "snapshot", "import_file", "rule_set", "setting")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._report: CoverageReport | None = None
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.key)
        self.view = ShareView(
            self.model, self.tr("Coverage goals"), bar="reached", share=self._share, heading=self._heading
        )
        self.view.setObjectName("coverage-goals")
        self.view.set_empty(EmptyState("upkeep", ""))
        self.view.give_way((1, 2), 190)
        self.view.setMinimumWidth(_LEFT)
        self.panel = ListedPanel(
            context, ("name", "tier", "value", "code", "reason"), code=self._code, titles={"code": self._must_title}
        )
        self.panel.view.setObjectName("coverage-clients")
        self.panel.view.give_way((1,), 190)
        self.print = button("", icon="print", clicked=self._print)
        self.controls.addWidget(self.print)
        self.column.addWidget(self.sides("coverage", self.view, self.panel, (600, 600)), 1)
        self.view.picked.connect(lambda _row: self._show_clients())
        self.view.opened.connect(lambda _row: self.panel.focus_first())
        self.key("F5", self.refresh)
        self.key("Ctrl+P", self._print)
        self.retranslate()

    def reading(self) -> Read:
        """Override Tab.reading."""
        rules, today = self.context.rules, self.context.today

        def read(desk: Any, progress: Any) -> CoverageReport:
            return coverage_report(desk, rules=rules, day=today, progress=progress)

        return read

    def show_read(self, result: CoverageReport) -> None:
        """Override Tab.show_read."""
        self._report = result
        rows: list[GoalRow] = []
        for group in ("filing", "products"):
            goals = [one for one in result.goals if (one.target == "profile") == (group == "filing")]
            if goals:
                rows.append(GoalRow(group, group, heading=True))
                rows += [GoalRow(one.code, group, one) for one in goals]
        if rows:
            rows.insert(1 + sum(row.group == "filing" for row in rows[1:]), GoalRow(_INCOMPLETE, "filing"))
        self.model.set_records(rows)
        self.view.choose_first()
        self._show_clients()

    def retranslate(self) -> None:
        """Override Tab.retranslate."""
        self.print.setText(self.tr("Print"))
        self.print.setAccessibleName(self.tr("Print coverage"))
        self.model.retranslate()
        self.panel.retranslate()
        self._show_clients()

    def take_focus(self) -> None:
        """Override Tab.take_focus."""
        self.view.setFocus()

    def _columns(self) -> list[Column]:
        def count(title: Callable[[], str], name: str, width: int) -> Column:
            return Column(
                title, lambda row: f"{getattr(row.goal, name):,}" if row.goal else "", width=width, align="right"
            )

        return [
            Column(lambda: self.tr("Goal"), self._name, width=0, tip=self._name),
            count(lambda: self.tr("Clients"), "total", 72),
            count(lambda: self.tr("Reached"), "met", 72),
            Column(lambda: self.tr("Share"), self._spoken, text=lambda _value: "", width=140, key="reached"),
            Column(lambda: self.tr("Missing"), self._missing, width=66, align="right", tone=_missing_tone),
        ]

    def _heading(self, row: GoalRow) -> str:
        if not row.heading:
            return ""
        return self.tr("Files") if row.group == "filing" else self.tr("Products")

    def _name(self, row: GoalRow) -> str:
        if row.goal is not None:
            return self.context.texts.named(row.goal.name)
        return "" if row.heading else self.tr("Files to complete")

    def _spoken(self, row: GoalRow) -> str:
        share = self._share(row)
        return share.text if share else ""

    def _missing(self, row: GoalRow) -> str:
        if row.goal is not None:
            return f"{len(row.goal.missing):,}"
        if row.heading or self._report is None:
            return ""
        return f"{len(self._report.incomplete):,}"

    def _share(self, row: GoalRow) -> Share | None:
        goal = row.goal
        if goal is None or goal.hundredths is None:
            return None
        tone = "success" if goal.reached else "danger"
        return Share(goal.hundredths / WHOLE, percent_text(goal.hundredths, 1), goal.percent / 100, tone)

    def _code(self, code: str) -> Chip | None:
        if code == "must":
            return Chip(self.tr("must field"), "warning")
        return None

    def _must_title(self) -> str:
        return self.tr("Required")

    def _show_clients(self) -> None:
        row: GoalRow | None = self.view.current_record()
        if row is None or self._report is None:
            self.panel.clear(self.tr("Choose a goal to see who is missing"))
            return
        self.panel.view.setColumnHidden(_CODE, row.goal is not None)
        rows: list[WatchedClient] = list(row.goal.missing if row.goal else self._report.incomplete)
        self.panel.show_rows(self._title(row), rows, self.tr("Nobody is missing."))

    def _title(self, row: GoalRow) -> str:
        goal = row.goal
        if goal is None:
            return self._name(row)
        values = {"goal": goal.percent, "short": goal.short}
        if goal.reached:
            return self.tr("Goal {goal}% reached, still missing").format(**values)
        return self.tr("Goal {goal}%, {short} more needed").format(**values)

    def _print(self) -> None:
        self.context.print_asked.emit("coverage", [])


def _missing_tone(row: GoalRow) -> str | None:
    if row.goal is None:
        return None
    return "muted" if row.goal.reached else "danger"
