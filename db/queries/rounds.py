"""Read side of a day's round: its visits, whom else one could visit, and the ways that recorded visits tell of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from db.queries.calendar import appointment_rows
from db.queries.records import array_of, day, read_json
from workbench.domain.agenda import Person
from workbench.readmodels.rounds import Address, RoundFacts, TravelTime, Visitor, VisitRecord

if TYPE_CHECKING:
    from db.store import Book

#: So far back recorded visits tell of ways.
_REACH = dt.timedelta(days=2 * 366)
_PERSON = array_of(
    "hex(id)",
    "client_no",
    "name",
    "deceased_on",
    "coalesce(no_contact, 0)",
    "mourning_until",
    "preferred_time",
    "taboo",
)


def read_round(book: Book, on: dt.date) -> RoundFacts:
    """Return everything that the round of a day is planned from."""
    connection = book.connection
    rows = [row for row in appointment_rows(book, on, on) if row.kind == "visit" and row.state == "planned"]
    return RoundFacts(
        on,
        rows,
        _people(connection, on),
        travel_rows(connection),
        [*_appointments(connection, on), *_interactions(connection, on)],
    )


def travel_rows(connection: Any) -> list[TravelTime]:
    """Return the times between districts as the manager says, by their names."""
    rows = read_json(
        connection,
        f"SELECT {array_of('hex(id)', 'origin', 'destination', 'minutes')} AS j FROM travel"
        " WHERE origin IS NOT NULL AND destination IS NOT NULL AND minutes IS NOT NULL ORDER BY origin, destination",
    )
    return [TravelTime(bytes.fromhex(row[0]), *row[1:]) for row in rows]


def _people(connection: Any, on: dt.date) -> dict[bytes, Visitor]:
    addresses: dict[str, list[Address]] = {}
    columns = array_of("hex(client_id)", "kind", "text", "district", "street")
    for owner, kind, text, district, street in read_json(connection, f"SELECT {columns} AS j FROM address"):
        addresses.setdefault(owner, []).append(Address(kind or "other", text or "", district or "", street or ""))
    owed: dict[str, list[tuple[str, str, str]]] = {}
    duties = read_json(
        connection,
        f"SELECT {array_of('hex(client_id)', 'kind', 'due', 'state')} AS j FROM duty"
        " WHERE state IN ('due', 'overdue') AND kind != 'appointment' ORDER BY rank, due",
    )
    for owner, kind, due, state in duties:
        owed.setdefault(owner, []).append((kind, due, state))
    people = read_json(connection, f"SELECT {_PERSON} AS j FROM client")
    return {bytes.fromhex(row[0]): _visitor(row, addresses.get(row[0], ()), owed.get(row[0], []), on) for row in people}


def _visitor(row: list[Any], addresses: Iterable[Address], owed: list[tuple[str, str, str]], on: dt.date) -> Visitor:
    key, number, name, deceased, no_contact, mourning, preferred, taboo = row
    blocked = "deceased" if deceased else "no-contact" if no_contact else ""
    if not blocked and mourning and mourning >= on.isoformat():
        blocked = "mourning"
    return Visitor(
        bytes.fromhex(key),
        number or "",
        name or "",
        tuple(addresses),
        tuple(dict.fromkeys(kind for kind, _, _ in owed)),
        day(min((due for _, due, _ in owed), default=None)),
        any(state == "overdue" for *_, state in owed),
        blocked,
        Person(name or "", preferred, taboo, day(mourning), bool(no_contact), deceased is not None),
    )


def _appointments(connection: Any, on: dt.date) -> Iterable[VisitRecord]:
    rows = read_json(
        connection,
        f"SELECT {array_of('hex(client_id)', 'starts', 'minutes')} AS j FROM appointment"
        " WHERE kind = 'visit' AND state = 'done' AND client_id IS NOT NULL AND starts >= ? AND starts < ?",
        ((on - _REACH).isoformat(), (on + dt.timedelta(days=1)).isoformat()),
    )
    return [VisitRecord(bytes.fromhex(row[0]), row[1], row[2] or 0) for row in rows]


def _interactions(connection: Any, on: dt.date) -> Iterable[VisitRecord]:
    """Return visits that were recorded without an appointment, by the local clock."""
    rows = read_json(
        connection,
        f"SELECT {array_of('hex(client_id)', 'at', 'minutes')} AS j FROM interaction"
        " WHERE channel = 'visit' AND result != 'no-answer' AND appointment_id IS NULL AND minutes > 0"
        ' AND at IS NOT NULL AND "on" >= ? AND "on" <= ?',
        ((on - _REACH).isoformat(), on.isoformat()),
    )
    return [
        VisitRecord(bytes.fromhex(client), f"{dt.datetime.fromisoformat(at).astimezone():%Y-%m-%dT%H:%M}", minutes)
        for client, at, minutes in rows
    ]
