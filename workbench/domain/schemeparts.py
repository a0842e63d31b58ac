"""Tier schemes (客户分层方案) as frozen records: what each tier asks, when it comes and goes, and how points count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbench.domain.columns import WINDOWS, Measure, Unit
from workbench.domain.reasons import Names

#: What tiers are told by: bands of money or points, criteria in words of their own, only by hand, or another scheme.
Kind = Literal["money", "points", "criteria", "manual", "derived"]
Effect = Literal["immediate", "month-start", "fixed-days"]
Cycle = Literal["month", "quarter"]

#: Points keep two decimals; they are held as whole hundredths.
HUNDREDTHS = 100
#: Coefficients of points are held as whole thousandths.
THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True)
class Criterion:
    """The measure is at least `at_least`: fen, pieces or months, as `unit` says."""

    measure: Measure
    at_least: int
    name: Names
    unit: Unit = "money"


@dataclass(frozen=True, slots=True)
class Way:
    """One way into a tier (达标依据): all of its criteria have to be met."""

    name: Names
    parts: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A half-open range [low, high) with its lower bound inside; `high` is None for the highest.

    Money schemes hold fen, point schemes hundredths of a point; where tiers are told by criteria or by hand both
    bounds mean nothing.

    Attributes:
        alternatives: further ways into the tier; where tiers are told by criteria the only ones.
        everyone: everybody whom the scheme rates is at least here (普通客户).
        groups: codes of the tiers of the other scheme that a derived tier stands for.
    """

    code: str
    name: Names
    low: int
    high: int | None
    alternatives: tuple[Way, ...] = ()
    everyone: bool = False
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PointRow:
    """One row of the star-point table (ST2–ST9): `coefficient` in thousandths of a point per 万元."""

    code: str
    name: Names
    measure: Measure
    coefficient: int

    @property
    def weighted(self) -> bool:
        """Whether the amount is a balance, averaged by days, and not a flow, summed."""
        return WINDOWS[self.measure.window] == "average"


@dataclass(frozen=True, slots=True)
class Floor:
    """A held product or agreement that lifts the service tier to `tier` (ST14).

    `words` are the product names that count; a product counts when its name is one of them.
    """

    tier: str
    words: tuple[str, ...]
    name: Names


@dataclass(frozen=True, slots=True)
class Counting:
    """How one transaction's amount is counted before it is summed (ST10, ST11).

    Attributes:
        caps_fen: business code → highest amount of one transaction that counts, in fen.
        order: the steps `cap` and `discount` in the order they are applied; the source does not say, so it is data.
    """

    caps_fen: Mapping[str, int]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timing:
    """When ratings are made and take effect.

    Attributes:
        effect: a higher tier takes effect at once, on the first day of the next calendar month (T2c), or on the next
            of the fixed rating days (固定评级日).
        fall_effect: likewise for a lower tier.
        cycle: how often a rating is made.
        fall_after: a tier is lost after so many consecutive ratings that miss every way into it; 1 is at once (T2b).
        watch_after: from the month after so many misses on the client is watched (关注客户); 0 for never.
        days: the fixed rating days as (month, day).
    """

    effect: Effect = "immediate"
    fall_effect: Effect = "immediate"
    cycle: Cycle = "month"
    fall_after: int = 1
    watch_after: int = 0
    days: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    """A versioned tier scheme.

    Attributes:
        kind: what tiers are told by; `money` bands on `measure`, `points` on the sum of `rows`.
        tiers: lowest first.
        service: floors and manual changes make a second result, the service tier (ST13), and leave the first alone.
        service_days: fixed rating days on which alone the service tier falls, as (month, day); none: it falls at once.
        excluded_kinds: kinds of client (`person`, `company`) that the scheme does not rate.
        note: what the reader of the scheme has to know, such as which amounts are only examples.
        derives: code of the scheme whose tiers a derived scheme groups; `base` is that scheme once both are loaded.
    """

    code: str
    version: str
    effective: date
    bank: Names
    name: Names
    sources: tuple[str, ...]
    kind: Kind
    measure: Measure
    measure_name: Names
    timing: Timing
    tiers: tuple[Band, ...]
    rows: tuple[PointRow, ...] = ()
    floors: tuple[Floor, ...] = ()
    service: bool = False
    service_days: tuple[tuple[int, int], ...] = ()
    counting: Counting | None = None
    excluded_kinds: frozenset[str] = frozenset()
    note: Names | None = None
    derives: str = ""
    base: Scheme | None = None

    @property
    def rated(self) -> Scheme:
        """The scheme by which clients are really rated: the base of a derived one, else this one."""
        return self.base or self

    @property
    def cycle(self) -> Cycle:
        return self.timing.cycle

    @property
    def fall_after(self) -> int:
        return self.timing.fall_after

    @property
    def effect(self) -> Effect:
        return self.timing.effect

    def rank(self, tier: str | None) -> int:
        """Return the place of a tier from the lowest, 0; -1 for none or an unknown code."""
        return next((rank for rank, band in enumerate(self.tiers) if band.code == tier), -1)
