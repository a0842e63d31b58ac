"""Single cells in every form that bank files use (practice.md §11.2)."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from workbench.importer.values.amounts import amount, unit_in
from workbench.importer.values.birthdays import LunarDay, calendar_word, lunar_day
from workbench.importer.values.choices import gender, risk_level, risk_words, split_list, yes_no
from workbench.importer.values.days import (
    Unsure,
    month_before,
    month_end,
    read_day,
    read_month,
    read_month_day,
    settle,
)
from workbench.importer.values.identity import check_digit, identity, to_eighteen
from workbench.importer.values.phones import fits_mask, phones
from workbench.importer.values.text import client_number, note, person_name, plain

PIVOT = 26


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("12.5万", 12_500_000),
        ("1.2亿", 12_000_000_000),
        ("￥1,250,000.00", 125_000_000),
        ("¥1", 100),
        ("125万元", 125_000_000),
        ("3.5万元整", 3_500_000),
        ("12W", 12_000_000),
        ("3千元", 300_000),
        ("1亿2000万", 12_000_000_000),
        ("(1,200.00)", -120_000),
        ("（1,200.00）元", -120_000),
        ("▼1,200.00", -120_000),
        ("▲5", 500),
        ("-5", -500),
        ("−5", -500),
        ("1,200-", -120_000),
        ("0.00", 0),
        ("０．００", 0),
        ("１２３，４５６．７８", 12_345_678),
        ("0.00元", 0),
        ("1,200.00 元", 120_000),
        ("1 234.50", 123_450),
        ("CNY 1,000.00", 100_000),
        ("人民币1000元整", 100_000),
        (".5", 50),
        ("1000.", 100_000),
        ("\t88.10 ", 8_810),
        (0.1 + 0.2, 30),
        (5, 500),
        (0.285, 29),
        (1.005, 101),
        (-1234.5, -123_450),
        (1e16, None),
        ("-", None),
        ("—", None),
        ("--", None),
        ("/", None),
        ("#N/A", None),
        ("", None),
        ("无", None),
    ],
)
def test_amount_in_yuan(cell: Any, fen: int | None) -> None:
    assert amount(cell)[0] == fen


@pytest.mark.parametrize(
    ("cell", "digits", "fen"),
    [
        ("16.365718", 6, 16_365_718),
        (197.435307, 6, 197_435_307),
        ("2,705.381486", 6, 2_705_381_486),
        ("0.0000005", 6, 1),
        ("0.0000004", 6, 0),
        ("1.00000001", 10, 10_000_000_100),
        ("1433.33元", 6, 143_333),
        ("3.1万", 2, 3_100_000),
        (2, 10, 20_000_000_000),
        (1e-05, 6, 10),
    ],
)
def test_amount_in_other_units_is_exact(cell: Any, digits: int, fen: int) -> None:
    """A unit in the cell wins over the column's; fractions of a fen are rounded half up."""
    assert amount(cell, digits) == (fen, None)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("abc", "amount-unreadable"),
        ("1.2.3", "amount-unreadable"),
        ("12,34", "amount-unreadable"),
        (True, "amount-unreadable"),
        (date(2026, 1, 1), "amount-unreadable"),
        ("9" * 30, "amount-unreadable"),
        ("$100", "amount-foreign"),
        ("港币100", "amount-foreign"),
        ("1.23E+05", "amount-scientific"),
    ],
)
def test_doubtful_amounts_are_named(cell: Any, code: str) -> None:
    assert amount(cell)[1] == code


def test_the_unit_of_a_cell_is_seen() -> None:
    assert (unit_in("12.5万"), unit_in("￥3.00元"), unit_in("3.00")) == (6, 2, None)


@pytest.mark.parametrize(
    "cell",
    [
        "2026/1/5", "2026-01-05", "20260105", "2026.1.5", "2026年1月5日", "2026年01月05日", "05-Jan-26", "5-Jan-2026",
        "Jan 5, 2026", "05JAN2026", "2026-1-5 0:00:00", "2026-01-05 00:00:00",
        "2026-01-05T00:00:00.000Z", "20260105102233", "20260105 10:22:33", "260105", "２０２６年１月５日",
        "2026年1月5日 星期一", "2026年1月5日(周一)",
        "2026-1-5 ", "'2026-1-5", "二〇二六年一月五日", "26年1月5日", "46027", 46027.0, 46027,
        20260105.0, datetime.combine(date(2026, 1, 5), time(8)), date(2026, 1, 5),
    ],
)  # fmt: skip
def test_day_in_every_form(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (date(2026, 1, 5), None)


@pytest.mark.parametrize(
    "cell",
    ["", "-", "无", "1900-01-01", "1900/1/0", "0001-01-01", "00010101", "9999-12-31", "99991231",
     "1970-01-01", "2099-12-31", "长期", "长期有效", 0.0, "0", "00000000", "0000-00-00", date(1900, 1, 1), "活期"],
)  # fmt: skip
def test_fillers_are_no_days(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (None, None)


@pytest.mark.parametrize(
    "cell", ["2026-13-01", "2026-02-30", "20261340", "1956年5月", 1956.0, "abc", True, "32/13/2026"]
)
def test_what_is_no_day_is_named(cell: Any) -> None:
    assert read_day(cell, PIVOT) == (None, "date-unreadable")


def test_days_of_the_1904_system() -> None:
    assert read_day(44565.0, PIVOT, epoch_1904=True) == (date(2026, 1, 5), None)


def test_old_serial_days() -> None:
    assert read_day(14611.0, PIVOT)[0] == date(1940, 1, 1)


def unsure(text: str) -> Unsure:
    value, code = read_day(text, PIVOT)
    assert isinstance(value, Unsure)
    assert code is None
    return value


@pytest.mark.parametrize(
    ("column", "days"),
    [
        (["01/02/26"], [None]),
        (["85/12/31", "01/02/03"], [date(1985, 12, 31), date(2001, 2, 3)]),
        (["31/12/1985", "01/02/1990"], [date(1985, 12, 31), date(1990, 2, 1)]),
        (["12/31/1985", "01/02/1990"], [date(1985, 12, 31), date(1990, 1, 2)]),
        (["5/5/2005"], [date(2005, 5, 5)]),
        (["5/6/2005"], [None]),
        (["06.5.11"], [date(2006, 5, 11)]),
        (["30/1/5"], [None]),
    ],
)
def test_the_column_decides_the_order_of_three_numbers(column: list[str], days: list[date | None]) -> None:
    """One date that fits one order only settles all of them; what stays ambiguous is not guessed."""
    triples = [unsure(text) for text in column]
    decide = settle(triples, PIVOT, date(2026, 11, 21))
    assert [decide(triple) for triple in triples] == days


@pytest.mark.parametrize(
    "cell",
    [
        "202610",
        "2026-10",
        "2026年10月",
        "2026/10",
        "2026.10",
        "20261031",
        "2026-10-31",
        date(2026, 10, 3),
        202610.0,
        "2026年10月末",
    ],
)
def test_month_in_every_form(cell: Any) -> None:
    assert read_month(cell) == ("2026-10", None)


def test_months_are_counted() -> None:
    assert (month_end("2028-02"), month_before("2026-01"), month_before("2026-03", 2)) == (
        date(2028, 2, 29), "2025-12", "2026-01",
    )  # fmt: skip
    assert read_month("十月")[1] == "month-unreadable"


@pytest.mark.parametrize("cell", ["5月12日", "--05-12", "05-12", "5.12", "5/12", "05月12"])
def test_birthday_without_year(cell: str) -> None:
    assert read_month_day(cell) == (5, 12)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("13812345678", ["13812345678"]),
        (13812345678.0, ["13812345678"]),
        ("13812345678.0", ["13812345678"]),
        ("１３８１２３４５６７８", ["13812345678"]),
        ("+86 138-1234-5678", ["13812345678"]),
        ("+8613812345678", ["13812345678"]),
        ("+86 13812345678", ["13812345678"]),
        ("008613812345678", ["13812345678"]),
        ("8613812345678", ["13812345678"]),
        ("013812345678", ["13812345678"]),
        ("138 1234 5678", ["13812345678"]),
        ("手机:13812345678", ["13812345678"]),
        ("13812345678(本人)", ["13812345678"]),
        ("13812345678/13987654321", ["13812345678", "13987654321"]),
        ("13812345678 13987654321", ["13812345678", "13987654321"]),
        ("13812345678、13812345678", ["13812345678"]),
        ("13812345678或0510-81766333", ["13812345678", "0510-81766333"]),
        ("027-87654321", ["027-87654321"]),
        ("(0510)81766333", ["0510-81766333"]),
        ("051081766333", ["0510-81766333"]),
        ("0510 8176 6333", ["0510-81766333"]),
        ("86-0510-81766333", ["0510-81766333"]),
        (51081766333.0, ["0510-81766333"]),
        ("010-12345678", ["010-12345678"]),
        ("0510-81766333转802", ["0510-81766333-802"]),
        ("0510-81766333-802", ["0510-81766333-802"]),
        ("4008888888", ["4008888888"]),
        ("+852 91234567", ["+85291234567"]),
        ("无", []),
        ("0000", []),
        ("00000000000", []),
        ("", []),
        ("-", []),
    ],
)
def test_phone_in_every_form(cell: Any, numbers: list[str]) -> None:
    found, code = phones(cell)
    assert ([phone.number for phone in found], code) == (numbers, None)
    assert all(phone.masked is False for phone in found)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("138****1234", "138****1234"),
        ("138＊＊＊＊1234", "138****1234"),
        ("138xxxx1234", "138****1234"),
        ("138**1234", "138****1234"),
        ("*******1234", "*******1234"),
        ("1381234****", "1381234****"),
        ("+86 138****1234", "138****1234"),
        ("0510-8176****", "0510-8176****"),
    ],
)
def test_masked_phones_are_marked(cell: str, number: str) -> None:
    [phone], code = phones(cell)
    assert (phone.number, phone.masked, code) == (number, True, "phone-masked")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1.38E+10", "phone-spoilt"),
        ("1234567890123", "phone-unreadable"),
        ("1234", "phone-unreadable"),
        ("12345678901", "phone-unreadable"),
    ],
)
def test_phones_that_cannot_be_used_are_named(cell: str, code: str) -> None:
    assert phones(cell) == ((), code)


def test_a_local_number_is_kept_with_a_word() -> None:
    [phone], code = phones("87654321")
    assert (phone.number, phone.kind, code) == ("87654321", "phone", "phone-no-area")


def test_a_mask_fits_only_numbers_with_its_visible_digits() -> None:
    assert fits_mask("138****1234", "13855551234")
    assert not fits_mask("138****1234", "13955551234")
    assert not fits_mask("138****1234", "1385551234")


SOUND = "99010119560502704" + check_digit("99010119560502704")


@pytest.mark.parametrize("cell", [SOUND, "'" + SOUND, f" {SOUND} ", "9901 0119 5605 0270 4" + SOUND[-1]])
def test_sound_identity_number(cell: str) -> None:
    found, code = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.birth, code) == (SOUND, "ok", date(1956, 5, 2), None)


def test_small_x_is_large() -> None:
    found, _ = identity("99010119410407168x")
    assert found is not None
    assert (found.number, found.flag) == ("99010119410407168X", "ok")


def test_fifteen_digits_are_the_same_person() -> None:
    found, code = identity(990101560502704.0)
    assert found is not None
    assert (found.number, found.key, found.birth, code) == ("990101560502704", SOUND, date(1956, 5, 2), None)
    assert to_eighteen("990101560502704") == SOUND


@pytest.mark.parametrize(
    ("cell", "birth"),
    [
        (9.901011949012575e17, date(1949, 1, 25)),
        (990101194901257523, date(1949, 1, 25)),
        ("4.20106199001011E+17", date(1990, 1, 1)),
        ("420106199001011000", date(1990, 1, 1)),
        ("4.20E+17", None),
    ],
)
def test_spoilt_identity_numbers_keep_their_birthday_only(cell: Any, birth: date | None) -> None:
    found, code = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.birth, found.key, code) == (None, "spoilt", birth, None, "id-spoilt")


@pytest.mark.parametrize(
    ("cell", "flag", "code"),
    [
        (SOUND[:-1] + ("1" if SOUND[-1] != "1" else "2"), "bad-check", "id-bad-check"),
        ("420***********1234", "masked", "id-masked"),
        ("42010619900101****", "masked", "id-masked"),
        ("99010119560502704", "bad-check", "id-bad-length"),
    ],
)
def test_doubtful_identity_numbers_are_kept_and_named(cell: str, flag: str, code: str) -> None:
    found, named = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.key, named) == (cell, flag, None, code)


def test_other_documents_have_no_check_digit() -> None:
    found, code = identity("E12345678", False)
    assert found is not None
    assert (found.number, found.flag, code) == ("E12345678", "ok", None)


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
