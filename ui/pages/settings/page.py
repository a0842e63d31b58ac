"""The page 设置: tabs that read when they are looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.pages.settings.about import AboutTab
from ui.pages.settings.book import BookTab
from ui.pages.settings.general import GeneralTab
from ui.pages.settings.history import HistoryTab
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs
from workbench.domain.changes import Changes

_NAMES = ("general", "book", "history", "about")


class SettingsPage(Page):
    """Settings of the book and of the program.

    Signals:
        theme_chosen: light or dark; for the composition root.
        language_chosen: zh_CN or en; likewise.
        lock_changed: minutes until the book locks itself, 0 for never; likewise.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    lock_changed = Signal(int)

    icon = "settings"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.general = GeneralTab(context)
        self.book = BookTab(context)
        self.history = HistoryTab(context)
        self.about = AboutTab(context)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for tab in self._parts():
            self._tabs.addTab(tab, "")
        self.column.addWidget(self._tabs)
        self.general.theme_chosen.connect(self.theme_chosen)
        self.general.language_chosen.connect(self.language_chosen)
        self.general.lock_changed.connect(self.lock_changed)
        self.history.curtain.draw(context.private)
        context.privacy_changed.connect(self.history.curtain.draw)
        context.tasks.changed.connect(self._on_changed)
        self._tabs.currentChanged.connect(self.refresh)
        QShortcut(QKeySequence("F5"), self, lambda: self.refresh() if self.isVisible() else None)
        self.retranslate()

    def _parts(self) -> tuple[GeneralTab, BookTab, HistoryTab, AboutTab]:
        return self.general, self.book, self.history, self.about

    @property
    def title(self) -> str:
        return self.tr("Settings")

    def activate(self) -> None:
        """Read what the tab in front shows."""
        self.refresh()

    def open(self, what: object) -> None:
        """Show a tab by its name (general, book, history or about), or the history of a client by its id."""
        if isinstance(what, bytes):
            self.history.show_client(what)
            self._tabs.setCurrentWidget(self.history)
            self.history.refresh()
        if what in _NAMES:
            self._tabs.setCurrentIndex(_NAMES.index(str(what)))

    def refresh(self) -> None:
        """Read again what the tab in front shows."""
        self._parts()[self._tabs.currentIndex()].refresh()

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        if self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        name_tabs(self._tabs, self.title)
        names = (self.tr("General"), self.tr("Book"), self.tr("History"), self.tr("About"))
        for place, name in enumerate(names):
            self._tabs.setTabText(place, name)
        for tab in self._parts():
            tab.retranslate()
