"""Everybody in the book with figures and tier as of a day, read slice by slice so that memory stays small."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from workbench.domain.clients import ClientFacts
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series, series_of
from workbench.domain.standards import band_for
from workbench.domain.tierresults import Override, TierResult
from workbench.ports import Progress, Store
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules

#: So many clients are read in one step: few enough to be forgotten again, many enough that queries cost nothing.
SLICE = 2000

Overrides = Mapping[bytes, list[tuple[str, Override]]]


@dataclass(frozen=True)
class Person:
    """One client as of a day.

    Attributes:
        month, value_fen: the newest month that has the measure of the bands, and the figure; None where there is none.
        band: the maintenance band, None below the lowest.
        tier: what the adopted scheme says; worked out when it is first asked for, for most lists need it of few.
    """

    facts: ClientFacts
    series: Series
    month: int | None
    value_fen: int | None
    band: Band | None
    judge: Callable[[ClientFacts, Series], TierResult]

    @cached_property
    def tier(self) -> TierResult:
        return self.judge(self.facts, self.series)

    @property
    def tier_code(self) -> str | None:
        return self.tier.service.tier if self.tier.service else self.tier.tier

    @property
    def band_code(self) -> str | None:
        return self.band.code if self.band else None


def everybody(store: Store, *, rules: Rules, day: date, progress: Progress | None = None) -> Iterator[Person]:
    """Yield every client with what the figures say on a day."""
    ids = store.client_ids()
    metric = rules.standard.measure.metric
    for start in range(0, len(ids), SLICE):
        if progress is not None:
            progress(start, len(ids), "")
        wanted = ids[start : start + SLICE]
        overrides = store.overrides(wanted)

        def judge(facts: ClientFacts, series: Series, known: Overrides = overrides) -> TierResult:
            return tier_of(facts, rules.scheme, day, known, series)

        for facts in store.facts(wanted):
            series = series_of(facts, day)
            newest = series.newest(metric)
            month, value = newest or (None, None)
            yield Person(facts, series, month, value, band_for(value, rules.standard), judge)
