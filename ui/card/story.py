"""What happened with the client and what is planned, the newest first; and the last words on the overview."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.widgets.basics import button, label
from ui.widgets.choices import FilterChips
from ui.widgets.lists import TimelineEntry, TimelineList
from ui.wording import CHANNEL_ICONS, MEETING_STATES, Wording
from workbench.domain.clients import Appointment, Interaction
from workbench.readmodels.lists import CardRow

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


class StoryTab(QWidget):
    """Interactions and appointments in one timeline, filtered by kind.

    Signals:
        meeting_opened: a planned appointment was opened; carries it.
    """

    meeting_opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Wording(context)
        self._card: CardRow | None = None
        self._filter = FilterChips(self.tr("Show"), single=True)
        self._list = TimelineList(self.tr("What happened"))
        self._empty = label(self.tr("Nothing here yet."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self._filter)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        column.setAlignment(self._empty, Qt.AlignmentFlag.AlignTop)
        self._filter.changed.connect(lambda _keys: self._show())
        self._list.opened.connect(self._on_opened)

    def show_card(self, card: CardRow) -> None:
        """Show a client."""
        self._card = card
        greetings = sum(bool(met.occasion) for met in card.interactions)
        chips = [
            ("contacts", self.tr("Contacts"), len(card.interactions) - greetings),
            ("greetings", self.tr("Greetings"), greetings),
            ("meetings", self.tr("Appointments"), len(card.appointments)),
        ]
        self._filter.set_chips(chips)
        self._show()

    def entries(self) -> list[TimelineEntry]:
        """Return what is listed."""
        return [item for item in self._list.items.items if isinstance(item, TimelineEntry)]

    def _show(self) -> None:
        if self._card is None:
            return
        wanted = self._filter.active() or {"contacts", "greetings", "meetings"}
        found = [
            (met.on.isoformat(), self._met(met))
            for met in self._card.interactions
            if ("greetings" if met.occasion else "contacts") in wanted
        ]
        if "meetings" in wanted:
            found += [(one.starts, self._meeting(one)) for one in self._card.appointments]
        found.sort(key=lambda pair: pair[0], reverse=True)
        self._list.set_entries([entry for _moment, entry in found])
        self._list.setVisible(bool(found))
        self._empty.setVisible(not found)

    def _met(self, met: Interaction) -> TimelineEntry:
        title = f"{self._words.channel(met.channel)} · {self._words.result(met.result)}"
        if met.minutes:
            title = self.tr("{title}, {minutes} min").format(title=title, minutes=met.minutes)
        promise = self.tr("Next: {step} {day}").format(step=met.next_step, day=self._words.day(met.next_on))
        body = "\n".join(part for part in (met.note, promise.strip() if met.next_step else "") if part)
        tone = "neutral" if met.result == "no-answer" else "warning" if met.result == "refused" else "success"
        icon = "greetings" if met.occasion else CHANNEL_ICONS.get(met.channel, "note")
        return TimelineEntry(met.id, self._words.day(met.on), icon, title, body, tone)

    def _meeting(self, one: Appointment) -> TimelineEntry:
        state = self._words.of("Meetings", MEETING_STATES, one.state)
        title = " · ".join(part for part in (self._words.meeting(one.kind), one.title or one.purpose, state) if part)
        day = f"{one.starts[5:10]} {one.starts[11:16]}"
        tone = {"planned": "accent", "done": "success"}.get(one.state, "neutral")
        return TimelineEntry(one.id, day, "calendar", title, one.place, tone)

    def _on_opened(self, key: Any) -> None:
        if self._card is not None:
            for one in self._card.appointments:
                if one.id == key and one.state == "planned":
                    self.meeting_opened.emit(one)
