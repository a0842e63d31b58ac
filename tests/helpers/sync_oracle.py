"""What copies of a book must show, worked out the slow and obvious way from who had really seen what.

The oracle shares no code with the program. It keeps, for every transaction, the whole set of transactions its author
had seen (not a version vector), and derives rows, conflicts and cards by comparing everything with everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Dot = tuple[str, int]
Row = tuple[int, bytes]
PUT, DELETE, UNDELETE = 1, 2, 3
#: Child table → (parent table, column number that names the parent).
CHILDREN = {4: (1, "1"), 7: (1, "1")}
#: Columns of the tables the tests write to; anything else is of a newer program.
KNOWN = {1: {str(number) for number in range(1, 39)}, 4: {"1", "2", "6"}, 7: {"1", "6", "7"}}


@dataclass(frozen=True)
class Deed:
    """One operation: kind, table, row, and the values of a put by column number."""

    kind: int
    table: int
    row: bytes
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Fact:
    """One transaction, with everything its author had seen."""

    author: str
    seq: int
    stamp: tuple[int, int]
    past: frozenset[Dot]
    deeds: tuple[Deed, ...]

    @property
    def dot(self) -> Dot:
        return self.author, self.seq

    @property
    def rank(self) -> tuple[tuple[int, int], str, int]:
        return self.stamp, self.author, self.seq


@dataclass(frozen=True)
class Shown:
    """What a copy must show.

    Attributes:
        rows: the living rows with the known columns that have a value.
        conflicts: (table, row, column) → the different values.
        cards: rows that were deleted on one side and touched on the other.
    """

    rows: Mapping[Row, Mapping[str, Any]]
    conflicts: Mapping[tuple[int, bytes, str], frozenset[str]]
    cards: frozenset[Row]


class Copy:
    """One copy of the book as the oracle sees it: a set of facts, and those that wait."""

    def __init__(self) -> None:
        self.applied: dict[Dot, Fact] = {}
        self.waiting: dict[Dot, Fact] = {}

    def clone(self) -> Copy:
        other = Copy()
        other.applied, other.waiting = dict(self.applied), dict(self.waiting)
        return other

    def write(self, author: str, now: int, deeds: Iterable[Deed]) -> Fact:
        own = [fact for fact in self.applied.values() if fact.author == author]
        last = max((fact.stamp for fact in own), default=(-1, 0))
        stamp = (now, 0) if now > last[0] else (last[0], last[1] + 1)
        fact = Fact(author, len(own) + 1, stamp, frozenset(self.applied), tuple(deeds))
        self.applied[fact.dot] = fact
        return fact

    def take(self, facts: Iterable[Fact]) -> list[Fact]:
        """Apply what can be applied, keep the rest; return what was applied."""
        self.waiting.update((fact.dot, fact) for fact in facts if fact.dot not in self.applied)
        done: list[Fact] = []
        while ready := [fact for fact in self.waiting.values() if fact.past <= self.applied.keys()]:
            for fact in ready:
                del self.waiting[fact.dot]
                self.applied[fact.dot] = fact
                done.append(fact)
        return done

    def vector(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for author, seq in self.applied:
            found[author] = max(seq, found.get(author, 0))
        return found

    def shown(self) -> Shown:
        return shown(list(self.applied.values()))


def shown(facts: Sequence[Fact]) -> Shown:
    """Derive rows, conflicts and cards from a set of facts."""
    touches: dict[Row, list[tuple[Fact, int, Deed]]] = {}
    for fact in facts:
        for place, deed in enumerate(fact.deeds):
            touches.setdefault((deed.table, deed.row), []).append((fact, place, deed))
    rows: dict[Row, dict[str, Any]] = {}
    conflicts: dict[tuple[int, bytes, str], frozenset[str]] = {}
    cards: set[Row] = set()
    for (table, row), mine in touches.items():
        if table not in KNOWN:
            continue
        alive, card = _life(mine, _children_of(table, row, touches))
        values = {column: _shown_value(mine, column) for column in _columns(mine)}
        if not alive or not values:
            continue
        rows[table, row] = {
            column: value for column, value in values.items() if column in KNOWN[table] and value is not None
        }
        if card:
            cards.add((table, row))
        for column in values.keys() & KNOWN[table]:
            different = frozenset(repr(value) for _fact, value in survivors(mine, column))
            if len(different) > 1:
                conflicts[table, row, column] = different
    return Shown(rows, conflicts, frozenset(cards))


def survivors(touches: Sequence[tuple[Fact, int, Deed]], column: str) -> list[tuple[Fact, Any]]:
    """Return the puts of a column that no author of another put of it had seen; of one transaction the last."""
    puts = [touch for touch in touches if touch[2].kind == PUT and column in touch[2].values]
    kept: dict[Dot, tuple[int, Fact, Any]] = {}
    for fact, place, deed in puts:
        if any(other.dot != fact.dot and fact.dot in other.past for other, _place, _deed in puts):
            continue
        if fact.dot not in kept or kept[fact.dot][0] < place:
            kept[fact.dot] = (place, fact, deed.values[column])
    return [(fact, value) for _place, fact, value in kept.values()]


def _columns(touches: Sequence[tuple[Fact, int, Deed]]) -> set[str]:
    return {column for _fact, _place, deed in touches if deed.kind == PUT for column in deed.values}


def _shown_value(touches: Sequence[tuple[Fact, int, Deed]], column: str) -> Any:
    return max(survivors(touches, column), key=lambda pair: pair[0].rank)[1]


def _children_of(
    table: int, row: bytes, touches: Mapping[Row, Sequence[tuple[Fact, int, Deed]]]
) -> list[tuple[Fact, int, Deed]]:
    found: list[tuple[Fact, int, Deed]] = []
    for (child_table, _child), theirs in touches.items():
        parent, column = CHILDREN.get(child_table, (None, ""))
        if parent == table and any(value == row.hex() for _fact, value in survivors(theirs, column)):
            found.extend(theirs)
    return found


def _life(mine: Sequence[tuple[Fact, int, Deed]], children: Sequence[tuple[Fact, int, Deed]]) -> tuple[bool, bool]:
    """Return (alive, a delete lost against something its author had not seen and nobody has looked since)."""
    deletes = [fact for fact, _place, deed in mine if deed.kind == DELETE]
    keeps = [fact for fact, _place, deed in (*mine, *children) if deed.kind != DELETE]
    card = False
    for delete in deletes:
        unseen = [keep for keep in keeps if keep.dot != delete.dot and keep.dot not in delete.past]
        if not unseen:
            return False, False
        card = card or not any(delete.dot in keep.past for keep in unseen)
    return True, card
