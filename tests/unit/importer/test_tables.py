"""Rows that are no clients, heads that nobody knows, mappings, strange heads, progress."""

from __future__ import annotations

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
