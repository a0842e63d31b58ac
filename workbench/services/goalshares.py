"""The coverage goals of several standards over the whole book, everybody read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.bandpeople import Person
from workbench.domain.coverage import Judged, coverage
from workbench.domain.standards import Standard
from workbench.ports import Progress, Store
from workbench.readmodels.simulation import GoalShare
from workbench.services.rerating import CHUNK


def covers_otherwise(before: Standard, after: Standard) -> bool:
    """Return whether two standards can differ in what their coverage goals give."""
    return any(getattr(before, name) != getattr(after, name) for name in ("coverage", "elements", "filing", "measure"))


def goals_of(
    store: Store,
    standards: Sequence[Standard],
    values: Mapping[str, Mapping[bytes, int]],
    people: Sequence[Person],
    today: date,
    progress: Progress | None,
) -> list[tuple[GoalShare, ...]]:
    """Return the coverage goals of each standard, everybody read once and slice by slice.

    Args:
        values: metric → client → the figure that bands key on, in fen.
    """
    counts = [{goal.code: [0, 0] for goal in standard.coverage} for standard in standards]
    for start in range(0, len(people), CHUNK):
        if progress is not None:
            progress(start, len(people))
        slice_of = store.facts([person.id for person in people[start : start + CHUNK]])
        for standard, found in zip(standards, counts, strict=True):
            figures = values[standard.measure.metric]
            for one in coverage([Judged(facts, figures.get(facts.client.id)) for facts in slice_of], standard, today):
                found[one.goal.code][0] += one.total
                found[one.goal.code][1] += one.met
    return [
        tuple(GoalShare(goal.code, goal.name, goal.percent, *found[goal.code]) for goal in standard.coverage)
        for standard, found in zip(standards, counts, strict=True)
    ]
