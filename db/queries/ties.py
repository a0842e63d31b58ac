"""Read side of households, relations and teams; every list comes in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.households import HAND, Household, Member
from workbench.domain.months import last_full_month, month_text
from workbench.domain.relations import Known, Relation
from workbench.domain.teams import Teammate

_KNOWN = ("hex({0}.id)", "{0}.name", "{0}.client_no", "{0}.kind", "{0}.household")
#: The fewest characters of a name that an employer may begin with: 中国 is nobody's name.
_LEAST_NAME = 4


def _known_columns(alias: str) -> tuple[str, ...]:
    return tuple(column.format(alias) for column in _KNOWN)


_RELATION = array_of(
    "hex(r.id)",
    "hex(r.client_id)",
    "hex(r.other_id)",
    "r.role",
    "r.name",
    "r.way",
    "r.birthday",
    "r.note",
    "r.since",
    'r."until"',
    *_known_columns("c"),
    *_known_columns("o"),
)
_RELATIONS = "FROM relation r LEFT JOIN client c ON c.id = r.client_id LEFT JOIN client o ON o.id = r.other_id"
_MEMBER = array_of(
    "c.household",
    "hex(c.id)",
    "c.name",
    "c.client_no",
    "c.kind",
    "s.tier",
    "s.band",
    "s.aum_fen",
    "c.important",
    "c.mourning_until",
    "c.deceased_on",
)
_TEAM = array_of("hex(id)", "hex(client_id)", "name", "role", "phone", "since", '"until"', "note")


class Ties:
    """What ties the clients of a book together; implements `workbench.readmodels.ties.TieBook`."""

    def __init__(self, connection: Any) -> None:
        self._db = connection

    # -- relations

    def known(self, clients: Iterable[bytes]) -> dict[bytes, Known]:
        where, values = scope(clients, "c.id")
        rows = self._known(where, values)
        return {one.id: one for one in rows}

    def relations(self, clients: Iterable[bytes]) -> list[Relation]:
        listed = list(clients)
        marks = ",".join("?" * len(listed))
        where = f"WHERE r.client_id IN ({marks}) OR r.other_id IN ({marks})"
        return self._relations(where, [*listed, *listed])

    def relation(self, row: bytes) -> Relation | None:
        return next(iter(self._relations("WHERE r.id = ?", [row])), None)

    def _relations(self, where: str, values: list[bytes]) -> list[Relation]:
        rows = read_json(self._db, f"SELECT {_RELATION} AS j {_RELATIONS} {where} ORDER BY r.rowid", values)
        return [_relation(row) for row in rows if row[1]]

    def employed_by(self, company: str) -> list[Known]:
        if len(company) < _LEAST_NAME:
            return []
        where = "WHERE c.kind != 'company' AND substr(c.employer, 1, ?) = ?"
        return self._known(where, [len(company), company])

    def companies_named(self, employer: str) -> list[Known]:
        if len(employer) < _LEAST_NAME:
            return []
        where = "WHERE c.kind = 'company' AND length(c.name) >= ? AND substr(?, 1, length(c.name)) = c.name"
        return self._known(where, [_LEAST_NAME, employer])

    def _known(self, where: str, values: list[Any]) -> list[Known]:
        columns = array_of(*_known_columns("c"))
        rows = read_json(self._db, f"SELECT {columns} AS j FROM client c {where} ORDER BY c.name, c.id", values)
        return [one for row in rows if (one := _person(row)) is not None]

    # -- households

    def households(self, keys: Iterable[str] | None = None, *, today: dt.date) -> list[Household]:
        listed = None if keys is None else list(dict.fromkeys(keys))
        members: dict[str, list[Member]] = {} if listed is None else {key: [] for key in listed}
        where = "WHERE c.household != ''"
        values: list[Any] = []
        if listed is not None:
            where, values = f"WHERE c.household IN ({','.join('?' * len(listed))})", list(listed)
        select = (
            f"SELECT {_MEMBER} AS j FROM client c LEFT JOIN standing s ON s.id = c.id {where}"
            " ORDER BY c.household, c.name, c.id"
        )
        for row in read_json(self._db, select, values):
            members.setdefault(row[0], []).append(_member(row, today))
        told = self._told()
        return [Household(key, tuple(found), *told.get(key, ("", None, ""))) for key, found in members.items()]

    def household_names(self) -> dict[str, str]:
        return {key: name for key, (name, _greet, _note) in self._told().items() if name}

    def household_of(self, client: bytes) -> str:
        row = self._db.execute("SELECT household FROM client WHERE id = ?", (client,)).fetchone()
        return row[0] or "" if row else ""

    def household_called(self, key: str) -> str:
        row = self._db.execute("SELECT name FROM household WHERE key = ? AND name != ''", (key,)).fetchone()
        if row or not key.startswith(HAND):
            return row[0] if row else key
        found = self.households([key], today=dt.date.min)
        return found[0].shown if found and found[0].members else ""

    def speakers(self) -> frozenset[bytes]:
        rows = self._db.execute(
            "SELECT h.greet_id FROM household h JOIN client c ON c.id = h.greet_id AND c.household = h.key"
        )
        return frozenset(bytes(row[0]) for row in rows.fetchall())

    def _told(self) -> dict[str, tuple[str, bytes | None, str]]:
        """Return (name, who is greeted, note) of every household of which anything was said, by key."""
        columns = array_of("key", "name", "hex(greet_id)", "note")
        rows = read_json(self._db, f"SELECT {columns} AS j FROM household WHERE key IS NOT NULL ORDER BY rowid")
        return {row[0]: (row[1] or "", bytes.fromhex(row[2]) if row[2] else None, row[3] or "") for row in rows}

    def months(self, clients: Iterable[bytes] | None, on: dt.date) -> dict[bytes, dict[str, int]]:
        where, values = scope(clients, "client_id")
        columns = array_of("hex(client_id)", "month", "aum_fen")
        known = f"{where} {'AND' if where else 'WHERE'} aum_fen IS NOT NULL AND (month <= ? OR as_of <= ?)"
        rows = read_json(
            self._db,
            f"SELECT {columns} AS j FROM snapshot {known} ORDER BY month, rowid",
            [*values, month_text(last_full_month(on)), on.isoformat()],
        )
        found: dict[bytes, dict[str, int]] = {}
        for client, month, fen in rows:
            if client and month:
                found.setdefault(bytes.fromhex(client), {})[month] = fen
        return found

    # -- teams

    def team(self, clients: Iterable[bytes]) -> dict[bytes, list[Teammate]]:
        where, values = scope(clients, "client_id")
        order = 'ORDER BY "until" IS NOT NULL, role, since, rowid'
        rows = read_json(self._db, f"SELECT {_TEAM} AS j FROM team {where} {order}", values)
        found: dict[bytes, list[Teammate]] = {}
        for row in rows:
            if not row[1]:
                continue
            client = bytes.fromhex(row[1])
            mate = Teammate(
                bytes.fromhex(row[0]),
                client,
                row[2] or "",
                row[3] or "",
                row[4] or "",
                day(row[5]),
                day(row[6]),
                row[7] or "",
            )
            found.setdefault(client, []).append(mate)
        return found

    def team_names(self) -> list[tuple[str, str, str]]:
        columns = array_of("name", "role", "max(coalesce(phone, ''))")
        select = f"SELECT {columns} AS j FROM team WHERE name != '' GROUP BY name, role ORDER BY count(*) DESC, name"
        return [(row[0], row[1] or "", row[2] or "") for row in read_json(self._db, select)]


def _person(row: list[Any]) -> Known | None:
    """Return who stands in five columns, None for an empty join."""
    if not row[0]:
        return None
    return Known(bytes.fromhex(row[0]), row[1] or "", row[2] or "", row[3] or "person", row[4] or "")


def _relation(row: list[Any]) -> Relation:
    return Relation(
        bytes.fromhex(row[0]),
        bytes.fromhex(row[1]),
        bytes.fromhex(row[2]) if row[2] else None,
        row[3] or "",
        _person(row[10:15]),
        _person(row[15:20]),
        row[4] or "",
        row[5] or "",
        row[6] or "",
        row[7] or "",
        day(row[8]),
        day(row[9]),
    )


def _member(row: list[Any], today: dt.date) -> Member:
    return Member(
        bytes.fromhex(row[1]),
        row[2] or "",
        row[3] or "",
        row[4] or "person",
        row[5],
        row[6],
        row[7],
        bool(row[8]),
        row[9] is not None and row[9] >= today.isoformat(),
        row[10] is not None,
    )
