"""The machine of opportunities and the clock of referrals: what may follow what, and what a heap of them comes to."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.opportunities import Opportunity, Step, check_close, check_reopen, check_step, stuck
from workbench.domain.pipeline import by_source, by_stage, outcome_heaps
from workbench.domain.problems import Problem
from workbench.domain.referrals import Referral, by_referrer, clock, read_referrals
from workbench.domain.stages import OUTCOMES, read_stages
from workbench.settings import load_toml, resource

STAGES = read_stages(load_toml(resource("opportunities/stages.toml")), "stages.toml")
REFERRALS = read_referrals(load_toml(resource("opportunities/referrals.toml")), "referrals.toml")
DAY = dt.date(2026, 11, 20)
CODES = [stage.code for stage in STAGES.stages]
ORDER = "assign review prepare plan appoint talk present feedback decide report sign update care".split()


def opportunity(stage: str = "assign", *, number: int = 1, outcome: str | None = None, **values) -> Opportunity:
    steps = tuple(Step(bytes(16), code, DAY) for code in values.pop("steps", ()))
    return Opportunity(
        bytes([number]) * 16, b"c" * 16, "C1", "甲", "理财", stage=stage, outcome=outcome, steps=steps, **values
    )


def test_the_steps_are_those_of_the_source_in_their_order():
    names = [stage.name["zh_CN"] for stage in STAGES.stages]
    assert CODES == ORDER
    assert names == [
        "网点负责人分配",
        "查看商机进程表",
        "沟通准备",
        "邀约见面计划",
        "预约",
        "沟通",
        "介绍贵宾服务",
        "获取反馈",
        "是否接受",
        "撰写客户沟通报告",
        "贵宾准入与签约",
        "更新商机状态",
        "关系维护",
    ]


def test_each_step_but_the_last_has_one_that_follows_in_order():
    assert [way.stage.code for code in CODES if (way := STAGES.usual(code))] == ORDER[1:]


def test_the_decision_has_exactly_two_ways():
    (way,) = STAGES.ways("decide")
    assert (way.stage.code, way.kind, way.needs_note) == ("report", "yes", False)
    assert STAGES.stage("decide").outcomes == ("declined",)


def test_nothing_passes_the_decision_and_nothing_comes_back_behind_it():
    wall = ORDER.index("decide")
    for place, code in enumerate(CODES):
        reachable = [ORDER.index(way.stage.code) for way in STAGES.ways(code)]
        if place < wall:
            assert max(reachable) == wall
        else:
            assert min(reachable) > wall


def test_what_leaves_the_order_needs_a_note():
    one = opportunity("prepare")
    assert check_step(one, STAGES, "plan", "").kind == "next"
    assert check_step(one, STAGES, "talk", "客户临时到访").kind == "skip"
    assert check_step(one, STAGES, "assign", "换人跟进").kind == "back"
    for to in ("talk", "assign"):
        with pytest.raises(Problem, match="note"):
            check_step(one, STAGES, to, "  ")


@given(st.lists(st.integers(0, 40), max_size=40))
def test_no_path_leaves_the_machine_and_every_end_has_an_outcome_with_a_reason(choices):
    one = opportunity()
    for choice in choices:
        ways, ends = STAGES.ways(one.stage), STAGES.stage(one.stage).outcomes
        assert ways or ends, "nobody gets stuck for good"
        place = choice % (len(ways) + len(ends))
        if not one.open:
            check_reopen(one)
            with pytest.raises(Problem, match="closed"):
                check_step(one, STAGES, CODES[choice % len(CODES)], "x")
            one = opportunity(one.stage)
        elif place < len(ways):
            one = opportunity(check_step(one, STAGES, ways[place].stage.code, "x").stage.code)
        else:
            outcome = ends[place - len(ways)]
            assert outcome in OUTCOMES
            reasons = STAGES.reasons_of(outcome)
            assert check_close(one, STAGES, outcome, reasons[choice % len(reasons)].code, "x") in reasons
            with pytest.raises(Problem, match="reason"):
                check_close(one, STAGES, outcome, "", "x")
            one = opportunity(one.stage, outcome=outcome)
        assert STAGES.known(one.stage)


@given(st.sampled_from(CODES), st.sampled_from(CODES))
def test_a_step_is_allowed_or_refused_with_a_sentence(stage, to):
    allowed = {way.stage.code for way in STAGES.ways(stage)}
    if to in allowed:
        assert check_step(opportunity(stage), STAGES, to, "x").stage.code == to
    else:
        with pytest.raises(Problem) as caught:
            check_step(opportunity(stage), STAGES, to, "x")
        assert caught.value.code == "no-such-way"


def test_what_is_open_is_not_reopened():
    with pytest.raises(Problem) as caught:
        check_reopen(opportunity())
    assert caught.value.code == "opportunity-open"


def test_it_is_won_only_after_its_state_was_updated():
    assert [stage.code for stage in STAGES.stages if "won" in stage.outcomes] == ["update", "care"]
    with pytest.raises(Problem) as caught:
        check_close(opportunity("sign"), STAGES, "won", "product", "")
    assert caught.value.code == "no-such-end"


def test_other_reasons_need_words():
    with pytest.raises(Problem) as caught:
        check_close(opportunity("talk"), STAGES, "lost", "other", " ")
    assert caught.value.code == "note-needed"


def test_it_is_stuck_the_day_after_its_days_are_over():
    days = STAGES.stage("plan").days
    at_last = opportunity("plan", stage_on=DAY - dt.timedelta(days=days))
    assert not stuck(at_last, STAGES, DAY)
    assert stuck(at_last, STAGES, DAY + dt.timedelta(days=1))
    assert not stuck(opportunity("plan", stage_on=DAY - dt.timedelta(days=99), outcome="lost"), STAGES, DAY)
    assert not stuck(opportunity("care", stage_on=DAY - dt.timedelta(days=999)), STAGES, DAY)


def test_stages_count_who_went_on_and_who_ended_there():
    known = [
        opportunity("talk", number=1, steps=["assign", "talk"], amount_fen=100),
        opportunity("talk", number=2, steps=["assign", "talk"], outcome="declined"),
        opportunity("update", number=3, steps=["assign", "decide", "report", "update"], outcome="won", amount_fen=7),
        opportunity("assign", number=4, steps=["assign", "talk", "assign"], outcome="lost"),
    ]
    figures = {figure.stage: figure for figure in by_stage(known, STAGES)}
    assert len(figures["assign"].entered) == 4
    assert len(figures["assign"].passed) == 4
    talk = figures["talk"]
    assert (talk.here.amount_fen, len(talk.entered), len(talk.passed), len(talk.ended)) == (100, 4, 1, 2)
    assert talk.rate == 3333
    assert (len(figures["update"].passed), figures["update"].rate) == (1, 10_000)
    assert figures["care"].rate is None


def test_sources_count_what_was_won_of_what_is_closed():
    known = [
        opportunity(number=1, source="branch", outcome="won", amount_fen=5),
        opportunity(number=2, source="branch", outcome="declined"),
        opportunity(number=3, source="client"),
        opportunity(number=4, source="gone"),
    ]
    figures = by_source(known, tuple(REFERRALS.sources))
    assert [figure.code for figure in figures] == ["branch", "client", "gone"]
    assert (figures[0].rate, figures[0].won.amount_fen, figures[1].rate) == (5000, 5, None)
    assert {state: len(found) for state, found in outcome_heaps(known).items()} == {
        "open": 2,
        "won": 1,
        "lost": 0,
        "declined": 1,
    }


@given(st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from([None, *OUTCOMES])), max_size=30))
def test_every_opportunity_stands_in_one_place_of_the_table(drawn):
    known = [
        opportunity(code, number=place + 1, outcome=outcome, amount_fen=place, steps=[code])
        for place, (code, outcome) in enumerate(drawn)
    ]
    figures = by_stage(known, STAGES)
    assert sum(len(figure.here) for figure in figures) == sum(one.open for one in known)
    for figure in figures:
        assert set(figure.here.ids) | set(figure.passed.ids) | set(figure.ended.ids) == set(figure.entered.ids)
        assert not set(figure.passed.ids) & set(figure.ended.ids)


def referral(**values) -> Referral:
    return Referral(b"r" * 16, b"c" * 16, "C1", "甲", "prospect", DAY, **values)


def test_the_week_of_a_referral_ends_seven_days_after_the_assignment():
    one = referral(assigned=DAY)
    assert (REFERRALS.follow_days, REFERRALS.filing_days) == (7, 7)
    last = clock(one, REFERRALS, DAY + dt.timedelta(days=7))
    assert (last.state, last.left, last.due) == ("running", 0, dt.date(2026, 11, 27))
    assert clock(one, REFERRALS, DAY + dt.timedelta(days=8)).state == "over"


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, "waiting"),
        ({"assigned": DAY, "contacted": DAY + dt.timedelta(days=7)}, "met"),
        ({"assigned": DAY, "contacted": DAY + dt.timedelta(days=8)}, "late"),
        ({"assigned": DAY, "outcome": "invalid"}, "closed"),
        ({"outcome": "declined"}, "closed"),
    ],
)
def test_the_clock_says_how_a_referral_was_followed_up(values, state):
    assert clock(referral(**values), REFERRALS, DAY + dt.timedelta(days=30)).state == state


def test_whoever_pointed_out_waits_for_feedback_until_it_is_given():
    assert not referral(referrer="李柜员").owes_feedback
    assert referral(referrer="李柜员", outcome="kept").owes_feedback
    assert not referral(referrer="李柜员", outcome="kept", feedback_on=DAY).owes_feedback
    assert not referral(source="system", outcome="kept").owes_feedback


def test_referrers_are_counted_with_what_became_of_their_referrals():
    found = by_referrer(
        [
            referral(referrer="李", role="teller", outcome="converted"),
            referral(referrer="王", role="lobby"),
            referral(referrer="李", role="teller"),
        ]
    )
    assert [(one.referrer, len(one)) for one in found] == [("李", 2), ("王", 1)]
    assert set(found[0].by_outcome) == {"converted", "open"}


def test_all_signs_that_the_source_names_are_there():
    assert [names["zh_CN"] for names in REFERRALS.signals.values()] == [
        "系统提示",
        "大额现金或汇款",
        "大额外汇",
        "大额贷款或提前还款",
        "大额存款证明",
        "大额国债或保险",
        "银证、外汇、基金开户",
        "公司财会人员",
        "持他行贵宾卡或金卡",
        "咨询高端业务",
        "高档住址或办公地址",
        "外观特征",
    ]


@pytest.mark.parametrize(
    "change",
    [{"skip": 3}, {"what": 1}, {"stages": []}],
)
def test_a_wrong_file_is_refused_with_its_place(change):
    values = load_toml(resource("opportunities/stages.toml")) | change
    with pytest.raises(Problem) as caught:
        read_stages(values, "stages.toml")
    assert caught.value.code.startswith("rules-")


def test_a_decision_cannot_stand_last_nor_close_in_another_way():
    values = load_toml(resource("opportunities/stages.toml"))
    last = values["stages"][-1]
    with pytest.raises(Problem):
        read_stages(values | {"stages": [*values["stages"][:-1], last | {"decision": True, "outcomes": ["declined"]}]})
    with pytest.raises(Problem):
        read_stages(values | {"stages": [last | {"decision": True, "outcomes": ["won"]}, *values["stages"]]})
