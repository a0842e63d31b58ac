"""Entitlements (权益, `domain.md` §13): what a tier gives its clients, how much of it in a year, and what was used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique


@dataclass(frozen=True, slots=True)
class Entitlement:
    """Something a tier gives.

    Attributes:
        tier: code of the lowest tier of the scheme that has it; the tiers above have it too unless they name their own
            under the same code.
        quota: times a calendar year, None for as often as wanted.
    """

    code: str
    name: Names
    tier: str
    quota: int | None
    note: Names | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an entitlement."""

    id: bytes
    code: str
    on: date
    count: int
    note: str


@dataclass(frozen=True, slots=True)
class EntitlementState:
    """An entitlement of one client in the year of a day.

    Attributes:
        used: times used in the year up to the day.
        left: times left, never negative; None without quota.
        expires: the last day on which what is left can be used, None without quota.
        held: the client's tier gives it now; one that was used before the tier was lost stays in the list.
    """

    entitlement: Entitlement
    used: int
    left: int | None
    expires: date | None
    held: bool
    uses: tuple[Use, ...]


def entitled(catalogue: Sequence[Entitlement], tiers: Sequence[str], tier: str | None) -> list[Entitlement]:
    """Return what a tier has: its own and what the tiers below it have; `tiers` are the scheme's, lowest first.

    Of one code the entry of the highest tier reached counts.
    """
    if tier not in tiers:
        return []
    reach = tiers.index(tier)
    best: dict[str, Entitlement] = {}
    for one in catalogue:
        if one.tier in tiers and tiers.index(one.tier) <= reach:
            known = best.get(one.code)
            if known is None or tiers.index(known.tier) < tiers.index(one.tier):
                best[one.code] = one
    return list(best.values())


def states(
    catalogue: Sequence[Entitlement], tiers: Sequence[str], tier: str | None, uses: Iterable[Use], day: date
) -> list[EntitlementState]:
    """Return the entitlements of a client in the year of `day`, in the order of the catalogue."""
    held = {one.code: one for one in entitled(catalogue, tiers, tier)}
    own: dict[str, list[Use]] = {}
    for use in uses:
        if use.on.year == day.year and use.on <= day:
            own.setdefault(use.code, []).append(use)
    shown: dict[str, Entitlement] = {}
    for one in catalogue:
        if one.code in held or one.code in own:
            shown[one.code] = held.get(one.code, one)
    return [_state(one, own.get(code, []), day, held=code in held) for code, one in shown.items()]


def _state(one: Entitlement, uses: Sequence[Use], day: date, *, held: bool) -> EntitlementState:
    used = sum(use.count for use in uses)
    left = None if one.quota is None else max(0, one.quota - used)
    expires = None if one.quota is None else date(day.year, 12, 31)
    return EntitlementState(one, used, left, expires, held, tuple(uses))


@dataclass(frozen=True, slots=True)
class TierTotal:
    """One entitlement of one tier in a year.

    Attributes:
        clients: who is in the tier; `used` times by all of them.
        left: times left to all of them, each client's own quota; None without quota.
    """

    tier: str
    entitlement: Entitlement
    clients: int
    used: int
    left: int | None


def tier_totals(
    catalogue: Sequence[Entitlement],
    tiers: Sequence[str],
    clients: Mapping[bytes, str],
    uses: Mapping[bytes, Sequence[Use]],
    day: date,
) -> list[TierTotal]:
    """Return what each tier gave in the year of `day`, the highest tier first; `clients` are their tiers."""
    people: dict[str, int] = {}
    for tier in clients.values():
        people[tier] = people.get(tier, 0) + 1
    used: dict[tuple[str, str], int] = {}
    spare: dict[tuple[str, str], int] = {}
    quotas = {tier: {one.code: one.quota for one in entitled(catalogue, tiers, tier)} for tier in people}
    for client, own in uses.items():
        tier, mine = clients[client], dict[str, int]()
        for use in own:
            if use.on.year == day.year and use.on <= day:
                mine[use.code] = mine.get(use.code, 0) + use.count
        for code, count in mine.items():
            used[tier, code] = used.get((tier, code), 0) + count
            quota = quotas[tier].get(code)
            if quota is not None:
                # Who used more than the quota takes nothing from the others.
                spare[tier, code] = spare.get((tier, code), 0) + min(quota, count)
    found = []
    for tier in reversed(tiers):
        for one in entitled(catalogue, tiers, tier) if people.get(tier) else ():
            left = None if one.quota is None else one.quota * people[tier] - spare.get((tier, one.code), 0)
            found.append(TierTotal(tier, one, people[tier], used.get((tier, one.code), 0), left))
    return found


def read_entitlements(values: Mapping[str, object], file: str = "") -> tuple[str, tuple[Entitlement, ...]]:
    """Return (scheme, catalogue) of a parsed entitlement file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, "", file)
    root.only("scheme", "name", "note", "sources", "entitlements")
    sections = root.sections("entitlements", least=1)
    unique(sections, "code", lambda section: f"{section.text('tier')}/{section.text('code')}")
    found = []
    for section in sections:
        section.only("code", "name", "tier", "quota", "note")
        found.append(
            Entitlement(
                code=section.text("code"),
                name=section.names(),
                tier=section.text("tier"),
                quota=section.count("quota", least=1) if section.has("quota") else None,
                note=section.names("note") if section.has("note") else None,
            )
        )
    return root.text("scheme"), tuple(found)
