"""Judges the entries of the calendar by the thresholds of `desk/agenda.toml` and says what speaks against them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from workbench.domain.agenda import CONFLICTS, Conflict, Entry, Limits, Person, Setting, conflicts_at, conflicts_of
from workbench.domain.almanac import Almanac
from workbench.settings import load_toml, resource
from workbench.texts import Texts


@lru_cache(maxsize=4)
def _limits_of(path: Path) -> Limits:
    return Limits.from_data(load_toml(path))


def limits() -> Limits:
    """Return the thresholds, a branch's own before the shipped ones."""
    return _limits_of(resource("desk/agenda.toml"))


def flags(
    entries: Iterable[Entry], people: Mapping[bytes, Person], almanac: Almanac
) -> dict[bytes, tuple[Conflict, ...]]:
    """Return what speaks against each planned entry, by its id; `people` as `db.queries.calendar.people_of`."""
    return conflicts_of(entries, Setting(limits(), almanac.branch.on, people))


def flags_at(
    entry: Entry, others: Iterable[Entry], people: Mapping[bytes, Person], almanac: Almanac
) -> tuple[Conflict, ...]:
    """Return what speaks against one entry, such as a draft or one that is dragged, among the entries of its day."""
    return conflicts_at(entry, others, Setting(limits(), almanac.branch.on, people))


def conflict_text(conflict: Conflict, texts: Texts, others: Mapping[bytes, str]) -> str:
    """Return a conflict as a sentence.

    Args:
        others: how the entries it collides with are called, by id; hide names here when other clients look on.
    """
    named = [others[key] for key in conflict.others if key in others]
    more = int(str(conflict.values.get("more", 0)))
    if more:
        named.append(texts.tr("Conflicts", "{count} more", count=more))
    values = {**conflict.values, "others": texts.tr("Conflicts", ", ").join(named)}
    return texts.tr("Conflicts", CONFLICTS[conflict.code], **values).strip()
