"""What the documents of movements and of distribution are drawn from; money in fen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.moves import Figure
from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class PaperMove:
    """One client of a list: what it had at the opening and at the closing, and what else the list says."""

    client_no: str
    name: str
    band: str
    opening_fen: int | None
    closing_fen: int | None
    product_fen: int | None = None
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperBand:
    """One band with its figures by name: opening, kept, lost, gross_new, moved_in, moved_out, net, closing."""

    name: str
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class MovementsPaper:
    """变动分析: two months compared.

    Attributes:
        months: the two months ('2026-05').
        whom: whose movements these are, in words; "" for everybody.
        figures: by name, as `PaperBand`, and kept_closing, left, fell, came, rose.
        matrix: (opening band, closing band) → clients; `places` are the names in their order, the highest first.
        reasons: (reason in words, what was lost for it), the commonest first; those without one last.
        product_only: who counts at the closing only through wealth products, with these.
        product_unknown: clients of the closing whose products nobody knows.
        lost, outflows: who is lost, and whose assets fell by a large amount.
    """

    letterhead: Letterhead
    months: tuple[str, str]
    whom: str
    figures: Mapping[str, Figure]
    bands: Sequence[PaperBand]
    places: Sequence[str]
    matrix: Mapping[tuple[str, str], int]
    reasons: Sequence[tuple[str, Figure]]
    product_only: Sequence[PaperMove]
    product_unknown: int
    lost: Sequence[PaperMove]
    outflows: Sequence[PaperMove]


@dataclass(frozen=True, slots=True)
class PaperBin:
    """One bin: its bounds in fen (None for none), its figures, and what it had in the month before."""

    low_fen: int | None
    high_fen: int | None
    figure: Figure
    before: Figure | None = None


@dataclass(frozen=True, slots=True)
class DistributionPaper:
    """资产分布结构 (T8): the bins of a month, who lies below the first, and the largest clients of the highest bin."""

    letterhead: Letterhead
    month: str
    before: str
    bins: Sequence[PaperBin]
    below: PaperBin
    largest: Sequence[PaperMove]
