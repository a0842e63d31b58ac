"""Invented papers of upkeep for the tests of paper."""

from __future__ import annotations

from datetime import date, timedelta

from tests.unit.reports.builders import LETTERHEAD
from workbench.readmodels.papers import (
    BehindRow,
    CheckRow,
    CircularPaper,
    CoveragePaper,
    DeskLine,
    DutyLine,
    MaturityPaper,
    MaturityRow,
    PaperClient,
    PaperGoal,
    PaperList,
    WatchPaper,
    WeekFigures,
    WeekLine,
    WeekList,
    WeeklyPaper,
)

DAY = date(2026, 11, 21)
_GOALS = [
    PaperGoal("20万元以上客户建档覆盖率", 20_000_000, 90, 225, 190, 8444, False, 13),
    PaperGoal("100万元以上客户建档覆盖率", 100_000_000, 100, 0, 0, None, True, 0),
]
_NOBODY = WeekFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return names or ("廖才霞",)


def _client(name: str) -> PaperClient:
    return PaperClient(
        "8800100001", name, "金卡级", "20–100万元", 51_234_567, 4_321, DAY, "轻度流失", "档案缺：家庭电话"
    )


def coverage(*names: str) -> CoveragePaper:
    rows = [_client(name) for name in _names(names)]
    return CoveragePaper(LETTERHEAD, DAY, _GOALS, [PaperList("待补录清单", "资产", "", rows)])


def watch(*names: str) -> WatchPaper:
    rows = [_client(name) for name in _names(names)]
    return WatchPaper(LETTERHEAD, DAY, [PaperList("流失", "之前", "之后", rows), PaperList("睡眠户", "资产", "", [])])


def maturities(*names: str) -> MaturityPaper:
    rows = [
        MaturityRow("8800100001", name, "20–100万元", "一年定期", "定期存款", 30_000_000, DAY, days, None, "月底前联系")
        for days, name in enumerate(_names(names), -2)
    ]
    return MaturityPaper(LETTERHEAD, DAY, DAY - timedelta(days=7), DAY + timedelta(days=30), rows)


def circular(*names: str) -> CircularPaper:
    return CircularPaper(
        LETTERHEAD,
        "季度维护达标表",
        date(2026, 7, 1),
        date(2026, 9, 30),
        date(2026, 9, 30),
        [DutyLine("500万元以上", "主动联络", 7, 42, 18, 4286, 7, 1)],
        [DeskLine("周例会汇报", "周", 13, 12, "逾期")],
        _GOALS,
        [BehindRow("8800100001", name, "500万元以上", 700_000_000, "主动联络差 2/6") for name in _names(names)],
        preparer="周书岚",
    )


def check(*names: str) -> CircularPaper:
    days = [DAY - timedelta(days=back) for back in range(20)]
    rows = [CheckRow("8800100001", name, "500万元以上", "主动联络", 6, 6, "已完成", days) for name in _names(names)]
    paper = circular()
    return CircularPaper(
        paper.letterhead, paper.title, paper.first, paper.last, paper.until, paper.lines, (), (), (), rows
    )


def weekly(*names: str) -> WeeklyPaper:
    rows = [WeekLine(name, "20–100万元", 51_234_567, DAY, "大额存单到期") for name in _names(names)]
    lists = [WeekList(title, len(rows), rows) for title in ("本周到期", "本周生日", "逾期", "大额流出", "临界")]
    return WeeklyPaper(
        LETTERHEAD,
        date(2026, 11, 9),
        date(2026, 11, 15),
        WeekFigures(127, 99, 25, 3, 4, 2, 5, 4, 90_000_000, 80_000_000, 448, 264, 296, 79),
        [("call", 64), ("visit", 25)],
        lists,
        "周书岚",
    )


EMPTY = {
    "coverage": CoveragePaper(LETTERHEAD, DAY, [], [PaperList("待补录清单", "资产", "", [])]),
    "watch-list": WatchPaper(LETTERHEAD, DAY, [PaperList("流失", "之前", "之后", [])]),
    "maturities": MaturityPaper(LETTERHEAD, DAY, DAY, DAY, []),
    "quarterly-standard": CircularPaper(LETTERHEAD, "季度维护达标表", DAY, DAY, DAY, [], [], [], []),
    "weekly-meeting": WeeklyPaper(LETTERHEAD, DAY, DAY, _NOBODY, [], [WeekList("逾期", 0, [])]),
}
