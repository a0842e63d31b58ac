"""Takes files into the book: plan in the background, preview, apply in the background, say what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context
from ui.importing.preview import ImportDialog
from ui.importing.work import Choices, Manner, apply_plans, make_plans
from ui.tasks import Progress, Task
from ui.widgets.feedback import ProgressOverlay
from workbench.domain.changes import Changes
from workbench.domain.problems import CancelledError
from workbench.importer.messages import CONTEXT
from workbench.importer.plan import FilePlan

_FILES = "*.xlsx *.xls *.xlsm *.et *.csv *.txt *.tsv *.vcf *.ics *.zip"


class ImportFlow(QObject):
    """One import at a time over a window.

    Signals:
        imported: an import was written that brought new clients.

    Attributes:
        dialog: the preview, None while there is none.
    """

    imported = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._overlay = ProgressOverlay(window)
        self._overlay.cancelled.connect(self._cancel)
        self._task: Task | None = None
        self._writing = False
        self._paths: Sequence[Path] = ()
        self.dialog: ImportDialog | None = None
        QShortcut(QKeySequence("Ctrl+I"), window).activated.connect(self.choose)
        context.tasks.changed.connect(self._on_changed)

    def choose(self) -> None:
        """Ask for files."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import files"), "", f"{self.tr('Lists, phone books, calendars')} ({_FILES})"
        )
        if names:
            self.start([Path(name) for name in names])

    def start(self, paths: Sequence[Path]) -> None:
        """Plan files and show what they would change; one import at a time."""
        if self._task is not None or self.dialog is not None or not paths:
            return
        self._paths = list(paths)
        self._plan({})

    def _plan(self, choices: Choices) -> None:
        today, lunar, paths = self._context.today, self._context.rules.almanac.lunar, self._paths

        manner = self.dialog.asked() if self.dialog is not None else Manner()

        def work(desk: Any, progress: Progress) -> list[FilePlan]:
            return make_plans(desk, paths, today, lunar, choices, progress, manner)

        self._run(self.tr("Reading the files"), work, partial(self._on_plans, choices))

    def _apply(self) -> None:
        if self.dialog is None:
            return
        plans, leads = self.dialog.plans(), self.dialog.leads()

        def work(desk: Any, progress: Progress) -> Changes:
            return apply_plans(desk, plans, progress, leads)

        self._run(self.tr("Writing into the book"), work, partial(self._on_applied, plans))
        self._writing = True

    def _run(self, title: str, work: Callable[[Any, Progress], Any], done: Callable[[Any], None]) -> None:
        over = self.dialog or self._window
        self._overlay.end()
        self._overlay.deleteLater()
        self._overlay = ProgressOverlay(over)
        self._overlay.cancelled.connect(self._cancel)
        self._overlay.begin(title)
        self._writing = False
        self._task = self._context.tasks.job(work, self._advance, partial(self._finish, done), self._on_failed, self)

    def _advance(self, done: int, total: int, text: str) -> None:
        self._overlay.advance(done, total, self._context.texts.tr(CONTEXT, text))

    def _cancel(self) -> None:
        """Stop what runs; a plan is simply forgotten, a write says itself how far it came."""
        if self._task is None:
            return
        self._task.cancel()
        if not self._writing:
            self._on_failed(CancelledError())

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        # Cancelled a moment too late: everything was written and the task's own answer is not delivered any more.
        if initiator is self and self._task is not None and self._task.cancelled and self.dialog is not None:
            self._finish(partial(self._on_applied, self.dialog.plans()), changes)

    def _finish(self, done: Callable[[Any], None], result: Any) -> None:
        self._overlay.end()
        self._task = None
        done(result)

    def _on_failed(self, error: BaseException) -> None:
        if self._task is None:
            return
        self._overlay.end()
        self._task = None
        if isinstance(error, CancelledError):
            self._context.say(self.tr("Cancelled; nothing was changed"))
        else:
            self._context.tasks.failed.emit(error)

    def _on_plans(self, choices: Choices, plans: list[FilePlan]) -> None:
        if self.dialog is None:
            dialog = ImportDialog(self._context, self._window)
            dialog.apply_asked.connect(self._apply)
            dialog.plan_asked.connect(self._plan)
            dialog.finished.connect(self._on_closed)
            self.dialog = dialog
            dialog.show_plans(plans, choices)
            dialog.open()
        else:
            self.dialog.show_plans(plans, choices)

    def _on_closed(self) -> None:
        self._cancel()
        if self.dialog is not None:
            # The cover lies on the dialog and must not be called once that is gone.
            self._overlay = ProgressOverlay(self._window)
            self._overlay.cancelled.connect(self._cancel)
            self.dialog.deleteLater()
            self.dialog = None

    def _on_applied(self, plans: Sequence[FilePlan], _changes: Changes) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        sheets = [sheet for plan in plans for sheet in plan.sheets]
        new, changed = sum(sheet.new for sheet in sheets), sum(sheet.changed for sheet in sheets)
        rejected = sum(len(sheet.rejected) for sheet in sheets)
        said = self.tr("Imported: {new} new, {changed} changed, {rejected} rows rejected")
        self._context.say(said.format(new=new, changed=changed, rejected=rejected), undo=True)
        if new:
            self.imported.emit()
