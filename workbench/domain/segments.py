"""Groups of clients with a goal and a plan (分群管理, L10): whom a filter takes in, and how far the plan has come."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

#: What a filter may look at; the codes of one key are alternatives, all keys must fit. `mark` holds `kind:code`.
FILTERS = ("tier", "band", "abc", "rfm", "stage", "relation", "strategic", "mark")

Filter = Mapping[str, tuple[str, ...]]


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
    """Tell whether a client belongs to a group; an empty filter takes everybody in."""
    return all(not member.codes.get(key, frozenset()).isdisjoint(codes) for key, codes in wanted.items() if codes)


def checked(segment: Segment, members: Sequence[Member], contacted: Container[bytes]) -> SegmentCheck:
    """Return who belongs to a group, and who of them was contacted while its plan ran."""
    found = tuple(member.client_id for member in members if fits(member, segment.filter))
    return SegmentCheck(segment, found, tuple(client for client in found if client in contacted))
