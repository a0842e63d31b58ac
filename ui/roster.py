"""The client list and its search index: read once in the background, kept fresh, shared by pages and the finder.

What somebody edits is read by itself; everything is read again only when too many clients were touched to name them.
"""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.queries.clients import client_rows
from db.queries.listing import PART_TABLES
from db.queries.search import search_rows
from db.queries.today import clients_touched
from ui.context import Context
from ui.tasks import Latest
from workbench.domain.changes import Changes
from workbench.domain.collecting import uncollected
from workbench.domain.search import Found, SearchIndex, SearchRow
from workbench.readmodels.lists import ClientRow
from workbench.services.listing import read_part

#: After these everybody may look different.
_RELOADING = ("import_file", "rule_set", "setting", "household")
#: Tables whose change shows in the lines of the clients it touched, or in what a search finds of them.
_SHOWN = (
    *("client", "contact_way", "interaction", "appointment", "greeting", "holding", "snapshot", "address", "waiver"),
    *("tier_override", "task", "mark", "opportunity", "alias", "verification", "passage", "life_event"),
)
#: Of these a search may find other words afterwards.
_SEARCHED = ("client", "contact_way", "mark", "alias", "interaction")
#: More touched clients than this are read with all the others.
_PATCHED = 200
#: Rows let go of in one step; to let go of all of them at once would hold up the window.
_HANDFUL = 1_000


@dataclass(slots=True)
class _Loaded:
    """What was read at once. `newer` is what a search finds of those who were edited since."""

    rows: list[ClientRow] = field(default_factory=list)
    index: SearchIndex = field(default_factory=SearchIndex)
    places: dict[Hashable, int] = field(default_factory=dict)
    newer: dict[bytes, SearchRow | None] = field(default_factory=dict)
    newer_index: SearchIndex = field(default_factory=SearchIndex)


@dataclass(frozen=True, slots=True)
class _Patch:
    """The clients touched by one change, their rows and words as they are now; those who are gone have none."""

    touched: frozenset[bytes]
    rows: list[ClientRow]
    words: list[SearchRow] | None
    parts: Mapping[str, Mapping[bytes, Any]]


def _order(row: ClientRow) -> tuple[str, str, bytes]:
    return row.pinyin, row.name, row.id


class Roster(QObject):
    """Every client of the book as a row, in the order of readings.

    Signals:
        reloaded: all rows are new, or some came, went or moved: positions are other ones.
        patched: some rows changed where they stand; carries them as a list.
        part_read: a part (`db.queries.listing`) was read; carries its name.
        part_failed: a part could not be read; carries its name. The error was told.
    """

    reloaded = Signal()
    patched = Signal(object)
    part_read = Signal(str)
    part_failed = Signal(str)

    def __init__(self, context: Context) -> None:
        """Make the roster of a context; `Roster.of` finds the one that exists."""
        super().__init__(context)
        self._context = context
        self._loaded = _Loaded()
        self._latest = Latest()
        self._parts: dict[str, dict[bytes, Any]] = {}
        self._wanted: dict[str, Latest] = {}
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

    @property
    def parts(self) -> Mapping[str, Mapping[bytes, Any]]:
        """What was read of the parts so far, by part and client."""
        return self._parts

    def row(self, client: bytes) -> ClientRow | None:
        """Return the row of a client, None when there is no such client (or not yet)."""
        place = self._loaded.places.get(client)
        return None if place is None else self._loaded.rows[place]

    def place(self, client: bytes) -> int | None:
        """Return the position of a client in `rows`."""
        return self._loaded.places.get(client)

    def part(self, name: str, client: bytes) -> Any:
        """Return what a part holds of a client; None when there is nothing, or it was not read yet."""
        found = self._parts.get(name)
        return None if found is None else found.get(client)

    def need(self, names: Iterable[str]) -> bool:
        """See to it that parts are read; return whether they are there already, else `part_read` tells."""
        missing = [name for name in names if name not in self._parts]
        for name in missing:
            if name not in self._wanted:
                self._read_part(name)
        return not missing

    def find(self, text: str, limit: int = 1000) -> list[bytes]:
        """Return clients by Hanzi, reading, initials, number or phone fragment; quick enough for every key."""
        loaded = self._loaded
        found = loaded.index.find(text, limit)
        if not loaded.newer:
            return found
        kept = [client for client in found if client not in loaded.newer]
        return [*kept, *loaded.newer_index.find(text, limit)][:limit]

    def found(self, client: bytes, text: str) -> Found | None:
        """Return which number or word of a client a text was found in; None when it was the name."""
        return self._index_of(client).found(client, text)

    def holds(self, client: bytes, words: Sequence[str]) -> bool:
        """Tell whether a search finds a client by each of these words."""
        return self._index_of(client).holds(client, words)

    def _index_of(self, client: bytes) -> SearchIndex:
        return self._loaded.newer_index if client in self._loaded.newer else self._loaded.index

    def load(self) -> None:
        """Read everything again, in the background."""
        today = self._context.today
        names = tuple(self._parts)

        def read(desk: Any) -> tuple[_Loaded, dict[str, dict[bytes, Any]]]:
            with uncollected("kept"):
                rows = client_rows(desk, today)
                places: dict[Hashable, int] = {row.id: place for place, row in enumerate(rows)}
                words = search_rows(desk)
                loaded = _Loaded(rows, SearchIndex(words), places)
                _let_go(words)
                return loaded, {name: read_part(desk, name, today) for name in names}

        self._latest.query(self._context.tasks, read, self._on_loaded)

    def follow(self, slot: Callable[[], None]) -> None:
        """Tell a slot of every reload, and at once of what was read before: a form may have asked for the list."""
        self.reloaded.connect(slot)
        if self.ready:
            slot()

    def ensure(self) -> None:
        """Read everything unless that was done."""
        if not self.ready:
            self.load()

    def _on_loaded(self, found: tuple[_Loaded, dict[str, dict[bytes, Any]]]) -> None:
        before = [self._loaded, self._parts]
        self._loaded, parts = found
        self._parts = {**self._parts, **parts}
        self.ready = True
        self.reloaded.emit()
        # Whoever shows the rows has lists of them by now, which are as long.
        gc.freeze()
        self._context.tasks.compute(_letting_go(before), _nothing_more)

    def _read_part(self, name: str) -> None:
        today = self._context.today
        latest = self._wanted[name] = Latest()

        def read(desk: Any) -> tuple[str, dict[bytes, Any]]:
            with uncollected("kept"):
                return name, read_part(desk, name, today)

        latest.query(self._context.tasks, read, self._on_part, partial(self._on_part_failed, name))

    def _on_part_failed(self, name: str, error: BaseException) -> None:
        # It is read again when somebody asks for it again.
        self._wanted.pop(name, None)
        self.part_failed.emit(name)
        self._context.tasks.failed.emit(error)

    def _on_part(self, found: tuple[str, dict[bytes, Any]]) -> None:
        name, part = found
        self._wanted.pop(name, None)
        self._parts[name] = part
        self.part_read.emit(name)

    # What changes.

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not self.ready:
            return
        if changes.operation is None or changes.touched(*_RELOADING):
            self.load()
        elif changes.touched(*_SHOWN):
            self._patch(changes)

    def _patch(self, changes: Changes) -> None:
        today, operation = self._context.today, changes.operation
        assert operation is not None, "what has no name is read as a whole"
        words = changes.touched(*_SEARCHED)
        names = [name for name in self._parts if changes.touched(*PART_TABLES[name])]

        def read(desk: Any) -> _Patch | None:
            touched = clients_touched(desk, operation)
            if touched is None or len(touched) > _PATCHED:
                return None
            parts = {name: read_part(desk, name, today, touched) for name in names}
            found = search_rows(desk, touched) if words else None
            return _Patch(frozenset(touched), client_rows(desk, today, touched), found, parts)

        self._context.tasks.query(read, self._on_patched)

    def _on_patched(self, patch: _Patch | None) -> None:
        if patch is None or len(self._loaded.newer) > _PATCHED:
            self.load()
            return
        loaded = self._loaded
        for name, part in patch.parts.items():
            known = self._parts[name]
            for client in patch.touched:
                known.pop(client, None)
            known.update(part)
        if patch.words is not None:
            loaded.newer |= dict.fromkeys(patch.touched) | {one.client: one for one in patch.words}
            loaded.newer_index = SearchIndex(one for one in loaded.newer.values() if one is not None)
        moved = [row for row in patch.rows if self._moved(row)]
        gone = [client for client in patch.touched - {row.id for row in patch.rows} if client in loaded.places]
        stays = [row for row in patch.rows if row.id in loaded.places]
        for row in stays:
            loaded.rows[loaded.places[row.id]] = row
        if moved or gone:
            self._splice(moved, gone)
            self.reloaded.emit()
        elif stays:
            self.patched.emit(stays)

    def _moved(self, row: ClientRow) -> bool:
        """Tell whether a row is new, or stands elsewhere by now."""
        place = self._loaded.places.get(row.id)
        return place is None or _order(self._loaded.rows[place]) != _order(row)

    def _splice(self, moved: list[ClientRow], gone: Iterable[bytes]) -> None:
        """Put rows where they belong now and take out those who are gone; nothing is read for that."""
        rows, places = self._loaded.rows.copy(), self._loaded.places
        left = sorted(places[client] for client in [*gone, *(row.id for row in moved)] if client in places)
        for place in reversed(left):
            del rows[place]
        touched = left
        for row in moved:
            place = bisect_right(rows, _order(row), key=_order)
            rows.insert(place, row)
            touched.append(place)
        for client in gone:
            del places[client]
        # Those before the first place stand where they stood; those behind the last one, too, when as many came as
        # went. One that came earlier is pushed on by those that come after it.
        first = min(touched)
        same = len(rows) == len(self._loaded.rows)
        last = min(max(touched) + len(moved) + 1, len(rows)) if same else len(rows)
        places.update(zip(map(_ID, islice(rows, first, last)), range(first, last), strict=True))
        self._loaded.rows = rows


_ID = attrgetter("id")


def _let_go(rows: list[Any]) -> None:
    """Let go of rows, some at a time: to let go of all of them at once would hold up the window."""
    while rows:
        del rows[-_HANDFUL:]


def _letting_go(before: list[Any]) -> Callable[[Any], None]:
    """Return work that lets go of what was read before: the rows and the index, and the parts."""

    def let_go(_progress: Any) -> None:
        while before:
            one = before.pop()
            if isinstance(one, _Loaded):
                _let_go(one.rows)
                one.places.clear()

    return let_go


def _nothing_more(_result: None) -> None:
    """Take note that the work is over."""
