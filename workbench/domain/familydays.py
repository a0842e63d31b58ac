"""The days that a household keeps — birthdays of its people, anniversaries — each once, however often it was noted.

Rules:

- A client's own birthday is everybody's own: every member has one, twins included. That of a client who died is none.
- Somebody who is not in the book is kept once for a household, also when several members noted the day.
- A relative's birthday that is the birthday of a member of the same name is that member's, not another one.
- A yearly event of the kind 家人生日 is left out when the household has a birthday on its day already, by whomever.
- An anniversary that both spouses noted is one; it is kept through the member who speaks for the household.
- Festivals are no days of a household: `workbench.domain.greetings` greets it once through one member.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, NamedTuple

from workbench.domain.birthdays import celebrations_between
from workbench.domain.clients import Birthday, Calendar, Client
from workbench.domain.lunar import LunarTable
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: client: a member's own birthday · relative: of somebody who is not in the book · anniversary: a yearly event.
FamilyDayKind = Literal["client", "relative", "anniversary"]

#: How each kind is said.
KIND_NAMES: Mapping[str, str] = {
    "client": QT_TRANSLATE_NOOP("FamilyDays", "Birthday"),
    "relative": QT_TRANSLATE_NOOP("FamilyDays", "Birthday in the family"),
    "anniversary": QT_TRANSLATE_NOOP("FamilyDays", "Anniversary"),
}
#: Kinds of life events (`desk/life_events.toml`) that are days of the family.
ANNIVERSARY, FAMILY_BIRTHDAY = "anniversary", "family-birthday"


class Relative(NamedTuple):
    """Somebody around a client who is not in the book; `role` is what they are to the client."""

    client_id: bytes
    name: str
    role: str
    birthday: Birthday


class Yearly(NamedTuple):
    """A yearly event of a client: its kind, its first day, what was noted."""

    client_id: bytes
    kind: str
    on: date
    note: str


@dataclass(frozen=True, slots=True)
class FamilyDay:
    """One day of one household.

    Attributes:
        day: when it is kept; `year` its year, the lunar one for a lunar birthday.
        who: whose day it is: the client's or relative's name, or what was noted of the anniversary.
        role: what a relative is to the client, "" for the others.
        client_id, client_no, client_name: through whom it is kept.
        also: names of the other members who noted the same day.
        mourning: somebody of the household is in mourning on that day: nothing festive then.
    """

    day: date
    year: int
    kind: FamilyDayKind
    calendar: Calendar
    who: str
    role: str
    client_id: bytes
    client_no: str
    client_name: str
    also: tuple[str, ...] = ()
    mourning: bool = False


@dataclass(frozen=True, slots=True)
class _Note:
    """A day as one member noted it; `same` tells what is the same day of the same household."""

    home: str
    kind: FamilyDayKind
    birthday: Birthday
    who: str
    role: str
    client: Client
    same: tuple[object, ...]
    also: tuple[str, ...] = field(default=())


def family_days(
    clients: Iterable[Client],
    relatives: Iterable[Relative],
    events: Iterable[Yearly],
    first: date,
    last: date,
    lunar: LunarTable,
    *,
    speakers: Collection[bytes] = (),
) -> list[FamilyDay]:
    """Return the days of all households from `first` to `last`, both included, by day and name.

    Args:
        clients: everybody of the book; those without a household are one by themselves.
        speakers: the members who were chosen to speak for their household.
    """
    alive = {client.id: client for client in clients if client.deceased_on is None}
    # The one who speaks for a household comes first: what several noted is kept through that one.
    order = sorted(alive.values(), key=lambda client: (client.id not in speakers, not client.important))
    place = {client.id: number for number, client in enumerate(order)}
    noted = [_own(client) for client in order if client.birthday is not None]
    noted += [_of_relative(one, alive[one.client_id]) for one in relatives if one.client_id in alive]
    noted += [_of_event(one, alive[one.client_id]) for one in events if one.client_id in alive]
    noted.sort(key=lambda note: (_rank(note), place[note.client.id]))
    kept = _once(noted)
    mourning = _mourning(alive.values())
    rows = [row for note in kept for row in _rows(note, first, last, lunar, mourning)]
    return sorted(rows, key=lambda row: (row.day, row.client_name, row.who))


def _home(client: Client) -> str:
    return client.household or client.id.hex()


def _own(client: Client) -> _Note:
    birthday = client.birthday
    assert birthday is not None
    # Nothing is the same day as somebody's own birthday but a note about the same person.
    return _Note(_home(client), "client", birthday, client.name, "", client, ("name", client.name, *_day(birthday)))


def _of_relative(one: Relative, client: Client) -> _Note:
    same = ("name", one.name.strip(), *_day(one.birthday))
    return _Note(_home(client), "relative", one.birthday, one.name.strip(), one.role, client, same)


def _of_event(one: Yearly, client: Client) -> _Note:
    kept = Birthday("solar", one.on.month, one.on.day, one.on.year)
    kind: FamilyDayKind = "relative" if one.kind == FAMILY_BIRTHDAY else "anniversary"
    return _Note(_home(client), kind, kept, one.note.strip(), "", client, (one.kind, *_day(kept)))


def _day(birthday: Birthday) -> tuple[object, ...]:
    return birthday.calendar, birthday.month, birthday.day


def _rank(note: _Note) -> int:
    """Return in which order notes are looked at: what says most of whose day it is comes first."""
    if note.same[0] == FAMILY_BIRTHDAY:
        return 3
    return {"client": 0, "relative": 1, "anniversary": 2}[note.kind]


def _once(notes: Sequence[_Note]) -> list[_Note]:
    """Return every day of a household once, with the names of the other members who noted it."""
    kept: dict[tuple[object, ...], _Note] = {}
    birthdays: dict[tuple[object, ...], tuple[object, ...]] = {}
    for number, note in enumerate(notes):
        key: tuple[object, ...] = (note.home, *note.same)
        on = (note.home, *_day(note.birthday))
        if note.same[0] == FAMILY_BIRTHDAY and on in birthdays:
            key = birthdays[on]
        if note.kind == "client" and key in kept:
            key = (*key, number)  # two of one name born on one day are two people
        before = kept.get(key)
        if before is None:
            kept[key] = note
        elif note.client.id != before.client.id and note.client.name not in before.also:
            kept[key] = replace(before, also=(*before.also, note.client.name))
        if note.kind != "anniversary":
            birthdays.setdefault(on, key)
    return list(kept.values())


def _mourning(clients: Iterable[Client]) -> Mapping[str, date]:
    """Return until when each household is in mourning."""
    found: dict[str, date] = {}
    for client in clients:
        if client.mourning_until is not None:
            home = _home(client)
            found[home] = max(client.mourning_until, found.get(home, client.mourning_until))
    return found


def _rows(note: _Note, first: date, last: date, lunar: LunarTable, mourning: Mapping[str, date]) -> Iterable[FamilyDay]:
    until = mourning.get(note.home)
    for year, day in celebrations_between(note.birthday, first, last, lunar):
        yield FamilyDay(
            day,
            year,
            note.kind,
            note.birthday.calendar,
            note.who or note.client.name,
            note.role,
            note.client.id,
            note.client.client_no or "",
            note.client.name,
            note.also,
            until is not None and day <= until,
        )
