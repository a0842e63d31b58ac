"""One entry of a calendar file with all its turns; what an earlier version of it had besides goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.domain.shifting import shifted_alike
from workbench.ics.events import DAY, Event, Foreign
from workbench.ics.versions import is_older
from workbench.importer.context import Job, Outcome
from workbench.importer.eventrows import EventRows, Place, moment_of, version_in_book
from workbench.importer.limits import Limits
from workbench.importer.plan import RowKey, RowRef
from workbench.importer.records import Row
from workbench.importer.turns import Piece, excepted, left_out, pieces_of, worked_out

#: What the names of our own rows end with in files that we wrote.
OWN_END: Final = "@guanhu"
#: An event of several days is an entry on each of them, up to so many.
_MOST_DAYS: Final = 31
_PAST: Final = timedelta(days=366)


class Told(NamedTuple):
    """What else a file tells: turns that have an event of their own as (name, moment), and the names of all entries."""

    turns: frozenset[tuple[str, datetime | None]] = frozenset()
    names: frozenset[str] = frozenset()


class Family:
    """Plans one entry of a file with all its turns.

    Attributes:
        pieces: the stretches of its series with their names and rows, as far as they are planned.
    """

    def __init__(self, job: Job, outcome: Outcome, rows: EventRows, limits: Limits, told: Told, uid: str) -> None:
        self._job = job
        self._outcome = outcome
        self._limits = limits
        self._rows = rows
        self._told = told
        self._uid = uid
        self._since = ""
        self.pieces: list[tuple[Piece, str, RowRef | None]] = []
        rows.touched = set()

    def whole(self, master: Event, turns: Sequence[Event]) -> None:
        """Plan an entry with all its turns; what it had besides goes."""
        if master.cancelled and self._rows.known.family(self._uid):
            self._rows.counted(partial(self._cancel, master))
            return
        before = len(self._outcome.drops)
        # A turn that was called off is left out; what one called off at the desk oneself is not told by the file.
        off = [_turn_in(master, one.turn) for one in turns if _is_off(one) and one.turn]
        master = replace(master, skipped=(*master.skipped, *off))
        self._rows.counted(partial(self._master, master, [one for one in turns if one.later]))
        for event in turns:
            if not _is_off(event) and not any(piece.event is event for piece, _name, _ref in self.pieces):
                self._rows.counted(partial(self._turn, master, event))
        self._sweep()
        taken = len(self._outcome.drops) - before
        if taken:
            self._rows.warn(master, "event-newer", count=taken)

    def _master(self, event: Event, laters: Sequence[Event]) -> bool | None:
        """Plan what comes once or again; return whether it is new, None when there is nothing to keep of it."""
        if event.foreign is not None:
            return self._worked_out(event, event.foreign, laters)
        if event.rule and self._is_understood(event):
            return self._series(event, laters)
        told = (event.uid, event.starts) in self._told.turns
        is_new = None if told else self._single(event)
        extra = [one for one in event.extra if one not in (event.starts, *event.skipped)]
        if event.exceptions and extra:
            gone = excepted(event, min(extra).date(), max(extra).date())
            extra = [one for one in extra if one not in gone]
        for moment in self._untold(event, extra):
            self._added(event, self._uid, moment)
        return is_new

    def _added(self, event: Event, uid: str, moment: datetime, series: RowRef | None = None) -> bool | None:
        minutes = event.lengths.get(moment, event.minutes)
        return self._rows.appointment(event, Place(uid, moment, minutes, moment, series))

    def _is_understood(self, event: Event, rule: str = "") -> bool:
        try:
            parse_rule(rule or event.rule)
        except Problem:
            self._rows.warn(event, "event-rule", rule=(rule or event.rule)[:60])
            return False
        return True

    def _series(self, event: Event, laters: Sequence[Event]) -> bool | None:
        if event.cancelled and not self._rows.known.family(self._uid):
            return None
        if event.minutes > DAY:
            self._rows.warn(event, "event-long", days=event.minutes // DAY)
        event = self._with_exceptions(event)
        pieces = pieces_of(event, laters, self._limits)
        news = [self._piece(event, pieces, number) for number in range(len(pieces))]
        for moment in self._untold(event, event.extra):
            piece, name, ref = self._piece_of(moment) or (None, self._uid, None)
            if moment in event.skipped or (piece is not None and piece.event.cancelled):
                continue
            delta = piece.delta if piece is not None else timedelta(0)
            words = piece.event if piece is not None else event
            lengths = {moment + delta: event.lengths[moment]} if moment in event.lengths else {}
            self._added(replace(words, lengths=lengths), name, moment + delta, ref)
        return news[0] if news else None

    def _with_exceptions(self, event: Event) -> Event:
        """Return a series without what its rules of exceptions take away."""
        gone, end = left_out(event, self._job.today, self._limits)
        if end is not None:
            rule = parse_rule(event.rule)
            event = replace(event, rule=replace(rule, count=None, until=f"{end.isoformat()}T23:59").text)
            self._rows.warn(event, "event-exrule-until", day=end.isoformat())
        return replace(event, skipped=(*event.skipped, *map(datetime.fromisoformat, sorted(gone))))

    def _piece(self, master: Event, pieces: Sequence[Piece], number: int) -> bool | None:
        """Plan one stretch of a series; the words of a later one that says none are those of the whole."""
        piece, name = pieces[number], pieces[number].name(self._uid, is_first=not number)
        plain = len(pieces) == 1 and piece.event is master
        event = piece.event if piece.event.title else replace(piece.event, title=master.title)
        ref: RowRef | None = None
        is_new: bool | None = None
        if not event.cancelled and piece.rule is not None:
            row = self._rows.known.series(name)
            is_new = row is None
            row = row or self._rows.known.add("series", RowKey("series", ("ics", name)), name)
            ref = row.ref
            values = {
                **self._rows.words(event, row, is_new=is_new),
                "starts": piece.starts,
                "minutes": min(event.minutes, DAY),
                "rule": master.rule if plain else piece.rule.text,
                "skipped": " ".join(sorted(self._left_out(master, piece, name))) or None,
                "uid": name,
            }
            self._rows.put(row, values, event.version)
        self.pieces.append((piece, name, ref))
        if not event.cancelled and piece.rule is None:
            self._rows.warn(event, "event-later-worked-out", count=len(piece.moments))
            gone = self._left_out(master, piece, name)
            for moment in (datetime.fromisoformat(one) for one in piece.moments if one not in gone):
                if (master.uid, moment - piece.delta) not in self._told.turns:
                    is_new = self._rows.appointment(event, Place(name, moment, event.minutes, moment))
        return is_new

    def _left_out(self, event: Event, piece: Piece, name: str) -> set[str]:
        """Return the turns that a series leaves out, without those that the book has as cancelled ones."""
        own = [moment + piece.delta for moment in event.skipped if piece.holds(moment_of(moment))]
        kept = {moment: self._rows.known.appointment(name, moment) for moment in map(moment_of, own)}
        for row in kept.values():
            if row is not None and row.get("state") == "cancelled":
                self._rows.touched.add(row.ref)
        return {moment for moment, row in kept.items() if row is None or row.get("state") != "cancelled"}

    def _piece_of(self, moment: datetime) -> tuple[Piece, str, RowRef | None] | None:
        """Return the stretch to which a turn of the first rule belongs; what lies before all of them has the first."""
        found = [one for one in self.pieces if one[0].holds(moment_of(moment))]
        return found[-1] if found else self.pieces[0] if self.pieces else None

    def _untold(self, event: Event, moments: Iterable[datetime]) -> list[datetime]:
        """Return the turns that no event of their own tells of, so that none is written twice."""
        return [moment for moment in moments if (event.uid, moment) not in self._told.turns]

    def _turn(self, master: Event, event: Event) -> bool | None:
        """Plan what stands in for one turn of a series that the file holds."""
        assert event.turn is not None
        turn = _turn_in(master if self.pieces else replace(master, rule=""), event.turn)
        piece, name, ref = self._piece_of(turn) or (None, self._uid, None)
        if piece is not None and piece.event.cancelled:
            return None
        delta = piece.delta if piece is not None else timedelta(0)
        row = self._rows.known.appointment(name, moment_of(turn + delta))
        if row is not None and is_older(event.version, row.text("revision") or ""):
            self._rows.touched.add(row.ref)
            self._rows.skip(event, "event-older")
            return False
        was = (self._uid, moment_of(turn))
        return self._rows.appointment(event, Place(name, event.starts, event.minutes, turn + delta, ref, was))

    def split(self, event: Event, series: Row) -> bool | None:
        """Split a series of the book before the turn from which on another file changes all of them."""
        assert event.turn is not None
        starts, begin = series.text("starts") or "", moment_of(event.turn)
        part = self._rows.known.series(f"{self._uid}#{begin.replace('-', '').replace(':', '')}")
        if part is not None:
            was = part.text("starts") or begin
            fresh = shifted_alike(parse_rule(part.text("rule") or ""), was, moment_of(event.starts))
            values = self._rows.words(event, part, is_new=False)
            values |= {"starts": moment_of(event.starts), "minutes": min(event.minutes, DAY)}
            if fresh is not None and was != moment_of(event.starts):
                values["rule"] = fresh.text
            self._rows.put(part, values, event.version)
            return False
        whole = Event(
            event.line,
            self._uid,
            datetime.fromisoformat(starts),
            int(str(series.get("minutes") or 30)),
            rule=series.text("rule") or "",
            skipped=tuple(map(datetime.fromisoformat, (series.text("skipped") or "").split())),
            title=series.text("title") or "",
            place=series.text("place") or "",
            note=series.text("note") or "",
            version=series.text("revision") or "",
        )
        remind = series.get("remind")
        whole.remind = remind if isinstance(remind, int) else None
        turns = [row for row in self._rows.known.family(self._uid) if row.table == "appointment"]
        own = [row for row in turns if row.get("series_id") == series.ref]
        is_new = self._series(whole, [event])
        for row in own:
            turn = datetime.fromisoformat(row.text("occurrence") or starts)
            piece, name, ref = self._piece_of(turn) or (None, self._uid, None)
            if ref != series.ref:
                delta = piece.delta if piece is not None else timedelta(0)
                moved = {"series_id": ref, "occurrence": moment_of(turn + delta)}
                self._rows.put(row, {**moved, **({"uid": name} if row.text("uid") else {})})
        return is_new

    def _worked_out(self, event: Event, foreign: Foreign, laters: Sequence[Event]) -> bool | None:
        """Write the turns one by one, within the limits, from a year ago on."""
        first = max(foreign.begins.date(), self._job.today - _PAST)
        try:
            turns = worked_out(foreign, first, self._limits)
        except Problem:
            self._rows.warn(event, "event-rule", rule=foreign.rule[:60])
            return self._single(event)
        self._since = moment_of(datetime.combine(self._job.today - _PAST, datetime.min.time()))
        moments = [one for one in [*turns, *event.extra] if one not in event.skipped]
        if event.exceptions and moments:
            gone = excepted(event, min(moments).date(), max(moments).date())
            moments = [one for one in moments if one not in gone]
        if moments:
            code = "event-several-a-day" if foreign.clock else "event-worked-out"
            self._rows.warn(event, code, count=len(moments), day=max(moments).date().isoformat())
        news = []
        for moment in self._untold(event, moments):
            words, delta = _later_words(event, laters, moment)
            if words.cancelled:
                continue
            shifted = moment + delta
            minutes = event.lengths.get(moment, words.minutes)
            news.append(self._rows.appointment(words, Place(self._uid, shifted, minutes, moment)))
        return any(news) if news else None

    def _single(self, event: Event) -> bool | None:
        """Plan an event that comes once; one of several days is an entry on each."""
        pieces = list(days_of(event))
        if len(pieces) > _MOST_DAYS:
            self._rows.warn(event, "event-long", days=len(pieces))
            pieces = pieces[:1]
        news = []
        for number, (starts, minutes) in enumerate(pieces):
            own = f"{self._uid}#{number + 1}" if number else self._uid
            news.append(self._rows.appointment(event, Place(own, starts, minutes)))
        return news[0]

    def _cancel(self, event: Event) -> bool:
        """Take an entry back that the book has: what was to come of it is cancelled, a series leaves one such entry."""
        family = self._rows.known.family(self._uid)
        for row in family:
            if row.table == "series":
                self._rows.drop(row)
            elif row.get("state") == "planned":
                self._rows.put(row, {"state": "cancelled"}, version_in_book(event))
        if any(row.table == "series" for row in family):
            self._rows.warn(event, "event-cancelled")
            row = self._rows.known.appointment(self._uid) or self._rows.known.add(
                "appointment", RowKey("appointment", ("ics", self._uid)), self._uid
            )
            values = {
                **self._rows.words(event, row, is_new=True),
                "starts": moment_of(event.starts),
                "minutes": min(event.minutes, DAY),
                "uid": self._uid,
                "state": "cancelled",
            }
            self._rows.put(row, values, version_in_book(event))
        return False

    def _sweep(self) -> None:
        """Take out what an earlier version had and this one has not; what took place stays."""
        for row in self._rows.known.family(self._uid):
            # A part may have become an entry of its own in another program, or in a file of ours.
            if row.ref in self._rows.touched or self._is_told_elsewhere(row):
                continue
            if row.table == "series":
                self._rows.drop(row)
                continue
            occurrence = row.text("occurrence") or ""
            if row.get("state") == "done" or (occurrence and occurrence < self._since):
                continue
            if row.text("uid") or (
                row.get("state") == "planned" and not self._has_turn(occurrence, row.get("series_id"))
            ):
                self._rows.drop(row)

    def _is_told_elsewhere(self, row: Row) -> bool:
        """Tell whether an entry of its own in this file is this row, as our own files have it."""
        names = self._told.names
        own = f"{row.ref.hex()}{OWN_END}" if isinstance(row.ref, bytes) else ""
        return own in names or (row.text("uid") != self._uid and row.text("uid") in names)

    def _has_turn(self, occurrence: str, series: object) -> bool:
        """Tell whether a series of this version still has a turn that was changed at the desk."""
        day = date.fromisoformat(occurrence[:10])
        for piece, name, ref in self.pieces:
            if ref == series and piece.rule is not None:
                row = self._rows.known.series(name)
                skipped = (row.text("skipped") or "").split() if row is not None else []
                return occurrence in piece.rule.moments(piece.starts, day, day) and occurrence not in skipped
        return False


def _later_words(event: Event, laters: Sequence[Event], moment: datetime) -> tuple[Event, timedelta]:
    """Return whose words a turn has, and how much later it comes."""
    found = [one for one in laters if one.turn is not None and one.turn <= moment]
    if not found or found[-1].turn is None:
        return event, timedelta(0)
    return found[-1], found[-1].starts - found[-1].turn


def _is_off(event: Event) -> bool:
    return event.cancelled and not event.later


def same_turn(series: Row, turn: datetime) -> datetime:
    """Return the turn of a series of the book that a day alone means, else the moment itself."""
    return _turn_of(series.text("rule") or "", series.text("starts") or "", turn)


def _turn_in(master: Event, turn: datetime) -> datetime:
    """Return the turn of an event that a day alone means, else the moment itself; an added turn is itself."""
    return turn if turn in master.extra else _turn_of(master.rule, moment_of(master.starts), turn)


def _turn_of(rule: str, starts: str, turn: datetime) -> datetime:
    """Return the turn of a series that a day alone means, else the moment itself."""
    if not rule or not starts:
        return turn
    try:
        turns = parse_rule(rule).moments(starts, turn.date(), turn.date())
    except Problem:
        return turn
    return datetime.fromisoformat(turns[0]) if len(turns) == 1 else turn


def days_of(event: Event) -> Iterator[tuple[datetime, int]]:
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
