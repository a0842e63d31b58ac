"""Whose row it is: number, identity number, name with mobile or birth day; masks are nobody."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.unit.importer.book import Book, codes, table, take_in
from workbench.importer.plan import SheetPlan
from workbench.importer.values.identity import check_digit


def sheet_of(book: Book, text: str, name: str = "清单_20261031.csv", **how: Any) -> SheetPlan:
    [sheet] = take_in(book, table(text), name, **how).sheets
    return sheet


def number_of(seventeen: str) -> str:
    return seventeen + check_digit(seventeen)


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
