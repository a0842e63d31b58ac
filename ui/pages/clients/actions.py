"""What is done with the clients selected in the list: one or several, each time one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.card.actions import CardActions
from ui.context import Context
from ui.pages.clients.batch_dialog import BatchDialog, TagDialog
from ui.roster import Roster
from ui.rounds.opening import open_round
from ui.widgets.deeds import RowDeed, deed_menu
from ui.widgets.feedback import ProgressOverlay
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.readmodels.lists import ClientRow
from workbench.services.batch import delete_clients


class ListActions(QObject):
    """Runs actions for what a list has selected.

    Signals:
        print_asked: a document is wanted: its name and a list of client ids.
    """

    print_asked = Signal(str, object)

    def __init__(self, context: Context, view: RecordView, deeds: Callable[[], CardActions], over: QWidget) -> None:
        """Take the list, what opens dialogs for one client, and the widget that dialogs belong to."""
        super().__init__(over)
        self._context, self._view, self._deeds, self._over = context, view, deeds, over
        self._overlay = ProgressOverlay(over)

    def selected(self) -> list[ClientRow]:
        """Return the selected clients in the order shown."""
        return self._view.selected_records()

    def run(self, action: str) -> None:
        """Do one thing with those selected: log, plan, round, edit, set, tags, print-…, delete."""
        rows = self.selected()
        if not rows:
            return
        ids, first = [row.id for row in rows], rows[0]
        actions: dict[str, Callable[[], object]] = {
            "log": lambda: self._deeds().log([(row.id, row.name) for row in rows]),
            "plan": lambda: self._deeds().plan([(row.id, row.name) for row in rows]),
            "round": lambda: open_round(self._context, self._over, None, ids),
            "edit": lambda: self._deeds().edit(first.id),
            "set": lambda: BatchDialog(self._context, ids, self._over).open(),
            "tags": lambda: TagDialog(self._context, ids, self._tags(rows), self._over).open(),
            "print-cards": lambda: self.print_asked.emit("client-card", ids),
            "print-plan": lambda: self.print_asked.emit("visit-plan", ids),
            "delete": lambda: self._delete(rows),
        }
        actions[action]()

    def menu(self) -> QMenu:
        """Return the menu of those selected."""
        several = len(self.selected()) > 1
        entries = (
            ("log", "phone", self.tr("Record an interaction"), False),
            ("plan", "calendar", self.tr("Plan an appointment"), False),
            ("round", "visit", self.tr("Plan a round of visits…"), False),
            ("edit", "edit", self.tr("Edit"), True),
            ("set", "edit", self.tr("Change a field of all…"), False),
            ("tags", "note", self.tr("Tags…"), False),
            ("print-cards", "print", self.tr("Print client cards"), False),
            ("print-plan", "visit", self.tr("Print a visit plan"), False),
            ("delete", "delete", self.tr("Delete"), False),
        )
        return deed_menu(
            self._over,
            [
                RowDeed(icon, text, "", partial(self.run, action), not (several and alone))
                for action, icon, text, alone in entries
            ],
        )

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of those selected at a place of the screen."""
        if self.selected():
            self.menu().popup(spot)

    def _tags(self, rows: Sequence[ClientRow]) -> list[str]:
        roster = Roster.of(self._context)
        roster.need(("tags",))
        return sorted({tag for row in rows for tag in roster.part("tags", row.id) or ()})

    def _delete(self, rows: Sequence[ClientRow]) -> None:
        if len(rows) == 1:
            self._deeds().delete(rows[0].id, rows[0].name)
            return
        ids = [row.id for row in rows]

        def work(desk: Any, progress: Any) -> Changes:
            return delete_clients(desk, clients=ids, progress=progress)

        said = self.tr("{count} clients were deleted").format(count=f"{len(ids):,}")
        self._overlay.begin(self.tr("Deleting {count} clients").format(count=f"{len(ids):,}"))
        task = self._context.tasks.job(
            work, self._overlay.advance, partial(self._on_deleted, said), self._on_failed, self
        )
        self._overlay.cancelled.connect(task.cancel)

    def _on_deleted(self, said: str, _changes: Changes) -> None:
        self._overlay.end()
        self._context.say(said, undo=True)

    def _on_failed(self, error: BaseException) -> None:
        self._overlay.end()
        self._context.tasks.failed.emit(error)
