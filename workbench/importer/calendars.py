"""Calendar files become appointments and series, found again by their names: a second import changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.reminding import NEVER_REMIND
from workbench.ics.components import count_components, read_components
from workbench.ics.events import DAY, Event, Foreign, Refused, read_events
from workbench.ics.zones import to_home
from workbench.importer.cells import ParsedFile
from workbench.importer.context import STEP, Job, Outcome
from workbench.importer.draft import ClientRow, Marks, Row
from workbench.importer.limits import Limits, default_limits
from workbench.importer.messages import COMPARING, note, shown
from workbench.importer.plan import RowKey, RowRef
from workbench.importer.refusals import refusal
from workbench.ports import Value

#: What the names of our own rows end with in files that we wrote.
OWN_END: Final = "@guanhu"
#: Kinds of appointments, by their codes.
_KINDS: Final = frozenset({"visit", "call", "arrival", "event", "other"})
#: An event of several days is an entry on each of them, up to so many.
_MOST_DAYS: Final = 31
#: The shortest and the longest name that is looked for within the words of an event.
_NAMES: Final = range(3, 13)
_SHORT: Final = 2
_WORDS: Final = re.compile(r"[\W_]+")
_PAST: Final = timedelta(days=366)


def read_calendar(text: str, encoding: str, name: str, limits: Limits) -> ParsedFile:
    """Read all events; one that cannot be read keeps its place with the reason.

    Raises:
        Problem: `file-too-large` (bytes, lines, components).
    """
    longest = max(map(len, text.splitlines()), default=0)
    too_many = count_components(text) > limits.card_components
    if len(text) > limits.card_bytes or longest > limits.card_line or too_many:
        raise refusal("file-too-large", name, limit=limits.card_bytes >> 20)
    file = read_components(text)
    others = [
        (child.line, child.name)
        for calendar in file.calendars
        for child in calendar.children
        if child.name not in ("VEVENT", "VTIMEZONE") and not child.name.startswith("X-")
    ]
    return ParsedFile(name, "calendar", encoding, events=list(read_events(file)), others=others)


class CalendarPlan:
    """Plans the events of a file."""

    def __init__(self, job: Job, outcome: Outcome, limits: Limits | None = None) -> None:
        self._job = job
        self._outcome = outcome
        self._limits = limits or default_limits()
        self._calendar = job.draft.calendar()
        self._series: dict[str, tuple[RowRef, Event]] = {}
        #: Turns that an event of their own tells of: (name, moment).
        self._told: frozenset[tuple[str, datetime | None]] = frozenset()

    def run(self, events: Sequence[Event | Refused], others: Sequence[tuple[int, str]]) -> None:
        """Plan all events, series before the turns that stand in for theirs; everything goes into the outcome."""
        whole = [event for event in events if isinstance(event, Event)]
        for refused in events:
            if isinstance(refused, Refused):
                self._outcome.rejected.append(note(refused.line, refused.code, None, **refused.values))
        self._told = frozenset((event.uid, event.turn) for event in whole if event.turn is not None)
        ordered = sorted(whole, key=lambda event: event.turn is not None)
        for number, event in enumerate(ordered):
            if number % STEP == 0:
                self._job.progress(number, len(ordered), COMPARING)
            self._take(event)
        self._skip(whole, others)

    def _skip(self, events: Sequence[Event], others: Sequence[tuple[int, str]]) -> None:
        derived = [event for event in events if event.derived]
        if derived:
            self._outcome.skipped.append(note(derived[0].line, "event-derived", count=len(derived)))
        for name in dict.fromkeys(name for _, name in others):
            lines = [line for line, other in others if other == name]
            self._outcome.skipped.append(note(lines[0], "component-left-out", name=name, count=len(lines)))

    def _take(self, event: Event) -> None:
        if event.derived:
            return
        for line, code, values in event.doubts:
            self._outcome.warnings.append(note(line, code, None, **values))
        before = len(self._outcome.puts)
        own = self._calendar.own(event.uid)
        if own is not None:
            self._take_own(own, event)
            self._outcome.count(is_new=False, has_changed=len(self._outcome.puts) > before)
            return
        uid = event.uid or f"{event.starts:%Y%m%dT%H%M} {event.title}"
        is_new = self._plan(event, uid[:255])
        if is_new is not None:
            self._outcome.count(is_new=is_new, has_changed=len(self._outcome.puts) > before)

    def _take_own(self, row: Row, event: Event) -> None:
        """Take only the time of what this book made itself: its words went out shortened."""
        if row.table == "appointment" and row.get("state") == "planned" and event.turn is None:
            self._put(row, {"starts": _moment(event.starts), "minutes": min(event.minutes, DAY)})

    def _plan(self, event: Event, uid: str) -> bool | None:
        """Plan one event; return whether it is new, None when there is nothing to keep of it."""
        if event.turn is not None:
            return self._turn(event, uid)
        if event.foreign is not None:
            return self._foreign(event, event.foreign, uid)
        if event.rule and self._is_understood(event):
            return self._one_series(event, uid)
        is_new = self._single(event, uid)
        for moment in self._untold(event, event.extra):
            self._appointment(event, uid, starts=moment, turn=moment)
        return is_new

    def _is_understood(self, event: Event) -> bool:
        try:
            parse_rule(event.rule)
        except Problem:
            self._outcome.warnings.append(note(event.line, "event-rule", rule=event.rule[:60]))
            return False
        return True

    def _one_series(self, event: Event, uid: str) -> bool | None:
        row = self._calendar.series(uid)
        if row is None and event.cancelled:
            return None
        is_new = row is None
        row = row or self._calendar.add("series", RowKey("series", ("ics", uid)), uid)
        if event.minutes > DAY:
            self._outcome.warnings.append(note(event.line, "event-long", days=event.minutes // DAY))
        values = {
            **self._words(event, row, is_new=is_new),
            "starts": _moment(event.starts),
            "minutes": min(event.minutes, DAY),
            "rule": event.rule,
            "skipped": " ".join(sorted(self._left_out(event, uid))) or None,
            "uid": uid,
        }
        self._put(row, values)
        self._series[uid] = row.ref, event
        for moment in self._untold(event, event.extra):
            self._appointment(event, uid, starts=moment, turn=moment, series=row.ref)
        return is_new

    def _untold(self, event: Event, moments: Iterable[datetime]) -> list[datetime]:
        """Return the turns that no event of their own tells of, so that none is written twice."""
        return [moment for moment in moments if (event.uid, moment) not in self._told]

    def _left_out(self, event: Event, uid: str) -> set[str]:
        """Return the turns that a series leaves out, without those that the book has as cancelled ones."""
        kept = {moment: self._calendar.appointment(uid, moment) for moment in map(_moment, event.skipped)}
        return {moment for moment, row in kept.items() if row is None or row.get("state") != "cancelled"}

    def _turn(self, event: Event, uid: str) -> bool | None:
        assert event.turn is not None
        known = self._calendar.series(uid)
        series = self._series.get(uid, (known.ref, None) if known is not None else (None, None))
        turn = event.turn
        if known is not None:
            turn = _same_turn(known, turn)
        return self._appointment(event, uid, starts=event.starts, turn=turn, series=series[0])

    def _foreign(self, event: Event, foreign: Foreign, uid: str) -> bool | None:
        """Work the turns of another zone's rule out, within the limits, from a year ago on."""
        if not self._is_understood(event if event.rule else _with_rule(event, foreign.rule)):
            return self._single(event, uid)
        first = max(foreign.begins.date(), self._job.today - _PAST)
        last = date(min(first.year + self._limits.turn_years, 2100), first.month, min(first.day, 28))
        starts = f"{foreign.begins:%Y-%m-%dT%H:%M}"
        turns = parse_rule(foreign.rule).moments(starts, first, last)[: self._limits.turns]
        moments = [to_home(datetime.fromisoformat(turn), foreign.zone) for turn in turns]
        kept = [one for one in [*moments, *event.extra] if one not in event.skipped]
        if kept:
            told = note(event.line, "event-worked-out", count=len(kept), day=max(kept).date().isoformat())
            self._outcome.warnings.append(told)
        news = [self._appointment(event, uid, starts=one, turn=one) for one in self._untold(event, kept)]
        return any(news) if news else None

    def _single(self, event: Event, uid: str) -> bool | None:
        """Plan an event that comes once; one of several days is an entry on each."""
        pieces = list(_pieces(event))
        if len(pieces) > _MOST_DAYS:
            self._outcome.warnings.append(note(event.line, "event-long", days=len(pieces)))
            pieces = pieces[:1]
        news = []
        for number, (starts, minutes) in enumerate(pieces):
            own = f"{uid}#{number + 1}" if number else uid
            news.append(self._appointment(event, own, starts=starts, minutes=minutes))
        return news[0]

    def _appointment(
        self,
        event: Event,
        uid: str,
        *,
        starts: datetime,
        minutes: int | None = None,
        turn: datetime | None = None,
        series: RowRef | None = None,
    ) -> bool | None:
        """Plan one row; return whether it is new, None for a cancelled one that nobody knows."""
        occurrence = _moment(turn) if turn is not None else ""
        row = self._calendar.appointment(uid, occurrence)
        is_new = row is None
        if row is None:
            if event.cancelled and series is None:
                return None
            key = ("ics", uid, occurrence) if occurrence else ("ics", uid)
            row = self._calendar.add("appointment", RowKey("appointment", key), uid, occurrence)
        values = {
            **self._words(event, row, is_new=is_new),
            "starts": _moment(starts),
            "minutes": min(minutes or event.minutes, DAY),
            "series_id": series,
            "occurrence": occurrence or None,
        }
        # A turn that the desk itself changed goes by the name of its series.
        if is_new or row.text("uid"):
            values["uid"] = uid
        if is_new or event.cancelled:
            values["state"] = "cancelled" if event.cancelled else "planned"
        self._put(row, values)
        return is_new

    def _words(self, event: Event, row: Row, *, is_new: bool) -> dict[str, Value | RowKey]:
        """Return what an event says beside its time; hidden words replace none, a client is not taken away."""
        if event.masked and not is_new:
            return {}
        values: dict[str, Value | RowKey] = {
            "title": event.title or None,
            "place": event.place or None,
            "note": event.note or None,
            "remind": event.remind,
        }
        if event.remind is None and row.get("remind") == NEVER_REMIND:
            del values["remind"]  # a file has no word for never, only no alarm
        if row.get("client_id") is None:
            client = self._client(event)
            if client is not None:
                values["client_id"] = client.ref
            if is_new:
                values["kind"] = event.own if event.own in _KINDS else "visit" if client is not None else "other"
        return values

    def _client(self, event: Event) -> ClientRow | None:
        """Return whom an event names: by number in our own files, else by the only name within its title."""
        draft = self._job.draft
        if event.client:
            return draft.find(Marks(number=event.client))
        if event.own:
            return None
        title = event.title[:80]
        parts = {title[at : at + length] for length in _NAMES for at in range(len(title) - length + 1)}
        # Two characters are a word of everyday language too often, unless they stand alone.
        parts |= {word for word in _WORDS.split(title) if len(word) == _SHORT}
        names = [name for name in parts if draft.namesakes(name)]
        # A name within a longer one is not meant.
        names = [name for name in names if not any(name != other and name in other for other in names)]
        found = list(dict.fromkeys(client for name in names for client in draft.namesakes(name)))
        if len(found) == 1:
            self._outcome.warnings.append(note(event.line, "event-by-name", "name", client=found[0].name))
            return found[0]
        if found:
            self._outcome.warnings.append(note(event.line, "event-unsure", "name", title=shown(event.title)))
        return None

    def _put(self, row: Row, values: Mapping[str, Value | RowKey]) -> None:
        put = row.put(values)
        if put is not None:
            self._outcome.puts.append(put)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}"


def _with_rule(event: Event, rule: str) -> Event:
    event.rule = rule
    return event


def _same_turn(series: Row, turn: datetime) -> datetime:
    """Return the turn of a series that a day alone means, else the moment itself."""
    rule, starts = series.text("rule"), series.text("starts")
    if not rule or not starts:
        return turn
    try:
        turns = parse_rule(rule).moments(starts, turn.date(), turn.date())
    except Problem:
        return turn
    return datetime.fromisoformat(turns[0]) if len(turns) == 1 else turn


def _pieces(event: Event) -> Iterable[tuple[datetime, int]]:
    """Yield (beginning, minutes) of an event day by day; one that is no longer than a day is one piece."""
    starts, rest = event.starts, event.minutes
    if rest <= DAY:
        yield starts, rest
        return
    while rest > 0:
        midnight = datetime.combine(starts.date(), datetime.min.time()) + timedelta(days=1)
        minutes = min(rest, int((midnight - starts).total_seconds()) // 60)
        yield starts, minutes
        starts, rest = midnight, rest - minutes
