"""The one door to the background: reads, changes and long jobs leave the GUI thread here and come back on it.

One worker thread owns the book; everything that touches it waits its turn there. A second thread runs work
that needs no book (drawing a PDF from rows, reading a file), so that a long report never holds up a list.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from ui.courtesy import Courtesy
from workbench.domain.changes import Changes
from workbench.domain.courtesy import be_courteous, stand_aside
from workbench.domain.problems import CancelledError

#: Seconds between two reports of progress that reach the screen.
PROGRESS_PAUSE = 0.04
#: Seconds a thread keeps the interpreter; small, so that a busy worker never holds up a frame.
SWITCH_INTERVAL = 0.0005

OpenStore = Callable[[], AbstractContextManager[Any]]
Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Progress(Protocol):
    """What a long job calls between its steps."""

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Report `done` of `total` steps (total 0: unknown).

        Raises:
            CancelledError: the user asked to stop; let it pass.
        """


class Task:
    """One piece of work on its way: it can be cancelled until it has finished."""

    def __init__(self, done: Done | None, failed: Failed | None, show: Callable[[int, int, str], None] | None) -> None:
        self.done = done
        self.failed = failed
        self.show = show
        self.initiator: object = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop: it does not start, or stops at its next report of progress."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise CancelledError once somebody asked to stop."""
        if self._cancelled.is_set():
            raise CancelledError


class TaskRunner(QObject):
    """Runs work in the background and hands its result back on the GUI thread.

    Signals:
        changed: a use case committed; carries its `Changes` and who asked.
        failed: a task raised and nobody else wanted the error; carries the exception.
        busy: work began or the last of it ended.
    """

    changed = Signal(object, object)
    failed = Signal(object)
    busy = Signal(bool)
    _finished = Signal(object, object)
    _advanced = Signal(object, int, int, str)

    def __init__(
        self, open_store: OpenStore, parent: QObject | None = None, *, close: Callable[[], None] | None = None
    ) -> None:
        """Make a runner over a store.

        Args:
            open_store: called in the worker for every task; yields what the work receives.
            parent: owner in Qt's sense.
            close: called last in the worker when the runner shuts down, e.g. to close the book.
        """
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._open_store = open_store
        self._close = close
        self._courtesy = Courtesy(self)
        self._book, self._free = self._thread("book"), self._thread("free")
        self._open: set[Task] = set()
        self._ended = False
        # Queued even within one thread: work may end before `_submit` returns; a result must not arrive inside it.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._on_advanced, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many tasks have not been delivered yet."""
        return len(self._open)

    def query(self, read: Callable[[Any], Any], done: Done, failed: Failed | None = None) -> Task:
        """Run `read(store)` in the background, then call `done(result)` on the GUI thread."""
        return self._submit(self._book, lambda _task: self._with_store(read), Task(done, failed, None))

    def change(
        self,
        use_case: Callable[[Any], Changes],
        initiator: object = None,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `use_case(store)`; then `done(changes)`, then `changed(changes, initiator)` tells every page."""
        task = Task(done, failed, None)
        task.initiator = initiator
        return self._submit(self._book, lambda _task: self._with_store(use_case), task)

    def job(
        self,
        work: Callable[[Any, Progress], Any],
        progress: Callable[[int, int, str], None] | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        initiator: object = None,
    ) -> Task:
        """Run `work(store, progress)`, a long job over the book that can be cancelled.

        A result that is a `Changes` is told to every page like that of a change. A cancelled job calls
        `failed(CancelledError)` when it has one and is silent otherwise.
        """
        task = Task(done, failed, progress)
        task.initiator = initiator
        return self._submit(
            self._book, lambda running: self._with_store(lambda store: work(store, self._reporter(running))), task
        )

    def compute(
        self,
        work: Callable[[Progress], Any],
        done: Done,
        failed: Failed | None = None,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> Task:
        """Run `work(progress)`, which needs no book, beside the tasks that do."""
        return self._submit(self._free, lambda running: work(self._reporter(running)), Task(done, failed, progress))

    def shutdown(self) -> None:
        """Cancel what waits, let the running step end, close the book; results are no longer delivered."""
        if self._ended:
            return
        self._ended = True
        for task in self._open:
            task.cancel()
        if self._close is not None:
            self._book.submit(self._close)
        self._book.shutdown(wait=True)
        self._free.shutdown(wait=True)
        self._open.clear()

    def _thread(self, name: str) -> ThreadPoolExecutor:
        wait = self._courtesy.stand_aside
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name, initializer=be_courteous, initargs=(wait,))

    def _with_store(self, work: Callable[[Any], Any]) -> Any:
        with self._open_store() as store:
            return work(store)

    def _submit(self, pool: ThreadPoolExecutor, run: Callable[[Task], Any], task: Task) -> Task:
        if self._ended:
            task.cancel()
            return task

        def guarded() -> Any:
            self._courtesy.begin()
            task.check()
            return run(task)

        self._open.add(task)
        if len(self._open) == 1:
            self.busy.emit(True)
        pool.submit(guarded).add_done_callback(lambda future: self._announce(task, future))
        return task

    def _announce(self, task: Task, future: Future[Any]) -> None:
        if not self._ended:
            self._finished.emit(task, future)

    def _reporter(self, task: Task) -> Progress:
        last = 0.0

        def report(done: int, total: int, text: str = "") -> None:
            nonlocal last
            stand_aside()
            task.check()
            now = time.monotonic()
            if task.show is not None and (now - last >= PROGRESS_PAUSE or done == total) and not self._ended:
                last = now
                self._advanced.emit(task, done, total, text)

        return report

    def _on_advanced(self, task: Task, done: int, total: int, text: str) -> None:
        if task.show is not None and not task.cancelled and _alive(task.show):
            task.show(done, total, text)

    def _on_finished(self, task: Task, future: Future[Any]) -> None:
        self._open.discard(task)
        try:
            self._deliver(task, future)
        finally:
            if not self._open:
                self.busy.emit(False)

    def _deliver(self, task: Task, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self._deliver_error(task, error)
            return
        result = future.result()
        # A change that was committed is told even when its asker no longer wants to know.
        if task.done is not None and not task.cancelled and _alive(task.done):
            task.done(result)
        if isinstance(result, Changes) and result.operation is not None:
            self.changed.emit(result, task.initiator)

    def _deliver_error(self, task: Task, error: BaseException) -> None:
        if task.failed is not None and _alive(task.failed):
            task.failed(error)
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)


class Latest:
    """Keeps the newest of several requests of one kind: older ones neither run nor are shown.

    A page keeps one for its list: `self._latest.query(self._tasks, read, self._model.set_records)`.
    """

    def __init__(self) -> None:
        self._task: Task | None = None

    def query(self, tasks: TaskRunner, read: Callable[[Any], Any], done: Done, failed: Failed | None = None) -> Task:
        """Ask as `TaskRunner.query` and forget the request before."""
        self.cancel()
        self._task = tasks.query(read, done, failed)
        return self._task

    def job(
        self,
        tasks: TaskRunner,
        work: Callable[[Any, Progress], Any],
        progress: Callable[[int, int, str], None],
        done: Done,
    ) -> Task:
        """Run as `TaskRunner.job` and forget the request before."""
        self.cancel()
        self._task = tasks.job(work, progress, done)
        return self._task

    def compute(
        self, tasks: TaskRunner, work: Callable[[Progress], Any], done: Done, failed: Failed | None = None
    ) -> Task:
        """Ask as `TaskRunner.compute` and forget the request before."""
        self.cancel()
        self._task = tasks.compute(work, done, failed)
        return self._task

    def cancel(self) -> None:
        """Forget the request under way, if there is one."""
        if self._task is not None:
            # An outdated request must be silent, its "cancelled" included.
            self._task.failed = _ignore
            self._task.cancel()
            self._task = None


def _ignore(_error: BaseException) -> None:
    """Swallow the end of a request that nobody waits for any more."""


def _alive(callback: Callable[..., Any]) -> bool:
    """Return whether the Qt object a bound method belongs to still exists."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
