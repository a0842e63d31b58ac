"""The part 筹备: the checklist with its days, people, materials and costs, ticked off by the space bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.line_dialog import LineDialog
from ui.pages.gatherings.part import Part, Whole
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.gatherings import ITEM_KINDS, PlanItem

_KEYS = ("Ins", "E", "Delete")
_SIGNS_WIDTH = 200


class PlanPart(Part):
    """The plan of the gathering shown."""

    def __init__(self, context: Context, deeds: GatheringDeeds, parent: QWidget | None = None) -> None:
        super().__init__(context, deeds, parent)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.id)
        self.view = RecordView(self.model, self.tr("Plan"))
        self.view.setObjectName("gathering-plan")
        self.view.give_way([4, 6, 3], _SIGNS_WIDTH)
        self._empty = EmptyState("tick-box", "")
        self.view.set_empty(self._empty)
        self.kinds = FilterChips(self.tr("Kind"), single=True)
        self.new = button("", "", "add", self.add)
        self.totals = label("", "muted")
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.kinds, 1)
        top.addWidget(self.new)
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.totals)
        self.view.toggled.connect(self._on_toggled)
        self.view.opened.connect(self.edit)
        self.kinds.changed.connect(self._filter)
        self.host = self.set_up(self.view, _KEYS)
        self.retranslate()

    def _columns(self) -> list[Column]:
        words, today = self.words, self.context.today
        return [
            Column(
                lambda: "",
                "done_on",
                check=lambda one: one.done_on is not None if one.kind == "task" else None,
                text=lambda _day: "",
                width=34,
                sortable=False,
                key="done",
            ),
            Column(
                lambda: self.tr("By"),
                lambda one: one.due.isoformat() if one.due else words.phase(one),
                width=104,
                key="due",
                sort=lambda one: one.due,
                tone=lambda one: "danger" if one.due and not one.done_on and one.due < today else None,
            ),
            Column(lambda: self.tr("What"), "title", width=0, strong=True, key="title"),
            Column(lambda: self.tr("Who"), "who", width=84, key="who"),
            Column(lambda: self.tr("Kind"), words.item_kind, width=72, key="kind"),
            Column(lambda: self.tr("Planned"), words.amount_of, width=84, align="right", key="planned", sortable=False),
            Column(lambda: self.tr("Spent"), "spent_fen", text=words.yuan, width=84, align="right", key="spent"),
        ]

    def show_whole(self, whole: Whole) -> None:
        """Override Part.show_whole."""
        super().show_whole(whole)
        self._say_kinds(whole.items)
        self.model.set_records(whole.items)
        self._filter()
        self._say_totals(whole)

    def retranslate(self) -> None:
        """Override Part.retranslate."""
        self.view.setAccessibleName(self.tr("Plan"))
        self.new.setText(self.tr("Line…"))
        self.new.setAccessibleName(self.tr("Add a line to the plan"))
        self._empty.say(self.tr("Nothing is planned yet"), self.tr("Ins adds a task, a person, material or a cost."))
        self.model.retranslate()
        if self.whole is not None:
            self.show_whole(self.whole)

    def take_focus(self) -> None:
        """Override Part.take_focus."""
        self.view.setFocus()

    def acts(self, view: RecordView) -> Sequence[RowDeed]:
        """Override Part.acts."""
        rows = view.selected_records()
        return (
            RowDeed("add", self.tr("Add a line…"), "Ins", self.add),
            RowDeed("edit", self.tr("Change…"), "E", lambda: self.edit(rows[0]), len(rows) == 1),
            RowDeed("delete", self.tr("Delete"), "Delete", lambda: self._drop(rows), bool(rows)),
        )

    def add(self) -> None:
        """Open the form of a new line."""
        if self.whole is not None:
            kinds = [kind for kind in self.kinds.active() if kind in ITEM_KINDS]
            LineDialog(self.context, self.whole.gathering, kind=str(kinds[0]) if kinds else "task", parent=self).open()

    def edit(self, item: PlanItem) -> None:
        """Open the form of a line."""
        if self.whole is not None:
            LineDialog(self.context, self.whole.gathering, known=item, parent=self).open()

    def _drop(self, rows: Sequence[PlanItem]) -> None:
        if self.whole is not None:
            self.deeds.drop(self.whole.gathering, rows)

    def _on_toggled(self, item: PlanItem) -> None:
        if self.whole is not None and item.kind == "task":
            self.deeds.tick(self.whole.gathering, [item], item.done_on is None)

    def _say_kinds(self, items: Sequence[PlanItem]) -> None:
        counts: dict[str, int] = {}
        for item in items:
            counts[item.kind] = counts.get(item.kind, 0) + 1
        names = self.words.names(ITEM_KINDS)
        self.kinds.set_chips([(kind, name, counts.get(kind, 0)) for kind, name in names.items()])

    def _filter(self, _changed: object = None) -> None:
        kinds = self.kinds.active()
        items = self.whole.items if self.whole else ()
        self.model.set_filter([place for place, item in enumerate(items) if not kinds or item.kind in kinds])

    def _say_totals(self, whole: Whole) -> None:
        one = whole.gathering
        self.totals.setText(
            self.tr("Done {done} of {tasks}; costs planned {planned}, spent {spent} (CNY)").format(
                done=one.tasks_done,
                tasks=one.tasks,
                planned=self.words.yuan(one.planned_fen),
                spent=self.words.yuan(one.spent_fen),
            )
        )
