"""Changes of a parsed rule file by path, such as `tiers.gold.low` = 60; neighbours of a moved bound move with it."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: One step of a place: the key of a table, or the number of a table in a list.
Step = str | int
Place = tuple[Step, ...]

#: Lists whose tables lie one above the other: the upper bound of each is the lower bound of the next.
_STACKED = ("tiers", "bands")
_NOTHING_THERE = QT_TRANSLATE_NOOP("Problems", "The rules have nothing at {path}.")
_NAMES_ARE = QT_TRANSLATE_NOOP("Problems", "At this place there are: {names}")


def place_of(values: Mapping[str, Any], path: str) -> Place:
    """Return the place that a path names; tables of a list are named by their code or their number from 0.

    The last step may be new in its table: the reader of the rules says whether it may stand there.

    Raises:
        Problem: `no-such-rule`, with what there is instead.
    """
    place: list[Step] = []
    here: Any = values
    steps = [step.strip() for step in path.split(".")]
    for number, step in enumerate(steps):
        found = _step(here, step, new=number == len(steps) - 1)
        if found is None:
            raise Problem("no-such-rule", _NOTHING_THERE, _NAMES_ARE, {"path": path, "names": _names(here)})
        place.append(found)
        here = here[found] if not isinstance(here, Mapping) or found in here else None
    if not place or isinstance(here, Mapping) or _is_tables(here):
        raise Problem("no-such-rule", _NOTHING_THERE, _NAMES_ARE, {"path": path, "names": _names(here)})
    return tuple(place)


def _step(here: Any, step: str, *, new: bool) -> Step | None:
    if isinstance(here, Mapping):
        return step if step and (new or step in here) else None
    if _is_tables(here):
        for number, table in enumerate(here):
            if step in (table.get("code"), str(number)):
                return number
    return None


def _names(here: Any) -> str:
    if isinstance(here, Mapping):
        return ", ".join(here)
    if _is_tables(here):
        return ", ".join(str(table.get("code", number)) for number, table in enumerate(here))
    return ""


def _is_tables(here: Any) -> bool:
    return isinstance(here, list) and bool(here) and all(isinstance(one, Mapping) for one in here)


def value_at(values: Mapping[str, Any], place: Place) -> Any:
    """Return what stands at a place, None where nothing does."""
    here: Any = values
    for step in place:
        if isinstance(here, Mapping):
            here = here.get(step)
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            return None
    return here


def whole_change(values: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[Place, Any]:
    """Return place → value of changes by path, with the bounds that have to move along.

    A band's lower bound is the upper bound of the band below it; when only one of the two is named, both are moved.

    Raises:
        Problem: `no-such-rule`.
    """
    named = {place_of(values, path): value for path, value in changes.items()}
    along: dict[Place, Any] = {}
    for place, value in named.items():
        neighbour = _neighbour(values, place)
        if neighbour is not None and neighbour not in named and value_at(values, neighbour) is not None:
            along[neighbour] = value
    return {**named, **along}


def _neighbour(values: Mapping[str, Any], place: Place) -> Place | None:
    match place:
        case (str(stack), int(number), "low") if stack in _STACKED and number > 0:
            return (stack, number - 1, "high")
        case (str(stack), int(number), "high") if stack in _STACKED and number + 1 < len(values[stack]):
            return (stack, number + 1, "low")
    return None


def changed(values: Mapping[str, Any], changes: Mapping[Place, Any]) -> dict[str, Any]:
    """Return a parsed rule file with other values at some places; the given one stays as it is."""
    result: dict[str, Any] = deepcopy(dict(values))
    for place, value in changes.items():
        here: Any = result
        for step in place[:-1]:
            here = here[step]
        here[place[-1]] = value
    return result
