"""The whole book read column-wise in few steps, for what concerns everybody at once: workload and what-if."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.queries.evidence import evidence_condition
from db.queries.records import array_of, day, read_json, scope
from workbench.domain.bandpeople import Person
from workbench.domain.months import last_full_month, month_number
from workbench.domain.registry import BY_NAME
from workbench.domain.series import Table
from workbench.domain.standards import Evidence

#: Per cent of a complete file.
_WHOLE = 100
#: Signs of the month in an ISO day; a day that no data date reaches.
_MONTH, _NEVER = 7, "9999-12-31"
_FIGURES = frozenset(column.name for column in BY_NAME["snapshot"].columns if column.type == "int")
#: So many of the newest recorded durations are looked at, whatever their channels: more than a year of one desk.
_NEWEST_DURATIONS = 20_000
_PERSON = array_of(
    "hex(c.id)",
    "c.client_no",
    "c.name",
    "c.kind",
    "c.status IS NULL OR c.status = 'managed'",
    "c.no_contact",
    "c.mourning_until",
    "c.deceased_on",
    "c.public_official",
    f"s.completeness < {_WHOLE}",
    "s.aum_fen",
    "s.tier",
    "c.bday_calendar",
    "c.bday_month",
    "c.bday_day",
    "c.bday_leap",
)


@dataclass(frozen=True, slots=True)
class WholeBook:
    """Implements `workbench.ports.WholeBook` on an open connection."""

    connection: Any

    def people(self) -> list[Person]:
        select = f"SELECT {_PERSON} AS j FROM client c LEFT JOIN standing s ON s.id = c.id ORDER BY c.rowid"
        return [_person(row) for row in read_json(self.connection, select)]

    def newest(self, column: str, on: dt.date) -> Mapping[bytes, int]:
        name, today = _figure(column), on.isoformat()
        running = _month_running(on)
        select = (
            f"SELECT json_array(hex(client_id), value) AS j FROM (SELECT client_id, max(month), {name} AS value"
            f" FROM snapshot WHERE {name} IS NOT NULL AND (month < ? OR as_of <= ?) GROUP BY client_id)"
        )
        return {bytes.fromhex(row[0]): row[1] for row in read_json(self.connection, select, (running, today))}

    def ranges(self, columns: Sequence[str]) -> Mapping[bytes, Sequence[int | None]]:
        names = [f"{which}({_figure(column)})" for column in columns for which in ("min", "max")]
        select = f"SELECT {array_of('hex(client_id)', *names)} AS j FROM snapshot GROUP BY client_id"
        return {bytes.fromhex(row[0]): row[1:] for row in read_json(self.connection, select)}

    def tables(self, ids: Iterable[bytes], columns: Sequence[str], on: dt.date) -> Mapping[bytes, Table]:
        where, values = scope(ids, "client_id")
        names = [_figure(column) for column in columns]
        lists = (f"json_group_array({name})" for name in ("month", "as_of", *names))
        select = (
            f"SELECT json_array(hex(client_id), {', '.join(lists)}) AS j FROM (SELECT client_id, month, as_of,"
            f" {', '.join(names)} FROM snapshot {where} ORDER BY client_id, month) GROUP BY client_id"
        )
        return {
            bytes.fromhex(row[0]): _table(row[1], row[2], dict(zip(names, row[3:], strict=True)), on)
            for row in read_json(self.connection, select, values)
        }

    def tiers(self, ids: Iterable[bytes]) -> Mapping[bytes, str | None]:
        where, values = scope(ids, "id")
        return dict(self.connection.execute(f"SELECT id, tier FROM standing {where}", values).fetchall())

    def last_contacts(self, ids: Iterable[bytes], evidence: Evidence, on: dt.date) -> Mapping[bytes, dt.date]:
        where, values = scope(ids, "client_id")
        condition, counted = evidence_condition(evidence)
        columns = array_of("hex(client_id)", 'max("on")')
        select = f'SELECT {columns} AS j FROM interaction {where} AND "on" <= ? AND {condition} GROUP BY client_id'
        rows = read_json(self.connection, select, (*values, on.isoformat(), *counted))
        return {bytes.fromhex(row[0]): dt.date.fromisoformat(row[1]) for row in rows}

    def next_steps(self, ids: Iterable[bytes], on: dt.date) -> Mapping[bytes, str]:
        where, values = scope(ids, "client_id")
        select = (
            f"SELECT {array_of('hex(client_id)', 'next_step')} AS j FROM interaction {where}"
            ' AND next_step != \'\' AND "on" <= ? ORDER BY "on", at, rowid'
        )
        rows = read_json(self.connection, select, (*values, on.isoformat()))
        return {bytes.fromhex(row[0]): row[1] for row in rows}  # the last of a client stays

    def maturing(self, first: dt.date, last: dt.date) -> frozenset[bytes]:
        return self._clients("client_id", "holding WHERE matures BETWEEN ? AND ?", first, last)

    def to_tell(self) -> Mapping[bytes, Sequence[tuple[str, dt.date, str]]]:
        columns = array_of("hex(client_id)", "kind", '"on"', "note")
        select = (
            f"SELECT {columns} AS j FROM life_event"
            ' WHERE report = 1 AND report_on IS NULL AND "on" IS NOT NULL ORDER BY "on", rowid'
        )
        found: dict[bytes, list[tuple[str, dt.date, str]]] = {}
        for client, kind, on, note in read_json(self.connection, select):
            found.setdefault(bytes.fromhex(client), []).append((kind or "", dt.date.fromisoformat(on), note or ""))
        return found

    def planned(self) -> frozenset[bytes]:
        return self._clients("client_id", "passage WHERE kind = 'plan' AND text IS NOT NULL")

    def risk_ended(self, on: dt.date) -> frozenset[bytes]:
        return self._clients("id", "client WHERE risk_until < ?", on)

    def _clients(self, column: str, rest: str, *days: dt.date) -> frozenset[bytes]:
        values = [one.isoformat() for one in days]
        rows = self.connection.execute(f"SELECT {column} FROM {rest} AND {column} IS NOT NULL", values).fetchall()
        return frozenset(client for (client,) in rows)

    def products(self, ids: Iterable[bytes]) -> Mapping[bytes, tuple[str, ...]]:
        listed = list(ids)
        found: dict[bytes, tuple[str, ...]] = {}
        where, values = scope(listed, "id")
        for owner, text in read_json(
            self.connection,
            f"SELECT json_array(hex(id), products) AS j FROM client {where} AND products IS NOT NULL",
            values,
        ):
            found[bytes.fromhex(owner)] = tuple(filter(None, text.split("、")))
        where, values = scope(listed, "client_id")
        held = f"SELECT json_array(hex(client_id), coalesce(name, kind)) AS j FROM holding {where}"
        for owner, name in read_json(self.connection, held, values):
            client = bytes.fromhex(owner)
            found[client] = (*found.get(client, ()), name or "")
        return found

    def durations(self, last: int, on: dt.date) -> Mapping[str, list[int]]:
        select = (
            "SELECT json_array(channel, minutes) AS j FROM (SELECT channel, minutes FROM interaction"
            ' WHERE minutes > 0 AND result != \'no-answer\' AND "on" <= ? ORDER BY "on" DESC LIMIT ?)'
        )
        found: dict[str, list[int]] = {}
        for channel, minutes in read_json(self.connection, select, (on.isoformat(), _NEWEST_DURATIONS)):
            own = found.setdefault(channel or "", [])
            if len(own) < last:
                own.append(minutes)
        return found

    def contacts(self, first: dt.date, last: dt.date) -> list[tuple[str, str, str, str | None, int]]:
        # Grouped as the index lies, day by day, it needs no sorting; months are made of the days here.
        grouped = '"on", channel, result, occasion'
        select = (
            f"SELECT json_array({grouped}, n) AS j FROM (SELECT {grouped}, count(*) AS n FROM interaction"
            f' WHERE "on" BETWEEN ? AND ? GROUP BY {grouped})'
        )
        months: dict[tuple[str, str, str, str | None], int] = {}
        for on, channel, result, occasion, count in read_json(
            self.connection, select, (first.isoformat(), last.isoformat())
        ):
            key = (on[:_MONTH], channel or "", result or "", occasion)
            months[key] = months.get(key, 0) + count
        return [(*key, count) for key, count in months.items()]

    def recorded_since(self) -> dt.date | None:
        (first,) = self.connection.execute('SELECT min("on") FROM interaction').fetchone()
        return day(first)


def _figure(column: str) -> str:
    """Return the name of a figure as it may stand in SQL."""
    if column not in _FIGURES:
        raise KeyError(column)
    return column


def _table(months: list[str], as_of: list[str | None], columns: dict[str, list[int | None]], on: dt.date) -> Table:
    """Return months that lie in lists as a table without gaps; what does not count on the day is left out."""
    numbers, ended, data_date = [month_number(month) for month in months], last_full_month(on), None
    if numbers and numbers[-1] > ended:
        today = on.isoformat()
        kept = [n for n, number in enumerate(numbers) if number <= ended or (as_of[n] or _NEVER) <= today]
        numbers = [numbers[n] for n in kept]
        columns = {name: [values[n] for n in kept] for name, values in columns.items()}
        data_date = next((day(as_of[n]) for n in kept if month_number(months[n]) == ended + 1), None)
    if not numbers:
        return Table(0, {})
    first, length = numbers[0], numbers[-1] - numbers[0] + 1
    if length != len(numbers):
        for name, values in columns.items():
            dense: list[int | None] = [None] * length
            for number, value in zip(numbers, values, strict=True):
                dense[number - first] = value
            columns[name] = dense
    return Table(first, columns, data_date)


def _month_running(on: dt.date) -> str:
    """Return the first month ('2026-11') that has not ended by a day; on its own last day a month has ended."""
    return f"{on + dt.timedelta(days=1):%Y-%m}"


def _person(row: list[Any]) -> Person:
    return Person(
        bytes.fromhex(row[0]),
        row[1] or "",
        row[2] or "",
        row[3] or "person",
        managed=bool(row[4]),
        birthday=(row[12], row[13], row[14], bool(row[15])) if row[12] and row[13] and row[14] else None,
        no_contact=bool(row[5]),
        mourning_until=day(row[6]),
        deceased=row[7] is not None,
        public_official=bool(row[8]),
        complete=not row[9],
        aum_fen=row[10],
        tier=row[11],
    )
