"""Lines of gatherings' plans on 今日: ticked off there as on their own page, and what their menu offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.context import Context
from ui.widgets.deeds import RowDeed, deed_menu
from workbench.domain.changes import Changes
from workbench.domain.gatherings import plan_item_in
from workbench.readmodels.lists import DutyRow
from workbench.services.gatherings import tick_items


class PlanLines(QObject):
    """Does what the keys of 今日 ask of a line that belongs to a gathering and to no client.

    Signals:
        opened: its gathering is to be shown; carries the id.
    """

    opened = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over

    def act(self, duty: DutyRow, action: str, *, settled: bool) -> bool:
        """Do what a key asks for; return whether the line was ticked off."""
        if action != "done":
            self.say()
            return False
        found = plan_item_in(duty.id)
        if found is None:
            return False
        (gathering, item), on = found, None if settled else self._context.today

        def tick(desk: Any) -> Changes:
            return tick_items(desk, gathering=gathering, items=[item], done_on=on)

        said = self.tr("Open again") if settled else self.tr("Done; it is ticked in the plan of the gathering, too")
        self._context.tasks.change(tick, self, lambda _changes: self._context.say(said, undo=True))
        return not settled

    def say(self) -> None:
        """Say what can be done with such a line."""
        self._context.say(self.tr("This belongs to a gathering: D ticks it off, Enter opens the gathering."))

    def open(self, duty: DutyRow) -> None:
        """Ask for the gathering of a line."""
        found = plan_item_in(duty.id)
        if found is not None:
            self.opened.emit(found[0])

    def menu_of(self, duty: DutyRow, done: Callable[[str], object]) -> QMenu:
        """Return the menu of a line; `done` does what a key does."""
        return deed_menu(
            self._over,
            [
                RowDeed("check", self.tr("Done"), "D", partial(done, "done")),
                RowDeed("gatherings", self.tr("Open the gathering"), "", partial(self.open, duty)),
            ],
        )
