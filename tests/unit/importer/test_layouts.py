"""The same truth in many layouts is the same book."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from tests.unit.importer.bank import FIGURES, MONTHS, STARS, TRUTH, Layout, day, money, plain, render
from tests.unit.importer.book import Book, take_in, to_lunar
from tests.unit.importer.layouts import LAYOUTS
from workbench.importer.fields import default_fields
from workbench.importer.heads import meaning_of

PLAIN = ("name", "gender", "id_no", "employer", "job", "risk", "risk_until", "opened")
BY_NUMBER = {client["client_no"]: client for client in TRUTH}


def fields_of(layout: Layout) -> set[str]:
    return {what for _, what, _ in layout.columns if isinstance(what, str)}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout_imports_exactly(layout: Layout) -> None:
    book = Book()
    [sheet] = take_in(book, layout.render(), layout.file_name()).sheets
    assert (sheet.kind, sheet.new, sheet.changed, sheet.rejected) == ("clients", len(TRUTH), 0, ())
    assert not [note for note in sheet.warnings if note.code != "number-padded"], [
        (note.row, note.code, note.values) for note in sheet.warnings
    ]
    assert len(book.tables["client"]) == len(TRUTH)
    heads = " ".join(str(head) for head, _, _ in layout.columns)
    for number, truth in BY_NUMBER.items():
        check_client(book, number, truth, fields_of(layout), heads)
    assert take_in(book, layout.render(), layout.file_name()).puts == ()
    assert_remembered(book, layout.render(), layout.file_name())


def assert_remembered(book: Book, data: bytes, name: str) -> None:
    """The mapping of an import, remembered for its head, reads the next file the same way."""
    sheets = take_in(book, data, name).sheets
    profiles = {sheet.signature: sheet.mapping for sheet in sheets if sheet.signature}
    again = take_in(book, data, name, profiles=profiles)
    assert again.puts == ()
    assert [sheet.mapping for sheet in again.sheets] == [sheet.mapping for sheet in sheets]


def check_client(book: Book, number: str, truth: Mapping[str, Any], fields: set[str], heads: str) -> None:
    row = book.client(number)
    for name in PLAIN:
        if name in fields:
            assert row.get(name) == truth[name], name
    if "id_no" in fields:
        assert (row["birth"], row["gender"], row["id_flag"]) == (truth["birth"], truth["gender"], "ok")
    if "birth" in fields:
        lunar = truth["lunar"] and "lunar" in fields
        born = (
            to_lunar(truth["birth"])
            if lunar
            else (truth["birth"].year, truth["birth"].month, truth["birth"].day, False)
        )
        assert row["birth"] == truth["birth"]
        assert (row["bday_calendar"] == "lunar") is lunar
        assert (row["bday_year"], row["bday_month"], row["bday_day"], row["bday_leap"]) == born
    if "products" in fields or "是否持有" in heads:
        assert row["products"].split("、") == list(truth["products"])
    wanted = [truth[name] for name in ("mobile", "phone") if truth[name] and (name in fields or "联系方式" in heads)]
    assert sorted(book.numbers(number)) == sorted(wanted)
    if "rest" in fields or "地址" in heads or "住址" in heads:
        [address] = book.children("address", number)
        assert address["text"] == truth["province"] + truth["city"] + truth["district"] + truth["rest"]
    expected = {name: truth[name] for name in FIGURES if name in fields}
    assert book.figures(number, "2026-10") == expected


STAR_HEADS = dict(
    zip(
        STARS,
        (
            "短期资产",
            "中长期资产",
            "住房按揭贷款",
            "其他个人贷款",
            "卡计息透支",
            "投资理财交易额",
            "卡消费交易额",
            "结算类交易额",
        ),
    )
)


def monthly(month: str, digits: int) -> list[tuple[str, Any, Any]]:
    """Columns of one month's sheet."""

    def figure(name: str) -> Any:
        return lambda client: client["monthly"][month][name]

    return [
        ("客户编号", "client_no", plain),
        ("客户名称", "name", plain),
        ("金融资产月日均", figure("aum_fen"), money(digits)),
        *((head, figure(name), money(digits)) for name, head in STAR_HEADS.items()),
    ]


def assert_months(book: Book, names: tuple[str, ...] = ("aum_fen", *STARS)) -> None:
    for number, truth in BY_NUMBER.items():
        assert book.client(number)["name"] == truth["name"]
        for month in MONTHS:
            assert book.figures(number, month) == {name: truth["monthly"][month][name] for name in names}


@pytest.mark.parametrize(
    ("name_of", "form", "file"),
    [
        (lambda month: month.replace("-", ""), "xlsx", "资产月日均_202608-202610.xlsx"),
        (lambda month: f"{month[:4]}年{int(month[5:])}月", "xls", "资产.xls"),
        (lambda month: f"{int(month[5:])}月", "xlsx", "2026年资产月日均.xlsx"),
        (lambda month: f"{int(month[5:])}月份", "xlsx", "月度资产.xlsx"),
        (lambda month: month, "xlsx", "export.xlsx"),
    ],
)
def test_a_sheet_for_each_month(name_of: Any, form: str, file: str) -> None:
    """The month stands in the sheet's name, with or without its year; newer months come first here."""
    book = Book()
    titles = [["单位：元"]]
    sheets = [(name_of(month), Layout("", monthly(month, 2), titles).rows(TRUTH), []) for month in reversed(MONTHS)]
    made = take_in(book, render(sheets, form), file)
    assert [sheet.kind for sheet in made.sheets] == ["snapshots"] * 3
    assert [sheet.data_date for sheet in made.sheets] == [date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31)]
    assert [(sheet.new, sheet.changed) for sheet in made.sheets] == [(15, 0), (0, 15), (0, 15)]
    assert_months(book)
    assert take_in(book, render(sheets, form), file).puts == ()


@pytest.mark.parametrize(
    "write", [lambda month: month.replace("-", ""), plain, lambda month: f"{month[:4]}年{month[5:]}月"]
)
def test_long_format_with_a_column_of_months(write: Any) -> None:
    book = Book()
    items = [{**client, "month": month} for client in TRUTH for month in MONTHS]
    columns = [
        ("账期", "month", write),
        ("客户号", "client_no", plain),
        ("姓名", "name", plain),
        ("AUM月日均(万元)", lambda item: item["monthly"][item["month"]]["aum_fen"], money(6, "text")),
    ]
    data = Layout("", columns, form="gb18030").render(items)
    [sheet] = take_in(book, data, "长表.csv").sheets
    assert (sheet.kind, sheet.new, sheet.warnings) == ("snapshots", 15, ())
    assert_months(book, ("aum_fen",))
    assert take_in(book, data, "长表.csv").puts == ()


def test_long_format_with_a_column_of_data_days() -> None:
    book = Book()
    items = [
        {**client, "month": month, "day": last}
        for client in TRUTH
        for month, last in zip(MONTHS, (date(2026, 8, 31), date(2026, 9, 30), date(2026, 10, 31)))
    ]
    columns = [
        ("数据日期", "day", day("date")),
        ("客户号", "client_no", plain),
        ("姓名", "name", plain),
        ("AUM月日均(元)", lambda item: item["monthly"][item["month"]]["aum_fen"], money(2)),
    ]
    take_in(book, Layout("", columns).render(items), "a.xlsx")
    assert_months(book, ("aum_fen",))


@pytest.mark.parametrize(
    "head_of",
    [
        lambda month: f"{month[:4]}年{int(month[5:])}月月日均(元)",
        lambda month: f"{month.replace('-', '')}月日均（元）",
        lambda month: ("金融资产月日均（元）", f"{month[:4]}-{month[5:]}"),
        lambda month: ("金融资产月日均（元）", f"{int(month[5:])}月"),
    ],
)
def test_wide_format_with_a_column_for_each_month(head_of: Any) -> None:
    book = Book()

    def figure(month: str) -> Any:
        return lambda client: client["monthly"][month]["aum_fen"]

    columns: list[Any] = [("客户号", "client_no", plain), ("姓名", "name", plain)]
    columns += [(head_of(month), figure(month), money(2)) for month in MONTHS]
    data = Layout("", columns, titles=[["客户资产", "", "数据日期：2026-10-31"]]).render()
    [sheet] = take_in(book, data, "宽表.xlsx").sheets
    assert sheet.kind == "snapshots"
    assert_months(book, ("aum_fen",))
    assert_remembered(book, data, "宽表.xlsx")


def test_several_sheets_one_for_each_branch() -> None:
    book = Book()
    columns = LAYOUTS[0].columns
    sheets: list[Any] = [
        ("目录", [["网点", "客户数"], ["甲支行", 8.0], ["乙支行", 7.0]], []),
        ("甲支行", Layout("", columns, titles=[["截至2026-10-31"]]).rows(TRUTH[:8]), []),
        ("乙支行", Layout("", columns, titles=[["截至2026-10-31"]]).rows(TRUTH[8:]), []),
    ]
    made = take_in(book, render(sheets, "xlsx"), "全行.xlsx")
    assert [(sheet.sheet, sheet.kind, sheet.new) for sheet in made.sheets] == [
        ("目录", None, 0),
        ("甲支行", "clients", 8),
        ("乙支行", "clients", 7),
    ]
    for number, truth in BY_NUMBER.items():
        assert book.figures(number, "2026-10") == {name: truth[name] for name in ("aum_fen", "balance_fen")}


HOLDING_LAYOUTS = [
    [
        ("客户编号", "client_no", plain),
        ("姓名", "client", plain),
        ("产品类型", "kind", plain),
        ("产品编号", "code", plain),
        ("产品名称", "name", plain),
        ("产品风险等级", "risk", lambda risk: "P" + risk),
        ("金额（万元）", "amount_fen", money(6, "comma")),
        ("起息日", "starts", day("{y}-{m:02d}-{d:02d} 00:00:00")),
        ("产品到期日", "matures", day("{y}年{m}月{d}日")),
        ("业绩比较基准", "rate", lambda rate: rate + "%"),
    ],
    [
        ("到期日期", "matures", day("{y}{m:02d}{d:02d}")),
        ("起始日期", "starts", day("date")),
        ("余额(元)", "amount_fen", money(2)),
        ("年利率(%)", "rate", float),
        ("风险等级", "risk", plain),
        ("储种", "kind", plain),
        ("产品代码", "code", plain),
        ("产品简称", "name", plain),
        ("户名", "client", plain),
        ("CIF号", "client_no", plain),
        ("手机号码", "mobile", plain),
    ],
    [
        ("序号", lambda item: 1, plain),
        (("客户", "编号"), "client_no", plain),
        (("客户", "姓名"), "client", plain),
        (("产品", "名称"), "name", plain),
        (("产品", "代码"), "code", plain),
        (("产品", "类别"), "kind", plain),
        (("产品", "风险等级"), "risk", plain),
        (("到期信息", "到期日"), "matures", day("serial")),
        (("到期信息", "到期金额(元)"), "amount_fen", money(2, "yen")),
        (("到期信息", "起息日"), "starts", day("serial")),
        (("到期信息", "利率"), "rate", lambda rate: float(rate) / 100),
    ],
]


@pytest.mark.parametrize("columns", HOLDING_LAYOUTS)
@pytest.mark.parametrize("form", ["xlsx", "gb18030"])
def test_lists_of_products(columns: list[Any], form: str) -> None:
    book = Book()
    take_in(book, LAYOUTS[0].render(), "a.xlsx")
    items = [
        {**holding, "client_no": client["client_no"], "client": client["name"], "mobile": client["mobile"]}
        for client in TRUTH
        for holding in client["holdings"]
    ]
    data = Layout("", columns, form=form).render(items)
    [sheet] = take_in(book, data, "到期_20261120.xlsx").sheets
    assert (sheet.kind, sheet.new, sheet.rejected, sheet.warnings) == ("holdings", len(items), (), ())
    for number, truth in BY_NUMBER.items():
        found = (
            Counter(
                tuple(str(row.get(name)) for name in truth["holdings"][0]) for row in book.children("holding", number)
            )
            if truth["holdings"]
            else None
        )
        if found is not None:
            assert found == Counter(tuple(map(str, holding.values())) for holding in truth["holdings"])
    assert_remembered(book, data, "到期_20261120.xlsx")


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("客户核心编号", "client_no"), ("管户人姓名", "manager"), ("主办机构名称", "branch"), ("开户银行", "branch"),
        ("年累计日均AUM", "year_avg_fen"), ("季度累计日均", "quarter_avg_fen"), ("AUM(万元,季日均)", "quarter_avg_fen"),
        ("资产(月日均/万元)", "aum_fen"), ("AUM(不含保险,万元)", "balance_fen"), ("续存标志", "holding.auto_renew"),
        ("data_dt", "as_of"), ("open-dt", "opened"), ("AUM BAL", "balance_fen"), ("机构-编号", None),
        ("管户人电话", None), ("产品核心编号", None), ("AUM(增量,万元)", None),
    ],
)  # fmt: skip
def test_words_of_other_banks(head: str, field: str | None) -> None:
    match = meaning_of((head,), default_fields()).match
    found = match.fields[0] if match else None
    assert (None if found == "ignored" else found) == field


def test_months_in_the_heads_date_the_sheet() -> None:
    rows = [["客户号", "客户名称", "2026年8月月日均(万元)", "9月月日均(万元)"], ["0088000001", "吕思远", "1.5", "2.5"]]
    book = Book()
    [sheet] = take_in(book, render([("Sheet1", rows, [])], "xlsx"), "月日均.xlsx").sheets
    assert (sheet.data_date, sheet.warnings) == (date(2026, 9, 30), ())
    assert {row["month"]: row["aum_fen"] for row in book.tables["snapshot"].values()} == {
        "2026-08": 1_500_000,
        "2026-09": 2_500_000,
    }


@pytest.mark.parametrize("head", ["统一社会信用代码", "证件号码"])
def test_the_code_of_a_company_is_no_spoilt_identity_card(head: str) -> None:
    rows = [["客户号", "客户名称", head], ["0088000001", "江河贸易有限公司", "91990101MA0000001X"]]
    book = Book()
    [sheet] = take_in(book, render([("Sheet1", rows, [])], "xlsx"), "对公.xlsx").sheets
    assert sheet.warnings == ()
    row = book.client("0088000001")
    assert (row["id_no"], row["id_flag"]) == ("91990101MA0000001X", "ok")


@pytest.mark.parametrize(
    ("currency", "is_kept"),
    [
        *((word, True) for word in ("人民币", "CNY", "RMB", "01", "156", "本外币合计", "", "折人民币")),
        *(
            (word, False)
            for word in ("美元", "USD", "14", 14.0, "840", "港元", "欧元", "日元(JPY)", "新加坡元", "英镑")
        ),
    ],
)
def test_amounts_in_other_currencies_are_not_taken_for_yuan(currency: str | float, is_kept: bool) -> None:
    book = Book()
    clients = [["客户号", "客户姓名", "手机号码"], ["0088000001", "吕思远", "13911110001"]]
    take_in(book, render([("Sheet1", clients, [])], "xlsx"), "清单.xlsx")
    heads = ["客户号", "客户姓名", "产品名称", "币种", "持有金额(元)", "到期日"]
    rows: list[list[Any]] = [heads, ["0088000001", "吕思远", "稳利", currency, "1,000.00", "2027-01-01"]]
    [sheet] = take_in(book, render([("Sheet1", rows, [])], "xlsx"), "持有_20261031.xlsx").sheets
    assert [row["amount_fen"] for row in book.tables["holding"].values()] == ([100_000] if is_kept else [])
    assert [one.code for one in sheet.rejected] == ([] if is_kept else ["amount-foreign"])
    rows = [["客户号", "客户姓名", "币别", "月日均(元)"], ["0088000001", "吕思远", currency, 500.5]]
    take_in(book, render([("Sheet1", rows, [])], "xlsx"), "资产_20261031.xlsx")
    assert [row["aum_fen"] for row in book.tables["snapshot"].values()] == ([50_050] if is_kept else [])
