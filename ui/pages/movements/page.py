"""The page 变动: who was kept, lost and won between two months, and how assets are distributed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.movements.changes import ChangesTab
from ui.pages.movements.period import Asked, PeriodBar
from ui.pages.movements.spread import SpreadTab
from ui.tasks import Latest
from ui.value.panel import ValuePanel
from ui.widgets.basics import tool_button
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.readmodels.movements import Compared
from workbench.services.movements import compare_months, known_months

_NAMES = ("changes", "distribution", "value")
#: What a comparison is made of; other tables leave it as it is.
_TABLES = frozenset({"client", "snapshot", "holding", "mark", "rule_set", "setting"})


class MovementsPage(Page):
    """Compares two months of the book."""

    icon = "movements"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest, self._months = Latest(), Latest()
        self._stale = True
        self.compared: Compared | None = None
        self.period = PeriodBar(context)
        self.changes = ChangesTab(context)
        self.spread = SpreadTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.period, 1)
        self._print = tool_button("print", "", self._on_print)
        head.addWidget(self._print, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.changes, 1)
        self.value = ValuePanel(context)
        for tab in (first, self.spread, self.value):
            self.tabs.addTab(tab, "")
        self.column.addWidget(self.tabs)
        self.period.changed.connect(self.refresh)
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self.set_privacy)
        for key, run in (("F5", self.reload), ("Ctrl+P", self._on_print)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        self.retranslate()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Movements")

    def activate(self) -> None:
        """Override Page.activate."""
        if self._stale:
            self.reload()
        self.tabs.currentWidget().setFocus()

    def open(self, what: object) -> None:
        """Override Page.open: show a tab by its name (changes, distribution or value)."""
        if what in _NAMES:
            self.tabs.setCurrentIndex(_NAMES.index(str(what)))

    def set_privacy(self, on: bool) -> None:
        """Override Page.set_privacy."""
        del on
        self.changes.set_privacy()
        self.spread.set_privacy()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        name_tabs(self.tabs, self.title)
        for place, name in enumerate((self.tr("Movements"), self.tr("Distribution"), self.tr("Value"))):
            self.tabs.setTabText(place, name)
        name = self.tr("Print the comparison")
        self._print.setAccessibleName(name)
        self._print.setToolTip(f"{name}  Ctrl+P")
        self.period.retranslate()
        self.changes.retranslate()
        self.spread.retranslate()
        self.value.retranslate()

    def reload(self) -> None:
        """Ask which months there are, then for everything that is shown."""
        self._stale = False
        today = self._context.today
        self._months.query(
            self._context.tasks, lambda desk: known_months(desk, today=today), self._on_months, self._on_failed
        )

    def refresh(self) -> None:
        """Compare what the bar asks for."""
        asked = self.period.asked()
        if asked is None:
            self._clear(self.tr("The book needs the figures of two months"))
            return
        rules = self._context.rules
        self._latest.query(
            self._context.tasks,
            lambda desk: compare_months(
                desk,
                rules=rules,
                first=asked.first,
                last=asked.last,
                bands=asked.bands,
                from_fen=asked.from_fen,
                metric=asked.metric,
            ),
            self._on_compared,
            self._on_failed,
        )

    def asked(self) -> Asked | None:
        """Return what is compared now."""
        return self.period.asked()

    def _on_months(self, months: list[str]) -> None:
        self.period.show_months(months)
        self.spread.show_months(months)
        self.refresh()
        self.spread.refresh()

    def _on_compared(self, compared: Compared) -> None:
        self.compared = compared
        self.changes.show_compared(compared)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Problem):
            self._context.tasks.failed.emit(error)
            return
        texts = self._context.texts
        self._clear(" ".join(part for part in (texts.problem(error), texts.hint(error)) if part))

    def _clear(self, sentence: str) -> None:
        self._latest.cancel()
        self.compared = None
        self.changes.clear(sentence)

    def _on_print(self) -> None:
        from workbench.services.printing import Wish

        asked = self.period.asked()
        if self.tabs.currentIndex() != 0:
            self._context.wish_asked.emit(Wish("distribution", day=self.spread.day(), edges=self.spread.shown_edges()))
        elif asked is not None:
            self._context.wish_asked.emit(
                Wish("movements", window=(asked.first, asked.last), bands=asked.bands, from_fen=asked.from_fen)
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.tables & _TABLES:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
