"""What can be turned in a rule file to try it out: thresholds, timing and quotas, each with its place and its unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from workbench.domain.reasons import Names
from workbench.domain.texts import QT_TRANSLATE_NOOP

Unit = Literal["wan-yuan", "yuan", "fen", "point", "times", "percent", "ratings", "count", "month"]

#: Groups of knobs in their order, with their titles.
GROUPS: Mapping[str, str] = {
    "tiers": QT_TRANSLATE_NOOP("Knobs", "Lower bounds of the tiers"),
    "ways": QT_TRANSLATE_NOOP("Knobs", "Other ways in"),
    "timing": QT_TRANSLATE_NOOP("Knobs", "Timing"),
    "rows": QT_TRANSLATE_NOOP("Knobs", "Points per 10,000 yuan"),
    "bands": QT_TRANSLATE_NOOP("Knobs", "Lower bounds of the bands"),
    "quotas": QT_TRANSLATE_NOOP("Knobs", "Quotas"),
    "batches": QT_TRANSLATE_NOOP("Knobs", "Messages to a band, a month"),
    "desk": QT_TRANSLATE_NOOP("Knobs", "Duties of the desk"),
    "coverage": QT_TRANSLATE_NOOP("Knobs", "Coverage goals"),
}
#: Names of single numbers that have none in the file.
_FALL_AFTER = QT_TRANSLATE_NOOP("Knobs", "Lost after so many missed ratings")
_WATCH_AFTER = QT_TRANSLATE_NOOP("Knobs", "Watched after so many missed ratings")
#: Digits after the point that a unit usually has.
_DECIMALS: Mapping[str, int] = {"wan-yuan": 2, "yuan": 2, "point": 2}
TIMING: Mapping[str, str] = {"fall_after": _FALL_AFTER, "watch_after": _WATCH_AFTER}


@dataclass(frozen=True, slots=True)
class Knob:
    """One number of a rule file.

    Attributes:
        path: where it stands, as `workbench.domain.rulechange` reads it.
        group: a key of `GROUPS`.
        names: what it belongs to, the wider first (a quota, then a band); empty for numbers of `TIMING`.
        value: as it stands in the file, in `unit`.
        decimals: digits after the point that the unit allows.
        per: `month`, `quarter`, `year` or `week`, for what is owed in each; else "".
    """

    path: str
    group: str
    names: tuple[Names, ...]
    value: Decimal
    unit: Unit
    decimals: int = 0
    per: str = ""


def knobs_of(values: Mapping[str, Any]) -> list[Knob]:
    """Return the knobs of a parsed scheme or standard that was read without a problem."""
    return list(_of_standard(values) if values.get("type") == "standard" else _of_scheme(values))


def _of_scheme(values: Mapping[str, Any]) -> Iterator[Knob]:
    unit = values.get("measure", {}).get("unit", "yuan")
    for tier in values["tiers"]:
        if "low" in tier:
            yield Knob(f"tiers.{tier['code']}.low", "tiers", (tier["name"],), *_measured(tier["low"], unit))
    for tier in values["tiers"]:
        for number, way in enumerate(tier.get("or", ())):
            yield from _of_way(tier, number, way)
    for key in TIMING:
        if key in values.get("timing", {}):
            yield Knob(f"timing.{key}", "timing", (), _number(values["timing"][key]), "ratings")
    for row in values.get("rows", ()):
        yield Knob(f"rows.{row['code']}.per_wan", "rows", (row["name"],), _number(row["per_wan"]), "point", 3)


def _of_way(tier: Mapping[str, Any], number: int, way: Mapping[str, Any]) -> Iterator[Knob]:
    """Yield the numbers of a way into a tier: its own, or those of each of its parts."""
    path = f"tiers.{tier['code']}.or.{number}"
    parts = [(path, way), *((f"{path}.all.{place}", part) for place, part in enumerate(way.get("all", ())))]
    for where, part in parts:
        if "at_least" in part:
            unit = part.get("unit", "count")
            names = tuple(one for one in (tier["name"], part.get("name") or way.get("name")) if one)
            yield Knob(f"{where}.at_least", "ways", names, *_measured(part["at_least"], unit))


def _of_standard(values: Mapping[str, Any]) -> Iterator[Knob]:
    unit = values["measure"]["unit"]
    bands = {band["code"]: band["name"] for band in values["bands"]}
    for band in values["bands"]:
        yield Knob(f"bands.{band['code']}.low", "bands", (band["name"],), *_measured(band["low"], unit))
    for quota in values["quotas"]:
        for code, name in bands.items():
            path = f"quotas.{quota['code']}.required.{code}"
            count = _number(quota["required"].get(code, 0))
            yield Knob(path, "quotas", (quota["name"], name), count, "times", per=quota["period"])
    for code, name in bands.items():
        yield Knob(f"batches.{code}", "batches", (name,), _number(values["batches"].get(code, 0)), "times", per="month")
    for duty in values.get("desk", ()):
        if "required" in duty:
            path = f"desk.{duty['code']}.required"
            yield Knob(path, "desk", (duty["name"],), _number(duty["required"]), "times", per=duty["period"])
    for goal in values.get("coverage", ()):
        yield Knob(f"coverage.{goal['code']}.percent", "coverage", (goal["name"],), _number(goal["percent"]), "percent")


def _number(value: Any) -> Decimal:
    return Decimal(str(value))


def _measured(value: Any, unit: Unit) -> tuple[Decimal, Unit, int]:
    """Return a number, its unit and the digits after the point: those of the unit, or as many as it has."""
    number = _number(value)
    exponent = number.normalize().as_tuple().exponent
    own = -exponent if isinstance(exponent, int) else 0
    return number, unit, max(own, _DECIMALS.get(unit, 0))
