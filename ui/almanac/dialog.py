"""The dialog 年历: everything that the book adds to the program's calendar, and the days of households."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.almanac.branch import BranchTab
from ui.almanac.families import FamiliesTab
from ui.almanac.own_days import OwnDaysTab
from ui.almanac.reckoning import ReckoningTab
from ui.almanac.years import YearsTab
from ui.context import Context
from ui.forms import fit
from ui.tasks import Latest
from ui.widgets.basics import button
from ui.widgets.tabbing import OrderedTabs, name_tabs
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.services.almanac import load_almanac

if TYPE_CHECKING:
    from db.desk import Desk

#: The tabs by name, in their order.
TABS = ("years", "occasions", "business", "families", "reckoning")
_TABLES = (
    *("statutory_year", "own_occasion", "business_day", "setting"),
    *("client", "relation", "life_event", "household"),
)


def read_almanac(desk: Desk) -> Almanac:
    """Return the calendars with the book's own; runs in the background."""
    return load_almanac(own=desk.own_calendar())


class AlmanacDialog(OrderedTabs, QDialog):
    """Reads the calendars and hands them to its tabs; whatever changes is read again."""

    def __init__(self, context: Context, tab: str = "years", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self.setWindowTitle(self.tr("Year calendar"))
        self.setMinimumSize(640, 400)
        fit(self, 960, 640)
        self.years = YearsTab(context)
        self.occasions = OwnDaysTab(context)
        self.business = BranchTab(context)
        self.families = FamiliesTab(context)
        self.reckoning = ReckoningTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        name_tabs(self.tabs, self.windowTitle())
        names = (
            self.tr("Days off"),
            self.tr("Own occasions"),
            self.tr("Business days"),
            self.tr("Family days"),
            self.tr("Reckoning"),
        )
        for page, name in zip(self._pages(), names, strict=True):
            self.tabs.addTab(page, name)
        self.families.card_asked.connect(self._open_card)
        close = button(self.tr("Close"), clicked=self.reject)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 12, 20, 14)
        body.setSpacing(theme.SPACE["m"])
        body.addWidget(self.tabs, 1)
        body.addLayout(foot)
        context.tasks.changed.connect(self._on_changed)
        self.show_tab(tab)
        self.read()

    def _pages(self) -> tuple[YearsTab, OwnDaysTab, BranchTab, FamiliesTab, ReckoningTab]:
        return self.years, self.occasions, self.business, self.families, self.reckoning

    def _open_card(self, client: bytes) -> None:
        self.accept()
        self._context.client_asked.emit(client)

    def show_tab(self, tab: str) -> None:
        """Show a tab by its name."""
        self.tabs.setCurrentIndex(TABS.index(tab) if tab in TABS else 0)

    def read(self) -> None:
        """Read the calendars again."""
        self._latest.query(self._context.tasks, read_almanac, self._on_read)

    def _on_read(self, almanac: Almanac) -> None:
        for page in self._pages():
            page.show_almanac(almanac)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self.read()

    def done(self, result: int) -> None:
        """Override QDialog::done: nobody waits for the calendars any more."""
        self._latest.cancel()
        self.families.stop()
        super().done(result)
