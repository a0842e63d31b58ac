"""What clients would be under another tier scheme, or on another day, beside what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.tiers import TierResult
from workbench.ports import Progress, Store
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Comparison:
    """One client: the tier of today under the scheme in force, and what was asked beside it."""

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
    asked, overrides, standings = rules.installed_scheme(scheme), store.overrides(), store.standings()
    found = []
    people = store.facts()
    for number, facts in enumerate(people):
        if progress is not None and number % _CHUNK == 0:
            progress(number, len(people))
        standing = standings.get(facts.client.id)
        result = tier_of(facts, asked, day, overrides)
        found.append(
            Comparison(
                facts.client.id,
                facts.client.client_no or "",
                facts.client.name,
                standing.tier if standing else None,
                result,
            )
        )
    return found
