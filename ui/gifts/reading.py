"""What the page of gifts shows, read in one step in the background."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.entitlements import TierTotal
from workbench.domain.gifts import OPEN, Gift, GiftSum, StockLine, sum_of
from workbench.services.entitlements import entitlement_totals
from workbench.services.giftchecking import cupboard
from workbench.services.giftproposals import Proposal, proposals
from workbench.services.rules import Rules

if TYPE_CHECKING:
    from db.desk import Desk


@dataclass(frozen=True, slots=True)
class GiftsRead:
    """Everything about gifts.

    Attributes:
        owed: who is owed a gift, with what suits.
        gifts: the whole ledger, the newest first.
        month: what this month came to; `waiting` what is open of any month.
    """

    owed: Sequence[Proposal]
    gifts: Sequence[Gift]
    stock: Sequence[StockLine]
    totals: Sequence[TierTotal]
    month: GiftSum
    waiting: GiftSum


def read_gifts(desk: Desk, *, rules: Rules, today: dt.date) -> GiftsRead:
    """Return what the page shows."""
    gifts = desk.gift_book().gifts()
    return GiftsRead(
        proposals(desk, today=today),
        gifts,
        cupboard(desk),
        entitlement_totals(desk, rules=rules, day=today),
        sum_of(one for one in gifts if (one.on.year, one.on.month) == (today.year, today.month)),
        sum_of(one for one in gifts if one.status in OPEN or one.status == "given"),
    )
