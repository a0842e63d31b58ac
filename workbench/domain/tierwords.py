"""Why a client is in a tier (达标依据), as reasons that front ends translate."""

from __future__ import annotations

from workbench.domain.distances import Lack
from workbench.domain.metrics import exact
from workbench.domain.money import FEN_PER_WAN, both, divide
from workbench.domain.months import month_text
from workbench.domain.ratings import Rating, meets, missing_at
from workbench.domain.reasons import Names, Reason, joined
from workbench.domain.schemeparts import Band, Criterion, Floor, Scheme, Way
from workbench.domain.series import Series
from workbench.domain.standings import Standing
from workbench.domain.stars import decimal_points
from workbench.domain.texts import QT_TRANSLATE_NOOP

_MET = QT_TRANSLATE_NOOP("Tiers", "{measure} at the end of {month} CNY {value_yuan}, {tier} begins at CNY {low_yuan}")
_POINTS = QT_TRANSLATE_NOOP("Tiers", "{points} star points at the end of {month}, {tier} begins at {low}")
_BELOW = QT_TRANSLATE_NOOP("Tiers", "{measure} at the end of {month} CNY {value_yuan}, below the lowest tier")
_NO_POINTS = QT_TRANSLATE_NOOP("Tiers", "No star points at the end of {month}, not rated")
_KEPT_MONTHS = QT_TRANSLATE_NOOP("Tiers", "Kept although missed: month {misses} of {limit}")
_KEPT_QUARTERS = QT_TRANSLATE_NOOP("Tiers", "Kept although missed: quarter {misses} of {limit}")
_LACKS = QT_TRANSLATE_NOOP("Tiers", "{measure} cannot be worked out, missing: {months}")
_NEVER = QT_TRANSLATE_NOOP("Tiers", "{measure} cannot be worked out: no imported file has this figure")
_COUNTED = QT_TRANSLATE_NOOP("Tiers", "{measure} at the end of {month} {value}, {tier} asks for {low}")
_EVERYBODY = QT_TRANSLATE_NOOP("Tiers", "Everybody is at least {tier}")
_NONE_MET = QT_TRANSLATE_NOOP("Tiers", "At the end of {month} no way into a tier is known to be met")
_EXCLUDED = QT_TRANSLATE_NOOP("Tiers", "This scheme does not rate clients of this kind")
_HOLD = QT_TRANSLATE_NOOP(
    "Tiers", "{measure}: hold CNY {level_yuan} a day from {since} to {by} ({days} days), CNY {more_yuan} more than now"
)
_KEEP = QT_TRANSLATE_NOOP("Tiers", "{measure}: reached on {by} if CNY {level_yuan} a day are held until then")
_HAVE = QT_TRANSLATE_NOOP("Tiers", "{measure}: CNY {more_yuan} more on {by}")
_MOVE = QT_TRANSLATE_NOOP("Tiers", "{measure}: CNY {more_yuan} more by {by}")
_MORE = QT_TRANSLATE_NOOP("Tiers", "{measure}: {more} more by {by}")
_WAIT = QT_TRANSLATE_NOOP("Tiers", "{measure}: reached on {by}")
_ENOUGH = QT_TRANSLATE_NOOP("Tiers", "{measure}: met")
_ROW_HELD = QT_TRANSLATE_NOOP(
    "Tiers", "{measure}: CNY {more_yuan} more, held for {months} months ({coefficient} points a 10,000)"
)
_ROW_ONCE = QT_TRANSLATE_NOOP("Tiers", "{measure}: CNY {more_yuan} more, once ({coefficient} points a 10,000)")
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
    if not found and tier.everyone:
        found.append(Reason(_CONTEXT, _EVERYBODY, {"tier": tier.name}))
    if standing.misses:
        text = _KEPT_QUARTERS if scheme.cycle == "quarter" else _KEPT_MONTHS
        found.append(Reason(_CONTEXT, text, {"misses": standing.misses, "limit": scheme.fall_after}))
    return tuple(found)


def lacking(series: Series, scheme: Scheme, newest: Rating) -> tuple[Reason, ...]:
    """Return what the newest rating could not work out; columns that lack the same months go together.

    An alternative of a money scheme that is not known keeps no one out of the other ways, and is not complained of.
    """
    names = named_columns(scheme)
    by_months: dict[tuple[str, ...] | None, list[Names]] = {}
    own = {scheme.measure.metric, *scheme.measure.less}
    for missing in missing_at(series, scheme, newest.end):
        if scheme.kind != "money" or missing.metric in own:
            months = None if missing.never and series.first is not None else missing.months
            called = by_months.setdefault(months, [])
            name = names.get(missing.metric, scheme.measure_name)
            if name not in called:
                called.append(name)
    return tuple(unknown(joined(measures), months) for months, measures in by_months.items())


def unknown(measure: Names, months: tuple[str, ...] | None) -> Reason:
    """Return the reason of a figure that cannot be worked out: for want of months, or of the column (None)."""
    if months is None:
        return Reason(_CONTEXT, _NEVER, {"measure": measure})
    return Reason(_CONTEXT, _LACKS, {"measure": measure, "months": ", ".join(months)})


def named_columns(scheme: Scheme) -> dict[str, Names]:
    """Return what a scheme calls the columns that it measures."""
    found: dict[str, Names] = {}
    for row in scheme.rows:
        found.update(dict.fromkeys((row.measure.metric, *row.measure.less), row.name))
    for tier in scheme.tiers:
        for way in tier.alternatives:
            for part in way.parts:
                for column in (part.measure.metric, *part.measure.less):
                    found.setdefault(column, part.name)
    if scheme.kind == "money":
        found.update(dict.fromkeys((scheme.measure.metric, *scheme.measure.less), scheme.measure_name))
    return found


def excluded(scheme: Scheme) -> Reason:
    """Return the reason of a client whose kind the scheme leaves out."""
    return Reason(_CONTEXT, _EXCLUDED, {"scheme": scheme.name})


def step_to(lack: Lack) -> Reason:
    """Return what one criterion of the way into the next tier still asks for; amounts are rounded up to 100 yuan."""
    values: dict[str, object] = {"measure": lack.name, "by": lack.by}
    if lack.lacking is None:
        return _not_known(lack)
    if lack.coefficient is not None:
        values |= {"months": lack.months, "coefficient": f"{lack.coefficient.normalize():f}"}
        return Reason(_CONTEXT, _ROW_HELD if lack.months else _ROW_ONCE, values | both("more", _up(lack.lacking)))
    if lack.days and lack.level:
        values |= {"since": lack.since, "days": lack.days, **both("level", _up(lack.level))}
        return Reason(_CONTEXT, _HOLD if lack.lacking else _KEEP, values | both("more", _up(lack.lacking)))
    if not lack.lacking:
        return Reason(_CONTEXT, _ENOUGH, values)
    if lack.unit != "money":
        text = _WAIT if lack.unit == "month" else _MORE
        return Reason(_CONTEXT, text, values | {"more": lack.lacking})
    once = lack.window.endswith("-sum")
    return Reason(_CONTEXT, _MOVE if once else _HAVE, values | both("more", _up(lack.lacking)))


def _not_known(lack: Lack) -> Reason:
    months = sorted({month for one in lack.missing for month in one.months})
    never = any(one.never for one in lack.missing)
    return unknown(lack.name, None if never or not months else tuple(months))


def _up(fen: int) -> int:
    """Return fen rounded up to what 万元 with two decimals can show."""
    step = FEN_PER_WAN // 100
    return -(-fen // step) * step


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
    """Return the criteria of the ways into a tier that the rating met (T2, T6)."""
    found: list[Reason] = []
    for way in tier.alternatives:
        if meets(series, way, rating.end):
            found += [_met(series, part, way, tier, rating) for part in way.parts]
    return found


def _met(series: Series, part: Criterion, way: Way, tier: Band, rating: Rating) -> Reason:
    total = exact(series, part.measure, rating.end)
    value = divide(*total) if total else 0
    name = part.name if len(way.parts) > 1 else way.name
    values: dict[str, object] = {"measure": name, "month": month_text(rating.end), "tier": tier.name}
    if part.unit != "money":
        return Reason(_CONTEXT, _COUNTED, values | {"value": value, "low": part.at_least})
    return Reason(_CONTEXT, _MET, {**values, **both("value", value), **both("low", part.at_least)})


def _nothing(scheme: Scheme, rating: Rating) -> Reason:
    values: dict[str, object] = {"month": month_text(rating.end)}
    if scheme.kind == "criteria":
        return Reason(_CONTEXT, _NONE_MET, values)
    if scheme.kind == "points":
        return Reason(_CONTEXT, _NO_POINTS, values)
    return Reason(_CONTEXT, _BELOW, {**values, "measure": scheme.measure_name, **both("value", rating.value or 0)})
