"""Our greeting texts: enough of them, of the right length, warm, and without a word that a bank may not use."""

from __future__ import annotations

import re

import pytest

from workbench.domain.salutations import TONES
from workbench.domain.words import core
from workbench.services.almanac import address_rules, greeting_words, load_almanac

WORDS = greeting_words()
OCCASIONS = load_almanac().occasions
ALL = [(code, tone, text) for code, tones in WORDS.texts.items() for tone, texts in tones.items() for text in texts]

#: domain.md §15 (X1, X2) and practice.md §13; superlatives of advertising law.
FORBIDDEN = """
安全 保证 承诺 保险 有保障 高收益 无风险 保本 保收益 稳赚 零风险 绝对 最高 最佳
最好 第一 唯一 国家级 无损失 返现 预期收益 年化
""".split()
PRODUCTS = "理财 存款 利率 收益 基金 贷款 信用卡 额度 产品 优惠 活动 礼品 抽奖 积分 网点 财源 发财 亲爱的".split()


def filled(text, tone, manager="欧阳文静"):
    return text.replace("{address}", "欧阳女士").replace("{animal}", "马").replace(
        "{occasion}", "重逢日"
    ) + WORDS.signature[tone].format(manager=manager)


@pytest.mark.parametrize("code", [occasion.code for occasion in OCCASIONS if occasion.greet == "mandatory"])
def test_the_mandatory_eight_have_six_texts_in_each_of_three_tones(code):
    assert {tone: len(texts) >= 6 for tone, texts in WORDS.texts[code].items()} == dict.fromkeys(TONES, True)


@pytest.mark.parametrize("code", [occasion.code for occasion in OCCASIONS if occasion.greet == "optional"])
def test_every_other_day_has_six_texts_of_its_own(code):
    assert sum(map(len, WORDS.texts[code].values())) >= 6


def test_any_day_and_both_autumn_festivals_have_six_texts_a_tone():
    for code in ("any", "national-day+mid-autumn"):
        assert [len(WORDS.texts[code][tone]) >= 6 for tone in TONES] == [True] * 3


def test_no_day_of_the_dead_has_words():
    assert not {occasion.code for occasion in OCCASIONS if occasion.greet == "never"} & set(WORDS.texts)


def test_every_text_belongs_to_an_occasion_that_is_greeted():
    known = {occasion.code for occasion in OCCASIONS if occasion.greet != "never"}
    assert set(WORDS.texts) <= known | {"national-day+mid-autumn", "mourning", "any"}
    assert all(tone in TONES for _, tone, _ in ALL)


@pytest.mark.parametrize(("code", "tone", "text"), ALL)
def test_a_text_is_clean(code, tone, text):
    whole = filled(text, tone)
    assert not [word for word in (*FORBIDDEN, *PRODUCTS) if word in whole]
    assert re.findall(r"\{(\w*)\}", text)[0] == "address"
    assert set(re.findall(r"\{(\w*)\}", text)) <= {"address", "animal", "occasion"}
    assert re.findall(r"[{}]|\s|[,.!?:;]", whole) == []
    assert text[-1] == "。"
    assert 30 <= len(whole) <= 120
    assert len(core(text)) >= 10


def test_no_two_texts_have_the_same_core():
    cores = [core(text) for _, _, text in ALL]
    assert len(set(cores)) == len(cores)
    assert not [(one, other) for one in cores for other in cores if one != other and one in other]


def test_dragon_boat_is_wished_in_health_not_in_joy():
    texts = [text for code, _, text in ALL if code == "dragon-boat"]
    assert all("安康" in text and "快乐" not in text for text in texts)


def test_words_for_mourning_are_free_of_joy():
    texts = [text for code, _, text in ALL if code == "mourning"]
    assert len(texts) >= 3
    assert not [text for text in texts if re.search("快乐|祝|喜|福|节日|！", text)]


def test_the_signature_reads_well_without_a_name():
    assert {WORDS.signature[tone].format(manager="") for tone in TONES} == {"您的客户经理", "您的客户经理敬上"}


def test_nobody_is_called_qin():
    assert "亲" in address_rules().never


def chosen(past=(), **more):
    told = {"tone": "warm", "address": "王女士", "manager": "周敏", "lunar_year": 2026, "seed": b"1", **more}
    return WORDS.choose("own-day", past=past, name="店庆", **told)


def test_words_of_the_managers_own_come_first_and_get_the_form_of_address():
    own = ("本店十周年，谢谢您一路相伴。", "{address}，店庆快到了，欢迎回来坐坐。")
    first = chosen(own=own)
    second = chosen([first], own=own)
    assert {first[:4], second[:4]} == {"王女士，"}
    assert {own[0] in first + second, "欢迎回来坐坐" in first + second} == {True}
    third = chosen([first, second], own=own)
    assert third
    assert "店庆" in third


def test_a_day_without_words_of_its_own_is_named_in_those_of_any_day():
    assert "店庆" in chosen()
    assert chosen(tone="elder") != chosen()


def test_words_that_a_client_does_not_want_to_read_are_passed_over():
    assert "家人" not in chosen(avoid=("家人",))
    assert chosen(avoid=("店庆", "{address}")) == ""
