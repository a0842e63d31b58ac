"""What the client list shows beyond its rows: each part is read only when a column or a filter asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from db.queries.records import array_of, day, read_json, scope
from db.queries.value import area_rows
from workbench.domain.clients import Birthday
from workbench.domain.views import SavedView, from_json

if TYPE_CHECKING:
    from db.store import Book

Part = Mapping[bytes, Any]


def changes(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return what the newest month of the book's figures differs by from the month before it, in fen."""
    months = [
        month
        for (month,) in book.connection.execute(
            "SELECT DISTINCT month FROM snapshot WHERE aum_fen IS NOT NULL ORDER BY month DESC LIMIT 2"
        ).fetchall()
    ]
    if len(months) < 2:
        return {}
    where, values = scope(ids, "client_id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(client_id)', 'sum(CASE month WHEN ? THEN aum_fen ELSE -aum_fen END)')} AS j"
        f" FROM snapshot {joined} month IN (?, ?) AND aum_fen IS NOT NULL GROUP BY client_id HAVING count(*) = 2",
        [months[0], *values, *months],
    )
    return {bytes.fromhex(client): change for client, change in rows}


def maturities(book: Book, today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return the next day on which something matures."""
    where, values = scope(ids, "client_id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(client_id)', 'min(matures)')} AS j"
        f" FROM holding {joined} matures >= ? GROUP BY client_id",
        [*values, today.isoformat()],
    )
    return {bytes.fromhex(client): day(matures) for client, matures in rows if client}


def birthdays(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return what is celebrated, as `Birthday`."""
    where, values = scope(ids, "id")
    columns = array_of("hex(id)", "bday_calendar", "bday_month", "bday_day", "bday_leap")
    rows = read_json(book.connection, f"SELECT {columns} AS j FROM client {where}", values)
    return {
        bytes.fromhex(client): Birthday(calendar, month, number, None, bool(leap))
        for client, calendar, month, number, leap in rows
        if calendar and month and number
    }


def marks(book: Book, today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return what holds today of what was said of a client, as `kind:code`."""
    return _words(book, today, ids, "kind || ':' || code", "score IS NULL")


def tags(book: Book, today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return the tags of a client."""
    return _words(book, today, ids, "code", "kind = 'tag'")


def _words(book: Book, today: dt.date, ids: Iterable[bytes] | None, word: str, which: str) -> Part:
    where, values = scope(ids, "client_id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(client_id)', f'json_group_array({word})')} AS j FROM"
        f" (SELECT client_id, kind, code FROM mark {joined} code IS NOT NULL AND {which}"
        ' AND ("until" IS NULL OR "until" >= ?) ORDER BY code) GROUP BY client_id',
        [*values, today.isoformat()],
    )
    return {bytes.fromhex(client): tuple(found) for client, found in rows if client}


def districts(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return the district of the home address, else of any."""
    return area_rows(book.connection, ids)


def jobs(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return job and industry (P15)."""
    where, values = scope(ids, "id")
    said = "trim(coalesce(job, '') || ' ' || coalesce(industry, ''))"
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(id)', said)} AS j FROM client {joined} {said} != ''",
        values,
    )
    return {bytes.fromhex(client): words for client, words in rows}


def relations(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return to how many people and companies a client is tied, from whichever side it was written down."""
    ends = "SELECT client_id AS c FROM relation UNION ALL SELECT other_id FROM relation WHERE other_id IS NOT NULL"
    where, values = scope(ids, "c")
    rows = read_json(
        book.connection, f"SELECT {array_of('hex(c)', 'count(*)')} AS j FROM ({ends}) {where} GROUP BY c", values
    )
    return {bytes.fromhex(client): count for client, count in rows if client}


def teams(book: Book, today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return who else looks after a client today, by name, as a tuple."""
    where, values = scope(ids, "client_id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(client_id)', 'name')} AS j FROM team {joined} name IS NOT NULL"
        ' AND (since IS NULL OR since <= ?) AND ("until" IS NULL OR "until" >= ?) ORDER BY role, rowid',
        [*values, today.isoformat(), today.isoformat()],
    )
    found: dict[bytes, tuple[str, ...]] = {}
    for client, name in rows:
        if client:
            found[bytes.fromhex(client)] = (*found.get(bytes.fromhex(client), ()), name)
    return found


def opportunities(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return how many opportunities are open."""
    where, values = scope(ids, "client_id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(client_id)', 'count(*)')} AS j FROM opportunity"
        f" {joined} outcome IS NULL GROUP BY client_id",
        values,
    )
    return {bytes.fromhex(client): count for client, count in rows if client}


def homes(book: Book, _today: dt.date, ids: Iterable[bytes] | None) -> Part:
    """Return the household of each client as (key, name): two of one name are told apart by their keys."""
    where, values = scope(ids, "c.id")
    joined = f"{where} AND" if where else "WHERE"
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(c.id)', 'c.household', 'h.name')} AS j FROM client c"
        f" LEFT JOIN household h ON h.key = c.household {joined} c.household != ''",
        values,
    )
    return {bytes.fromhex(client): (key, name or key) for client, key, name in rows}


def households(book: Book, _today: dt.date, _ids: Iterable[bytes] | None) -> Mapping[str, str]:
    """Return what households are called, by their key."""
    found = book.connection.execute("SELECT key, name FROM household WHERE key IS NOT NULL AND name IS NOT NULL")
    return dict(found.fetchall())


#: How each part is read; the keys are those of `workbench.domain.filters` and of the list's columns.
PARTS = {
    "change": changes,
    "maturity": maturities,
    "birthday": birthdays,
    "tags": tags,
    "marks": marks,
    "job": jobs,
    "relations": relations,
    "team": teams,
    "district": districts,
    "opportunities": opportunities,
    "home": homes,
}
#: After a change of these tables a part is read again.
PART_TABLES: Mapping[str, frozenset[str]] = {
    "change": frozenset({"snapshot"}),
    "maturity": frozenset({"holding"}),
    "birthday": frozenset({"client"}),
    "tags": frozenset({"mark"}),
    "marks": frozenset({"mark"}),
    "job": frozenset({"client"}),
    "relations": frozenset({"relation"}),
    "team": frozenset({"team"}),
    "district": frozenset({"address"}),
    "opportunities": frozenset({"opportunity"}),
    "home": frozenset({"client", "household"}),
}


def saved_views(book: Book, page: str) -> list[SavedView]:
    """Return the views kept for a page, in their order."""
    columns = array_of("hex(id)", "name", "payload", "place")
    rows = read_json(
        book.connection, f"SELECT {columns} AS j FROM saved_view WHERE page = ? ORDER BY place, name, id", [page]
    )
    return [SavedView(bytes.fromhex(row[0]), row[1] or "", from_json(row[2]), row[3] or 0) for row in rows]
