"""What the card shows of one client, read in one step in the background."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.clients import card as read_card
from workbench.domain.clients import ClientFacts
from workbench.domain.tiers import TierResult
from workbench.readmodels.lists import CardRow
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules

if TYPE_CHECKING:
    from db.desk import Desk


@dataclass(frozen=True, slots=True)
class CardView:
    """One client: everything recorded, and what the adopted scheme says of the figures.

    Attributes:
        tier: the adopted scheme's result of today, with its reasons.
    """

    card: CardRow
    tier: TierResult


def read_view(desk: Desk, *, rules: Rules, today: dt.date, client: bytes) -> CardView | None:
    """Return what the card shows, None when the client is gone."""
    card = read_card(desk, client)
    if card is None:
        return None
    facts = ClientFacts(card.client, card.ways, card.addresses, card.holdings, card.snapshots)
    return CardView(card, tier_of(facts, rules.scheme, today, desk.overrides([client])))
