"""Households: who belongs together, what they hold together month by month, and through whom they are greeted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: How the key of a household begins that was made by hand: no file holds such a text.
HAND = "#"


@dataclass(frozen=True, slots=True)
class Member:
    """One client of a household; `aum_fen`, `band` and `tier` are what the caches hold of it."""

    id: bytes
    name: str
    client_no: str = ""
    kind: str = "person"
    tier: str | None = None
    band: str | None = None
    aum_fen: int | None = None
    important: bool = False
    mourning: bool = False
    deceased: bool = False


@dataclass(frozen=True, slots=True)
class Household:
    """A household: `key` is what its members hold; it never changes, whatever the household is called.

    Attributes:
        name: what the manager calls it, "" while nobody has.
        greet_id: the member through whom it is greeted, None when the rules choose.
    """

    key: str
    members: tuple[Member, ...]
    name: str = ""
    greet_id: bytes | None = None
    note: str = ""

    @property
    def shown(self) -> str:
        """What it is called: its name, else what the file calls it, else after its first member."""
        if self.name:
            return self.name
        if self.by_hand and self.members:
            return self.members[0].name
        return self.key

    @property
    def by_hand(self) -> bool:
        return self.key.startswith(HAND)

    @property
    def speaker(self) -> Member | None:
        """The member who was chosen to be greeted; None when nobody was, or the chosen one is no member any more."""
        return next((one for one in self.members if one.id == self.greet_id), None)


@dataclass(frozen=True, slots=True)
class MonthSum:
    """What a household holds in one month.

    Attributes:
        month: '2026-10'.
        fen: the sum over the members that have a figure of this very month.
        counted: how many those are.
    """

    month: str
    fen: int
    counted: int


@dataclass(frozen=True, slots=True)
class Assets:
    """A household's assets: the newest month and those before it, oldest first.

    Attributes:
        newest: None when no member has a figure.
        missing: members without a figure of the newest month, by id → (their own newest month, fen), None for none.
    """

    months: tuple[MonthSum, ...]
    missing: Mapping[bytes, tuple[str, int] | None]

    @property
    def newest(self) -> MonthSum | None:
        return self.months[-1] if self.months else None


def assets(members: Sequence[bytes], figures: Mapping[bytes, Mapping[str, int]]) -> Assets:
    """Sum the members' figures month by month, in fen; figures of different months are never added.

    Args:
        figures: by member, month ('2026-10') → fen.
    """
    months = sorted({month for one in members for month in figures.get(one, {})})
    sums = []
    for month in months:
        found = [figures[one][month] for one in members if month in figures.get(one, {})]
        sums.append(MonthSum(month, sum(found), len(found)))
    newest = months[-1] if months else ""
    missing: dict[bytes, tuple[str, int] | None] = {}
    for one in members:
        own = figures.get(one, {})
        if newest not in own:
            last = max(own, default=None)
            missing[one] = (last, own[last]) if last is not None else None
    return Assets(tuple(sums), missing)
