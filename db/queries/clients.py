"""Read side of the client list and of the card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from sys import intern
from typing import TYPE_CHECKING, Any

from db.queries import records
from db.queries.duties import PHONE, duty_rows
from db.queries.facts import client_facts
from db.queries.records import array_of, day, read_json, read_pieces
from db.queries.ties import Ties
from workbench.domain.clients import Client
from workbench.readmodels.lists import CardRow, ClientDetail, ClientRow

if TYPE_CHECKING:
    from db.store import Book

_LIST = array_of(
    "hex(c.id)",
    "c.client_no",
    "c.name",
    "r.full",
    "r.initials",
    "c.gender",
    "c.birth",
    PHONE,
    "c.employer",
    "c.risk",
    "c.risk_until",
    "s.tier",
    "s.band",
    "s.aum_fen",
    "s.completeness",
    "s.next_due",
    "s.last_contact",
    "c.important",
    "c.no_contact",
    "c.mourning_until",
    "c.deceased_on",
    "c.kind",
    "c.status",
    "c.manager",
    "coalesce(h.name, c.household)",
)
_FROM = (
    "FROM client c LEFT JOIN reading r ON r.id = c.id LEFT JOIN standing s ON s.id = c.id"
    " LEFT JOIN household h ON h.key = c.household"
)


def client_rows(book: Book, today: dt.date, ids: Iterable[bytes] | None = None) -> list[ClientRow]:
    """Return the whole list, or these clients of it, in the order of readings, in one step."""
    where, values = records.scope(ids, "c.id")
    # The plus keeps SQLite from going through everybody by the index of the id, one page here and one there.
    select = f"SELECT {_LIST} AS j {_FROM} {where} ORDER BY r.full, c.name, +c.id"
    found: list[ClientRow] = []
    for rows in read_pieces(book.connection, select, values):
        found += [_client_row(row, today) for row in rows]
    return found


def _client_row(row: list[Any], today: dt.date) -> ClientRow:
    important, no_contact, mourning, deceased = row[17:21]
    flags = (
        ("important", important),
        ("no_contact", no_contact),
        ("mourning", mourning is not None and mourning >= today.isoformat()),
        ("deceased", deceased),
    )
    return ClientRow(
        bytes.fromhex(row[0]),
        row[1] or "",
        row[2] or "",
        row[3] or "",
        row[4] or "",
        row[5],
        day(row[6]),
        row[7] or "",
        row[8] or "",
        row[9],
        day(row[10]),
        row[11],
        row[12],
        row[13],
        row[14] or 0,
        day(row[15]),
        day(row[16]),
        tuple(name for name, value in flags if value) if any(row[17:21]) else (),
        intern(row[21] or "person"),
        intern(row[22] or "managed"),
        intern(row[23] or ""),
        row[24] or "",
    )


def client_details(book: Book, ids: Iterable[bytes] | None = None) -> list[ClientDetail]:
    """Return every client with contact ways and standing, for export and the command line."""
    listed = None if ids is None else list(ids)
    ways, addresses = records.ways(book.connection, listed), records.addresses(book.connection, listed)
    standing = _standings(book)
    readings = {
        bytes.fromhex(row[0]): row[1:]
        for row in read_json(book.connection, f"SELECT {array_of('hex(id)', 'full', 'initials')} AS j FROM reading")
    }
    found = []
    for client in records.clients(book.connection, listed):
        tier, band, aum, completeness, due = standing.get(client.id, (None, None, None, 0, None))
        pinyin, initials = readings.get(client.id, ("", ""))
        home = addresses.get(client.id, ())
        found.append(
            ClientDetail(
                client,
                pinyin,
                initials,
                client.birthday,
                ways.get(client.id, ()),
                home[0].text if home else "",
                tier,
                band,
                aum,
                completeness,
                day(due),
                place=home[0] if home else None,
            )
        )
    return found


def _standings(book: Book) -> dict[bytes, list[Any]]:
    columns = array_of("hex(id)", "tier", "band", "aum_fen", "completeness", "next_due")
    rows = read_json(book.connection, f"SELECT {columns} AS j FROM standing")
    return {bytes.fromhex(row[0]): row[1:] for row in rows}


def card(book: Book, client: bytes) -> CardRow | None:
    """Return everything about one client, None when it is gone."""
    found = client_facts(book.connection, [client])
    if not found:
        return None
    (facts,) = found
    standing = book.connection.execute(
        "SELECT tier, band, tier_since, next_tier, distance_fen, aum_fen, completeness FROM standing WHERE id = ?",
        (client,),
    ).fetchone() or (None, None, None, None, None, None, 0)
    reading = book.connection.execute("SELECT full, initials FROM reading WHERE id = ?", (client,)).fetchone()
    tier, band, since, next_tier, distance, aum, completeness = standing
    pinyin, initials = reading or ("", "")
    return CardRow(
        facts.client,
        facts.ways,
        facts.addresses,
        facts.holdings,
        facts.snapshots,
        facts.interactions,
        facts.appointments,
        duty_rows(book, client),
        tier,
        band,
        day(since),
        next_tier,
        distance,
        aum,
        completeness,
        pinyin,
        initials,
        Ties(book.connection).household_called(facts.client.household or ""),
    )


def names(book: Book, ids: Iterable[bytes]) -> dict[bytes, Client]:
    """Return the clients of these ids."""
    return {client.id: client for client in records.clients(book.connection, ids)}


def most_active_client(book: Book) -> bytes:
    """Return the client with the most interactions and holdings."""
    (client,) = book.connection.execute(
        "SELECT c.id FROM client c ORDER BY (SELECT count(*) FROM interaction i WHERE i.client_id = c.id)"
        " + (SELECT count(*) FROM holding h WHERE h.client_id = c.id) DESC, c.client_no LIMIT 1"
    ).fetchone()
    return bytes(client)
