"""Gifts (G2): the ledger's records, the cupboard's, and what they come to in a month and a year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.giftrules import GiftKind
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: How a gift stands, in the order in which it goes.
STATUSES: dict[str, str] = {
    "planned": QT_TRANSLATE_NOOP("Gifts", "Planned"),
    "approved": QT_TRANSLATE_NOOP("Gifts", "Approved"),
    "given": QT_TRANSLATE_NOOP("Gifts", "To be signed"),
    "signed": QT_TRANSLATE_NOOP("Gifts", "Signed"),
    "cancelled": QT_TRANSLATE_NOOP("Gifts", "Cancelled"),
}
#: What still has to be done for.
OPEN = ("planned", "approved")
#: What reached the client.
REACHED = ("given", "signed")


@dataclass(frozen=True, slots=True)
class GiftItem:
    """A kind of thing in the cupboard; `taboos` are codes of taboos and traits, fen a piece."""

    id: bytes
    name: str
    kind: str = "other"
    value_fen: int = 0
    taboos: tuple[str, ...] = ()
    note: str = ""
    retired: bool = False
    least: int = 0


@dataclass(frozen=True, slots=True)
class StockLine:
    """One thing of the cupboard with its pieces.

    Attributes:
        came: that came in, counted out ones taken off; `given` to clients, `promised` in planned gifts.
        fresh: ordered for each gift: it has no pieces.
        used_on: the day on which it was given last.
    """

    item: GiftItem
    came: int = 0
    given: int = 0
    promised: int = 0
    fresh: bool = False
    used_on: date | None = None

    @property
    def here(self) -> int:
        """Pieces in the cupboard."""
        return self.came - self.given

    @property
    def free(self) -> int:
        """Pieces that are promised to nobody, never negative."""
        return max(0, self.here - self.promised)

    @property
    def low(self) -> bool:
        """Whether it is to be bought again."""
        return not self.fresh and not self.item.retired and self.here < max(self.item.least, self.promised)

    def has(self, count: int) -> bool:
        """Tell whether so many pieces can be promised."""
        return self.fresh or self.free >= count


@dataclass(frozen=True, slots=True)
class StockMove:
    """Pieces that came in or went otherwise than as a gift; `reason` is a code of the rules."""

    id: bytes
    item_id: bytes
    on: date
    count: int
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Gift:
    """One gift to one client.

    Attributes:
        on: the day it is planned for, or was given on; `value_fen` of all pieces.
        purpose: code of why it is given; `occasion` what it counts as for the standard, "" for nothing.
        state: planned, given or cancelled; `status` tells more.
        despite: why it is given against a warning; `cancelled` why it is not given.
        interaction_id: the contact that its handing over was.
        band, tier: of the client, as the caches have them.
    """

    id: bytes
    client_id: bytes
    client_no: str
    client_name: str
    item_id: bytes | None
    item: str
    kind: str
    on: date
    count: int
    value_fen: int
    purpose: str
    occasion: str = ""
    occasion_year: int | None = None
    approver: str = ""
    approved_on: date | None = None
    state: str = "planned"
    signed_on: date | None = None
    signed_by: str = ""
    gathering_id: bytes | None = None
    entitlement: str = ""
    note: str = ""
    interaction_id: bytes | None = None
    despite: str = ""
    cancelled: str = ""
    band: str | None = None
    tier: str | None = None

    @property
    def status(self) -> str:
        """How it stands: planned, approved, given, signed or cancelled."""
        if self.state == "given" and self.signed_on is not None:
            return "signed"
        if self.state == "planned" and self.approved_on is not None:
            return "approved"
        return self.state

    @property
    def counts(self) -> bool:
        """Whether its value counts against the year of the client."""
        return self.state != "cancelled"


@dataclass(frozen=True, slots=True)
class GiftSum:
    """What a month or year of gifts came to: reached and still planned, gifts and fen; how many wait for what."""

    gifts: int = 0
    value_fen: int = 0
    planned: int = 0
    planned_fen: int = 0
    unapproved: int = 0
    unsigned: int = 0


def sum_of(gifts: Iterable[Gift]) -> GiftSum:
    """Return what these gifts come to; cancelled ones are not counted."""
    listed = list(gifts)
    reached = [one for one in listed if one.status in REACHED]
    planned = [one for one in listed if one.status in OPEN]
    return GiftSum(
        len(reached),
        sum(one.value_fen for one in reached),
        len(planned),
        sum(one.value_fen for one in planned),
        sum(one.status == "planned" for one in planned),
        sum(one.status == "given" for one in reached),
    )


@dataclass(frozen=True, slots=True)
class YearUse:
    """What one client got and gets in a calendar year, fen, against the cap of the year."""

    year: int
    given_fen: int
    planned_fen: int
    cap_fen: int

    @property
    def left_fen(self) -> int:
        """Fen that may still be planned, never negative."""
        return max(0, self.cap_fen - self.given_fen - self.planned_fen)


def year_use(gifts: Iterable[Gift], year: int, cap_fen: int) -> YearUse:
    """Return what one client's gifts of a year are worth."""
    own = [one for one in gifts if one.on.year == year and one.counts]
    given = sum(one.value_fen for one in own if one.state == "given")
    return YearUse(year, given, sum(one.value_fen for one in own) - given, cap_fen)


def stock_lines(
    items: Sequence[GiftItem],
    kinds: dict[str, GiftKind],
    came: dict[bytes, int],
    gone: dict[bytes, tuple[int, int, date | None]],
) -> list[StockLine]:
    """Return the cupboard, in the order of the items.

    Args:
        came: pieces by item from the moves; `gone`: (given, promised, last day) from the gifts.
    """
    found = []
    for item in items:
        given, promised, last = gone.get(item.id, (0, 0, None))
        kind = kinds.get(item.kind)
        found.append(StockLine(item, came.get(item.id, 0), given, promised, bool(kind and kind.fresh), last))
    return found


def sums_by(gifts: Iterable[Gift], key: Callable[[Gift], str]) -> dict[str, GiftSum]:
    """Return what the gifts come to by a key such as the purpose or the band, in the order of the gifts."""
    heaps: dict[str, list[Gift]] = {}
    for one in gifts:
        if one.counts:
            heaps.setdefault(key(one), []).append(one)
    return {name: sum_of(own) for name, own in heaps.items()}
