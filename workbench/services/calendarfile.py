"""Writes the calendar of the desk as an .ics file: appointments and series, festivals, birthdays and tasks.

Lunar days are written out day by day, since other programs know no lunar calendar. Other programs send calendars on to
telephones and clouds: unless numbers are asked for in full, a client is only the client number, and what was written
about the client stays here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from workbench.domain import masking
from workbench.domain.clients import Client
from workbench.domain.nicknames import Nicknames, NicknameWords
from workbench.domain.occasions import Occasions, occasions_between
from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.reminding import NEVER_REMIND
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ics.events import DAY
from workbench.ics.writing import Entry, ToDo, write_calendar
from workbench.ports import Store
from workbench.readings import surname_of
from workbench.readmodels.diary import DiaryEntry, DiaryTask
from workbench.services.appointments import KIND_NAMES
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource
from workbench.texts import Texts

#: What a file may hold, in the order in which it is offered.
PARTS: Mapping[str, str] = {
    "appointments": QT_TRANSLATE_NOOP("Export", "Appointments"),
    "festivals": QT_TRANSLATE_NOOP("Export", "Festivals"),
    "birthdays": QT_TRANSLATE_NOOP("Export", "Birthdays"),
    "tasks": QT_TRANSLATE_NOOP("Export", "Tasks"),
}
#: The alarm of what has a day and no time: nine in the morning.
_MORNING = 9 * 60
_END = "@guanhu"
NICKNAMES_RESOURCE = "greetings/nicknames.toml"
#: Names that are looked for within words of one's own, by their length.
_NAMES = range(2, 13)


@dataclass(frozen=True, slots=True)
class CalendarWish:
    """What is wanted of the calendar.

    Attributes:
        today: the day it is taken to be.
        parts: codes of `PARTS`.
        first, last: only these days; None: every appointment and task, festivals and birthdays of this year and the
            next one.
        full: with names, places and what was written, in the place of client numbers.
    """

    today: date
    parts: Collection[str] = tuple(PARTS)
    first: date | None = None
    last: date | None = None
    full: bool = False

    @property
    def year_span(self) -> tuple[date, date]:
        """The days of which festivals and birthdays are written out."""
        first = self.first or date(self.today.year, 1, 1)
        return first, self.last or max(first, date(min(self.today.year + 1, 2100), 12, 31))


def calendar_file(store: Store, *, rules: Rules, texts: Texts, wish: CalendarWish, at: str) -> tuple[bytes, int]:
    """Return the bytes of the file and the number of its entries; `at` is a UTC ISO moment.

    Raises:
        Problem: `no-such-part`.
    """
    if unknown := sorted(set(wish.parts) - set(PARTS)):
        raise Problem(
            "no-such-part",
            QT_TRANSLATE_NOOP("Problems", "A calendar has no part {part}."),
            QT_TRANSLATE_NOOP("Problems", "Its parts are: {parts}"),
            {"part": ", ".join(unknown), "parts": " ".join(PARTS)},
        )
    people = [facts.client for facts in store.facts(figures=False)]
    diary = store.diary(wish.first, wish.last)
    writer = _Writer(texts, wish, people)
    entries: list[Entry] = []
    if "appointments" in wish.parts:
        entries += writer.appointments(diary.entries, diary.series)
    if "festivals" in wish.parts:
        entries += writer.festivals(rules.almanac.occasions)
    if "birthdays" in wish.parts:
        entries += writer.birthdays(rules.almanac.occasions)
    to_dos = [writer.task(one) for one in diary.tasks] if "tasks" in wish.parts else []
    stamp = datetime.fromisoformat(at).replace(tzinfo=None)
    name = texts.tr("Export", "Guanhu calendar")
    return write_calendar(entries, to_dos, name=name, stamp=stamp, language=texts.language), len(entries) + len(to_dos)


class _Writer:
    """Says what the book holds in the words of one language, with or without names."""

    def __init__(self, texts: Texts, wish: CalendarWish, people: Sequence[Client]) -> None:
        self._texts = texts
        self._wish = wish
        self._people = people
        surnames = {id(client): surname_of(client.name) for client in people if client.kind == "person"}
        called = {client.salutation or "" for client in people if _is_own(client, surnames.get(id(client), ""))}
        self._names = frozenset(client.name for client in people if client.name) | called - {""}
        self._nicknames = Nicknames(_nickname_words(), set(surnames.values()) - {""})

    def appointments(self, entries: Sequence[DiaryEntry], series: Sequence[DiaryEntry]) -> Iterator[Entry]:
        """Yield series with what stands in for their turns, then what comes once; cancelled entries are left out."""
        turns: dict[bytes, list[DiaryEntry]] = {}
        known = {one.id for one in series}
        for entry in entries:
            if entry.series_id in known and entry.occurrence:
                turns.setdefault(entry.series_id or b"", []).append(entry)
        for one in series:
            yield from self._one_series(one, turns.get(one.id, ()))
        for entry in entries:
            if entry.state != "cancelled" and not (entry.series_id in known and entry.occurrence):
                yield self._entry(entry, _uid(entry, entry.occurrence))

    def _one_series(self, one: DiaryEntry, turns: Sequence[DiaryEntry]) -> Iterator[Entry]:
        starts, uid = datetime.fromisoformat(one.starts), _uid(one)
        gone = {turn.occurrence for turn in turns if turn.state == "cancelled"} | set(one.skipped)
        kept = [turn for turn in turns if turn.state != "cancelled"]
        extra = [turn.occurrence for turn in kept if not _is_turn(one, turn.occurrence)]
        yield self._entry(
            one,
            uid,
            rule=one.rule,
            skipped=[datetime.fromisoformat(moment) for moment in sorted(gone)],
            extra=[datetime.fromisoformat(moment) for moment in sorted(extra)],
        )
        for turn in kept:
            # Whatever stands in for a turn has its length of a day or of minutes, as the series has.
            yield self._entry(
                turn, uid, turn=datetime.fromisoformat(turn.occurrence), whole_day=_is_whole_day(starts, one.minutes)
            )

    def _entry(
        self,
        one: DiaryEntry,
        uid: str,
        *,
        turn: datetime | None = None,
        rule: str = "",
        skipped: Sequence[datetime] = (),
        extra: Sequence[datetime] = (),
        whole_day: bool | None = None,
    ) -> Entry:
        starts = datetime.fromisoformat(one.starts)
        kind = self._texts.tr("Meetings", KIND_NAMES.get(one.kind, one.kind))
        full = self._wish.full
        bare = not full and one.client_id is not None
        note = "\n".join(part for part in (one.purpose if one.title else "", one.note) if part)
        return Entry(
            uid,
            self._title(one, kind),
            starts,
            one.minutes,
            _is_whole_day(starts, one.minutes) if whole_day is None else whole_day,
            turn=turn,
            rule=rule,
            skipped=skipped,
            extra=extra,
            place="" if bare else one.place if full else self._hidden(one.place),
            note="" if bare else note if full else self._hidden(note),
            categories=[kind],
            alarm=None if one.remind is None or one.remind == NEVER_REMIND else -one.remind,
            private=one.client_id is not None,
            kind=one.kind,
            client=one.client_no,
            masked=not full,
        )

    def _title(self, one: DiaryEntry, kind: str) -> str:
        words = one.title or one.purpose
        if one.client_id is None:
            return (words if self._wish.full else self._hidden(words)) or kind
        if self._wish.full:
            return f"{kind} {one.name} {words}".strip()
        return f"{kind} {one.client_no or _short(one.client_id)}"

    def festivals(self, occasions: Occasions) -> Iterator[Entry]:
        """Yield the festivals of the span, each a day."""
        category = self._texts.tr("Export", "Festival")
        for row in occasions.festivals_between(*self._wish.year_span):
            name = self._texts.named(occasions.get(row.occasion).name)
            key = f"festival-{row.occasion}-{row.year}"
            yield _day_entry(f"{key}{_END}", name, row.day, [category], derived=key)

    def birthdays(self, occasions: Occasions) -> Iterator[Entry]:
        """Yield the birthdays of the span, lunar ones on the day on which each is kept."""
        tr, by_id = self._texts.tr, {client.id: client for client in self._people}
        category = tr("Export", "Birthday")
        for row in occasions_between(occasions, *self._wish.year_span, self._people):
            if row.client_id is None:
                continue
            client = by_id[row.client_id]
            who = client.name if self._wish.full else client.client_no or _short(client.id)
            note = ""
            if row.calendar == "lunar":
                note = tr("Export", "Lunar birthday: {day}", day=occasions.lunar.lunar_of(row.day).text)
            key = f"birthday-{client.id.hex()}-{row.year}"
            yield _day_entry(
                f"{key}{_END}",
                f"{category} {who}",
                row.day,
                [category],
                note=note,
                alarm=_MORNING,
                private=True,
                derived=f"birthday-{row.year}",
                client=client.client_no or "",
            )

    def task(self, one: DiaryTask) -> ToDo:
        """Return a task by its day."""
        category, full = self._texts.tr("Export", "Task"), self._wish.full
        title = f"{category} {one.client_no or _short(one.id)}"
        if full or not one.name:
            title = f"{one.title} {one.name}".strip() if full else self._hidden(one.title)
        return ToDo(
            f"task-{one.id.hex()}{_END}",
            title,
            one.due,
            one.starts,
            note=one.note if full else "",
            categories=[category],
            alarm=_MORNING,
            derived="task",
        )

    def _hidden(self, text: str) -> str:
        """Return words of one's own with the names and nicknames of the book's clients and long numbers starred."""
        for length in reversed(_NAMES):
            for at in range(len(text) - length + 1):
                part = text[at : at + length]
                if part in self._names:
                    text = text.replace(part, masking.hide(part, 1, 0))
        return masking.words(self._nicknames.hide(text))


@cache
def _nickname_words() -> NicknameWords:
    return NicknameWords.from_data(load_toml(resource(NICKNAMES_RESOURCE)))


def _is_own(client: Client, surname: str) -> bool:
    """Tell whether what a client is called on the card is said of nobody else: it has a part of the name in it."""
    called = client.salutation or ""
    parts = {surname, *client.name.removeprefix(surname)} - {""}
    return len(called) > 1 and any(part in called for part in parts)


def _day_entry(
    uid: str,
    title: str,
    day: date,
    categories: Sequence[str],
    *,
    derived: str,
    note: str = "",
    alarm: int | None = None,
    private: bool = False,
    client: str = "",
) -> Entry:
    return Entry(
        uid,
        title,
        datetime.combine(day, time()),
        DAY,
        whole_day=True,
        categories=categories,
        note=note,
        alarm=alarm,
        busy=False,
        private=private,
        derived=derived,
        client=client,
    )


def _uid(one: DiaryEntry, occurrence: str = "") -> str:
    """Return the name of an entry for ever: the one it came with, else its id.

    A turn that was worked out from another zone's rule shares that name with the others, so it has its id as well.
    """
    return one.uid if one.uid and not occurrence else f"{one.id.hex()}{_END}"


def _short(key: bytes) -> str:
    """Return the end of an id, for a client without number."""
    return key.hex()[-8:]


def _is_whole_day(starts: datetime, minutes: int) -> bool:
    return starts.time() == time() and minutes % DAY == 0


def _is_turn(series: DiaryEntry, moment: str) -> bool:
    day = datetime.fromisoformat(moment).date()
    try:
        return moment in parse_rule(series.rule).moments(series.starts, day, day)
    except Problem:
        return False
