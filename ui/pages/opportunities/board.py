"""The tab 看板: open opportunities in columns by phase; the keys of the table, arrows go from column to column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.opportunities.tab import PursuitTab
from ui.widgets.basics import EmptyState, SectionHeader, label
from ui.widgets.deeds import RowDeed, list_key
from ui.widgets.record_view import RecordView
from ui.wording import HIDDEN
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.referrals import Referral
from workbench.services.opportunities import stages

_KEYS = "SKELV"
#: Pixels that what an opportunity is about needs; on small screens the days give way to it.
_WHAT_WIDTH = 76


class BoardTab(PursuitTab):
    """A list for each phase."""

    def __init__(
        self,
        context: Context,
        at_desk: Callable[[], bytes | None],
        deeds_for: Callable[[Opportunity | None], Sequence[RowDeed]],
    ) -> None:
        """Take the context, who is at the desk, and what can be done with an opportunity."""
        super().__init__(context)
        self._at_desk, self._deeds_for = at_desk, deeds_for
        self._amounts: dict[str, int] = {}
        self.heads: dict[str, SectionHeader] = {}
        self.sums: dict[str, QLabel] = {}
        self.views: dict[str, RecordView] = {}
        self.models: dict[str, RecordTableModel] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        for phase in stages().phases:
            row.addWidget(self._phase(phase), 1)
        self.column.addLayout(row, 1)
        self.retranslate()

    def _phase(self, phase: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        self.heads[phase] = SectionHeader("")
        self.sums[phase] = label("", "small")
        self.models[phase] = RecordTableModel(self._columns(), self, key=lambda one: one.id)
        view = RecordView(self.models[phase], "")
        view.set_empty(EmptyState("box", ""))
        view.setMinimumWidth(140)
        view.horizontalHeader().hide()
        view.give_way([len(self.models[phase].columns) - 1], _WHAT_WIDTH)
        self.views[phase] = view
        self.set_up(view, _KEYS)
        for key, by in (("Left", -1), ("Right", 1)):
            list_key(view, key, partial(self._go, phase, by))
        column.addWidget(self.heads[phase])
        column.addWidget(self.sums[phase])
        column.addWidget(view, 1)
        return made

    def _columns(self) -> list[Column]:
        """Return who, what, and for how many days in the step; the step itself is told by the tool tip."""
        words = self.words

        def hidden(one: Opportunity) -> bool:
            return words.private and one.client_id != self._at_desk()

        def told(one: Opportunity) -> str:
            return "" if hidden(one) else f"{words.stage(one.stage)}\n{words.what(one)} {words.money(one.amount_fen)}"

        return [
            Column(
                lambda: self.tr("Client"),
                lambda one: HIDDEN if hidden(one) else one.client_name,
                width=68,
                strong=True,
                key="name",
                tip=told,
            ),
            Column(
                lambda: self.tr("Opportunity"),
                lambda one: HIDDEN if hidden(one) else words.what(one),
                width=0,
                key="what",
                tip=told,
            ),
            Column(
                lambda: self.tr("Days"),
                lambda one: one.standing(self.context.today),
                width=36,
                align="right",
                key="days",
                tone=lambda one: "danger" if stuck(one, stages(), self.context.today) else None,
            ),
        ]

    def show_read(self, opportunities: Sequence[Opportunity], _referrals: Sequence[Referral]) -> None:
        """Override PursuitTab.show_read."""
        phases = {stage.code: stage.phase for stage in stages().stages}
        places = {stage.code: place for place, stage in enumerate(stages().stages)}
        found: dict[str, list[Opportunity]] = {phase: [] for phase in self.views}
        for one in opportunities:
            if one.open and one.stage in phases:
                found[phases[one.stage]].append(one)
        for phase, members in found.items():
            self._amounts[phase] = sum(one.amount_fen or 0 for one in members)
            self.models[phase].set_records(sorted(members, key=lambda one: (places[one.stage], -(one.amount_fen or 0))))
        self._say()

    def retranslate(self) -> None:
        """Override PursuitTab.retranslate."""
        for model in self.models.values():
            model.retranslate()
        self._say()

    def _say(self) -> None:
        named = self.context.texts.named
        for phase, name in stages().phases.items():
            said = named(name)
            self.heads[phase].set_title(said, self.models[phase].total)
            self.views[phase].setAccessibleName(said)
            amount = self._amounts.get(phase)
            self.sums[phase].setText(self.words.money(amount) if amount else "–")

    def take_focus(self) -> None:
        """Override PursuitTab.take_focus."""
        for view in self.views.values():
            if view.table.rowCount():
                self._enter(view)
                return

    def deeds_of(self, view: RecordView) -> Sequence[RowDeed]:
        """Override PursuitTab.deeds_of."""
        return self._deeds_for(view.current_record())

    def _go(self, phase: str, by: int) -> None:
        """Go to the next list that holds something, on either side."""
        order = list(self.views)
        place = order.index(phase) + by
        while 0 <= place < len(order):
            view = self.views[order[place]]
            if view.table.rowCount():
                self._enter(view)
                return
            place += by

    def _enter(self, view: RecordView) -> None:
        if not view.currentIndex().isValid():
            view.select_row(0)
        view.setFocus()
