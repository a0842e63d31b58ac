"""What a file says of itself: which way to use, what is stale, which products are riskier than they ought to be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.clients import Client, ContactWay, Holding
from workbench.domain.months import months_after
from workbench.domain.suitability import SuitabilityRules, paired_levels, risk_warnings
from workbench.domain.verification import Part, Stamp, part_states, whole_months
from workbench.domain.ways import channel_for, consent_of, is_refused, may_message, way_for

TODAY = date(2026, 11, 22)
NAMES = {"zh_CN": "甲", "en": "A"}
RULES = SuitabilityRules(65, 4)
PARTS = (Part("who", NAMES, 24, file=True), Part("care", NAMES, 12, file=False))


def client(**fields):
    return Client(b"c" * 16, "林示例", **fields)


def way(kind="mobile", value="13800000000", **fields):
    return ContactWay(value.encode()[:16].ljust(16), kind, value, **fields)


def holding(risk, **fields):
    return Holding(b"h" * 16, "理财", 100, name=f"产品{risk}", risk=risk, **fields)


FIRST, SECOND = way(), way(value="13900000000")


def test_a_message_never_goes_by_a_refused_way():
    agreed, refused = client(consent_messages=True), way(consent=False)
    assert way_for("sms", [refused, SECOND], agreed) == SECOND
    assert way_for("sms", [refused], agreed) is None
    assert is_refused("sms", [refused], agreed)
    assert not is_refused("sms", [], agreed)
    assert channel_for(agreed, [refused]) == "call"
    assert channel_for(agreed, [refused, way("wechat", "wx1")]) == "wechat"


def test_a_call_takes_another_number_before_a_refused_one():
    refused = way(consent=False, preferred=True)
    assert way_for("call", [refused, SECOND]) == SECOND
    assert way_for("call", [refused]) == refused


@pytest.mark.parametrize(
    ("all_messages", "this_way", "holds"),
    [(None, None, None), (None, True, True), (True, None, True), (True, False, False), (False, True, False)],
)
def test_what_was_said_of_one_way_goes_before_a_consent_to_all_but_not_before_a_refusal(all_messages, this_way, holds):
    one = way(consent=this_way)
    assert consent_of(client(consent_messages=all_messages), one) is holds
    assert may_message(client(consent_messages=all_messages), [one]) is holds


def test_a_list_of_the_bank_counts_as_a_source_of_its_date():
    states = part_states(
        PARTS, [], filled={"who", "care"}, since=date(2024, 1, 1), listed={"who": date(2026, 10, 31)}, today=TODAY
    )
    assert states[0].stamp == Stamp("who", date(2026, 10, 31), "bank-file")
    assert not states[0].stale
    assert (states[1].stamp, states[1].months, states[1].stale) == (None, 34, True)


def test_an_empty_part_is_a_gap_and_never_stale():
    (state,) = part_states(PARTS[1:], [], filled=(), since=date(2020, 1, 1), listed={}, today=TODAY)
    assert not state.stale


def test_the_newest_stamp_counts_and_none_of_tomorrow():
    stamps = [
        Stamp("care", date(2025, 1, 1), "client"),
        Stamp("care", date(2026, 5, 1), "colleague"),
        Stamp("care", TODAY + timedelta(days=1), "document"),
    ]
    states = part_states(PARTS, stamps, filled={"care"}, since=None, listed={}, today=TODAY)
    assert states[1].stamp == stamps[1]


@given(st.integers(0, 60), st.booleans())
def test_a_part_is_stale_from_its_last_month_on(months, filled):
    start = months_after(date(2020, 1, 31), months)
    (state,) = part_states(
        PARTS[1:],
        [Stamp("care", start, "client")],
        filled={"care"} if filled else (),
        since=None,
        listed={},
        today=TODAY,
    )
    assert state.stale == (filled and whole_months(start, TODAY) >= 12)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 40))
def test_months_after_are_as_many_whole_months_or_the_last_of_a_short_one(day, months):
    later = months_after(day, months)
    assert whole_months(day, later) in ({months} if later.day == day.day else {months - 1})


@given(st.integers(1, 5), st.integers(1, 5))
def test_a_product_above_the_own_level_is_pointed_out_and_no_other(own, product):
    found = risk_warnings(client(risk=f"C{own}", birth=date(1990, 1, 1)), [holding(f"R{product}")], RULES, TODAY)
    assert [one.concern for one in found] == (["above"] if product > own else [])


@pytest.mark.parametrize(
    ("fields", "level", "concerns"),
    [
        ({"risk": "C5", "birth": date(1961, 11, 22)}, "R4", ["elderly"]),
        ({"risk": "C5", "birth": date(1961, 11, 23)}, "R4", []),
        ({}, "R2", ["unassessed"]),
        ({}, "R1", []),
        ({"risk": "C5", "risk_until": TODAY - timedelta(days=1)}, "R2", ["expired"]),
        ({"risk": "C5", "risk_until": TODAY}, "R5", []),
    ],
)
def test_age_a_missing_and_an_ended_assessment_are_pointed_out(fields, level, concerns):
    assert [one.concern for one in risk_warnings(client(**fields), [holding(level)], RULES, TODAY)] == concerns


def test_what_has_matured_or_has_no_level_is_passed_over():
    gone = holding("R5", matures=TODAY - timedelta(days=1))
    assert risk_warnings(client(risk="C1"), [gone, holding(None), holding("未评")], RULES, TODAY) == []


@pytest.mark.parametrize(
    ("note", "pairs"),
    [
        ("给C2客户谈过R4产品", [(2, 4)]),
        ("客户 c3，推 r3", []),
        ("C1，持有R2和R5", [(1, 2), (1, 5)]),
        ("ABC2 R4", []),
        ("R4 到期", []),
    ],
)
def test_a_note_that_pairs_levels_which_do_not_fit_is_noticed(note, pairs):
    assert paired_levels(note) == pairs
