"""The monthly report says of one thing the same in every column."""

import datetime as dt
from typing import Any

from tests.helpers.desk import TODAY, empty_desk
from workbench.services.documents import Printing
from workbench.services.monthly import monthly_report
from workbench.services.rules import load_rules
from workbench.texts import Texts

WAN = 1_000_000


def test_what_is_within_reach_and_what_is_missing_are_those_of_the_reason(tmp_path):
    """18 万元 reach the maintenance band of 20 before the next tier of 50; 48 万元 reach the tier."""
    desk = empty_desk(tmp_path)
    with desk.transaction("import") as tx:
        for number, wan in (("1", 18), ("2", 48)):
            client = tx.new_id()
            row: dict[str, Any] = {"client_no": number, "name": f"甲{number}", "kind": "person", "status": "managed"}
            tx.put("client", client, {**row, "since": dt.date(2026, 6, 1)})
            for month in range(5, 11):
                figures: dict[str, Any] = {"client_id": client, "month": f"2026-{month:02d}", "aum_fen": wan * WAN}
                tx.put("snapshot", tx.new_id(), {**figures, "as_of": dt.date(2026, month, 28)})
    printing = Printing(desk, load_rules(desk), Texts("zh_CN"), TODAY, "2026-11-21 08:35")
    near = {row.client_no: row for row in monthly_report(printing, month="2026-10").near}
    desk.close()
    assert {number: (row.aim, row.distance_fen) for number, row in near.items()} == {
        "1": ("20–100万元", 2 * WAN),
        "2": ("金卡级", 2 * WAN),
    }
    assert all(row.aim in row.reason for row in near.values())
