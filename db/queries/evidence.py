"""What counts as a contact, as a condition on table `interaction`."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.standards import TAGS, Evidence


def evidence_condition(evidence: Evidence) -> tuple[str, list[str]]:
    """Return `Evidence.counts` as a condition."""
    channels, ignored, tags = sorted(evidence.channels), sorted(evidence.ignored), sorted(evidence.tags)
    kinds = [f"occasion IN ({marks(tags)})"]
    values: list[str] = [*channels, *ignored, *tags]
    if evidence.plain:
        kinds.append("coalesce(occasion, '') = ''")
    if evidence.greetings:
        kinds.append(f"(occasion != '' AND occasion NOT IN ({marks(sorted(TAGS))}))")
        values += sorted(TAGS)
    condition = (
        f"coalesce(channel, '') IN ({marks(channels)}) AND coalesce(result, '') NOT IN ({marks(ignored)})"
        f" AND ({' OR '.join(kinds)})"
    )
    return condition, values


def marks(values: Sequence[object]) -> str:
    """Return a place for each value of a list."""
    return ",".join("?" * len(values))
