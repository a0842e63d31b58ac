"""Rates many clients anew under a scheme that nobody adopted, reading no more of the book than the scheme looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from workbench.domain.bandpeople import Person
from workbench.domain.columns import CLIENT_METRICS
from workbench.domain.schemeparts import Scheme
from workbench.domain.series import Series, Table, series_of
from workbench.domain.thresholds import columns_of
from workbench.domain.tierresults import TierResult
from workbench.domain.tiers import evaluate
from workbench.ports import Progress, Store

#: So many clients are read and rated in one step; what they hold in memory stays small.
CHUNK = 2000
#: So many clients' figures are remembered from one trial to the next; some 40 MB.
REMEMBERED = 25_000
_NO_MONTHS = Table(0, {})


class Rerating:
    """Rates clients chunk by chunk and says how far it has come."""

    def __init__(
        self, store: Store, today: date, series: dict[bytes, Series], progress: Progress | None, total: int
    ) -> None:
        """Take what was read before; `series` is added to."""
        self._store, self._today, self._series, self._progress = store, today, series, progress
        self._total = total
        self._overrides = store.overrides()
        self.done = 0

    def of(self, people: Sequence[Person], scheme: Scheme) -> Iterator[tuple[bytes, str | None, TierResult]]:
        """Yield (client, tier, result); a service tier counts where the scheme has one."""
        for start in range(0, len(people), CHUNK):
            self._say()
            part = people[start : start + CHUNK]
            series, products = self._read(part, scheme)
            for person in part:
                # The tier without its reasons: of everybody, nobody reads them.
                result = evaluate(
                    series[person.id],
                    scheme,
                    self._today,
                    overrides=[one for code, one in self._overrides.get(person.id, ()) if code == scheme.rated.code],
                    products=products.get(person.id, ()),
                    kind=person.kind,
                    detail=False,
                )
                yield person.id, result.service.tier if result.service else result.tier, result
            self.done += len(part)
        self._say()

    def _say(self) -> None:
        if self._progress is not None:
            self._progress(self.done, self._total)

    def _read(
        self, people: Sequence[Person], scheme: Scheme
    ) -> tuple[Mapping[bytes, Series], Mapping[bytes, tuple[str, ...]]]:
        """Return figures and products: only what the scheme looks at, and figures that were read before not again."""
        columns, ids = columns_of(scheme), [person.id for person in people]
        if not CLIENT_METRICS.keys().isdisjoint(columns):
            found = {facts.client.id: series_of(facts, self._today) for facts in self._store.facts(ids)}
        else:
            found = self._figures(ids, columns)
        return found, self._store.whole().products(ids) if scheme.rated.floors else {}

    def _figures(self, ids: Sequence[bytes], columns: Sequence[str]) -> dict[bytes, Series]:
        known = self._series
        found = {client: known[client] for client in ids if client in known}
        missing = [client for client in ids if client not in found]
        tables = self._store.whole().tables(missing, columns, self._today) if missing and columns else {}
        for client in missing:
            found[client] = Series((), self._today, table=tables.get(client, _NO_MONTHS))
        if len(known) + len(missing) <= REMEMBERED:
            known.update((client, found[client]) for client in missing)
        return found
