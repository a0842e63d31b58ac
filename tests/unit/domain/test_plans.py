"""What is known for a service plan are facts of the book, each under the part that it belongs to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from workbench.domain.clients import Client, ClientFacts, Holding, Snapshot
from workbench.domain.plans import known_facts, read_plan_rules
from workbench.domain.problems import Problem
from workbench.domain.rulefile import Section
from workbench.services.plans import plan_rules

DAY = date(2026, 11, 22)
WAN = 1_000_000


def facts(*snapshots: Snapshot, holdings: tuple[Holding, ...] = (), **client: object) -> ClientFacts:
    who = Client(b"c" * 16, "示例", **client)  # type: ignore[arg-type]  # columns of a client
    return ClientFacts(who, snapshots=snapshots, holdings=holdings)


def told(one: ClientFacts) -> dict[str, list[str]]:
    return {code: [str(reason) for reason in reasons] for code, reasons in known_facts(one, plan_rules(), DAY).items()}


def test_of_somebody_unknown_only_the_missing_assessment_is_known() -> None:
    assert told(facts()) == {"risk": ["No risk assessment yet"]}


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (DAY, "Risk level C3, valid until 2026-11-22"),
        (DAY - timedelta(days=1), "Risk level C3; the assessment ended on 2026-11-21 and is to be renewed"),
        (None, "Risk level C3"),
    ],
)
def test_a_risk_level_says_how_long_it_holds(until: date | None, words: str) -> None:
    assert told(facts(risk="C3", risk_until=until))["risk"] == [words]


def test_figures_are_told_as_assets_debts_and_average_months() -> None:
    months = [
        Snapshot(
            f"2026-{month:02}",
            None,
            {"aum_fen": month * 10 * WAN, "term_fen": WAN, "loan_fen": 2 * WAN, "card_fen": 100 * month},
        )
        for month in range(3, 11)
    ]
    found = told(facts(*months))
    assert found["balance"] == [
        "Financial assets at our bank, month average of 2026-10: CNY 1,000,000.00",
        "Term deposits: CNY 10,000.00",
        "Loans: CNY 20,000.00",
    ]
    assert found["cashflow"] == ["Card spending: CNY 7.50 in an average month of the last 6"]
    assert found["flows"] == ["Assets rose by CNY 600,000.00 from 2026-04 to 2026-10"]


def test_figures_dated_ahead_are_not_known_yet() -> None:
    ahead = Snapshot("2026-12", DAY + timedelta(days=30), {"aum_fen": 5 * WAN})
    assert "balance" not in told(facts(ahead))


def test_holdings_stand_under_products_and_what_matures_soon_under_flows() -> None:
    held = (
        Holding(b"1" * 16, "定期", 5 * WAN, "三年定存", matures=DAY + timedelta(days=90)),
        Holding(b"2" * 16, "理财", 3 * WAN, matures=DAY + timedelta(days=91)),
    )
    found = told(facts(holdings=held, products=("信用卡", "手机银行"), preference="稳健"))
    assert found["products"] == ["三年定存: CNY 50,000.00", "理财: CNY 30,000.00", "In use: 信用卡, 手机银行"]
    assert found["flows"] == ["三年定存, CNY 50,000.00, matures on 2027-02-20"]
    assert found["goal"] == ["Preference: 稳健"]


def test_the_shipped_plan_has_the_five_parts_of_the_source_and_a_goal() -> None:
    assert plan_rules().codes("plan") == ["risk", "balance", "cashflow", "flows", "products", "goal"]
    assert len(plan_rules().codes("grid")) == 9


def test_a_part_that_stands_twice_is_refused() -> None:
    part = {"code": "a", "name": {"zh_CN": "甲", "en": "A"}}
    values = {"months": 6, "maturing_days": 90, "parts": [part, part], "rows": [part], "columns": [part]}
    with pytest.raises(Problem):
        read_plan_rules(Section({**values, "assets": {}, "debts": {}, "flows": {}}, "", "plan.toml"))
