"""The page 商机: the opportunity table, the board, the referrals and what they come to, with the card beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from ui import theme
from ui.card.card import ClientCard
from ui.context import Context
from ui.pages.opportunities.board import BoardTab
from ui.pages.opportunities.figures import FiguresTab, Key
from ui.pages.opportunities.referrals import ReferralsTab
from ui.pages.opportunities.tab import PursuitTab
from ui.pages.opportunities.table import TableTab
from ui.tasks import Latest
from ui.widgets.page import Page
from ui.widgets.tabbing import name_tabs
from workbench.domain.changes import Changes
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.referrals import Referral, clock
from workbench.services.opportunities import referral_rules, stages

_NAMES = ("table", "board", "referrals", "figures")
#: What makes the lists stale when it is written.
_TABLES = ("client", "opportunity", "opportunity_step", "referral", "task", "interaction")


class OpportunitiesPage(Page):
    """Needs that are followed, and clients who were pointed out."""

    icon = "opportunities"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._stale = True
        self.card = ClientCard(context)
        self.table = TableTab(context, self._at_desk)
        self.board = BoardTab(context, self._at_desk, self.table.deeds_for)
        self.referrals = ReferralsTab(context, self._at_desk)
        self.figures = FiguresTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab in self._parts():
            self.tabs.addTab(tab, "")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Opportunities")

    def activate(self) -> None:
        """Override Page.activate."""
        self._look()
        self._front().take_focus()

    def open(self, what: object) -> None:
        """Override Page.open: a tab by its name (table, board, referrals or figures), or an opportunity by its id."""
        if what in _NAMES:
            self.tabs.setCurrentIndex(_NAMES.index(str(what)))
        elif isinstance(what, bytes):
            self.tabs.setCurrentIndex(0)
            self.table.show_only([what])

    def set_privacy(self, on: bool) -> None:
        """Override Page.set_privacy."""
        del on
        for tab in self._parts():
            tab.retranslate()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        name_tabs(self.tabs, self.title)
        names = (self.tr("Opportunity table"), self.tr("Board"), self.tr("Referrals"), self.tr("Figures"))
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        for tab in self._parts():
            tab.retranslate()
        self.card.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Override Page.remember: the tab in front, too."""
        super().remember(settings)
        settings.setValue("tab", _NAMES[self.tabs.currentIndex()])

    def recall(self, settings: QSettings) -> None:
        """Override Page.recall."""
        super().recall(settings)
        self.open(settings.value("tab"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: what changes behind the back is read when the page is shown again."""
        super().hideEvent(event)
        self._latest.cancel()
        self._stale = True

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("opportunities")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([760, 400])
        self.card.hide()
        self.column.addWidget(splitter, 1)

    def _connect(self) -> None:
        for tab in self._parts():
            tab.card_asked.connect(self._open_card)
            tab.client_picked.connect(self._on_picked)
            tab.log_asked.connect(self._log)
        self.figures.figure_opened.connect(self._show_behind)
        self.tabs.currentChanged.connect(self._on_tab)
        self.card.closed.connect(self._close_card)
        self.card.print_asked.connect(self._print_card)
        self.card.install_keys(self)
        self._context.tasks.changed.connect(self._on_changed)
        keys = (("Ctrl+N", self._add), ("F5", self._read), ("Escape", self._close_card), ("Ctrl+P", self._print))
        for key, run in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _parts(self) -> tuple[PursuitTab, ...]:
        return self.table, self.board, self.referrals, self.figures

    def _front(self) -> PursuitTab:
        return self._parts()[self.tabs.currentIndex()]

    def _at_desk(self) -> bytes | None:
        return self.card.readable()

    # Reading.

    def _look(self) -> None:
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._latest.query(
            self._context.tasks,
            lambda desk: (desk.pipeline().opportunities(), desk.pipeline().referrals()),
            self._on_read,
        )

    def _on_read(self, found: tuple[Sequence[Opportunity], Sequence[Referral]]) -> None:
        opportunities, referrals = found
        for tab in self._parts():
            tab.show_read(opportunities, referrals)
        today, rules = self._context.today, referral_rules()
        late = sum(stuck(one, stages(), today) for one in opportunities)
        late += sum(clock(one, rules, today).state == "over" for one in referrals)
        self.waiting.emit(late)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self._stale = True
            if self.isVisible():
                self._look()

    # Acting.

    def _on_tab(self, _place: int) -> None:
        if self.isVisible():
            self._front().take_focus()

    def _show_behind(self, key: Key) -> None:
        """Show the records behind a figure in the table that they belong to."""
        kind, ids = key
        self.tabs.setCurrentIndex(_NAMES.index("table" if kind == "opportunity" else "referrals"))
        if kind == "opportunity":
            self.table.show_only(ids)
        else:
            self.referrals.show_only(ids)
        self._front().take_focus()

    def _add(self) -> None:
        (self.referrals if self._front() is self.referrals else self.table).add()

    def _print(self) -> None:
        if self._front() is self.referrals:
            self.referrals.deeds.print_form()
        else:
            self.table.deeds.print_table()

    def _print_card(self, ids: list[bytes]) -> None:
        self._context.print_asked.emit("client-card", ids)

    def _log(self, who: tuple[bytes, str]) -> None:
        self.card.deeds.log([who])

    def _on_picked(self, who: tuple[bytes, str]) -> None:
        client, _name = who
        self._context.at_hand = who
        if self.card.isVisible():
            self.card.show_client(client, at_once=False)
        if self._context.private:
            for tab in self._parts():
                tab.retranslate()

    def _open_card(self, client: bytes) -> None:
        self.card.setVisible(True)
        self.card.show_client(client)

    def _close_card(self) -> None:
        self.card.setVisible(False)
        self._front().take_focus()
