"""What a standard asks of the whole book in a year, against the working days and the manager's own pace."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from workbench.domain.bandpeople import Person, people_of
from workbench.domain.birthdays import celebrations_between
from workbench.domain.clients import Birthday, Interaction
from workbench.domain.interactions import CHANNELS
from workbench.domain.months import first_day, last_day, last_full_month, month_number, month_of, month_text
from workbench.domain.pace import AROUND, CLIENT_MINUTES, MINUTES, Assumptions, paces, read_assumptions
from workbench.domain.standards import Evidence, Standard
from workbench.domain.workload import MONTHS, MonthDays, Workload, workload
from workbench.ports import Progress, Store
from workbench.services.evaluating import caches_hold
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource

#: Settings of the book that change the assumptions.
SETTINGS = (CLIENT_MINUTES, *(f"{prefix}{channel}" for prefix in (MINUTES, AROUND) for channel in CHANNELS))
_STEPS, _SATURDAY = 4, 6

Recorded = tuple[str, str, str, str | None, int]


@dataclass(frozen=True, slots=True)
class Ground:
    """What loads are worked out from, read once for any standard.

    Attributes:
        people: every client, as they lie in the book.
        fresh: whether the caches are complete for these rules and this day, so that what they hold of people counts.
        values: metric → client → its newest figure in fen.
        durations: channel → recorded minutes, the newest first.
        recorded: (month, channel, result, occasion, how many) since the year before the one asked.
        since: the first recorded day.
        assumptions: of the resources and of the book.
    """

    people: Sequence[Person]
    fresh: bool
    values: dict[str, Mapping[bytes, int]]
    durations: Mapping[str, Sequence[int]]
    recorded: Sequence[Recorded]
    since: date | None
    assumptions: Assumptions


def load_assumptions(store: Store) -> Assumptions:
    """Return the assumptions: the book's settings over those of `desk/workload.toml`."""
    found = {key: store.setting(key) for key in SETTINGS}
    return read_assumptions(load_toml(resource("desk/workload.toml")), found)


def read_ground(store: Store, *, rules: Rules, metrics: Sequence[str], today: date, year: int) -> Ground:
    """Read what the load of a year is worked out from.

    Args:
        rules: in force today.
        metrics: columns of table `snapshot` that bands key on.
        year: the year asked; contacts are read from the year before it on.
    """
    whole, assumptions = store.whole(), load_assumptions(store)
    first = min(date(year, 1, 1), first_day(last_full_month(today) - assumptions.months))
    people = whole.people()
    fresh = caches_hold(store, rules, today)
    # The caches hold the newest figure of the standard in force; any other is read from the months.
    cached = {person.id: person.aum_fen for person in people if person.aum_fen is not None} if fresh else {}
    known = {rules.standard.measure.metric: cached} if fresh else {}
    return Ground(
        people=people,
        fresh=fresh,
        values={metric: known.get(metric) or whole.newest(metric, today) for metric in dict.fromkeys(metrics)},
        durations=whole.durations(assumptions.last, today),
        recorded=whole.contacts(first, today),
        since=whole.recorded_since(),
        assumptions=assumptions,
    )


def load_of(ground: Ground, *, standard: Standard, rules: Rules, today: date, month: str = "") -> Workload:
    """Return the load of a standard over a ground that holds its measure.

    Args:
        month: '2026-11'; the year it lies in is worked out. Default: the month of today.
    """
    asked = month or month_text(month_of(today))
    year = month_number(asked) // MONTHS
    birthday_months = _birthday_months(rules, year)
    values = ground.values[standard.measure.metric]
    people = people_of(
        ((one, values.get(one.id), birthday_months(one.birthday)) for one in ground.people), standard, today
    )
    evidence = contact_evidence(standard)
    by_month, by_channel = _counted(ground, evidence, today)
    known = _known_months(ground, today)
    looked_at = known[-ground.assumptions.months :]
    average = Fraction(sum(by_month.get(one, 0) for one in looked_at), len(looked_at)) if looked_at else None
    months = [
        _month_days(rules, standard, month_text(year * MONTHS + place), by_month, frozenset(known))
        for place in range(MONTHS)
    ]
    pace = paces(ground.assumptions, ground.durations)
    return workload(
        standard, people, months, ground.assumptions, pace, asked=asked, contacts=by_channel, recorded=average
    )


def workload_of(
    store: Store,
    *,
    rules: Rules,
    today: date,
    standard: Standard | None = None,
    month: str = "",
    progress: Progress | None = None,
) -> Workload:
    """Return the load of a standard (default: the one in force) on the whole book, in one step.

    Args:
        month: '2026-11' (default: the month of today); the year it lies in is worked out.

    Raises:
        CancelledError: `progress` wants to stop.
    """
    chosen = standard or rules.standard
    if progress is not None:
        progress(0, _STEPS)
    year = month_number(month) // MONTHS if month else today.year
    ground = read_ground(store, rules=rules, metrics=[chosen.measure.metric], today=today, year=year)
    if progress is not None:
        progress(_STEPS - 1, _STEPS)
    return load_of(ground, standard=chosen, rules=rules, today=today, month=month)


def contact_evidence(standard: Standard) -> Evidence:
    """Return what counts as a contact: by the standard's quota of contacts, else any real contact."""
    return next((quota.evidence for quota in standard.quotas if quota.kind == "contact"), standard.contact)


def _counted(ground: Ground, evidence: Evidence, today: date) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the contacts that count by month, and by channel over the months that show the manager's habit."""
    oldest = month_text(last_full_month(today) - ground.assumptions.months + 1)
    by_month: dict[str, int] = {}
    by_channel: dict[str, int] = {}
    for month, channel, result, occasion, count in ground.recorded:
        if channel in CHANNELS and evidence.counts(Interaction(b"", today, channel, result, occasion=occasion)):
            by_month[month] = by_month.get(month, 0) + count
            if month >= oldest:
                by_channel[channel] = by_channel.get(channel, 0) + count
    return by_month, by_channel


def _known_months(ground: Ground, today: date) -> list[str]:
    """Return the months that have ended and lie wholly within the records, oldest first."""
    if ground.since is None:
        return []
    first = month_of(ground.since) + (ground.since.day > 1)
    return [month_text(number) for number in range(first, last_full_month(today) + 1)]


def _month_days(
    rules: Rules, standard: Standard, month: str, by_month: Mapping[str, int], known: frozenset[str]
) -> MonthDays:
    number = month_number(month)
    first, last = first_day(number), last_day(number)
    kinds = [
        (rules.almanac.days.kind(day), day)
        for day in map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
    ]
    return MonthDays(
        month=month,
        working_days=sum(
            kind in ("work", "makeup") or (kind == "unknown" and day.isoweekday() < _SATURDAY) for kind, day in kinds
        ),
        announced=all(kind != "unknown" for kind, _day in kinds),
        festivals=_greetings(rules, standard, first, last),
        recorded=by_month.get(month, 0) if month in known else None,
    )


def _greetings(rules: Rules, standard: Standard, first: date, last: date) -> int:
    """Return the festivals to greet from one day to another; the second of a pair that shares a greeting is none."""
    occasions = rules.almanac.occasions
    found = 0
    for row in occasions.festivals_between(first, last):
        pair = occasions.together(row.occasion, row.year)
        shared = pair is not None and row.occasion == pair.second and pair.first in standard.festivals.occasions
        found += row.occasion in standard.festivals.occasions and not shared
    return found


def _birthday_months(rules: Rules, year: int) -> Callable[[tuple[str, int, int, bool] | None], tuple[int, ...]]:
    """Return what tells the months (0–11) in which a birthday is celebrated in a year; people share days."""
    first, last = date(year, 1, 1), date(year, 12, 31)

    @cache
    def months(birthday: tuple[str, int, int, bool] | None) -> tuple[int, ...]:
        if birthday is None:
            return ()
        calendar, month, day, leap = birthday
        kept = Birthday("lunar" if calendar == "lunar" else "solar", month, day, None, leap)
        return tuple(on.month - 1 for _year, on in celebrations_between(kept, first, last, rules.almanac.lunar))

    return months
