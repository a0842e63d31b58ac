"""What the views of a schedule show: entries, the days that hold them, what stands side by side at one time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

#: Minutes of a row of the time grid, and of the finest step of the mouse.
STEP, FINE = 30, 15
#: Minutes of a day.
WHOLE = 24 * 60
#: `DayEntry.start` of what has no time.
NO_TIME = -1


@dataclass(frozen=True, slots=True)
class DayEntry:
    """Something on a day.

    Attributes:
        text: one line, with its time.
        tone: one of `ui.theme.TONES`.
        key: the owner's.
        done: drawn pale, with a tick.
        short: said where the text has no room.
        start, minutes: when it begins, in minutes after midnight (`NO_TIME` for none), and how long it lasts.
        detail: a second line where there is room.
        fixed: whether it stays where it is; it is not dragged.
        repeats: whether it is a turn of a series.
        flag: what speaks against its time, "" for nothing; drawn as a sign, told in words.
        row: whose it is, for views with a row for each owner.
    """

    text: str
    tone: str = "accent"
    key: object = None
    done: bool = False
    short: str = ""
    start: int = NO_TIME
    minutes: int = 0
    detail: str = ""
    fixed: bool = False
    repeats: bool = False
    flag: str = ""
    row: object = None

    @property
    def timed(self) -> bool:
        """Whether it stands at a time of the day; what lasts all day does not."""
        return self.start >= 0 and self.minutes < WHOLE

    @property
    def end(self) -> int:
        """When it ends, in minutes after midnight; a day later at most."""
        return self.start + max(self.minutes, FINE)

    @property
    def told(self) -> str:
        """What a screen reader and the tool tip say."""
        return ", ".join(part for part in (self.text, self.detail, self.flag) if part)


@dataclass(frozen=True, slots=True)
class DayCell:
    """What a day shows beside its number.

    Attributes:
        secondary: a lunar date, a solar term or a festival.
        festival: whether `secondary` is a festival, drawn in the accent.
        mark: "休", "班" or their like; one or two letters.
        rest: whether the mark means a day off (red) or a working day (neutral).
        entries: what is planned, earliest first.
        tip: a longer text for the tool tip.
        closed: whether nobody works on the day, which is then shaded; None where only its weekday and `rest` say so.
    """

    secondary: str = ""
    festival: bool = False
    mark: str = ""
    rest: bool = False
    entries: tuple[DayEntry, ...] = ()
    tip: str = ""
    closed: bool | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies at a place of a view: a day, a minute (`NO_TIME` where days have none), perhaps an entry.

    Attributes:
        edge: "start" or "end" where an entry can be made longer there.
        more: whether it is the sign for what has no room.
        row: the owner of the row, in views that have rows.
    """

    day: date
    minute: int = NO_TIME
    entry: DayEntry | None = None
    edge: str = ""
    more: bool = False
    row: object = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry in its column of so many, for entries that overlap."""

    entry: DayEntry
    column: int
    columns: int


@dataclass(slots=True)
class Cells:
    """The days of a view, and where each entry stands; entries can be put elsewhere before the owner has done it."""

    days: dict[date, DayCell] = field(default_factory=dict)
    _where: dict[object, date] = field(default_factory=dict)

    @classmethod
    def of(cls, days: Mapping[date, DayCell]) -> Cells:
        """Return the cells of some days."""
        return cls(dict(days), {entry.key: day for day, cell in days.items() for entry in cell.entries})

    def __getitem__(self, day: date) -> DayCell:
        return self.days.get(day) or DayCell()

    def find(self, key: object) -> tuple[date, DayEntry] | None:
        """Return the day of an entry, and the entry."""
        day = self._where.get(key)
        if day is None:
            return None
        return next(((day, entry) for entry in self.days[day].entries if entry.key == key), None)

    def put(self, key: object, day: date, start: int, minutes: int) -> None:
        """Move an entry to another place."""
        found = self.find(key)
        if found is None:
            return
        old, entry = found
        self.days[old] = replace(self[old], entries=tuple(one for one in self[old].entries if one.key != key))
        entries = (*self[day].entries, replace(entry, start=start, minutes=minutes))
        self.days[day] = replace(self[day], entries=tuple(sorted(entries, key=lambda one: one.start)))
        self._where[key] = day


def side_by_side(entries: Iterable[DayEntry]) -> list[Placed]:
    """Return the timed entries in columns, so that no two that overlap share one; earliest first.

    Entries that touch through others form a group, and all of a group are equally wide.
    """
    placed: list[Placed] = []
    group: list[tuple[DayEntry, int]] = []
    ends: list[int] = []
    for entry in sorted((one for one in entries if one.timed), key=lambda one: (one.start, -one.minutes)):
        if ends and entry.start >= max(ends):
            placed += _closed(group, len(ends))
            group, ends = [], []
        column = next((number for number, end in enumerate(ends) if end <= entry.start), len(ends))
        if column == len(ends):
            ends.append(entry.end)
        else:
            ends[column] = entry.end
        group.append((entry, column))
    return placed + _closed(group, len(ends))


def _closed(group: Sequence[tuple[DayEntry, int]], columns: int) -> list[Placed]:
    return [Placed(entry, column, columns) for entry, column in group]


def is_shaded(day: date, cell: DayCell) -> bool:
    """Return whether a day is one on which nobody works."""
    return cell.closed if cell.closed is not None else cell.rest or day.weekday() >= 5


def days_from(first: date, count: int) -> list[date]:
    """Return so many days in a row."""
    return [first + timedelta(days=number) for number in range(count)]


def clock(minute: int) -> str:
    """Return a minute of the day as it is read: 09:30."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def within_day(start: int, minutes: int) -> int:
    """Return the nearest start at which something of that length begins and ends on one day."""
    return max(0, min(start, WHOLE - max(FINE, min(minutes, WHOLE))))
