"""What every client would be under a scheme, read in columns, is what each one's own records say."""

from __future__ import annotations

from datetime import date

import pytest

from db.desk import Desk
from workbench.domain.tierresults import TierResult
from workbench.services.comparing import compare_tiers, explain_tier
from workbench.services.rules import load_rules

pytestmark = pytest.mark.book(clients=30)

DAY = date(2026, 11, 21)


def test_everybody_compared_is_everybody_explained(desk: Desk) -> None:
    rules = load_rules(desk)
    names = [client.name for client in (facts.client for facts in desk.facts())]
    for scheme in rules.schemes:
        rows = compare_tiers(desk, rules=rules, scheme=scheme, day=DAY)
        assert [row.name for row in rows] == names
        for row in rows:
            whole = explain_tier(desk, rules=rules, client=row.client_id, scheme=scheme, day=DAY)
            assert (row.result.tier, row.result.basis) == (whole.tier, whole.basis)
            assert (row.result.value_fen, row.result.points) == (whole.value_fen, whole.points)
            assert _distance(row.result) == _distance(whole)


def _distance(result: TierResult) -> object:
    gap = result.next
    return gap and (gap.tier, gap.distance_fen, gap.distance_points)
