"""Which tier a client holds on a day, since when, why, and what is lacking for the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.domain.metrics import Series, month_text
from workbench.domain.ratings import Missing, Rating, Standing, ratings_until, shown_rating, standings_after
from workbench.domain.reasons import Names, Reason
from workbench.domain.schemes import Scheme
from workbench.domain.stars import PointLine, decimal_points
from workbench.domain.tierwords import basis_of, by_hand, lacking, raised


@dataclass(frozen=True, slots=True)
class Override:
    """A tier set by hand, with its reason; in force from `since` to `until`, both included, None for open."""

    tier: str
    reason: str
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class TierSpan:
    """A tier (None: none) that took effect on `since` and held until the next span began."""

    tier: str | None
    since: date


@dataclass(frozen=True, slots=True)
class Gap:
    """The next tier and what is lacking for it: `distance_fen`, or `distance_points` under a point scheme."""

    tier: str
    name: Names
    distance_fen: int | None = None
    distance_points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """The service tier (服务星级, ST13): the contribution tier with floors (ST14) and changes by hand."""

    tier: str | None
    name: Names | None
    basis: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class TierResult:
    """What one scheme says of one client on one day.

    Attributes:
        scheme, measure: codes, such as `six-bands` and `aum_fen/quarter-average`.
        tier, tier_name, rank: the tier in effect; None, None and -1 for none. With a service tier this is the
            contribution tier (ST12), which nobody changes by hand.
        since: the first day from which on this tier has held without a break, None if never rated.
        basis: why: what gives the tier, what keeps it, what could not be worked out (达标依据).
        month: the month ('2026-10') at whose end `value_fen` or `points` was measured.
        value_fen: the scheme's measure in fen; None for point schemes and when months are missing.
        points: star points with two decimals, None likewise; `lines` are their rows.
        next: the tier above, None at the top.
        misses: ratings in a row that missed every way into the tier held; it is lost at `limit`.
        missing: what the newest rating lacked; nothing is extrapolated.
        rated_tier: what the figures alone say, where a change by hand says otherwise.
        service: only under schemes that have a service tier.
        override: the change by hand that is in force.
        history: the tiers that the figures gave over the months known, oldest first.
    """

    scheme: str
    measure: str
    tier: str | None
    tier_name: Names | None
    rank: int
    since: date | None
    basis: tuple[Reason, ...]
    month: str | None
    value_fen: int | None
    points: Decimal | None
    lines: tuple[PointLine, ...]
    next: Gap | None
    misses: int
    limit: int
    missing: tuple[Missing, ...]
    rated_tier: str | None
    service: Service | None
    override: Override | None
    history: tuple[TierSpan, ...]


def evaluate(
    series: Series,
    scheme: Scheme,
    day: date,
    *,
    overrides: Iterable[Override] = (),
    products: Sequence[str] = (),
) -> TierResult:
    """Return the tier of a client on `day`.

    A tier once reached holds until ratings take it: at once, or after `fall_after` ratings in a row that miss every
    way into it (T2b); then the highest tier that one of those ratings met remains. Rising waits for nothing but the
    scheme's effective day. A month without the measure is no rating: it neither keeps nor takes a tier.

    `overrides` are those of this scheme, of which the last one in force counts. `products` are the names of held
    products and agreements, for the floors of the service tier.
    """
    ratings = ratings_until(series, scheme, day)
    standings = list(standings_after(ratings, scheme))
    standing = standings[-1] if standings else None
    override = _in_force(overrides, day)
    rated = standing.rank if standing else -1
    rank, since = rated, _since(standings)
    basis = basis_of(series, scheme, standing) if standing else ()
    if override and not scheme.service:
        rank, since = scheme.rank(override.tier), override.since or since
        basis = (by_hand(override.reason, override.until), *basis)
    shown = shown_rating(ratings, scheme)
    value = shown.value if shown else None
    return TierResult(
        scheme=scheme.code,
        measure=scheme.measure.code,
        tier=_code(scheme, rank),
        tier_name=_name(scheme, rank),
        rank=rank,
        since=since,
        basis=basis + lacking(scheme, ratings[-1]),
        month=month_text(shown.end) if shown else None,
        value_fen=value if scheme.kind == "money" else None,
        points=decimal_points(value) if scheme.kind == "points" and value is not None else None,
        lines=shown.stars.lines if shown and shown.stars else (),
        next=_gap(scheme, rank, value),
        misses=standing.misses if standing else 0,
        limit=scheme.fall_after,
        missing=ratings[-1].missing,
        rated_tier=_code(scheme, rated),
        service=_service(scheme, rated, override, products) if scheme.service else None,
        override=override,
        history=_spans(standings, scheme),
    )


def _in_force(overrides: Iterable[Override], day: date) -> Override | None:
    found = None
    for override in overrides:
        if override.holds(day):
            found = override
    return found


def _since(standings: Sequence[Standing]) -> date | None:
    """Return the day on which the unbroken run of the last rank began."""
    since = None
    for standing in reversed(standings):
        if standing.rank != standings[-1].rank:
            break
        since = standing.since
    return since


def _spans(standings: Sequence[Standing], scheme: Scheme) -> tuple[TierSpan, ...]:
    spans: list[TierSpan] = []
    for position, standing in enumerate(standings):
        if position == 0 or standing.rank != standings[position - 1].rank:
            spans.append(TierSpan(_code(scheme, standing.rank), standing.since))
    return tuple(spans)


def _gap(scheme: Scheme, rank: int, value: int | None) -> Gap | None:
    """Return what is lacking from `value` to the tier above `rank`, never below 0."""
    if rank + 1 >= len(scheme.tiers):
        return None
    above = scheme.tiers[rank + 1]
    if value is None:
        return Gap(above.code, above.name)
    distance = max(0, above.low - value)
    if scheme.kind == "points":
        return Gap(above.code, above.name, distance_points=decimal_points(distance))
    return Gap(above.code, above.name, distance_fen=distance)


def _service(scheme: Scheme, rated: int, override: Override | None, products: Sequence[str]) -> Service:
    """Return the service tier: a change by hand, else the highest of contribution tier and floors (ST14)."""
    if override:
        rank = scheme.rank(override.tier)
        return Service(_code(scheme, rank), _name(scheme, rank), (by_hand(override.reason, override.until),))
    rank = rated
    basis: tuple[Reason, ...] = ()
    for floor in scheme.floors:
        raised_to = scheme.rank(floor.tier)
        if raised_to > rank and not set(floor.words).isdisjoint(products):
            rank, basis = raised_to, (raised(floor, scheme.tiers[raised_to].name),)
    return Service(_code(scheme, rank), _name(scheme, rank), basis)


def _code(scheme: Scheme, rank: int) -> str | None:
    return scheme.tiers[rank].code if rank >= 0 else None


def _name(scheme: Scheme, rank: int) -> Names | None:
    return scheme.tiers[rank].name if rank >= 0 else None


__all__ = ["Gap", "Missing", "Override", "Rating", "Service", "TierResult", "TierSpan", "evaluate"]
