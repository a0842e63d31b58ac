"""An empty book in which gifts are planned, approved and given, for tests of the ledger and of what follows from it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.helpers.desk import TODAY
from ui.workspace import Workspace
from workbench.services.giftchecking import GiftWish
from workbench.services.gifts import approve_gifts, give_gifts, plan_gifts
from workbench.services.giftstock import add_item

AT = "2026-11-21T02:00:00Z"


class Room:
    """An open book with its rules."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        self.space = Workspace(desk, lambda: TODAY)
        self.space.refresh()

    @property
    def rules(self):
        return self.space.rules

    def item(self, name: str = "保温杯", count: int = 10, **fields: Any) -> bytes:
        said: dict[str, Any] = {"name": name, "kind": "household", "value_fen": 9_800} | fields
        return add_item(self.desk, fields=said, count=count, on=TODAY)[1]

    def plan(self, client: bytes, item: bytes | None, purpose: str = "contribution", **more) -> bytes:
        wish = GiftWish(client, purpose, more.pop("on", TODAY), item, **more)
        return plan_gifts(self.desk, rules=self.rules, wishes=[wish], today=TODAY)[1][0]

    def approve(self, *gifts: bytes) -> None:
        approve_gifts(self.desk, gifts=gifts, approver="李行长", on=TODAY)

    def give(self, *gifts: bytes, **more) -> None:
        give_gifts(self.desk, rules=self.rules, gifts=gifts, on=TODAY, today=TODAY, at=AT, **more)

    def owed(self, client: bytes) -> list[str]:
        self.space.refresh()
        return [one.occasion for one in self.desk.gift_book().owed() if one.client_id == client]


def person(room: Room, number: str = "C1", aum: int = 200_000_000, **values: Any) -> bytes:
    with room.desk.transaction("import") as tx:
        row = tx.natural_id("client", number)
        known = {"client_no": number, "name": f"客户{number}", "kind": "person", "status": "managed", "gender": "F"}
        tx.put("client", row, {**known, "since": dt.date(2026, 1, 5), **values})
        for month in (f"2026-{one:02}" for one in range(1, 11)):
            figures = {"client_id": row, "month": month, "as_of": dt.date(2026, 10, 31), "aum_fen": aum}
            tx.put("snapshot", tx.natural_id("snapshot", number, month), figures)
    room.space.refresh()
    return row
