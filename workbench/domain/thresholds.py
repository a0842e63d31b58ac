"""Which figures a change of thresholds can matter to, so that only clients who have such a figure are rated anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.domain.columns import SNAPSHOT_METRICS, WINDOWS, Measure
from workbench.domain.schemeparts import Band, Criterion, Scheme

#: Kinds of scheme whose tiers depend on figures by nothing but comparing them with thresholds.
_BY_THRESHOLD = ("money", "criteria")


@dataclass(frozen=True, slots=True)
class Moved:
    """A threshold that moved: figures of the column from `low` (in) to `high` (out) are judged otherwise now."""

    column: str
    low: int
    high: int


def moved_thresholds(before: Scheme, after: Scheme) -> tuple[Moved, ...] | None:
    """Return the thresholds in which two versions of a scheme differ, None when they differ in anything else.

    A figure over a window of averages or of single months lies between the lowest and the highest of its months.
    A client none of whose months' range touches a moved threshold therefore keeps every rating, and so the tier. Sums
    and points have no such range: then the answer is None, and everybody has to be rated.
    """
    if before.rated.kind not in _BY_THRESHOLD or _bare(before) != _bare(after):
        return None
    found: list[Moved] = []
    for measure, old, new in _thresholds(before.rated, after.rated):
        if old != new:
            if not _within_its_months(measure):
                return None
            found.append(Moved(measure.metric, min(old, new), max(old, new)))
    return tuple(dict.fromkeys(found))


def _bare(scheme: Scheme) -> Scheme:
    """Return a scheme without its labels and thresholds."""
    nobody = {"zh_CN": "", "en": ""}
    return replace(
        scheme,
        version="",
        effective=scheme.effective.min,
        bank=nobody,
        name=nobody,
        measure_name=nobody,
        sources=(),
        note=None,
        tiers=tuple(_bare_band(band) for band in scheme.tiers),
        base=_bare(scheme.base) if scheme.base else None,
    )


def _bare_band(band: Band) -> Band:
    ways = tuple(
        replace(way, name={}, parts=tuple(replace(part, name={}, at_least=0) for part in way.parts))
        for way in band.alternatives
    )
    return replace(band, name={}, low=0, high=None, alternatives=ways)


def _thresholds(before: Scheme, after: Scheme) -> Iterator[tuple[Measure, int, int]]:
    """Yield each threshold of two schemes of the same shape: what it is compared with, the old one and the new one."""
    for old, new in zip(before.tiers, after.tiers, strict=True):
        if before.kind == "money":
            yield before.measure, old.low, new.low
        for one, other in zip(_criteria(old), _criteria(new), strict=True):
            yield one.measure, one.at_least, other.at_least


def _criteria(band: Band) -> Iterator[Criterion]:
    return (part for way in band.alternatives for part in way.parts)


def _within_its_months(measure: Measure) -> bool:
    if measure.less or measure.metric not in SNAPSHOT_METRICS:
        return False
    return WINDOWS[measure.window] in ("average", "point") or measure.window == "month-sum"


def columns_of(scheme: Scheme) -> tuple[str, ...]:
    """Return every column that ratings under a scheme look at, those of the client itself included."""
    rated = scheme.rated
    measures = [row.measure for row in rated.rows]
    measures += [part.measure for band in rated.tiers for part in _criteria(band)]
    if rated.kind == "money":
        measures.append(rated.measure)
    return tuple(dict.fromkeys(column for one in measures for column in (one.metric, *one.less)))
