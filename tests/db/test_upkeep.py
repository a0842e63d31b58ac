"""Upkeep on a real book: lists in one pass, past months that stay, deeds and uses that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.desk import TODAY, empty_desk, filled_desk
from workbench.domain.problems import Problem
from workbench.services.coverage import coverage_report
from workbench.services.deeds import batch_list, desk_duties, forget_deed, record_deed
from workbench.services.entitlements import entitlements, use_entitlement
from workbench.services.fulfilling import days_of, fulfilment, last_quarter
from workbench.services.marking import set_mark
from workbench.services.rules import load_rules
from workbench.services.watching import LISTS, attrition_ledger, watch_list, watch_lists

WAN = 1_000_000
SINCE = dt.date(2026, 1, 5)


@pytest.fixture
def desk(tmp_path):
    made = empty_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def full(tmp_path):
    made = filled_desk(tmp_path)
    yield made
    made.close()


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Problem) as caught:
        yield
    assert caught.value.code == code


def add(desk, number: str, average: dict[str, float] | None = None, balance: dict[str, float] | None = None, **values):
    """Write one client with figures in 万元 by month; return its id."""
    with desk.transaction("import") as tx:
        client = tx.natural_id("client", number)
        row: dict[str, Any] = {"client_no": number, "name": f"客户{number}", "kind": "person", "status": "managed"}
        tx.put("client", client, row | {"since": SINCE} | values)
        figures(tx, client, average or {}, balance or {})
    return client


def figures(tx, client: bytes, average: dict[str, float], balance: dict[str, float]) -> None:
    for month in sorted({*average, *balance}):
        row: dict[str, Any] = {"client_id": client, "month": month, "as_of": dt.date.fromisoformat(f"{month}-28")}
        if month in average:
            row["aum_fen"] = round(average[month] * WAN)
        if month in balance:
            row["balance_fen"] = round(balance[month] * WAN)
        tx.put("snapshot", tx.natural_id("snapshot", client.hex(), month), row)


def met(desk, client: bytes, *days: str, occasion: str | None = None, channel: str = "call") -> None:
    with desk.transaction("log") as tx:
        for day in days:
            row: dict[str, Any] = {"client_id": client, "at": f"{day}T02:00:00Z", "on": dt.date.fromisoformat(day)}
            row |= {"channel": channel, "result": "connected", "occasion": occasion, "occasion_year": 2026}
            tx.put("interaction", tx.new_id(), row)


def line(found, code: str, band: str = "20-100"):
    return next(one for one in found.lines if (one.code, one.band) == (code, band))


def fulfilled(desk, today: dt.date = TODAY, check: bool = False, **period):
    first, last = days_of(**period)
    return fulfilment(desk, rules=load_rules(desk), first=first, last=last, today=today, check=check)


def test_a_month_with_too_many_contacts_does_not_make_up_for_another(desk):
    client = add(desk, "1", {"2026-06": 30})
    met(desk, client, "2026-07-02", "2026-07-03", "2026-07-20", "2026-07-28", "2026-08-05")
    found = line(fulfilled(desk, quarter="2026Q3"), "contact")
    assert (found.clients, found.required, found.done, found.hundredths) == (1, 6, 3, 5000)
    assert [(row.client_no, row.extra["left"]) for row in found.behind] == [("1", 3)]


def test_what_a_year_asks_is_owed_pro_rata_by_the_end_of_the_quarter(desk):
    client = add(desk, "1", {"2026-01": 600})
    met(desk, client, "2026-03-05", occasion="salon", channel="event")
    owed = {}
    for quarter in ("2026Q1", "2026Q2", "2026Q3", "2026Q4"):
        lines = [one for one in fulfilled(desk, quarter=quarter).lines if one.code == "salon"]
        owed[quarter] = [(one.required, one.done) for one in lines]
    assert owed == {"2026Q1": [], "2026Q2": [(1, 1)], "2026Q3": [(2, 1)], "2026Q4": [(3, 1)]}


def test_whoever_asked_not_to_be_disturbed_is_waived_and_not_behind(desk):
    add(desk, "1", {"2026-06": 30}, no_contact=True)
    add(desk, "2", {"2026-06": 30})
    found = line(fulfilled(desk, month="2026-07"), "contact")
    assert (found.clients, found.required, found.done, found.waived) == (1, 2, 0, 1)
    assert [row.client_no for row in found.behind] == ["2"]


def test_the_check_version_shows_the_days_that_prove_it(desk):
    client = add(desk, "1", {"2026-06": 30})
    met(desk, client, "2026-07-20", "2026-07-02")
    proofs = [one for one in fulfilled(desk, month="2026-07", check=True).proofs if one.code == "contact"]
    assert [(one.required, one.done, one.state) for one in proofs] == [(2, 2, "done")]
    assert proofs[0].dates == (dt.date(2026, 7, 2), dt.date(2026, 7, 20))


def test_a_period_that_has_not_begun_or_is_none_is_refused(desk):
    with refused("future-period"):
        fulfilled(desk, year=2027)
    for bad in ("2026Q5", "2026", "Q3"):
        with refused("bad-period"):
            days_of(quarter=bad)
    with refused("bad-period"):
        days_of(month="2026-13")
    assert days_of(quarter="2026-q3") == (dt.date(2026, 7, 1), dt.date(2026, 9, 30))
    assert [last_quarter(dt.date(2026, month, 1)) for month in (1, 3, 4, 11)] == [
        "2025Q4",
        "2025Q4",
        "2026Q1",
        "2026Q3",
    ]


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(later=st.lists(st.tuples(st.integers(1, 800), st.integers(1, 28)), min_size=1, max_size=4))
def test_a_past_month_is_the_same_after_later_imports(tmp_path_factory, later):
    desk = empty_desk(tmp_path_factory.mktemp("stable"))
    client = add(desk, "1", {"2026-08": 90, "2026-09": 95}, {"2026-09": 40})
    met(desk, client, "2026-09-10")
    day, rules = dt.date(2026, 9, 30), load_rules(desk)

    def judged():
        lists = watch_lists(desk, rules=rules, day=day)
        return (
            lists,
            coverage_report(desk, rules=rules, day=day),
            fulfilled(desk, dt.date(2026, 10, 1), month="2026-09"),
        )

    before = judged()
    for wan, on in later:
        with desk.transaction("import") as tx:
            figures(tx, client, {"2026-10": wan}, {"2026-10": wan})
        met(desk, client, f"2026-10-{on:02d}")
    after = judged()
    desk.close()
    assert after == before


def test_coverage_equals_its_lists_in_one_pass(full):
    report = coverage_report(full, rules=load_rules(full), day=TODAY)
    assert [goal.code for goal in report.goals][:3] == ["filing-5", "filing-20", "filing-100"]
    for goal in report.goals:
        assert len(goal.missing) == goal.total - goal.met
        assert [row.value_fen for row in goal.missing] == sorted((row.value_fen for row in goal.missing), reverse=True)
        assert all(row.reason and row.tier is not None for row in goal.missing if row.band == "500+")
    only = coverage_report(full, rules=load_rules(full), day=TODAY, goal="products-100")
    assert [goal.code for goal in only.goals] == ["products-100"]
    with refused("unknown-goal"):
        coverage_report(full, rules=load_rules(full), day=TODAY, goal="nothing")


def test_attrition_with_reason_and_owner_stands_in_the_list_and_the_ledger(desk):
    add(desk, "1", {"2026-09": 120, "2026-10": 105}, {"2026-10": 60}, manager="林书言")
    client = add(desk, "2", {"2026-09": 600, "2026-10": 80}, {"2026-10": 70})
    add(desk, "3", {"2026-09": 30, "2026-10": 25}, {"2026-10": 10})
    set_mark(desk, client, "attrition", "competitor", note="利率")
    rules = load_rules(desk)
    rows = watch_list(desk, rules=rules, day=TODAY, name="attrition")
    assert [(row.client_no, row.code, row.extra["level"]) for row in rows] == [
        ("2", "heavy", "500+"),
        ("1", "mild", "100-500"),
        ("3", "mild", "20-100"),
    ]
    assert (rows[0].extra["cause"], rows[0].extra["cause_note"]) == ("competitor", "利率")
    assert rows[0].extra["cause_name"]["zh_CN"] == "他行挖转"
    assert rows[1].extra["owner"] == "林书言"
    ledger = attrition_ledger(desk, rules=rules, first="2026-01", last="2026-12", day=TODAY)
    assert [(row.client_no, row.day) for row in ledger] == [("2", dt.date(2026, 10, 31)), ("1", dt.date(2026, 10, 31))]


def test_a_candidate_shows_what_each_day_left_must_hold(desk):
    client = add(desk, "1", {"2026-10": 90})
    with desk.transaction("import") as tx:
        row: dict[str, Any] = {
            "client_id": client,
            "month": "2026-11",
            "as_of": dt.date(2026, 11, 20),
            "aum_fen": 95 * WAN,
        }
        tx.put("snapshot", tx.natural_id("snapshot", client.hex(), "2026-11"), row)
    met(desk, client, "2026-11-03")
    (found,) = watch_list(desk, rules=load_rules(desk), day=TODAY, name="candidates")
    assert (found.other_fen, found.extra["aim"], found.extra["target_fen"]) == (5 * WAN, "gold-diamond", 100 * WAN)
    assert (found.extra["needed_daily_fen"], found.extra["days_left"]) == (110 * WAN, 10)
    assert found.extra["contacted_on"] == dt.date(2026, 11, 3)


def test_the_dead_and_prospects_are_on_no_list_and_every_row_says_why(full):
    rules = load_rules(full)
    lists = watch_lists(full, rules=rules, day=TODAY)
    assert list(lists) == list(LISTS)
    assert all(row.reason for rows in lists.values() for row in rows)
    for name in LISTS:
        assert watch_list(full, rules=rules, day=TODAY, name=name) == lists[name]
    with full.transaction("client-set") as tx:
        for client in full.client_ids():
            tx.put("client", client, {"deceased_on": TODAY})
    assert not any(watch_lists(full, rules=rules, day=TODAY).values())
    with refused("unknown-list"):
        watch_list(full, rules=rules, day=TODAY, name="all")


def state(desk, code: str):
    return next(one for one in desk_duties(desk, rules=load_rules(desk), today=TODAY).duties if one.duty.code == code)


def test_a_deed_counts_can_be_taken_back_and_undone(desk):
    add(desk, "1", {"2026-10": 30})
    rules = load_rules(desk)
    record_deed(desk, rules=rules, code="product-sms/20-100", on=TODAY, today=TODAY, count=3, note="大额存单")
    assert (state(desk, "product-sms/20-100").done, state(desk, "product-sms/20-100").left) == (3, 1)
    assert state(desk, "product-sms/100-500").done == 0
    (proof,) = state(desk, "product-sms/20-100").proofs
    forget_deed(desk, deed=proof.id)
    assert state(desk, "product-sms/20-100").done == 0
    desk.undo()
    assert state(desk, "product-sms/20-100").done == 3


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": "nothing"}, "unknown-deed"),
        ({"on": TODAY + dt.timedelta(days=1)}, "in-the-future"),
        ({"count": 0}, "bad-count"),
    ],
)
def test_a_deed_that_cannot_be_is_refused(desk, change, code):
    values = {"code": "forum", "on": TODAY, "today": TODAY} | change
    with refused(code):
        record_deed(desk, rules=load_rules(desk), **values)


def test_a_print_of_the_document_proves_the_duty(desk):
    add(desk, "1", {"2026-10": 30})
    with desk.transaction("print") as tx:
        tx.put("access", tx.new_id(), {"kind": "print", "what": "weekly-meeting", "at": "2026-11-18T03:00:00Z"})
        tx.put("access", tx.new_id(), {"kind": "print", "what": "weekly-meeting", "at": "2026-10-18T03:00:00Z"})
    assert (state(desk, "weekly-meeting").done, state(desk, "weekly-meeting").state) == (1, "done")


def test_visits_prove_themselves(desk):
    client = add(desk, "1", {"2026-10": 30})
    met(desk, client, "2026-11-03", "2026-11-04", "2026-10-04", channel="visit")
    assert state(desk, "visits").done == 2


def test_a_batch_goes_to_those_who_agreed_and_says_why_to_nobody_else(desk):
    ids = {}
    told: dict[str, dict[str, Any]] = {
        "agreed": {"consent_messages": True},
        "unknown": {},
        "refused": {"consent_messages": False},
        "quiet": {"consent_messages": True, "no_contact": True},
        "mourning": {"consent_messages": True, "mourning_until": TODAY},
        "over": {"consent_messages": True, "mourning_until": TODAY - dt.timedelta(days=1)},
        "masked": {"consent_messages": True},
    }
    for number, values in told.items():
        ids[number] = add(desk, number, {"2026-10": 30}, **values)
        with desk.transaction("import") as tx:
            way = {"client_id": ids[number], "kind": "mobile", "value": "13800000000", "masked": number == "masked"}
            tx.put("contact_way", tx.new_id(), way)
    add(desk, "other band", {"2026-10": 300}, consent_messages=True)
    found = batch_list(desk, rules=load_rules(desk), band="20-100", today=TODAY)
    assert {row.client_no for row in found.may} == {"agreed", "over"}
    assert {row.client_no: row.code for row in found.blocked} == {
        "unknown": "no-consent",
        "refused": "refused",
        "quiet": "no-contact",
        "mourning": "mourning",
        "masked": "no-mobile",
    }
    with refused("unknown-band"):
        batch_list(desk, rules=load_rules(desk), band="5-20", today=TODAY)


def test_an_entitlement_is_used_up_and_comes_back_with_an_undo(desk):
    client = add(desk, "1", {f"2026-{month:02d}": 30 for month in range(1, 11)})
    rules = load_rules(desk)

    def parking():
        found = entitlements(desk, rules=rules, client=client, day=TODAY)
        return next(one for one in found if one.entitlement.code == "parking")

    assert (parking().used, parking().left) == (0, 12)
    use_entitlement(desk, rules=rules, client=client, code="parking", on=TODAY, today=TODAY, count=12)
    assert (parking().used, parking().left) == (12, 0)
    with refused("entitlement-used-up"):
        use_entitlement(desk, rules=rules, client=client, code="parking", on=TODAY, today=TODAY)
    desk.undo()
    assert parking().left == 12
    with refused("not-entitled"):
        use_entitlement(desk, rules=rules, client=client, code="luggage", on=TODAY, today=TODAY)
