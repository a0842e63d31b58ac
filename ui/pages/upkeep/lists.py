"""The tab 名单: whom to watch and why, one list at a time, and what is done about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.actions import CardActions
from ui.card.log_bar import LogBar
from ui.card.log_dialog import Entry, LogDialog, record
from ui.context import Context
from ui.forms import CodeBox
from ui.listed import ListedAction, ListedPanel
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.upkeep.tab import Read, Tab
from ui.pages.upkeep.watch_columns import WatchColumns
from ui.widgets.basics import EmptyState, button
from ui.widgets.choices import FilterChips
from ui.widgets.record_view import RecordView
from ui.wording import HIDDEN
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.interactions import Logged
from workbench.services.printing import Wish
from workbench.services.watching import LISTS, watch_lists

_ICONS: Mapping[str, str] = {
    "candidates": "near",
    "maturities": "maturity",
    "outflow": "money",
    "attrition": "loss",
    "product-only": "box",
    "sleeping": "moon",
    "unconnected": "phone",
    "risk": "risk",
    "stale": "shield",
    "unplanned": "note",
    "to-tell": "message",
}
#: Pixels that a reason needs to be read.
_REASON_WIDTH = 240
#: Pixels of the lists at least; what a count asks for besides goes to their names.
_LEFT, _COUNT = 196, 54
#: Lists that may be judged by bands or by tiers.
_LEVELLED = frozenset({"attrition", "product-only"})


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of the left table: a list and how many clients stand in it."""

    code: str
    count: int


class ListsTab(Tab):
    """The lists with their counts on the left, their clients on the right."""

    TABLES: ClassVar = (*Tab.TABLES, "holding", "mark", "tier_override")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lists: dict[str, list[WatchedClient]] = {}
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.code)
        self.view = RecordView(self.model, self.tr("Watch lists"))
        self.view.setObjectName("watch-lists")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.view.setSortingEnabled(False)
        self.view.setMinimumWidth(_LEFT)
        self.view.horizontalHeader().setSectionsClickable(False)
        self._deeds = CardActions(context, self)
        self.watch = WatchColumns(context, self.chosen, self)
        self.bar = LogBar(context)
        self.codes = FilterChips(self.tr("State"), single=True)
        self.panel = ListedPanel(context, self.watch.make(), titles=self.watch.titles(), actions=self._actions())
        self.panel.view.setObjectName("watch-clients")
        self.level = CodeBox(self.tr("Judged by"), {"band": "", "tier": ""})
        self.print = button("", icon="print", clicked=self._print)
        self._strip = self._made_strip()
        self._build()
        self._connect()
        self.retranslate()

    def chosen(self) -> str:
        """Return the code of the list that is shown, "" for none."""
        row: ListRow | None = self.view.current_record()
        return row.code if row else ""

    def reading(self) -> Read:
        """Override Tab.reading."""
        rules, today, level = self.context.rules, self.context.today, self.level.code()

        def read(desk: Any, progress: Any) -> dict[str, list[WatchedClient]]:
            return watch_lists(desk, rules=rules, day=today, level=level, progress=progress)

        return read

    def show_read(self, result: dict[str, list[WatchedClient]]) -> None:
        """Override Tab.show_read."""
        self._lists = result
        self.model.set_records([ListRow(code, len(rows)) for code, rows in result.items()])
        if self.view.current_record() is None:
            # The first list with somebody in it.
            first = next((place for place, rows in enumerate(result.values()) if rows), 0)
            self.view.select_row(first)
        self._show_list()

    def retranslate(self) -> None:
        """Override Tab.retranslate."""
        for code, name in (("band", self.tr("By band")), ("tier", self.tr("By tier"))):
            self.level.setItemText(self.level.findData(code), name)
        self.print.setText(self.tr("Print the list"))
        self.print.setAccessibleName(self.print.text())
        for made, (_action, _icon, text, key) in zip(self._buttons, self._offers(), strict=True):
            made.setText(text())
            made.setAccessibleName(text())
            made.setToolTip(f"{text()}  {key}")
        self.bar.retranslate()
        self.model.retranslate()
        self.panel.retranslate()
        self._show_list()

    def take_focus(self) -> None:
        """Override Tab.take_focus."""
        self.view.setFocus()

    # How it is built.

    def _columns(self) -> list[Column]:
        return [
            Column(
                lambda: self.tr("List"),
                lambda row: self.words.of("Watch", LISTS, row.code),
                tip=lambda row: self.words.of("Watch", LISTS, row.code),
                width=0,
                icon=lambda row: _ICONS.get(row.code),
                tone=lambda row: None if row.count else "faint",
                key="list",
            ),
            Column(
                lambda: self.tr("Clients"),
                lambda row: f"{row.count:,}",
                width=_COUNT,
                align="right",
                tone=lambda row: None if row.count else "faint",
                key="count",
            ),
        ]

    def _offers(self) -> list[tuple[str, str, Callable[[], str], str]]:
        """Return what can be done with the chosen clients: code, icon, words, key."""
        return [
            ("log", "phone", lambda: self.tr("Record…"), "L"),
            ("plan", "calendar", lambda: self.tr("Plan"), "V"),
            ("visit-plan", "visit", lambda: self.tr("Print visit plan"), "P"),
            ("loss", "loss", lambda: self.tr("Reason of loss…"), "R"),
        ]

    def _actions(self) -> list[ListedAction]:
        """Return what the context menu offers beside the panel's own."""
        return [
            ListedAction("loss", lambda: self.tr("Reason of loss…"), lambda _rows: self.ask_loss()),
        ]

    def _made_strip(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["xs"])
        self._buttons = [
            button("", "quiet", icon, partial(self._do, action)) for action, icon, _text, _key in self._offers()
        ]
        for one in self._buttons:
            row.addWidget(one)
        row.addStretch(1)
        return made

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.bar)
        column.addWidget(self.codes)
        column.addWidget(self.panel, 1)
        column.addWidget(self._strip)
        empty = EmptyState("upkeep", "")
        self.view.set_empty(empty)
        self.controls.addWidget(self.level)
        self.controls.addWidget(self.print)
        splitter = self.sides("watch", self.view, right, (250, 980))
        splitter.setStretchFactor(0, 0)
        self.column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.view.picked.connect(lambda _row: self._show_list())
        self.view.opened.connect(lambda _row: self.panel.focus_first())
        self.panel.picked.connect(self._on_picked)
        self.panel.view.selected.connect(lambda _count: self._show_actions())
        self.codes.changed.connect(lambda _keys: self._show_rows())
        self.level.currentIndexChanged.connect(self.refresh)
        self.bar.saved.connect(self._save)
        self.bar.left.connect(self.panel.view.setFocus)
        self.context.privacy_changed.connect(self._on_privacy)
        self.panel.keys.bar = self._choose
        self.key("L", self.log, self.panel.view)
        self.key("R", self.ask_loss, self.panel.view)
        self.key("Escape", self.bar.forget)
        self.key("F5", self.refresh)
        self.key("Ctrl+P", self._print)

    # Showing.

    def _show_list(self) -> None:
        code = self.chosen()
        self.level.setVisible(code in _LEVELLED)
        rows = self._lists.get(code, [])
        counts = Counter(row.code for row in rows if row.code)
        self.codes.set_chips([(key, self.watch.code(key), count) for key, count in sorted(counts.items())])
        self.codes.setVisible(len(counts) > 1)
        for number, hidden in enumerate(self.watch.hidden(rows)):
            self.panel.view.setColumnHidden(number, hidden)
        self.panel.view.give_way(self.watch.giving_way(), _REASON_WIDTH)
        self._show_rows()

    def _show_rows(self) -> None:
        code = self.chosen()
        if not code:
            self.panel.clear(self.tr("Choose a list"))
            self._on_picked(None)
            return
        wanted = self.codes.active()
        rows = [row for row in self._lists.get(code, []) if not wanted or row.code in wanted]
        self.panel.show_rows(self.words.of("Watch", LISTS, code), rows, self._nobody(code))
        self.panel.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.panel.model.columnCount() - 1)
        if self.panel.view.current_record() is None:
            self.panel.view.select_row(0)
        self._on_picked(self.panel.view.current_record())

    def _nobody(self, code: str) -> str:
        """Return what it means that a list is empty."""
        said = {
            "candidates": self.tr("Nobody is just below a threshold."),
            "maturities": self.tr("Nothing matures soon."),
            "outflow": self.tr("No large outflow between the two newest months."),
            "attrition": self.tr("Nobody fell below a level. Balances at month ends are needed to see it."),
            "product-only": self.tr("Nobody stands in a level only through a product."),
            "sleeping": self.tr("Nobody sleeps."),
            "unconnected": self.tr("Everybody has been spoken to."),
            "risk": self.tr("Every risk assessment is valid."),
            "stale": self.tr("Every part of every file was verified in time."),
            "unplanned": self.tr("Everybody who is to have a service plan has one."),
            "to-tell": self.tr("Nothing is to be told to the head of the branch."),
        }
        return said.get(code, "")

    def _on_privacy(self, _on: bool) -> None:
        self._on_picked(self.panel.view.current_record())

    def _on_picked(self, row: ListedClient | None) -> None:
        name = "" if row is None else HIDDEN if self.words.private else row.name
        self.bar.show_client(name, "call")
        self._show_actions()

    def _show_actions(self) -> None:
        count = len(self.panel.view.selected_records())
        for made, (action, *_rest) in zip(self._buttons, self._offers(), strict=True):
            made.setEnabled(count == 1 if action == "plan" else count > 0)

    # Acting.

    def log(self) -> None:
        """Open the whole form for an interaction with the chosen clients."""
        clients = self._clients()
        if clients:
            dialog = LogDialog(self.context, clients, self)
            dialog.logged.connect(lambda logged: self._on_logged(clients[0][1], logged))
            dialog.open()

    def ask_loss(self) -> None:
        """Ask why the chosen clients left or take money away."""
        clients = self._clients()
        if clients:
            rows: Sequence[WatchedClient] = self.panel.view.selected_records()
            self._deeds.ask_loss(clients, str(rows[0].extra.get("cause") or ""))

    def _choose(self, place: int) -> None:
        if self.panel.view.current_record() is not None:
            self.bar.choose(place)

    def _save(self, channel: str, result: str, note: str) -> None:
        row: WatchedClient | None = self.panel.view.current_record()
        if row is None:
            return
        name = row.name
        entry = Entry(channel, result, self.context.today, note)
        record(self.context, [row.client_id], entry, lambda logged: self._on_logged(name, logged), None, self)
        self.panel.view.step(1)
        self.panel.view.setFocus()

    def _on_logged(self, name: str, logged: Logged) -> None:
        count = len(logged.closed)
        said = self.tr("{name}: recorded, {count} done") if count else self.tr("{name}: recorded")
        self.context.say(said.format(name=HIDDEN if self.words.private else name, count=count), undo=True)

    def _do(self, action: str) -> None:
        actions: dict[str, Callable[[], object]] = {
            "log": self.log,
            "plan": self.panel.plan,
            "visit-plan": self.panel.print_plan,
            "loss": self.ask_loss,
        }
        actions[action]()

    def _clients(self) -> list[tuple[bytes, str]]:
        """Return the chosen clients as (id, name), each once."""
        rows: Sequence[WatchedClient] = self.panel.view.selected_records()
        return list({row.client_id: (row.client_id, row.name) for row in rows}.values())

    def _print(self) -> None:
        self.context.wish_asked.emit(Wish("watch-list", list=self.chosen()))
