"""Reads tier schemes (客户分层方案) from their rule files; refuses gaps, overlaps, unknown columns and wrong units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.bandfile import read_bands, read_measure, read_way
from workbench.domain.columns import METRICS, Measure, unit_of
from workbench.domain.rulefile import Section, unique
from workbench.domain.schemeparts import (
    HUNDREDTHS,
    THOUSANDTHS,
    Band,
    Counting,
    Cycle,
    Effect,
    Floor,
    Kind,
    PointRow,
    Scheme,
    Timing,
)

_EFFECTS: Mapping[str, Effect] = {"immediate": "immediate", "month-start": "month-start", "fixed-days": "fixed-days"}
_CYCLES: Mapping[str, Cycle] = {"month": "month", "quarter": "quarter"}
_KINDS: Mapping[str, Kind] = {
    "money": "money",
    "points": "points",
    "criteria": "criteria",
    "manual": "manual",
    "derived": "derived",
}
#: Bands and points are of money; pieces and months stand in criteria.
_MONEY = tuple(name for name in METRICS if unit_of(name) == "money")
_CLIENT_KINDS = ("person", "company")
#: A year that has every day on which ratings may be fixed.
_ANY_YEAR = 2001


def read_scheme(values: Mapping[str, object], file: str = "") -> Scheme:
    """Return the scheme of a parsed rule file; a derived one still has to be linked with its base.

    Raises:
        Problem: `rules-…` with the path of the key that is missing, unknown, of a wrong unit or window, or whose band
            leaves a gap or overlaps.
    """
    root = Section(values, "", file)
    root.only(
        "type", "code", "version", "effective", "bank", "name", "sources", "note", "measure", "timing", "tiers",
        "rows", "service", "transactions", "exclude", "derived",
    )  # fmt: skip
    root.choice("type", ("scheme",))
    measure = root.section("measure", optional=root.has("derived"))
    kind = "derived" if root.has("derived") else _KINDS[measure.choice("kind", tuple(_KINDS), "money")]
    tiers = _read_tiers(root, measure, kind)
    service = root.section("service", optional=True)
    service.only("floors", "days")
    return Scheme(
        code=root.code(),
        version=root.text("version"),
        effective=root.day("effective"),
        bank=root.names("bank"),
        name=root.names("name"),
        sources=root.texts("sources"),
        kind=kind,
        measure=_main_measure(measure, kind),
        measure_name=root.names("name") if kind == "derived" else measure.names(),
        timing=Timing() if kind in ("manual", "derived") else _read_timing(root.section("timing")),
        tiers=tiers,
        rows=_read_rows(root) if kind == "points" else (),
        floors=_read_floors(service, tiers),
        service=root.has("service"),
        service_days=_read_days(service) if service.has("days") else (),
        counting=_read_counting(root) if root.has("transactions") else None,
        excluded_kinds=_read_excluded(root.section("exclude", optional=True)),
        note=root.names("note") if root.has("note") else None,
        derives=_read_derived(root) if kind == "derived" else "",
    )


def _read_tiers(root: Section, measure: Section, kind: Kind) -> tuple[Band, ...]:
    if kind in ("money", "points"):
        return read_bands(root, "tiers", _scale(measure, kind), alternatives=kind == "money")
    sections = root.sections("tiers", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    return tuple(_read_tier(section, kind, lowest=section is sections[0]) for section in sections)


def _read_tier(section: Section, kind: Kind, *, lowest: bool) -> Band:
    """Return a tier without bounds: told by criteria, by hand, or by tiers of another scheme."""
    code, name = section.text("code"), section.names()
    if kind == "manual":
        section.only("code", "name")
        return Band(code, name, 0, None)
    if kind == "derived":
        section.only("code", "name", "of")
        groups = section.texts("of")
        if not groups:
            section.refuse_value("of", "[]", ("…",))
        return Band(code, name, 0, None, groups=groups)
    section.only("code", "name", "or", *(("everyone",) if lowest else ()))
    everyone = section.flag("everyone", default=False) if lowest else False
    ways = section.sections("or", optional=everyone, least=0 if everyone else 1)
    return Band(code, name, 0, None, tuple(read_way(way) for way in ways), everyone)


def _main_measure(section: Section, kind: Kind) -> Measure:
    if kind == "money":
        return read_measure(section, "kind", "unit", "name")
    if kind in {"criteria", "manual"}:
        section.only("kind", "name")
    return Measure(kind, kind)


def _read_timing(section: Section) -> Timing:
    """Return when a rating takes effect, how often one is made, and after how many misses a tier is lost."""
    section.only("effect", "fall_effect", "cycle", "fall_after", "watch_after", "days")
    effect = section.choice("effect", tuple(_EFFECTS))
    fall_effect = section.choice("fall_effect", tuple(_EFFECTS), effect)
    fall_after = section.count("fall_after", least=1)
    watch_after = section.count("watch_after", 0)
    if watch_after and watch_after >= fall_after:
        section.refuse_value("watch_after", watch_after, (f"1–{fall_after - 1}",))
    fixed = "fixed-days" in (effect, fall_effect)
    return Timing(
        effect=_EFFECTS[effect],
        fall_effect=_EFFECTS[fall_effect],
        cycle=_CYCLES[section.choice("cycle", tuple(_CYCLES))],
        fall_after=fall_after,
        watch_after=watch_after,
        days=_read_days(section) if fixed or section.has("days") else (),
    )


def _read_days(section: Section) -> tuple[tuple[int, int], ...]:
    """Return the fixed rating days (固定评级日) of a list such as ["01-01", "07-01"], in their order in the year."""
    found = set()
    written = section.texts("days")
    if not written:
        section.refuse_value("days", "[]", ("MM-DD",))
    for text in written:
        try:
            day = date.fromisoformat(f"{_ANY_YEAR}-{text}")
        except ValueError:
            section.refuse_value("days", text, ("MM-DD",))
        if (day.month, day.day) in found:
            section.refuse_repeat("days", text)
        found.add((day.month, day.day))
    return tuple(sorted(found))


def _read_excluded(section: Section) -> frozenset[str]:
    section.only("kinds")
    return frozenset(section.choices("kinds", _CLIENT_KINDS, ()))


def _read_derived(root: Section) -> str:
    section = root.section("derived")
    section.only("scheme")
    for name in ("measure", "timing", "rows", "service", "transactions", "exclude"):
        if root.has(name):
            section.refuse_value("scheme", name, ("tiers",))
    return section.text("scheme")


def _scale(measure: Section, kind: Kind) -> int:
    if kind == "points":
        measure.only("kind", "unit", "name")
        measure.choice("unit", ("point",))
        return HUNDREDTHS
    measure.choice("metric", _MONEY)
    return measure.money_unit()


def _read_rows(root: Section) -> tuple[PointRow, ...]:
    """Return the rows of the point table; coefficients are per 万元 and have at most three decimals."""
    sections = root.sections("rows")
    unique(sections, "code", lambda section: section.text("code"))
    return tuple(_read_row(section) for section in sections)


def _read_row(section: Section) -> PointRow:
    section.choice("metric", _MONEY)
    return PointRow(
        code=section.text("code"),
        name=section.names(),
        measure=read_measure(section, "code", "name", "per_wan"),
        coefficient=section.scaled("per_wan", THOUSANDTHS),
    )


def _read_floors(service: Section, tiers: Sequence[Band]) -> tuple[Floor, ...]:
    codes = tuple(tier.code for tier in tiers)
    floors = []
    for section in service.sections("floors", optional=True):
        section.only("tier", "products", "name")
        floors.append(Floor(section.choice("tier", codes), section.texts("products"), section.names()))
    return tuple(floors)


def _read_counting(root: Section) -> Counting:
    section = root.section("transactions")
    section.only("order", "unit", "caps")
    scale = section.money_unit()
    caps = section.section("caps", optional=True)
    return Counting(
        caps_fen={business: caps.scaled(business, scale) for business in caps.values},
        order=section.choices("order", ("cap", "discount")),
    )
