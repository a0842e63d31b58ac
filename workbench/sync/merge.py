"""What a row is, given every operation that touches it: the merge rules of `reliability.md` §3.4.

A column is a multi-value register: its *siblings* are the puts that no other put of that column had seen. The
greatest (stamp, author, seq) among them is shown; two different values are a conflict. A delete holds unless some
touch of the row, or of a child that points at it, is not in its past. Conflicts are derived, never decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

#: `other` is an operation of a newer program: it changes no value, but whoever made it wanted the row.
TouchKind = Literal["put", "del", "undel", "other"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The transaction an operation belongs to.

    Attributes:
        author: device and incarnation.
        seq: its number in the author's chain, from 1 without gaps.
        stamp: (wall milliseconds, counter) of the author's clock; only breaks ties.
        seen: the author's version vector when it was made: {author: seq}.
    """

    author: str
    seq: int
    stamp: tuple[int, int]
    seen: Mapping[str, int]

    @property
    def dot(self) -> tuple[str, int]:
        return self.author, self.seq

    @property
    def order(self) -> tuple[tuple[int, int], str, int]:
        return self.stamp, self.author, self.seq

    def knows(self, other: Origin) -> bool:
        return self.seen.get(other.author, 0) >= other.seq


@dataclass(frozen=True, slots=True)
class Touch:
    """One operation on one row; `values` maps column numbers to values, empty but for puts."""

    origin: Origin
    position: int
    kind: TouchKind
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sibling:
    """One of several values that were written without knowledge of each other."""

    origin: Origin
    value: Any


@dataclass(frozen=True, slots=True)
class Revival:
    """A delete that lost against a touch its author had not seen, and who made that touch."""

    delete: Origin
    keep: Origin


@dataclass(frozen=True, slots=True)
class RowState:
    """A row as the log has it.

    Attributes:
        alive: False when a delete holds.
        values: the shown value of every column that was ever put.
        conflicts: siblings of each column with different values, the shown one last.
        revivals: deletes overridden by concurrent touches, while nobody who knew of them touched the row.
    """

    alive: bool
    values: Mapping[str, Any]
    conflicts: Mapping[str, tuple[Sibling, ...]]
    revivals: tuple[Revival, ...] = ()


def siblings(touches: Iterable[Touch], column: str) -> list[Sibling]:
    """Return the puts of `column` that no other put of it had seen, the shown one last."""
    return _siblings([touch for touch in touches if touch.kind == "put" and column in touch.values], column)


def base(touches: Iterable[Touch], column: str, found: Sequence[Sibling]) -> Any:
    """Return the value that all siblings `found` had seen before they went apart; None when there was none."""
    common = [touch for touch in touches if all(sibling.origin.knows(touch.origin) for sibling in found)]
    older = siblings(common, column)
    return older[-1].value if older else None


def resolve(own: Sequence[Touch], children: Sequence[Touch] = ()) -> RowState:
    """Return the state of a row from its own touches and those of the children that point at it."""
    columns: dict[str, list[Touch]] = {}
    for touch in own:
        if touch.kind == "put":
            for column in touch.values:
                columns.setdefault(column, []).append(touch)
    values: dict[str, Any] = {}
    conflicts: dict[str, tuple[Sibling, ...]] = {}
    for column, puts in columns.items():
        if len(puts) == 1:
            values[column] = puts[0].values[column]
            continue
        found = _siblings(puts, column)
        values[column] = found[-1].value
        if any(_differs(sibling.value, found[-1].value) for sibling in found):
            conflicts[column] = tuple(found)
    alive, revivals = _life(own, children)
    return RowState(alive, values, conflicts, revivals)


def _siblings(puts: Sequence[Touch], column: str) -> list[Sibling]:
    known = _known_by_some(puts)
    last: dict[tuple[str, int], Touch] = {}
    for put in puts:
        if known[put.origin.author] >= put.origin.seq:
            continue
        rival = last.get(put.origin.dot)
        if rival is None or rival.position < put.position:
            last[put.origin.dot] = put
    found = [Sibling(put.origin, put.values[column]) for put in last.values()]
    return sorted(found, key=lambda sibling: sibling.origin.order)


def _known_by_some(puts: Sequence[Touch]) -> dict[str, int]:
    """Return, by author, the highest number that any of `puts` had seen; nobody has seen a put of his own number."""
    known = {put.origin.author: 0 for put in puts}
    for put in puts:
        seen = put.origin.seen
        for author, highest in known.items():
            if seen.get(author, 0) > highest:
                known[author] = seen[author]
    return known


def _life(own: Sequence[Touch], children: Sequence[Touch]) -> tuple[bool, tuple[Revival, ...]]:
    deletes = [touch.origin for touch in own if touch.kind == "del"]
    if not deletes:
        return True, ()
    keeps = [touch.origin for touch in (*own, *children) if touch.kind != "del"]
    revivals: list[Revival] = []
    for delete in sorted(deletes, key=lambda origin: origin.order):
        unseen = [keep for keep in keeps if keep.dot != delete.dot and not delete.knows(keep)]
        if not unseen:
            return False, ()
        if not any(keep.knows(delete) for keep in unseen):
            revivals.append(Revival(delete, max(unseen, key=lambda origin: origin.order)))
    return True, tuple(revivals)


def _differs(one: Any, other: Any) -> bool:
    return type(one) is not type(other) or bool(one != other)
