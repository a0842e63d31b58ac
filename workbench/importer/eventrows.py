"""Rows of events: written when they differ, never by an older version, each entry's doubts said with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from workbench.domain.reminding import NEVER_REMIND
from workbench.ics.events import DAY, Event
from workbench.ics.versions import CALLED_OFF, is_newer
from workbench.importer.context import Job, Outcome
from workbench.importer.draft import ClientRow, Marks
from workbench.importer.messages import note, shown
from workbench.importer.plan import Drop, Note, RowKey, RowRef
from workbench.importer.records import Row
from workbench.ports import Value

#: Kinds of appointments, by their codes.
_KINDS: Final = frozenset({"visit", "call", "arrival", "event", "other"})
#: The shortest and the longest name that is looked for within the words of an entry.
_NAMES: Final = range(3, 13)
_SHORT: Final = 2
_WORDS: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event stands in the book: its name there, its moment, which turn of which series it is.

    `was` is the name and turn under which an earlier version had it.
    """

    uid: str
    starts: datetime
    minutes: int
    turn: datetime | None = None
    series: RowRef | None = None
    was: tuple[str, str] = ("", "")


class EventRows:
    """Writes rows of events into an outcome and remembers which it touched."""

    def __init__(self, job: Job, outcome: Outcome, calendar: str) -> None:
        self._job = job
        self._outcome = outcome
        self._calendar = calendar
        self.known = job.draft.calendar()
        #: The rows that the version at hand has.
        self.touched: set[RowRef] = set()
        #: Rows that were written, newer versions of the same words left aside.
        self.written = 0

    def warn(self, event: Event, code: str, line: int = 0, /, **values: object) -> None:
        """Say what is doubtful of an entry."""
        self._outcome.warnings.append(self._note(event, code, line or event.line, values))

    def skip(self, event: Event, code: str, /, **values: object) -> None:
        """Say why an entry is passed over."""
        self._outcome.skipped.append(self._note(event, code, event.line, values))

    def counted(self, plan: Callable[[], bool | None]) -> None:
        """Plan one event and count it as new, changed or the same."""
        before = self.written
        is_new = plan()
        if is_new is not None:
            self._outcome.count(is_new=is_new, has_changed=self.written > before)

    def note(self, title: str, code: str, /, **values: object) -> None:
        """Say something of an entry of the book that no line of the file tells of."""
        told = note(None, code, None, file=self._job.file, title=shown(title) or "…", **values)
        self._outcome.warnings.append(told)

    def appointment(self, event: Event, place: Place) -> bool | None:
        """Plan one row; return whether it is new, None for a cancelled one that nobody knows."""
        occurrence = moment_of(place.turn) if place.turn is not None else ""
        row = self.known.appointment(place.uid, occurrence) or self._renamed(place, occurrence)
        is_new = row is None
        if row is None:
            if event.cancelled and place.series is None:
                return None
            key = ("ics", place.uid, occurrence) if occurrence else ("ics", place.uid)
            row = self.known.add("appointment", RowKey("appointment", key), place.uid, occurrence)
        values = {
            **self.words(event, row, is_new=is_new),
            "starts": moment_of(place.starts),
            "minutes": min(place.minutes, DAY),
            "series_id": place.series,
            "occurrence": occurrence or None,
        }
        # A turn that the desk itself changed goes by the name of its series.
        if is_new or row.text("uid"):
            values["uid"] = place.uid
        known = row.text("revision") or ""
        # What was called off at the desk stays so; what a file called off another one may bring again.
        again = row.get("state") == "cancelled" and (known == CALLED_OFF or is_newer(event.version, known))
        if again and known == CALLED_OFF:
            values["revision"] = None
        if is_new or event.cancelled or again:
            values["state"] = "cancelled" if event.cancelled else "planned"
        self.put(row, values, version_in_book(event))
        return is_new

    def words(self, event: Event, row: Row, *, is_new: bool) -> dict[str, Value | RowKey]:
        """Return what an event says beside its time; hidden words replace none, a client is not taken away."""
        if event.masked and not is_new:
            return {}
        values: dict[str, Value | RowKey] = {
            "title": event.title or None,
            "place": event.place or None,
            "note": event.note or None,
            "remind": event.remind,
        }
        if event.remind is None and row.get("remind") == NEVER_REMIND:
            del values["remind"]  # a file has no word for never, only no alarm
        if row.get("client_id") is None:
            client = self.client(event)
            if client is not None:
                values["client_id"] = client.ref
            if is_new:
                values["kind"] = event.own if event.own in _KINDS else "visit" if client is not None else "other"
        return values

    def client(self, event: Event) -> ClientRow | None:
        """Return whom an event names: by number in our own files, else by the only name within its title."""
        draft = self._job.draft
        if event.client:
            return draft.find(Marks(number=event.client))
        if event.own:
            return None
        found = namesakes_in(self._job, event.title)
        if len(found) == 1:
            self.warn(event, "event-by-name", client=found[0].name)
            return found[0]
        if found:
            self.warn(event, "event-unsure")
        return None

    def put(self, row: Row, values: Mapping[str, Value | RowKey], version: str = "") -> None:
        """Take over what differs, with the version that says so; a newer version of the same words is noted, too."""
        self.touched.add(row.ref)
        differs = any(row.get(column) != value for column, value in values.items())
        self.written += differs
        told: dict[str, Value | RowKey] = dict(values)
        known = row.text("revision")
        if version and (differs or not known or is_newer(version, known)):
            told["revision"] = version
        if differs and row.text("calendar") is None:
            told["calendar"] = self._calendar
        put = row.put(told)
        if put is not None:
            self._outcome.puts.append(put)

    def drop(self, row: Row) -> None:
        """Take a row out of the book."""
        self.written += 1
        self._outcome.drops.append(Drop(row.table, row.ref))
        self.known.remove(row)

    def _renamed(self, place: Place, occurrence: str) -> Row | None:
        """Return the row that an earlier version had under another name."""
        if not place.was[0] or place.was == (place.uid, occurrence):
            return None
        row = self.known.appointment(*place.was)
        if row is not None:
            self.known.rename(row, place.uid, occurrence)
        return row

    def _note(self, event: Event, code: str, line: int, values: Mapping[str, object]) -> Note:
        return entry_note(self._job, line, code, event.title, values)


def entry_note(job: Job, line: int, code: str, title: str, values: Mapping[str, object]) -> Note:
    """Return a note that names the file, the line and the title of an entry."""
    return note(line, code, None, file=job.file, line=line, title=shown(title) or "…", **values)


def version_in_book(event: Event) -> str:
    """Return which version the book notes; that a file called something off is noted in any case."""
    return event.version or (CALLED_OFF if event.cancelled else "")


def namesakes_in(job: Job, text: str) -> list[ClientRow]:
    """Return the clients whose names stand within words."""
    title, draft = text[:80], job.draft
    parts = {title[at : at + length] for length in _NAMES for at in range(len(title) - length + 1)}
    # Two characters are a word of everyday language too often, unless they stand alone.
    parts |= {word for word in _WORDS.split(title) if len(word) == _SHORT}
    names = [name for name in parts if draft.namesakes(name)]
    # A name within a longer one is not meant.
    names = [name for name in names if not any(name != other and name in other for other in names)]
    return list(dict.fromkeys(client for name in names for client in draft.namesakes(name)))


def moment_of(moment: datetime) -> str:
    """Return a moment as the book keeps it."""
    return f"{moment:%Y-%m-%dT%H:%M}"
