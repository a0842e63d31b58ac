"""Whatever stands in the cells, planning never fails, and planning again changes nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.importer.book import TODAY, Book, to_lunar
from workbench.importer.cells import ParsedFile, ParsedSheet
from workbench.importer.draft import Draft
from workbench.importer.fields import default_fields
from workbench.importer.plan import FilePlan
from workbench.importer.planning import plan
from workbench.importer.recognising import recognise

HEADS = (
    "客户号", "客户姓名", "性别", "证件类型", "证件号码", "出生日期", "是否农历生日", "手机号码", "家庭电话",
    "家庭住址", "风险等级", "风险测评到期日", "金融资产月日均(万元)", "活期存款", "持有产品", "是否手机银行",
    "数据日期", "开户日期", "备注", "电子邮箱",
)  # fmt: skip
PRODUCTS = (
    "客户号",
    "客户姓名",
    "产品名称",
    "产品类别",
    "金额(元)",
    "起息日",
    "到期日",
    "利率",
    "是否自动转存",
    "风险等级",
)
LIKELY = st.sampled_from(
    ["", "1001", "1002", "0012", "张三", "李四", "张*", "男", "是", "否", "13812345678", "138****5678",
     "1956-05-02", "19560230",
     "01/02/03", "八月十五", "合计", "注：略", "客户号", "C3", "平衡型", "12.5万",
     "-", "#N/A", "99010119560502704X", 8800100239.0, 46027.0, 9.9e17, True]
)  # fmt: skip
CELLS = st.one_of(
    LIKELY, LIKELY, LIKELY, st.text(max_size=12), st.floats(), st.dates(), st.integers(-(10**6), 10**20).map(float)
)


def planned(book: Book, rows: list[list[Any]], titles: list[list[Any]]) -> FilePlan:
    sheet = ParsedSheet("Sheet1", [*titles, *rows])
    recognition = recognise(ParsedFile("a.xlsx", "xlsx", sheets=[sheet]), default_fields())
    return plan(recognition, Draft(book), today=TODAY, to_lunar=to_lunar)


@settings(max_examples=120)
@given(st.lists(st.lists(CELLS, min_size=0, max_size=len(HEADS)), max_size=8), st.permutations(HEADS), st.booleans())
def test_any_list_of_clients_is_planned(rows: list[list[Any]], heads: list[str], titled: bool) -> None:
    book = Book()
    titles: list[list[Any]] = [["截至2026年10月31日 单位：元"]] if titled else []
    [sheet] = planned(book, [list(heads), *map(list, rows)], titles).sheets
    assert sheet.kind == "clients"
    accounted = {note.row for note in (*sheet.rejected, *sheet.skipped) if note.row}
    assert len(accounted) + sheet.new <= len(rows)
    for note in (*sheet.rejected, *sheet.warnings, *sheet.skipped):
        assert note.text.format(**note.values)
    for _, _, values in sheet.puts:
        assert not any(isinstance(value, float) for value in values.values())


@settings(max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=0, max_size=len(HEADS)), max_size=6))
def test_any_list_planned_twice_changes_nothing(rows: list[list[Any]]) -> None:
    book = Book()
    first = planned(book, [list(HEADS), *map(list, rows)], [])
    book.apply(first)
    again = planned(book, [list(HEADS), *map(list, rows)], [])
    assert (again.puts, again.sheets[0].new, again.sheets[0].changed) == ((), 0, 0)


@settings(max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=0, max_size=len(PRODUCTS)), max_size=8))
def test_any_list_of_products_is_planned(rows: list[list[Any]]) -> None:
    book = Book()
    book.apply(
        planned(
            book, [["客户号", "客户姓名", "出生日期"], ["1001", "张三", date(1956, 5, 2)], ["1002", "李四", ""]], []
        )
    )
    text = [list(PRODUCTS), *map(list, rows)]
    made = planned(book, text, [])
    assert made.sheets[0].kind == "holdings"
    book.apply(made)
    assert planned(book, text, []).puts == ()


@settings(max_examples=80)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=10))
def test_any_sheet_at_all_is_planned_or_passed_over(rows: list[list[Any]]) -> None:
    for sheet in planned(Book(), [list(row) for row in rows], []).sheets:
        assert sheet.kind is None or sheet.header_row
