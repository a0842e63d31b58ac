"""What a day aims at: targets and lead times of 今日, from the resources and from the book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.ports import Store
from workbench.settings import load_toml, resource


@dataclass(frozen=True, slots=True)
class DayGoals:
    """Targets of one day, and for kinds that are quotas the days before their due day from which they are listed."""

    calls: int
    arrivals: int
    leads: Mapping[str, int]


def day_goals(store: Store) -> DayGoals:
    """Return the goals of a book: its settings `today.calls` and `today.arrivals`, else those of the resources."""
    data = load_toml(resource("desk/today.toml"))
    targets = {name: _number(store.setting(f"today.{name}"), default) for name, default in data["targets"].items()}
    return DayGoals(targets["calls"], targets["arrivals"], dict(data["leads"]))


def _number(text: str, default: int) -> int:
    return int(text) if text.strip().isdigit() else default
