"""What the card shows of one client, read in one step in the background."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.queries.clients import card as read_card
from workbench.domain.clients import ClientFacts
from workbench.domain.entitlements import EntitlementState
from workbench.domain.marks import Mark, current
from workbench.domain.months import last_full_month
from workbench.domain.profile import NO_GAPS, Completeness, completeness
from workbench.domain.series import series_of
from workbench.domain.suitability import RiskWarning, paired_levels, risk_warnings
from workbench.domain.tierresults import TierResult
from workbench.domain.verification import PartState
from workbench.domain.watch import Attrition, attrition
from workbench.readmodels.lists import CardRow
from workbench.services.entitlements import entitlements
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules
from workbench.services.teams import standing_in
from workbench.services.verifying import file_states, profile_rules

if TYPE_CHECKING:
    from db.desk import Desk

#: The kind of mark that says why a client left or takes money away.
LOSS = "attrition"


@dataclass(frozen=True, slots=True)
class CardView:
    """One client: everything recorded, and what the rules say of it.

    Attributes:
        tier: the adopted scheme's result of today, with its reasons.
        loss: how the client fell below a band by the newest month, None for somebody who did not.
        cause: why, as the manager said.
        entitlements: what the tier gives, and what was used of it this year.
        complete: what the file holds and lacks of what the standard asks, the most useful gap first.
        parts: every part of the file with its newest verification.
        warnings: products riskier than they ought to be for the client.
        backup: who stands in for the manager (B角), "" when nobody is named.
        noted: (day of the note, client level, product level) of notes that pair levels which do not fit.
    """

    card: CardRow
    tier: TierResult
    loss: Attrition | None = None
    cause: Mark | None = None
    entitlements: Sequence[EntitlementState] = ()
    complete: Completeness = NO_GAPS
    parts: Sequence[PartState] = ()
    warnings: Sequence[RiskWarning] = ()
    noted: Sequence[tuple[dt.date | None, int, int]] = ()
    backup: str = ""


def read_view(desk: Desk, *, rules: Rules, today: dt.date, client: bytes) -> CardView | None:
    """Return what the card shows, None when the client is gone."""
    card = read_card(desk, client)
    if card is None:
        return None
    facts = ClientFacts(card.client, card.ways, card.addresses, card.holdings, card.snapshots, card.interactions)
    series = series_of(facts, today)
    data = desk.data_date()
    newest = last_full_month(min(today, data) if data else today)
    said = current(desk.marks([client]).get(client, ()), LOSS, today)
    return CardView(
        card,
        tier_of(facts, rules.scheme, today, desk.overrides([client]), series),
        attrition(series, rules.standard.bands, newest),
        said[-1] if said else None,
        entitlements(desk, rules=rules, client=client, day=today),
        completeness(facts, rules.standard.elements),
        [state for one in desk.file_facts(today, [client]) for state in file_states(one, today)],
        risk_warnings(card.client, card.holdings, profile_rules().suitability, today),
        list(_noted(card)),
        mate.name if (mate := standing_in(desk, client, today=today)) else "",
    )


def _noted(card: CardRow) -> Iterator[tuple[dt.date | None, int, int]]:
    """Yield the levels that notes pair although they do not fit, newest first, each pair once."""
    seen: set[tuple[int, int]] = set()
    notes = [(None, card.client.remark or ""), *((one.on, one.note) for one in card.interactions)]
    for day, text in notes:
        for pair in paired_levels(text):
            if pair not in seen:
                seen.add(pair)
                yield day, *pair
