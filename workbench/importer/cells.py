"""A file as it was read, before anybody asks what it means: sheets of cells, cards of a phone book, events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from workbench.ics.events import Event, Refused
from workbench.ics.todos import ToDoEntry
from workbench.importer.values.text import Cell

Format = Literal["xlsx", "xls", "text", "vcard", "calendar"]

#: First row, first column, last row, last column of a merged range, counted from 0.
MergedRange = tuple[int, int, int, int]


@dataclass(slots=True)
class ParsedSheet:
    """One sheet: `rows[0][0]` is cell A1; rows may differ in length and an empty cell is ''."""

    name: str
    rows: list[list[Cell]]
    merged: tuple[MergedRange, ...] = ()
    hidden: bool = False
    epoch_1904: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a phone book, its values as text; `problem` is the code why it could not be read."""

    number: int
    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    wechat: tuple[str, ...] = ()
    birthday: str = ""
    note: str = ""
    address: str = ""
    employer: str = ""
    job: str = ""
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """What a calendar file holds.

    Attributes:
        name: what tells this calendar from others: its own name, else the file's.
        full: that it is a whole calendar, and no message about single entries.
        others: (line, name) of components that are neither events nor tasks.
    """

    name: str
    events: tuple[Event | Refused, ...] = ()
    to_dos: tuple[ToDoEntry | Refused, ...] = ()
    others: tuple[tuple[int, str], ...] = ()
    full: bool = True


@dataclass(slots=True)
class ParsedFile:
    """A file's cells; `encoding` is set for texts only, `cards` for phone books, `calendar` for calendars."""

    name: str
    format: Format
    encoding: str | None = None
    sheets: list[ParsedSheet] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    calendar: CalendarPart | None = None
