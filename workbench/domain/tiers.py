"""Which tier a client holds on a day, since when, why, and what is lacking for the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from workbench.domain.columns import NEWEST
from workbench.domain.distances import paths_to
from workbench.domain.months import month_text
from workbench.domain.ratings import Rating, missing_at, rate, ratings_until, shown_rating
from workbench.domain.reasons import Names, Reason
from workbench.domain.schemeparts import Scheme
from workbench.domain.series import Series
from workbench.domain.standings import (
    Standing,
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
    rated = _rate_all(series, scheme, day, kind)
    override = _in_force(overrides, day)
    brief = _brief(scheme, rated, day, override, products)
    return _detailed(brief, series, scheme, rated) if detail else brief


def _brief(scheme: Scheme, rated: _Rated, day: date, override: Override | None, products: Sequence[str]) -> TierResult:
    """Return the result without what only a single client's card shows."""
    core, standing = rated.core, rated.standing
    rank, since = group(scheme, standing.rank) if standing else -1, _since(rated.steps, scheme)
    rated_tier = _code(scheme, rank)
    if override and not scheme.service:
        rank, since = group(scheme, core.rank(override.tier)), override.since or since
    shown = shown_rating(rated.shown, core)
    value = shown.value if shown else None
    return TierResult(
        scheme=scheme.code,
        measure=scheme.measure.code,
        tier=_code(scheme, rank),
        tier_name=_name(scheme, rank),
        rank=rank,
        since=since,
        basis=(),
        month=month_text(shown.end) if shown else None,
        value_fen=value if core.kind == "money" else None,
        points=decimal_points(value) if core.kind == "points" and value is not None else None,
        lines=(),
        next=_gap(scheme, rank, value) if rated.shown else None,
        misses=standing.misses if standing else 0,
        limit=core.fall_after,
        falls_on=falls_on(standing, core.timing) if standing else None,
        watch=watched(rated.steps, core.timing, day),
        pending=_pending(scheme, rated),
        missing=(),
        rated_tier=rated_tier,
        service=_service(scheme, rated.known, day, override, products) if scheme.service else None,
        override=override,
        history=_spans(rated.steps, scheme),
    )


def _detailed(brief: TierResult, series: Series, scheme: Scheme, rated: _Rated) -> TierResult:
    """Return a result with its reasons, its calculation, and the ways to the next tier."""
    core, gap = rated.core, brief.next
    if gap is not None:
        aim = scheme.tiers[brief.rank + 1]
        gap = replace(gap, ways=paths_to(series, core, core.tiers[core.rank(aim.groups[0])] if aim.groups else aim))
    return replace(
        brief,
        basis=_basis(series, scheme, rated, brief.override),
        lines=_lines(series, core, shown_rating(rated.shown, core)),
        next=gap,
        missing=missing_at(series, core, rated.shown[-1].end) if rated.shown else (),
    )


class _Rated(NamedTuple):
    """One client rated under one scheme.

    Attributes:
        core: the scheme that rates: the base of a derived one.
        shown: the ratings whose figures are shown; empty for clients whom the scheme does not rate.
        known: what stands after each rating; `steps` are in effect, `coming` takes effect later.
    """

    core: Scheme
    shown: Sequence[Rating]
    known: Sequence[Standing]
    steps: Sequence[Standing]
    coming: Sequence[Standing]

    @property
    def standing(self) -> Standing | None:
        """What stands on the day."""
        return self.steps[-1] if self.steps else None


def _rate_all(series: Series, scheme: Scheme, day: date, kind: str) -> _Rated:
    core = scheme.rated
    if core.kind in ("manual", "derived") or kind in core.excluded_kinds or kind in scheme.excluded_kinds:
        return _Rated(core, (), (), (), ())
    ratings = ratings_until(series, core, day)
    known = list(standings_after(ratings, core))
    return _Rated(core, _in_effect(series, ratings, core, day), known, *_split(timeline(known, core.timing), day))


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


def _in_effect(series: Series, ratings: list[Rating], core: Scheme, day: date) -> list[Rating]:
    """Return the ratings whose figures are shown: with fixed rating days all, else those in effect, but at least one.

    Between two fixed days the figure of the newest month is what there is to talk about. On the last day of a client's
    first quarter the window in force is still the one before it, of which months are missing.
    """
    timing = core.timing
    newest = ratings[-1].end
    begun = min(effective_day(timing, newest), effective_day(timing, newest, falling=True))
    if timing.days or begun <= day:
        return ratings
    if len(ratings) > 1:
        return ratings[:-1]
    if core.measure.window in NEWEST:
        return ratings
    return [rate(series, core, newest - (3 if core.cycle == "quarter" else 1))]


def _pending(scheme: Scheme, rated: _Rated) -> TierSpan | None:
    """Return the first later step that changes the tier."""
    rank = group(scheme, rated.standing.rank) if rated.standing else -1
    for step in rated.coming:
        if group(scheme, step.rank) != rank:
            return TierSpan(_code(scheme, group(scheme, step.rank)), step.since)
    return None


def _basis(series: Series, scheme: Scheme, rated: _Rated, override: Override | None) -> tuple[Reason, ...]:
    """Return why: a change by hand first, then what the figures say, then what could not be worked out."""
    core = rated.core
    found: tuple[Reason, ...] = ()
    if override and not scheme.service:
        found += (by_hand(override.reason, override.until),)
    if rated.standing is not None:
        found += basis_of(series, core, rated.standing)
    if rated.shown:
        return found + lacking(series, core, rated.shown[-1])
    return found if found or core.kind in ("manual", "derived") else (excluded(core),)


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


def _gap(scheme: Scheme, rank: int, value: int | None) -> Gap | None:
    """Return what is lacking from `value` to the tier above `rank`, never below 0."""
    if rank + 1 >= len(scheme.tiers):
        return None
    above, kind = scheme.tiers[rank + 1], scheme.rated.kind
    if value is None or kind not in ("money", "points"):
        return Gap(above.code, above.name)
    distance = max(0, above.low - value)
    if kind == "points":
        return Gap(above.code, above.name, distance_points=decimal_points(distance))
    return Gap(above.code, above.name, distance_fen=distance)


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
