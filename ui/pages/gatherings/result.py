"""The part 成效: invited, confirmed, came and signed, what it cost, and how many were new."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.part import Part, Whole
from ui.widgets.basics import KeyValueGrid, label, scrolled
from ui.widgets.record_view import RecordView
from workbench.domain.invitations import mix
from workbench.services.gatherings import gathering_rules

_WHOLE = 100


class ResultPart(Part):
    """The figures of the gathering shown: each step of the way with its share of the step before."""

    def __init__(self, context: Context, deeds: GatheringDeeds, parent: QWidget | None = None) -> None:
        super().__init__(context, deeds, parent)
        self.model = RecordTableModel(
            [
                Column(lambda: self.tr("Step"), lambda row: row[0], width=0, strong=True, key="step", sortable=False),
                Column(
                    lambda: self.tr("Clients"),
                    lambda row: row[1],
                    width=90,
                    align="right",
                    key="clients",
                    sortable=False,
                ),
                Column(
                    lambda: self.tr("Of the step before"),
                    lambda row: row[2],
                    width=140,
                    align="right",
                    key="share",
                    sortable=False,
                ),
            ],
            self,
            key=lambda row: row[0],
        )
        self.view = RecordView(self.model, self.tr("Result"))
        self.view.setObjectName("gathering-result")
        self.view.setFixedHeight(154)
        self.facts = KeyValueGrid(1)
        self.hint = label("", "small", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.view)
        column.addWidget(self.facts)
        column.addWidget(self.hint)
        column.addStretch(1)
        # On a low screen the figures do not stand below each other all at once.
        self.column.addWidget(scrolled(inside), 1)
        self.retranslate()

    def show_whole(self, whole: Whole) -> None:
        """Override Part.show_whole."""
        super().show_whole(whole)
        one, deals, rules = whole.gathering, whole.deals, gathering_rules()
        steps = [
            (self.tr("On the list"), one.listed),
            (self.tr("Invited"), one.invited),
            (self.tr("Said that they come"), one.confirmed),
            (self.tr("Came"), one.arrived),
        ]
        before = [None, *(count for _name, count in steps[:-1])]
        self.model.set_records(
            [
                (name, count, f"{round(count * _WHOLE / base)}%" if base else "")
                for (name, count), base in zip(steps, before, strict=True)
            ]
        )
        came = [row for row in whole.people if row.came]
        new, old = mix([row.client_id in whole.fresh for row in came])
        words = self.words
        heads = len(came) + one.companions
        each = words.yuan(one.spent_fen // heads) if heads and one.spent_fen else ""
        self.facts.show_pairs(
            [
                (self.tr("Did not come"), str(one.missed)),
                (self.tr("Companions"), str(one.companions)),
                (self.tr("New : known clients who came"), f"{new} : {old}"),
                (self.tr("Opportunities opened"), str(deals.opened)),
                (self.tr("Signed"), f"{deals.won} · {words.money(deals.won_fen)}" if deals.won else "0"),
                (self.tr("Spent (CNY)"), f"{words.yuan(one.spent_fen)} / {words.yuan(one.planned_fen)}"),
                (self.tr("For each head (CNY)"), each),
            ]
        )
        self.hint.setText(
            self.tr("Opportunities and signings of whoever came count within {days} days.").format(days=rules.deal_days)
        )

    def retranslate(self) -> None:
        """Override Part.retranslate."""
        self.view.setAccessibleName(self.tr("Result"))
        self.model.retranslate()
        if self.whole is not None:
            self.show_whole(self.whole)

    def take_focus(self) -> None:
        """Override Part.take_focus."""
        self.view.setFocus()
