"""Invented gatherings for the tests of paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.unit.reports.builders import LETTERHEAD
from workbench.readmodels.gatherpapers import CallRow, EventInvitations, EventPlan, EventSheet, PlannerLine, SheetRow

DAY = date(2026, 12, 5)


def sheet(*names: str) -> EventSheet:
    """Return a sign-in sheet with a row for each of these names."""
    rows = [SheetRow(place, name, "139****5678", place % 3) for place, name in enumerate(names or ("廖才霞",), 1)]
    return EventSheet(LETTERHEAD, "年末沙龙", DAY, "14:30", "二楼贵宾厅", rows, len(rows) + 1, 10)


def calls(*names: str) -> EventInvitations:
    """Return whom of these names to invite."""
    words = "您好！我行定于12月5日（周六） 14:30在二楼举办“年末沙龙”，诚邀您参加。"
    rows = [
        CallRow(place, name, "139****5678", words, place % 2 == 0) for place, name in enumerate(names or ("廖才霞",), 1)
    ]
    return EventInvitations(LETTERHEAD, "年末沙龙", DAY, rows)


def _line(title: str, number: int) -> PlannerLine:
    due = DAY + timedelta(days=number - 5)
    return PlannerLine(title, "客户经理", due, number, 10_000 * number, 9_950, number % 2 == 0)


def plan(*names: str) -> EventPlan:
    """Return a planner whose lines are called by these names."""
    lines = [_line(name, number) for number, name in enumerate(names or ("廖才霞",), 1)]
    facts = [("Place", "二楼贵宾厅"), ("Seats", "10"), ("What for", "加深了解")]
    phases = [("Before", lines), ("During", lines[:1]), ("After", [])]
    guests = [("Invited", 10), ("Confirmed", 8), ("Came", 7)]
    return EventPlan(LETTERHEAD, "年末沙龙", DAY, facts, phases, lines[:2], lines[:2], lines[:3], guests)


EMPTY: dict[str, Any] = {
    "event-invitations": EventInvitations(LETTERHEAD, "", None, []),
    "event-sheet": EventSheet(LETTERHEAD, "", None, "", "", [], 1, 24),
    "event-plan": EventPlan(LETTERHEAD, "", None, [], [("Before", []), ("During", [])], [], [], [], []),
}
