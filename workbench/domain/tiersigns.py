"""Who is within reach of the next tier or band (临界), and who is about to lose the tier they have (流失预警)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.cases import Case, say, told
from workbench.domain.money import both
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.obligations import Obligation
from workbench.domain.ratings import meets
from workbench.domain.reasons import Names, Reason
from workbench.domain.schemeparts import HUNDREDTHS, Band, Scheme
from workbench.domain.stars import decimal_points
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tierresults import TierResult

_NEAR = QT_TRANSLATE_NOOP("Obligations", "CNY {distance_yuan} short of {tier}: month average CNY {value_yuan}")
_NEAR_POINTS = QT_TRANSLATE_NOOP("Obligations", "{distance} star points short of {tier}: {points} now")
_MISSED_MONTHS = QT_TRANSLATE_NOOP("Obligations", "{tier} about to be lost: missed in month {misses} of {limit}")
_MISSED_QUARTERS = QT_TRANSLATE_NOOP("Obligations", "{tier} about to be lost: missed in quarter {misses} of {limit}")
_FALLING = QT_TRANSLATE_NOOP(
    "Obligations", "{tier} about to be lost: month average CNY {value_yuan}, CNY {distance_yuan} too little"
)
_CONTACTED = QT_TRANSLATE_NOOP("Obligations", "{tier}: contacted on {contacted} this month")

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class _Sign:
    """What is threatened or within reach, and why; `low` is the threshold in fen or hundredths of a point."""

    rule: str
    name: Names
    low: int
    reason: Reason


def tier_signs(case: Case) -> Iterator[Obligation]:
    """Yield at most one loss and one reach for the month of the day; a real contact in the month closes it.

    Reach: the newest month average (or the star points) lies below a threshold but at `near_percent` of it or more
    (`practice.md` §5); the threshold is of a tier above the one held, or else of the next maintenance band.
    Loss: a tier that the scheme keeps although it is being missed (T2b), or, where tiers fall at once, one whose lower
    bound the newest month average no longer reaches. A tier set by hand threatens nobody.
    """
    scheme, result = case.rules.scheme, case.tier
    loss = _loss(case, scheme, result) if scheme and result else None
    if loss:
        yield _obligation(case, "tier-loss", loss)
    near = _near_tier(case, scheme, result) if scheme and result else None
    near = near or _near_band(case)
    if near and not (loss and near.low <= loss.low):
        yield _obligation(case, "tier-near", near)


def _loss(case: Case, scheme: Scheme, result: TierResult) -> _Sign | None:
    if result.rank < 0 or result.override or scheme.kind == "points":
        return None
    tier = scheme.tiers[result.rank]
    rule = f"{scheme.code}/tier-loss"
    if result.misses:
        text = _MISSED_QUARTERS if scheme.cycle == "quarter" else _MISSED_MONTHS
        return _Sign(rule, tier.name, tier.low, say(text, tier=tier.name, misses=result.misses, limit=result.limit))
    newest = case.series.newest(scheme.measure.metric)
    if newest is None or newest[1] >= tier.low or _met_otherwise(case, tier, newest[0]):
        return None
    values = {"tier": tier.name, **both("value", newest[1]), **both("distance", tier.low - newest[1])}
    return _Sign(rule, tier.name, tier.low, told(_FALLING, values))


def _met_otherwise(case: Case, tier: Band, month: int) -> bool:
    return any(meets(case.series, way, month) for way in tier.alternatives)


def _near_tier(case: Case, scheme: Scheme, result: TierResult) -> _Sign | None:
    points = scheme.kind == "points"
    if points:
        value = None if result.points is None else int(result.points * HUNDREDTHS)
    else:
        newest = case.series.newest(scheme.measure.metric)
        value = newest[1] if newest else None
    return _near(case, value, scheme.tiers[result.rank + 1 :], f"{scheme.code}/tier-near", points=points)


def _near_band(case: Case) -> _Sign | None:
    standard = case.rules.standard
    newest = case.series.newest(standard.measure.metric)
    return _near(case, newest[1] if newest else None, standard.bands, f"{standard.code}/tier-near", points=False)


def _near(case: Case, value: int | None, bands: tuple[Band, ...], rule: str, *, points: bool) -> _Sign | None:
    """Return the lowest of the bands above the value, if the value has come within reach of it."""
    above = next((band for band in bands if value is not None and band.low > value), None)
    if above is None or value is None or value * _PERCENT < above.low * case.rules.standard.near_percent:
        return None
    distance = above.low - value
    if points:
        values = {"distance": str(decimal_points(distance)), "points": str(decimal_points(value)), "tier": above.name}
        return _Sign(rule, above.name, above.low, told(_NEAR_POINTS, values))
    money = {"tier": above.name, **both("value", value), **both("distance", distance)}
    return _Sign(rule, above.name, above.low, told(_NEAR, money))


def _obligation(case: Case, kind: str, sign: _Sign) -> Obligation:
    month = month_of(case.context.day)
    first, last = first_day(month), last_day(month)
    contacted = case.contacted(first, last)
    return case.obligation(
        kind,
        sign.rule,
        f"{case.key}/{first}",
        period=(first, last),
        due=last,
        done=int(contacted is not None),
        reason=say(_CONTACTED, tier=sign.name, contacted=contacted) if contacted else sign.reason,
    )
