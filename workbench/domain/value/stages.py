"""Stage of life, step of the relation and strategic class: what rules propose, what the manager said (L1, L2, T14)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.marks import Mark, current
from workbench.domain.money import UNITS
from workbench.domain.rulefile import Section
from workbench.domain.value.conditions import Check, Ladder, Measures, read_ladder


@dataclass(frozen=True, slots=True)
class StageRules:
    """The stages of L2, the steps of L1 and the classes of T14."""

    stages: Ladder
    relations: Ladder
    strategic: Ladder


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a client stands on one ladder.

    Attributes:
        code: what holds: the manager's word where there is one, else what is proposed; None for neither.
        proposed: what the rules say, with the line that fits; its reasons are worked out when they are asked for.
        mark: the manager's word that holds on the day.
    """

    code: str | None
    proposed: str | None = None
    line: tuple[Check, ...] = ()
    mark: Mark | None = None


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
    said = current(marks, kind, day) if marks else []
    code, line = found or (None, ())
    mark = said[-1] if said else None
    return Placed(mark.code if mark else code, code, line, mark)
