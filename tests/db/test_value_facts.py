"""The figures behind the value views: what counts on a day, who has left, and what is a contact."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from db.queries.value import value_facts
from tests.helpers.desk import fill
from workbench.domain.problems import Problem
from workbench.services.marking import set_mark, set_marks
from workbench.services.rules import load_rules
from workbench.services.segmenting import delete_segment, save_segment, segment_checks
from workbench.services.valuing import (
    client_radar,
    compositions,
    parse_assumption,
    set_assumptions,
    value_book,
    value_rules,
)

DAY = dt.date(2026, 11, 21)


def client(desk: Desk, number: int, months: dict[str, int], **columns: Any) -> bytes:
    """Make a client with assets by month."""
    with desk.transaction("import") as tx:
        row = tx.natural_id("client", str(number))
        plain: dict[str, Any] = {
            "client_no": f"{number:06d}",
            "name": f"示例{number}",
            "kind": "person",
            "status": "managed",
        }
        tx.put("client", row, plain | {"since": dt.date(2026, 11, 1)} | columns)
        for month, fen in months.items():
            key = tx.natural_id("snapshot", row.hex(), month)
            tx.put("snapshot", key, {"client_id": row, "month": month, "aum_fen": fen})
    return row


def call(desk: Desk, who: bytes, on: dt.date, result: str = "connected", **columns: Any) -> None:
    with desk.transaction("log") as tx:
        values: dict[str, Any] = {"client_id": who, "on": on, "channel": "call", "result": result}
        tx.put("interaction", tx.new_id(), values | columns)


def facts(desk: Desk, day: dt.date = DAY, **changes: Any) -> dict[bytes, Any]:
    plain: dict[str, Any] = {
        "columns": ("term_fen",),
        "contact_months": 12,
        "growth_months": 6,
        "contribution_months": 12,
    }
    evidence = load_rules(desk).standard.contact
    return {one.client_id: one for one in value_facts(desk.connection, day, evidence=evidence, **(plain | changes))}


def test_the_newest_month_and_the_one_half_a_year_before(desk):
    one = client(desk, 1, {"2026-04": 100, "2026-09": 300, "2026-10": 250})
    found = facts(desk)[one]
    assert (found.aum_fen, found.base_fen, found.growth, found.gone) == (250, 100, 15_000, False)
    assert facts(desk, dt.date(2026, 10, 5))[one].aum_fen == 300


def test_a_month_that_has_not_ended_does_not_count_yet(desk):
    one = client(desk, 1, {"2026-10": 250, "2026-11": 999})
    assert facts(desk)[one].aum_fen == 250
    assert facts(desk, dt.date(2026, 11, 30))[one].aum_fen == 999


def test_whom_the_newest_whole_month_lacks_has_left(desk):
    stays = [client(desk, number, {"2026-09": 100, "2026-10": 100}) for number in range(3)]
    left = client(desk, 9, {"2026-08": 500, "2026-09": 700})
    found = facts(desk)
    assert (found[left].gone, found[left].aum_fen, found[left].base_fen) == (True, 0, 700)
    assert not any(found[one].gone for one in stays)


def test_a_list_of_one_client_makes_nobody_else_leave(desk):
    early = client(desk, 1, {"2026-10": 250})
    for number in (2, 3, 4):
        client(desk, number, {"2026-09": 100})
    found = facts(desk)
    assert found[early].aum_fen == 250
    assert not any(one.gone for one in found.values())


def test_a_client_without_figures_is_there_without_figures(desk):
    one = client(desk, 1, {})
    assert (facts(desk)[one].aum_fen, facts(desk)[one].gone) == (None, False)


def test_a_contribution_counts_when_all_its_months_are_recorded(desk):
    months = [f"2025-{month:02d}" for month in (11, 12)] + [f"2026-{month:02d}" for month in range(1, 11)]
    whole, part = (client(desk, number, dict.fromkeys(months, 100)) for number in (1, 2))
    with desk.transaction("import") as tx:
        for who, known in ((whole, months), (part, months[1:])):
            for month in known:
                tx.put("snapshot", tx.natural_id("snapshot", who.hex(), month), {"contribution_fen": 7})
    found = facts(desk)
    assert (found[whole].recorded_fen, found[part].recorded_fen) == (84, None)


def test_contacts_are_what_the_standard_says_they_are(desk):
    one = client(desk, 1, {"2026-10": 1})
    call(desk, one, DAY)
    call(desk, one, DAY - dt.timedelta(days=400))
    call(desk, one, DAY + dt.timedelta(days=1))
    call(desk, one, DAY, "no-answer")
    call(desk, one, DAY, occasion="mid-autumn", occasion_year=2026)
    call(desk, one, DAY - dt.timedelta(days=3), occasion="salon")
    evidence = load_rules(desk).standard.contact
    (known,) = desk.facts([one])
    first = dt.date(2025, 11, 21)
    expected = sum(evidence.counts(item) and first < item.on <= DAY for item in known.interactions)
    assert expected == 2
    assert (facts(desk)[one].contacts, facts(desk)[one].last_contact) == (expected, DAY)


def test_a_client_is_as_old_as_what_the_book_knows_of_it(desk):
    opened = client(desk, 1, {"2026-10": 1}, opened=dt.date(2026, 11, 11))
    known = client(desk, 2, {"2026-04": 1, "2026-10": 1})
    fresh = client(desk, 3, {"2026-10": 1})
    found = facts(desk)
    assert found[opened].tenure == 10
    assert found[known].tenure == (DAY - dt.date(2026, 4, 1)).days
    assert found[fresh].tenure == 20


def test_nobody_is_silent_for_longer_than_the_book_knows_of_them(desk):
    fresh = client(desk, 1, {"2026-10": 1}, opened=dt.date(2010, 1, 1))
    called = client(desk, 2, {"2026-10": 1}, since=dt.date(2025, 1, 1))
    older = client(desk, 3, {"2026-10": 1}, since=dt.date(2025, 1, 1))
    call(desk, called, dt.date(2026, 10, 22))
    found = facts(desk)
    assert found[fresh].silent == 20
    assert found[called].silent == 30
    assert found[older].silent == (DAY - dt.date(2025, 1, 1)).days


def test_every_client_is_in_every_view_and_parts_add_up(desk):
    fill(desk, 40)
    rules = load_rules(desk)
    book = value_book(desk, rules=rules, day=DAY)
    assert len(book.lines) == 40
    assert sum(one.clients for one in book.pareto.classes) == sum(line.abc is not None for line in book.lines)
    whole = sum(line.facts.aum_fen or 0 for line in book.lines)
    for name, found in compositions(desk, rules=rules, book=book).items():
        assert sum(line.share for line in found.lines) == 10_000
        if name != "product":
            assert (found.total_clients, found.total_fen) == (40, whole)


def test_the_managers_mark_is_what_the_view_shows(desk):
    fill(desk, 5)
    who = desk.client_ids()[0]
    set_mark(desk, who, "stage", "lost", note="孩子出国，资金外流", on=DAY)
    book = value_book(desk, rules=load_rules(desk), day=DAY)
    line = next(line for line in book.lines if line.facts.client_id == who)
    assert line.stage.code == "lost"
    assert line.stage.proposed == "mature"


def test_assumptions_are_kept_in_the_book_and_undone(desk):
    client(desk, 1, {"2026-10": 10_000_000})
    rules = load_rules(desk)
    before = value_book(desk, rules=rules, day=DAY).clv_fen
    set_assumptions(desk, values=dict([parse_assumption("horizon=10")]))
    assert value_rules(desk).assumed.horizon == 10
    assert value_book(desk, rules=rules, day=DAY).clv_fen > before
    desk.undo()
    assert value_book(desk, rules=rules, day=DAY).clv_fen == before
    set_assumptions(desk, values=dict([parse_assumption("horizon=10")]))
    set_assumptions(desk, values=None)
    assert value_rules(desk).assumed == value_rules(desk).shipped
    assert not set_assumptions(desk, values=None).tables


def test_a_radar_proposes_what_the_book_knows(desk):
    who = client(desk, 1, {"2026-10": 100_000_000}, risk="C4", opened=dt.date(2016, 11, 1), products="存款、理财")
    set_mark(desk, who, "radar", "credit", score=90, on=DAY)
    found = {one.code: one for one in client_radar(desk, rules=load_rules(desk), client=who, day=DAY)}
    assert len(found) == 8
    assert (found["assets"].proposed, found["loyalty"].proposed, found["risk"].proposed) == (65, 90, 80)
    assert (found["credit"].score, found["credit"].proposed) == (90, None)
    assert found["contribution"].proposed is None


def test_a_plan_counts_the_contacts_of_its_own_days(desk):
    before, during, both, never = (client(desk, number, {"2026-10": 1}) for number in range(4))
    for who, day in ((before, 1), (during, 10), (both, 10), (both, 20)):
        call(desk, who, dt.date(2026, 11, day))
    call(desk, never, dt.date(2026, 11, 10), "no-answer")
    days: dict[str, Any] = {"starts": dt.date(2026, 11, 5), "until": dt.date(2026, 11, 15)}
    save_segment(desk, name="全部", wanted={}, **days)
    rules = load_rules(desk)
    (check,) = segment_checks(desk, value_book(desk, rules=rules, day=DAY), rules=rules)
    assert set(check.clients) == {before, during, both, never}
    assert set(check.contacted) == {during, both}
    assert set(check.waiting) == {before, never}


def test_lines_of_a_filter_must_all_fit_and_codes_of_a_line_are_alternatives(desk):
    fill(desk, 30)
    rules = load_rules(desk)
    book = value_book(desk, rules=rules, day=DAY)
    some = [line.facts.client_id for line in book.lines if line.abc in ("A", "B")][:3]
    set_marks(desk, some, "group", "payroll")
    save_segment(desk, name="代发", wanted={"abc": ("A", "B"), "mark": ("group:payroll", "group:savings")})
    book = value_book(desk, rules=rules, day=DAY)
    (check,) = segment_checks(desk, book, rules=rules)
    assert set(check.clients) == set(some)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " ", "wanted": {}},
        {"name": "甲", "wanted": {"shoe": ("42",)}},
        {"name": "甲", "wanted": {}, "content": "champagne"},
        {"name": "甲", "wanted": {}, "starts": DAY, "until": DAY - dt.timedelta(days=1)},
    ],
)
def test_a_group_that_makes_no_sense_is_refused(desk, wrong):
    with pytest.raises(Problem):
        save_segment(desk, **wrong)
    assert desk.segments() == []


def test_groups_are_changed_deleted_and_undone(desk):
    save_segment(desk, name="甲", wanted={"tier": ("gold",)}, goal="升档")
    (one,) = desk.segments()
    save_segment(desk, segment=one.id, name="乙", wanted={"tier": ("gold", "silver")})
    assert [(found.name, found.filter, found.goal) for found in desk.segments()] == [
        ("乙", {"tier": ("gold", "silver")}, "")
    ]
    delete_segment(desk, segment=one.id)
    assert desk.segments() == []
    desk.undo()
    desk.undo()
    assert desk.segments() == [one]
