"""The wording check: severity by surroundings, places in the original, what is seen through, wrong word lists."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.rulefile import Section
from workbench.domain.wording import (
    SEVERITIES,
    WordList,
    counted,
    gravest,
    read_entries,
    read_rules,
    read_signs,
    replaced,
)
from workbench.services.wording import check_text, service_card, word_list
from workbench.settings import parse_toml

SHIPPED = word_list()


def said(text: str) -> list[tuple[str, str]]:
    return [(one.word, one.severity) for one in SHIPPED.check(text)]


def grave(text: str) -> str:
    found = gravest(SHIPPED.check(text))
    return found if found != "hint" else ""


SEEDS = "安全 保证 承诺 保险 有保障 高收益 无风险".split()
FURTHER = "保本 保收益 稳赚 零风险 绝对 最高 最佳 第一 唯一 国家级 无损失 返现 送礼揽储 预期收益率".split()


@pytest.mark.parametrize("word", SEEDS + FURTHER)
def test_every_word_of_the_rules_alone_is_told(word):
    assert [(one, severity != "hint") for one, severity in said(word)] == [(word, True)]


@pytest.mark.parametrize("text", ["车险到期", "保险箱", "保险产品", "注意安全", "交通安全", "安全出行", "祝您平安"])
def test_common_nouns_are_harmless(text):
    assert grave(text) == ""


@pytest.mark.parametrize(
    ("text", "severity"),
    [("保险赚钱", "warn"), ("绝对安全", "block"), ("安全无忧的收益", "block"), ("我们的理财很保险", "warn")],
)
def test_the_same_words_as_a_promise_are_not(text, severity):
    assert grave(text) == severity


@pytest.mark.parametrize("text", ["最近", "最后", "第一次", "第一时间", "最近天气好", "最后祝您健康"])
def test_superlatives_in_shape_only_are_harmless(text):
    assert SHIPPED.check(text) == ()


@pytest.mark.parametrize(
    ("text", "word", "seen"),
    [
        ("他说：保　本！", "保本", "保　本"),
        ("保*本", "保本", "保*本"),
        ("無風險", "无风险", "無風險"),
        ("ｒｉｓｋ－ｆｒｅｅ", "ｒｉｓｋ－ｆｒｅｅ", "ｒｉｓｋ－ｆｒｅｅ"),
        ("😀稳💰赚", "稳赚", "稳💰赚"),
        ("高、收、益", "高收益", "高、收、益"),
        ("保\u200b本", "保本", "保\u200b本"),
        ("稳\r\n赚", "稳赚", "稳\r\n赚"),
    ],
)
def test_what_hides_a_word_is_seen_through_and_its_place_is_that_of_the_original(text, word, seen):
    (found,) = SHIPPED.check(text)
    assert (found.word, text[found.start : found.end]) == (word, seen)


def test_a_word_does_not_reach_over_a_paragraph_or_the_end_of_a_sentence():
    assert SHIPPED.check("他的书保\n\n本周归还") == ()
    assert SHIPPED.check("这件事由我来担保。本周归还") == ()


def test_of_words_that_overlap_only_the_gravest_and_longest_is_told():
    assert said("预期年化收益率") == [("预期年化收益率", "block")]
    assert said("保本保息") == [("保本保息", "block")]


def test_findings_come_by_place_and_are_counted_by_severity():
    found = SHIPPED.check("你好，稳赚。绝对")
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert counted(found) == {"block": 1, "warn": 1, "hint": 1}
    assert gravest(()) == ""


def test_a_word_is_replaced_where_it_stands():
    text = "这是预期收益率。"
    (found,) = SHIPPED.check(text)
    assert replaced(text, found, found.replace[0]) == "这是业绩比较基准。"


def test_a_letter_without_a_courteous_word_gets_a_hint_and_a_line_does_not():
    assert [one.rule for one in check_text("存单下周二到期，来一趟网点办理手续。", letter=True)] == ["X10"]
    assert check_text("您好，存单下周二到期，请来一趟网点办理手续。", letter=True) == ()
    assert check_text("存单到期", letter=True) == ()


def test_the_card_of_service_language_has_the_five_courtesies_and_the_five_to_avoid():
    card = service_card()
    assert [len(part.items) for part in card.parts] == [5, 5]
    assert "".join(item.word["zh_CN"] for item in card.parts[0].items) == "请您好谢谢对不起再见"
    assert card.said("您好，请稍等，谢谢！") == {0, 1, 2}


@given(st.text(max_size=60))
def test_any_text_can_be_checked_and_every_place_lies_in_it(text):
    found = SHIPPED.check(text)
    assert all(0 <= one.start < one.end <= len(text) and one.severity in SEVERITIES for one in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(
    st.sampled_from(["保本保息", "稳赚不赔", "无风险", "高收益"]),
    st.sampled_from(" *~·-_|💰　\u200b"),
    st.integers(1, 3),
)
def test_no_sign_between_hides_a_word(word, sign, many):
    text = (sign * many).join(word)
    assert [(one.start, one.end, one.severity) for one in SHIPPED.check(text)] == [(0, len(text), "block")]


def listed(text: str) -> WordList:
    root = Section(parse_toml(text, "own.toml"), "", "own.toml")
    signs = read_signs(Section({"traditional": ["險险"]}, "", "signs.toml"))
    rules = read_rules(root)
    return WordList(read_entries(root, rules, signs), rules, signs)


OWN = """
[rules]
own = { zh_CN = "支行规定", en = "Branch rule" }
[sets]
fruit = ["梨", "苹果"]
[groups]
no = ["不{}"]
[[words]]
words = ["送<fruit>", "吃#个<fruit>"]
severity = "warn"
rule = "own"
advice = { zh_CN = "改送茶叶", en = "Give tea" }
block = ["{}*钟"]
unless = ["@no"]
"""


def test_a_branch_writes_words_numbers_sets_and_surroundings():
    own = listed(OWN)
    assert [(one.word, one.severity) for one in own.check("送梨，吃3个苹果，不送梨。送梨和钟")] == [
        ("送梨", "warn"), ("吃3个苹果", "warn"), ("送梨", "block"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("was", "becomes", "code", "key"),
    [
        ('"送<fruit>"', '"送<tree>"', "words-bad-pattern", "words[0].words"),
        ('"送<fruit>"', '"送(梨"', "words-bad-pattern", "words[0].words"),
        ('"送<fruit>"', '"*"', "words-bad-pattern", "words[0].words"),
        ('"{}*钟"', '"钟"', "words-bad-pattern", "words[0].block"),
        ('"@no"', '"@yes"', "words-no-group", "words[0].unless"),
        ('rule = "own"', 'rule = "other"', "words-no-rule", "words[0].rule"),
        ('severity = "warn"', 'severity = "bad"', "rules-not-allowed", "words[0].severity"),
        ("block =", "blocks =", "rules-unknown-key", "words[0].blocks"),
        ('["送<fruit>", "吃#个<fruit>"]', "[]", "words-bad-pattern", "words[0].words"),
        (', en = "Give tea"', "", "rules-missing", "words[0].advice.en"),
    ],
)
def test_a_word_list_that_is_wrong_is_refused_with_file_and_entry(was, becomes, code, key):
    with pytest.raises(Problem) as refused:
        listed(OWN.replace(was, becomes))
    assert (refused.value.code, refused.value.values["key"]) == (code, key)
    assert refused.value.where.file == "own.toml"
