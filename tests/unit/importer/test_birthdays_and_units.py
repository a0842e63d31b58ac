"""What is celebrated, in which unit a figure is, and of which day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.importer.book import TODAY, Book, codes, table, take_in, to_lunar
from workbench.importer.plan import SheetPlan
from workbench.importer.values.identity import check_digit


def sheet_of(book: Book, text: str, name: str = "清单_20261031.csv", **how: Any) -> SheetPlan:
    [sheet] = take_in(book, table(text), name, **how).sheets
    return sheet


def number_of(seventeen: str) -> str:
    return seventeen + check_digit(seventeen)


@pytest.mark.parametrize(
    ("head", "cells", "expected"),
    [
        ("出生日期", "1956-05-02", ("solar", 1956, 5, 2, False)),
        ("出生日期|是否农历生日", "1956-05-02|是", ("lunar", *to_lunar(date(1956, 5, 2)))),
        ("出生日期|是否农历生日", "1956-05-02|否", ("solar", 1956, 5, 2, False)),
        ("出生日期|生日类型", "1956-05-02|农历", ("lunar", *to_lunar(date(1956, 5, 2)))),
        ("出生日期|农历生日", "1956-05-02|三月廿二", ("lunar", 1956, 3, 22, False)),
        ("农历生日", "八月十五", ("lunar", None, 8, 15, False)),
        ("农历生日", "闰四月初三", ("lunar", None, 4, 3, True)),
        ("生日", "1956-08-15(农历)", ("lunar", 1956, 8, 15, False)),
        ("生日", "5月12日", ("solar", None, 5, 12, False)),
        ("身份证号", number_of("99010119560502704"), ("solar", 1956, 5, 2, False)),
    ],
)
def test_what_is_celebrated(head: str, cells: str, expected: tuple[Any, ...]) -> None:
    book = Book()
    text = f"客户号|客户姓名|{head}\n1001|张三|{cells}"
    sheet_of(book, text)
    row = book.client("1001")
    found = tuple(row.get(f"bday_{name}") for name in ("calendar", "year", "month", "day", "leap"))
    assert found == expected
    assert sheet_of(book, text).puts == ()


def test_a_birthday_set_to_lunar_stays_lunar_where_a_file_says_nothing() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|出生日期|是否农历生日\n1001|张三|1956-05-02|是")
    assert sheet_of(book, "客户号|客户姓名|出生日期\n1001|张三|1956-05-02").puts == ()
    sheet_of(book, "客户号|客户姓名|出生日期\n1001|张三|1956-05-03")
    assert (book.client("1001")["bday_calendar"], book.client("1001")["bday_day"]) == ("lunar", 23)


def test_birth_dates_that_cannot_be_are_named() -> None:
    sheet = sheet_of(
        Book(),
        f"""客户号|客户姓名|出生日期|证件号码
        1001|张三|2056-05-02|
        1002|李四|1956-13-02|
        1003|王五|01/02/50|
        1004|赵六|1956-05-03|{number_of("99010119560502704")}
        1005|钱七|1900-01-01|""",
    )
    assert codes(sheet.warnings) == [
        (2, "birth-future"),
        (3, "date-unreadable"),
        (4, "date-ambiguous"),
        (5, "birth-differs"),
    ]


@pytest.mark.parametrize(
    ("titles", "head", "cell"),
    [
        ("", "月日均(万元)", "16.365718"),
        ("", "月日均（单位：万元）", "16.365718"),
        ("", "月日均_万元", "16.365718"),
        ("", "月日均/元", "163657.18"),
        ("单位：万元\n", "月日均", "16.365718"),
        ("金额单位：人民币万元\n", "月日均", "16.365718"),
        ("单位|万元\n", "月日均", "16.365718"),
        ("单位：元，月日均为万元\n", "月日均", "16.365718"),
        ("（除月日均为万元外，其余均为元）\n", "月日均", "16.365718"),
        ("单位：万元\n", "月日均(元)", "163657.18"),
        ("单位：亿元\n", "月日均", "16.365718万"),
        ("单位：亿元\n", "月日均", "0.0016365718"),
        ("单位：千元\n", "月日均", "163.65718"),
    ],
)
def test_units_nearest_first(titles: str, head: str, cell: str) -> None:
    """A unit in the cell counts before the head's, the head's before the title's."""
    book = Book()
    sheet = sheet_of(book, f"{titles}客户号|客户姓名|{head}\n1001|张三|{cell}")
    assert (book.figures("1001", "2026-10"), sheet.warnings) == ({"aum_fen": 16_365_718}, ())


def test_a_figure_without_any_unit_is_yuan_with_a_word() -> None:
    book = Book()
    sheet = sheet_of(book, "客户号|客户姓名|月日均\n1001|张三|812.5")
    assert (book.figures("1001", "2026-10"), codes(sheet.warnings)) == ({"aum_fen": 81_250}, [(None, "unit-assumed")])
    assert sheet.warnings[0].values["largest"] == "812.50"


def test_a_figure_no_client_could_have_in_wan_needs_no_word() -> None:
    assert sheet_of(Book(), "客户号|客户姓名|月日均\n1001|张三|5,000,000.00").warnings == ()


@pytest.mark.parametrize(
    ("name", "titles", "month", "day"),
    [
        ("a.csv", "统计日期：2026年10月31日", "2026-10", date(2026, 10, 31)),
        ("a.csv", "截至2026-10-30|制表日期：2026-11-02", "2026-10", date(2026, 10, 30)),
        ("a.csv", "打印时间：2026-11-20 数据日期：20261031", "2026-10", date(2026, 10, 31)),
        ("a.csv", "2026年10月1日至2026年10月31日", "2026-10", date(2026, 10, 31)),
        ("a.csv", "2026年9月客户资产", "2026-09", date(2026, 9, 30)),
        ("清单_20261031.csv", "客户清单", "2026-10", date(2026, 10, 31)),
        ("清单202609.csv", "客户清单", "2026-09", date(2026, 9, 30)),
        ("清单_202611.csv", "客户清单", "2026-11", TODAY),
        ("清单_202610_20261102153000.csv", "客户清单", "2026-10", date(2026, 10, 31)),
    ],
)
def test_where_the_data_date_stands(name: str, titles: str, month: str, day: date) -> None:
    """A file named after its month may be made within it: no data date lies in the future."""
    book = Book()
    sheet = sheet_of(book, f"{titles}\n客户号|客户姓名|月日均(元)\n1001|张三|5.00", name)
    assert (sheet.data_date, book.figures("1001", month)) == (day, {"aum_fen": 500})


def test_without_data_date_it_is_today_with_a_word() -> None:
    book = Book()
    sheet = sheet_of(book, "客户号|客户姓名|月日均(元)\n1001|张三|5.00", "a.csv")
    assert (sheet.data_date, codes(sheet.warnings)) == (TODAY, [(None, "data-date-assumed")])
    assert book.figures("1001", "2026-11") == {"aum_fen": 500}


def test_a_list_without_figures_needs_no_data_date() -> None:
    sheet = sheet_of(Book(), "客户号|客户姓名|手机号码\n1001|张三|13812345678", "a.csv")
    assert (sheet.data_date, sheet.warnings) == (None, ())


def test_the_user_s_data_date_counts_first() -> None:
    book = Book()
    sheet = sheet_of(book, "客户号|客户姓名|月日均(元)\n1001|张三|5.00", data_date=date(2026, 8, 31))
    assert (sheet.data_date, book.figures("1001", "2026-08")) == (date(2026, 8, 31), {"aum_fen": 500})


def test_one_month_from_two_files_is_one_snapshot() -> None:
    """Fields are united, a difference is told, the later import wins; the day only moves forward."""
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码|月日均(元)|活期(元)\n1001|张三|13812345678|5.00|1.00")
    sheet = sheet_of(book, "客户号|姓名|月日均(元)|短期资产(元)\n1001|张三|6.00|2.00", "资产_20261020.csv")
    assert codes(sheet.warnings) == [(2, "value-differs")]
    assert (sheet.warnings[0].values["known"], sheet.warnings[0].values["found"]) == ("5.00", "6.00")
    [snapshot] = book.children("snapshot", "1001")
    assert snapshot["as_of"] == date(2026, 10, 31)
    assert book.figures("1001", "2026-10") == {"aum_fen": 600, "demand_fen": 100, "short_fen": 200}


def test_last_month_beside_this_month() -> None:
    book = Book()
    text = "客户号|姓名|上月月日均(元)|本月月日均(元)|较上月(元)\n1001|张三|5.00|6.00|1.00"
    sheet = sheet_of(book, text)
    assert book.figures("1001", "2026-09") == {"aum_fen": 500}
    assert book.figures("1001", "2026-10") == {"aum_fen": 600}
    assert sheet.mapping["上月月日均(元)"] == "aum_fen@-1"
    assert sheet_of(book, text, profiles={sheet.signature: sheet.mapping}).puts == ()
