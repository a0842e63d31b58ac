"""A tier set by hand holds for its days and for its scheme; what was set before stays with the days it held."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from workbench.domain.problems import Problem
from workbench.domain.tierresults import TierResult
from workbench.services.caches import Caches
from workbench.services.evaluating import tier_of
from workbench.services.overriding import clear_override, override_tier
from workbench.services.rules import load_rules

pytestmark = pytest.mark.book(clients=6)

DAY = dt.date(2026, 11, 21)
WEEK = dt.timedelta(days=7)


@pytest.fixture
def client(desk: Desk) -> bytes:
    return desk.client_ids()[0]


def told(desk: Desk, client: bytes, scheme: str = "six-bands", day: dt.date = DAY) -> TierResult:
    (facts,) = desk.facts([client])
    return tier_of(facts, load_rules(desk).schemes[scheme], day, desk.overrides([client]))


def put(desk: Desk, client: bytes, tier: str, **more: Any) -> None:
    words = {"scheme": "six-bands", "reason": "行长特批", "since": DAY, **more}
    override_tier(desk, rules=load_rules(desk), client=client, tier=tier, **words)


def test_it_holds_from_its_first_to_its_last_day_and_then_the_rating_stands_again(desk, client):
    rated = told(desk, client).tier
    put(desk, client, "private", until=DAY + WEEK)
    days = [DAY - dt.timedelta(days=1), DAY, DAY + WEEK, DAY + WEEK + dt.timedelta(days=1)]
    assert [told(desk, client, day=day).tier for day in days] == [rated, "private", "private", rated]
    assert told(desk, client).rated_tier == rated


def test_it_touches_no_other_scheme_and_no_other_client(desk, client):
    others = [told(desk, one).tier for one in desk.client_ids()[1:]]
    before = told(desk, client, "boc")
    put(desk, client, "private")
    assert told(desk, client, "boc") == before
    assert [told(desk, one).tier for one in desk.client_ids()[1:]] == others


def test_a_later_change_ends_the_earlier_one_and_leaves_its_days_as_they_were(desk, client):
    put(desk, client, "gold", since=DAY - WEEK, reason="一")
    put(desk, client, "private", reason="二")
    assert told(desk, client, day=DAY - WEEK).tier == "gold"
    assert told(desk, client).tier == "private"
    desk.undo()
    assert told(desk, client).tier == "gold"


def test_taking_it_back_lets_the_rating_stand_from_that_day_on(desk, client):
    rated = told(desk, client).tier
    put(desk, client, "private", since=DAY - WEEK)
    clear_override(desk, client=client, scheme="six-bands", on=DAY)
    assert (told(desk, client).tier, told(desk, client, day=DAY - WEEK).tier) == (rated, "private")
    assert clear_override(desk, client=client, scheme="six-bands", on=DAY).operation is None


def test_on_one_day_it_can_be_set_taken_back_and_set_again(desk, client):
    for tier in ("private", "gold"):
        put(desk, client, tier)
        assert told(desk, client).tier == tier
    clear_override(desk, client=client, scheme="six-bands", on=DAY)
    assert told(desk, client).override is None
    put(desk, client, "gold", reason="再议")
    assert told(desk, client).tier == "gold"
    assert (
        override_tier(
            desk, rules=load_rules(desk), client=client, scheme="six-bands", tier="gold", reason="再议 ", since=DAY
        ).operation
        is None
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"tier": "star-7"}, "unknown-tier"),
        ({"tier": "gold", "reason": "  "}, "tier-without-reason"),
        ({"tier": "gold", "scheme": "nobody"}, "unknown-scheme"),
        ({"tier": "high", "scheme": "high-mid-low"}, "tier-derived"),
        ({"tier": "gold", "until": DAY - WEEK}, "tier-ends-early"),
    ],
)
def test_what_cannot_be_set_is_refused_and_nothing_is_written(desk, client, words, code):
    position = desk.position()
    with pytest.raises(Problem) as caught:
        put(desk, client, **words)
    assert (caught.value.code, desk.position()) == (code, position)


def test_the_groups_of_another_scheme_follow_it(desk, client):
    put(desk, client, "private")
    assert told(desk, client, "high-mid-low").tier == "high"


def test_a_level_that_only_hands_set_can_be_set(desk, client):
    put(desk, client, "level-5", scheme="five-levels")
    assert told(desk, client, "five-levels").tier == "level-5"


def test_the_list_shows_it_at_once(desk, client):
    caches = Caches(desk)
    caches.finish(load_rules(desk), DAY)
    put(desk, client, "private")
    caches.finish(load_rules(desk), DAY)
    assert desk.standings()[client].tier == "private"
