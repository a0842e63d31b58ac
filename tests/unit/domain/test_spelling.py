"""Whoever stands in the list is found by any part of the name, its readings, initials, letters in parts and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.search import SearchIndex, SearchRow
from workbench.domain.spelling import possible_initials, spells, split_reading
from workbench.readings import read_name

SURNAMES = "单曾仇解区查朴王李张欧阳万俟尉迟"
NAMES = [
    "单雪", "曾乐", "仇长青", "解安安", "区倩", "查恩娥", "朴智恩", "王芳", "李娜娜", "张安", "欧阳静", "万俟桂凤",
    "尉迟丽子", "吕绿", "西安", "乐乐", "方案", "黄鹤翔", "艾爱安", "翁鄂", "长孙浩德", "买买提·艾力", "丁汝昌",
]  # fmt: skip
READ = {name: read_name(name) for name in NAMES}
ROWS = [
    SearchRow(
        bytes([number]),
        name,
        " ".join(["".join(one) for one in (READ[name].syllables, *READ[name].variants)]),
        " ".join(["".join(part[0] for part in one) for one in (READ[name].syllables, *READ[name].variants)]),
        f"8800{number:04d}\t139{number * 7919 % 10**8:08d}\t{number * 104729 % 10**8:08d}",
        "太湖中学\t教师\t#老板娘",
    )
    for number, name in enumerate(NAMES)
]
INDEX = SearchIndex(ROWS)
EVERYBODY = len(ROWS)
somebody = st.sampled_from(range(EVERYBODY))


def found(query: str) -> set[int]:
    return {client[0] for client in INDEX.find(query, EVERYBODY)}


def slices(text: str):
    return st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(
        lambda pair: text[pair[0] : pair[0] + pair[1]]
    )


@given(somebody, st.data())
def test_any_part_of_a_name_finds_its_bearer(number, data):
    part = data.draw(slices(NAMES[number]))
    assert number in found(part)


@given(somebody, st.data())
def test_any_part_of_any_reading_and_of_its_initials_finds_its_bearer(number, data):
    words = (ROWS[number].full + " " + ROWS[number].initials).split()
    part = data.draw(slices(data.draw(st.sampled_from(words))))
    assert number in found(part)


@given(somebody, st.data())
def test_syllables_in_full_or_by_their_first_letter_find_the_bearer_of_any_reading(number, data):
    reading = data.draw(st.sampled_from([READ[NAMES[number]].syllables, *READ[NAMES[number]].variants]))
    start = data.draw(st.integers(0, len(reading) - 1))
    typed = [data.draw(st.sampled_from([part, part[0]])) for part in reading[start:]]
    typed[-1] = typed[-1][: data.draw(st.integers(1, len(typed[-1])))]
    assert number in found("".join(typed))


@given(somebody, st.data())
def test_hanzi_and_letters_may_be_mixed(number, data):
    name = [sign for sign in NAMES[number] if sign != "·"]
    parts = list(READ[NAMES[number]].syllables)
    at = data.draw(st.integers(0, len(parts) - 1))
    typed = "".join(name[:at]) + "".join(data.draw(st.sampled_from([part, part[0]])) for part in parts[at:])
    assert number in found(typed)


@given(somebody, st.data())
def test_any_end_of_a_number_finds_its_bearer_and_several_words_all_hold(number, data):
    tail = data.draw(st.sampled_from(ROWS[number].numbers.split("\t")))[-data.draw(st.integers(4, 8)) :]
    assert number in found(tail)
    assert number in found(f"{NAMES[number][0]} {tail}")
    assert number in found(f"{tail} {ROWS[number].initials.split()[0]} 太湖 #老板")


@given(st.text(st.sampled_from("abgnhzu单安12# "), max_size=8))
def test_whatever_is_typed_finds_only_clients_that_hold_every_word(typed):
    clients = INDEX.find(typed, EVERYBODY)
    assert len(clients) == len(set(clients))
    assert all(INDEX.holds(client, typed.split()) for client in clients)
    others = {row.client for row in ROWS} - set(clients)
    assert not typed.split() or not any(INDEX.holds(client, typed.split()) for client in others)


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("dingrc", True),
        ("druchang", True),
        ("rch", True),
        ("丁rc", True),
        ("ru昌", True),
        ("drx", False),
        ("ic", False),
        ("dch", False),
    ],
)
def test_letters_spell_neighbouring_syllables(typed, fits):
    assert spells(typed, ("ding", "ru", "chang"), "丁汝昌") is fits


def test_a_reading_is_parted_by_its_initials():
    assert split_reading("dingruchang", "drc") == [("ding", "ru", "chang")]
    assert split_reading("xian", "xa") == [("xi", "an")]
    assert split_reading("nina", "nn") == [("ni", "na")]
    assert split_reading("wang", "x") == []


def test_letters_that_a_plain_look_finds_are_not_looked_for_in_parts():
    assert possible_initials("zhangwei")[:1] != ["zw"]
    assert possible_initials("zw") == []
    assert "wxh" in possible_initials("wangxh")


def test_names_come_before_numbers_and_numbers_before_words():
    index = SearchIndex(
        [
            SearchRow(b"w", "李四", "lisi", "ls", "88001", "138大厦"),
            SearchRow(b"n", "李三", "lisan", "ls", "13800"),
            SearchRow(b"m", "大王", "dawang", "dw", "88003"),
            SearchRow(b"b", "王大", "wangda", "wd", "88004"),
            SearchRow(b"x", "王", "wang", "w", "88005"),
            SearchRow(b"e", "赵六", "zhaoliu", "zl", "88006", "王记"),
        ]
    )
    assert index.find("138") == [b"n", b"w"]
    assert index.find("王") == [b"x", b"b", b"m", b"e"]
    assert [index.found(client, "王") and index.found(client, "王").where for client in (b"x", b"e")] == [None, "word"]
    assert index.found(b"e", "zl 王记").text == "王记"
