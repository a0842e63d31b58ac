"""Warns when a client holds what is riskier than the client's own level (practice §10); it recommends nothing.

Clients are assessed as C1 to C5, products are of risk R1 to R5. What a product's level is not known of is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from workbench.domain.clients import Client, Holding
from workbench.domain.occasions import age_on

Concern = Literal["above", "elderly", "unassessed", "expired"]

_LEVEL = re.compile(r"[1-5]")


@dataclass(frozen=True, slots=True)
class SuitabilityRules:
    """From `elderly` years on, products from level `elderly_risk` on ask for special care."""

    elderly: int
    elderly_risk: int

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> SuitabilityRules:
        return cls(int(data["elderly"]), int(data["elderly_risk"]))


@dataclass(frozen=True, slots=True)
class RiskWarning:
    """One product that is to be looked at.

    Attributes:
        concern: `above` the client's level, `elderly` for special care, `unassessed` when the client has no level,
            `expired` when the assessment ended.
        product, client: levels 1 to 5; `client` None without an assessment.
    """

    concern: Concern
    holding: Holding
    product: int
    client: int | None


def level_of(text: str | None) -> int | None:
    """Return the level of R3, C3 or PR3, None when the text names none."""
    found = _LEVEL.search(text or "")
    return int(found[0]) if found else None


def is_elderly(client: Client, rules: SuitabilityRules, today: date) -> bool:
    """Tell whether the client is of the age that asks for special care."""
    age = age_on(client, today) if client.kind == "person" else None
    return age is not None and age >= rules.elderly


def risk_warnings(
    client: Client, holdings: Iterable[Holding], rules: SuitabilityRules, today: date
) -> list[RiskWarning]:
    """Return one warning a product, the gravest of those that fit, riskiest products first.

    What has matured is passed over. A product is `unassessed` or `expired` from level 2 on: the lowest suits everybody.
    """
    own = level_of(client.risk)
    elderly = is_elderly(client, rules, today)
    ended = client.risk_until is not None and client.risk_until < today
    found = []
    for holding in holdings:
        level = level_of(holding.risk)
        if level is None or (holding.matures is not None and holding.matures < today):
            continue
        concern: Concern | None = None
        if own is not None and level > own:
            concern = "above"
        elif elderly and level >= rules.elderly_risk:
            concern = "elderly"
        elif own is None and level > 1:
            concern = "unassessed"
        elif ended and level > 1:
            concern = "expired"
        if concern is not None:
            found.append(RiskWarning(concern, holding, level, own))
    return sorted(found, key=lambda one: -one.product)


def paired_levels(text: str) -> list[tuple[int, int]]:
    """Return the pairs of client and product level that a note names together and that do not fit: C2 with R4."""
    clients = [int(one) for one in re.findall(r"(?<![A-Za-z])[Cc]([1-5])(?!\d)", text)]
    products = [int(one) for one in re.findall(r"(?<![A-Za-z])(?:P)?[Rr]([1-5])(?!\d)", text)]
    return [
        (client, product)
        for client in dict.fromkeys(clients)
        for product in dict.fromkeys(products)
        if product > client
    ]
