"""Two months compared (`domain.md` §12): who was kept, who was lost, who came, in clients and assets.

Everything is counted once, into one cube of (kind, band before, band after); every figure is a sum over it, so that
kept and lost make the opening, kept and new the closing, and the bands the totals. A client that the earlier month has
and the later one lacks has left; no figure is carried over from another month.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from workbench.domain.moves import (
    ABSENT,
    BELOW,
    CAME,
    CLOSING,
    FELL,
    KEPT,
    LEFT,
    LOST,
    NEW,
    OPENING,
    ROSE,
    Figure,
    Membership,
    Move,
    Outflow,
)


class Cell(NamedTuple):
    """A cell of the matrix: its clients with their assets before and after, in fen."""

    clients: int
    opening_fen: int
    closing_fen: int


@dataclass(frozen=True, slots=True)
class BandLine:
    """The movements of one band: lost and kept by their opening band, new and closing by their closing band.

    `moved_in` and `moved_out` are kept clients that changed their band, by the assets with which they count there.
    """

    band: str
    opening: Figure
    closing: Figure
    kept: Figure
    lost: Figure
    gross_new: Figure
    moved_in: Figure
    moved_out: Figure

    @property
    def net(self) -> Figure:
        return self.closing.minus(self.opening)


@dataclass(frozen=True)
class Movements:
    """What the comparison gave; `moves` has everybody who counts in one of the two months, in no order."""

    membership: Membership
    moves: Sequence[Move]
    outflow: Outflow

    @cached_property
    def matrix(self) -> Mapping[tuple[str, str, str], Cell]:
        """Return the clients by kind, band before and band after."""
        cube: dict[tuple[str, str, str], list[int]] = {}
        for move in self.moves:
            cell = cube.setdefault((move.kind, move.before, move.after), [0, 0, 0])
            cell[0] += 1
            cell[1] += move.opening_fen or 0
            cell[2] += move.closing_fen or 0
        return {key: Cell(*cell) for key, cell in cube.items()}

    def _sum(self, kinds: Iterable[str], *, after: bool = False, band: str | None = None) -> Figure:
        """Return the clients of these kinds by opening or closing assets, of one band on that side or of all."""
        cells = [
            cell
            for (kind, before, later), cell in self.matrix.items()
            if kind in kinds and (band is None or (later if after else before) == band)
        ]
        worth = sum(cell.closing_fen if after else cell.opening_fen for cell in cells)
        return Figure(sum(cell.clients for cell in cells), worth)

    @property
    def opening(self) -> Figure:
        return self._sum(OPENING)

    @property
    def closing(self) -> Figure:
        return self._sum(CLOSING, after=True)

    @property
    def kept(self) -> Figure:
        """Return who is in both months, by opening assets."""
        return self._sum({KEPT})

    @property
    def kept_closing(self) -> Figure:
        """Return who is in both months, by closing assets."""
        return self._sum({KEPT}, after=True)

    @property
    def lost(self) -> Figure:
        """Return who is no longer there, by opening assets."""
        return self._sum(LOST)

    @property
    def left(self) -> Figure:
        """Return who is lost because the later month does not have them at all."""
        return self._sum({LEFT})

    @property
    def fell(self) -> Figure:
        """Return who is lost because their assets no longer reach what was asked for, by opening assets."""
        return self._sum({FELL})

    @property
    def gross_new(self) -> Figure:
        """Return who is newly there, by closing assets."""
        return self._sum(NEW, after=True)

    @property
    def came(self) -> Figure:
        """Return who is new because the earlier month did not have them at all."""
        return self._sum({CAME}, after=True)

    @property
    def rose(self) -> Figure:
        """Return who is new because their assets now reach what was asked for."""
        return self._sum({ROSE}, after=True)

    @property
    def net(self) -> Figure:
        return self.closing.minus(self.opening)

    @cached_property
    def by_band(self) -> tuple[BandLine, ...]:
        """Return the bands that have somebody, or that were asked for, the highest first and `below` last."""
        lines = (self._band(code) for code in (*reversed(self.membership.codes), BELOW))
        return tuple(
            line for line in lines if line.opening.clients or line.closing.clients or self.membership.asks(line.band)
        )

    def _band(self, band: str) -> BandLine:
        return BandLine(
            band,
            self._sum(OPENING, band=band),
            self._sum(CLOSING, after=True, band=band),
            self._sum({KEPT}, band=band),
            self._sum(LOST, band=band),
            self._sum(NEW, after=True, band=band),
            self._stayed(band, after=True),
            self._stayed(band, after=False),
        )

    def _stayed(self, band: str, *, after: bool) -> Figure:
        """Return the kept clients who came into a band, or went out of it, from or into another one."""
        cells = [
            cell
            for (kind, before, later), cell in self.matrix.items()
            if kind == KEPT and before != later and (later if after else before) == band
        ]
        worth = sum(cell.closing_fen if after else cell.opening_fen for cell in cells)
        return Figure(sum(cell.clients for cell in cells), worth)

    def product_only(self) -> list[Move]:
        """Return who counts at the closing only through wealth products: without them the threshold is missed."""
        return list(self._product_only)

    @cached_property
    def _product_only(self) -> tuple[Move, ...]:
        return tuple(_largest_first(filter(self._by_product, self.moves)))

    def _by_product(self, move: Move) -> bool:
        if move.kind not in CLOSING or not move.product_fen or move.closing_fen is None:
            return False
        threshold = self.membership.threshold_fen(move.after)
        return threshold is not None and move.closing_fen - move.product_fen < threshold <= move.closing_fen

    def outflows(self) -> list[Move]:
        """Return whose assets fell by a large amount, the largest fall first."""
        return list(self._outflows)

    @cached_property
    def _outflows(self) -> tuple[Move, ...]:
        found = filter(self.outflow.found, self.moves)
        return tuple(sorted(found, key=lambda move: (-move.drop_fen, move.client_id)))

    def count(self) -> Movements:
        """Count everything now, so that nothing is left to count where somebody waits for a figure."""
        _ = self.matrix, self._product_only, self._outflows
        return self

    def behind(self, figure: str, band: str | None = None) -> list[Move]:
        """Return the clients behind a figure, the largest first (of outflows the largest fall).

        Args:
            figure: opening, closing, kept, lost, gross_new, net, left, fell, came, rose, moved_in, moved_out,
                product_only or outflows.
            band: only those of this band, on the side by which the figure counts.
        """
        if figure in ("product_only", "outflows"):
            found = self.product_only() if figure == "product_only" else self.outflows()
            side = figure == "product_only"
            return [move for move in found if band is None or (move.after if side else move.before) == band]
        kinds, side = _FIGURES[figure]
        found = _largest_first(move for move in self.moves if move.kind in kinds)
        if figure in ("moved_in", "moved_out"):
            found = [move for move in found if move.before != move.after]
        if band is None:
            return found
        if figure == "net":
            return [m for m in found if (m.before if m.kind in LOST else m.after) == band]
        return [move for move in found if (move.after if side else move.before) == band]

    def between(self, before: str, after: str) -> list[Move]:
        """Return the clients of one cell of the matrix of bands."""
        return _largest_first(move for move in self.moves if move.before == before and move.after == after)


#: Which kinds a figure counts, and whether by their closing band.
_FIGURES: Mapping[str, tuple[frozenset[str], bool]] = {
    "opening": (OPENING, False),
    "closing": (CLOSING, True),
    "kept": (frozenset({KEPT}), False),
    "lost": (LOST, False),
    "gross_new": (NEW, True),
    "net": (LOST | NEW, True),
    "left": (frozenset({LEFT}), False),
    "fell": (frozenset({FELL}), False),
    "came": (frozenset({CAME}), True),
    "rose": (frozenset({ROSE}), True),
    "moved_in": (frozenset({KEPT}), True),
    "moved_out": (frozenset({KEPT}), False),
}
FIGURES = (*_FIGURES, "product_only", "outflows")


def compare(
    opening: Mapping[bytes, int],
    closing: Mapping[bytes, int],
    membership: Membership,
    outflow: Outflow,
    products: Mapping[bytes, int] | None = None,
) -> Movements:
    """Compare two months.

    Args:
        opening, closing: the assets of every client whom the month has, by client, in fen.
        membership: whose movements are asked about.
        outflow: what a large outflow is.
        products: what of the closing assets is in wealth products, by client, in fen.
    """
    held, codes, lows = products or {}, (BELOW, *membership.codes), membership.lows
    everybody = not membership.chosen and membership.from_fen is None
    moves = []
    pairs = chain(
        ((client, before, closing.get(client)) for client, before in opening.items()),
        ((client, None, after) for client, after in closing.items() if client not in opening),
    )
    for client, before, after in pairs:
        # Said out here, not in functions: this is done once for each of 100,000 clients.
        band_before = ABSENT if before is None else codes[bisect_right(lows, before)]
        band_after = ABSENT if after is None else codes[bisect_right(lows, after)]
        if everybody:
            kind = CAME if before is None else LEFT if after is None else KEPT
        else:
            kind = _kind(membership, before, after, band_before, band_after)
        if kind:
            moves.append(Move(client, kind, band_before, band_after, before, after, held.get(client)))
    return Movements(membership, moves, outflow)


def _kind(membership: Membership, before: int | None, after: int | None, band_before: str, band_after: str) -> str:
    """Return what became of a client, "" when it is not asked about in either month."""
    counted, counts = membership.counts(before, band_before), membership.counts(after, band_after)
    if counted and counts:
        return KEPT
    if counted:
        return LEFT if after is None else FELL
    if counts:
        return CAME if before is None else ROSE
    return ""


def _largest_first(moves: Iterable[Move]) -> list[Move]:
    return sorted(moves, key=lambda move: (-max(move.opening_fen or 0, move.closing_fen or 0), move.client_id))
