"""The events of a calendar file: when, how long, how they come again, told by the clock of the desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from workbench.ics.clock import is_several_a_day
from workbench.ics.components import CalendarFile, Component
from workbench.ics.lines import Line, split, unescape
from workbench.ics.rules import at_home, is_kept, parts_of, with_local_end, without_clock, written
from workbench.ics.values import Stamp, read_length, read_stamp
from workbench.ics.versions import version_of
from workbench.ics.zones import HOME, Zones, to_home

#: Minutes of a day, and of an event that says nothing of its length.
DAY, PLAIN = 24 * 60, 30
#: Properties of our own files: which kind of appointment, with which client, hidden words, made of other data.
OWN_KIND, OWN_CLIENT, OWN_MASKED, OWN_DERIVED = "X-GUANHU-KIND", "X-GUANHU-CLIENT", "X-GUANHU-MASKED", "X-GUANHU-FROM"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A rule that is worked out turn by turn: its clock's turns wander at the desk, or there are several a day.

    `zone` is None for the clock of the desk; `clock` tells of several turns a day.
    """

    rule: str
    begins: datetime
    zone: tzinfo | None
    clock: bool = False


@dataclass(slots=True)
class Event:
    """One VEVENT.

    Attributes:
        line: where it begins; `starts` the desk's clock; `minutes` at least one, `whole_day` counts them in days.
        turn: which turn of its series it stands for, None for the series or the single event itself; `later` when
            all turns after it change alike.
        rule: its rule by the desk's clock, "" for none; `foreign` in the place of it.
        skipped, extra: turns that are left out, and added; `lengths` the minutes of added ones that have their own.
        exceptions: rules of turns that are left out (EXRULE of RFC 2445).
        version: which version of it this is, see `versions`.
        remind: minutes before its beginning, None for no alarm.
        doubts: (line, code, values) of what was not understood.
        own: that a copy of this program wrote it; `masked` that it hid the words; `derived` what it was made of.
    """

    line: int
    uid: str
    starts: datetime
    minutes: int = PLAIN
    whole_day: bool = False
    turn: datetime | None = None
    later: bool = False
    rule: str = ""
    foreign: Foreign | None = None
    skipped: tuple[datetime, ...] = ()
    extra: tuple[datetime, ...] = ()
    lengths: dict[datetime, int] = field(default_factory=dict)
    exceptions: tuple[Foreign, ...] = ()
    version: str = ""
    title: str = ""
    place: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()
    cancelled: bool = False
    remind: int | None = None
    own: str = ""
    client: str = ""
    masked: bool = False
    derived: str = ""
    doubts: list[tuple[int, str, dict[str, object]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that could not be read: where it stands, what it is called, and why."""

    line: int
    code: str
    values: dict[str, object] = field(default_factory=dict)
    title: str = ""


def read_events(file: CalendarFile) -> Iterator[Event | Refused]:
    """Yield the events of a file in their order; each that is damaged says where."""
    zones = Zones(file.all("VTIMEZONE"))
    for calendar in file.calendars:
        # A file that only takes back what was sent before need not say so again of every event.
        takes_back = calendar.text("METHOD").strip().upper() == "CANCEL"
        for component in calendar.inside("VEVENT"):
            event = _Reader(component, zones).read()
            if takes_back and isinstance(event, Event):
                event.cancelled = True
            yield event
    for component in file.cut_off:
        yield Refused(component.line, "event-cut-off", title=component.text("SUMMARY"))


class _Reader:
    """Reads one VEVENT."""

    def __init__(self, component: Component, zones: Zones) -> None:
        self._component = component
        self._zones = zones
        self._doubts: list[tuple[int, str, dict[str, object]]] = []

    def read(self) -> Event | Refused:
        """Return the event, or why it is none."""
        component, title = self._component, self._component.text("SUMMARY")
        if component.damaged:
            return Refused(component.damaged, "event-damaged", title=title)
        begins = component.first("DTSTART")
        if begins is None:
            return Refused(component.line, "event-no-start", title=title)
        stamp = read_stamp(begins.value)
        if stamp is None:
            return Refused(begins.number, "event-bad-moment", {"raw": begins.value[:24]}, title)
        zone = self._zone(begins, stamp)
        event = Event(
            component.line,
            component.text("UID"),
            self._home(stamp, zone),
            whole_day=stamp.whole_day,
            title=title,
            version=version_of(component),
            place=component.text("LOCATION"),
            note=component.text("DESCRIPTION"),
            categories=tuple(
                unescape(one).strip() for line in component.all("CATEGORIES") for one in split(line.value)
            ),
            cancelled=component.text("STATUS").upper() == "CANCELLED",
            own=component.text(OWN_KIND),
            client=component.text(OWN_CLIENT),
            masked=bool(component.text(OWN_MASKED)),
            derived=component.text(OWN_DERIVED),
            doubts=self._doubts,
        )
        event.minutes = self._minutes(stamp, zone, event.starts)
        event.remind = self._remind(event)
        self._recur(event, stamp, zone)
        return event

    def _recur(self, event: Event, stamp: Stamp, zone: tzinfo | None) -> None:
        component = self._component
        turn = component.first("RECURRENCE-ID")
        if turn is not None:
            event.turn = next(iter(self._moments([turn], stamp)), None)
            event.later = turn.parameter("RANGE").upper() == "THISANDFUTURE"
            return
        event.skipped = tuple(self._moments(component.all("EXDATE"), stamp))
        event.extra = tuple(self._moments(component.all("RDATE"), stamp))
        event.lengths = self._lengths(component.all("RDATE"), stamp)
        event.exceptions = tuple(filter(None, (self._exception(line, stamp, zone) for line in component.all("EXRULE"))))
        rules = list(component.all("RRULE"))
        for line in rules[1:]:
            self._doubt(line, "event-second-rule")
        if rules:
            self._rule(event, rules[0], stamp, zone)

    def _rule(self, event: Event, line: Line, stamp: Stamp, zone: tzinfo | None) -> None:
        parts = without_clock(parts_of(line.value), stamp.local)
        local = with_local_end(parts, stamp, zone)
        if is_several_a_day(parts) and not stamp.whole_day:
            event.foreign = Foreign(written(local), stamp.local, zone, clock=True)
        elif not is_kept(parts):
            self._doubt(line, "event-rule", rule=line.value[:60])
        elif (home := at_home(local, stamp.local, None if stamp.whole_day else zone)) is not None:
            event.rule = written(home)
        elif zone is not None:
            event.foreign = Foreign(written(local), stamp.local, zone)

    def _exception(self, line: Line, stamp: Stamp, zone: tzinfo | None) -> Foreign | None:
        """Return a rule of turns that are left out, by its own clock."""
        parts = without_clock(parts_of(line.value), stamp.local)
        several = is_several_a_day(parts)
        if not several and not is_kept(parts):
            self._doubt(line, "event-exrule", rule=line.value[:60])
            return None
        return Foreign(written(with_local_end(parts, stamp, zone)), stamp.local, zone, several)

    def _lengths(self, lines: Iterable[Line], begins: Stamp) -> dict[datetime, int]:
        """Return the minutes of added turns that are told as a period of their own: 20261201T090000Z/PT2H."""
        found: dict[datetime, int] = {}
        for line in lines:
            for text in line.value.split(","):
                start, sign, rest = text.partition("/")
                first, length, last = read_stamp(start), read_length(rest), read_stamp(rest)
                if not sign or first is None or first.whole_day or begins.whole_day:
                    continue
                moment = self._home(first, self._zone(line, first))
                if length is None and last is not None:
                    length = self._home(last, self._zone(line, last)) - moment
                if length is not None and length > timedelta(0):
                    found[moment] = int(length.total_seconds() + 59) // 60
        return found

    def _zone(self, line: Line, stamp: Stamp) -> tzinfo | None:
        """Return the zone of a moment, None for the desk's own; one that nobody knows is taken for it, with a note."""
        if stamp.whole_day:
            return None
        if stamp.utc:
            return UTC
        name = line.parameter("TZID")
        if not name:
            return None
        found = self._zones.find(name)
        if found is None:
            self._doubt(line, "zone-unknown", zone=name)
        return None if found is HOME else found

    @staticmethod
    def _home(stamp: Stamp, zone: tzinfo | None) -> datetime:
        home = stamp.local if stamp.whole_day else to_home(stamp.local, zone)
        return home.replace(second=0)

    def _minutes(self, stamp: Stamp, zone: tzinfo | None, starts: datetime) -> int:
        ends, length = self._component.first("DTEND"), self._component.first("DURATION")
        lasts: timedelta | None = None
        if ends is not None:
            last = read_stamp(ends.value)
            if last is not None:
                lasts = (
                    self._home(last, self._zone(ends, last) if ends.parameter("TZID") or last.utc else zone) - starts
                )
            if last is None or (lasts is not None and lasts < timedelta(0)):
                self._doubt(ends, "event-bad-end", raw=ends.value[:24])
                lasts = None
        elif length is not None:
            lasts = read_length(length.value)
            if lasts is None or lasts < timedelta(0):
                self._doubt(length, "event-bad-end", raw=length.value[:24])
                lasts = None
        minutes = 0 if lasts is None else int(lasts.total_seconds() + 59) // 60
        if stamp.whole_day:
            return max(1, -(-minutes // DAY)) * DAY
        return minutes or PLAIN

    def _moments(self, lines: Iterable[Line], begins: Stamp) -> Iterator[datetime]:
        """Yield the moments of lists of them by the desk's clock; a day alone means the turn of that day."""
        for line in lines:
            for text in line.value.split(","):
                stamp = read_stamp(text.partition("/")[0])
                if stamp is None:
                    self._doubt(line, "event-bad-moment", raw=text[:24])
                elif stamp.whole_day or begins.whole_day:
                    local = stamp.local if begins.whole_day else self._same_time(stamp, begins)
                    yield self._home(Stamp(local.replace(hour=0, minute=0), True), None) if begins.whole_day else local
                else:
                    yield self._home(stamp, self._zone(line, stamp))

    def _same_time(self, stamp: Stamp, begins: Stamp) -> datetime:
        """Return a day's turn of an event with a time."""
        first = self._component.first("DTSTART")
        assert first is not None
        local = datetime.combine(stamp.local.date(), begins.local.time())
        return self._home(Stamp(local, utc=begins.utc), self._zone(first, begins))

    def _remind(self, event: Event) -> int | None:
        for alarm in self._component.inside("VALARM"):
            line = alarm.first("TRIGGER")
            if line is None or alarm.damaged:
                continue
            length, moment = read_length(line.value), read_stamp(line.value)
            if length is not None:
                before = -length
                if line.parameter("RELATED").upper() == "END":
                    before -= timedelta(minutes=event.minutes)
            elif moment is not None:
                before = event.starts - self._home(moment, self._zone(line, moment))
            else:
                continue
            minutes = int(before.total_seconds()) // 60
            # The morning of a whole day comes after its beginning: it is told at once.
            if minutes >= 0 or event.whole_day:
                return max(0, minutes)
        return None

    def _doubt(self, line: Line, code: str, **values: object) -> None:
        if not any(told[1] == code and told[2] == values for told in self._doubts):
            self._doubts.append((line.number, code, dict(values)))
