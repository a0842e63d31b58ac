"""Groups of clients with a goal and a plan (分群管理, L10): whom a filter takes in, and how far the plan has come."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from workbench.domain.filters import ANY, KEYS, NONE, VALUE_KEYS, Filter

#: What the filter of a group may look at: all that the list can be filtered by, but no other group.
FILTERS = tuple(key for key in KEYS if key != "segment")
#: Of these the value views know the codes as of their day. `mark` holds `kind:code`.
VIEWED = ("tier", "band", *VALUE_KEYS, "mark", "tag")


@dataclass(frozen=True, slots=True)
class Segment:
    """One group; `content` is a code of `value/segments.toml`, the plan runs from `starts` to `until`."""

    id: bytes
    name: str
    filter: Filter = field(default_factory=dict)
    goal: str = ""
    content: str = ""
    starts: date | None = None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """What filters see of a client: its codes by key."""

    client_id: bytes
    codes: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class SegmentCheck:
    """How far a plan has come (执行检查): its clients, and those of them contacted while it ran."""

    segment: Segment
    clients: tuple[bytes, ...]
    contacted: tuple[bytes, ...]

    @property
    def waiting(self) -> tuple[bytes, ...]:
        """Return the clients who were not contacted yet."""
        done = set(self.contacted)
        return tuple(client for client in self.clients if client not in done)


def fits(member: Member, wanted: Filter) -> bool:
    """Tell whether a client's codes fit a filter of them; an empty filter takes everybody in."""
    return all(_fits(member.codes.get(key, frozenset()), codes) for key, codes in wanted.items() if codes)


def _fits(found: frozenset[str], wanted: Sequence[str]) -> bool:
    if not found:
        return NONE in wanted
    return ANY in wanted or not found.isdisjoint(wanted)


def checked(segment: Segment, clients: Sequence[bytes], contacted: Container[bytes]) -> SegmentCheck:
    """Return who belongs to a group, and who of them was contacted while its plan ran."""
    return SegmentCheck(segment, tuple(clients), tuple(client for client in clients if client in contacted))
