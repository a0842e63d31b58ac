"""One client of two months: the band before and after, what became of it, and who is asked about at all."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from workbench.domain.money import divide

#: Where a client stands that falls into no band: below the lowest one, or not in the month at all.
BELOW, ABSENT = "below", "absent"

#: What became of a client: kept; lost because it left or fell out of the bands asked for; new because it came or rose.
KEPT, LEFT, FELL, CAME, ROSE = KINDS = ("kept", "left", "fell", "came", "rose")
#: The kinds that the earlier month counts, the later month counts, and what the difference is made of.
OPENING = frozenset({KEPT, LEFT, FELL})
CLOSING = frozenset({KEPT, CAME, ROSE})
LOST = frozenset({LEFT, FELL})
NEW = frozenset({CAME, ROSE})


class Figure(NamedTuple):
    """A number of clients and what they hold, in fen."""

    clients: int = 0
    aum_fen: int = 0

    def plus(self, other: Figure) -> Figure:
        return Figure(self.clients + other.clients, self.aum_fen + other.aum_fen)

    def minus(self, other: Figure) -> Figure:
        return Figure(self.clients - other.clients, self.aum_fen - other.aum_fen)

    @property
    def average_fen(self) -> int | None:
        """Return the assets of one client, rounded half up to the fen; None where there is none."""
        return divide(self.aum_fen, self.clients) if self.clients else None


class Move(NamedTuple):
    """One client of the two months; fen, None where the month does not have the client.

    Attributes:
        kind: one of `KINDS`.
        before, after: code of the band, `below` the lowest or `absent`.
        product_fen: what of the closing assets is in wealth products, None where nobody knows.
    """

    client_id: bytes
    kind: str
    before: str
    after: str
    opening_fen: int | None
    closing_fen: int | None
    product_fen: int | None = None

    @property
    def drop_fen(self) -> int:
        """Return by how much the assets fell."""
        return (self.opening_fen or 0) - (self.closing_fen or 0)


@dataclass(frozen=True, slots=True)
class Membership:
    """Whose movements are asked about: everybody, the clients in some bands, or those from an amount on.

    Attributes:
        codes, lows: the bands of the standard, lowest first, and their lower bounds in fen (inside, §19 item 13).
        chosen: codes of the bands asked for; `below` may be among them; empty for all.
        from_fen: only from this amount on.
    """

    codes: tuple[str, ...]
    lows: tuple[int, ...]
    chosen: frozenset[str] = frozenset()
    from_fen: int | None = None

    def band(self, value_fen: int | None) -> str:
        """Return the band of an amount."""
        if value_fen is None:
            return ABSENT
        place = bisect_right(self.lows, value_fen)
        return self.codes[place - 1] if place else BELOW

    def counts(self, value_fen: int | None, band: str) -> bool:
        """Tell whether somebody with this amount is asked about."""
        if value_fen is None or (self.chosen and band not in self.chosen):
            return False
        return self.from_fen is None or value_fen >= self.from_fen

    def asks(self, band: str) -> bool:
        """Tell whether a band is asked about by name."""
        if self.chosen or self.from_fen is not None:
            return band in self.chosen
        return band in self.codes

    def threshold_fen(self, band: str) -> int | None:
        """Return the amount below which a client of this band is no longer what it is."""
        if self.from_fen is not None:
            return self.from_fen
        return self.lows[self.codes.index(band)] if band in self.codes else None


@dataclass(frozen=True, slots=True)
class Outflow:
    """When a fall of one client's assets is a large outflow: by at least this amount and this share of the opening."""

    at_least_fen: int
    percent: int

    def found(self, move: Move) -> bool:
        drop = move.drop_fen
        return (
            move.kind in OPENING and drop >= self.at_least_fen and drop * 100 >= self.percent * (move.opening_fen or 0)
        )
