"""The tab 活动: the list of gatherings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.gatherings import STATES, Gathering

_TABLES = ("gathering", "gathering_item", "attendance")


class GatheringsTab(QWidget):
    """What is planned and what was held."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._stale = True
        self.model = RecordTableModel(
            [
                Column(lambda: self.tr("Day"), lambda one: one.starts.replace("T", " "), width=140),
                Column(lambda: self.tr("Gathering"), "title", width=0, strong=True),
                Column(lambda: self.tr("Place"), "place", width=160),
                Column(lambda: self.tr("State"), self._state, width=90),
                Column(lambda: self.tr("Invited"), "invited", align="right", width=80),
            ],
            self,
            key=lambda one: one.id,
        )
        self.view = RecordView(self.model, self.tr("Gatherings"))
        self.view.setObjectName("gatherings")
        self._empty = EmptyState("gatherings", "")
        self.view.set_empty(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.addWidget(self.view, 1)
        again = QShortcut(QKeySequence("F5"), self)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self.read)
        context.tasks.changed.connect(self._on_changed)
        self.retranslate()

    def look(self) -> None:
        """Read if something changed since the last time."""
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read again."""
        self._stale = False
        self._latest.query(self._context.tasks, lambda desk: desk.gatherings().gatherings(), self._on_read)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.view.setAccessibleName(self.tr("Gatherings"))
        self._empty.say(self.tr("No gatherings yet"), "", "gatherings")
        self.model.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: what changes behind the back is read when the tab is shown again."""
        super().hideEvent(event)
        self._latest.cancel()
        self._stale = True

    def _state(self, one: Gathering) -> str:
        return self._context.texts.tr("Gatherings", STATES[one.state])

    def _on_read(self, found: Sequence[Gathering]) -> None:
        self.model.set_records(found)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self._stale = True
            if self.isVisible():
                self.look()
