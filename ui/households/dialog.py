"""Every household of the book: who belongs to it, what it holds together, through whom it is greeted."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button, label, room_for
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from ui.widgets.tabbing import OrderedTabs
from ui.wording import HIDDEN, Wording
from workbench.domain.changes import Changes
from workbench.services.households import HouseholdView, households

_TABLES = ("household", "client", "snapshot", "import_file")


class HouseholdsDialog(OrderedTabs, QDialog):
    """A table of households; Enter opens the card of the one who is greeted for it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._latest = Latest()
        self._found: list[HouseholdView] = []
        self.setWindowTitle(self.tr("Households"))
        self.resize(room_for(parent, 860, 520))
        self.model = RecordTableModel(self._columns(), self, key=lambda view: view.household.key)
        self.list = RecordView(self.model, self.tr("Households"))
        self.list.setObjectName("households")
        empty = EmptyState("household", self.tr("No households yet"), self.tr("Make one on the card, under Relations."))
        self.list.set_empty(empty)
        self.list.give_way((4, 5), 150)
        self.search = SearchBox(self.tr("Search"))
        self.count = label("", "muted")
        self._build()
        self.search.searched.connect(self._apply)
        self.search.left_down.connect(self.list.setFocus)
        self.list.typed.connect(self.search.take)
        self.list.opened.connect(self._open)
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self._show)
        self._read()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), clicked=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Household"), lambda view: view.household.shown, width=150, strong=True, key="name"),
            Column(lambda: self.tr("Members"), self._members, width=0, key="members", sortable=False),
            Column(
                lambda: self.tr("Together"),
                lambda view: view.assets.newest.fen if view.assets.newest else None,
                text=self._words.money,
                align="right",
                width=120,
                key="sum",
            ),
            Column(
                lambda: self.tr("Month"),
                lambda view: view.assets.newest.month if view.assets.newest else "",
                width=80,
                key="month",
            ),
            Column(lambda: self.tr("No figure"), self._missing, width=110, key="missing", tone=lambda _view: "warning"),
            Column(
                lambda: self.tr("Greeted through"),
                lambda view: self._name(view.household.speaker.name) if view.household.speaker else "",
                width=128,
                key="greet",
            ),
        ]

    def _name(self, name: str) -> str:
        return HIDDEN if self._context.private else name

    def _joined(self, names: list[str]) -> str:
        mark = "、" if self._context.texts.language == "zh_CN" else ", "
        return HIDDEN if self._context.private else mark.join(names)

    def _members(self, view: HouseholdView) -> str:
        return self._joined([one.name for one in view.household.members])

    def _missing(self, view: HouseholdView) -> str:
        names = [one.name for one in view.household.members if one.id in view.assets.missing]
        return self._joined(names) if names else ""

    def _read(self) -> None:
        rules, today = self._context.rules, self._context.today

        def read(desk: Any) -> list[HouseholdView]:
            return households(desk, rules=rules, today=today)

        self._latest.query(self._context.tasks, read, self._on_read)

    def _on_read(self, found: list[HouseholdView]) -> None:
        self._found = found
        self._show()

    def _show(self, _private: bool = False) -> None:
        # Behind the privacy screen the table itself stays away: its names are other clients.
        self.model.set_records([] if self._context.private else self._found)
        self.count.setText(self.tr("%n household(s)", "", len(self._found)))
        self._apply(self.search.text())
        if not self.list.currentIndex().isValid():
            self.list.select_row(0)
        self.list.setFocus()

    def _apply(self, text: str) -> None:
        wanted = text.strip()
        if not wanted or self._context.private:
            self.model.set_filter(None)
            return
        self.model.set_filter(
            [
                place
                for place, view in enumerate(self._found)
                if any(wanted in name for name in (view.household.shown, *(one.name for one in view.household.members)))
            ]
        )

    def _open(self, view: HouseholdView) -> None:
        self.accept()
        self._context.client_asked.emit((view.household.speaker or view.household.members[0]).id)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self._read()
