"""Who is owed what: the clients of each band, counted once for the whole year, suspensions taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from workbench.domain.standards import QUOTA_KINDS, Standard, band_for

_MONTHS = 12


class Person(NamedTuple):
    """What is looked at of each client when all are concerned.

    Attributes:
        birthday: calendar, month, day, and whether in a leap month.
        complete: the file lacks nothing that is scored.
        aum_fen, tier: what the caches hold of the client.
    """

    id: bytes
    client_no: str
    name: str
    kind: str = "person"
    managed: bool = True
    birthday: tuple[str, int, int, bool] | None = None
    no_contact: bool = False
    mourning_until: date | None = None
    deceased: bool = False
    public_official: bool = False
    complete: bool = True
    aum_fen: int | None = None
    tier: str | None = None


@dataclass(frozen=True, slots=True)
class BandPeople:
    """The clients of one band.

    Attributes:
        clients: managed clients of the band.
        owed: kind → clients to whom it is owed, those suspended left out.
        birthdays, gift_birthdays: by month 0–11, celebrations to greet and those owed flowers or a cake.
        unfinished: files that are not complete.
        birthday_unknown: clients whose birthday nobody knows.
    """

    band: str
    clients: int
    owed: Mapping[str, int]
    birthdays: Sequence[int]
    gift_birthdays: Sequence[int]
    unfinished: int
    birthday_unknown: int


def people_of(
    people: Iterable[tuple[Person, int | None, Sequence[int]]], standard: Standard, day: date
) -> tuple[BandPeople, ...]:
    """Return the clients by band, lowest band first.

    Args:
        people: each client with the newest value of the standard's measure in fen, and the months (0–11) of the year
            in which the birthday is celebrated.
        day: the day on which states such as mourning are looked at.
    """
    counts = {band.code: _Counting(band.code) for band in standard.bands}
    for person, value, birthdays in people:
        band = band_for(value, standard) if person.managed else None
        if band is not None:
            counts[band.code].add(person, birthdays, _suspended(person, standard, day), standard)
    return tuple(counting.result() for counting in counts.values())


class _Counting:
    """Counts the clients of one band."""

    def __init__(self, band: str) -> None:
        self.band = band
        self.clients = self.unfinished = self.unknown = 0
        self.suspended: dict[str, int] = {}
        self.birthdays, self.gifts = [0] * _MONTHS, [0] * _MONTHS

    def add(self, person: Person, birthdays: Sequence[int], suspended: frozenset[str], standard: Standard) -> None:
        self.clients += 1
        self.unknown += person.birthday is None
        for kind in suspended:
            self.suspended[kind] = self.suspended.get(kind, 0) + 1
        if not person.complete and self.band in standard.profile_bands and "profile" not in suspended:
            self.unfinished += 1
        for months, duty, kind in (
            (self.birthdays, standard.birthday, "birthday"),
            (self.gifts, standard.birthday_gift, "gift"),
        ):
            if self.band in duty.bands and kind not in suspended:
                for month in birthdays:
                    months[month] += 1

    def result(self) -> BandPeople:
        kinds = (*QUOTA_KINDS, "festival", *self.suspended)
        owed = {kind: self.clients - self.suspended.get(kind, 0) for kind in kinds}
        return BandPeople(
            self.band, self.clients, owed, tuple(self.birthdays), tuple(self.gifts), self.unfinished, self.unknown
        )


def _suspended(person: Person, standard: Standard, day: date) -> frozenset[str]:
    """Return the kinds that a state of the client suspends."""
    states = {
        "deceased": person.deceased,
        "no_contact": person.no_contact,
        "mourning": person.mourning_until is not None and person.mourning_until >= day,
        "public_official": person.public_official,
    }
    kinds: frozenset[str] = frozenset()
    for state, holds in states.items():
        if holds:
            kinds |= standard.suspend[state]
    return kinds
