"""One thing that happened with a client, whatever table it stands in: a frozen row of the timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry of a client's timeline.

    Attributes:
        kind: what a filter asks for, one of `workbench.services.timeline.KINDS`.
        what: what exactly it is, such as interaction, inflow, holding-ended; with `values` it makes the words.
        moment: what entries are ordered by: ISO day, or local day and time.
        table, row: where it stands, None for what is worked out from figures.
        values: facts to be said: codes, days, fen.
    """

    kind: str
    what: str
    day: date
    moment: str
    table: str = ""
    row: bytes | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
