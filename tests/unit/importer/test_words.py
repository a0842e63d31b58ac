"""Names, client numbers, flags, levels, lists and lunar birthdays."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from workbench.importer.values.birthdays import LunarDay, calendar_word, lunar_day
from workbench.importer.values.choices import gender, risk_level, risk_words, split_list, yes_no
from workbench.importer.values.text import client_number, note, person_name, plain


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("张　三", "张三"), ("欧阳 修", "欧阳修"), (" 禤佳桂 ", "禤佳桂"), ("'张三", "张三"), ("赵\u200b六", "赵六"),
        ("买买提・艾力", "买买提·艾力"), ("买买提•艾力", "买买提·艾力"), ("买买提.艾力", "买买提·艾力"),
        ("买买提．艾力", "买买提·艾力"), ("Li  Lei", "Li Lei"), ("王𬭎", "王𬭎"), ("周𬴂", "周𬴂"), ("张㛃", "张㛃"),
        ("李䶮", "李䶮"), ("张三(小)", "张三(小)"),
        ("ＡＢＣ公司", "ＡＢＣ公司"), ("", None), ("无", None), ("-", None), ("#N/A", None),
    ],
)  # fmt: skip
def test_names(cell: str, name: str | None) -> None:
    assert person_name(cell) == (name, None)


def test_masked_names_are_named() -> None:
    assert person_name("张*") == ("张*", "name-masked")
    assert person_name("李＊＊") == ("李**", "name-masked")


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("8800100017\t", "8800100017"), ("\t8800100017", "8800100017"), ("'00012345", "00012345"),
        ('="00012345"', "00012345"),
        (8800100239.0, "8800100239"), ("8800100239.0", "8800100239"), (12345, "12345"), ("88 0010 0017", "8800100017"),
        ("CIF-001", "CIF-001"), ("８８００", "8800"), ("", None), ("-", None),
    ],
)  # fmt: skip
def test_client_numbers(cell: Any, number: str | None) -> None:
    assert client_number(cell) == (number, None)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1.23457E+11", "number-spoilt"),
        (8.8e16, "number-spoilt"),
        ("8800****17", "number-masked"),
        ("合计", "number-unreadable"),
    ],
)
def test_client_numbers_that_cannot_be_used_are_named(cell: Any, code: str) -> None:
    assert client_number(cell) == (None, code)


@pytest.mark.parametrize("words", ["是 √ 1 Y y 已 TRUE 有 已开通", "否 × 0 N n 未 FALSE 无 未开通"])
def test_yes_and_no(words: str) -> None:
    assert {yes_no(word) for word in words.split()} == {(words.startswith("是"), None)}


def test_an_empty_flag_is_no_no() -> None:
    assert (yes_no(""), yes_no("-"), yes_no("也许")) == ((None, None), (None, None), (None, "flag-unreadable"))


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("男", "M"),
        ("1", "M"),
        (1.0, "M"),
        ("M", "M"),
        ("女士", "F"),
        ("F", "F"),
        (2.0, "F"),
        ("", None),
        ("未知", None),
        ("0", None),
    ],
)
def test_genders(cell: Any, value: str | None) -> None:
    assert gender(cell) == (value, None)


@pytest.mark.parametrize(
    "cell", ["C3", "R3", "PR3", "C3平衡型", "C3(平衡型)", "3", 3.0, "三级", "3级", "中风险(R3)", "平衡型（C3）"]
)
def test_risk_levels(cell: Any) -> None:
    assert risk_level(cell) == (3, None)


def test_risk_words_are_read_by_the_scale_of_their_column() -> None:
    scales = [["保守", "稳健", "平衡", "成长", "进取"], ["谨慎", "稳健", "平衡", "进取", "激进"]]
    assert risk_words({"进取型", "成长型"}, scales) == ({"进取型": 5, "成长型": 4}, False)
    assert risk_words({"进取型", "激进型"}, scales) == ({"进取型": 4, "激进型": 5}, False)
    assert risk_words({"平衡型"}, scales) == ({"平衡型": 3}, False)
    assert risk_words({"进取型"}, scales)[1] is True
    assert risk_words({"随便"}, scales) == ({}, False)


def test_an_expired_assessment_is_no_level() -> None:
    assert (risk_level("过期"), risk_level("未评估"), risk_level("平衡型")) == (
        (None, None),
        (None, None),
        (None, "risk-word"),
    )


@pytest.mark.parametrize("separator", ["、", ",", "，", "；", "/", "|", " "])
def test_lists_in_one_cell(separator: str) -> None:
    assert split_list(separator.join(["理财产品", "保险", "理财产品", "网银U盾"])) == ("理财产品", "保险", "网银U盾")


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("八月十五", LunarDay(None, 8, 15, False)),
        ("农历八月廿三", LunarDay(None, 8, 23, False)),
        ("闰四月初三", LunarDay(None, 4, 3, True)),
        ("1956-08-15(农历)", LunarDay(1956, 8, 15, False)),
        ("农历1956年八月十五", LunarDay(1956, 8, 15, False)),
        ("一九五六年八月十五", LunarDay(1956, 8, 15, False)),
        ("1956年闰八月初一", LunarDay(1956, 8, 1, True)),
        ("正月初一", LunarDay(None, 1, 1, False)),
        ("冬月二十", LunarDay(None, 11, 20, False)),
        ("腊月廿九", LunarDay(None, 12, 29, False)),
        ("十二月三十", LunarDay(None, 12, 30, False)),
        ("8月15", LunarDay(None, 8, 15, False)),
        ("19560815", LunarDay(1956, 8, 15, False)),
        (date(1956, 8, 15), LunarDay(1956, 8, 15, False)),
    ],
)
def test_lunar_birthdays(cell: Any, found: LunarDay) -> None:
    assert lunar_day(cell) == (found, None)


def test_words_for_calendars() -> None:
    assert [calendar_word(word) for word in ("农历", "阴历生日", "公历", "1956-08-15")] == [True, True, False, None]
    assert lunar_day("哪天") == (None, "lunar-unreadable")


def test_free_text_keeps_its_width() -> None:
    assert note("ＡＢ座　３号") == "ＡＢ座　３号"
    assert (note(" - "), note("退休"), note("=1+1"), note(123.0)) == (None, "退休", "=1+1", "123")
    assert plain("ＡＢ１") == "AB1"
