"""Months read in one step each: which are known on a day, who has what, and what is left out."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from tests.helpers.taihu import CLOSING_MONTH, OPENING_MONTH, fill_taihu, months
from workbench.services.movements import compare_months, give_reason, known_months, listed
from workbench.services.rules import load_rules
from workbench.services.valuing import value_book

DAY = dt.date


@pytest.fixture
def desk(new_book) -> Desk:
    made = new_book(kind=Desk)
    fill_taihu(made)
    return made


def test_a_month_is_known_when_it_has_ended_by_the_day(desk):
    known = desk.monthly().known
    assert known("aum_fen", DAY(2026, 5, 30)) == [OPENING_MONTH]
    assert known("aum_fen", DAY(2026, 5, 31)) == [OPENING_MONTH, CLOSING_MONTH]
    assert known("aum_fen", DAY(2026, 1, 30)) == []
    assert known("balance_fen", DAY(2026, 12, 31)) == []


def test_a_running_month_is_known_from_the_day_its_figures_are_of(desk):
    client = desk.client_ids()[0]
    with desk.transaction("import") as tx:
        figures = {"client_id": client, "month": "2026-06", "as_of": DAY(2026, 6, 10), "aum_fen": 5}
        tx.put("snapshot", tx.new_id(), figures)
    assert known_months(desk, today=DAY(2026, 6, 9))[-1] == CLOSING_MONTH
    assert known_months(desk, today=DAY(2026, 6, 10))[-1] == "2026-06"


def test_everybody_of_a_month_comes_with_assets_and_products(desk):
    opening, closing, products = months()
    found = desk.monthly().figures("aum_fen", OPENING_MONTH)
    assert sorted(found.values.values()) == sorted(opening.values())
    assert found.products == {}
    later = desk.monthly().figures("aum_fen", CLOSING_MONTH)
    assert sorted(later.values.values()) == sorted(closing.values())
    assert sorted(later.products.values()) == sorted(products.values())
    assert desk.monthly().figures("aum_fen", "2025-01").values == {}


def test_only_columns_of_figures_are_read(desk):
    with pytest.raises(ValueError, match="aum_fen; DROP"):
        desk.monthly().figures("aum_fen; DROP TABLE snapshot", OPENING_MONTH)


def test_a_client_without_the_figure_is_not_in_the_month(desk):
    client = desk.client_ids()[0]
    with desk.transaction("import") as tx:
        tx.put("snapshot", tx.new_id(), {"client_id": client, "month": "2026-04", "balance_fen": 7})
    assert desk.monthly().known("aum_fen", DAY(2026, 4, 30)) == [OPENING_MONTH]
    assert desk.monthly().figures("balance_fen", "2026-04").values == {client: 7}


def test_products_of_a_month_that_does_not_tell_come_from_the_holdings_of_the_day(desk):
    rules = load_rules(desk)
    client = desk.client_id("9900000000")
    with desk.transaction("import") as tx:
        tx.put("snapshot", tx.natural_id("snapshot", "9900000000", CLOSING_MONTH), {"wealth_fen": None})
        for amount, starts, matures in (
            (700, DAY(2026, 1, 1), DAY(2026, 8, 1)),
            (11, DAY(2026, 1, 1), DAY(2026, 5, 1)),
            (13, DAY(2026, 6, 1), None),
        ):
            held = {"client_id": client, "kind": "理财产品", "amount_fen": amount, "starts": starts, "matures": matures}
            tx.put("holding", tx.new_id(), held)
    found = compare_months(desk, rules=rules, first=DAY(2026, 1, 31), last=DAY(2026, 5, 31))
    move = next(move for move in found.movements.moves if move.client_id == client)
    assert (move.product_fen, found.matures[client]) == (700, DAY(2026, 8, 1))


def test_a_list_says_who_what_and_why(desk):
    rules = load_rules(desk)
    asked: dict[str, Any] = {"rules": rules, "first": DAY(2026, 1, 31), "last": DAY(2026, 5, 31), "bands": ["500+"]}
    lost = compare_months(desk, **asked).movements.behind("lost")
    give_reason(desk, clients=[lost[0].client_id], code="service", on=DAY(2026, 6, 1))
    compared = compare_months(desk, **asked)
    rows = listed(desk, compared, compared.movements.behind("lost"))
    assert len(rows) == 33
    assert rows[0].client_id == lost[0].client_id
    assert rows[0].name.startswith("示例")
    assert (rows[0].band, rows[0].code, rows[0].value_fen) == ("500+", "left", None)
    assert rows[0].reason[2]["reason"]["en"]
    assert [row.reason for row in rows[1:]] == [None] * 32


def test_a_reason_from_before_the_comparison_belongs_to_an_earlier_loss(desk):
    rules = load_rules(desk)
    asked: dict[str, Any] = {"rules": rules, "first": DAY(2026, 1, 31), "last": DAY(2026, 5, 31), "bands": ["500+"]}
    lost = compare_months(desk, **asked).movements.behind("lost")[0].client_id
    give_reason(desk, clients=[lost], code="service", on=DAY(2025, 6, 1))
    assert compare_months(desk, **asked).reasons == {}
    give_reason(desk, clients=[lost], code="service", on=DAY(2026, 2, 1))
    assert {code: set(who) for code, who in compare_months(desk, **asked).reasons.items()} == {"service": {lost}}
    give_reason(desk, clients=[lost], code="", on=DAY(2026, 2, 2))
    assert len(compare_months(desk, **asked).unreasoned) == 33


def test_the_value_views_of_a_past_day_tell_the_bands_of_that_day(desk):
    rules = load_rules(desk)

    def top(day: dt.date) -> int:
        lines = value_book(desk, rules=rules.on(day), day=day, past=True).lines
        return sum(line.facts.band == "500+" for line in lines)

    # The band keys on the newest figure that there is: 20 of the 33 lost left without a later one.
    assert (top(DAY(2026, 1, 31)), top(DAY(2026, 5, 31))) == (72, 150 + 20)
