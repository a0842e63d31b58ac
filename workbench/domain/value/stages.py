"""Stage of life, step of the relation and strategic class: what rules propose, what the manager said (L1, L2, T14)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from workbench.domain.marks import Mark, current
from workbench.domain.money import UNITS
from workbench.domain.rulefile import Section
from workbench.domain.value.conditions import Ladder, Measures, Placed, read_ladder


@dataclass(frozen=True, slots=True)
class StageRules:
    """The stages of L2, the steps of L1 and the classes of T14."""

    stages: Ladder
    relations: Ladder
    strategic: Ladder


def read_stages(stages: Mapping[str, object], strategic: Mapping[str, object], files: tuple[str, str]) -> StageRules:
    """Read `value/stages.toml` and `value/strategic.toml`."""
    top, other = Section(stages, file=files[0]), Section(strategic, file=files[1])
    top.only("type", "sources", "growth_months", "contact_months", "unit", "stages", "relations")
    other.only("type", "sources", "unit", "classes")
    growth, contacts = top.count("growth_months", 6, 1), top.count("contact_months", 12, 1)
    unit = top.money_unit()
    return StageRules(
        read_ladder(top.sections("stages", least=1), unit, growth, contacts),
        read_ladder(top.sections("relations", least=1), unit, growth, contacts),
        read_ladder(other.sections("classes", least=1), UNITS[other.choice("unit", tuple(UNITS))], growth, contacts),
    )


def placed(ladder: Ladder, figures: Measures, marks: Iterable[Mark], kind: str, day: date) -> Placed:
    """Return where a client stands: the manager's newest word that holds wins over the proposal."""
    found = ladder.place(figures)
    said = current(marks, kind, day) if marks else ()
    return replace(found, code=said[-1].code, mark=said[-1]) if said else found
