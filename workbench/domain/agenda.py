"""What the calendar holds on each day: series expanded to their turns, and what speaks against a time.

Nothing here forbids an appointment: a conflict is a warning with its reason (`product.md`, calendar).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from workbench.domain.business import Opening
from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wishes import Span, Wish, WishWords, read_wish, span_of

#: Codes of the two ways of visiting: a client of one's choice, or whoever lies on the round.
MODES: Mapping[str, str] = {
    "directed": QT_TRANSLATE_NOOP("Meetings", "Directed visit"),
    "round": QT_TRANSLATE_NOOP("Meetings", "Round visit"),
}
#: What speaks against a time, in the order in which it is told.
CONFLICTS: Mapping[str, str] = {
    "deceased": QT_TRANSLATE_NOOP("Conflicts", "The client has died."),
    "no-contact": QT_TRANSLATE_NOOP("Conflicts", "The client does not want to be contacted."),
    "mourning": QT_TRANSLATE_NOOP("Conflicts", "In mourning until {until}: no visits."),
    "overlap": QT_TRANSLATE_NOOP("Conflicts", "At the same time: {others}"),
    "rest": QT_TRANSLATE_NOOP("Conflicts", "{gap} min between this and {others}; {wanted} min are needed."),
    "closed": QT_TRANSLATE_NOOP("Conflicts", "The branch is closed. {note}"),
    "day-off": QT_TRANSLATE_NOOP("Conflicts", "A day off"),
    "weekend": QT_TRANSLATE_NOOP("Conflicts", "Weekend"),
    "unknown-day": QT_TRANSLATE_NOOP("Conflicts", "The days off of {year} are not announced yet."),
    "hours": QT_TRANSLATE_NOOP("Conflicts", "Outside the business hours {hours}"),
    "unwished": QT_TRANSLATE_NOOP("Conflicts", "The client's hours: {wish}"),
}
#: What is said, but marks no entry: it may turn out to be nothing.
HINTS = frozenset({"unknown-day"})
#: Days around an evaluated one of which the turns of series are known; evaluations are made anew every month.
TURNS_AROUND = timedelta(days=62)
_MIDNIGHT = 24 * 60
#: So many others are named beside an entry; a number tells of the rest.
_NAMED = 3


class Entry(Protocol):
    """What rules look at of an entry of the calendar; `starts` is local 'YYYY-MM-DDTHH:MM'."""

    @property
    def id(self) -> bytes: ...
    @property
    def client_id(self) -> bytes | None: ...
    @property
    def starts(self) -> str: ...
    @property
    def minutes(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def state(self) -> str: ...


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """When a series comes: its first moment, its rule as RFC 5545 writes it and the moments that are left out."""

    starts: str
    rule: str
    skipped: frozenset[str] = frozenset()

    def turns(self, first: date, last: date, *, but: Collection[str] = ()) -> list[str]:
        """Return the moments of its turns from `first` to `last`; `but` are those with an appointment of their own.

        A rule that is not understood, from another copy of the program, gives its first turn alone.
        """
        try:
            found = parse_rule(self.rule).moments(self.starts, first, last)
        except Problem:
            found = [self.starts] if first.isoformat() <= self.starts[:10] <= last.isoformat() else []
        return [moment for moment in found if moment not in self.skipped and moment not in but]


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a client that an appointment has to heed; `until` is the last day of mourning."""

    name: str = ""
    preferred_time: str | None = None
    taboo: str | None = None
    mourning_until: date | None = None
    no_contact: bool = False
    deceased: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """The thresholds of `desk/agenda.toml`: which kinds each check looks at, minutes of rest, usual business hours."""

    checks: Mapping[str, frozenset[str]]
    rest_kinds: frozenset[str]
    rest: int
    hours: Span
    words: WishWords

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Limits:
        """Read a parsed `desk/agenda.toml`."""
        return cls(
            {name: frozenset(kinds) for name, kinds in data["checks"].items()},
            frozenset(data["rest"]["kinds"]),
            int(data["rest"]["minutes"]),
            span_of(data["hours"]["usual"]),
            WishWords.from_data(data["words"]),
        )


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that speaks against a time: a code of `CONFLICTS` with the values of its sentence.

    `others` are the ids of the entries it collides with; the sentence names them through `{others}`.
    """

    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    others: tuple[bytes, ...] = ()

    @property
    def is_hint(self) -> bool:
        """Tell whether it is worth a sentence, but no mark."""
        return self.code in HINTS


@dataclass(frozen=True, slots=True)
class Setting:
    """What entries are judged against: the thresholds, whether the branch is open on a day, the clients."""

    limits: Limits
    opening: Callable[[date], Opening]
    people: Mapping[bytes, Person] = field(default_factory=dict)
    _wishes: dict[bytes, Wish] = field(default_factory=dict)

    def wish(self, client: bytes) -> Wish:
        """Return what a client's words say of hours, read once."""
        if client not in self._wishes:
            person = self.people.get(client, Person())
            self._wishes[client] = read_wish(person.preferred_time, person.taboo, self.limits.words)
        return self._wishes[client]


def begins(entry: Entry) -> datetime:
    """Return the local moment at which an entry begins."""
    return datetime.fromisoformat(entry.starts)


def ends(entry: Entry) -> datetime:
    """Return the local moment at which an entry ends."""
    return begins(entry) + timedelta(minutes=entry.minutes)


def conflicts_of(entries: Iterable[Entry], setting: Setting) -> dict[bytes, tuple[Conflict, ...]]:
    """Return what speaks against each planned entry, by id; entries without conflict are left out."""
    planned = sorted((entry for entry in entries if entry.state == "planned"), key=lambda entry: entry.starts)
    found: dict[bytes, list[Conflict]] = {entry.id: _of_itself(entry, setting) for entry in planned}
    _collisions(planned, setting.limits, found)
    order = list(CONFLICTS)
    told = {key: tuple(sorted(many, key=lambda one: order.index(one.code))) for key, many in found.items()}
    return {key: many for key, many in told.items() if many}


def conflicts_at(entry: Entry, others: Iterable[Entry], setting: Setting) -> tuple[Conflict, ...]:
    """Return what speaks against one entry, such as a draft, among others of its day; its own id is passed over."""
    around = [other for other in others if other.id != entry.id]
    return conflicts_of([*around, entry], setting).get(entry.id, ())


def _collisions(planned: Sequence[Entry], limits: Limits, found: Mapping[bytes, list[Conflict]]) -> None:
    """Add double bookings and missing rest; `planned` is sorted by begin. Whole days take nobody's time."""
    busy = [entry for entry in planned if entry.kind in limits.checks["overlap"] and entry.minutes < _MIDNIGHT]
    spans = [(begins(entry), ends(entry)) for entry in busy]
    hits: dict[bytes, list[bytes]] = {}
    near: dict[bytes, tuple[int, bytes]] = {}
    rest = timedelta(minutes=limits.rest)
    for number, entry in enumerate(busy):
        end = spans[number][1]
        for later in range(number + 1, len(busy)):
            begin, other = spans[later][0], busy[later]
            if begin < end:
                hits.setdefault(entry.id, []).append(other.id)
                hits.setdefault(other.id, []).append(entry.id)
            elif begin < end + rest:
                _note_rest(near, entry, other, (begin - end) // timedelta(minutes=1), limits)
            else:
                break
    for key, others in hits.items():
        found[key].append(Conflict("overlap", {"more": max(0, len(others) - _NAMED)}, tuple(others[:_NAMED])))
    for key, (gap, other_id) in near.items():
        if key not in hits:
            found[key].append(Conflict("rest", {"gap": gap, "wanted": limits.rest}, (other_id,)))


def _note_rest(near: dict[bytes, tuple[int, bytes]], entry: Entry, other: Entry, gap: int, limits: Limits) -> None:
    if not {entry.kind, other.kind} <= limits.rest_kinds:
        return
    for one, partner in ((entry, other), (other, entry)):
        if one.id not in near or gap < near[one.id][0]:
            near[one.id] = (gap, partner.id)


def _of_itself(entry: Entry, setting: Setting) -> list[Conflict]:
    """Return what speaks against an entry whatever else the day holds; an entry of one's own is free."""
    if entry.client_id is None:
        return []
    begin = begins(entry)
    day, minute = begin.date(), begin.hour * 60 + begin.minute
    found: list[Conflict] = []
    checks = setting.limits.checks
    if entry.kind in checks["client"]:
        found += _of_client(setting.people.get(entry.client_id, Person()), day)
    opening = setting.opening(day)
    closed = _of_day(opening) if entry.kind in checks["day"] else None
    if closed:
        found.append(closed)
    if opening.open and entry.kind in checks["hours"]:
        found += _of_hours(opening, minute, minute + entry.minutes, setting.limits)
    if entry.kind in checks["wish"]:
        end = min(minute + max(entry.minutes, 1), _MIDNIGHT)
        if said := setting.wish(entry.client_id).against(day, minute, end):
            found.append(Conflict("unwished", {"wish": said}))
    return found


def _of_client(person: Person, day: date) -> Iterable[Conflict]:
    if person.deceased:
        yield Conflict("deceased")
    if person.no_contact:
        yield Conflict("no-contact")
    if person.mourning_until is not None and day <= person.mourning_until:
        yield Conflict("mourning", {"until": person.mourning_until.isoformat()})


def _of_day(opening: Opening) -> Conflict | None:
    """Return why a day is not worked; the branch's own arrangement went before the State Council's."""
    if not opening.certain:
        return Conflict("unknown-day", {"year": opening.day.year})
    if opening.open:
        return None
    if opening.reason == "told":
        return Conflict("closed", {"note": opening.note or ""})
    return Conflict("day-off" if opening.reason == "off" else "weekend", {"holiday": opening.holiday or ""})


def _of_hours(opening: Opening, begin: int, end: int, limits: Limits) -> Iterable[Conflict]:
    spans = [span_of(text) for text in opening.hours.split()] if opening.hours else [limits.hours]
    if not any(opens <= begin and end <= closes for opens, closes in spans):
        yield Conflict("hours", {"hours": ", ".join(f"{_clock(opens)}–{_clock(closes)}" for opens, closes in spans)})


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
