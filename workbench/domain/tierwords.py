"""Why a client is in a tier (达标依据), as reasons that front ends translate."""

from __future__ import annotations

from workbench.domain.metrics import Series, measured, month_text
from workbench.domain.money import both
from workbench.domain.ratings import Rating, Standing
from workbench.domain.reasons import Names, Reason, joined
from workbench.domain.schemes import Band, Floor, Scheme
from workbench.domain.stars import decimal_points
from workbench.domain.texts import QT_TRANSLATE_NOOP

_MET = QT_TRANSLATE_NOOP("Tiers", "{measure} at the end of {month} CNY {value_yuan}, {tier} begins at CNY {low_yuan}")
_POINTS = QT_TRANSLATE_NOOP("Tiers", "{points} star points at the end of {month}, {tier} begins at {low}")
_BELOW = QT_TRANSLATE_NOOP("Tiers", "{measure} at the end of {month} CNY {value_yuan}, below the lowest tier")
_NO_POINTS = QT_TRANSLATE_NOOP("Tiers", "No star points at the end of {month}, not rated")
_KEPT_MONTHS = QT_TRANSLATE_NOOP("Tiers", "Kept although missed: month {misses} of {limit}")
_KEPT_QUARTERS = QT_TRANSLATE_NOOP("Tiers", "Kept although missed: quarter {misses} of {limit}")
_LACKS = QT_TRANSLATE_NOOP("Tiers", "{measure} cannot be worked out, missing: {months}")
_BY_HAND = QT_TRANSLATE_NOOP("Tiers", "Set by hand: {note}")
_BY_HAND_UNTIL = QT_TRANSLATE_NOOP("Tiers", "Set by hand until {until}: {note}")
_FLOOR = QT_TRANSLATE_NOOP("Tiers", "Raised to {tier}, because of {product}")

_CONTEXT = "Tiers"


def basis_of(series: Series, scheme: Scheme, standing: Standing) -> tuple[Reason, ...]:
    """Return what gives the tier that stands, and what keeps it when its standard is being missed."""
    rating = standing.met_by
    if standing.rank < 0:
        return (_nothing(scheme, rating),)
    tier = scheme.tiers[standing.rank]
    found = [_own(scheme, tier, rating)] if rating.value is not None and rating.value >= tier.low else []
    found += _alternatives(series, tier, rating)
    if not found:  # the rating met a higher tier by an alternative and thereby this one
        found += [reason for band in scheme.tiers for reason in _alternatives(series, band, rating)]
    if standing.misses:
        text = _KEPT_QUARTERS if scheme.cycle == "quarter" else _KEPT_MONTHS
        found.append(Reason(_CONTEXT, text, {"misses": standing.misses, "limit": scheme.fall_after}))
    return tuple(found)


def lacking(scheme: Scheme, newest: Rating) -> tuple[Reason, ...]:
    """Return what the newest rating could not work out, for want of months; columns that lack the same go together."""
    names = {row.measure.metric: row.name for row in scheme.rows}
    by_months: dict[tuple[str, ...], list[Names]] = {}
    for missing in newest.missing:
        by_months.setdefault(missing.months, []).append(names.get(missing.metric, scheme.measure_name))
    return tuple(
        Reason(_CONTEXT, _LACKS, {"measure": joined(measures), "months": ", ".join(months)})
        for months, measures in by_months.items()
    )


def by_hand(note: str, until: object) -> Reason:
    """Return the reason of a tier set by hand, with the day it ends if it does."""
    if until is None:
        return Reason(_CONTEXT, _BY_HAND, {"note": note})
    return Reason(_CONTEXT, _BY_HAND_UNTIL, {"note": note, "until": until})


def raised(floor: Floor, name: Names) -> Reason:
    """Return the reason of a service tier that a held product lifts (ST14)."""
    return Reason(_CONTEXT, _FLOOR, {"tier": name, "product": floor.name})


def _own(scheme: Scheme, tier: Band, rating: Rating) -> Reason:
    assert rating.value is not None
    values: dict[str, object] = {"month": month_text(rating.end), "tier": tier.name}
    if scheme.kind == "points":
        values |= {"points": str(decimal_points(rating.value)), "low": str(decimal_points(tier.low))}
        return Reason(_CONTEXT, _POINTS, values)
    values |= {"measure": scheme.measure_name, **both("value", rating.value), **both("low", tier.low)}
    return Reason(_CONTEXT, _MET, values)


def _alternatives(series: Series, tier: Band, rating: Rating) -> list[Reason]:
    """Return the alternatives of a tier that the rating met (T2)."""
    found = []
    for way in tier.alternatives:
        value = measured(series, way.measure, rating.end).value_fen
        if value is not None and value >= way.at_least_fen:
            values = {"measure": way.name, "month": month_text(rating.end), "tier": tier.name}
            found.append(Reason(_CONTEXT, _MET, {**values, **both("value", value), **both("low", way.at_least_fen)}))
    return found


def _nothing(scheme: Scheme, rating: Rating) -> Reason:
    values: dict[str, object] = {"month": month_text(rating.end)}
    if scheme.kind == "points":
        return Reason(_CONTEXT, _NO_POINTS, values)
    return Reason(_CONTEXT, _BELOW, {**values, "measure": scheme.measure_name, **both("value", rating.value or 0)})
