"""What clients would be under another tier scheme, or on another day, beside what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.domain.tierresults import TierResult
from workbench.ports import FIGURES, Progress, Store
from workbench.services.evaluating import columns_for, series_in, tier_of
from workbench.services.judging import with_tier
from workbench.services.rules import Rules

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Comparison:
    """One client: the tier of today under the scheme in force, and what was asked beside it.

    `result` says why, but holds neither the calculation nor the history; `explain_tier` gives those of one client.
    """

    client_id: bytes
    client_no: str
    name: str
    tier: str | None
    result: TierResult


def explain_tier(store: Store, *, rules: Rules, client: bytes, scheme: str, day: date) -> TierResult:
    """Return a client's tier under a scheme on a day, with its reasons and the rows of the calculation.

    Raises:
        Problem: there is no such scheme.
    """
    (facts,) = store.facts([client])
    return tier_of(facts, rules.installed_scheme(scheme), day, store.overrides([client]))


def compare_tiers(
    store: Store, *, rules: Rules, scheme: str, day: date, progress: Progress | None = None
) -> Sequence[Comparison]:
    """Return every client with the tier that it has and the one that a scheme gives it on a day.

    Raises:
        Problem: there is no such scheme.
    """
    asked, standings, ids = rules.installed_scheme(scheme), store.standings(), store.client_ids()
    reader = store.rule_facts(columns_for(None, asked), day, with_tier(FIGURES, asked))
    found = []
    for first in range(0, len(ids), _CHUNK):
        if progress is not None:
            progress(first, len(ids))
        # A slice at a time, so that no more than one holds its facts in memory.
        for one in reader.read(ids[first : first + _CHUNK]):
            who = one.facts.client
            standing = standings.get(who.id)
            result = tier_of(one.facts, asked, day, {who.id: one.overrides}, series_in(one, day))
            tier = standing.tier if standing else None
            found.append(Comparison(who.id, who.client_no or "", who.name, tier, _shortened(result)))
    return sorted(found, key=lambda row: (row.name, row.client_id))


def _shortened(result: TierResult) -> TierResult:
    """Leave out what only a single client is asked for: a hundred thousand such calculations fill the memory."""
    gap = result.next
    short = replace(gap, ways=()) if gap is not None and gap.ways else gap
    return replace(result, lines=(), missing=(), history=(), next=short)
