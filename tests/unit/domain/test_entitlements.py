"""Entitlements: what a tier has of those below it, quotas of a year, and what is left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import RESOURCES, scheme, toml
from workbench.domain.entitlements import Entitlement, Use, entitled, read_entitlements, states
from workbench.domain.problems import Problem

DAY = date(2026, 11, 21)
TIERS = ("silver", "gold", "platinum")
FILES = sorted((RESOURCES / "entitlements").glob("*.toml"))


def give(code: str, tier: str, quota: int | None = None) -> Entitlement:
    return Entitlement(code, {"en": code, "zh_CN": code}, tier, quota)


CATALOGUE = (give("window", "silver"), give("airport", "gold", 6), give("airport", "platinum", 12))


def use(code: str, on: date, count: int = 1) -> Use:
    return Use(b"u" * 16, code, on, count, "")


@pytest.mark.parametrize(
    ("tier", "found"),
    [
        (None, []),
        ("silver", [("window", None)]),
        ("gold", [("window", None), ("airport", 6)]),
        ("platinum", [("window", None), ("airport", 12)]),
        ("unknown", []),
    ],
)
def test_a_tier_has_its_own_and_what_those_below_have(tier: str | None, found: list[tuple[str, int | None]]) -> None:
    assert [(one.code, one.quota) for one in entitled(CATALOGUE, TIERS, tier)] == found


def test_only_uses_of_the_year_up_to_the_day_count() -> None:
    uses = [
        use("airport", date(2025, 12, 31), 5),
        use("airport", date(2026, 3, 1), 2),
        use("airport", date(2026, 12, 1)),
    ]
    found = next(one for one in states(CATALOGUE, TIERS, "gold", uses, DAY) if one.entitlement.code == "airport")
    assert (found.used, found.left, found.expires) == (2, 4, date(2026, 12, 31))


def test_what_was_used_before_the_tier_was_lost_stays_in_the_list() -> None:
    found = states(CATALOGUE, TIERS, "silver", [use("airport", date(2026, 3, 1))], DAY)
    assert [(one.entitlement.code, one.held, one.used) for one in found] == [("window", True, 0), ("airport", False, 1)]


@given(st.lists(st.tuples(st.dates(date(2025, 1, 1), date(2027, 1, 1)), st.integers(1, 20)), max_size=10))
def test_what_is_left_is_never_negative(told: list[tuple[date, int]]) -> None:
    uses = [use("airport", on, count) for on, count in told]
    for one in states(CATALOGUE, TIERS, "platinum", uses, DAY):
        assert one.left is None or 0 <= one.left <= (one.entitlement.quota or 0)


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_shipped_catalogue_names_tiers_of_its_scheme(path: Path) -> None:
    code, catalogue = read_entitlements(toml(f"entitlements/{path.name}"), path.name)
    tiers = {tier.code for tier in scheme(code).tiers}
    assert code == path.stem
    assert {one.tier for one in catalogue} <= tiers


def test_a_catalogue_with_an_unknown_key_is_refused() -> None:
    values = {
        "scheme": "cards",
        "entitlements": [{"code": "a", "tier": "gold", "name": {"zh_CN": "甲", "en": "A"}, "kuota": 1}],
    }
    with pytest.raises(Problem) as caught:
        read_entitlements(values)
    assert caught.value.values["key"] == "entitlements[0].kuota"
