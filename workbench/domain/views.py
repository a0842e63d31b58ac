"""A view of a list: what is searched and filtered, in which order, with which columns; kept as JSON of version 1."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.filters import KEYS, Filter

VERSION = 1
_KNOWN = ("version", "search", "filter", "sort", "descending", "columns")


@dataclass(frozen=True, slots=True)
class ListView:
    """What a list shows.

    Attributes:
        sort: the key of the column to sort by, "" for the order of readings.
        columns: the visible columns from left to right with their widths in pixels; empty for whatever is shown.
        rest: what a later version of the program keeps with a view; it is handed on as it is.
    """

    search: str = ""
    filter: Filter = field(default_factory=dict)
    sort: str = ""
    descending: bool = False
    columns: tuple[tuple[str, int], ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict)

    def same_question(self, other: ListView) -> bool:
        """Tell whether both show the same clients."""
        return self.search == other.search and {k: set(v) for k, v in self.filter.items() if v} == {
            k: set(v) for k, v in other.filter.items() if v
        }


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view under its name; `place` is where it stands among the others."""

    id: bytes
    name: str
    view: ListView
    place: int = 0


def to_json(view: ListView) -> str:
    """Return a view as it is kept."""
    known = {
        "version": VERSION,
        "search": view.search,
        "filter": {key: list(values) for key, values in view.filter.items() if values},
        "sort": view.sort,
        "descending": view.descending,
        "columns": [list(column) for column in view.columns],
    }
    return json.dumps({**view.rest, **known}, ensure_ascii=False, sort_keys=True)


def from_json(text: str | None) -> ListView:
    """Read a kept view; what cannot be read is left out, what is not known is kept for who knows it."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = {}
    if not isinstance(found, Mapping):
        return ListView()
    wanted = _filter(found.get("filter"))
    rest: dict[str, Any] = {key: value for key, value in found.items() if key not in _KNOWN}
    return ListView(
        _text(found.get("search")),
        wanted,
        _text(found.get("sort")),
        found.get("descending") is True,
        _columns(found.get("columns")),
        rest,
    )


def _filter(found: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(found, Mapping):
        return {}
    return {
        key: tuple(str(value) for value in values)
        for key, values in found.items()
        if key in KEYS and isinstance(values, Sequence) and not isinstance(values, str)
    }


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _columns(found: object) -> tuple[tuple[str, int], ...]:
    if not isinstance(found, list):
        return ()
    pairs = (one for one in found if isinstance(one, list) and len(one) == 2)
    return tuple((key, width) for key, width in pairs if isinstance(key, str) and isinstance(width, int))
