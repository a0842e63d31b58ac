"""The load that a standard puts on a book: times and minutes a month by kind and band, against what is possible.

Required is what the standard asks of every client with a band, suspensions taken out. Contacts that a salon or a
senior visit would also fulfil are not netted: the load is what has to be planned, not the least that could do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import groupby

from workbench.domain.bandpeople import BandPeople
from workbench.domain.deskduties import DeskDuty
from workbench.domain.money import divide
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.pace import Assumptions, Pace, minutes_of
from workbench.domain.quotas import instalment
from workbench.domain.standards import Quota, Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP

MONTHS, DAYS_OF_A_WEEK = 12, 7
#: How often a period comes in a year.
_A_YEAR: Mapping[str, int] = {"month": 12, "quarter": 4, "half-year": 2, "year": 1}
#: Kinds that take the same time however many clients there are.
_FIXED = frozenset({"batch", "desk"})

#: Kinds of work in the order of the tables; those that are obligations have their names there.
KINDS = (
    "contact",
    "festival",
    "birthday",
    "birthday-gift",
    "gift",
    "salon",
    "senior-visit",
    "profile",
    "batch",
    "desk",
)
#: Names of the kinds that are no obligations.
OTHER_KINDS: Mapping[str, str] = {
    "birthday-gift": QT_TRANSLATE_NOOP("Workload", "Birthday flowers or cake"),
    "batch": QT_TRANSLATE_NOOP("Workload", "Messages to a band"),
    "desk": QT_TRANSLATE_NOOP("Workload", "Duties of the desk"),
    "other": QT_TRANSLATE_NOOP("Workload", "Other"),
}


@dataclass(frozen=True, slots=True)
class MonthDays:
    """One month of the year asked.

    Attributes:
        month: '2026-11'.
        working_days: by the statutory calendar; where that is not announced, weekdays without the law's own days.
        announced: whether the arrangement of every day is known.
        festivals: festivals of the standard to greet in it; two that share one greeting are one.
        recorded: recorded contacts that count, None for a month that has not ended or lies before the records.
    """

    month: str
    working_days: int
    announced: bool
    festivals: int
    recorded: int | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """What one kind asks of one band (None: the desk itself) in one month: how often, and whole minutes."""

    kind: str
    band: str | None
    month: str
    times: Fraction
    minutes: int


@dataclass(frozen=True, slots=True)
class MonthLoad:
    """One month: `capacity` are its working days times the minutes for clients."""

    days: MonthDays
    capacity: int
    loads: tuple[Load, ...]

    @property
    def month(self) -> str:
        return self.days.month

    @property
    def required(self) -> int:
        """Minutes that the standard asks for."""
        return sum(load.minutes for load in self.loads)

    @property
    def percent(self) -> int | None:
        """Required minutes in per cent of the capacity, None without capacity."""
        return share(self.required, self.capacity)


@dataclass(frozen=True, slots=True)
class Workload:
    """The year of one book under one standard.

    Attributes:
        standard, version: of the standard.
        asked: the month that was asked for.
        months: twelve, January first.
        people: the clients by band, lowest band first.
        paces: by channel.
        own_mix: channel → recorded contacts, when their proportion counts; else empty.
        recorded: recorded contacts a month, on average over the months looked at, exactly; None without records.
        contact_minutes: minutes of one contact, exactly.
    """

    standard: str
    version: str
    asked: str
    months: tuple[MonthLoad, ...]
    people: tuple[BandPeople, ...]
    paces: Mapping[str, Pace]
    own_mix: Mapping[str, int]
    recorded: Fraction | None
    contact_minutes: Fraction

    @property
    def month(self) -> MonthLoad:
        """The month that was asked for."""
        return next(one for one in self.months if one.month == self.asked)

    @property
    def clients(self) -> int:
        """Managed clients with a band."""
        return sum(one.clients for one in self.people)

    @property
    def required(self) -> int:
        """Minutes of the year."""
        return sum(one.required for one in self.months)

    @property
    def capacity(self) -> int:
        """Minutes of the year that are left for clients."""
        return sum(one.capacity for one in self.months)

    @property
    def percent(self) -> int | None:
        """The year's required minutes in per cent of its capacity."""
        return share(self.required, self.capacity)

    @property
    def loads(self) -> Iterator[Load]:
        """Every load of the year."""
        return (load for month in self.months for load in month.loads)

    def total(
        self, *, kind: str | None = None, band: str | None = None, month: str | None = None
    ) -> tuple[Fraction, int]:
        """Return (times, minutes) of the year, or of what is named."""
        found = [
            load
            for load in self.loads
            if kind in (None, load.kind) and band in (None, load.band) and month in (None, load.month)
        ]
        return sum((load.times for load in found), Fraction()), sum(load.minutes for load in found)

    @property
    def fixed(self) -> int:
        """Minutes of the year that are owed however many clients there are: batches and the desk's own duties."""
        return sum(load.minutes for load in self.loads if load.kind in _FIXED)

    def serves(self, band: str | None = None) -> int | None:
        """Return how many clients of this mix, or of one band alone, fit into the year; None where none costs time."""
        clients = sum(one.clients for one in self.people if band in (None, one.band))
        minutes = sum(load.minutes for load in self.loads if load.kind not in _FIXED and band in (None, load.band))
        if not clients or not minutes:
            return None
        return max(0, self.capacity - self.fixed) * clients // minutes

    def possible_contacts(self, month: MonthLoad) -> int | None:
        """Return the contacts for which a month leaves time beside its other duties, None where one takes no time."""
        if not self.contact_minutes:
            return None
        other = sum(load.minutes for load in month.loads if load.kind != "contact")
        return int(max(0, month.capacity - other) / self.contact_minutes)

    def required_contacts(self, month: MonthLoad) -> Fraction:
        """Return the contacts that the standard asks for in a month."""
        return sum((load.times for load in month.loads if load.kind == "contact"), Fraction())


def share(part: int, whole: int) -> int | None:
    """Return whole per cent, None of nothing."""
    return divide(100 * part, whole) if whole else None


def workload(
    standard: Standard,
    people: Sequence[BandPeople],
    year: Sequence[MonthDays],
    assumptions: Assumptions,
    paces: Mapping[str, Pace],
    *,
    asked: str,
    contacts: Mapping[str, int],
    recorded: Fraction | None,
) -> Workload:
    """Return the load of a year.

    Args:
        year: its twelve months, January first.
        asked: the month from which on incomplete files are completed, and which the result shows first.
        contacts: channel → contacts recorded over the months looked at.
        recorded: recorded contacts a month on average over them.
    """
    own_mix = dict(contacts) if sum(contacts.values()) >= assumptions.mix_least else {}
    cost = _Cost(assumptions, paces, own_mix)
    loads = sorted(_loads(standard, people, year, asked, cost), key=lambda load: load.month)
    by_month = {month: tuple(found) for month, found in groupby(loads, key=lambda load: load.month)}
    return Workload(
        standard=standard.code,
        version=standard.version,
        asked=asked,
        months=tuple(
            MonthLoad(days, days.working_days * assumptions.client_minutes, by_month.get(days.month, ()))
            for days in year
        ),
        people=tuple(people),
        paces=paces,
        own_mix=own_mix,
        recorded=recorded,
        contact_minutes=minutes_of(assumptions.doing("contact"), paces, own_mix),
    )


@dataclass(frozen=True, slots=True)
class _Cost:
    """What each time takes."""

    assumptions: Assumptions
    paces: Mapping[str, Pace]
    own_mix: Mapping[str, int]

    def load(self, kind: str, band: str | None, month: str, times: Fraction, minutes: int | None = None) -> Load:
        """Return a load; `minutes` each time, by the kind's own way of being done when not given."""
        each = minutes_of(self.assumptions.doing(kind), self.paces, self.own_mix) if minutes is None else minutes
        whole = times * each
        return Load(kind, band, month, times, divide(whole.numerator, whole.denominator))


def _loads(
    standard: Standard, people: Sequence[BandPeople], year: Sequence[MonthDays], asked: str, cost: _Cost
) -> Iterator[Load]:
    for place, days in enumerate(year):
        for one in people:
            for kind, times in _owed_in(standard, one, place, year, asked, cost.assumptions):
                if times:
                    yield cost.load(kind, one.band, days.month, times)
            batches = standard.batches.get(one.band, 0)
            if batches and one.clients:
                yield cost.load("batch", one.band, days.month, Fraction(batches))
        for duty in standard.desk:
            # Batches stand among the duties of the desk, too; those are counted by band above.
            if duty.band is None:
                times = _of_the_desk(duty, days.month)
                yield cost.load("desk", None, days.month, times, _desk_minutes(duty, cost))


def _of_the_desk(duty: DeskDuty, month: str) -> Fraction:
    """Return how often a duty of the desk is owed in a month; a week belongs to the month in which it ends."""
    if duty.period != "week":
        return Fraction(duty.required * _A_YEAR[duty.period], MONTHS)
    number = month_of(date.fromisoformat(f"{month}-01"))
    ends = (first_day(number).toordinal() - 1) // DAYS_OF_A_WEEK, last_day(number).toordinal() // DAYS_OF_A_WEEK
    return Fraction(duty.required * (ends[1] - ends[0]))


def _desk_minutes(duty: DeskDuty, cost: _Cost) -> int:
    """Return the minutes of a duty of the desk: as the data say, else by its channels, else as any other."""
    assumptions = cost.assumptions
    if duty.code in assumptions.desk:
        return assumptions.desk[duty.code]
    if duty.channels:
        each = sum((cost.paces[channel].each for channel in duty.channels), Fraction()) / len(duty.channels)
        return divide(each.numerator, each.denominator)
    return assumptions.doing("desk").minutes


def _owed_in(
    standard: Standard,
    people: BandPeople,
    place: int,
    year: Sequence[MonthDays],
    asked: str,
    assumptions: Assumptions,
) -> Iterator[tuple[str, Fraction]]:
    """Yield (kind, times) of one band in the month at `place`."""
    for quota in standard.quotas:
        each = _in_month(quota, quota.required.get(people.band, 0), place, year, assumptions)
        yield quota.kind, each * people.owed.get(quota.kind, people.clients)
    if people.band in standard.festivals.bands:
        yield "festival", Fraction(year[place].festivals * people.owed["festival"])
    yield "birthday", Fraction(people.birthdays[place])
    yield "birthday-gift", Fraction(people.gift_birthdays[place])
    first = next((number for number, days in enumerate(year) if days.month == asked), 0)
    within = max(1, min(assumptions.doing("profile").within_months, MONTHS - first))
    if first <= place < first + within:
        yield "profile", Fraction(people.unfinished, within)


def _in_month(quota: Quota, required: int, place: int, year: Sequence[MonthDays], assumptions: Assumptions) -> Fraction:
    """Return how often a quota is owed to one client in a month of the year."""
    periods = _A_YEAR[quota.period]
    if not required or periods == MONTHS:
        return Fraction(required)
    spread = assumptions.doing(quota.kind).spread
    festivals = sum(days.festivals for days in year)
    if spread == "festivals" and festivals:
        return Fraction(required * periods * year[place].festivals, festivals)
    if spread == "due":
        return Fraction(_due_in(required, periods, year[place].month))
    return Fraction(required * periods, MONTHS)


def _due_in(required: int, periods: int, month: str) -> int:
    """Return how many instalments of a quota fall due in a month."""
    number = month_of(date.fromisoformat(f"{month}-01"))
    length = MONTHS // periods
    start = number - number % length
    first, last = first_day(start), last_day(start + length - 1)
    return sum(month_of(instalment(first, last, one, required)) == number for one in range(1, required + 1))
