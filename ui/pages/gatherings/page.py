"""The page 活动: gatherings, and the gifts beside them; tabs read when they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.gifts.page_part import NAMES as GIFT_LISTS
from ui.gifts.page_part import GiftsPart
from ui.pages.gatherings.tab import GatheringsTab
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs

_NAMES = ("gatherings", "gifts")


class GatheringsPage(Page):
    """Salons, forums, outreach and lobby days."""

    icon = "gatherings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gatherings = GatheringsTab(context)
        self.gatherings.late.connect(self.waiting)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.gifts = GiftsPart(context)
        self.tabs.addTab(self.gatherings, "")
        self.tabs.addTab(self.gifts, "")
        self.column.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._on_tab)
        self.retranslate()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Gatherings")

    def activate(self) -> None:
        """Override Page.activate."""
        self._on_tab(self.tabs.currentIndex())

    def open(self, what: object) -> None:
        """Override Page.open: a tab by its name, a gathering by its id, or the form of a new one."""
        if what == "new":
            self.tabs.setCurrentIndex(0)
            self.gatherings.add()
        elif what in _NAMES:
            self.tabs.setCurrentIndex(_NAMES.index(str(what)))
        elif what in GIFT_LISTS:
            self.tabs.setCurrentWidget(self.gifts)
            self.gifts.open(what)
        elif isinstance(what, bytes):
            self.tabs.setCurrentIndex(0)
            self.gatherings.show_only(what)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        name_tabs(self.tabs, self.title)
        self.tabs.setTabText(0, self.tr("Gatherings"))
        self.gatherings.retranslate()
        self.tabs.setTabText(1, self.gifts.title)
        self.gifts.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Override Page.remember: the tab in front, too."""
        super().remember(settings)
        settings.setValue("tab", _NAMES[self.tabs.currentIndex()])
        self.gifts.remember(settings)

    def recall(self, settings: QSettings) -> None:
        """Override Page.recall."""
        super().recall(settings)
        self.gifts.recall(settings)
        self.open(settings.value("tab"))

    def _on_tab(self, _place: int) -> None:
        if self.isVisible() and self.tabs.currentWidget() is self.gifts:
            self.gifts.activate()
        elif self.isVisible():
            self.gatherings.look()
            self.gatherings.take_focus()
