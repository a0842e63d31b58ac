"""Figures of further schemes are recognised by the words banks use, with their unit and month, and nothing else is."""

from __future__ import annotations

import pytest

from tests.unit.importer.book import Book, take_in
from workbench.importer.fields import default_fields
from workbench.importer.heads import meaning_of

WORDS = {
    "mortgage_contract_fen": "个人住房贷款合同金额 住房贷款合同金额(万元) 按揭合同金额 房贷合同额",
    "stock_fen": "股票市值 第三方存管市值 三方存管市值(元) 证券市值",
    "card_gross12_fen": "信用卡年消费总额 近12个月信用卡消费总额 近一年信用卡消费总额(万元)",
    "card_excluded12_fen": "剔除金额 信用卡消费剔除金额 近12个月信用卡消费剔除金额 剔除消费额",
    "card_spend12_fen": "信用卡认定消费额 前12个月信用卡认定消费额 近12个月信用卡消费 信用卡年消费 剔除后消费额",
    "contribution_fen": "综合贡献度 中收贡献 中间业务收入 客户贡献度",
    "trade_count": "交易笔数 当月交易笔数 月交易次数 交易笔数(笔)",
    "product_count": "持有产品数 产品数(个) 持有产品种类数 持有产品数量",
    "mortgage_fen": "住房按揭贷款 个人住房贷款余额",
    "ignored": "年交易次数 近12个月交易笔数 累计交易笔数 三方存管余额",
    "product_flag": "第三方存管",
}


@pytest.mark.parametrize(("field", "head"), [(field, head) for field, heads in WORDS.items() for head in heads.split()])
def test_a_head_means_its_figure(field: str, head: str) -> None:
    match = meaning_of((head,), default_fields()).match
    assert match is not None
    assert match.fields[0] == field


@pytest.mark.parametrize(
    "head", ["季末平均股票市值", "交易笔数较上月", "持有产品数排名", "贡献度占比", "本年中收完成率", "近三年交易次数"]
)
def test_another_window_a_comparison_or_a_rank_is_not_the_figure(head: str) -> None:
    match = meaning_of((head,), default_fields()).match
    assert match is None or match.fields[0] in ("ignored", "product_flag", "products")


def test_counts_and_amounts_of_one_list_come_in_with_their_units_and_months() -> None:
    book = Book()
    figures = "住房贷款合同金额(万元),信用卡年消费总额(元),剔除金额(元),第三方存管市值(万元),中收贡献(元)"
    lines = [
        f"客户号,客户名称,{figures},当月交易笔数,持有产品数,数据日期",
        "8800100017,虚构甲,120.5,156000.50,6000,80,1234.56,12笔,5,2026-10-31",
        "8800100018,虚构乙,,,,,,0,2.5,2026-10-31",
    ]
    [sheet] = take_in(book, "\n".join(lines).encode("gb18030"), "客户资产.csv").sheets
    assert sheet.rejected == ()
    rows = {row["client_id"]: row for row in book.tables["snapshot"].values()}
    full, sparse = sorted(rows.values(), key=lambda row: row["trade_count"] or 0, reverse=True)
    assert full["month"] == "2026-10"
    assert {name: full[name] for name in WORDS if name in full and full[name] is not None} == {
        "mortgage_contract_fen": 120_500_000,
        "card_gross12_fen": 15_600_050,
        "card_excluded12_fen": 600_000,
        "stock_fen": 80_000_000,
        "contribution_fen": 123_456,
        "trade_count": 12,
        "product_count": 5,
    }
    assert (sparse["trade_count"], sparse.get("product_count")) == (0, None)
    assert [(note.code, note.row) for note in sheet.warnings] == [("count-unreadable", 3)]
