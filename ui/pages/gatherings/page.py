"""The page 活动: tabs that read when they are looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.pages.gatherings.tab import GatheringsTab
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs


class GatheringsPage(Page):
    """Salons, forums, outreach and lobby days."""

    icon = "gatherings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gatherings = GatheringsTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.gatherings, "")
        self.column.addWidget(self.tabs, 1)
        self.retranslate()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Gatherings")

    def activate(self) -> None:
        """Override Page.activate."""
        self.gatherings.look()
        self.gatherings.take_focus()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        name_tabs(self.tabs, self.title)
        self.tabs.setTabText(0, self.tr("Gatherings"))
        self.gatherings.retranslate()
