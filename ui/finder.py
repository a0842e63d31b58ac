"""Finds clients for the command palette (Ctrl+K): by name, reading, initials, number, phone tail, employer, tag, note.

A day is converted between the calendars, and the reading of a name is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.conversions import conversion_of, name_asked, reading_of
from ui.notesearch import NoteSearch
from ui.roster import Roster
from ui.widgets.palette import PaletteItem
from ui.wording import HIDDEN, Wording
from workbench.domain import masking
from workbench.readmodels.lists import ClientRow
from workbench.readmodels.search import NoteHit
from workbench.services.searching import ENOUGH, PLACE_NAMES, place_found

#: Clients offered at once; whoever looks further types another letter.
OFFERED = ENOUGH


class Finder(QObject):
    """Answers at once from the shared list; before that was read, and with what stands in notes, it answers later.

    Signals:
        found: the answers to a text that had to wait; carries the text and a list of PaletteItem.
    """

    found = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._words = Wording(context)
        self._roster = Roster.of(context)
        self._notes = NoteSearch(context, self)
        self._waiting: str | None = None
        self._roster.reloaded.connect(self._on_reloaded)
        self._notes.found.connect(self._on_noted)

    def find(self, text: str) -> list[PaletteItem] | None:
        """Return what a text finds; None while it is worked out, then `found` brings it."""
        context = self._context
        self._notes.cancel()
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
        items = self._listed(text)
        if len(items) < ENOUGH and not context.private:
            self._notes.ask(text)
        return items

    def _listed(self, text: str) -> list[PaletteItem]:
        rows = [self._roster.row(client) for client in self._roster.find(text, OFFERED)]
        private = self._context.private
        return [self._item(row, text) for row in rows if row is not None and (not private or self._meant(row, text))]

    def _meant(self, row: ClientRow, text: str) -> bool:
        """Whether a text names this client whole; on the privacy screen nobody else is offered."""
        hand = self._context.at_desk
        return (hand is not None and row.id == hand[0]) or text in (row.name, row.client_no, row.phone)

    def _on_reading(self, text: str, item: PaletteItem) -> None:
        self.found.emit(text, [item])

    def _on_reloaded(self) -> None:
        text, self._waiting = self._waiting, None
        if text is not None:
            self.found.emit(text, self.find(text) or [])

    def _on_noted(self, text: str, hits: Sequence[NoteHit]) -> None:
        if self._context.private:
            return
        items = self._listed(text)
        listed = set(self._roster.find(text, OFFERED))
        rows = [(self._roster.row(hit.client), hit) for hit in hits if hit.client not in listed]
        items += [self._noted(row, hit, text) for row, hit in rows if row is not None]
        self.found.emit(text, items[: 2 * OFFERED])

    def _item(self, row: ClientRow, text: str) -> PaletteItem:
        words = self._words
        place = place_found(self._roster.found(row.id, text))
        facts = [words.tier(row.tier), words.phone(row.phone), row.employer]
        if place is not None and not words.private:
            code, said = place
            said = masking.phone(said) if code == "phone" else f"…{said[-4:]}" if code == "id_no" else said.lstrip("#")
            facts = [self._place(code, said), *(fact for fact in facts if fact != said)]
        return self._entry(row, facts)

    def _noted(self, row: ClientRow, hit: NoteHit, text: str) -> PaletteItem:
        said = hit.around(text.lower().split())
        return self._entry(row, [self._place(hit.source, said), self._words.day(hit.on), self._words.tier(row.tier)])

    def _place(self, code: str, said: str) -> str:
        texts = self._context.texts
        return texts.tr("Search", "{place}: {text}", place=texts.tr("Search", PLACE_NAMES[code]), text=said)

    def _entry(self, row: ClientRow, facts: Sequence[Any]) -> PaletteItem:
        number = HIDDEN if self._words.private else row.client_no
        show = partial(self._context.client_asked.emit, row.id)
        return PaletteItem(row.name, " · ".join(fact for fact in facts if fact), "client", show, number)
