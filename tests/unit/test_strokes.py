"""Strokes, standard syllables, readings that people tell, and titles found by their letters."""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.problems import Problem
from workbench.domain.search import SearchIndex, SearchRow
from workbench.readings import name_reader, parse_reading, read_name
from workbench.readings.common import common_readings, fits_title, syllables
from workbench.readings.strokes import stroke_key, strokes

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


@pytest.mark.parametrize(
    ("character", "count"),
    [("一", 1), ("丁", 2), ("王", 4), ("李", 7), ("曾", 12), ("龘", 48), ("㐀", 5), ("𬭎", 12), ("A", 0), ("·", 0)],
)
def test_strokes_are_those_of_mainland_china(character, count):
    assert strokes(character) == count


def test_every_ideograph_that_this_python_knows_has_strokes():
    names = (unicodedata.name(chr(code), "") for code in range(0x3400, sys.maxunicode))
    codes = [code for code, name in enumerate(names, 0x3400) if name.startswith("CJK UNIFIED IDEOGRAPH")]
    assert len(codes) > 92_000
    assert all(strokes(chr(code)) > 0 for code in codes)


def test_names_stand_by_strokes_of_the_surname_then_short_names_then_strokes_of_the_given_name():
    names = ["曾国", "王一一", "John", "李四", "王芳", "丁一", "欧阳静", "王一"]
    assert sorted(names, key=stroke_key) == ["丁一", "王一", "王芳", "王一一", "李四", "欧阳静", "曾国", "John"]


def test_a_surname_stands_together_whatever_follows():
    names = ["王芳", "毛新", "王大伟", "牛一", "王一"]
    order = [name[0] for name in sorted(names, key=stroke_key)]
    assert order.count("王") == 3
    assert "王王王" in "".join(order)


def test_the_standard_characters_and_their_syllables():
    assert len(common_readings()) == 8105
    assert common_readings()["单"] == ("chan", "dan", "shan")
    assert {"lv", "nve", "zhuang", "a", "er"} <= syllables()
    assert "ving" not in syllables()


def test_surnames_are_read_with_known_syllables():
    data = name_reader()
    for surname in "单仇曾解区查任盖缪朴洗员折黑秘种燕葛宓召":
        assert syllables().issuperset(data.read(surname + "文").syllables)


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("单雄", "shan xiong", "shan xiong"),
        ("单雄", " Dàn  Xióng ", "dan xiong"),
        ("单雄", "chan2xiong2", "chan xiong"),
        ("单雄", "danxiong", "dan xiong"),
        ("吕绿", "lü lü", "lv lv"),
        ("吕绿", "lu:lv", "lv lv"),
        ("西安", "xian", "xi an"),
        ("万俟桂凤", "wan si gui feng", "wan si gui feng"),
    ],
)
def test_what_people_say_of_a_reading_is_kept_in_one_way(name, text, kept):
    assert parse_reading(name, text) == kept


@pytest.mark.parametrize("text", ["shan", "shan xiong xue", "shxn xiong", "单雄", "12", "x"])
def test_what_is_no_reading_of_a_name_is_refused(text):
    with pytest.raises(Problem) as caught:
        parse_reading("单雄", text)
    assert caught.value.code == "bad-reading"


@given(st.sampled_from(["单雄", "曾乐", "西安", "欧阳静", "吕绿", "艾爱安"]), st.data())
def test_what_is_told_wins_and_is_understood_with_or_without_blanks(name, data):
    parts = [data.draw(st.sampled_from(sorted(syllables() - {"m", "ng", "n", "hng"}))) for _ in name]
    told = " ".join(parts)
    assert parse_reading(name, told) == told
    read = read_name(name).__class__ and name_reader().read(name, told=told)
    assert read.full == "".join(parts)
    assert read.initials == "".join(part[0] for part in parts)
    assert read_name(name).full in (read.full, *read.others)


def test_a_reading_told_for_a_name_of_other_length_counts_no_more():
    assert name_reader().read("单雄飞", told="dan xiong").full == "shanxiongfei"


@pytest.mark.parametrize(
    ("title", "wanted", "fits"),
    [
        ("访客计划", "jh", True),
        ("访客计划", "fangkejihua", True),
        ("访客计划", "fkjh", True),
        ("访客计划", "计划", True),
        ("访客计划", "访kjh", True),
        ("重做", "chongzuo", True),
        ("中文 / English", "eng", True),
        ("中文 / English", "zw", True),
        ("日历", "rl", True),
        ("日历", "xl", False),
        ("日历", "", False),
        ("Undo", "und", True),
    ],
)
def test_titles_are_found_by_their_letters(title, wanted, fits):
    assert fits_title(title, wanted) is fits


def test_everybody_in_the_samples_is_found_by_surname_reading_and_initials():
    truth = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["clients"]
    rows = []
    for number, client in enumerate(truth):
        read = read_name(client["name"])
        rows.append(SearchRow(number.to_bytes(2), client["name"], read.full, read.initials, client["client_no"] or ""))
    index = SearchIndex(rows)
    assert len(truth) > 100
    for row, client in zip(rows, truth, strict=True):
        assert row.client in index.find(row.initials, len(rows))
        assert row.client in index.find(client["surname_pinyin"] or row.full, len(rows))
        assert row.client in index.find(client["name"][:1], len(rows))
