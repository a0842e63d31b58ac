"""Read side of obligations: each with the client it is owed to, read in two steps and joined here.

A client has several obligations and one phone, so what is said of a client is looked up once a client.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import orjson

from db.queries.daycounts import DayCounts, day_counts
from db.queries.records import array_of, day, read_json
from workbench.readmodels.lists import DutyRow

if TYPE_CHECKING:
    from db.store import Book

#: The way to call a client: not one that the client refused while there is another, then the order of the card.
PHONE = (
    "(SELECT value FROM contact_way w WHERE w.client_id = c.id AND kind IN ('mobile', 'phone', 'work')"
    " ORDER BY consent IS 0, preferred IS NOT 1, place IS NULL, place, kind != 'mobile', masked, w.rowid LIMIT 1)"
)
# The reason stays text: parsing it as a part of the array would cost more than everything else.
_DUTY = array_of(
    "d.id",
    "hex(d.client_id)",
    "d.kind",
    "d.rule",
    "d.period_from",
    "d.period_to",
    "d.required",
    "d.done",
    "d.due",
    "d.state",
    "d.reason",
    "d.rank",
)
_CALLED = array_of(
    "hex(c.id)",
    "c.client_no",
    "c.name",
    "s.tier",
    "s.band",
    "s.aum_fen",
    PHONE,
    "c.preferred_time",
    '(SELECT note FROM interaction i WHERE i.client_id = c.id ORDER BY "on" DESC, at DESC LIMIT 1)',
    "s.last_contact",
)


def duty_rows(book: Book, client: bytes | None = None) -> list[DutyRow]:
    """Return the evaluated obligations, the most pressing first."""
    return duty_rows_where(book, "d.client_id = ?", (client,)) if client else duty_rows_where(book)


def duty_rows_where(book: Book, condition: str = "true", values: Sequence[Any] = ()) -> list[DutyRow]:
    """Return the obligations that a condition of `db.queries` keeps, the most pressing first."""
    duties = read_json(
        book.connection, f"SELECT {_DUTY} AS j FROM duty d WHERE {condition} ORDER BY d.rank, d.due, d.id", values
    )
    called = read_json(
        book.connection,
        f"SELECT {_CALLED} AS j FROM client c LEFT JOIN standing s ON s.id = c.id"
        f" WHERE c.id IN (SELECT d.client_id FROM duty d WHERE {condition})",
        values,
    )
    clients = {row[0]: (bytes.fromhex(row[0]), row[1:]) for row in called}
    counts = day_counts(book.connection)
    return [_duty_row(row, *clients[row[1]], counts) for row in duties if row[1] in clients]


def _duty_row(row: list[Any], client: bytes, called: list[Any], counts: DayCounts) -> DutyRow:
    text, values = orjson.loads(row[10])
    return DutyRow(
        id=row[0],
        client_id=client,
        client_no=called[0] or "",
        name=called[1] or "",
        kind=row[2],
        rule=row[3],
        period_from=dt.date.fromisoformat(row[4]),
        period_to=dt.date.fromisoformat(row[5]),
        required=row[6],
        done=row[7],
        due=dt.date.fromisoformat(row[8]),
        state=row[9],
        reason=(text, counts.fill(values)),
        tier=called[2],
        band=called[3],
        aum_fen=called[4],
        phone=called[5] or "",
        preferred_time=called[6] or "",
        last_note=called[7] or "",
        last_on=day(called[8]),
        rank=row[11],
    )
