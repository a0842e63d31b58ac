"""The client list and its search index: read once in the background, kept fresh, shared by pages and the finder."""

from __future__ import annotations

import gc
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.queries.clients import client_rows, search_rows
from db.queries.today import clients_touched
from ui.context import Context
from ui.tasks import Latest
from workbench.domain.changes import Changes
from workbench.domain.search import SearchIndex
from workbench.readmodels.lists import ClientRow

#: Tables after which the list may have other members, another order or other words to find.
_REORDERING = ("client", "contact_way", "import_file", "rule_set", "setting")
#: Tables whose change shows only in the lines of the clients it touched.
_SHOWN = ("interaction", "appointment", "greeting", "holding", "snapshot", "address", "waiver", "tier_override")
#: More touched clients than this are read with all the others.
_PATCHED = 200


@dataclass(frozen=True, slots=True)
class _Loaded:
    rows: list[ClientRow]
    index: SearchIndex
    places: dict[Hashable, int]


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Make many records without the collector walking through all of them, while the window would wait for it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Roster(QObject):
    """Every client of the book as a row, in the order of readings.

    Signals:
        reloaded: all rows are new.
        patched: some rows changed where they stand; carries them as a list.
    """

    reloaded = Signal()
    patched = Signal(object)

    def __init__(self, context: Context) -> None:
        """Make the roster of a context; `Roster.of` finds the one that exists."""
        super().__init__(context)
        self._context = context
        self._loaded = _Loaded([], SearchIndex(), {})
        self._latest = Latest()
        self.ready = False
        context.tasks.changed.connect(self._on_changed)

    @staticmethod
    def of(context: Context) -> Roster:
        """Return the roster that every page of a context shares."""
        found = context.findChild(Roster)
        return found if found is not None else Roster(context)

    @property
    def rows(self) -> list[ClientRow]:
        """All rows in order; their positions are the numbers that filters use."""
        return self._loaded.rows

    @property
    def places(self) -> dict[Hashable, int]:
        """The position of every client in `rows`."""
        return self._loaded.places

    def row(self, client: bytes) -> ClientRow | None:
        """Return the row of a client, None when there is no such client (or not yet)."""
        place = self._loaded.places.get(client)
        return None if place is None else self._loaded.rows[place]

    def place(self, client: bytes) -> int | None:
        """Return the position of a client in `rows`."""
        return self._loaded.places.get(client)

    def find(self, text: str, limit: int = 1000) -> list[bytes]:
        """Return clients by Hanzi, reading, initials, number or phone fragment; quick enough for every key."""
        return self._loaded.index.find(text, limit)

    def load(self) -> None:
        """Read everything again, in the background."""
        today = self._context.today

        def read(desk: Any) -> _Loaded:
            with _collector_at_rest():
                rows = client_rows(desk, today)
                places: dict[Hashable, int] = {row.id: place for place, row in enumerate(rows)}
                return _Loaded(rows, SearchIndex(search_rows(desk)), places)

        self._latest.query(self._context.tasks, read, self._on_loaded)

    def ensure(self) -> None:
        """Read everything unless that was done."""
        if not self.ready:
            self.load()

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self.ready = True
        self.reloaded.emit()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not self.ready:
            return
        if changes.touched(*_REORDERING) or changes.operation is None:
            self.load()
        elif changes.touched(*_SHOWN):
            self._patch(changes.operation)

    def _patch(self, operation: str) -> None:
        today = self._context.today

        def read(desk: Any) -> list[ClientRow] | None:
            touched = clients_touched(desk, operation)
            if touched is None or len(touched) > _PATCHED:
                return None
            return client_rows(desk, today, touched)

        self._context.tasks.query(read, self._on_patched)

    def _on_patched(self, rows: list[ClientRow] | None) -> None:
        if rows is None:
            self.load()
            return
        for row in rows:
            place = self._loaded.places.get(row.id)
            if place is not None:
                self._loaded.rows[place] = row
        self.patched.emit(rows)
