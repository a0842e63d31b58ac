"""People with figures and tier as of a day, read slice by slice and only in the parts that are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from workbench.domain.clients import ClientFacts
from workbench.domain.columns import SNAPSHOT_METRICS
from workbench.domain.schemeparts import Band, Scheme
from workbench.domain.series import Series, Table
from workbench.domain.standards import band_for
from workbench.domain.tierresults import TierResult
from workbench.ports import Judgeable, Parts, Progress, Store
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.evaluating import caches_hold, columns_for, series_in, tier_of
from workbench.services.rules import Rules

#: So many clients are read in one step: few enough to be forgotten again, many enough that queries cost nothing.
SLICE = 2000


@dataclass(frozen=True)
class Person:
    """One client as of a day.

    Attributes:
        facts: the parts that were asked for; of the months there are only the data dates, figures are in `series`.
        month, value_fen: the newest month that has the measure of the bands, and the figure; None where there is none.
        band: the maintenance band, None below the lowest.
        kept: the tier's code, alone in a tuple, where the caches hold it as of this day and under these rules.
        judge: works out what the adopted scheme says, without the reasons.
    """

    facts: ClientFacts
    series: Series
    month: int | None
    value_fen: int | None
    band: Band | None
    kept: tuple[str | None] | None
    judge: Callable[[], TierResult]

    @cached_property
    def tier(self) -> TierResult:
        return self.judge()

    @property
    def tier_code(self) -> str | None:
        if self.kept is not None:
            return self.kept[0]
        return self.tier.service.tier if self.tier.service else self.tier.tier

    @property
    def band_code(self) -> str | None:
        return self.band.code if self.band else None

    def listed(
        self,
        reason: tuple[str, str, Mapping[str, Any]] | None,
        extra: Mapping[str, Any],
        *,
        code: str = "",
        value_fen: int | None = None,
        other_fen: int | None = None,
        day: date | None = None,
    ) -> WatchedClient:
        """Return the client as the row of a list: (context, text, values) of its reason, and what the list adds."""
        client = self.facts.client
        return WatchedClient(
            client_id=client.id,
            client_no=client.client_no or "",
            name=client.name,
            tier=self.tier_code,
            band=self.band_code,
            value_fen=value_fen,
            other_fen=other_fen,
            day=day,
            code=code,
            reason=reason,
            extra=extra,
        )

    def rank(self, scheme: Scheme) -> int:
        """Return the rank of the tier under the adopted scheme, -1 for none."""
        # A service tier stands in the caches for the contribution tier, which is another one.
        if self.kept is not None and not scheme.service:
            return scheme.rank(self.kept[0])
        return self.tier.rank


class Reader:
    """Reads people of one day.

    Attributes:
        columns: the columns of months that are read: what bands are measured by, what was asked for, and what tiers
            are measured by unless the caches hold them.
    """

    def __init__(
        self,
        store: Store,
        *,
        rules: Rules,
        day: date,
        parts: Parts,
        columns: Sequence[str] = (),
        rated: bool = False,
    ) -> None:
        """Prepare to read these parts and columns; `rated` says that the code of the tier alone does not do."""
        self._book, self._rules, self._day = store.whole(), rules, day
        self._kept = caches_hold(store, rules, day)
        wanted = [rules.standard.measure.metric, *columns]
        if rated or not self._kept:
            wanted += columns_for(None, rules.scheme)
            parts = with_tier(parts, rules.scheme)
        self.columns = [column for column in dict.fromkeys(wanted) if column in SNAPSHOT_METRICS]
        self._all = store.rule_facts(self.columns, day, parts)
        self._bare = store.rule_facts((), day, parts)

    def read(self, ids: Sequence[bytes], tables: Mapping[bytes, Table] | None = None) -> Iterator[Person]:
        """Yield these clients in the order of their names; `tables` are their months where they were read before."""
        kept = self._book.tiers(ids) if self._kept else None
        metric, standard = self._rules.standard.measure.metric, self._rules.standard
        for found in (self._all if tables is None else self._bare).read(ids):
            client = found.facts.client.id
            one = found if tables is None else found._replace(figures=tables.get(client, Table(0, {})))
            series = series_in(one, self._day)
            month, value = series.newest(metric) or (None, None)
            code = None if kept is None else (kept.get(client),)
            yield Person(one.facts, series, month, value, band_for(value, standard), code, self._judge(one, series))

    def read_from(self, ids: Sequence[bytes], least_fen: int) -> Iterator[Person]:
        """Yield those of these clients whose newest figure, by which bands are told, is at least so much."""
        metric = self._rules.standard.measure.metric
        tables = self._book.tables(ids, self.columns, self._day)

        def reaches(client: bytes) -> bool:
            table = tables.get(client)
            newest = Series((), self._day, table=table).newest(metric) if table is not None else None
            return newest is not None and newest[1] >= least_fen

        return self.read(list(filter(reaches, ids)), tables)

    def _judge(self, one: Judgeable, series: Series) -> Callable[[], TierResult]:
        overrides = {one.facts.client.id: one.overrides}
        return lambda: tier_of(one.facts, self._rules.scheme, self._day, overrides, series, detail=False)


def with_tier(parts: Parts, scheme: Scheme) -> Parts:
    """Return the parts with what a tier under a scheme follows from beside figures."""
    attended = "activities" in columns_for(None, scheme)
    return parts._replace(
        overrides=True,
        holdings=parts.holdings or scheme.service,
        contacts=parts.contacts or attended,
        contacts_from=None if attended else parts.contacts_from,
    )


def slices(store: Store, progress: Progress | None = None) -> Iterator[list[bytes]]:
    """Yield the ids of everybody, slice by slice.

    Raises:
        CancelledError: `progress` wants to stop.
    """
    ids = store.client_ids()
    for start in range(0, len(ids), SLICE):
        if progress is not None:
            progress(start, len(ids), "")
        yield ids[start : start + SLICE]


def worth(
    store: Store, least_fen: int, *, rules: Rules, day: date, parts: Parts, progress: Progress | None = None
) -> Iterator[Person]:
    """Yield every client whose newest figure is at least so much on a day; of the facts there are these parts."""
    reader = Reader(store, rules=rules, day=day, parts=parts)
    for ids in slices(store, progress):
        yield from reader.read_from(ids, least_fen)
