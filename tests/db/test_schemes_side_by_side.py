"""Several schemes on one book: none touches another, and later figures or versions leave a past month as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from db.desk import Desk
from tests.helpers.rules import WAN
from workbench.domain.tierresults import TierResult
from workbench.services import rulebook
from workbench.services.caches import Caches
from workbench.services.comparing import compare_tiers
from workbench.services.movements import compare_months
from workbench.services.overriding import override_tier
from workbench.services.rules import load_rules
from workbench.settings import read_text, resource

pytestmark = pytest.mark.book(clients=30)

TODAY = date(2026, 11, 21)
PAST = date(2026, 9, 30)
LATER = ("2026-10", "2026-11")

Told = Mapping[str, Sequence[tuple[bytes, TierResult]]]


def told(desk: Desk, day: date, *, without: str = "") -> Told:
    """Return every client under every scheme in force on a day."""
    rules = load_rules(desk, TODAY).on(day)
    return {
        code: [(row.client_id, row.result) for row in compare_tiers(desk, rules=rules, scheme=code, day=day)]
        for code in rules.schemes
        if code != without
    }


def import_later(desk: Desk) -> None:
    """Write figures of months after the past day: everybody becomes rich, some lose a column they had."""
    with desk.transaction("import") as tx:
        for client in desk.client_ids():
            for month in LATER:
                row = tx.natural_id("snapshot", client.hex(), month)
                figures: dict[str, Any] = {"aum_fen": 5_000 * WAN, "short_fen": None, "card_fen": 7 * WAN}
                tx.put("snapshot", row, {"client_id": client, "month": month, **figures})


def adopt_half_as_high(desk: Desk) -> None:
    text = read_text(resource("schemes/six-bands.toml")).replace('"2022"', '"2027"')
    text = text.replace("high = 10\n", "high = 8\n").replace("low = 10\n", "low = 8\n")
    rulebook.adopt_text(desk, text=text, file="mine.toml", effective=date(2026, 11, 1))


def test_a_past_month_is_the_same_under_every_scheme_after_later_imports(desk: Desk) -> None:
    before, now = told(desk, PAST), told(desk, TODAY)
    import_later(desk)
    assert told(desk, PAST) == before
    assert told(desk, TODAY) != now


def test_movements_between_past_months_are_the_same_after_later_imports(desk: Desk) -> None:
    asked: Mapping[str, Any] = {"rules": load_rules(desk, TODAY), "first": date(2026, 7, 31), "last": PAST}
    before = compare_months(desk, **asked).movements
    assert before.moves
    import_later(desk)
    assert compare_months(desk, **asked).movements == before


def test_what_is_adopted_set_by_hand_or_shown_of_one_scheme_is_nothing_to_the_others(desk: Desk) -> None:
    before, of_it = told(desk, TODAY, without="six-bands"), told(desk, TODAY)["six-bands"]
    rules = load_rules(desk, TODAY)
    override_tier(
        desk,
        rules=rules,
        client=desk.client_ids()[3],
        tier="private",
        scheme="six-bands",
        reason="行长特批",
        since=TODAY,
    )
    adopt_half_as_high(desk)
    Caches(desk).finish(load_rules(desk, TODAY), TODAY)
    after = told(desk, TODAY, without="six-bands")
    groups = {code for code, scheme in rules.schemes.items() if scheme.derives == "six-bands"}
    assert {code: rows for code, rows in after.items() if code not in groups} == {
        code: rows for code, rows in before.items() if code not in groups
    }
    assert told(desk, TODAY)["six-bands"] != of_it


def test_a_version_of_november_leaves_the_autumn_before_it_as_it_was(desk: Desk) -> None:
    before = told(desk, PAST)
    adopt_half_as_high(desk)
    assert told(desk, PAST) == before
