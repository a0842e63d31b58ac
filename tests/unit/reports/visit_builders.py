"""Invented arrival sheets and boards for the tests of paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.unit.reports.builders import LETTERHEAD
from workbench.readmodels.visitpapers import ArrivalLine, ArrivalSheet, Board, BoardDay

DAY = date(2026, 11, 23)


def sheet(*names: str) -> ArrivalSheet:
    """Return an arrival sheet with a row for each of these names."""
    lines = [
        ArrivalLine(f"{9 + place % 8:02}:30", name, "金卡级", "到访", "到期资金承接", place % 3 == 0)
        for place, name in enumerate(names or ("廖才霞",))
    ]
    return ArrivalSheet(LETTERHEAD, DAY, lines, 6)


def board(*names: str) -> Board:
    """Return a board of a week whose appointments are with these people."""
    entries = [f"10:00 {name} 资产检视" for name in names or ("廖才霞",)]
    days = [
        BoardDay(DAY + timedelta(days=step), "小雪", step % 7 > 4, entries[step * 5 : step * 5 + 5], ["联络 3"])
        for step in range(max(7, len(entries) // 5 + 1))
    ]
    focuses = [("Today", entries[:8]), ("Tomorrow", []), ("The week", ["联络 ×12"])]
    return Board(LETTERHEAD, DAY, DAY + timedelta(days=6), focuses, days)


EMPTY: dict[str, Any] = {
    "arrivals": ArrivalSheet(LETTERHEAD, DAY, [], 18),
    "week-board": Board(LETTERHEAD, DAY, DAY, [("Today", [])], [BoardDay(DAY, "", False, [], [])]),
    "month-board": Board(LETTERHEAD, DAY, DAY, [], []),
}
