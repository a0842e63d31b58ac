"""What the tabs of 维护 share: each reads when it is looked at and stale, and stops when nobody looks any more."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, ClassVar

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.tasks import Task
from ui.widgets.basics import ShyLabel
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.domain.problems import CancelledError
from workbench.ports import Progress

#: Milliseconds up to which a reading is made again by itself whenever something changes; a longer one waits for F5.
QUICK = 3_000
#: Work over the book that tells how far it is.
Read = Callable[[Any, Progress], Any]


class Tab(QWidget):
    """One tab: a figure table and the clients behind its figures; its controls stand beside the tabs' names.

    Attributes:
        corner: the controls; the page places them.
    """

    #: What makes the figures stale when it is written.
    TABLES: ClassVar[Collection[str]] = ("client", "snapshot", "interaction", "import_file", "rule_set", "setting")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = Wording(context)
        self._task: Task | None = None
        self._stale = True
        self._clock = QElapsedTimer()
        #: Milliseconds that the last whole reading took, None before the first one.
        self.took: int | None = None
        self.corner = QWidget()
        self.controls = QHBoxLayout(self.corner)
        self.controls.setContentsMargins(0, 0, 0, 0)
        self.controls.setSpacing(theme.SPACE["s"])
        self.progress = ShyLabel()
        self.controls.addStretch(1)
        self.controls.addWidget(self.progress)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        self.column.setSpacing(theme.SPACE["s"])
        context.tasks.changed.connect(self._on_changed)

    # What a tab overrides.

    def reading(self) -> Read:
        """Return the work that reads what the tab shows."""
        raise NotImplementedError

    def show_read(self, result: Any) -> None:
        """Show what was read."""

    def retranslate(self) -> None:
        """Say everything in the language of now."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""

    # What the page calls.

    def look(self) -> None:
        """Read if something changed since the last time; figures that take long are counted again when asked for."""
        if self._stale and self.took is not None and self.took > QUICK:
            self.progress.setText(self.tr("Changed since: F5 counts again"))
        elif self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again; a reading under way is given up."""
        self._give_up()
        self._stale = False
        self._clock.start()
        self._task = self.context.tasks.job(self.reading(), self._on_progress, self._on_read, self._on_failed)

    # How it works.

    def sides(self, name: str, left: QWidget, right: QWidget, sizes: tuple[int, int]) -> QSplitter:
        """Return both sides of a tab beside each other; the widths are remembered under the name."""
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setObjectName(name)
        made.setChildrenCollapsible(False)
        made.setProperty("kind", "gap")
        made.setHandleWidth(theme.SPACE["m"])
        made.addWidget(left)
        made.addWidget(right)
        made.setStretchFactor(0, 1)
        made.setStretchFactor(1, 1)
        made.setSizes(list(sizes))
        return made

    def key(self, keys: str, run: Callable[[], object], over: QWidget | None = None) -> None:
        """Let keys do something while the keyboard is in the tab, or in one widget of it."""
        made = QShortcut(QKeySequence(keys), over or self)
        context = Qt.ShortcutContext
        made.setContext(context.WidgetShortcut if over is not None else context.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: nobody waits for a long reading any more."""
        super().hideEvent(event)
        if self._task is not None:
            self._give_up()
            self._stale = True

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.failed = _ignore
            self._task.cancel()
            self._task = None
            self.progress.setText("")

    def _on_progress(self, done: int, total: int, _text: str = "") -> None:
        self.progress.setText(self.tr("Counting {done} of {total}…").format(done=f"{done:,}", total=f"{total:,}"))

    def _on_read(self, result: Any) -> None:
        self._task = None
        self.took = self._clock.elapsed()
        self.progress.setText("")
        self.show_read(result)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.progress.setText("")
        if not isinstance(error, CancelledError):
            self.context.tasks.failed.emit(error)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.touched(*self.TABLES):
            return
        self._stale = True
        if self.isVisible():
            self.look()


def _ignore(_error: BaseException) -> None:
    """Swallow the end of a reading that nobody waits for any more."""
