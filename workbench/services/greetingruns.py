"""A greeting run as it stands: planned from the book of now, with what was frozen of it and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from workbench.domain.collecting import uncollected
from workbench.domain.frozen import difference, freeze_day, frozen_on
from workbench.domain.greetingfacts import GreetingFacts
from workbench.domain.greetings import GreetingRow, GreetingRun
from workbench.domain.occasions import Occasion
from workbench.domain.taboos import TabooRules
from workbench.domain.ways import way_for
from workbench.ports import Store
from workbench.ports.greetings import GreetingBook
from workbench.readings import surname_of
from workbench.readmodels.lists import GreetingEntry, GreetingRunView
from workbench.services.almanac import address_rules, greeting_words
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource


@uncollected()
def greeting_run(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    today: date,
    window: tuple[date, date] | None = None,
) -> GreetingRunView:
    """Return a run as it stands: kept rows as they were frozen, the others planned afresh.

    `window` keeps only birthdays between two days.

    Raises:
        Problem: there is no such occasion, or nobody is greeted on it.
    """
    planned = plan_run(store, rules, occasion, year, window)
    frozen = planned.frozen_on
    entries = [_entry(planned, row, today, frozen=frozen is not None) for row in planned.rows]
    day = rules.almanac.occasions.day(occasion, year)
    lunar = rules.almanac.lunar.lunar_of(day).text if day else ""
    return GreetingRunView(
        occasion,
        year,
        day,
        lunar,
        frozen is not None,
        sorted(entries, key=_order),
        frozen,
        freeze_day(day, rules.almanac.occasions.freeze_days) if day else None,
    )


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """A run with all that it was planned from.

    Attributes:
        kept: the rows that the book has, by client; `rows` those of now.
        speakers: by client who is greeted through the household, the member through whom.
        places: the numbers that are given already, those of neighbouring years too.
    """

    run: GreetingRun
    people: Mapping[bytes, GreetingFacts]
    kept: Mapping[bytes, GreetingRow]
    rows: Sequence[GreetingRow]
    speakers: Mapping[bytes, bytes]
    places: Collection[int | None]

    @property
    def frozen_on(self) -> date | None:
        """The day on which the run was frozen first, None for one that is not."""
        return frozen_on(self.kept.values())

    def through(self, client: bytes) -> str:
        """Return the name of the member through whom a client is greeted, "" for somebody greeted in person."""
        speaker = self.speakers.get(client)
        return self.people[speaker].client.name if speaker else ""

    def guests(self) -> Mapping[bytes, Sequence[GreetingRow]]:
        """Return, by the member through whom they are greeted, the rows of the others."""
        found: dict[bytes, list[GreetingRow]] = {}
        for row in self.rows:
            if (speaker := self.speakers.get(row.client_id)) is not None:
                found.setdefault(speaker, []).append(row)
        return found


def plan_run(
    store: Store,
    rules: Rules,
    occasion: str,
    year: int,
    window: tuple[date, date] | None = None,
    *,
    chosen: Collection[bytes] | None = None,
    day: date | None = None,
) -> PlannedRun:
    """Plan a run from the book of now.

    Args:
        chosen: clients who are greeted whatever their band and the audience say; `day` theirs, for days by hand.

    Raises:
        Problem: there is no such occasion, or nobody is greeted on it.
    """
    occasions, book = rules.almanac.occasions, store.greetings()
    found = occasions.get(occasion)
    # A sheet of birthdays may hold two years: their numbers must differ.
    every = book.rows(occasion, (year,) if found.rule else (year - 1, year, year + 1))
    kept = {client: row for (client, of_year), row in every.items() if of_year == year}
    run = GreetingRun(
        found,
        year,
        occasions,
        greeting_words(),
        address_rules(),
        rules.manager,
        TabooRules(_taboo_data(), occasions),
        surname_of,
        existing=kept,
        chosen=chosen,
        window=window,
        day=day,
        first_days=_first_days(book, found),
    )
    others = [code for code in run.codes if code != occasion]
    own_words = run.key in run.words.texts
    people = book.people((occasion, *others), year, every_text=not own_words, everybody=chosen is not None)
    rows = run.plan(people)
    speakers = run.speakers(people, rows)
    by_id = {person.client.id: person for person in people}
    return PlannedRun(run, by_id, kept, rows, speakers, [row.place for row in every.values()])


def _first_days(book: GreetingBook, occasion: Occasion) -> Mapping[bytes, date]:
    """Return by client the day that an occasion keeps of the life events, none for one that follows none."""
    if not occasion.events:
        return {}
    known = book.life_events(sorted({sign.kind for sign in (*occasion.events, *occasion.ends)}))
    return {client: on for client, events in known.items() if (on := occasion.event_day(events)) is not None}


@cache
def _taboo_data() -> Mapping[str, object]:
    return load_toml(resource("greetings/taboos.toml"))


def _entry(planned: PlannedRun, row: GreetingRow, today: date, *, frozen: bool) -> GreetingEntry:
    person, run = planned.people[row.client_id], planned.run
    client = person.client
    said = [one for one in person.said if one.occasion in run.codes]
    reached = next(((one.on, one.channel) for one in said if one.result != "no-answer"), None)
    return GreetingEntry(
        client.id,
        client.client_no or "",
        client.name,
        run.called(person, row.day),
        person.tier,
        person.band,
        row.channel or "",
        way_for(row.channel or "call", person.ways, client),
        row.text,
        row.day,
        row.state,
        row.blocked_by,
        planned.through(row.client_id),
        row.year,
        row.place,
        difference(run, person, row, frozen=frozen),
        run.tone(person, row.day),
        person.tone is not None,
        client.taboo or "",
        reached,
        [(one.on, one.channel) for one in said if one.result == "no-answer"],
        row.state == "planned" and row.day < today,
    )


def _order(entry: GreetingEntry) -> tuple[bool, date, int, int, str]:
    """Return the place of a line on the sheet: by day, then by number, who is blocked at the end."""
    return entry.state == "blocked", entry.day, entry.number or 1_000_000, -len(entry.band or ""), entry.client_no


@dataclass(frozen=True, slots=True)
class RunHead:
    """A run of the weeks around today.

    Attributes:
        freeze_by: the day on which it is to be frozen; `frozen_on` is None while it is not.
        lines: how many are to be greeted, `done` how many were; both 0 before it is frozen.
        due: it is time to freeze it, and somebody would be greeted.
    """

    occasion: str
    year: int
    day: date
    freeze_by: date
    frozen_on: date | None
    lines: int
    done: int
    due: bool


#: Days before and after today that the heads of runs are told for.
_BEFORE, _AHEAD = timedelta(days=14), timedelta(days=120)


def run_heads(store: Store, *, rules: Rules, today: date) -> list[RunHead]:
    """Return the runs that were frozen or are to be frozen in the weeks around today, by day.

    Mandatory festivals are always there, optional ones once they are frozen.
    """
    occasions, book = rules.almanac.occasions, store.greetings()
    first, last = today - _BEFORE, today + _AHEAD
    frozen = {(code, year): (on, lines, done) for code, year, _day, on, lines, done in book.runs(first, last)}
    days = {
        (row.occasion, row.year): row.day
        for row in occasions.festivals_between(first, last, greets=("mandatory", "optional"))
        if (row.occasion, row.year) in frozen or occasions.get(row.occasion).greet == "mandatory"
    }
    heads = []
    for (code, year), day in days.items():
        by = freeze_day(day, occasions.freeze_days)
        on, lines, done = frozen.get((code, year), (None, 0, 0))
        due = on is None and by <= today <= day and book.awaits(code, year)
        heads.append(RunHead(code, year, day, by, on, lines, done, due))
    return sorted(heads, key=lambda head: head.day)


def next_year(rules: Rules, occasion: str, today: date) -> int:
    """Return the year of the run that is next: a festival of the last days still counts, own days are of this year.

    Raises:
        Problem: there is no such occasion.
    """
    occasions = rules.almanac.occasions
    if occasions.get(occasion).rule is None:
        return today.year
    years = (today.year - 1, today.year, today.year + 1)
    later = [year for year in years if (day := occasions.day(occasion, year)) and day >= today - _BEFORE]
    return later[0] if later else today.year + 1
