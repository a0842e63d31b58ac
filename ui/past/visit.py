"""Shows the book as it stood on a day in the whole window, and the book of now again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.past.dialog import PastDialog
from ui.tasks import Progress, Task
from ui.widgets.feedback import ProgressOverlay
from ui.workspace import Workspace
from workbench.domain.problems import CancelledError

if TYPE_CHECKING:
    from db.desk import Desk
    from db.past import Cut


class Visit(QObject):
    """Goes to a day and comes back.

    Signals:
        moved: another book is shown now; carries the day, None for the book of now.
    """

    moved = Signal(object)

    def __init__(self, context: Context, workspace: Workspace, over: ProgressOverlay, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._workspace, self._over, self._window = context, workspace, over, parent
        self._task: Task | None = None
        over.cancelled.connect(self._on_cancel)

    def ask(self) -> None:
        """Ask for the day."""
        dialog = PastDialog(self._context, self._window)
        dialog.chosen.connect(self.go)
        dialog.open()

    def go(self, day: dt.date) -> None:
        """Show the book as it stood at the end of a day."""
        from db.past import cut_at, end_of  # what few sessions need

        self._go(lambda desk: cut_at(desk, end_of(day)), day)

    def go_after(self, operation: str, at: str) -> None:
        """Show the book as it stood right after an operation of the history; `at` is its UTC ISO moment."""
        from db.past import cut_after

        day = dt.datetime.fromisoformat(at).astimezone().date()
        self._go(lambda desk: cut_after(desk, operation), day)

    def come_back(self) -> None:
        """Show the book of now again."""
        if self._workspace.visited is not None:
            self._context.tasks.query(lambda _desk: self._workspace.come_back(), self._on_back)

    def _go(self, cut: Callable[[Desk], Cut], day: dt.date) -> None:
        from db.past import book_as_of

        workspace = self._workspace

        def work(_desk: Desk, progress: Progress) -> dt.date:
            workspace.visit(book_as_of(workspace.present, cut(workspace.present), progress), day)
            return day

        self._over.begin(self.tr("Reading the book as it stood on {day}").format(day=day.isoformat()))
        self._task = self._context.tasks.job(work, self._over.advance, self._on_there, self._on_failed)

    def _on_there(self, day: dt.date) -> None:
        self._task = None
        self._over.end()
        self.moved.emit(day)

    def _on_back(self, _nothing: object) -> None:
        self.moved.emit(None)

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._over.end()
        if not isinstance(error, CancelledError):
            self._context.tasks.failed.emit(error)
