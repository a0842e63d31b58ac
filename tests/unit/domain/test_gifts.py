"""Gifts: what customs, diets, caps, the client's state and the law say, each with its reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.giftchecks import Receiver, Wanted, blocks, diets_of, findings, own_words, warnings
from workbench.domain.gifts import Gift, GiftItem, StockLine, sum_of, year_use
from workbench.domain.problems import Problem
from workbench.services.giftchecking import gift_rules
from workbench.services.marking import mark_kinds
from workbench.texts import Texts

RULES = gift_rules()
TEXTS = Texts("zh_CN")
DAY = dt.date(2026, 11, 20)
CLIENT = Receiver(b"c" * 16, "1", "客户甲", "F", band="100-500")


def wanted(item: str = "保温杯", **more: Any) -> Wanted:
    said: dict[str, Any] = {"kind": "household", "count": 1, "value_fen": 9_800, "purpose": "care", "on": DAY} | more
    return Wanted(item, **said)


def before(item: str = "保温杯", on: dt.date = DAY, fen: int = 10_000, state: str = "given", **more) -> Gift:
    return Gift(b"g" * 16, CLIENT.id, "1", "客户甲", None, item, "household", on, 1, fen, "care", state=state, **more)


def codes(one: Wanted, client: Receiver = CLIENT, others=()) -> list[str]:
    return [found.code for found in findings(one, client, list(others), RULES)]


def test_an_ordinary_gift_is_free():
    assert codes(wanted()) == []


@pytest.mark.parametrize(
    ("item", "code"),
    [
        ("座钟", "clock"),
        ("雪梨礼盒", "pear"),
        ("晴雨伞", "umbrella"),
        ("运动鞋", "shoes"),
        ("菊花花束", "chrysanthemum"),
        ("白玫瑰", "chrysanthemum"),
        ("真丝手帕", "handkerchief"),
        ("厨房刀具", "blade"),
        ("真皮钱包", "wallet"),
        ("绿帽子", "green-hat"),
    ],
)
def test_what_custom_forbids_is_blocked_with_the_reason(item, code):
    found = findings(wanted(item), CLIENT, [], RULES)
    assert [one.code for one in blocks(found)] == [code]
    assert "{" not in str(TEXTS.said(found[0].reason))


@pytest.mark.parametrize("item", ["凤梨酥", "菊花茶", "电动剃须刀", "剪纸年画", "擦鞋机", "酒店餐券"])
def test_words_that_only_look_alike_are_free(item):
    assert not {"pear", "chrysanthemum", "blade", "shoes"} & set(codes(wanted(item)))


def test_a_belt_or_tie_is_doubtful_for_men_only():
    assert codes(wanted("真皮皮带"), replace(CLIENT, gender="M")) == ["belt"]
    assert codes(wanted("真丝领带")) == []


def test_the_number_four_and_odd_counts_at_happy_events_are_doubtful():
    assert codes(wanted(count=4)) == ["four"]
    assert codes(wanted(count=14)) == ["four"]
    assert codes(wanted(count=3, purpose="congratulation")) == ["odd"]
    assert codes(wanted(count=3, purpose="care")) == []
    assert codes(wanted(count=1, purpose="birthday")) == []
    assert codes(wanted(count=2, purpose="birthday")) == []


@pytest.mark.parametrize("noted", ["忌口：糖尿病", "忌甜食（血糖偏高）", "控糖"])
def test_a_diabetic_gets_no_sugar_but_a_cake_without(noted):
    client = replace(CLIENT, taboo=noted)
    assert codes(wanted("生日蛋糕", kind="cake"), client) == ["diet-sugar"]
    assert codes(wanted("无糖蛋糕", kind="cake"), client) == []


def test_a_diet_that_was_marked_counts_as_one_that_was_noted():
    assert codes(wanted("桂花酒"), replace(CLIENT, diets=("alcohol",))) == ["diet-alcohol"]
    assert codes(wanted("鲜花花束", kind="flowers"), replace(CLIENT, diets=("flowers",))) == ["diet-flowers"]


def test_halal_is_a_preference_pork_and_alcohol_are_blocked_other_food_is_asked():
    client = replace(CLIENT, taboo="饮食：清真")
    assert diets_of(client, RULES) == ["halal"]
    assert blocks(findings(wanted("金华火腿", kind="food"), client, [], RULES))
    assert blocks(findings(wanted("红酒礼盒", kind="food"), client, [], RULES))
    found = findings(wanted("糕点礼盒", kind="food"), client, [], RULES)
    assert not blocks(found)
    assert [one.code for one in warnings(found)] == ["diet-halal"]
    assert codes(wanted("清真糕点礼盒", kind="food"), client) == []
    assert codes(wanted("糕点礼盒", kind="food", marks=("halal",)), client) == []
    assert codes(wanted("保温杯"), client) == []


def test_what_is_noted_of_one_client_alone_is_blocked():
    assert own_words("忌口：榴莲；不吃香菜、花生过敏", RULES) == ["榴莲", "香菜", "花生"]
    assert codes(wanted("榴莲礼盒"), replace(CLIENT, taboo="不吃榴莲")) == ["own-taboo"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"public_official": True}, "official"),
        ({"no_contact": True}, "no-contact"),
        ({"deceased_on": DAY}, "deceased"),
        ({"mourning_until": DAY}, "mourning"),
        ({"taboo": "不收礼品"}, "takes-nothing"),
    ],
)
def test_the_state_of_a_client_blocks_every_gift(change, code):
    assert code in [one.code for one in blocks(findings(wanted(), replace(CLIENT, **change), [], RULES))]


def test_after_mourning_gifts_are_free_again():
    assert codes(wanted(), replace(CLIENT, mourning_until=DAY - dt.timedelta(days=1))) == []


def test_a_gift_for_a_deposit_is_refused_by_its_purpose_and_by_its_words():
    assert codes(wanted(purpose="deposit")) == ["purpose"]
    assert codes(wanted(note="存款送好礼")) == ["purpose"]
    found = findings(wanted(purpose="deposit"), CLIENT, [], RULES)
    assert "48号" in str(TEXTS.said(found[0].reason))


def test_caps_hold_for_a_gift_and_for_the_year_by_band():
    assert codes(wanted(value_fen=50_001)) == ["gift-cap"]
    assert codes(wanted(value_fen=50_001), replace(CLIENT, band="500+")) == []
    spent = [before("茶", DAY, 120_000), before("花", DAY, 20_000, "planned")]
    assert codes(wanted(value_fen=10_000), others=spent) == []
    assert codes(wanted(value_fen=10_001), others=spent) == ["year-cap"]
    assert codes(wanted(value_fen=10_001), others=[before("茶", DAY.replace(year=2025), 150_000)]) == []
    assert codes(wanted(value_fen=10_001), others=[before("茶", DAY, 150_000, "cancelled")]) == []


def test_the_same_thing_comes_again_after_two_years_only_unless_its_kind_repeats():
    assert codes(wanted(), others=[before(on=dt.date(2024, 11, 21))]) == ["repeat"]
    assert codes(wanted(), others=[before(on=dt.date(2024, 11, 20))]) == []
    assert codes(wanted("生日蛋糕", kind="cake"), others=[before("生日蛋糕", dt.date(2025, 11, 20))]) == []


def test_a_gift_does_not_count_against_itself():
    assert codes(wanted(id=b"g" * 16), others=[before(state="planned")]) == []


def test_too_few_in_the_cupboard_is_only_said():
    assert [(one.code, one.severity) for one in findings(wanted(left=0), CLIENT, [], RULES)] == [("stock", "hint")]


def test_sums_tell_what_waits_for_whom():
    signed = before(signed_on=DAY)
    found = sum_of([before(), signed, before(state="planned"), before(state="cancelled")])
    assert (found.gifts, found.value_fen, found.planned, found.unapproved, found.unsigned) == (2, 20_000, 1, 1, 1)


@given(st.lists(st.tuples(st.integers(0, 100_000), st.sampled_from(["given", "planned", "cancelled"])), max_size=8))
def test_a_year_never_leaves_less_than_nothing(gifts):
    use = year_use([before(fen=fen, state=state) for fen, state in gifts], 2026, 150_000)
    assert use.left_fen == max(0, 150_000 - sum(fen for fen, state in gifts if state != "cancelled"))


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_the_cupboard_promises_no_piece_twice(came, given_, promised):
    line = StockLine(GiftItem(b"i" * 16, "杯"), came, given_, promised)
    assert line.has(line.free)
    assert not line.has(line.free + 1)


def test_a_reason_is_told_in_both_languages():
    found = findings(wanted("座钟"), CLIENT, [], RULES)[0].reason
    assert "钟" in str(TEXTS.said(found))
    assert "funeral" in str(Texts("en").said(found))


def test_a_file_without_a_cap_for_everybody_is_refused():
    from workbench.domain.giftrules import read_gift_rules
    from workbench.settings import load_toml, resource

    values = dict(load_toml(resource("gifts/rules.toml")))
    values["caps"] = values["caps"][:-1]
    with pytest.raises(Problem):
        read_gift_rules(values, load_toml(resource("gifts/catalogue.toml")))


def test_what_can_be_marked_is_what_the_rules_know():
    assert set(mark_kinds()["diet"].codes) == set(RULES.diets)
