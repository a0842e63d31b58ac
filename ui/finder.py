"""Finds clients for the command palette (Ctrl+K): by Hanzi, reading, initials, number or the tail of a phone.

A day is converted between the calendars, and the reading of a name is told.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.conversions import conversion_of, name_asked, reading_of
from ui.roster import Roster
from ui.widgets.palette import PaletteItem
from ui.wording import HIDDEN, Wording
from workbench.readmodels.lists import ClientRow

#: Clients offered at once; whoever looks further types another letter.
OFFERED = 12


class Finder(QObject):
    """Answers at once from the shared list; before that was read it answers later.

    Signals:
        found: the answers to a text that had to wait; carries the text and a list of PaletteItem.
    """

    found = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._words = Wording(context)
        self._roster = Roster.of(context)
        self._waiting: str | None = None
        self._roster.reloaded.connect(self._on_reloaded)

    def find(self, text: str) -> list[PaletteItem] | None:
        """Return what a text finds; None while it is worked out, then `found` brings it."""
        context = self._context
        if name := name_asked(text):
            texts = context.texts
            context.tasks.compute(lambda _progress: reading_of(name, texts), partial(self._on_reading, text))
            return None
        if item := conversion_of(text, context.rules.almanac, context.texts, context.day_asked.emit):
            return [item]
        if not self._roster.ready:
            self._waiting = text
            self._roster.ensure()
            return None
        rows = [self._roster.row(client) for client in self._roster.find(text, OFFERED)]
        return [self._item(row) for row in rows if row is not None]

    def _on_reading(self, text: str, item: PaletteItem) -> None:
        self.found.emit(text, [item])

    def _on_reloaded(self) -> None:
        text, self._waiting = self._waiting, None
        if text is not None:
            self.found.emit(text, self.find(text) or [])

    def _item(self, row: ClientRow) -> PaletteItem:
        words = self._words
        number = HIDDEN if words.private else row.client_no
        facts = (words.tier(row.tier), words.phone(row.phone), row.employer)
        subtitle = " · ".join(fact for fact in facts if fact)
        show = partial(self._context.client_asked.emit, row.id)
        return PaletteItem(row.name, subtitle, "client", show, number)
