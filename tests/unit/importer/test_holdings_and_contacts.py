"""Products of clients and the entries of a phone book."""

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
