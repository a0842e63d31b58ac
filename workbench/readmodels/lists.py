"""Frozen rows behind the lists of both front ends; ids are 16 bytes, money fen, days `date`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.domain.clients import Address, Appointment, Birthday, Client, ContactWay, Holding, Interaction, Snapshot


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One client of the list, as wide as the list needs and no wider.

    Attributes:
        phone: the first way to call, masked or not as stored; empty when there is none.
        tier, band: codes of the adopted scheme and standard, None where none is reached.
        flags: of `important`, `no_contact`, `mourning`, `deceased`.
        household: what it is called, "" for none; kind, status and the rest as in table `client`.
    """

    id: bytes
    client_no: str
    name: str
    pinyin: str
    initials: str
    gender: str | None
    birth: date | None
    phone: str
    employer: str
    risk: str | None
    risk_until: date | None
    tier: str | None
    band: str | None
    aum_fen: int | None
    completeness: int
    next_due: date | None
    last_contact: date | None
    flags: tuple[str, ...] = ()
    kind: str = "person"
    status: str = "managed"
    manager: str = ""
    household: str = ""


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One obligation of the evaluated day with what a caller needs at hand.

    Attributes:
        reason: (English text with placeholders, values) to be translated late, context "Obligations".
        last_note: the newest interaction's note.
    """

    id: str
    client_id: bytes
    client_no: str
    name: str
    kind: str
    rule: str
    period_from: date
    period_to: date
    required: int
    done: int
    due: date
    state: str
    reason: tuple[str, Mapping[str, Any]]
    tier: str | None = None
    band: str | None = None
    aum_fen: int | None = None
    phone: str = ""
    preferred_time: str = ""
    last_note: str = ""
    last_on: date | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class ListedClient:
    """One client of the list behind a figure (a movement, a gap in coverage, a watch list).

    Attributes:
        tier, band: codes, None where none is reached.
        value_fen, other_fen: the figure asked about and what it is compared with, in fen; None where there is none.
        day: the day that matters: of maturity, of the last contact, of leaving.
        code: what else the list tells apart, such as `heavy` or `recovered`.
        reason: (context, English text with placeholders, values), to be translated late.
    """

    client_id: bytes
    client_no: str
    name: str
    tier: str | None = None
    band: str | None = None
    value_fen: int | None = None
    other_fen: int | None = None
    day: date | None = None
    code: str = ""
    reason: tuple[str, str, Mapping[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class CardRow:
    """Everything about one client; `household` is what the household is called, "" for none."""

    client: Client
    ways: Sequence[ContactWay]
    addresses: Sequence[Address]
    holdings: Sequence[Holding]
    snapshots: Sequence[Snapshot]
    interactions: Sequence[Interaction]
    appointments: Sequence[Appointment]
    duties: Sequence[DutyRow]
    tier: str | None = None
    band: str | None = None
    tier_since: date | None = None
    next_tier: str | None = None
    distance_fen: int | None = None
    aum_fen: int | None = None
    completeness: int = 0
    pinyin: str = ""
    initials: str = ""
    household: str = ""


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """One line of the command line's `clients`: the card without its lists, for every client in one step."""

    client: Client
    pinyin: str
    initials: str
    birthday: Birthday | None
    ways: Sequence[ContactWay] = ()
    address: str = ""
    tier: str | None = None
    band: str | None = None
    aum_fen: int | None = None
    completeness: int = 0
    next_due: date | None = None
    place: Address | None = None


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One entry of the calendar; `starts` is local 'YYYY-MM-DDTHH:MM'.

    A turn of a series that nobody touched is an entry like any other; its `id` is the one that it gets when it is
    moved, done or cancelled, so that what is selected stays selected.

    Attributes:
        mode: directed or round, empty where nobody said.
        remind: minutes before it begins, None as the settings say, `NEVER_REMIND` for never.
        series_id, occurrence: which turn of which series it is, by the moment that the rule gives; None for none.
        rule: how the series comes again, as RFC 5545 writes it; empty without a series.
        virtual: a turn without an appointment of its own.
    """

    id: bytes
    client_id: bytes | None
    name: str
    starts: str
    minutes: int
    kind: str
    title: str
    place: str
    purpose: str
    state: str
    mode: str = ""
    remind: int | None = None
    note: str = ""
    series_id: bytes | None = None
    occurrence: str = ""
    rule: str = ""
    virtual: bool = False

    @property
    def turn(self) -> tuple[bytes, str] | None:
        """The series and the moment that the rule gives, for the services that change one turn."""
        return (self.series_id, self.occurrence) if self.series_id is not None and self.occurrence else None


@dataclass(frozen=True, slots=True)
class BookFacts:
    """What the status bar tells; `last_sync` is a UTC ISO moment.

    `undo` and `redo` are (verb, label) of what they would take back one after the other, the nearest first.
    """

    clients: int
    data_date: date | None
    last_sync: str | None
    conflicts: int
    undo: tuple[tuple[str, str], ...] = ()
    redo: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class GreetingEntry:
    """One client of a greeting run.

    Attributes:
        salutation: the form of address that the text uses.
        way: the way to reach the client by `channel`, None where none is known.
        state: planned, done, blocked or skipped; `blocked_by` a code of `workbench.domain.greetings.BLOCKS`.
        through: the name of the member through whom the household is greeted, "" for somebody greeted in person.
        year: under which the greeting is kept; birthdays of one window may belong to two years.
        number: on the printed sheet, None before the run is frozen.
        change: a code of `workbench.domain.frozen.DIFFERENCES`, None where nothing changed since the run was frozen.
        tone: formal, warm or elder; `own_tone` when the manager said so.
        taboo: the client's taboos in the words of the card.
        reached: the day and channel of the contact that reached the client for this occasion.
        attempts: the day and channel of those that did not.
        missed: the day is over and the client was neither greeted nor left out.
    """

    client_id: bytes
    client_no: str
    name: str
    salutation: str
    tier: str | None
    band: str | None
    channel: str
    way: ContactWay | None
    text: str
    day: date
    state: str
    blocked_by: str | None = None
    through: str = ""
    year: int = 0
    number: int | None = None
    change: str | None = None
    tone: str = ""
    own_tone: bool = False
    taboo: str = ""
    reached: tuple[date, str] | None = None
    attempts: Sequence[tuple[date, str]] = ()
    missed: bool = False


@dataclass(frozen=True, slots=True)
class GreetingRunView:
    """A greeting run as it stands: planned afresh, or as it was frozen.

    Attributes:
        frozen_on: the day on which it was frozen first, None for one that is not.
        freeze_by: the day on which it is to be frozen, None for own days.
    """

    occasion: str
    year: int
    day: date | None
    lunar: str
    frozen: bool
    lines: Sequence[GreetingEntry]
    frozen_on: date | None = None
    freeze_by: date | None = None
