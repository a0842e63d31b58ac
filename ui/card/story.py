"""What happened with the client and what is planned, the newest first; and the last words on the overview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.card.tab import CardTab
from ui.card.view import CardView
from ui.context import Context
from ui.happenings import Said, Teller
from ui.models.item_list import TimelineEntry, TimelineHeading
from ui.widgets.basics import button, label
from ui.widgets.choices import FilterChips
from ui.widgets.lists import TimelineList
from ui.widgets.search_box import SearchBox
from workbench.domain.clients import ClientFacts
from workbench.readmodels.lists import CardRow
from workbench.readmodels.timeline import Happening
from workbench.services.timeline import KINDS, timeline

if TYPE_CHECKING:
    from db.desk import Desk

_LAST = 2


class LastSection(Section):
    """The last words, short.

    Signals:
        all_asked: the whole story is wanted.
    """

    all_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._all = button("", "quiet", clicked=self.all_asked.emit)
        self.head.add_action(self._all)

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        del full
        self.clear()
        self.head.set_title(self.tr("Last words"))
        self._all.setText(self.tr("All {count}").format(count=len(card.interactions)))
        self._all.setVisible(len(card.interactions) > _LAST)
        for met in list(card.interactions)[:_LAST]:
            said = f"{self.words.channel(met.channel)} · {self.words.result(met.result)}"
            self.add_pair(self.words.near_day(met.on), "\n".join(part for part in (said, met.note) if part))
        promised = [met for met in card.interactions if met.next_step]
        for met in promised[:1]:
            until = self.words.near_day(met.next_on)
            self.add_pair(self.tr("Promised"), f"{met.next_step} {until}".strip(), tone="accent")
        if not card.interactions:
            self.add_nothing(self.tr("No contact has been recorded yet."))


@dataclass(frozen=True, slots=True)
class Told:
    """A thing that happened, with its words."""

    what: Happening
    entry: TimelineEntry
    month: str
    sought: str


class StoryTab(CardTab):
    """Everything that happened with a client in one timeline, filtered by kind and by words, grouped by month.

    Signals:
        opened: Enter on an entry; carries the `Happening`.
        delete_asked: the Delete key on an entry; carries the `Happening`.
    """

    opened = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._told: Sequence[Told] = ()
        self._filter = FilterChips(self.tr("Show"))
        self.search = SearchBox(self.tr("Search the timeline"))
        self.list = TimelineList(self.tr("What happened"))
        self._empty = label(self.tr("Nothing here yet."), "muted")
        self._build()
        self._filter.changed.connect(self._show)
        self.search.searched.connect(self._show)
        self.search.left_down.connect(self.list.setFocus)
        self.list.opened.connect(self._on_opened)
        self.list.delete_asked.connect(self._on_delete)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Timeline")

    def read(self, desk: Desk, view: CardView) -> list[Told]:
        """Override CardTab.read: the words are found in the background, too."""
        card, rules = view.card, self.context.rules
        facts = ClientFacts(card.client, card.ways, card.addresses, card.holdings, card.snapshots, card.interactions)
        found = timeline(desk, rules=rules, client=card.client.id, today=self.context.today, facts=facts)
        teller = Teller(self.context.texts, rules, self.words.money)
        made = [(one, teller.say(one)) for one in found]
        return [_told(one, place, said) for place, (one, said) in enumerate(made)]

    def show_found(self, found: Any) -> None:
        """Override CardTab.show_found."""
        self._told = found or ()
        counts = dict.fromkeys(KINDS, 0)
        for one in self._told:
            counts[one.what.kind] += 1
        tr = self.context.texts.tr
        self._filter.set_chips([(kind, tr("Timeline", KINDS[kind]), count) for kind, count in counts.items() if count])
        self._show()

    def entries(self) -> list[TimelineEntry]:
        """Return what is listed, without the months between."""
        return [item for item in self.list.items.items if isinstance(item, TimelineEntry)]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.search)
        column.addWidget(self._filter)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.setAlignment(self._empty, Qt.AlignmentFlag.AlignTop)

    def _show(self) -> None:
        kinds, wanted = self._filter.active(), self.search.text().casefold().split()
        items: list[TimelineEntry | TimelineHeading] = []
        month = ""
        for one in self._told:
            if (kinds and one.what.kind not in kinds) or not all(word in one.sought for word in wanted):
                continue
            if one.month != month:
                month = one.month
                items.append(TimelineHeading(month))
            items.append(one.entry)
        self.list.set_entries(items)
        self.list.setVisible(bool(items))
        self._empty.setText(self.tr("Nothing fits.") if self._told else self.tr("Nothing here yet."))
        self._empty.setVisible(not items)

    def _happening(self, key: object) -> Happening | None:
        return next((one.what for one in self._told if one.entry.key == key), None)

    def _on_opened(self, key: object) -> None:
        one = self._happening(key)
        if one is not None:
            self.opened.emit(one)

    def _on_delete(self, key: object) -> None:
        one = self._happening(key)
        if one is not None:
            self.delete_asked.emit(one)


def _told(one: Happening, place: int, said: Said) -> Told:
    day = one.day.isoformat()
    entry = TimelineEntry(_key(one, place), day[5:], said.icon, said.title, said.body, said.tone)
    return Told(one, entry, day[:7], said.whole.casefold())


def _key(one: Happening, place: int) -> object:
    """Return what tells an entry from all others, over a reload where it stands in a table."""
    return (one.what, one.row) if one.row else (one.what, place)
