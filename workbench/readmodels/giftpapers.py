"""What the papers of gifts are drawn from; names in the paper's language, money in fen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class PaperGift:
    """One gift: `what` with its purpose, who approved it when, how it stands and who signed when."""

    on: date
    client_no: str
    name: str
    what: str
    count: int
    value_fen: int
    purpose: str
    approver: str = ""
    approved_on: date | None = None
    state: str = ""
    signed_by: str = ""
    signed_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PaperSlip:
    """The slip of one client; without gifts it is blank and filled in by hand."""

    client_no: str
    name: str
    gifts: Sequence[PaperGift] = ()


@dataclass(frozen=True, slots=True)
class GiftSlips:
    """礼品领取单: a page a client, twice on it (一式两份)."""

    letterhead: Letterhead
    day: date
    slips: Sequence[PaperSlip]


@dataclass(frozen=True, slots=True)
class GiftLedger:
    """礼品台账 of a month.

    Attributes:
        cap_fen: what the desk may give in a month.
        totals: (what, gifts given, fen) by purpose, then by band.
        rows: what was given; `open` what is planned for the month; `cancelled` what was not given.
        stock: (thing, came in the month, given in the month, in the cupboard now).
    """

    letterhead: Letterhead
    first: date
    last: date
    cap_fen: int
    totals: Sequence[tuple[str, int, int]]
    rows: Sequence[PaperGift]
    open: Sequence[PaperGift]
    cancelled: Sequence[PaperGift]
    stock: Sequence[tuple[str, int, int, int]]
