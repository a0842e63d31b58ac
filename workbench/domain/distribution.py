"""How the assets of a month are distributed over bins that everybody may edit (资产分布结构, T8)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from workbench.domain import money
from workbench.domain.moves import Figure, Outflow
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: More bins than this no longer read as a picture.
MOST_BINS = 40


@dataclass(frozen=True, slots=True)
class BinSet:
    """A named set of bins; `edges` are their lower bounds in fen, inside, the last bin is open above."""

    code: str
    name: Names
    edges: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MovementFile:
    """What a branch may change of movements: the sets of bins, large outflows, and which holdings are products."""

    sets: tuple[BinSet, ...]
    outflow: Outflow
    product_kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """One bin [low, high) in fen with its clients, the largest first; `high_fen` is None for the open one."""

    low_fen: int | None
    high_fen: int | None
    figure: Figure
    clients: Sequence[tuple[bytes, int]]


@dataclass(frozen=True, slots=True)
class Distribution:
    """The bins of a month, from the lowest; `below` is who lies below the first edge (its `low_fen` is None)."""

    bins: tuple[Bin, ...]
    below: Bin

    @property
    def total(self) -> Figure:
        """Return everybody in the bins, without those below them."""
        worth = sum(one.figure.aum_fen for one in self.bins)
        return Figure(sum(one.figure.clients for one in self.bins), worth)


def distribute(values: Mapping[bytes, int], edges: Sequence[int]) -> Distribution:
    """Put every client of a month into the bin of its assets; a client exactly on an edge is in the upper bin."""
    found: list[list[tuple[bytes, int]]] = [[] for _ in range(len(edges) + 1)]
    for client, value in values.items():
        found[bisect_right(edges, value)].append((client, value))
    highs = [*edges[1:], None]
    bins = [_bin(low, high, held) for low, high, held in zip(edges, highs, found[1:], strict=True)]
    return Distribution(tuple(bins), _bin(None, edges[0], found[0]))


def _bin(low: int | None, high: int | None, held: list[tuple[bytes, int]]) -> Bin:
    held.sort(key=lambda one: (-one[1], one[0]))
    return Bin(low, high, Figure(len(held), sum(value for _client, value in held)), held)


def read_edges(texts: Iterable[str]) -> tuple[int, ...]:
    """Return the edges of bins in fen from texts in 万元 such as `500,600` or `1000`.

    Raises:
        Problem: `bad-bins`, when one is no amount, or they do not rise.
    """
    words = [word for text in texts for word in text.replace("，", ",").replace("、", ",").split(",") if word.strip()]
    edges = []
    for word in words:
        try:
            edges.append(money.fen(word.strip(), "wan-yuan"))
        except (InvalidOperation, ValueError, OverflowError):
            text = QT_TRANSLATE_NOOP("Problems", "{found} is no amount in ten thousand yuan.")
            raise _bad_bins(text, found=word.strip()) from None
    return check_edges(edges)


def check_edges(edges: Sequence[int]) -> tuple[int, ...]:
    """Return edges in fen that rise from the first to the last.

    Raises:
        Problem: `bad-bins`.
    """
    if not edges:
        raise _bad_bins(QT_TRANSLATE_NOOP("Problems", "A distribution needs at least one edge."))
    if len(edges) > MOST_BINS:
        raise _bad_bins(QT_TRANSLATE_NOOP("Problems", "More than {most} bins cannot be read any more."), most=MOST_BINS)
    for lower, higher in pairwise(edges):
        if higher <= lower:
            raise _bad_bins(
                QT_TRANSLATE_NOOP("Problems", "The edges must rise: {found} follows {before}."),
                found=edge_text(higher),
                before=edge_text(lower),
            )
    return tuple(edges)


def edge_text(edge_fen: int) -> str:
    """Return an edge in 万元 without needless decimals, as it is typed: 500, 0.5."""
    return f"{(Decimal(edge_fen) / money.FEN_PER_WAN).normalize():f}"


def _bad_bins(text: str, **values: object) -> Problem:
    hint = QT_TRANSLATE_NOOP("Problems", "Write the lower bounds in ten thousand yuan, rising, such as 500,600,700.")
    return Problem("bad-bins", text, hint, values)


def read_movement_file(values: Mapping[str, object], file: str) -> MovementFile:
    """Read `movements/bins.toml`.

    Raises:
        Problem: the file is not as it must be; the path of the key is named.
    """
    top = Section(values, file=file)
    top.only("sets", "outflow", "products")
    sections = top.sections("sets", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    outflow, products = top.section("outflow"), top.section("products")
    outflow.only("at_least_wan", "percent", "source")
    products.only("kinds")
    return MovementFile(
        tuple(_set(section) for section in sections),
        Outflow(outflow.scaled("at_least_wan", money.FEN_PER_WAN), outflow.count("percent")),
        products.texts("kinds"),
    )


def _set(section: Section) -> BinSet:
    section.only("code", "name", "edges_wan", "source")
    edges = tuple(money.fen(edge, "wan-yuan") for edge in section.counts("edges_wan"))
    for lower, higher in pairwise(edges):
        if higher <= lower:
            section.refuse_repeat("edges_wan", edge_text(higher))
    return BinSet(section.text("code"), section.names(), edges)
