"""Plans a day's round from the book, takes it over into the calendar, and keeps the times between districts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from workbench.domain.addresses import stored_parts
from workbench.domain.agenda import Conflict
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.rounds import (
    BRANCH,
    Leg,
    Place,
    Round,
    RoundSettings,
    Stop,
    Travel,
    Visited,
    clock_of,
    learned,
    minute_of,
    proposed,
    road_of,
    timed,
)
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.values.addresses import address_grammar
from workbench.ports import Store, Value
from workbench.readmodels.lists import AppointmentRow
from workbench.readmodels.rounds import RoundFacts, Visitor
from workbench.services.agenda import flags
from workbench.services.turns import own_values
from workbench.settings import load_toml, resource

_TOUCHED = frozenset({"appointment"})
#: The addresses of a client in the order in which somebody is visited there.
_KINDS = ("home", "work", "other")
_MOST = 24 * 60
#: Conflicts that the times of a round say better.
_OWN = frozenset({"overlap", "rest"})


@lru_cache(maxsize=4)
def _settings_of(path: Path) -> RoundSettings:
    return RoundSettings.from_data(load_toml(path))


def round_settings() -> RoundSettings:
    """Return the settings, a branch's own before the shipped ones."""
    return _settings_of(resource("desk/rounds.toml"))


@dataclass(frozen=True, slots=True)
class RoundBook:
    """What the round of a day can be made of.

    Attributes:
        places: where each client is visited.
        stops: the visits that the day holds already; those in the mode `round` may be moved.
    """

    facts: RoundFacts
    travel: Travel
    places: Mapping[bytes, Place]
    stops: tuple[Stop, ...]

    @property
    def day(self) -> date:
        """The day of the round."""
        return self.facts.day

    def stop(self, client: bytes) -> Stop | None:
        """Return a client as a stop that nobody planned yet; None for one who is gone."""
        person = self.facts.people.get(client)
        if person is None:
            return None
        return Stop(client, client, person.name, self.places.get(client, Place()), self.travel.settings.visit)

    def with_clients(self, clients: Iterable[bytes]) -> list[Stop]:
        """Return the visits of the day and these clients, each client once."""
        there = {stop.client_id for stop in self.stops}
        new = (self.stop(client) for client in dict.fromkeys(clients) if client not in there)
        return [*self.stops, *(stop for stop in new if stop is not None)]

    def candidates(self, chosen: Collection[bytes] = ()) -> list[Visitor]:
        """Return whom something is owed to and a visit is possible, by district and street, the late ones first."""
        there = {stop.client_id for stop in self.stops} | set(chosen)
        found = [
            person
            for person in self.facts.people.values()
            if person.owed and not person.blocked and person.id not in there and self.places[person.id].known
        ]
        return sorted(found, key=lambda one: (self.places[one.id], not one.overdue, one.due or date.max, one.client_no))


def round_book(facts: RoundFacts) -> RoundBook:
    """Return what a round can be made of, with the places of addresses and the times that visits show."""
    settings = round_settings()
    places = {key: _place(person) for key, person in facts.people.items()}
    visited = [
        Visited(one.starts[:10], minute_of(one.starts[11:16]), one.minutes, places.get(one.client_id, Place()))
        for one in facts.records
    ]
    told = {(one.origin, one.destination): one.minutes for one in facts.travel}
    stops = tuple(_stop(row, places) for row in facts.visits)
    return RoundBook(facts, Travel(settings, told, learned(visited, settings)), places, stops)


def _place(person: Visitor) -> Place:
    """Return where a client is visited: at home before at work, where a district or a street is known."""
    for kind in _KINDS:
        for address in person.addresses:
            if address.kind == kind and (found := place_of(address.text, address.district, address.street)).known:
                return found
    return Place()


def place_of(text: str, district: str = "", street: str = "") -> Place:
    """Return district and road of an address; parts that were told apart before are kept."""
    parts = stored_parts(text, district or None, street or None, address_grammar())
    return Place(parts.district, road_of(parts.street))


def _stop(row: AppointmentRow, places: Mapping[bytes, Place]) -> Stop:
    """Return a planned visit as a stop; one of the round may begin at another time, any other has its time agreed."""
    named = place_of(row.place) if row.place else Place()
    home = places.get(row.client_id, Place()) if row.client_id else Place()
    return Stop(
        row.id,
        row.client_id,
        row.name or row.title or row.purpose,
        named if named.district else home,
        row.minutes,
        None if row.mode == "round" else minute_of(row.starts[11:16]),
        row.id,
        row.turn if row.virtual else None,
        row.starts,
    )


def propose(book: RoundBook, stops: Iterable[Stop], *, begins: int | None = None) -> Round:
    """Return the round that goes to the nearest stop each time; agreed times are kept."""
    return proposed(list(stops), book.travel, begins=begins)


def in_order(book: RoundBook, stops: Sequence[Stop], *, begins: int | None = None) -> Round:
    """Return the round in the order given, with its times."""
    return timed(stops, book.travel, begins=begins)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A stop as the rules of the calendar look at it."""

    id: bytes
    client_id: bytes | None
    starts: str
    minutes: int
    kind: str = "visit"
    state: str = "planned"


def warnings_of(book: RoundBook, made: Round, almanac: Almanac) -> dict[bytes, tuple[Conflict, ...]]:
    """Return what speaks against the time of each stop, by its id: the client's hours, a day off, mourning …

    Too little time between two visits is the round's own business.
    """
    drafts = [
        _Draft(
            leg.stop.id, leg.stop.client_id, f"{book.day.isoformat()}T{clock_of(leg.begins % _MOST)}", leg.stop.minutes
        )
        for leg in made.legs
    ]
    people = {key: person.person for key, person in book.facts.people.items()}
    found = flags(drafts, people, almanac)
    kept = {key: tuple(one for one in many if one.code not in _OWN) for key, many in found.items()}
    return {key: many for key, many in kept.items() if many}


def take_round(store: Store, *, day: date, legs: Sequence[Leg]) -> Changes:
    """Take a round over into the calendar in one step: visits that may be moved get their times, new ones are planned.

    Agreed times stay as they are. Nothing is written when everything stands there already.

    Raises:
        Problem: a visit would begin after midnight.
    """
    if any(leg.ends > _MOST for leg in legs):
        raise Problem(
            "round-too-long",
            QT_TRANSLATE_NOOP("Problems", "The round does not end on its day."),
            QT_TRANSLATE_NOOP("Problems", "Leave visits out, or begin earlier."),
        )
    with store.transaction("round-take", label=day.isoformat()) as tx:
        for leg in legs:
            stop, starts = leg.stop, f"{day.isoformat()}T{clock_of(leg.begins)}"
            values: dict[str, Value]
            if not stop.appointment:
                values = {"client_id": stop.client_id, "kind": "visit", "state": "planned"}
                values |= {"starts": starts, "minutes": stop.minutes, "mode": "round"}
                tx.put("appointment", tx.new_id(), values)
            elif stop.fixed is None and stop.starts != starts:
                values = {**own_values(store, stop.appointment, stop.turn), "starts": starts, "mode": "round"}
                tx.put("appointment", stop.appointment, values)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def set_travel(store: Store, *, origin: str, destination: str, minutes: int | None) -> Changes:
    """Say how long it takes from one district to another; None forgets what was said.

    Raises:
        Problem: a place has no name, or it takes no minute or more than a day.
    """
    origin, destination = origin.strip(), destination.strip()
    if not origin or not destination or (minutes is not None and not 0 < minutes <= _MOST):
        raise Problem(
            "bad-travel",
            QT_TRANSLATE_NOOP("Problems", "This is no time between two districts."),
            QT_TRANSLATE_NOOP("Problems", "Name two districts, or branch, and minutes from 1 to 1440."),
        )
    with store.transaction("travel", label=f"{origin} – {destination}") as tx:
        row = tx.natural_id("travel", origin, destination)
        if minutes is not None:
            tx.put("travel", row, {"origin": origin, "destination": destination, "minutes": minutes})
        elif store.row("travel", row) is not None:
            tx.delete("travel", row)
    return Changes(frozenset({"travel"}), tx.operation) if tx.operation else Changes()


def travel_lines(book: RoundBook) -> list[tuple[str, str, int, str, int]]:
    """Return (from, to, minutes, source, ways) of every time that is known: `told` by hand or `learned` from visits."""
    told = [(one.origin, one.destination, one.minutes, "told", 0) for one in book.facts.travel]
    pairs = {frozenset(line[:2]) for line in told}
    shown = [
        (origin, destination, minutes, "learned", ways)
        for (origin, destination), (minutes, ways) in book.travel.learned.items()
        if frozenset((origin, destination)) not in pairs
    ]
    return sorted([*told, *shown], key=lambda line: (line[0] != BRANCH, line[:2]))
