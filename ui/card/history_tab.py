"""变更: every operation that touched the client, field by field, and the way to take one of them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from ui import theme
from ui.card.tab import CardTab
from ui.card.view import CardView
from ui.changewords import ChangeTeller
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.steplabels import said_label
from ui.widgets.basics import EmptyState, button
from ui.widgets.choices import FilterChips
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from ui.wording import HIDDEN, local_moment
from workbench.domain.verbs import RECORDS
from workbench.readmodels.history import ClientOperation

if TYPE_CHECKING:
    from db.desk import Desk

#: Pixels of the panel that tells every field of one operation.
_DETAIL = 86
_CHANGES = "change"


class HistoryTab(CardTab):
    """The operations as a table, newest first, the fields of the chosen one below."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._found: Sequence[ClientOperation] = ()
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.operation)
        self.list = RecordView(self.model, self.tr("Changes of this client"))
        self.list.setObjectName("client-history")
        self.list.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.list.setSortingEnabled(False)
        self.list.give_way((2,), 190)
        self.list.setMinimumHeight(120)
        self.list.set_empty(EmptyState("history", self.tr("Nothing of this kind")))
        self.filters = FilterChips(self.tr("Kind"), single=True)
        self.search = SearchBox(self.tr("Search"))
        self.undo = button(self.tr("Take this back"), "", "undo", self.take_back)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setFixedHeight(_DETAIL)
        self.detail.setAccessibleName(self.tr("What it changed"))
        self._build()
        self.filters.changed.connect(self._apply)
        self.search.searched.connect(self._apply)
        self.list.picked.connect(self._on_picked)
        self.list.typed.connect(self.search.take)
        self.search.left_down.connect(self.list.setFocus)
        self._on_picked(None)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Changes")

    def read(self, desk: Desk, view: CardView) -> list[ClientOperation]:
        """Override CardTab.read."""
        from db.queries.history import client_history

        return client_history(desk, view.card.client.id)

    def show_found(self, found: Any) -> None:
        """Override CardTab.show_found."""
        self._found = found or ()
        counts = {kind: sum(_kind(one) == kind for one in self._found) for kind in (_CHANGES, *sorted(RECORDS))}
        names = {
            _CHANGES: self.tr("Changes"),
            "view": self.tr("Shown in full"),
            "print": self.tr("Printed"),
            "export": self.tr("Exported"),
        }
        kinds = [kind for kind in names if counts[kind]]
        self.filters.set_chips([(kind, names[kind], counts[kind]) for kind in kinds])
        self.filters.setVisible(len(kinds) > 1 or bool(self.filters.active()))
        self.model.set_records(self._found)
        self._apply()
        if not self.list.currentIndex().isValid():
            self.list.select_row(0)
        self._on_picked(self.list.current_record())

    def take_back(self) -> None:
        """Undo the chosen operation, however long ago it was."""
        one: ClientOperation | None = self.list.current_record()
        if one is None or not one.can_undo:
            return
        said = self.tr("Taken back: {what}").format(what=self._teller().verb(one))
        operation = one.operation
        self.context.tasks.change(
            lambda desk: desk.undo(operation), self, lambda _changes: self.context.say(said, undo=False)
        )

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("When"), "at", text=local_moment, width=126, key="at", sortable=False),
            Column(lambda: self.tr("What"), self._what, width=0, key="what", chips=self._chips, sortable=False),
            Column(
                lambda: self.tr("Computer"),
                "device",
                text=lambda name: name or self.tr("this one"),
                width=84,
                key="device",
                sortable=False,
            ),
        ]

    def _teller(self) -> ChangeTeller:
        context = self.context

        def label(verb: str, text: str) -> str:
            return said_label(verb, text, context.texts, context.rules)

        return ChangeTeller(context.texts, self.words.money, label, full=self.full)

    def _what(self, one: ClientOperation) -> str:
        teller = self._teller()
        if self.words.private:
            return teller.verb(one)
        said = teller.summary(one) or one.reason
        return f"{teller.verb(one)}  {said}".rstrip()

    def _chips(self, one: ClientOperation) -> Sequence[Chip]:
        return (Chip(self.tr("taken back"), "neutral"),) if one.undone else ()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE["s"])
        bar.addWidget(self.search, 1)
        bar.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(bar)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)

    def _apply(self) -> None:
        kinds, text = self.filters.active(), self.search.text().strip().casefold()
        tests: list[Callable[[ClientOperation], bool]] = []
        if kinds:
            tests.append(lambda one: _kind(one) in kinds)
        if text:
            tests.append(lambda one: text in f"{self._what(one)} {one.reason}".casefold())
        numbers = [number for number, one in enumerate(self._found) if all(test(one) for test in tests)]
        self.model.set_filter(numbers if tests else None)

    def _on_picked(self, one: ClientOperation | None) -> None:
        self.undo.setEnabled(one is not None and one.can_undo)
        if one is None or self.words.private:
            self.detail.setPlainText(HIDDEN if one is not None else "")
            return
        lines = list(self._teller().lines(one))
        if one.reason:
            lines.insert(0, self.tr("Reason: {reason}").format(reason=one.reason))
        self.detail.setPlainText("\n".join(lines) or self._teller().label(one))


def _kind(one: ClientOperation) -> str:
    return one.verb if one.verb in RECORDS else _CHANGES
