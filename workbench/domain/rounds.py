"""A day's round of visits without a map: places by district and street, times between them, an order and its times.

Minutes between two districts are those that the manager says, else what recorded visits of one day show, else what the
settings of `desk/rounds.toml` take for the same street, the same district and another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: What the table of times calls the branch, where every round begins and ends.
BRANCH = "branch"
#: What speaks against a stop of a round, with its English name for the catalogue.
TROUBLES: Mapping[str, str] = {
    "late": QT_TRANSLATE_NOOP("Rounds", "{minutes} min too late for the agreed time"),
    "overtime": QT_TRANSLATE_NOOP("Rounds", "Ends after {ends}"),
    "no-address": QT_TRANSLATE_NOOP("Rounds", "No address; the time to get there is a guess"),
}
_NUMBER = re.compile(r"[\d０-９一二三四五六七八九十百]*[\d０-９]|[（(#]")
_ROAD = re.compile(r"^(.*(?:大道|路|街|巷|弄|道))")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a stop lies; "" where nobody knows."""

    district: str = ""
    street: str = ""

    @property
    def known(self) -> bool:
        """Tell whether anything is known of it."""
        return bool(self.district or self.street)


def road_of(street: str) -> str:
    """Return the road of what stands behind a district: 学府街 of 学府街蓝湖花园12幢301室, 花园新村 of 花园新村3号."""
    before = _NUMBER.split(street.strip(), maxsplit=1)[0].strip(" ,，·")
    found = _ROAD.match(before)
    return found[1] if found else before


@dataclass(frozen=True, slots=True)
class RoundSettings:
    """The settings of `desk/rounds.toml`; moments are minutes from midnight.

    Attributes:
        begins, ends: when the manager leaves the branch, and is to be back from the last visit.
        lunch: the break in which no visit begins or goes on.
        step: visits begin at multiples of so many minutes.
        visit: minutes of a visit that nobody planned yet.
        same_street, same_district, other, unknown: minutes on the way where nothing is known.
        samples, most: so many recorded ways make a time; a longer gap between two visits is no way.
    """

    begins: int
    ends: int
    lunch: tuple[int, int]
    step: int
    visit: int
    same_street: int
    same_district: int
    other: int
    unknown: int
    samples: int
    most: int

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> RoundSettings:
        """Read the parsed file."""
        day, travel = data["day"], data["travel"]
        begin, _, end = str(day["lunch"]).partition("-")
        return cls(
            minute_of(str(day["begins"])),
            minute_of(str(day["ends"])),
            (minute_of(begin), minute_of(end)),
            int(day["step"]),
            int(day["visit"]),
            *(int(travel[name]) for name in ("same_street", "same_district", "other", "unknown", "samples", "most")),
        )


def minute_of(clock: str) -> int:
    """Return the minutes from midnight of '09:30'; ValueError for anything else."""
    hour, _, minute = clock.strip().partition(":")
    found = int(hour) * 60 + int(minute)
    if not (0 <= int(minute) < 60 and 0 <= found <= 24 * 60):
        raise ValueError(clock)
    return found


def clock_of(minute: int) -> str:
    """Return '09:30' of minutes from midnight."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


@dataclass(frozen=True, slots=True)
class Visited:
    """A recorded visit: the ISO day, when it began and how long it was in minutes, and where."""

    day: str
    begins: int
    minutes: int
    place: Place


def learned(visits: Iterable[Visited], settings: RoundSettings) -> dict[tuple[str, str], tuple[int, int]]:
    """Return (minutes, ways) by pair of districts in order of their names, from visits that followed on one day.

    What lies between the end of one visit and the beginning of the next is the way with whatever was done meanwhile:
    of several the end of the shortest quarter is taken, and gaps that are too long for a way are passed over.
    """
    days: dict[str, list[Visited]] = {}
    for visit in visits:
        if visit.place.district:
            days.setdefault(visit.day, []).append(visit)
    gaps: dict[tuple[str, str], list[int]] = {}
    for day in days.values():
        ordered = sorted(day, key=lambda one: one.begins)
        for one, following in pairwise(ordered):
            gap = following.begins - one.begins - one.minutes
            if 0 < gap <= settings.most:
                gaps.setdefault(_pair(one.place.district, following.place.district), []).append(gap)
    known = {pair: sorted(many) for pair, many in gaps.items() if len(many) >= settings.samples}
    return {pair: (many[(len(many) - 1) // 4], len(many)) for pair, many in known.items()}


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


@dataclass(frozen=True, slots=True)
class Travel:
    """How long it takes from one place to another.

    Attributes:
        told: minutes by (origin, destination) as the manager says; the way back counts as the way there.
        learned: as of `learned`.
    """

    settings: RoundSettings
    told: Mapping[tuple[str, str], int] = field(default_factory=dict)
    learned: Mapping[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    def minutes(self, origin: Place | None, destination: Place | None) -> int:
        """Return the minutes between two places; None is the branch."""
        start, end = _district(origin), _district(destination)
        same_street = origin is not None and destination is not None and origin == destination and origin.street
        if same_street:
            return self.settings.same_street
        for pair in ((start, end), (end, start)):
            if pair in self.told:
                return self.told[pair]
        known = self.learned.get(_pair(start, end))
        if known is not None:
            return known[0]
        if not start or not end:
            return self.settings.unknown
        return self.settings.same_district if start == end else self.settings.other


def _district(place: Place | None) -> str:
    return BRANCH if place is None else place.district


@dataclass(frozen=True, slots=True)
class Stop:
    """One visit of a round.

    Attributes:
        id: what tells it apart: the appointment, the turn of a series, or the client for one that is not planned yet.
        client_id, name: whom it goes to; None and the title for a visit without client.
        minutes: how long it is to last.
        fixed: the agreed beginning as minutes from midnight; None: the round may choose.
        appointment: its row, b"" when it is not planned yet.
        turn: the series and the moment of the rule, when it is a turn that has no row of its own.
        starts: when it begins until now, "" for not planned.
    """

    id: bytes
    client_id: bytes | None
    name: str
    place: Place = Place()
    minutes: int = 40
    fixed: int | None = None
    appointment: bytes = b""
    turn: tuple[bytes, str] | None = None
    starts: str = ""


@dataclass(frozen=True, slots=True)
class Leg:
    """One stop with its times in minutes from midnight: on the way, there, done; troubles as (code, values)."""

    stop: Stop
    travel: int
    begins: int
    ends: int
    troubles: tuple[tuple[str, Mapping[str, object]], ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """The stops in their order with their times, and the minutes from the last one back to the branch."""

    legs: tuple[Leg, ...] = ()
    back: int = 0

    @property
    def travel(self) -> int:
        """Minutes on the way, the way back included."""
        return sum(leg.travel for leg in self.legs) + self.back


def timed(stops: Sequence[Stop], travel: Travel, *, begins: int | None = None) -> Round:
    """Return the round in the order given: agreed times are kept, the others follow one another."""
    settings = travel.settings
    now, place = settings.begins if begins is None else begins, None
    legs = []
    for stop in stops:
        way = travel.minutes(place, stop.place)
        start = stop.fixed if stop.fixed is not None else _begin(now + way, stop.minutes, settings)
        legs.append(Leg(stop, way, start, start + stop.minutes, tuple(_troubles(stop, now + way, start, settings))))
        now, place = max(now + way, start) + stop.minutes, stop.place
    return Round(tuple(legs), travel.minutes(place, None) if legs else 0)


def _begin(earliest: int, minutes: int, settings: RoundSettings) -> int:
    """Return when a visit can begin: at a round minute, and not during the break."""
    start = -(-earliest // settings.step) * settings.step
    noon, after = settings.lunch
    return after if start < after and start + minutes > noon else start


def _troubles(
    stop: Stop, there: int, start: int, settings: RoundSettings
) -> Iterable[tuple[str, Mapping[str, object]]]:
    if there > start:
        yield "late", {"minutes": there - start}
    if start + stop.minutes > settings.ends:
        yield "overtime", {"ends": clock_of(settings.ends)}
    if not stop.place.known:
        yield "no-address", {}


def proposed(stops: Iterable[Stop], travel: Travel, *, begins: int | None = None) -> Round:
    """Return a round that goes to the nearest stop each time and leaves no street and no district half done.

    Agreed times are kept: a stop is put before one of them only when the manager is there in time all the same.
    """
    settings = travel.settings
    wait = sorted((stop for stop in stops if stop.fixed is not None), key=lambda stop: (stop.fixed or 0, stop.name))
    free = [stop for stop in stops if stop.fixed is None]
    now, place, order = settings.begins if begins is None else begins, None, list[Stop]()
    while free or wait:
        following = wait[0] if wait else None
        fitting = [stop for stop in free if _fits(stop, now, place, following, travel)]
        if fitting:
            chosen = min(fitting, key=lambda stop: _nearness(stop, place, travel))
            free.remove(chosen)
        else:
            assert following is not None
            chosen = wait.pop(0)
        way = now + travel.minutes(place, chosen.place)
        start = chosen.fixed if chosen.fixed is not None else _begin(way, chosen.minutes, settings)
        now, place = max(way, start) + chosen.minutes, chosen.place
        order.append(chosen)
    return timed(order, travel, begins=begins)


def _fits(stop: Stop, now: int, place: Place | None, following: Stop | None, travel: Travel) -> bool:
    if following is None or following.fixed is None:
        return True
    start = _begin(now + travel.minutes(place, stop.place), stop.minutes, travel.settings)
    return start + stop.minutes + travel.minutes(stop.place, following.place) <= following.fixed


def _nearness(stop: Stop, place: Place | None, travel: Travel) -> tuple[object, ...]:
    """Order stops by the way there: first those of the same street and district, then by minutes and names."""
    same_district = place is not None and place.district == stop.place.district
    same_street = same_district and place is not None and place.street == stop.place.street
    minutes = travel.minutes(place, stop.place)
    return (not same_street, not same_district, minutes, stop.place, stop.name, stop.id)


def grouped(stops: Iterable[Stop]) -> dict[str, dict[str, list[Stop]]]:
    """Return stops by district and street, both in order of their names; the unknown comes last."""
    found: dict[str, dict[str, list[Stop]]] = {}
    for stop in sorted(stops, key=lambda one: (not one.place.district, one.place, one.name)):
        found.setdefault(stop.place.district, {}).setdefault(stop.place.street, []).append(stop)
    return found


def moved(stops: Sequence[Stop], at: int, by: int) -> list[Stop]:
    """Return stops with the one at a place moved by some places; at the ends it stays."""
    order, to = list(stops), min(max(at + by, 0), len(stops) - 1)
    order.insert(to, order.pop(at))
    return order
