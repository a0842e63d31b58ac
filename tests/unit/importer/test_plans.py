"""What an import changes: new, changed, same, joined, rejected; empty never erases and masks never overwrite."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.unit.importer.bank import render
from tests.unit.importer.book import TODAY, Book, codes, table, take_in, to_lunar, understood
from workbench.domain.problems import CancelledError, Problem
from workbench.importer.draft import Draft
from workbench.importer.plan import EmptyBook, Note, SheetPlan
from workbench.importer.planning import plan
from workbench.importer.values.identity import check_digit


def sheet_of(book: Book, text: str, name: str = "清单_20261031.csv", **how: Any) -> SheetPlan:
    [sheet] = take_in(book, table(text), name, **how).sheets
    return sheet


def number_of(seventeen: str) -> str:
    return seventeen + check_digit(seventeen)


# ------------------------------------------------------------------------------------------------------ who is who


def test_the_number_tells_clients_apart_and_a_name_does_not() -> None:
    book = Book()
    sheet = sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678\n1002|张三|13912345678")
    assert (sheet.new, sheet.warnings) == (2, ())
    assert {row["client_no"] for row in book.tables["client"].values()} == {"1001", "1002"}


def test_a_row_without_number_finds_its_client_by_identity_then_mobile_then_birth() -> None:
    book = Book()
    sound = number_of("99010119560502704")
    sheet_of(book, f"客户号|客户姓名|证件号码|手机号码|出生日期\n1001|张三|{sound}|13812345678|1956-05-02")
    for text in (
        f"客户姓名|证件号码|职业\n张三|{sound}|教师",
        "客户姓名|手机号码|职业\n张三|13812345678|教师",
        "客户姓名|出生日期|职业\n张三|1956-05-02|教师",
        "姓名|职业\n张三|教师",
        "客户姓名|证件号码|职业\n张三|990101560502704|教师",
    ):
        sheet = sheet_of(book, text)
        assert (sheet.new, len(book.tables["client"])) == (0, 1), text
    assert (book.client("1001")["job"], book.client("1001")["id_no"]) == ("教师", sound)


def test_a_masked_number_is_nobody_s_number() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|138****5678")
    sheet = sheet_of(book, "客户姓名|手机号码\n张三|13812345678")
    assert sheet.new == 1


def test_a_client_without_number_gets_it_later() -> None:
    book = Book()
    sheet_of(book, "客户姓名|手机号码\n张三|13812345678")
    sheet = sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    assert (sheet.new, sheet.changed) == (0, 1)
    assert book.client("1001")["name"] == "张三"


def test_the_same_document_under_two_numbers_stays_two_clients_with_a_word() -> None:
    book = Book()
    sound = number_of("99010119560502704")
    sheet = sheet_of(book, f"客户号|客户姓名|证件号码\n1001|张三|{sound}\n1002|张三|{sound}")
    assert (sheet.new, codes(sheet.warnings)) == (2, [(3, "same-identity")])


def test_numbers_that_lost_their_zeros_are_found_by_name() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n0012|张三|13812345678")
    sheet = sheet_of(book, "客户号|客户姓名|月日均(元)\n12|张三|5\n12|李四|6")
    assert [row["client_no"] for row in book.tables["client"].values()] == ["0012", "12"]
    assert (sheet.new, sheet.changed) == (1, 1)


def test_repeated_clients_are_one_with_both_phones_and_the_later_value() -> None:
    book = Book()
    sheet = sheet_of(
        book,
        """客户号|客户姓名|手机号码|职业|工作单位
        1001|张三|13812345678|教师|第三中学
        1001|张三|13987654321|医生|""",
    )
    assert (sheet.new, codes(sheet.warnings)) == (1, [(3, "client-repeated"), (3, "value-differs")])
    assert book.numbers("1001") == ["13812345678", "13987654321"]
    assert (book.client("1001")["job"], book.client("1001")["employer"]) == ("医生", "第三中学")


def test_rows_that_name_nobody_are_rejected_with_their_row() -> None:
    sheet = sheet_of(
        Book(),
        """客户号|客户姓名|手机号码|性别
        1001|张三|13812345678|男
        ||13912345678|女
        1003|||男
        1.23E+09|李四|13712345678|女""",
    )
    assert codes(sheet.rejected) == [(3, "no-name"), (4, "no-name-new")]
    assert sheet.new == 2
    assert codes(sheet.warnings) == [(5, "number-spoilt")]


def test_masked_names_are_kept_until_the_name_is_known() -> None:
    book = Book()
    first = sheet_of(book, "客户号|客户姓名|手机号码\n1001|张*|13812345678")
    assert codes(first.warnings) == [(2, "name-masked")]
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    assert book.client("1001")["name"] == "张三"
    assert sheet_of(book, "客户号|客户姓名|手机号码\n1001|张*|13812345678").puts == ()


def test_a_list_renames_with_a_word_and_figures_do_not() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    sheet = sheet_of(book, "客户号|姓名|月日均(元)\n1001|张珊|5")
    assert codes(sheet.warnings) == [(2, "name-differs")]
    assert book.client("1001")["name"] == "张三"
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张珊|13812345678")
    assert book.client("1001")["name"] == "张珊"


def test_companies_are_companies() -> None:
    book = Book()
    sheet_of(
        book,
        "客户号|客户名称|客户类型|联系电话\n1|云帆商贸有限公司||13812345678\n2|老李|对公|13812345679\n3|张三|个人|",
    )
    assert [row["kind"] for row in book.tables["client"].values()] == ["company", "company", "person"]


# ------------------------------------------------------------------------------------------- nothing is lost or masked


def test_an_empty_cell_never_erases() -> None:
    book = Book()
    head = "客户号|客户姓名|性别|证件号码|出生日期|手机号码|家庭住址|职业|风险等级|月日均(元)|持有产品"
    sheet_of(
        book,
        f"{head}\n1001|张三|男|{number_of('99010119560502705')}|1956-05-02|13812345678|人民路1号|教师|C3|5.00|保险",
    )
    sheet = sheet_of(book, f"{head}\n1001|张三|||||||||")
    assert (sheet.new, sheet.changed, sheet.same, sheet.puts) == (0, 0, 1, ())


def test_a_mask_never_overwrites_a_number_and_a_number_takes_the_place_of_its_mask() -> None:
    book = Book()
    head = "客户号|客户姓名|手机号码"
    sheet = sheet_of(book, f"{head}\n1001|张三|138****5678")
    assert codes(sheet.warnings) == [(2, "phone-masked")]
    sheet_of(book, f"{head}\n1001|张三|13812345678")
    assert [(way["value"], way["masked"]) for way in book.children("contact_way", "1001")] == [("13812345678", False)]
    assert sheet_of(book, f"{head}\n1001|张三|138****5678").puts == ()
    sheet_of(book, f"{head}\n1001|张三|139****5678")
    assert book.numbers("1001") == ["13812345678", "139****5678"]


def test_identity_numbers_get_better_and_never_worse() -> None:
    book = Book()
    sound = number_of("99010119560502704")
    wrong = sound[:-1] + ("1" if sound[-1] != "1" else "2")
    head = "客户号|客户姓名|证件号码"
    for cell, number, flag in (
        ("9.9010119560502E+17", None, "spoilt"),
        ("990***********040X", "990***********040X", "masked"),
        (wrong, wrong, "bad-check"),
        (sound, sound, "ok"),
        (wrong, sound, "ok"),
        ("990***********7040", sound, "ok"),
        ("9.9010119560502E+17", sound, "ok"),
        ("990101560502704", sound, "ok"),
    ):
        sheet_of(book, f"{head}\n1001|张三|{cell}")
        row = book.client("1001")
        assert (row.get("id_no"), row["id_flag"]) == (number, flag), cell
        assert row["birth"] == date(1956, 5, 2)


def test_passports_have_no_check_digit() -> None:
    book = Book()
    sheet = sheet_of(book, "客户号|客户姓名|证件类型|证件号码\n1001|张三|护照|E12345678\n1002|李四|身份证|E12345678")
    assert codes(sheet.warnings) == [(3, "id-bad-length")]
    assert (book.client("1001")["id_type"], book.client("1001")["id_no"], book.client("1001")["id_flag"]) == (
        "护照",
        "E12345678",
        "ok",
    )


def test_local_and_long_form_of_a_landline_are_one() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|家庭电话|办公电话\n1001|张三|0510-81766333|0510-81766334")
    sheet_of(book, "客户号|客户姓名|家庭电话\n1001|张三|81766333")
    assert [(way["kind"], way["value"]) for way in book.children("contact_way", "1001")] == [
        ("phone", "0510-81766333"),
        ("work", "0510-81766334"),
    ]


# ------------------------------------------------------------------------------------------------------------ birthdays


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


# ------------------------------------------------------------------------------------------------------ units and dates


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
    sheet_of(book, "客户号|姓名|上月月日均(元)|本月月日均(元)|较上月(元)\n1001|张三|5.00|6.00|1.00")
    assert book.figures("1001", "2026-09") == {"aum_fen": 500}
    assert book.figures("1001", "2026-10") == {"aum_fen": 600}


# ------------------------------------------------------------------------------------------------------------ the table


def test_rows_that_are_no_clients_are_passed_over_with_why() -> None:
    sheet = sheet_of(
        Book(),
        """序号|客户号|客户姓名|手机号码|月日均(元)
        1|1001|张三|13812345678|5.00
        2|||
        |||
        小计||||5.00
        序号|客户号|客户姓名|手机号码|月日均(元)
        3|1002|李四|13812345679|6.00
        ||合计：||11.00
        |平均|||5.50
        注：仅供内部使用||||
        制表人：李明|||审核：|
        |以下空白|||""",
    )
    assert codes(sheet.skipped) == [
        (3, "blank-row"),
        (4, "blank-row"),
        (5, "total-row"),
        (6, "repeated-head"),
        (8, "total-row"),
        (9, "total-row"),
        (10, "footnote"),
        (11, "footnote"),
        (12, "footnote"),
    ]
    assert (sheet.new, sheet.rejected) == (2, ())


def test_unknown_heads_are_reported_and_left_alone() -> None:
    sheet = sheet_of(Book(), "客户号|客户姓名|手机号码|神秘字段|较上月\n1001|张三|13812345678|x|y")
    assert sheet.mapping == {"客户号": "client_no", "客户姓名": "name", "手机号码": "mobile"}
    assert sheet.unmapped == ("神秘字段", "较上月")


def test_the_user_s_mapping_overrules_and_may_leave_out() -> None:
    book = Book()
    text = "代号|称谓全名|手机号码|备用\n1001|张三|13812345678|13912345678"
    mapping = {"代号": "client_no", "称谓全名": "name", "备用": "mobile", "手机号码": None}
    sheet = sheet_of(book, text, mapping=mapping)
    assert sheet.mapping == {"代号": "client_no", "称谓全名": "name", "备用": "mobile"}
    assert book.numbers("1001") == ["13912345678"]
    with pytest.raises(Problem) as caught:
        sheet_of(book, text, mapping={"代号": "nonsense"})
    assert caught.value.code == "mapping-unknown-field"


def test_a_remembered_mapping_is_found_by_the_head() -> None:
    text = "客户号|客户姓名|手机号码|神秘字段\n1001|张三|13812345678|教师"
    signature = sheet_of(Book(), text).signature
    assert signature is not None
    book = Book()
    sheet = sheet_of(book, text, profiles={signature: {"神秘字段": "job"}})
    assert (sheet.mapping["神秘字段"], book.client("1001")["job"]) == ("job", "教师")


def test_the_kind_may_be_told() -> None:
    text = "客户姓名|手机号码\n张三|13812345678"
    book = Book()
    assert sheet_of(book, text, kind="clients").new == 1
    assert sheet_of(book, text, kind="holdings").kind is None
    assert sheet_of(book, "姓名|手机号码|微信号\n张三|13812345678|wx_123456", kind="contacts").changed == 1
    assert {way["kind"] for way in book.children("contact_way", "张三")} == {"mobile", "wechat"}
    assert sheet_of(book, text, kind="calendar").kind is None


def test_consent_and_wishes_are_respected() -> None:
    book = Book()
    sheet_of(
        book,
        """客户号|客户姓名|手机号码|拒绝营销|勿扰
        1|张三|13812345678|是|是
        2|李四|13812345679|否|
        3|王五|13812345670||否""",
    )
    assert [(row.get("consent_messages"), row.get("no_contact")) for row in book.tables["client"].values()] == [
        (False, True),
        (None, None),
        (None, False),
    ]


# ------------------------------------------------------------------------------------------------------------- holdings


def test_holdings_of_unknown_clients_are_rejected_with_their_row() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    sheet = sheet_of(
        book,
        """客户号|客户姓名|产品名称|金额(元)|到期日
        1001|张三|定存一号|5.00|2027-01-31
        1002|李四|定存二号|6.00|2027-01-31
        1001|张三|定存三号|-|2027-01-31
        ||定存四号|6.00|2027-01-31
        |张三|定存五号|7.00|2027-01-31""",
    )
    assert (sheet.kind, sheet.new) == ("holdings", 2)
    assert codes(sheet.rejected) == [(3, "unknown-client"), (4, "no-amount"), (5, "no-name")]
    assert codes(sheet.warnings) == [(6, "matched-by-name")]


def test_the_same_product_twice_is_two_holdings() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    text = "客户号|产品名称|金额(元)|到期日\n1001|定存|5.00|2027-01-31\n1001|定存|5.00|2027-01-31"
    assert sheet_of(book, text).new == 2
    assert sheet_of(book, text).puts == ()
    sheet = sheet_of(book, text.replace("5.00", "6.00", 1))
    assert (sheet.new, sheet.changed, sheet.same) == (0, 1, 1)


def test_totals_are_compared() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    text = """客户号|产品名称|金额(元)|到期日
        1001|一号|5.00|2027-01-31
        小计||5.00|
        1001|二号|6.00|2027-02-28
        小计||6.00|
        合计||{}|"""
    assert sheet_of(book, text.format("11.00")).warnings == ()
    sheet = sheet_of(book, text.format("12.00"))
    assert codes(sheet.warnings) == [(6, "total-differs")]


def test_a_later_list_moves_the_day_of_a_holding() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678")
    text = "客户号|产品名称|金额(元)|到期日\n1001|定存|5.00|2027-01-31"
    sheet_of(book, text, "到期_20261031.csv")
    assert sheet_of(book, text, "到期_20261030.csv").puts == ()
    assert sheet_of(book, text, "到期_202611.csv").puts == (), "a day that no file names moves nothing"
    assert sheet_of(book, text, "到期_20261115.csv").changed == 1
    [holding] = book.children("holding", "1001")
    assert holding["as_of"] == date(2026, 11, 15)


# ------------------------------------------------------------------------------------------------------------- contacts


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def contacts(book: Book, *cards: str) -> SheetPlan:
    [sheet] = take_in(book, "".join(cards).encode(), "a.vcf").sheets
    return sheet


def test_cards_join_by_number_birthday_mask_or_a_name_nothing_speaks_against() -> None:
    book = Book()
    sheet_of(
        book,
        """客户号|客户姓名|手机号码|出生日期
        1|张三|13812345678|1956-05-02
        2|李四|138****5679|1957-05-02
        3|王五|13812345670|1958-05-02
        4|赵六||
        5|钱七|13812345671|
        6|孙八|13812345672|
        7|孙八|13812345673|""",
    )
    sheet = contacts(
        book,
        card("张总", "TEL:+8613812345678", "EMAIL:a@b.cn"),
        card("李四", "TEL:13812345679"),
        card("王五", "TEL:13900000001", "BDAY:1958-05-02"),
        card("赵六", "TEL:13900000002"),
        card("钱七", "TEL:13900000003"),
        card("孙八", "TEL:13900000004"),
        card("周九", "TEL:13900000005"),
        "BEGIN:VCARD\r\nnonsense\r\nEND:VCARD\r\n",
    )
    assert (sheet.changed, sheet.new) == (4, 0)
    assert [book.numbers(number) for number in "1234"] == [
        ["13812345678"],
        ["13812345679"],
        ["13812345670", "13900000001"],
        ["13900000002"],
    ]
    assert codes(sheet.warnings) == [(4, "matched-by-name")]
    assert codes(sheet.skipped) == [(5, "card-other-number"), (6, "card-unsure"), (7, "card-unknown")]
    assert codes(sheet.rejected) == [(8, "card-unreadable")]


def test_cards_fill_and_never_overrule() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码|工作单位|家庭住址\n1|张三|13812345678|第三中学|")
    lines = (
        "TEL:13812345678",
        "ORG:别的公司",
        "TITLE:教师",
        "BDAY:19560502",
        "ADR:;;人民路1号;无锡市;江苏省;;",
        "X-WECHAT:wx_123456",
    )
    contacts(book, card("张三", *lines))
    row = book.client("1")
    assert (row["employer"], row["job"], row["birth"]) == ("第三中学", "教师", date(1956, 5, 2))
    assert [address["text"] for address in book.children("address", "1")] == ["江苏省无锡市人民路1号"]
    assert contacts(book, card("张三", *lines)).puts == ()


def test_old_cards_with_quoted_printable_and_gbk() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1|张三|13812345678")
    quoted = "".join(f"={byte:02X}" for byte in "张三".encode())
    gbk = "".join(f"={byte:02X}" for byte in "张三".encode("gbk"))
    for line in (
        f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;{quoted};;;",
        f"FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:{gbk}",
    ):
        text = (
            f"BEGIN:VCARD\r\nVERSION:2.1\r\n{line}\r\nTEL;CELL:138-1234-5678\r\nTEL;HOME:0510-81766333\r\nEND:VCARD\r\n"
        )
        [sheet] = take_in(book, text.encode(), "a.vcf").sheets
        assert sheet.skipped == ()
    assert book.numbers("1") == ["13812345678", "0510-81766333"]


# ----------------------------------------------------------------------------------------------- progress and one draft


def test_cancelling_leaves_by_an_exception() -> None:
    def progress(done: int, total: int, text: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        plan(
            understood(table("客户号|客户姓名|手机号码\n1|张三|13812345678"), "a.csv"),
            Draft(EmptyBook()),
            today=TODAY,
            to_lunar=to_lunar,
            progress=progress,
        )


def test_one_draft_shows_later_files_what_earlier_ones_made() -> None:
    """A rehearsal of several files needs no book: the holdings find the clients of the list before them."""
    draft = Draft(EmptyBook())
    files = [
        understood(table("客户号|产品名称|金额(元)|到期日\n1001|定存|5.00|2027-01-31"), "b.csv"),
        understood(table("客户号|客户姓名|手机号码\n1001|张三|13812345678"), "a.csv"),
    ]
    book = Book()
    for file in sorted(files, key=lambda file: file.order):
        made = plan(file, draft, today=TODAY, to_lunar=to_lunar)
        assert made.rejected == 0
        book.apply(made)
    assert len(book.children("holding", "1001")) == 1


def test_letting_go_of_the_cells_changes_no_plan() -> None:
    text = "客户号|客户姓名|手机号码|月日均(元)\n1001|张三|13812345678|abc\n合计|||5"
    kept, released = (
        plan(understood(table(text), "a.csv"), Draft(EmptyBook()), today=TODAY, to_lunar=to_lunar, keep=keep)
        for keep in (True, False)
    )
    assert kept == released


def test_every_note_can_be_told() -> None:
    sheet = sheet_of(Book(), "客户号|客户姓名|手机号码|性别|风险等级\n1001|张三|13812345678|？|也许\n|||男|")
    notes: tuple[Note, ...] = (*sheet.warnings, *sheet.rejected)
    assert [note.text.format(**note.values) for note in notes] == [
        "This is no gender: ？",
        "This is no risk level: 也许",
        "The row names no client: neither number nor name",
    ]


# ---------------------------------------------------------------------------------------------------- strange heads


@pytest.mark.parametrize(
    "below",
    ["|||万元|元", "1|2|3|4|5", "(1)|(2)|(3)|(4)|(5)", "A|B|C|D|E", "CUST_NO|CUST_NAME|PHONE_NO|AVG_AUM|DEMAND"],
)
def test_rows_of_units_numbers_and_codes_below_the_head(below: str) -> None:
    book = Book()
    unit = "单位：元，月日均为万元\n" if "万元" not in below else ""
    sheet = sheet_of(book, f"{unit}客户号|客户姓名|手机号码|月日均|活期\n{below}\n1001|张三|13812345678|1.5|2.5")
    assert (sheet.new, sheet.rejected, sheet.warnings) == (1, (), ())
    assert book.figures("1001", "2026-10") == {"aum_fen": 1_500_000, "demand_fen": 250}


def test_cells_merged_downwards_belong_to_all_their_rows() -> None:
    book = Book()
    sheet_of(book, "客户号|客户姓名|手机号码\n1001|张三|13812345678\n1002|李四|13812345679")
    rows: list[list[Any]] = [
        ["网点", "客户号", "客户姓名", "产品名称", "金额(元)", "到期日"],
        ["甲支行", "1001", "张三", "一号", 5.0, "2027-01-31"],
        ["", "", "", "二号", 6.0, "2027-02-28"],
        ["", "1002", "李四", "三号", 7.0, "2027-03-31"],
        ["", "", "", "四号", 8.0, "2027-03-31"],
    ]
    merges = [(1, 0, 4, 0), (1, 1, 2, 1), (1, 2, 2, 2)]
    [sheet] = take_in(book, render([("a", rows, merges)], "xlsx"), "a_20261031.xlsx").sheets
    assert (sheet.new, codes(sheet.rejected)) == (3, [(5, "no-name")])
    assert {row["name"] for row in book.children("holding", "1001")} == {"一号", "二号"}


def test_figures_of_other_currencies_are_left_alone() -> None:
    sheet = sheet_of(Book(), "客户号|客户姓名|手机号码|AUM余额(美元)|本外币月日均(元)\n1001|张三|13812345678|5|6")
    assert sheet.unmapped == ("AUM余额(美元)",)
    assert sheet.mapping["本外币月日均(元)"] == "aum_fen"


def test_columns_of_amounts_may_say_which_products_there_are() -> None:
    book = Book()
    head = "客户号|客户姓名|手机号码|第三方存管余额|信用卡"
    sheet_of(book, f"{head}\n1001|张三|13812345678|5.00|2\n1002|李四|13812345679|0.00|0")
    assert [row.get("products") for row in book.tables["client"].values()] == ["第三方存管、信用卡", None]
