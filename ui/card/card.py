"""The client card beside a list: reads one client in the background and does what is asked of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.card.actions import CardActions
from ui.card.cautions import CautionSection
from ui.card.entitled import EntitlementSection
from ui.card.file_actions import FileActions
from ui.card.file_tab import FileTab
from ui.card.head import CardHead
from ui.card.owed import DutySection
from ui.card.radar_section import RadarSection
from ui.card.reason_dialog import ReasonDialog
from ui.card.sections import NotesSection, ReachSection, Section, stacked
from ui.card.standing import StandingSection
from ui.card.story import LastSection, StoryTab
from ui.card.tabs import TABS
from ui.card.view import CardView, read_view
from ui.card.wealth import AssetSection, HoldingSection
from ui.context import Context
from ui.duplicates.hint import TwinHint
from ui.privacy import CARD
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, scrolled
from ui.widgets.tabbing import name_tabs
from ui.wording import Wording, now_utc
from workbench.domain.changes import Changes
from workbench.readmodels.lists import CardRow
from workbench.readmodels.timeline import Happening
from workbench.services.access import record_access

#: Milliseconds that numbers stay readable after a reason was given.
REVEALED = 30_000
#: Below this height of the card its head says less, in pixels.
_LOW = 430
#: Milliseconds of rest before the card follows a moving cursor.
_REST = 70


class ClientCard(QFrame):
    """Everything about one client.

    Signals:
        closed: the card is to go away.
        shown: another client is shown; carries its id.
        logged: an interaction was recorded from the card; carries the `Logged`.
        print_asked: a printed card is wanted; carries a list of ids.
        step_asked: the next (1) or the previous (-1) client of the list is wanted.
    """

    closed = Signal()
    shown = Signal(object)
    logged = Signal(object)
    print_asked = Signal(object)
    step_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setObjectName(CARD)
        self.setMinimumWidth(360)
        self._context = context
        self._words = Wording(context)
        self._view: CardView | None = None
        self._client: bytes | None = None
        self._full = False
        #: Whether somebody opened the card on purpose and it has not come yet.
        self._asked = False
        self._latest = Latest()
        self.deeds = CardActions(context, self)
        self.filing = FileActions(context, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._read)
        self._hide = QTimer(self, singleShot=True, interval=REVEALED)
        self._hide.timeout.connect(self.hide_numbers)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(1, 1, 1, 1)
        self._build()
        self.deeds.logged.connect(self.logged)
        self.deeds.print_asked.connect(self.print_asked)
        context.privacy_changed.connect(self._on_privacy)
        context.tasks.changed.connect(self._on_changed)

    @property
    def client(self) -> bytes | None:
        """The client shown or about to be shown."""
        return self._client

    @property
    def card(self) -> CardRow | None:
        """What is shown."""
        return self._view.card if self._view is not None else None

    @property
    def revealed(self) -> bool:
        """Whether numbers stand in full now."""
        return self._full

    def show_client(self, client: bytes | None, *, at_once: bool = True) -> None:
        """Show a client; not `at_once` waits until the cursor rests."""
        if self._context.private and not at_once:
            return  # nobody is shown beside the desk because a cursor passes by
        if client == self._client and self._view is not None and not self.veiled:
            return
        self._client = client
        self._asked = at_once
        self.hide_numbers()
        if client is None:
            self._view = None
            self._pages.setCurrentWidget(self._empty)
        elif at_once:
            self._read()
        else:
            self._rest.start()

    @property
    def veiled(self) -> bool:
        """Whether the card must not be read: the privacy screen is on and its client is not the one at the desk."""
        here = self._context.at_desk
        return self._context.private and (here is None or here[0] != self._client)

    def readable(self) -> bytes | None:
        """Return the client whose row may be read beside the desk: the one of this card while it is open."""
        return self._client if self.isVisible() and not self.veiled else None

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        self._come_forward()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: who is not shown is not in front."""
        super().hideEvent(event)
        if self._context.in_front is not None and self._context.in_front[0] == self._client:
            self._context.in_front = None

    def _come_forward(self) -> None:
        """Say who is in front, and show the card or the empty one."""
        if self._view is not None and self.isVisible():
            self._context.in_front = (self._view.card.client.id, self._view.card.client.name)
        # To lay out a whole card, and to paint it, takes as long as to fill it: each has a turn of the event loop.
        QTimer.singleShot(0, self, self._turn) if self.readable() and self._view else self._turn()

    def _turn(self) -> None:
        page = self._whole if self._view is not None and not self.veiled else self._empty
        if page is self._whole and page is not self._pages.currentWidget():
            self.setUpdatesEnabled(False)
            QTimer.singleShot(0, self, self._paint)
        self._pages.setCurrentWidget(page)

    def _paint(self) -> None:
        self.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QFrame::resizeEvent: the head says less where there is little height."""
        super().resizeEvent(event)
        self.head.set_low(self.height() < _LOW)

    def refresh(self) -> None:
        """Read the client again."""
        if self._client is not None:
            self._read()

    def retranslate(self) -> None:
        """Say everything in the language of now: the parts are made anew."""
        for old in (self._empty, self._whole):
            self._pages.removeWidget(old)
            old.deleteLater()
        self._build()
        self._pages.setCurrentWidget(self._whole if self._view is not None else self._empty)
        self._show()

    def install_keys(self, page: QWidget) -> None:
        """Let F2, F3, F4, F6 and F9 work anywhere on a page."""
        acts = (("F4", "log"), ("Shift+F4", "report"), ("F6", "plan"), ("F2", "edit"), ("F3", "ask"), ("F9", "verify"))
        keys = {key: partial(self.act, action) for key, action in acts}
        keys |= {"Ctrl+PgDown": partial(self.turn, 1), "Ctrl+PgUp": partial(self.turn, -1)}
        for key, run in keys.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def turn(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) tab, round at the ends."""
        if self.isVisible() and self._view is not None:
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def act(self, action: str) -> None:
        """Do what the card offers: close, ask (what to ask next), verify, or what `CardActions.run` knows."""
        if action == "close":
            self.closed.emit()
        elif self._view is not None and action == "ask":
            self.filing.ask(self._view)
        elif self._view is not None and action == "verify":
            self.filing.verify(self._view)
        elif self._view is not None:
            self.deeds.run(action, self._view.card)

    def hide_numbers(self) -> None:
        """Hide the numbers again."""
        self._hide.stop()
        if self._full:
            self._full = False
            self._show()

    def reveal(self) -> None:
        """Ask for a reason, then show the numbers for a while; asked again it hides them."""
        if self._full:
            self.hide_numbers()
        elif self._view is not None:
            dialog = ReasonDialog(self._context, self)
            dialog.given.connect(self._on_reason)
            dialog.open()

    def _build(self) -> None:
        context = self._context
        self.head = CardHead(context)
        self.head.set_low(self.height() < _LOW)
        self.story = StoryTab(context)
        self.file = FileTab(context)
        self.cautions = CautionSection(context)
        self.duties = DutySection(context)
        self.reach = ReachSection(context)
        self.notes = NotesSection(context)
        self.last = LastSection(context)
        self.sections: list[Section] = [self.cautions, self.duties, self.notes, self.reach, self.last]
        self.standing = StandingSection(context)
        self.assets = AssetSection(context)
        self.entitled = EntitlementSection(context)
        self.sections += [self.standing, self.entitled, self.assets, HoldingSection(context)]
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        name_tabs(self._tabs, self.tr("Parts of the card"))
        self._tabs.addTab(scrolled(stacked(self.sections), self.tr("Overview")), self.tr("Overview"))
        self._tabs.addTab(self.story, self.tr("Timeline"))
        self._tabs.addTab(scrolled(self.file, self.tr("File")), self.tr("File"))
        self.tabs = [make(context) for make in TABS]
        for tab in self.tabs:
            self._tabs.addTab(scrolled(tab, tab.title), tab.title)
        self.radar = RadarSection(context)
        self._tabs.addTab(scrolled(stacked([self.radar]), self.tr("Dimensions")), self.tr("Dimensions"))
        # What only one tab shows is read when that tab is in front: opening a card stays quick.
        self._tabs.currentChanged.connect(lambda _place: self._show_radar())
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.head)
        self.twins = TwinHint(context)
        column.addWidget(self.twins)
        column.addWidget(self._tabs, 1)
        self._whole = whole
        self._empty = EmptyState("client", self.tr("Choose a client"), self.tr("Enter opens the card of a row."))
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        self._connect()

    def _connect(self) -> None:
        self.head.asked.connect(self.act)
        self.head.stepper.step_asked.connect(self.step_asked)
        self.reach.reveal_asked.connect(self.reveal)
        self.reach.add_asked.connect(lambda: self.act("add-way"))
        self.reach.way_chosen.connect(self.filing.on_way)
        self.duties.waive_asked.connect(self.deeds.waive)
        self.duties.done_asked.connect(self.deeds.tick_off)
        self.standing.why_asked.connect(lambda: self.act("why"))
        self.standing.loss_asked.connect(self._on_loss)
        self.entitled.use_asked.connect(self._on_use)
        self.notes.edit_asked.connect(lambda: self.act("edit-care"))
        self.file.edit_asked.connect(lambda group: self.act(f"edit-{group}"))
        self.head.gap_chosen.connect(self.filing.on_gap)
        self.notes.gap_chosen.connect(self.filing.on_gap)
        self.reach.address_asked.connect(self.filing.on_address)
        self.file.address_asked.connect(self.filing.on_address)
        self.file.verify_asked.connect(self.filing.on_part)
        self.file.reveal_asked.connect(self.reveal)
        self.last.all_asked.connect(lambda: self._tabs.setCurrentIndex(1))
        self.story.opened.connect(self._on_happening)
        self.story.delete_asked.connect(self._on_happening_deleted)

    # Reading and showing.

    def _read(self) -> None:
        client = self._client
        if client is not None:
            rules, today = self._context.rules, self._context.today
            self._latest.query(
                self._context.tasks,
                lambda desk: read_view(desk, rules=rules, today=today, client=client),
                self._on_view,
            )

    def _on_view(self, view: CardView | None) -> None:
        before, card = self.card, view.card if view is not None else None
        other = before is None or card is None or card.client.id != before.client.id
        self._view = view
        if view is None:
            self._client = None
            self._pages.setCurrentWidget(self._empty)
            return
        self._context.at_hand = (view.card.client.id, view.card.client.name)
        if self._asked and self.isVisible():
            self._asked = False
            self._context.seat(view.card.client.id, view.card.client.name)
        self._show()
        self._come_forward()
        if other:
            self.shown.emit(view.card.client.id)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        self.setUpdatesEnabled(False)
        self.head.show_view(view)
        self.twins.show_client(view.card.client.id)
        for section in self.sections:
            section.show_view(view, full=self._full)
        # The first section has no line above it, whichever it is.
        self.duties.rule.setVisible(not self.cautions.isHidden())
        self.story.set_view(view, full=self._full)
        self.file.show_view(view, full=self._full)
        self.filing.take(view, full=self._full)
        for tab in self.tabs:
            tab.set_view(view, full=self._full)
        self._show_radar()
        self.setUpdatesEnabled(True)

    def _show_radar(self) -> None:
        """Show the eight dimensions while their tab is in front; behind the privacy screen nobody's."""
        view = self._view
        if view is None or self._context.private or not self._tabs.currentWidget().isAncestorOf(self.radar):
            self.radar.show_client(None)
        elif self.radar.client != view.card.client.id:
            self.radar.show_client(view.card.client.id, view.card.client.name)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._client is not None and self.isVisible() and changes.tables != frozenset({"access"}):
            self._read()

    def _on_privacy(self, _private: bool) -> None:
        self._full = False
        self._hide.stop()
        self._show()
        self._come_forward()

    # Numbers in full.

    def _on_happening(self, one: Happening) -> None:
        """Open what stands behind an entry of the timeline."""
        if self._view is None:
            return
        tab = self.deeds.open_happening(self._view.card, one)
        if tab:
            self.show_tab(tab)

    def _on_happening_deleted(self, one: Happening) -> None:
        if self._view is not None and one.table == "interaction" and one.row is not None:
            self.deeds.delete_contact(one.row)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: overview, timeline, or one of `TABS` by the name of its class in lower case."""
        places = {"overview": 0, "timeline": 1, "file": 2}
        places |= {type(tab).__name__.removesuffix("Tab").lower(): 3 + number for number, tab in enumerate(self.tabs)}
        if name in places:
            self._tabs.setCurrentIndex(places[name])

    def _on_loss(self) -> None:
        if (view := self._view) is not None:
            code = view.cause.code if view.cause else ""
            self.deeds.ask_loss([(view.card.client.id, view.card.client.name)], code)

    def _on_use(self, code: str, name: str) -> None:
        if self._view is not None:
            self.deeds.use(self._view.card.client.id, code, name)

    def _on_reason(self, reason: str) -> None:
        client = self._client
        if client is None:
            return
        self._context.tasks.change(
            lambda desk: record_access(desk, kind="view", what="card", at=now_utc(), reason=reason, client=client),
            self,
            lambda _changes: self._unmask(client),
        )

    def _unmask(self, client: bytes) -> None:
        if client == self._client and not self._context.private:
            self._full = True
            self._hide.start()
            self._show()
