"""The page 维护: tabs that read when they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from ui.context import Context
from ui.pages.upkeep.coverage import CoverageTab
from ui.pages.upkeep.fulfilment import FulfilmentTab
from ui.pages.upkeep.lists import ListsTab
from ui.pages.upkeep.tab import Tab
from ui.simulating.workload_panel import WorkloadPanel
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs

_NAMES = ("fulfilment", "coverage", "lists", "workload")


class UpkeepPage(Page):
    """How far the standard is fulfilled, what is covered, whom to watch, how much work it is."""

    icon = "upkeep"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fulfilment = FulfilmentTab(context)
        self.coverage = CoverageTab(context)
        self.lists = ListsTab(context)
        self.workload = WorkloadPanel(context)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._corner = QStackedWidget()
        for tab in self._parts():
            self._tabs.addTab(tab, "")
            self._corner.addWidget(tab.corner)
        self._tabs.setCornerWidget(self._corner)
        self.column.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._on_tab)
        self.retranslate()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Upkeep")

    def activate(self) -> None:
        """Override Page.activate."""
        self.look()
        self._front().take_focus()

    def open(self, what: object) -> None:
        """Override Page.open: show a tab by its name (fulfilment, coverage, lists or workload)."""
        if what in _NAMES:
            self._tabs.setCurrentIndex(_NAMES.index(str(what)))

    def look(self) -> None:
        """Read what the tab in front shows, if it is stale."""
        if self.isVisible():
            self._front().look()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        name_tabs(self._tabs, self.title)
        for place, name in enumerate(
            (self.tr("Fulfilment"), self.tr("Coverage"), self.tr("Lists"), self.tr("Workload"))
        ):
            self._tabs.setTabText(place, name)
        for tab in self._parts():
            tab.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Override Page.remember: the tab in front, too."""
        super().remember(settings)
        settings.setValue("tab", _NAMES[self._tabs.currentIndex()])

    def recall(self, settings: QSettings) -> None:
        """Override Page.recall."""
        super().recall(settings)
        self.open(settings.value("tab"))

    def _on_tab(self, place: int) -> None:
        self._corner.setCurrentIndex(place)
        self.look()

    def _parts(self) -> tuple[Tab | WorkloadPanel, ...]:
        return self.fulfilment, self.coverage, self.lists, self.workload

    def _front(self) -> Tab | WorkloadPanel:
        return self._parts()[self._tabs.currentIndex()]
