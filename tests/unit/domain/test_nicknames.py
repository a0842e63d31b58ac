"""What clients are called in one's own words is starred, and words of everyday language stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.nicknames import Nicknames, NicknameWords
from workbench.settings import load_toml, resource

DATA = load_toml(resource("greetings/nicknames.toml"))
SURNAMES = ("王", "李", "张", "周", "高", "方", "金", "于", "时", "欧阳", "诸葛", "慕容")
CALLED = Nicknames(NicknameWords.from_data(DATA), SURNAMES)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("约王总吃饭", "约王*吃饭"),
        ("给李老师送资料", "给李**送资料"),
        ("张阿姨、老张和小李", "张**、老*和小*"),
        ("欧阳老师与诸葛总经理", "欧***与诸****"),
        ("周总来访", "周*来访"),
        ("本周周总、高总来", "本周周*、高*来"),
        ("王总结算贷款", "王*结算贷款"),
        ("赵总来访", "赵总来访"),
    ],
)
def test_nicknames_of_the_books_clients_are_starred(text, hidden):
    assert CALLED.hide(text) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "周总结会议",
        "本周总行检查",
        "资金总额与基金总量",
        "提高总体水平",
        "双方工作安排",
        "周工作计划",
        "对方经理未到",
        "一张总表",
        "两小时，小于50万，大于三成",
        "客户经理例会，理财经理值班，大堂经理换班",
        "王府井网点、李子园、高新区、方案讨论、金融知识",
        "老客户回访，小区宣传，大额存单",
    ],
)
def test_words_of_everyday_language_stay(text):
    assert CALLED.hide(text) == text


@given(
    st.sampled_from(SURNAMES),
    st.sampled_from(DATA["after"]),
    st.text("约见请和与、，。 ABC123在家午后", max_size=8),
    st.text("、，。 ABC123吃饭来电话谈", max_size=8),
)
def test_no_surname_with_a_title_is_left(surname, title, before, after):
    text = f"{before}{surname}{title}{after}"
    hidden = CALLED.hide(text)
    assert len(hidden) == len(text)
    assert not any(f"{one}{called}" in hidden for one in SURNAMES for called in DATA["after"])
