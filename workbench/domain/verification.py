"""When each part of a client's file was last verified, by which source, and which parts are stale (P9–P12)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.domain.reasons import Names

#: The source that a list of the bank stands for.
BANK_FILE = "bank-file"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file: after `months` without verification it is stale; `file`: lists of the bank verify it."""

    code: str
    name: Names
    months: int
    file: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where knowledge comes from; `direct` from the client."""

    code: str
    name: Names
    direct: bool


@dataclass(frozen=True, slots=True)
class Stamp:
    """That a part was verified on a day by a source; `id` is its row, empty for one that follows from an import."""

    part: str
    on: date
    source: str
    note: str = ""
    id: bytes = b""


@dataclass(frozen=True, slots=True)
class PartState:
    """A part as it stands today.

    Attributes:
        stamp: the newest verification, None while there is none.
        months: whole months since the stamp, or without one since the client came into the book; None if unknown.
        stale: it has content and is older than the part may be.
    """

    part: Part
    stamp: Stamp | None
    months: int | None
    stale: bool


def part_states(
    parts: Sequence[Part],
    stamps: Iterable[Stamp],
    *,
    filled: Collection[str],
    since: date | None,
    listed: Mapping[str, date],
    today: date,
) -> list[PartState]:
    """Return every part with its newest stamp and whether it is stale.

    Args:
        filled: codes of the parts that hold anything; an empty part is a gap to ask about and never stale.
        since: the day the client came into the book; a part never verified grows old from then on.
        listed: the data date of the newest file of the bank that says something of a part, by part.
        today: stamps after it are not known yet.
    """
    newest = {part: Stamp(part, day, BANK_FILE) for part, day in listed.items() if day <= today}
    for stamp in stamps:
        known = newest.get(stamp.part)
        if stamp.on <= today and (known is None or stamp.on >= known.on):
            newest[stamp.part] = stamp
    return [_state(part, newest.get(part.code), part.code in filled, since, today) for part in parts]


def _state(part: Part, stamp: Stamp | None, filled: bool, since: date | None, today: date) -> PartState:
    start = stamp.on if stamp else since
    months = whole_months(start, today) if start else None
    return PartState(part, stamp, months, filled and months is not None and months >= part.months)


def whole_months(start: date, end: date) -> int:
    """Return the whole months between two days, 0 when `end` lies before `start`."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    return max(0, months)


def read_parts(data: Sequence[Mapping[str, Any]]) -> tuple[Part, ...]:
    """Return the parts of the resource in their order."""
    return tuple(Part(one["code"], one["name"], int(one["months"]), bool(one["file"])) for one in data)


def read_sources(data: Sequence[Mapping[str, Any]]) -> tuple[Source, ...]:
    """Return the sources of the resource in their order."""
    return tuple(Source(one["code"], one["name"], bool(one["direct"])) for one in data)
