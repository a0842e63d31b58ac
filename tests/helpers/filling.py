"""Puts clients with everything that rules look at into a book, past the log."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from db.desk import Desk
from db.queries.records import CLIENT_COLUMNS
from workbench.domain.clients import ClientFacts

_TABLES = ("interaction", "appointment", "holding", "snapshot", "address", "contact_way", "tier_override", "client")
_CONTACT = ("on", "channel", "result", "next_step", "occasion", "occasion_year")


def put(desk: Desk, table: str, number: int, **values: Any) -> None:
    """Write one row past the log."""
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
    names = ", ".join(f'"{name}"' for name in plain)
    marks = ", ".join("?" * len(plain))
    row = number.to_bytes(16, "big")
    desk.connection.execute(f'INSERT INTO "{table}" (id, {names}) VALUES (?, {marks})', (row, *plain.values()))


def fill(desk: Desk, people: list[ClientFacts], overrides: list[tuple[str, date | None, date | None]]) -> None:
    """Make the book hold these clients and nobody else."""
    for table in _TABLES:
        desk.connection.execute(f"DELETE FROM {table}")
    number = 1000
    for place, one in enumerate(people, 1):
        client = place.to_bytes(16, "big")
        _put_client(desk, place, one)
        rows: list[tuple[str, dict[str, Any]]] = [
            *(("contact_way", {"kind": way.kind, "value": way.value, "masked": way.masked}) for way in one.ways),
            *(("address", {"kind": address.kind, "text": address.text}) for address in one.addresses),
            *(("snapshot", {"month": o.month, "as_of": o.as_of, **o.figures}) for o in one.snapshots),
            *(("holding", _columns(o, "kind", "amount_fen", "name", "starts", "matures")) for o in one.holdings),
            *(("appointment", _columns(o, "starts", "kind", "title", "state")) for o in one.appointments),
            *(("interaction", _columns(o, *_CONTACT)) for o in one.interactions),
            *(
                ("tier_override", {"scheme": scheme, "tier": "gold", "reason": "家庭", "since": since, "until": until})
                for scheme, since, until in overrides
            ),
        ]
        for table, values in rows:
            number += 1
            put(desk, table, number, client_id=client, **values)


def _columns(record: object, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _put_client(desk: Desk, place: int, one: ClientFacts) -> None:
    who = one.client
    own = {field.name for field in fields(who)} & set(CLIENT_COLUMNS)
    values = {name: getattr(who, name) for name in own} | {"products": "、".join(who.products) or None}
    if who.birthday is not None:
        born = who.birthday
        values |= {"bday_calendar": born.calendar, "bday_month": born.month, "bday_day": born.day}
        values |= {"bday_year": born.year, "bday_leap": born.leap}
    put(desk, "client", place, **values)
