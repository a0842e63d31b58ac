"""The watch lists as a filter of the client list: who stands in one of those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.clients.choice import ChoiceButton
from ui.tasks import Task
from workbench.domain.changes import Changes
from workbench.services.watching import LISTS, watch_lists

#: After these, the lists may name others.
_TABLES = ("import_file", "rule_set", "setting")


class WatchButton(ChoiceButton):
    """A button with the watch lists to tick; their clients are read when one is ticked.

    Signals:
        listed: the clients of the ticked lists are known, or none is ticked any more.

    Attributes:
        members: the clients of the ticked lists, None while none is ticked.
    """

    listed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.members: frozenset[bytes] | None = None
        self.changed.connect(self._read)
        context.tasks.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        tr = self._context.texts.tr
        self.set_choices(self.tr("Watch lists"), [(code, tr("Watch", name), None) for code, name in LISTS.items()])

    def clear(self) -> None:
        """Override ChoiceButton.clear."""
        super().clear()
        self._give_up()
        self.members = None

    def _read(self) -> None:
        self._give_up()
        names: Sequence[str] = [str(code) for code in self.chosen()]
        if not names:
            self.members = None
            self.listed.emit()
            return
        rules, today = self._context.rules, self._context.today

        def read(desk: Any, progress: Any) -> frozenset[bytes]:
            found = watch_lists(desk, rules=rules, day=today, names=names, progress=progress)
            return frozenset(row.client_id for rows in found.values() for row in rows)

        self._task = self._context.tasks.job(read, None, self._on_read)

    def _on_read(self, members: frozenset[bytes]) -> None:
        self._task, self.members = None, members
        self.listed.emit()

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self.members is not None and changes.touched(*_TABLES):
            self._read()
