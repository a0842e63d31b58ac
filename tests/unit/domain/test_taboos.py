"""A client's taboos keep days from being greeted and words from being said; a taboo about gifts does neither."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.domain.test_greetings import OCCASIONS, one, person, run
from workbench.domain.clients import Birthday
from workbench.domain.taboos import TabooRules
from workbench.settings import load_toml, resource

RULES = TabooRules(load_toml(resource("greetings/taboos.toml")), OCCASIONS)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("不过生日", "birthday"),
        ("忌提生日", "birthday"),
        ("不愿提及生日、中秋节", "mid-autumn"),
        ("不喜欢拜年", "spring-festival"),
        ("别祝寿", "birthday"),
        ("不过洋节", "valentine"),
        ("不收礼；忌提春节", "spring-festival"),
    ],
)
def test_a_day_that_the_client_does_not_keep_is_not_greeted(text, code):
    assert RULES.of(text).forbid(code)


@pytest.mark.parametrize(
    "text", ["生日忌送钟", "忌生日送蛋糕", "节日不送礼", "喜欢过生日", "清真", "不收礼，生日喜欢鲜花", ""]
)
def test_a_taboo_about_gifts_or_food_forbids_no_day(text):
    assert not any(RULES.of(text).forbid(occasion.code) for occasion in OCCASIONS)


def test_who_wants_no_greetings_gets_none():
    assert all(RULES.of("谢绝节日问候").forbid(occasion.code) for occasion in OCCASIONS)


def test_the_row_says_that_it_is_a_taboo():
    row = one(person(1, taboo="不过中秋"), taboos=RULES)
    assert (row.state, row.blocked_by, row.channel, row.text) == ("blocked", "taboo", None, "")
    born = person(2, taboo="不过中秋", birthday=Birthday("solar", 9, 25, 1980))
    (row,) = run("birthday", taboos=RULES).plan([born])
    assert row.state == "planned"


def test_words_about_children_are_kept_from_who_does_not_want_to_read_them():
    for number in range(1, 60):
        text = one(person(number, taboo="别提孩子", birth=date(1950, 1, 1)), taboos=RULES).text
        assert text
        assert not [word for word in ("孩子", "儿孙", "儿女", "绕膝", "晚辈") if word in text]


def test_words_for_elders_give_way_to_who_does_not_want_to_be_old():
    row = one(person(1, taboo="忌说老", birth=date(1950, 1, 1)), taboos=RULES)
    assert "老" not in row.text
    assert "寿" not in row.text
