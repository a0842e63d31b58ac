"""Works off the clients that wait to be evaluated, a slice at a time, so that no list waits for a new day."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.tasks import TaskRunner
from ui.workspace import Workspace
from workbench.domain.changes import Changes

#: What pages read of the evaluation stands in no table of the log; this one makes them look again.
_EVALUATED = Changes(frozenset({"client"}))


class CatchUp(QObject):
    """Begins when the workspace says that it is behind, and tells every page when nobody waits any more.

    Signals:
        advanced: a slice was evaluated; carries how many clients are done of how many.
    """

    advanced = Signal(int, int)
    _behind = Signal()

    def __init__(self, tasks: TaskRunner, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._workspace = tasks, workspace
        self._running = False
        self._behind.connect(self._begin)
        # Called in the worker; the signal carries it over to the GUI thread.
        workspace.when_behind = self._behind.emit

    def _begin(self) -> None:
        if not self._running:
            self._running = True
            self._next()

    def _next(self) -> None:
        # One slice a task: what pages ask for in the meantime stands between two slices.
        self._tasks.query(lambda _desk: self._workspace.step(), self._on_step, self._on_failed)

    def _on_step(self, step: tuple[int, int]) -> None:
        done, total = step
        self.advanced.emit(done, total)
        if done < total:
            self._next()
        else:
            self._running = False
            self._tasks.changed.emit(_EVALUATED, self)

    def _on_failed(self, error: BaseException) -> None:
        self._running = False
        self._tasks.failed.emit(error)
