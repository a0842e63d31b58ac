"""What-if: turn the numbers of a scheme or standard and see at once what that would make of this book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.simulating.knob_panel import KnobPanel
from ui.simulating.results import COVERAGE, ResultTabs
from ui.simulating.words import hours
from ui.tasks import Task
from ui.widgets.basics import ShyLabel, button, label, room_for, scrolled
from ui.widgets.tabbing import OrderedTabs
from ui.wording import Wording
from workbench.domain.problems import CancelledError, Problem
from workbench.ports import Progress
from workbench.readmodels.simulation import Simulation
from workbench.services.simulating import Simulator
from workbench.services.trials import knobs_in, trial_of, with_changes

#: Milliseconds without a further turn until a trial begins.
PAUSE = 250


class SimulateDialog(OrderedTabs, QDialog):
    """Sliders on the left, what they would do on the right; the book is only read.

    Signals:
        taken: the changed text shall become a draft; carries it.
    """

    taken = Signal(str)

    def __init__(self, context: Context, kind: str, text: str, parent: QWidget | None = None) -> None:
        """Open over the TOML text of a rule set; `kind` is `scheme` or `standard`."""
        super().__init__(parent)
        self._context, self._text = context, text
        self._words = Wording(context)
        self._file = f"{kind}.toml"
        self._simulator = Simulator(context.rules, context.today)
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What if"))
        self.resize(room_for(parent, 1180, 680))
        self.knobs = KnobPanel(context)
        self.results = ResultTabs(context)
        self.summary = label("", "strong", wrap=True)
        self.state = ShyLabel()
        self.problem = label("", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.problem.hide()
        self.reset_button = button(self.tr("Turn back"), icon="undo", clicked=self.knobs.reset)
        self.close_button = button(self.tr("Close"), clicked=self.reject)
        self.take_button = button(self.tr("Take over into the draft"), "primary", clicked=self.take_over)
        self.take_button.setEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build(kind)
        self._connect()
        self._open()

    def _build(self, kind: str) -> None:
        rules, texts = self._context.rules, self._context.texts
        present = rules.scheme if kind == "scheme" else rules.standard
        said = self.tr("Beside what is in force: {name}").format(name=texts.named(present.name))
        area = scrolled(self.knobs)
        area.setMinimumWidth(300)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE["s"], 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.summary)
        column.addWidget(self.results, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([430, 650])
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        foot.addWidget(self.reset_button)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 14)
        whole.setSpacing(theme.SPACE["s"])
        whole.addWidget(label(said, "muted", wrap=True))
        whole.addWidget(split, 1)
        whole.addWidget(self.problem)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.knobs.turned.connect(self._on_turned)
        self._pause.timeout.connect(self.run)
        self.results.coverage_asked.connect(self.run)
        for box in (self.reset_button, self.close_button, self.take_button):
            box.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.take_over)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.knobs.reset)

    def _open(self) -> None:
        try:
            self.knobs.show_knobs(knobs_in(self._text, self._file))
        except Problem as problem:
            self._refuse(problem)
            return
        self.run()

    def _on_turned(self) -> None:
        self.take_button.setEnabled(bool(self.knobs.changes()))
        self._give_up()
        self._pause.start()

    def run(self) -> None:
        """Try the rules with the numbers of now; a trial under way is given up."""
        self._give_up()
        self._pause.stop()
        self.state.setText(self.tr("Working it out…"))
        rules, text, file, simulator = self._context.rules, self._text, self._file, self._simulator
        changes: Mapping[str, Any] = self.knobs.changes()
        covered = self.results.currentIndex() == COVERAGE

        def work(desk: Any, progress: Progress) -> Simulation:
            after = trial_of(rules, text, file, changes)
            return simulator.run(desk, after, covered=covered, progress=progress)

        self._task = self._context.tasks.job(work, self._on_progress, self._on_found, self._on_failed)

    def take_over(self) -> None:
        """Hand back the text with the numbers of now."""
        if not self.take_button.isEnabled():
            return
        try:
            text = with_changes(self._text, self._file, self.knobs.changes())
        except Problem as problem:
            self._refuse(problem)
            return
        self.taken.emit(text)
        self.accept()

    def done(self, result: int) -> None:
        """Override QDialog::done: nobody waits for a trial any more."""
        self._give_up()
        super().done(result)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.failed = _ignore
            self._task.cancel()
            self._task = None

    def _on_progress(self, done: int, total: int, _text: str = "") -> None:
        if total:
            self.state.setText(self.tr("Rated {done} of {total}").format(done=f"{done:,}", total=f"{total:,}"))

    def _on_found(self, found: Simulation) -> None:
        self._task = None
        self.problem.hide()
        self.state.setText("")
        self.results.show_found(found)
        self.summary.setText(self._said(found))

    def _said(self, found: Simulation) -> str:
        old, new = found.before.load, found.after.load
        moves = self.tr("%n client(s) moving", "", len(found.moved))
        work = self.tr("{before} → {after} hours a year, {capacity} possible").format(
            before=hours(old.required), after=hours(new.required), capacity=hours(new.capacity)
        )
        serves = new.serves()
        enough = "" if serves is None else self.tr("time for %n client(s)", "", serves)
        return " · ".join(filter(None, (moves, work, enough)))

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.state.setText("")
        if isinstance(error, Problem):
            self._refuse(error)
        elif not isinstance(error, CancelledError):
            self._context.tasks.failed.emit(error)

    def _refuse(self, problem: Problem) -> None:
        texts = self._context.texts
        self.state.setText("")
        self.problem.setText(" ".join(filter(None, (texts.problem(problem), texts.hint(problem)))))
        self.problem.setAccessibleName(self.problem.text())
        self.problem.show()


def _ignore(_error: BaseException) -> None:
    """Swallow the end of a trial that nobody waits for any more."""
