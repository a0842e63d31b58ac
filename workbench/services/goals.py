"""What a day aims at: targets and lead times of 今日, from the resources and from the book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.ports import Store
from workbench.settings import load_toml, resource


@dataclass(frozen=True, slots=True)
class DayGoals:
    """Targets of one day, and for kinds that are quotas the days before their due day from which they are listed.

    `invitations` and `arrivals` are the upper ends of A1; `least` has the lower ones.
    """

    calls: int
    arrivals: int
    leads: Mapping[str, int]
    invitations: int = 0
    least: Mapping[str, int] = field(default_factory=dict)


def day_goals(store: Store) -> DayGoals:
    """Return the goals of a book: its settings `today.calls`, `today.invitations` …, else those of the resources."""
    data = load_toml(resource("desk/today.toml"))
    targets = {name: _number(store.setting(f"today.{name}"), default) for name, default in data["targets"].items()}
    least = {name: min(number, targets[name]) for name, number in data.get("least", {}).items() if name in targets}
    return DayGoals(targets["calls"], targets["arrivals"], dict(data["leads"]), targets.get("invitations", 0), least)


def _number(text: str, default: int) -> int:
    return int(text) if text.strip().isdigit() else default
