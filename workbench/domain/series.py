"""One client's figures by month, built once for a day and asked for any column and window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from workbench.domain.clients import ClientFacts, Interaction, Snapshot
from workbench.domain.columns import CLIENT_METRICS
from workbench.domain.months import days_in, first_ordinal, last_full_month, month_number, month_of, month_text


class Table(NamedTuple):
    """Figures as they lie in columns: one value a month from month `first` on, None where a month lacks it.

    All columns are equally long. Months that have not ended by the day are left out, the running one excepted when
    its data date `as_of` is not after the day.
    """

    first: int
    columns: Mapping[str, list[int | None]]
    as_of: date | None = None


class Series:
    """One client's figures by month, with running sums so that a window costs the same however long it is.

    Snapshots that do not count on `day` are left out: those of months that have not ended by it, unless their data
    date lies on or before it (the running month's figure, which only the newest value and forecasts look at).

    Attributes:
        first, last: the first and last month with figures, None without any.
        ended: the newest month that has ended by the day.
        as_of: the data date of the running month's figures, if there are any.
    """

    __slots__ = ("_columns", "_events", "_figures", "_opened", "_sums", "as_of", "ended", "first", "last")

    def __init__(
        self,
        snapshots: Iterable[Snapshot],
        day: date,
        *,
        table: Table | None = None,
        opened: date | None = None,
        events: Iterable[date] = (),
    ) -> None:
        """Take the snapshots in any order, the day the client was opened and the days of events attended.

        With a `table`, which costs next to nothing to take over, there are no snapshots.
        """
        self.ended = last_full_month(day)
        self._figures: dict[int, Mapping[str, int]] = {}
        self._columns: dict[str, list[int | None]] = {}
        self._sums: dict[str, tuple[list[int], list[int], list[int]]] = {}
        self._opened = opened
        self._events = [on for on in events if on <= day]
        self.first: int | None = None
        self.last: int | None = None
        self.as_of: date | None = None
        if table is None:
            self._take(snapshots, day)
        elif length := max(map(len, table.columns.values()), default=0):
            self._columns = dict(table.columns)
            self.first, self.last, self.as_of = table.first, table.first + length - 1, table.as_of

    def _take(self, snapshots: Iterable[Snapshot], day: date) -> None:
        figures, ended = self._figures, self.ended
        for snapshot in snapshots:
            number = month_number(snapshot.month)
            if number <= ended or (snapshot.as_of is not None and snapshot.as_of <= day):
                known = figures.get(number)
                figures[number] = snapshot.figures if known is None else {**known, **snapshot.figures}
                if number == ended + 1:
                    self.as_of = snapshot.as_of
        if figures:
            self.first, self.last = min(figures), max(figures)

    def value(self, column: str, number: int) -> int | None:
        """Return the figure of one month in fen, None where there is none."""
        first = self.first
        values = self._columns.get(column)
        if values is None:
            if column in CLIENT_METRICS:
                return self._own(column, number)
            values = self._dense(column)
        if first is None or not 0 <= number - first < len(values):
            return None
        return values[number - first]

    def newest(self, column: str, upto: int | None = None) -> tuple[int, int] | None:
        """Return (month, fen) of the newest month, not after `upto`, that has the column."""
        if column in CLIENT_METRICS:
            value = self._own(column, self.ended)
            return None if value is None else (self.ended, value)
        if self.first is None or self.last is None:
            return None
        number = self.last if upto is None else min(upto, self.last)
        while number >= self.first:
            value = self.value(column, number)
            if value is not None:
                return number, value
            number -= 1
        return None

    def has(self, column: str) -> bool:
        """Return whether any month has the column."""
        return self.newest(column) is not None

    def total(self, column: str, first: int, last: int, *, weighted: bool) -> tuple[int, int] | None:
        """Return (sum, days of the window); balances are weighted by the days of each month.

        None when a month of the window lacks the figure.
        """
        base = self.first
        if column in CLIENT_METRICS:
            return self._own_total(column, first, last)
        if base is None or self.last is None or first < base or last > self.last:
            return None
        counts, plain, by_days = self._sums.get(column) or self._summed(column)
        low, high = first - base, last - base + 1
        if counts[high] - counts[low] != high - low:
            return None
        if weighted:
            return by_days[high] - by_days[low], first_ordinal(last + 1) - first_ordinal(first)
        return plain[high] - plain[low], 1

    def missing(self, column: str, months: Iterable[int]) -> tuple[str, ...]:
        """Return the months among `months` without the column, as '2026-04'."""
        return tuple(month_text(number) for number in months if self.value(column, number) is None)

    def _own(self, column: str, number: int) -> int | None:
        """Return a metric of the client's own facts at the end of a month: never changed by what comes later."""
        if column == "activities":
            return sum(month_of(on) == number for on in self._events)
        if self._opened is None or month_of(self._opened) > number:
            return None
        full = self._opened.day == 1  # a month counts once it is over as a whole
        return number - month_of(self._opened) + full

    def _own_total(self, column: str, first: int, last: int) -> tuple[int, int] | None:
        if column == "activities":
            return sum(first <= month_of(on) <= last for on in self._events), 1
        value = self._own(column, last)
        return None if value is None else (value, 1)

    def _dense(self, column: str) -> list[int | None]:
        if self.first is None or self.last is None:
            return []
        figures = self._figures
        values: list[int | None] = [
            None if (known := figures.get(number)) is None else known.get(column)
            for number in range(self.first, self.last + 1)
        ]
        self._columns[column] = values
        return values

    def _summed(self, column: str) -> tuple[list[int], list[int], list[int]]:
        """Return running (known months, sums, sums weighted by days) of a column from the first month on."""
        counts, plain, by_days = [0], [0], [0]
        known = total = weighted = 0
        number = self.first or 0
        values = self._columns.get(column)
        for value in self._dense(column) if values is None else values:
            if value is not None:
                known += 1
                total += value
                weighted += value * days_in(number)
            number += 1
            counts.append(known)
            plain.append(total)
            by_days.append(weighted)
        sums = self._sums[column] = (counts, plain, by_days)
        return sums


def series_of(facts: ClientFacts, day: date) -> Series:
    """Return the figures of a client as they count on a day, with what schemes ask of the client itself."""
    attended = (one.on for one in facts.interactions if is_attendance(one))
    return Series(facts.snapshots, day, opened=facts.client.opened, events=attended)


def is_attendance(one: Interaction) -> bool:
    """Return whether an interaction is an event that the client attended (参与活动次数, G8)."""
    return (one.channel == "event" or one.occasion == "salon") and one.result not in ("no-answer", "refused")
