"""Finds out which rows a search and a filter leave, without ever holding up the window."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.notesearch import NoteSearch
from ui.roster import Roster
from ui.tasks import Latest, Task
from workbench.domain.changes import Changes
from workbench.domain.courtesy import in_steps
from workbench.domain.filters import Asked, Filter, members_of, narrow, parts_of
from workbench.readmodels.search import NoteHit
from workbench.services.listing import find_members
from workbench.services.searching import ENOUGH

#: So many rows are looked at on the spot; more by another thread.
_AT_ONCE = 10_000
#: Found at once while one types; what there is beyond follows.
_FIRST = 1_000
#: Clients that notes may add to what a search found.
_NOTED = 200
#: After a change of these, watch lists and groups may name others.
_TABLES = ("import_file", "rule_set", "setting", "segment", "interaction", "snapshot", "holding")


class Sieve(QObject):
    """Answers with the positions of the rows that fit.

    Signals:
        found: carries the positions, or None for everybody.
        waiting: something must be read before the filter can be judged (True), or no longer (False).
    """

    found = Signal(object)
    waiting = Signal(bool)

    def __init__(self, context: Context, roster: Roster) -> None:
        super().__init__(roster)
        self._context, self._roster = context, roster
        self._latest = Latest()
        self._text = ""
        self._wanted: Filter = {}
        self._members: dict[tuple[str, tuple[str, ...]], frozenset[bytes]] = {}
        self._reading: Task | None = None
        self._notes = NoteSearch(context, self, limit=_NOTED)
        self._shown: Sequence[int] = ()
        self._notes.found.connect(self._on_noted)
        roster.part_read.connect(self._on_part)
        roster.part_failed.connect(self._on_part_failed)
        context.tasks.changed.connect(self._on_changed)

    def ask(self, text: str, wanted: Filter) -> None:
        """Look for the rows that a search finds and a filter keeps; `found` answers, at once where it can."""
        self._latest.cancel()
        self._notes.cancel()
        self._text, self._wanted = text, {key: values for key, values in wanted.items() if values}
        self._go()

    def asked(self, members: Mapping[str, frozenset[bytes]]) -> Asked:
        """Return what the filter is judged with."""
        standard = self._context.rules.standard
        return Asked(self._context.today, self._roster.parts, members, standard.risk_lead)

    def _go(self) -> None:
        text, wanted = self._text, self._wanted
        if not text and not wanted:
            self._tell(None)
            return
        members = self._known_members()
        if not self._roster.need(parts_of(wanted)) or members is None:
            self.waiting.emit(True)
            return
        asked, rows = self.asked(members), self._roster.rows
        if len(rows) <= _AT_ONCE:
            self._tell(self._sieved(rows, text, asked, len(rows)))
            self._look_further(text)
            return
        if text:
            some = self._sieved(rows, text, asked, _FIRST)
            self._tell(some)
            if len(self._roster.find(text, _FIRST)) < _FIRST:
                self._look_further(text)
                return
        self._latest.compute(
            self._context.tasks,
            lambda _progress: self._sieved(rows, text, asked, len(rows)),
            self._tell,
            self._on_failed,
        )

    def _sieved(self, rows: list[Any], text: str, asked: Asked, most: int) -> Sequence[int]:
        among = None
        if text:
            place = self._roster.place
            among = [
                found for client in in_steps(self._roster.find(text, most)) if (found := place(client)) is not None
            ]
        # An array: what holds up to as many numbers as there are clients must not be walked through by the collector.
        return array("L", narrow(rows, self._wanted, asked, among))

    def _look_further(self, text: str) -> None:
        """Look through the notes when names, numbers and words brought few; nobody's on the privacy screen."""
        if text and not self._context.private and len(self._roster.find(text, ENOUGH)) < ENOUGH:
            self._notes.ask(text)

    def _on_noted(self, text: str, hits: Sequence[NoteHit]) -> None:
        members = self._known_members()
        if text != self._text or self._context.private or members is None:
            return
        place = self._roster.place
        places = [found for hit in hits if (found := place(hit.client)) is not None]
        among = [found for found in dict.fromkeys(places) if found not in self._shown]
        if more := list(narrow(self._roster.rows, self._wanted, self.asked(members), among)):
            self._tell([*self._shown, *more])

    def _tell(self, numbers: Sequence[int] | None) -> None:
        self._shown = numbers or ()
        self.waiting.emit(False)
        self.found.emit(numbers)

    # What names clients and takes longer to find.

    def _known_members(self) -> dict[str, frozenset[bytes]] | None:
        """Return who fits each key of that kind; None while it is worked out."""
        wanted = members_of(self._wanted)
        missing = {key: values for key, values in wanted.items() if (key, values) not in self._members}
        if not missing:
            return {key: self._members[key, values] for key, values in wanted.items()}
        if self._reading is not None:
            self._reading.cancel()
        rules, today = self._context.rules, self._context.today

        def read(desk: Any, progress: Any) -> dict[tuple[str, tuple[str, ...]], frozenset[bytes]]:
            found = find_members(desk, missing, rules=rules, today=today, progress=progress)
            return {(key, missing[key]): clients for key, clients in found.items()}

        self._reading = self._context.tasks.job(read, None, self._on_members, self._on_failed)
        return None

    def _on_members(self, found: dict[tuple[str, tuple[str, ...]], frozenset[bytes]]) -> None:
        self._reading = None
        self._members |= found
        self._go()

    def _on_failed(self, error: BaseException) -> None:
        self._reading = None
        self.waiting.emit(False)
        self._context.tasks.failed.emit(error)

    def _on_part_failed(self, name: str) -> None:
        if name in parts_of(self._wanted):
            self.waiting.emit(False)

    def _on_part(self, name: str) -> None:
        if name in parts_of(self._wanted):
            self._go()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._members and changes.touched(*_TABLES):
            self._members.clear()
