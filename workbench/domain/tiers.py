"""Which tier a client holds on a day, since when, why, and what is lacking for the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from workbench.domain.distances import Path, paths_to
from workbench.domain.metrics import Missing, Series, month_text
from workbench.domain.ratings import Rating, missing_at, ratings_until, shown_rating
from workbench.domain.reasons import Names, Reason
from workbench.domain.schemeparts import Scheme
from workbench.domain.standings import (
    Standing,
    Watch,
    effective_day,
    falls_on,
    standings_after,
    timeline,
    watched,
)
from workbench.domain.stars import PointLine, decimal_points, points_of
from workbench.domain.tierresults import Gap, Override, Service, TierResult, TierSpan
from workbench.domain.tierwords import basis_of, by_hand, excluded, lacking, raised


def evaluate(
    series: Series,
    scheme: Scheme,
    day: date,
    *,
    overrides: Iterable[Override] = (),
    products: Sequence[str] = (),
    kind: str = "person",
    detail: bool = True,
) -> TierResult:
    """Return the tier of a client on `day`.

    A tier once reached holds until ratings take it: at once, or after `fall_after` ratings in a row that miss every
    way into it (T2b); then the highest tier that one of those ratings met remains. Rising waits for nothing but the
    scheme's effective day. A month without the measure is no rating: it neither keeps nor takes a tier.

    Args:
        overrides: those of this scheme (of its base, for a derived one); the last one in force counts.
        products: names of held products and agreements, for the floors of the service tier.
        kind: `person` or `company`; a scheme may leave one of them out.
        detail: also say why, what was before and what is lacking; lists of everybody do without.
    """
    core = scheme.rated
    told_by_hand = core.kind in ("manual", "derived") or kind in core.excluded_kinds | scheme.excluded_kinds
    ratings = [] if told_by_hand else ratings_until(series, core, day)
    known = list(standings_after(ratings, core))
    steps, coming = _split(timeline(known, core.timing), day)
    standing = steps[-1] if steps else None
    override = _in_force(overrides, day)
    rated = group(scheme, standing.rank) if standing else -1
    rank, since = rated, _since(steps, scheme)
    if override and not scheme.service:
        rank, since = group(scheme, core.rank(override.tier)), override.since or since
    shown = shown_rating(_in_effect(ratings, core, day), core)
    value = shown.value if shown else None
    return TierResult(
        scheme=scheme.code,
        measure=scheme.measure.code,
        tier=_code(scheme, rank),
        tier_name=_name(scheme, rank),
        rank=rank,
        since=since,
        basis=_basis(series, core, day, standing, ratings, override, scheme) if detail else (),
        month=month_text(shown.end) if shown else None,
        value_fen=value if core.kind == "money" else None,
        points=decimal_points(value) if core.kind == "points" and value is not None else None,
        lines=_lines(series, core, shown) if detail else (),
        next=_gap(series, scheme, rank, value, detail=detail) if not told_by_hand else None,
        misses=standing.misses if standing else 0,
        limit=core.fall_after,
        falls_on=falls_on(standing, core.timing) if standing else None,
        watch=watched(steps, core.timing, day),
        pending=_pending(scheme, standing, coming),
        missing=missing_at(series, core, ratings[-1].end) if detail and ratings else (),
        rated_tier=_code(scheme, rated),
        service=_service(scheme, known, day, override, products) if scheme.service else None,
        override=override,
        history=_spans(steps, scheme) if detail else (),
    )


def group(scheme: Scheme, rank: int) -> int:
    """Return the rank in a derived scheme of a rank of its base; for any other scheme the rank itself."""
    if scheme.base is None or rank < 0:
        return rank
    code = scheme.base.tiers[rank].code
    return next((place for place, tier in enumerate(scheme.tiers) if code in tier.groups), -1)


def _split(steps: list[Standing], day: date) -> tuple[list[Standing], list[Standing]]:
    """Return what is in effect on `day` and what comes into effect later."""
    count = len(steps)
    while count and steps[count - 1].since > day:
        count -= 1
    return steps[:count], steps[count:]


def _in_effect(ratings: list[Rating], core: Scheme, day: date) -> list[Rating]:
    """Return the ratings whose figures are shown: with fixed rating days all, else those in effect, but at least one.

    Between two fixed days the figure of the newest month is what there is to talk about.
    """
    timing = core.timing
    if timing.days or len(ratings) < 2:
        return ratings
    newest = ratings[-1].end
    begun = min(effective_day(timing, newest), effective_day(timing, newest, falling=True))
    return ratings if begun <= day else ratings[:-1]


def _pending(scheme: Scheme, standing: Standing | None, coming: Sequence[Standing]) -> TierSpan | None:
    """Return the first later step that changes the tier."""
    rank = group(scheme, standing.rank) if standing else -1
    for step in coming:
        if group(scheme, step.rank) != rank:
            return TierSpan(_code(scheme, group(scheme, step.rank)), step.since)
    return None


def _basis(
    series: Series,
    core: Scheme,
    day: date,
    standing: Standing | None,
    ratings: Sequence[Rating],
    override: Override | None,
    scheme: Scheme,
) -> tuple[Reason, ...]:
    """Return why: a change by hand first, then what the figures say, then what could not be worked out."""
    found: tuple[Reason, ...] = ()
    if override and not scheme.service:
        found += (by_hand(override.reason, override.until),)
    if standing is not None:
        found += basis_of(series, core, standing)
    if not ratings:
        return found if found or core.kind == "manual" else (excluded(core),)
    newest = _in_effect(list(ratings), core, day)[-1]
    return found + lacking(series, core, newest)


def _lines(series: Series, core: Scheme, shown: Rating | None) -> tuple[PointLine, ...]:
    if core.kind != "points" or shown is None:
        return ()
    points = points_of(series, core.rows, shown.end)
    return points.lines if points else ()


def _in_force(overrides: Iterable[Override], day: date) -> Override | None:
    found = None
    for override in overrides:
        if override.holds(day):
            found = override
    return found


def _since(steps: Sequence[Standing], scheme: Scheme) -> date | None:
    """Return the day on which the unbroken run of the last tier began."""
    since = None
    for step in reversed(steps):
        if group(scheme, step.rank) != group(scheme, steps[-1].rank):
            break
        since = step.since
    return since


def _spans(steps: Sequence[Standing], scheme: Scheme) -> tuple[TierSpan, ...]:
    spans: list[TierSpan] = []
    for step in steps:
        code = _code(scheme, group(scheme, step.rank))
        if not spans or spans[-1].tier != code:
            spans.append(TierSpan(code, step.since))
    return tuple(spans)


def _gap(series: Series, scheme: Scheme, rank: int, value: int | None, *, detail: bool) -> Gap | None:
    """Return what is lacking from `value` to the tier above `rank`, never below 0."""
    if rank + 1 >= len(scheme.tiers):
        return None
    above, core = scheme.tiers[rank + 1], scheme.rated
    aim = core.tiers[core.rank(above.groups[0])] if above.groups else above
    ways = paths_to(series, core, aim) if detail else ()
    if value is None or core.kind not in ("money", "points"):
        return Gap(above.code, above.name, ways=ways)
    distance = max(0, above.low - value)
    if core.kind == "points":
        return Gap(above.code, above.name, distance_points=decimal_points(distance), ways=ways)
    return Gap(above.code, above.name, distance_fen=distance, ways=ways)


def _service(
    scheme: Scheme, known: Sequence[Standing], day: date, override: Override | None, products: Sequence[str]
) -> Service:
    """Return the service tier: a change by hand, else the highest of contribution tier and floors (ST14).

    With fixed rating days it rises with the contribution tier at once and falls only on one of them (ST13).
    """
    if override:
        rank = scheme.rank(override.tier)
        return Service(_code(scheme, rank), _name(scheme, rank), (by_hand(override.reason, override.until),))
    timing = scheme.timing
    if scheme.service_days:
        timing = replace(timing, effect="immediate", fall_effect="fixed-days", days=scheme.service_days)
    steps, _ = _split(timeline(known, timing), day)
    rank = steps[-1].rank if steps else -1
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


__all__ = [
    "Gap",
    "Missing",
    "Override",
    "Path",
    "Rating",
    "Service",
    "TierResult",
    "TierSpan",
    "Watch",
    "evaluate",
]
