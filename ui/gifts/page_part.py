"""The part 礼品 of the page of gatherings: four lists over one reading, and a line of what the month came to."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.gifts.cupboard import CupboardList
from ui.gifts.entitled import EntitledList
from ui.gifts.ledger import LedgerList
from ui.gifts.owed import OwedList
from ui.gifts.reading import GiftsRead, read_gifts
from ui.gifts.tab import GiftList
from ui.gifts.words import GiftWords
from ui.tasks import Latest
from ui.widgets.basics import label
from ui.widgets.choices import FilterChips
from workbench.domain.changes import Changes
from workbench.services.giftchecking import gift_rules

NAMES = ("owed", "ledger", "cupboard", "entitled")
#: What makes the lists stale when it is written.
_TABLES = ("client", "gift", "gift_item", "stock_move", "interaction", "entitlement_use", "mark", "snapshot")


class GiftsPart(QWidget):
    """What is owed, the ledger, the cupboard and the entitlements.

    Signals:
        waiting: how many gifts wait to be approved, given or signed.
    """

    waiting = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._latest, self._stale = context, Latest(), True
        self._read: GiftsRead | None = None
        self._words = GiftWords(context)
        self.owed, self.ledger = OwedList(context), LedgerList(context)
        self.cupboard, self.entitled = CupboardList(context), EntitledList(context)
        self.views = FilterChips(self.tr("Lists of gifts"), single=True)
        self.month = label("", "muted", wrap=True)
        self.stack = QStackedWidget()
        for part in self._parts():
            self.stack.addWidget(part)
            part.card_asked.connect(context.client_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.month)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.views, 1)
        row.addWidget(self.owed.plan_all)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.views.changed.connect(self._on_view)
        context.tasks.changed.connect(self._on_changed)
        for key, run in (("Ctrl+N", self._add), ("F5", self.read), ("Ctrl+P", self._print)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        self.retranslate()
        self.views.set_active({"owed"})

    @property
    def title(self) -> str:
        """The name on the tab."""
        return self.tr("Gifts")

    def activate(self) -> None:
        """The part is shown: read what is stale, put the keyboard where work begins."""
        self.look()
        self.take_focus()

    def open(self, what: object) -> None:
        """Show one of the lists by its name: owed, ledger, cupboard or entitled."""
        if what in NAMES:
            self.views.set_active({what})
            self._on_view(set())

    def front(self) -> GiftList:
        """Return the list that is shown."""
        return self._parts()[self.stack.currentIndex()]

    def take_focus(self) -> None:
        """Put the keyboard into the list that is shown."""
        self.front().take_focus()

    def set_privacy(self, on: bool) -> None:
        """Hide or show amounts and names."""
        del on
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = (self.tr("Owed"), self.tr("Ledger"), self.tr("Cupboard"), self.tr("Entitlements"))
        counts: list[int | None] = [None] * len(NAMES)
        if self._read is not None:
            gifts = sum(one.on.year == self._context.today.year for one in self._read.gifts)
            counts = [len(self._read.owed), gifts, sum(not one.item.retired for one in self._read.stock), None]
        self.views.set_chips(list(zip(NAMES, names, counts, strict=True)))
        for part in self._parts():
            part.retranslate()
        self._say_month()

    def remember(self, settings: QSettings) -> None:
        """Keep which list is in front."""
        settings.setValue("gifts", NAMES[self.stack.currentIndex()])

    def recall(self, settings: QSettings) -> None:
        """Show the list that was in front."""
        self.open(settings.value("gifts"))

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: what changes behind the back is read when the part is shown again."""
        super().hideEvent(event)
        self._latest.cancel()
        self._stale = True

    def look(self) -> None:
        """Read if something changed since the last time."""
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read again."""
        self._stale = False
        rules, today = self._context.rules, self._context.today
        self._latest.query(self._context.tasks, lambda desk: read_gifts(desk, rules=rules, today=today), self._on_read)

    def _on_read(self, found: GiftsRead) -> None:
        self._read = found
        for part in self._parts():
            part.show_read(found)
        self.retranslate()
        self.waiting.emit(found.waiting.unapproved + found.waiting.unsigned)
        front = self.front().view
        if not front.currentIndex().isValid():
            front.select_row(0)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES) or changes.operation is None:
            self._stale = True
            if self.isVisible():
                self.look()

    def _parts(self) -> tuple[GiftList, ...]:
        return self.owed, self.ledger, self.cupboard, self.entitled

    def _on_view(self, _changed: object) -> None:
        active = [name for name in NAMES if name in self.views.active()]
        if not active:
            # One list is always in front.
            self.views.set_active({NAMES[self.stack.currentIndex()]})
            return
        self.stack.setCurrentIndex(NAMES.index(active[0]))
        self.owed.plan_all.setVisible(self.front() is self.owed)
        if self.isVisible():
            self.take_focus()

    def _say_month(self) -> None:
        if self._read is None:
            self.month.setText("")
            return
        month, waiting, words = self._read.month, self._read.waiting, self._words
        low, cap = sum(one.low for one in self._read.stock), gift_rules().month_fen
        said = [
            self.tr("This month {count} given for {amount} of {cap}").format(
                count=month.gifts, amount=words.cny(month.value_fen), cap=words.cny(cap)
            )
        ]
        for count, text in (
            (waiting.unapproved, self.tr("{count} to approve")),
            (waiting.planned - waiting.unapproved, self.tr("{count} to give")),
            (waiting.unsigned, self.tr("{count} to sign")),
            (low, self.tr("{count} to buy again")),
        ):
            if count:
                said.append(text.format(count=count))
        theme.set_property(self.month, "tone", "warning" if month.value_fen + month.planned_fen > cap else "")
        self.month.setText(" · ".join(said))

    def _add(self) -> None:
        self.front().add()

    def _print(self) -> None:
        self.ledger.deeds.print_ledger(f"{self._context.today:%Y-%m}")
