"""On the sample book every measure equals one worked out another way, in fractions."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.rules import WAN, scheme
from workbench.domain.clients import Snapshot
from workbench.domain.series import Series
from workbench.domain.tiers import evaluate

EXPECTED = Path(__file__).parents[2] / "data" / "samples" / "expected.json"
BALANCES = {"short": 135, "long": 100, "mortgage": 100, "other_loan": 200, "overdraft": 200}
FLOWS = {"invest": 200, "card": 400, "settle": 200}


@cache
def clients() -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(EXPECTED.read_text(encoding="utf-8"))["clients"]
    return told


def fen(yuan: float) -> int:
    return int((Decimal(str(yuan)) * 100).to_integral_value())


def snapshots(client: Mapping[str, Any]) -> list[Snapshot]:
    names = ("aum", *BALANCES, *FLOWS)
    return [
        Snapshot(month["month"], None, {f"{name}_fen": fen(month[name]) for name in names})
        for month in client["monthly"]
    ]


def days(month: str) -> int:
    return monthrange(int(month[:4]), int(month[5:]))[1]


def average(months: Iterable[Mapping[str, Any]], name: str) -> Fraction:
    pairs = [(fen(month[name]), days(month["month"])) for month in months]
    return Fraction(sum(value * length for value, length in pairs), sum(length for _, length in pairs))


def half_up(value: Fraction, places: str) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(places), ROUND_HALF_UP)


@pytest.mark.parametrize("day", [date(2026, 10, 31), date(2026, 11, 21)])
def test_star_points_of_every_client_equal_the_fractions(day: date) -> None:
    for client in clients():
        months = client["monthly"]
        points = sum((average(months, name) * weight for name, weight in BALANCES.items()), Fraction())
        points += sum(fen(month[name]) * weight for name, weight in FLOWS.items() for month in months)
        found = evaluate(Series(snapshots(client), day), scheme("icbc-star"), day)
        assert found.points == half_up(points / WAN, "0.01"), client["client_no"]


def test_quarter_averages_and_bands_of_every_client_equal_the_fractions() -> None:
    day = date(2026, 11, 21)
    lows = (
        ("private", 800),
        ("pre-private", 500),
        ("gold-diamond", 100),
        ("gold", 50),
        ("silver", 10),
        ("effective", 2),
    )
    for client in clients():
        quarter = [month for month in client["monthly"] if month["month"] in {"2026-07", "2026-08", "2026-09"}]
        value = int(half_up(average(quarter, "aum"), "1"))
        found = evaluate(Series(snapshots(client), day), scheme("six-bands"), day)
        assert found.value_fen == value, client["client_no"]
        assert found.tier == next((code for code, low in lows if value >= low * WAN), None)
        assert found.since == (date(2026, 10, 1))


def test_boc_levels_of_every_client_follow_from_the_best_of_six_months() -> None:
    day = date(2026, 11, 21)
    for client in clients():
        best = max(fen(month["aum"]) for month in client["monthly"])
        found = evaluate(Series(snapshots(client), day), scheme("boc"), day)
        lows = (("private", 600), ("management", 100), ("wealth", 20))
        assert found.tier == next((code for code, low in lows if best >= low * WAN), None), client["client_no"]
