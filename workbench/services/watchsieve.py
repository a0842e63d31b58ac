"""Who can be on a watch list at all: told from a few columns, so that only those are read whole.

A sieve may let somebody through whom the list then leaves out, never the other way round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.columns import SNAPSHOT_METRICS
from workbench.domain.moments import WATCHED, outflow
from workbench.domain.series import Series, Table
from workbench.domain.standards import band_for
from workbench.domain.watch import SLEEP_COLUMNS, asleep, attrition, unconnected, within_reach
from workbench.ports import Store
from workbench.services.watchrows import Asked

#: The columns of months that a list looks at, beside what bands and tiers are measured by.
COLUMNS: Mapping[str, Sequence[str]] = {
    "outflow": WATCHED,
    "attrition": WATCHED,
    "sleeping": SLEEP_COLUMNS,
}
_Test = Callable[[bytes, Series], bool]


@dataclass(frozen=True, slots=True)
class Sifted:
    """What came through: the lists that each client may be on, with the months and the newest contact of everybody."""

    names: Mapping[bytes, Sequence[str]]
    tables: Mapping[bytes, Table]
    contacts: Mapping[bytes, date]


class Sieve:
    """Sifts slices of clients for some lists."""

    def __init__(self, store: Store, asked: Asked, names: Iterable[str], columns: Sequence[str]) -> None:
        self._book, self._asked, self._columns = store.whole(), asked, columns
        self._names = tuple(names)
        self._contacts: Mapping[bytes, date] = {}
        self._tests: Mapping[str, _Test] = {
            "candidates": self._candidate,
            "outflow": self._outflow,
            "attrition": self._fallen,
            "sleeping": self._sleeper,
            "unconnected": self._unconnected,
            "unplanned": self._unplanned,
        }
        ladder, day, watch = asked.rules.standard.maturity, asked.day, asked.watch
        self._members: dict[str, frozenset[bytes]] = {}
        if "maturities" in self._names:
            first, last = day - timedelta(days=ladder.tail), day + timedelta(days=ladder.steps[0])
            self._members["maturities"] = self._book.maturing(first, last)
        if "product-only" in self._names:
            self._members["product-only"] = self._book.maturing(day, day + timedelta(days=watch.product_days))
        if "to-tell" in self._names:
            self._members["to-tell"] = frozenset(asked.to_tell)
        self._planned = self._book.planned() if "unplanned" in self._names else frozenset()
        if "stale" in self._names:
            self._members["stale"] = frozenset(asked.stale)
        if "risk" in self._names:
            self._members["risk"] = self._book.risk_ended(day)

    def sift(self, ids: Sequence[bytes]) -> Sifted:
        """Return who of a slice may be on which list."""
        tables = self._book.tables(ids, self._columns, self._asked.day)
        self._contacts = self._book.last_contacts(ids, self._asked.rules.standard.contact, self._asked.day)
        found = {}
        nothing = Table(0, {})
        for client in ids:
            series = Series((), self._asked.day, table=tables.get(client, nothing))
            if names := [name for name in self._names if self._may_be_on(name, client, series)]:
                found[client] = names
        return Sifted(found, tables, self._contacts)

    def _may_be_on(self, name: str, client: bytes, series: Series) -> bool:
        members = self._members.get(name)
        return client in members if members is not None else self._tests[name](client, series)

    def _candidate(self, _client: bytes, series: Series) -> bool:
        scheme, standard = self._asked.rules.scheme, self._asked.rules.standard
        metric, near = scheme.measure.metric, standard.near_percent
        if scheme.kind != "money" or metric not in SNAPSHOT_METRICS:
            return True
        value = series.newest(metric)
        if value is not None and within_reach(value[1], scheme.tiers, near) is not None:
            return True
        value = series.newest(standard.measure.metric)
        return value is not None and within_reach(value[1], standard.bands, near) is not None

    def _outflow(self, _client: bytes, series: Series) -> bool:
        watch = self._asked.watch
        found = outflow((), series, self._asked.day, percent=watch.outflow_percent, least_fen=watch.outflow_fen)
        return found is not None

    def _fallen(self, _client: bytes, series: Series) -> bool:
        return attrition(series, self._asked.levels, self._asked.month) is not None

    def _sleeper(self, client: bytes, series: Series) -> bool:
        # Whoever was never contacted counts as long in the book here; the list itself looks at the day.
        return asleep(series, self._spoken(client), date.min, self._asked.day, self._asked.watch) is not None

    def _unconnected(self, client: bytes, series: Series) -> bool:
        if not unconnected(self._spoken(client), self._asked.day, self._asked.watch.unconnected_months):
            return False
        newest = series.newest(self._asked.rules.standard.measure.metric)
        return newest is not None and band_for(newest[1], self._asked.rules.standard) is not None

    def _unplanned(self, client: bytes, series: Series) -> bool:
        if client in self._planned:
            return False
        standard = self._asked.rules.standard
        newest = series.newest(standard.measure.metric)
        band = band_for(newest[1], standard) if newest is not None else None
        return band is not None and band.code in standard.plan_bands

    def _spoken(self, client: bytes) -> tuple[date, ...]:
        newest = self._contacts.get(client)
        return () if newest is None else (newest,)
