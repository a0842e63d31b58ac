"""What a book is made of: clients and assets by one property, with shares that add up to 100.00 % (L12)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.shares import shares

#: Province and city before the district, and the district itself.
_AREA = re.compile(
    r"^(?:[^省市区县旗]{2,8}(?:省|自治区))?(?:[^市区县旗]{1,8}(?:市|自治州|盟))?([^市区县旗路街巷号\d]{1,8}(?:区|县|旗|市))"
)


@dataclass(frozen=True, slots=True)
class CompositionLine:
    """One part: `key` is a code or a name, "" for clients of whom it is not known; shares in hundredths of a per cent.

    Attributes:
        clients_share: None where one client may stand in several parts, so that clients add up to no whole.
    """

    key: str
    clients: int
    fen: int
    share: int
    clients_share: int | None = None


@dataclass(frozen=True, slots=True)
class Composition:
    """The parts and the whole; `total_clients` counts everybody once."""

    lines: tuple[CompositionLine, ...]
    total_clients: int
    total_fen: int


def by_property(rows: Iterable[tuple[str, int]], order: Sequence[str] = ()) -> Composition:
    """Group (key, fen) of every client, one part a client; known keys in their order, others by amount, "" last."""
    tallies: dict[str, list[int]] = {key: [0, 0] for key in order}
    for key, fen in rows:
        tally = tallies.setdefault(key, [0, 0])
        tally[0] += 1
        tally[1] += max(0, fen)
    places = {key: place for place, key in enumerate(order)}
    keys = sorted(
        (key for key, (clients, _fen) in tallies.items() if clients),
        key=lambda key: (key == "", places.get(key, len(places)), -tallies[key][1], key),
    )
    counted, amounts = [tallies[key][0] for key in keys], [tallies[key][1] for key in keys]
    lines = zip(keys, counted, amounts, shares(amounts), shares(counted), strict=True)
    return Composition(tuple(CompositionLine(*line) for line in lines), sum(counted), sum(amounts))


def by_kind(amounts: Mapping[str, tuple[int, int]], clients: int) -> Composition:
    """Return (holders, fen) by kind of asset as parts, the largest first; a client may hold several kinds."""
    kept = sorted(((key, *found) for key, found in amounts.items() if found[1] > 0), key=lambda one: (-one[2], one[0]))
    portions = shares([fen for _key, _holders, fen in kept])
    lines = (
        CompositionLine(key, holders, fen, portion) for (key, holders, fen), portion in zip(kept, portions, strict=True)
    )
    return Composition(tuple(lines), clients, sum(fen for _key, _holders, fen in kept))


def area_of(district: str, address: str) -> str:
    """Return the area that an address belongs to: its district column, else the district that its text names."""
    found = None if district else _AREA.match(address)
    return district or (found[1] if found else "")
