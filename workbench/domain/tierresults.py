"""What a scheme says of a client on a day, and a tier set by hand: plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.domain.columns import Missing
from workbench.domain.distances import Path
from workbench.domain.reasons import Names, Reason
from workbench.domain.standings import Watch
from workbench.domain.stars import PointLine


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
    """The next tier and what is lacking for it.

    Attributes:
        distance_fen, distance_points: from the measure shown to the tier's lower bound; None where tiers are told by
            criteria, by hand, or when the measure could not be worked out.
        ways: every way into it, with what is lacking on each.
    """

    tier: str
    name: Names
    distance_fen: int | None = None
    distance_points: Decimal | None = None
    ways: tuple[Path, ...] = ()


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
        falls_on: the day on which the tier is lost if it goes on being missed, None while it is not.
        watch: the client is watched (关注客户) because of it.
        pending: a tier that is rated already and takes effect on a later day.
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
    falls_on: date | None
    watch: Watch | None
    pending: TierSpan | None
    missing: tuple[Missing, ...]
    rated_tier: str | None
    service: Service | None
    override: Override | None
    history: tuple[TierSpan, ...]
