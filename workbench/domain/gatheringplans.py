"""Templates of gatherings: their checklists with lead times, people, materials and costs, and when they come round."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.days import StatutoryDays
from workbench.domain.gatherings import ITEM_KINDS, KINDS, LEVELS, PHASES
from workbench.domain.interactions import CHANNELS
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.standards import TAGS

_ONE_DAY = timedelta(days=1)
_FEN = 100
#: Turns of a gathering that are planned at once, at most.
MOST_TURNS = 24


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One line of a template; `days` before (negative) or after the day, in working days unless `calendar`."""

    kind: str
    phase: str
    title: Names
    who: Names
    days: int | None
    calendar: bool
    count: int | None
    fen: int | None


@dataclass(frozen=True, slots=True)
class Round:
    """When a gathering comes round: the first such weekday (1 to 7) from a day of every so many months (A11)."""

    months: int
    weekday: int
    from_day: int


@dataclass(frozen=True, slots=True)
class Template:
    """A gathering as it is usually done (`resources/gatherings/*.toml`).

    Attributes:
        start: HH:MM; minutes it lasts; capacity 0 for as many as come.
        channel, occasion: as what the attendance of a client is recorded; `salon` counts for the standard.
        follow_up: days after which whoever came is asked again.
        interest: words that tags, products and preferences of fitting clients hold.
        words: how one is invited, with {title} {day} {time} {place} {address} {manager}.
        season: the occasion around which it is held, "" for any time.
    """

    code: str
    name: Names
    about: Names
    kind: str
    level: str
    start: str
    minutes: int
    capacity: int
    goal: Names
    channel: str
    occasion: str
    follow_up: tuple[int, ...]
    interest: tuple[str, ...]
    words: str
    season: str
    round: Round | None
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True, slots=True)
class GatheringRules:
    """What holds for all gatherings (`resources/desk/gatherings.toml`).

    Attributes:
        miss_days: working days within which a no-show is asked about.
        recent_months: whoever was invited within so many months stands behind the others.
        fresh_months, fresh_share: a client is new for so long, and so many per cent of the guests should be (7:3).
        deal_days: days within which an opportunity is counted to the gathering.
        titles: names of the tasks that it leaves: `missed` and `follow`, with {title} and {days}.
        blank_rows: empty rows on the sign-in sheet.
        words: how one is invited to a gathering without a template of its own.
    """

    miss_days: int
    recent_months: int
    fresh_months: int
    fresh_share: int
    deal_days: int
    blank_rows: int
    titles: Mapping[str, Names]
    words: str


def read_template(values: Mapping[str, object], file: str) -> Template:
    """Return the template of a parsed file; its code is the file's stem.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, file=file)
    root.only(
        *("name", "about", "kind", "level", "start", "minutes", "capacity", "goal", "channel", "occasion"),
        *("follow_up", "interest", "words", "season", "round", "items", "sources"),
    )
    return Template(
        file.removesuffix(".toml"),
        root.names("name"),
        root.names("about") if root.has("about") else {},
        root.choice("kind", tuple(KINDS)),
        root.choice("level", tuple(LEVELS), "branch"),
        _time(root, "start"),
        root.count("minutes", 90, 1, 24 * 60),
        root.count("capacity", 0),
        root.names("goal") if root.has("goal") else {},
        root.choice("channel", tuple(CHANNELS), "event"),
        root.choice("occasion", ("", *TAGS), ""),
        root.counts("follow_up") if root.has("follow_up") else (),
        root.texts("interest", ()),
        root.text("words", ""),
        root.text("season", ""),
        _round(root.section("round")) if root.has("round") else None,
        tuple(_item(one) for one in root.sections("items")),
    )


def read_gathering_rules(values: Mapping[str, object], file: str) -> GatheringRules:
    """Return the rules of a parsed file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, file=file)
    root.only("miss_days", "recent_months", "fresh_months", "fresh_share", "deal_days", "blank_rows", "titles", "words")
    titles = root.section("titles")
    titles.only("missed", "follow")
    return GatheringRules(
        root.count("miss_days", least=1),
        root.count("recent_months"),
        root.count("fresh_months"),
        root.count("fresh_share", most=100),
        root.count("deal_days"),
        root.count("blank_rows", most=200),
        {name: titles.names(name) for name in ("missed", "follow")},
        root.text("words"),
    )


def _time(section: Section, name: str) -> str:
    text = section.text(name)
    try:
        if dt.time.fromisoformat(text).strftime("%H:%M") != text:
            raise ValueError(text)
    except ValueError:
        section.refuse_value(name, text, ("14:30",))
    return text


def _round(section: Section) -> Round:
    section.only("months", "weekday", "from_day")
    return Round(
        section.count("months", 1, 1, 12), section.count("weekday", None, 1, 7), section.count("from_day", 1, 1, 22)
    )


def _item(section: Section) -> TemplateItem:
    section.only("kind", "phase", "title", "who", "before", "after", "calendar", "count", "yuan")
    phase = section.choice("phase", tuple(PHASES), "before")
    days = None
    if section.has("before"):
        days = -section.count("before")
    elif section.has("after"):
        days = section.count("after")
    elif phase == "during":
        days = 0
    return TemplateItem(
        section.choice("kind", tuple(ITEM_KINDS), "task"),
        phase,
        section.names("title"),
        section.names("who") if section.has("who") else {},
        days,
        section.flag("calendar", False),
        section.count("count") if section.has("count") else None,
        section.count("yuan", most=10**6) * _FEN if section.has("yuan") else None,
    )


def due_day(item: TemplateItem, day: date, days: StatutoryDays) -> date | None:
    """Return when a line of a template is due for a gathering on a day; None for one without a day.

    Days that are not announced yet are taken for ordinary weekdays: a plan is better than none.
    """
    if item.days is None:
        return None
    if item.days == 0:
        return day
    if item.calendar:
        return day + timedelta(days=item.days)
    return days.estimate(day, item.days).day


def moved(due: date, before: date, after: date, days: StatutoryDays) -> date:
    """Return when something is due after its gathering moved: as many working days away from the day as before."""
    if due == before:
        return after
    low, high = sorted((due, before))
    apart = sum(_worked(low + timedelta(days=step), days) for step in range(1, (high - low).days + 1))
    if due < before:
        # Counted back from the day: the due day itself is one of them, the day of the gathering is not.
        apart = sum(_worked(low + timedelta(days=step), days) for step in range((high - low).days))
    if not apart:
        return due + (after - before)
    return days.estimate(after, -apart if due < before else apart).day


def _worked(day: date, days: StatutoryDays) -> bool:
    kind = days.kind(day)
    return kind in ("work", "makeup") or (kind == "unknown" and day.isoweekday() < 6)


def turns(round_: Round, after: date, count: int) -> list[date]:
    """Return the next days of a round after a day, at most `MOST_TURNS`: 中旬 of a month begins with the 11th."""
    found: list[date] = []
    year, month = after.year, after.month
    while len(found) < min(count, MOST_TURNS):
        start = date(year, month, round_.from_day)
        day = start + timedelta(days=(round_.weekday - start.isoweekday()) % 7)
        if day > after:
            found.append(day)
        month += round_.months
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return found
