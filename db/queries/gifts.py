"""Read side of gifts: the ledger, the cupboard, and who is to receive something, each list in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from db.queries.opportunities import ref
from db.queries.records import array_of, day, read_json, scope
from workbench.domain.giftchecks import Receiver
from workbench.domain.gifts import Gift, GiftItem, StockMove
from workbench.ports.gifts import GiftDuty

_GIFT = array_of(
    "hex(g.id)",
    "hex(g.client_id)",
    "c.client_no",
    "c.name",
    "hex(g.item_id)",
    "g.item",
    "i.kind",
    'g."on"',
    "g.count",
    "g.value_fen",
    "g.reason",
    "g.occasion",
    "g.occasion_year",
    "g.approver",
    "g.approved_on",
    "g.state",
    "g.signed_on",
    "g.signed_by",
    "hex(g.gathering_id)",
    "g.entitlement",
    "g.note",
    "hex(g.interaction_id)",
    "g.despite",
    "g.cancelled",
    "s.band",
    "s.tier",
)
_ITEM = array_of("hex(id)", "name", "kind", "value_fen", "taboos", "note", "retired", "least")
_RECEIVER = array_of(
    "hex(c.id)",
    "c.client_no",
    "c.name",
    "c.gender",
    "c.taboo",
    "c.preference",
    "c.no_contact",
    "c.mourning_until",
    "c.deceased_on",
    "c.public_official",
    "s.band",
    "s.tier",
)
#: The kind of mark that says what a client does not take.
DIET = "diet"


class GiftReads:
    """The gifts of a book, each list read in a step or two whatever its length."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def gifts(
        self,
        clients: Iterable[bytes] | None = None,
        first: dt.date | None = None,
        last: dt.date | None = None,
        ids: Iterable[bytes] | None = None,
    ) -> list[Gift]:
        """Return the gifts of these clients, or of everybody, from one day to another, the newest first."""
        where, values = scope(clients if ids is None else ids, "g.client_id" if ids is None else "g.id")
        parts = [where.removeprefix("WHERE ")] if where else []
        more: list[Any] = list(values)
        for text, on in (('g."on" >= ?', first), ('g."on" <= ?', last)):
            if on is not None:
                parts.append(text)
                more.append(on.isoformat())
        kept = f"WHERE {' AND '.join(parts)}" if parts else ""
        select = (
            f"SELECT {_GIFT} AS j FROM gift g JOIN client c ON c.id = g.client_id"
            f" LEFT JOIN gift_item i ON i.id = g.item_id LEFT JOIN standing s ON s.id = g.client_id {kept}"
        )
        rows = read_json(self._connection, f'{select} ORDER BY g."on" DESC, g.id DESC', more)
        return [_gift(row) for row in rows if row[7]]

    def items(self) -> list[GiftItem]:
        """Return what the cupboard knows, by kind and name, what is in use first."""
        rows = read_json(
            self._connection,
            f"SELECT {_ITEM} AS j FROM gift_item WHERE name IS NOT NULL ORDER BY retired IS 1, kind, name, id",
        )
        return [
            GiftItem(
                bytes.fromhex(row[0]),
                row[1],
                row[2] or "other",
                row[3] or 0,
                tuple((row[4] or "").split()),
                row[5] or "",
                bool(row[6]),
                row[7] or 0,
            )
            for row in rows
        ]

    def came(self, first: dt.date | None = None, last: dt.date | None = None) -> dict[bytes, int]:
        """Return the pieces of each item that came in from one day to another, less those that were counted out."""
        rows = self._connection.execute(
            'SELECT item_id, sum(count) FROM stock_move WHERE item_id IS NOT NULL AND "on" BETWEEN ? AND ?'
            " GROUP BY item_id",
            ((first or dt.date.min).isoformat(), (last or dt.date.max).isoformat()),
        )
        return {bytes(item): int(count or 0) for item, count in rows}

    def gone(self) -> dict[bytes, tuple[int, int, dt.date | None]]:
        """Return of each item the pieces given, those promised in planned gifts, and the day of the last gift."""
        rows = self._connection.execute(
            "SELECT item_id, sum(CASE WHEN state = 'given' THEN count ELSE 0 END),"
            " sum(CASE WHEN state = 'planned' THEN count ELSE 0 END),"
            " max(CASE WHEN state = 'given' THEN \"on\" END)"
            " FROM gift WHERE item_id IS NOT NULL AND state IN ('given', 'planned') GROUP BY item_id"
        )
        return {bytes(item): (int(given), int(promised), day(last)) for item, given, promised, last in rows}

    def moves(self, item: bytes) -> list[StockMove]:
        """Return what came in and went of an item otherwise than as a gift, the newest first."""
        columns = array_of("hex(id)", "hex(item_id)", '"on"', "count", "reason", "note")
        select = f'SELECT {columns} AS j FROM stock_move WHERE item_id = ? ORDER BY "on" DESC, id DESC'
        return [
            StockMove(bytes.fromhex(row[0]), bytes.fromhex(row[1]), on, row[3] or 0, row[4] or "", row[5] or "")
            for row in read_json(self._connection, select, (item,))
            if (on := day(row[2])) is not None
        ]

    def receivers(self, clients: Iterable[bytes] | None = None) -> dict[bytes, Receiver]:
        """Return what the rules of gifts look at of these clients, or of everybody."""
        ids = None if clients is None else list(clients)
        where, values = scope(ids, "c.id")
        rows = read_json(
            self._connection,
            f"SELECT {_RECEIVER} AS j FROM client c LEFT JOIN standing s ON s.id = c.id {where}",
            values,
        )
        diets = self._diets(ids)
        return {one.id: one for one in (_receiver(row, diets) for row in rows)}

    def owed(self) -> list[GiftDuty]:
        """Return the open obligations of gifts, the most pressing first."""
        columns = array_of("id", "hex(client_id)", "rule", "due", "required", "done", "state")
        rows = read_json(
            self._connection,
            f"SELECT {columns} AS j FROM duty WHERE kind = 'gift' AND state IN ('due', 'overdue')"
            " ORDER BY due, rank, id",
        )
        return [
            GiftDuty(
                row[0],
                bytes.fromhex(row[1]),
                row[2].rpartition("/")[2],
                dt.date.fromisoformat(row[3]),
                row[4],
                row[5],
                row[6],
            )
            for row in rows
        ]

    def approvers(self) -> list[str]:
        """Return who approved gifts, the last one first."""
        rows = self._connection.execute(
            "SELECT approver FROM gift WHERE approver IS NOT NULL GROUP BY approver ORDER BY max(approved_on) DESC"
        )
        return [name for (name,) in rows]

    def _diets(self, clients: list[bytes] | None) -> dict[str, list[str]]:
        where, values = scope(clients, "client_id")
        only = f"{where} AND" if where else "WHERE"
        columns = array_of("hex(client_id)", "code")
        found: dict[str, list[str]] = {}
        for client, code in read_json(
            self._connection, f"SELECT {columns} AS j FROM mark {only} kind = ? ORDER BY id", (*values, DIET)
        ):
            found.setdefault(client, []).append(code or "")
        return found


def _gift(row: list[Any]) -> Gift:
    return Gift(
        id=bytes.fromhex(row[0]),
        client_id=bytes.fromhex(row[1]),
        client_no=row[2] or "",
        client_name=row[3] or "",
        item_id=ref(row[4]),
        item=row[5] or "",
        kind=row[6] or "other",
        on=dt.date.fromisoformat(row[7]),
        count=row[8] or 1,
        value_fen=row[9] or 0,
        purpose=row[10] or "",
        occasion=row[11] or "",
        occasion_year=row[12],
        approver=row[13] or "",
        approved_on=day(row[14]),
        state=row[15] or "planned",
        signed_on=day(row[16]),
        signed_by=row[17] or "",
        gathering_id=ref(row[18]),
        entitlement=row[19] or "",
        note=row[20] or "",
        interaction_id=ref(row[21]),
        despite=row[22] or "",
        cancelled=row[23] or "",
        band=row[24],
        tier=row[25],
    )


def _receiver(row: list[Any], diets: dict[str, list[str]]) -> Receiver:
    return Receiver(
        id=bytes.fromhex(row[0]),
        client_no=row[1] or "",
        name=row[2] or "",
        gender=row[3],
        taboo=row[4] or "",
        preference=row[5] or "",
        no_contact=bool(row[6]),
        mourning_until=day(row[7]),
        deceased_on=day(row[8]),
        public_official=bool(row[9]),
        band=row[10],
        tier=row[11],
        diets=tuple(diets.get(row[0], ())),
    )
