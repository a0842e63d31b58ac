"""Who is within reach of the next tier or band (MS11, 临界), and what it takes until the month ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from workbench.domain.money import both
from workbench.domain.months import first_day, month_of, month_text
from workbench.domain.schemeparts import HUNDREDTHS, Band
from workbench.domain.stars import decimal_points
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.watch import needed_daily, within_reach
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.watchrows import Asked, contacted_since, row

_REACH = QT_TRANSLATE_NOOP("Watch", "CNY {distance_yuan} short of {aim}: month average CNY {value_yuan}")
_REACH_DAILY = QT_TRANSLATE_NOOP(
    "Watch", "CNY {distance_yuan} short of {aim}; CNY {needed_yuan} a day for the {days} days left of the month"
)
_REACH_POINTS = QT_TRANSLATE_NOOP("Watch", "{distance} star points short of {aim}: {points} now")


def candidates(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    row = _tier_candidate(person, asked) or _band_candidate(person, asked)
    if row is not None:
        yield row


def _tier_candidate(person: Person, asked: Asked) -> WatchedClient | None:
    scheme, near = asked.rules.scheme, asked.rules.standard.near_percent
    if scheme.kind == "money":
        newest = person.series.newest(scheme.measure.metric)
        # The tier held is only asked for where some threshold is near: of most clients none is.
        if newest is None or within_reach(newest[1], scheme.tiers, near) is None:
            return None
        aim = within_reach(newest[1], scheme.tiers[person.rank(scheme) + 1 :], near)
        return _reach(person, asked, aim, newest[1], newest[0], "tier") if aim else None
    tier = person.tier
    points = None if tier.points is None else int(tier.points * HUNDREDTHS)
    aim = within_reach(points, scheme.tiers[tier.rank + 1 :], near)
    if aim is None or points is None:
        return None
    distance = decimal_points(aim.low - points)
    values = {"aim": aim.name, "distance": str(distance), "points": str(decimal_points(points))}
    extra = {**_aim(aim, "tier"), "target_fen": None, "distance_fen": None, "distance_points": str(distance)}
    extra |= {"needed_daily_fen": None, "days_left": None, **_this_month(person, asked)}
    return row(person, asked, _REACH_POINTS, values, value=person.value_fen, extra=extra)


def _band_candidate(person: Person, asked: Asked) -> WatchedClient | None:
    standard = asked.rules.standard
    aim = within_reach(person.value_fen, standard.bands, standard.near_percent)
    if aim is None or person.value_fen is None or person.month is None:
        return None
    return _reach(person, asked, aim, person.value_fen, person.month, "band")


def _reach(person: Person, asked: Asked, aim: Band, value: int, month: int, kind: str) -> WatchedClient:
    distance = aim.low - value
    as_of = _as_of(person, month, asked.day)
    running = month == month_of(asked.day) and as_of is not None
    needed = needed_daily(aim.low, value, as_of) if running and as_of else None
    values: dict[str, Any] = {"aim": aim.name, **both("distance", distance), **both("value", value)}
    if needed:
        values |= {**both("needed", needed[0]), "days": needed[1]}
    extra = {
        **_aim(aim, kind),
        "target_fen": aim.low,
        "distance_fen": distance,
        "distance_points": None,
        "needed_daily_fen": needed[0] if needed else None,
        "days_left": needed[1] if needed else None,
        **_this_month(person, asked),
    }
    text = _REACH_DAILY if needed else _REACH
    return row(person, asked, text, values, value=value, other=distance, extra=extra)


def _aim(aim: Band, kind: str) -> dict[str, Any]:
    return {"aim": aim.code, "aim_name": aim.name, "aim_kind": kind}


def _this_month(person: Person, asked: Asked) -> dict[str, Any]:
    return {"contacted_on": contacted_since(person, asked, first_day(month_of(asked.day)))}


def _as_of(person: Person, month: int, day: date) -> date | None:
    """Return the data date of a month's figures, not after `day`."""
    text = month_text(month)
    dated = [one.as_of for one in person.facts.snapshots if one.month == text and one.as_of and one.as_of <= day]
    return max((one for one in dated if month_of(one) == month), default=None)
