"""Festivals and the clients' own days: which day they fall on, whom they are for, when nobody is greeted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from workbench.domain.birthdays import celebrations_between
from workbench.domain.clients import Birthday, Calendar, Client
from workbench.domain.dayrules import DayRule
from workbench.domain.lifeevents import LifeEvent
from workbench.domain.lunar import LunarTable, SolarTerms
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

Greet = Literal["mandatory", "optional", "never"]
#: What of a client an own occasion follows; `event`: a life event, `hand`: the manager picks the day.
Own = Literal["birthday", "opened", "event", "hand"]

#: Columns of a client's sex, as the audience asks for it.
_GENDERS = (None, "M", "F")
_OLDEST = 150

_UNKNOWN = QT_TRANSLATE_NOOP("Problems", "There is no occasion “{code}”")
_BAD_AUDIENCE = QT_TRANSLATE_NOOP("Problems", "No client can belong to such an audience")
_AUDIENCE_FORM = QT_TRANSLATE_NOOP("Problems", "Gender is M or F, ages are 0 to 150 and the younger one comes first.")
_KNOWN_ARE = QT_TRANSLATE_NOOP("Problems", "Choose one of: {known}")


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an optional occasion is for; `by_hand` says that the book cannot know and the manager picks.

    `kind` is person or company, None for both.
    """

    gender: str | None = None
    min_age: int | None = None
    max_age: int | None = None
    jobs: tuple[str, ...] = ()
    by_hand: bool = False
    kind: str | None = None

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Audience:
        """Read an `audience` table; fields that this program does not know are passed over."""
        return cls(
            gender=data.get("gender"),
            min_age=data.get("min_age"),
            max_age=data.get("max_age"),
            jobs=tuple(str(job) for job in data.get("jobs", ())),
            by_hand=bool(data.get("by_hand", False)),
            kind=data.get("kind"),
        )

    def data(self) -> dict[str, Any]:
        """Return what `from_data` reads, without what is not asked for."""
        said: dict[str, Any] = {"gender": self.gender, "min_age": self.min_age, "max_age": self.max_age}
        said |= {"jobs": list(self.jobs), "kind": self.kind}
        return {key: value for key, value in said.items() if value not in (None, [])} | (
            {"by_hand": True} if self.by_hand else {}
        )

    def check(self) -> None:
        """Refuse an audience to which nobody can belong.

        Raises:
            Problem: `bad-audience`.
        """
        ages = [age for age in (self.min_age, self.max_age) if age is not None]
        if self.gender not in _GENDERS or ages != sorted(ages) or not all(0 <= age <= _OLDEST for age in ages):
            raise Problem("bad-audience", _BAD_AUDIENCE, hint=_AUDIENCE_FORM)

    def suits(self, client: Client, day: date) -> bool:
        """Tell whether the client belongs to it on `day`; what is asked for and not known does not suit."""
        if (self.gender and client.gender != self.gender) or (self.kind and client.kind != self.kind):
            return False
        if self.jobs:
            told = f"{client.job or ''} {client.employer or ''}"
            if not any(job in told for job in self.jobs):
                return False
        return self._suits_age(age_on(client, day))

    def _suits_age(self, age: int | None) -> bool:
        if self.min_age is None and self.max_age is None:
            return True
        return age is not None and (self.min_age or 0) <= age <= (self.max_age or 200)


def age_on(client: Client, day: date) -> int | None:
    """Return the client's age in full years on `day`; from the year of birth alone when no more is known."""
    if client.birth:
        born = client.birth
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    if client.birthday and client.birthday.year:
        return day.year - client.birthday.year
    return None


@dataclass(frozen=True, slots=True)
class EventSign:
    """Which life events (P6) an occasion follows: of a kind and, where named, of these persons and with such a word."""

    kind: str
    persons: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> EventSign:
        """Read one entry of `events` or `ends`."""
        return cls(data["kind"], tuple(data.get("persons", ())), tuple(data.get("words", ())))

    def fits(self, event: LifeEvent) -> bool:
        """Tell whether an event is meant."""
        if event.kind != self.kind or (self.persons and event.person not in self.persons):
            return False
        return not self.words or any(word in event.note for word in self.words)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One kind of day; `rule` is None for a client's own day, which `own` names.

    Attributes:
        words: greeting texts of the manager's own for it; those of the program stand in `greetings/`.
        row: its row in the book (16 bytes) when it is an occasion of the manager's own.
        retired: it has no days any more; what was greeted on it keeps its name.
        gone: it was deleted; only its name is left, for what another copy of the book may have done on it meanwhile.
        events: the life events whose day comes again as this occasion, `ends` those after which it does not any more.
    """

    code: str
    name: Mapping[str, str]
    greet: Greet
    rule: DayRule | None = None
    own: Own | None = None
    audience: Audience = Audience()
    words: tuple[str, ...] = ()
    row: bytes | None = None
    retired: bool = False
    gone: bool = False
    events: tuple[EventSign, ...] = ()
    ends: tuple[EventSign, ...] = ()

    @property
    def by_hand_alone(self) -> bool:
        """Whether the manager picks the day for each client."""
        return self.rule is None and self.own == "hand"

    @property
    def takes_day(self) -> bool:
        """Whether the manager may pick a day for a client: always, or where no life event tells it."""
        return self.rule is None and self.own in ("hand", "event")

    def event_day(self, events: Iterable[LifeEvent]) -> date | None:
        """Return the first day of what the occasion keeps of a client's events, the last such event; None for none."""
        known = list(events)
        found = max((one.on for one in known if any(sign.fits(one) for sign in self.events)), default=None)
        over = [one.on for one in known if any(sign.fits(one) for sign in self.ends)]
        return None if found is None or any(on >= found for on in over) else found

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Occasion:
        """Read one `[[occasion]]` of `calendar/occasions.toml`."""
        return cls(
            code=data["code"],
            name=data["name"],
            greet=data["greet"],
            rule=DayRule.from_data(data["rule"]) if "rule" in data else None,
            own=data.get("own"),
            audience=Audience.from_data(data.get("audience", {})),
            words=tuple(data.get("words", ())),
            retired=bool(data.get("retired", False) or data.get("gone", False)),
            gone=bool(data.get("gone", False)),
            events=tuple(EventSign.from_data(entry) for entry in data.get("events", ())),
            ends=tuple(EventSign.from_data(entry) for entry in data.get("ends", ())),
        )

    def data(self) -> dict[str, Any]:
        """Return what `from_data` reads, for an occasion with a rule."""
        said: dict[str, Any] = {"code": self.code, "name": dict(self.name), "greet": self.greet}
        said |= {"rule": self.rule.data()} if self.rule else {}
        said |= {"audience": told} if (told := self.audience.data()) else {}
        said |= {"words": list(self.words)} if self.words else {}
        said |= {"gone": True} if self.gone else {}
        return said | ({"retired": True} if self.retired else {})


@dataclass(frozen=True, slots=True)
class OccasionDay:
    """One occasion on one day, of everybody (client fields None) or of one client.

    `year` names it together with the occasion for ever: the year of a festival, the lunar year of a lunar birthday.
    """

    occasion: str
    year: int
    day: date
    calendar: Calendar
    client_id: bytes | None = None
    client_no: str | None = None
    client_name: str | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """Two festivals that are greeted once when the second begins within `days` after the first."""

    first: str
    second: str
    days: int


class Occasions:
    """All occasions with their days."""

    def __init__(
        self,
        occasions: Iterable[Occasion],
        lunar: LunarTable,
        terms: SolarTerms,
        *,
        together: Sequence[Together] = (),
        freeze_days: int = 3,
    ) -> None:
        """Take the occasions and the calendars; `freeze_days`: how many days ahead a run is proposed.

        Of two occasions with one code the first counts: an own one never takes the place of a shipped one.
        """
        self._by_code: dict[str, Occasion] = {}
        for occasion in occasions:
            self._by_code.setdefault(occasion.code, occasion)
        self.lunar, self._terms = lunar, terms
        self._together = tuple(together)
        self.freeze_days = freeze_days
        self._years: dict[int, dict[date, list[Occasion]]] = {}
        self._days: dict[tuple[str, int], date | None] = {}

    @classmethod
    def from_data(
        cls, data: Mapping[str, Any], lunar: LunarTable, terms: SolarTerms, own: Iterable[Occasion] = ()
    ) -> Occasions:
        """Read the parsed `calendar/occasions.toml`; `own` are the manager's, behind the shipped ones."""
        return cls(
            [*(Occasion.from_data(entry) for entry in data["occasion"]), *own],
            lunar,
            terms,
            together=[Together(**entry) for entry in data.get("together", ())],
            freeze_days=data["freeze_days"],
        )

    def __iter__(self) -> Iterator[Occasion]:
        """Go through the occasions in the order of the file."""
        return iter(self._by_code.values())

    @property
    def of_the_manager(self) -> tuple[Occasion, ...]:
        """The occasions of the manager's own, the retired ones too."""
        return tuple(occasion for occasion in self if occasion.row is not None and not occasion.gone)

    def get(self, code: str) -> Occasion:
        """Return an occasion by its code.

        Raises:
            Problem: `occasion-unknown`.
        """
        if code not in self._by_code:
            values = {"code": code, "known": ", ".join(self._by_code)}
            raise Problem("occasion-unknown", _UNKNOWN, hint=_KNOWN_ARE, values=values)
        return self._by_code[code]

    def day(self, code: str, year: int) -> date | None:
        """Return the day of a festival in `year`, None for a client's own day; raises `occasion-unknown`."""
        if (code, year) not in self._days:
            rule = self.get(code).rule
            self._days[code, year] = None if rule is None else rule.day(year, self.lunar, self._terms)
        return self._days[code, year]

    def next_day(self, code: str, today: date) -> date | None:
        """Return the next day of a festival on or after `today`; None for a client's own day and a retired one."""
        occasion = self.get(code)
        if occasion.rule is None or occasion.retired:
            return None
        years = (year for year in range(today.year - 1, today.year + 3) if self._covers(year))
        days = (occasion.rule.day(year, self.lunar, self._terms) for year in years)
        return min((day for day in days if day >= today), default=None)

    def on(self, day: date) -> Sequence[Occasion]:
        """Return the festivals of `day`, those that are never greeted included; empty outside the tables."""
        return self._festivals_of(day.year).get(day, ())

    def festivals_between(self, first: date, last: date, *, greets: Sequence[Greet] | None = None) -> list[OccasionDay]:
        """Return the festivals from `first` to `last` by day; `greets` keeps only these kinds."""
        found = []
        for occasion in self:
            if occasion.rule is None or occasion.retired or (greets and occasion.greet not in greets):
                continue
            code, rule, calendar = occasion.code, occasion.rule, occasion.rule.calendar
            begin = max(first.year - rule.ends_late, self.lunar.first_year + 1)
            for year in range(begin, min(last.year + 2, self.lunar.last_year + 1)):
                day = rule.day(year, self.lunar, self._terms)
                if first <= day <= last:
                    found.append(OccasionDay(code, year, day, calendar))
        return sorted(found, key=lambda row: row.day)

    def together(self, code: str, year: int) -> Together | None:
        """Return the pair that shares its greeting in `year` (中秋 in the week of 国庆) and holds `code`, or None."""
        for pair in self._together:
            if code in (pair.first, pair.second):
                first, second = self.day(pair.first, year), self.day(pair.second, year)
                if first and second and 0 <= (second - first).days <= pair.days:
                    return pair
        return None

    def _festivals_of(self, year: int) -> dict[date, list[Occasion]]:
        if year not in self._years:
            found: dict[date, list[Occasion]] = {}
            for row in self.festivals_between(date(year, 1, 1), date(year, 12, 31)):
                found.setdefault(row.day, []).append(self._by_code[row.occasion])
            self._years[year] = found
        return self._years[year]

    def _covers(self, year: int) -> bool:
        return self.lunar.first_year < year <= self.lunar.last_year


def own_days_between(
    occasion: Occasion, client: Client, first: date, last: date, lunar: LunarTable
) -> list[OccasionDay]:
    """Return the client's own days of one occasion from `first` to `last`; none of a client who has died."""
    kept = client.birthday if occasion.own == "birthday" else None
    if occasion.own == "opened" and client.opened:
        kept = Birthday("solar", client.opened.month, client.opened.day, client.opened.year)
    if kept is None or client.deceased_on:
        return []
    return [
        OccasionDay(occasion.code, year, day, kept.calendar, client.id, client.client_no, client.name)
        for year, day in celebrations_between(kept, first, last, lunar)
    ]


def occasions_between(
    occasions: Occasions, first: date, last: date, clients: Iterable[Client] = (), *, own: Sequence[str] = ("birthday",)
) -> list[OccasionDay]:
    """Return what can be greeted from `first` to `last`, both included: festivals, and the clients' own days.

    Festivals that are never greeted (清明, 中元, 寒衣) are left out; order by day, festivals first, then by name.
    """
    rows = occasions.festivals_between(first, last, greets=("mandatory", "optional"))
    mine = [occasions.get(code) for code in own]
    months = _months_between(first, last)
    for client in clients:
        for occasion in mine:
            # Most birthdays of 100,000 clients can be passed over by their month alone.
            if _may_fall(occasion, client, months):
                rows.extend(own_days_between(occasion, client, first, last, occasions.lunar))
    return sorted(rows, key=lambda row: (row.day, row.client_name or "", row.client_no or ""))


def _months_between(first: date, last: date) -> frozenset[int]:
    """Return the solar months that the days from `first` to `last` touch."""
    return frozenset((first.month - 1 + step) % 12 + 1 for step in range(min(12, _month(last) - _month(first) + 1)))


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _may_fall(occasion: Occasion, client: Client, months: frozenset[int]) -> bool:
    if occasion.own != "birthday":
        return True
    kept = client.birthday
    return kept is not None and (kept.calendar == "lunar" or kept.month in months)
