"""The tab 活动: the list of gatherings, and the one chosen beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.gathering_dialog import GatheringDialog
from ui.pages.gatherings.panel import GatheringPanel
from ui.pages.gatherings.part import Whole
from ui.pages.gatherings.words import GatheringWords
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button
from ui.widgets.choices import FilterChips
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.gatherings import STATES, Gathering
from workbench.domain.invitations import months_before
from workbench.services.gatherings import gathering_rules

#: Pixels that a title needs before other columns have room.
_TITLE_WIDTH = 90
_TABLES = ("gathering", "gathering_item", "attendance", "client", "opportunity", "rule_set")


class GatheringsTab(QWidget):
    """What is planned and what was held.

    Signals:
        late: how many gatherings have something late in their plan.
    """

    late = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = GatheringWords(context)
        self._latest, self._one = Latest(), Latest()
        self._stale = True
        self._wanted: bytes | None = None
        self._all: Sequence[Gathering] = ()
        self.deeds = GatheringDeeds(context, self)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.id)
        self.view = RecordView(self.model, self.tr("Gatherings"))
        self.view.setObjectName("gatherings")
        self.view.give_way([3, 2], _TITLE_WIDTH)
        self.states = FilterChips(self.tr("State"), single=True)
        self.new = button("", "primary", "add", self.add)
        self._empty = EmptyState("gatherings", "")
        self._empty_action = self._empty.add_action("", self.add)
        self.view.set_empty(self._empty)
        self.panel = GatheringPanel(context, self.deeds)
        self._build()
        self._connect()
        self.retranslate()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(lambda: self.tr("When"), words.when, width=104, key="when", sort=lambda one: one.starts),
            Column(lambda: self.tr("Gathering"), "title", width=0, strong=True, key="title"),
            Column(
                lambda: self.tr("State"),
                "state",
                text=lambda _state: "",
                chips=words.chips,
                width=116,
                key="state",
            ),
            Column(lambda: self.tr("Turnout"), words.turnout, width=76, align="right", key="turnout"),
        ]

    def _build(self) -> None:
        left, column = QWidget(), QVBoxLayout()
        left.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.states, 1)
        top.addWidget(self.new)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("gatherings")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([420, 700])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        outer.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._on_opened)
        self.view.menu_asked.connect(self._open_menu)
        self.states.changed.connect(self._filter)
        self.panel.edit_asked.connect(self.edit)
        keys: tuple[tuple[str, Callable[[], object], QWidget], ...] = (
            ("Ctrl+N", self.add, self),
            ("F5", self.read, self),
            ("Ctrl+P", self._print, self),
            ("E", self.edit, self.view),
            ("Delete", self._delete, self.view),
        )
        for key, run, over in keys:
            made = QShortcut(QKeySequence(key), over)
            context = Qt.ShortcutContext
            made.setContext(context.WidgetWithChildrenShortcut if over is self else context.WidgetShortcut)
            made.activated.connect(run)
        self._context.tasks.changed.connect(self._on_changed)

    # What the page calls.

    def look(self) -> None:
        """Read if something changed since the last time."""
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read again."""
        self._stale = False
        self._latest.query(self._context.tasks, lambda desk: desk.gatherings().gatherings(), self._on_read)

    def show_only(self, gathering: bytes) -> None:
        """Choose one gathering, now or as soon as it was read."""
        self._wanted = gathering
        self.states.set_active(set())
        self._filter()
        if self.view.select_key(gathering):
            self._wanted = None
        elif not self._stale:
            self.read()

    def add(self, day: dt.date | None = None) -> None:
        """Open the form of a new gathering."""
        dialog = GatheringDialog(self._context, self, day=day if isinstance(day, dt.date) else None)
        dialog.saved.connect(self.show_only)
        dialog.open()

    def edit(self) -> None:
        """Open the form of the gathering chosen."""
        one = self.view.current_record()
        if one is not None:
            dialog = GatheringDialog(self._context, self, known=one)
            dialog.saved.connect(self.show_only)
            dialog.open()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.view.setAccessibleName(self.tr("Gatherings"))
        self.new.setText(self.tr("New…"))
        self.new.setAccessibleName(self.tr("New gathering"))
        self._empty.say(
            self.tr("No gatherings yet"),
            self.tr("A template brings the checklist: salon, forum, community day, lobby day."),
            "gatherings",
        )
        self._empty_action.setText(self.tr("Plan a gathering…"))
        self._say_states()
        self.model.retranslate()
        self.panel.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: what changes behind the back is read when the tab is shown again."""
        super().hideEvent(event)
        self._latest.cancel()
        self._one.cancel()
        self._stale = True

    # How it works.

    def _on_read(self, found: Sequence[Gathering]) -> None:
        self._all = found
        self._say_states()
        self.model.set_records(found)
        self._filter()
        if self._wanted is not None and self.view.select_key(self._wanted):
            self._wanted = None
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)
        today = self._context.today
        self.late.emit(sum(one.state == "planned" and one.late(today) for one in found))
        self._on_picked(self.view.current_record())

    def _say_states(self) -> None:
        counts: dict[str, int] = {}
        for one in self._all:
            counts[one.state] = counts.get(one.state, 0) + 1
        self.states.set_chips([(code, name, counts.get(code, 0)) for code, name in self._words.names(STATES).items()])

    def _filter(self, _changed: object = None) -> None:
        states = self.states.active()
        self.model.set_filter([place for place, one in enumerate(self._all) if not states or one.state in states])

    def _on_picked(self, one: Gathering | None) -> None:
        if one is None:
            self._one.cancel()
            self.panel.show_whole(None)
            return
        today, rules = self._context.today, gathering_rules()

        def read(desk: Any) -> Whole | None:
            reads = desk.gatherings()
            known = reads.gathering(one.id)
            if known is None:
                return None
            since = months_before(today, rules.fresh_months)
            people = reads.attendances(one.id)
            fresh = reads.fresh([row.client_id for row in people], since)
            return Whole(known, reads.items(one.id), people, reads.deals(known, rules.deal_days), fresh)

        self._one.query(self._context.tasks, read, self.panel.show_whole)

    def _on_opened(self, _one: Gathering) -> None:
        self.panel.take_focus()

    def _open_menu(self, spot: Any) -> None:
        if self.view.current_record() is None:
            return
        menu: QMenu = self.panel.menu()
        menu.addAction(theme.icon("edit", "muted"), self.tr("Change…") + "\tE").triggered.connect(self.edit)
        menu.popup(spot)

    def _print(self) -> None:
        one = self.view.current_record()
        if one is not None:
            self.deeds.print_sheet(one)

    def _delete(self) -> None:
        one = self.view.current_record()
        if one is not None:
            self.deeds.delete(one)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self._stale = True
            if self.isVisible():
                self.look()
