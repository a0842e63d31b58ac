"""Coverage: exact shares, goals decided on the exact share, and lists that agree with their figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, standard
from workbench.domain.clients import Address, Client, ClientFacts, ContactWay, Holding
from workbench.domain.coverage import Judged, coverage, incomplete, product_kinds

DAY = date(2026, 11, 21)
GOALS = {goal.code: goal for goal in standard().coverage}


def person(
    number: int, wan: int | None, *, filed: bool = True, products: tuple[str, ...] = (), **values: object
) -> Judged:
    client = Client(id=number.to_bytes(16), name=f"客户{number}", products=products, **values)  # type: ignore[arg-type]  # told by the table of cases
    ways = [ContactWay(b"m" * 16, "mobile", "13800000000")] if filed else []
    ways.append(ContactWay(b"p" * 16, "phone", "0510-80000000"))
    facts = ClientFacts(client, ways, [Address(b"a" * 16, "home", "虚构路1号")])
    return Judged(facts, None if wan is None else wan * WAN)


def covered(code: str, clients: list[Judged]):
    return next(one for one in coverage(clients, standard(), DAY) if one.goal.code == code)


def test_the_goals_are_those_of_the_source() -> None:
    filing = [(GOALS[code].low_fen, GOALS[code].percent) for code in ("filing-5", "filing-20", "filing-100")]
    assert filing == [(5 * WAN, 80), (20 * WAN, 90), (100 * WAN, 100)]  # MS1
    assert (GOALS["products-100"].low_fen, GOALS["products-100"].count) == (100 * WAN, 5)  # MS2
    for code in ("penetration-gold-card", "penetration-credit-card", "penetration-e-banking"):  # MS3
        assert (GOALS[code].low_fen, GOALS[code].percent) == (20 * WAN, 80)


def test_a_client_exactly_on_the_threshold_must_be_covered_and_one_below_not() -> None:
    found = covered("filing-20", [person(1, 20), replace(person(2, 20), value_fen=20 * WAN - 1)])
    assert (found.total, found.met) == (1, 1)


@pytest.mark.parametrize(
    ("met", "total", "hundredths", "reached", "short"),
    [
        (9, 10, 9000, True, 0),
        (899, 1000, 8990, False, 1),
        (8999, 10000, 8999, False, 1),
        (2, 3, 6667, False, 1),
        (1, 3, 3333, False, 2),
    ],
)
def test_the_share_has_two_decimals_and_the_goal_is_decided_exactly(
    met: int, total: int, hundredths: int, reached: bool, short: int
) -> None:
    found = covered("filing-20", [person(n, 30, filed=n < met) for n in range(total)])
    assert (found.hundredths, found.reached, found.short) == (hundredths, reached, short)


def test_nobody_to_cover_is_no_percentage_and_no_failure() -> None:
    found = covered("filing-100", [person(1, 30), person(2, None)])
    assert (found.total, found.hundredths, found.reached, found.short) == (0, None, True, 0)


def test_a_goal_of_a_hundred_per_cent_means_all() -> None:
    assert not covered("filing-100", [person(n, 100, filed=n > 0) for n in range(2000)]).reached


def test_what_is_missing_in_the_file_is_named() -> None:
    gap = covered("filing-20", [person(1, 30, filed=False)]).gaps[0]
    assert str(gap.reason) == "Missing in the file: Mobile number"
    assert (gap.held, gap.wanted) == (2, 3)


def test_a_prospect_and_the_deceased_are_not_counted() -> None:
    clients = [person(1, 30, filed=False, status="prospect"), person(2, 30, filed=False, deceased_on=DAY)]
    assert covered("filing-20", clients).total == 0


@pytest.mark.parametrize("product", ["信用卡", "龙卡信用卡金卡", "贷记卡", "信 用 卡", "信用卡(白金)"])
def test_a_product_is_known_by_its_aliases_within_longer_names(product: str) -> None:
    assert covered("penetration-credit-card", [person(1, 30, products=(product,))]).met == 1


def test_another_product_is_not_taken_for_it() -> None:
    assert covered("penetration-credit-card", [person(1, 30, products=("理财金卡", "手机银行"))]).met == 0


def test_kinds_of_products_are_counted_once_and_only_while_held() -> None:
    one = person(1, 200, products=("信用卡", "手机银行"))
    held = [
        Holding(b"1" * 16, "理财产品", 1, "甲", matures=date(2027, 1, 1)),
        Holding(b"2" * 16, "理财产品", 1, "乙"),
        Holding(b"3" * 16, "定期存款", 1, matures=DAY),
        Holding(b"4" * 16, "国债", 1, starts=date(2026, 12, 1)),
    ]
    facts = replace(one.facts, holdings=held)
    assert product_kinds(facts, DAY) == {"信用卡", "手机银行", "理财产品"}
    gap = covered("products-100", [replace(one, facts=facts)]).gaps[0]
    assert str(gap.reason) == "3 of 5 kinds of products: 2 short"


def test_a_file_to_complete_says_what_the_branch_insists_on() -> None:
    found = incomplete(person(1, 30, filed=False), standard())
    assert found is not None
    assert [element.code for element in found.must] == ["mobile"]
    assert {element.code for element in found.missing} == {"mobile", "preference", "risk", "employer"}
    assert incomplete(person(2, 10, filed=False), standard()) is None


people = st.lists(
    st.builds(
        person,
        st.integers(1, 10**6),
        st.one_of(st.none(), st.integers(0, 800)),
        filed=st.booleans(),
        products=st.sets(st.sampled_from(["信用卡", "理财金卡", "网银U盾", "手机银行", "国债"])).map(tuple),
    ),
    max_size=30,
)


@given(people, st.randoms())
def test_figures_equal_their_lists_whatever_the_order(clients: list[Judged], chance) -> None:
    shuffled = clients[:]
    chance.shuffle(shuffled)
    for one, other in zip(coverage(clients, standard(), DAY), coverage(shuffled, standard(), DAY), strict=True):
        assert len(one.gaps) == one.total - one.met >= 0
        assert one.hundredths is None or 0 <= one.hundredths <= 10_000
        assert one.reached == (one.short == 0)
        assert (one.total, one.met) == (other.total, other.met)
        assert sorted(gap.judged.facts.client.id for gap in one.gaps) == sorted(
            gap.judged.facts.client.id for gap in other.gaps
        )
