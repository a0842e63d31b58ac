"""Web pages that bank systems call .xls: their tables are read like any other."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.importer.book import Book, take_in
from workbench.domain.problems import Problem
from workbench.importer.reading import read_file

HEADS = "".join(f"<th>{head}</th>" for head in ("客户编号", "客户姓名", "移动电话", "月日均资产"))
ROWS = """
<tr><td style="mso-number-format:'\\@'">0088000001</td><td><div> 吕思远&nbsp;</div></td>
 <td>139 1111 0001</td><td align=right>1,234,567.89</td></tr>
<tr><td>0088000002</td><td>阿依古丽&middot;买买提</td><td>13911110002<br/>13911110003</td><td>(12.30)</td></tr>
<tr class=sum><td colspan=3>合计</td><td>1,234,555.59</td></tr>
"""
PAGE = f"""<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312"><style>td {{ x }} </style>
<!--[if gte mso 9]><xml><table><tr><td>客户号</td></tr></table></xml><![endif]--></head>
<body><table><tr><td colspan=4>个人客户明细</td></tr>
<tr><td colspan=4>数据日期：2026-08-31&nbsp;单位：元</td></tr></table>
<TABLE border=1><tr>{HEADS}</tr>{ROWS}</TABLE><script>if (a < b) document.write("<td>x</td>")</script></body></html>"""


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig", "utf-16"])
def test_a_page_of_any_encoding_is_a_table(encoding: str) -> None:
    book = Book()
    [sheet] = take_in(book, PAGE.encode(encoding), "查询结果.xls").sheets
    assert (sheet.kind, sheet.new, sheet.rejected, sheet.warnings) == ("clients", 2, (), ())
    assert (sheet.header_row, sheet.data_date) == (3, date(2026, 8, 31))
    assert book.client("0088000001")["name"] == "吕思远"
    assert book.client("0088000002")["name"] == "阿依古丽·买买提"
    assert sorted(row["aum_fen"] for row in book.tables["snapshot"].values()) == [-1230, 123456789]
    assert sorted(row["value"] for row in book.tables["contact_way"].values()) == [
        "13911110001",
        "13911110002",
        "13911110003",
    ]
    assert take_in(book, PAGE.encode(encoding), "查询结果.xls").puts == ()


def test_a_head_of_two_rows_and_a_client_over_several_rows_keep_their_places() -> None:
    page = """<table><tr><th rowspan=2>客户号</th><th rowspan="2">客户姓名</th>
    <th colspan='2'>金融资产（万元）</th></tr>
    <tr><th>月日均</th><th>活期</th></tr><tr><td>0088000001<td>吕思远<td>12.5<td>3</tr></table>"""
    book = Book()
    [sheet] = take_in(book, page.encode(), "资产_20261031.xls").sheets
    assert list(sheet.mapping.values()) == ["client_no", "name", "aum_fen", "demand_fen"]
    [snapshot] = book.tables["snapshot"].values()
    assert (snapshot["aum_fen"], snapshot["demand_fen"]) == (12_500_000, 3_000_000)
    [cells] = read_file(page.encode(), "x.xls").sheets
    assert cells.rows[:2] == [["客户号", "客户姓名", "金融资产（万元）", ""], ["", "", "月日均", "活期"]]
    assert (0, 0, 1, 0) in cells.merged


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<html><body>请先登录<table><tr><td>用户名</td></tr></table></body></html>", "file-html"),
        ("<html><!-- <table><tr><td>a</td><td>b</td></tr>", "file-html"),
        ("<table><tr><td colspan=999999>a</td><td>b</td></tr></table>", "file-geometry"),
        ("<table><tr><td rowspan=999999>a</td><td>b</td></tr></table>", "file-geometry"),
        ("<table>" + "<tr><td>a</td><td>b</td></tr>" * 200_001, "file-geometry"),
    ],
)
def test_a_page_without_a_table_or_with_one_without_end_is_refused(page: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_file(page.encode(), "页面.xls")
    assert caught.value.code == code


def test_tags_that_never_close_take_no_longer_than_others() -> None:
    with pytest.raises(Problem):
        read_file(("<table>" + "<td" * 1_000_000 + "<!--" * 10).encode(), "页面.xls")
