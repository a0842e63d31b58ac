"""What the rules look at of many clients, read in one step: columns as they lie, and records that clients share.

Rules ask neither for notes nor for the numbers themselves, and thousands of clients have the same months, the same
kinds of numbers and contacts of the same day, channel and result; each such thing is made once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from db.queries import records
from workbench.domain.agenda import TURNS_AROUND
from workbench.domain.clients import (
    Address,
    Appointment,
    ClientFacts,
    ContactWay,
    Holding,
    Interaction,
    Snapshot,
    Task,
)
from workbench.domain.months import last_full_month, month_number
from workbench.domain.registry import BY_NAME
from workbench.domain.series import Table
from workbench.domain.tasks import SETTLED_MOST
from workbench.domain.tierresults import Override
from workbench.ports import EVERYTHING, Judgeable, Parts

_FIGURES = frozenset(column.name for column in BY_NAME["snapshot"].columns if column.type == "int")
_SETTLED = dt.timedelta(days=SETTLED_MOST)
#: Characters of a month such as 2026-10.
_MONTH = 7
#: Stands for a number or a place of which rules only ask whether it is there.
_THERE = "…"
_LIST = "'[' || coalesce((SELECT group_concat({row}) FROM {table} t WHERE t.client_id = c.id), '') || ']'"
_PARTS = {
    "ways": _LIST.format(
        row="json_array(kind, coalesce(value, '') != '', masked, preferred, consent)", table="contact_way"
    ),
    "addresses": _LIST.format(row="json_array(kind, coalesce(text, '') != '')", table="address"),
    "holdings": _LIST.format(row="json_array(hex(id), kind, amount_fen, name, starts, matures)", table="holding"),
}
#: What stands for a part that was not asked for.
_NOTHING, _NO_CONTACTS = "'[]'", "'[],[],[],[],[]'"
_CONTACT = ('"on"', "channel", "result", "occasion", "occasion_year")
_CLIENT = records.array_of("hex(c.id)", *(f"c.{name}" for name in records.CLIENT_COLUMNS))


@dataclass(frozen=True, slots=True)
class _Months:
    """How the months of a client lie in the order of the rows.

    Attributes:
        places: (row, month from the first on) of the rows that count; None where the rows are the months.
        length: months from the first to the last that count.
        dated: months with data date but without figures, for rules that ask for the date.
    """

    first: int
    length: int
    places: tuple[tuple[int, int], ...] | None
    as_of: dt.date | None
    dated: tuple[Snapshot, ...]


#: Reads the turns of series between two days by client; whoever is evaluated is so again at the end of the month.
Turns = Callable[[dt.date, dt.date, Sequence[bytes]], Mapping[bytes, Sequence[Appointment]]]


class _Rare(NamedTuple):
    appointments: Mapping[bytes, Sequence[Appointment]]
    waivers: Mapping[bytes, Sequence[str]]
    overrides: Mapping[bytes, Sequence[tuple[str, Override]]]
    tasks: Mapping[bytes, Sequence[Task]]
    shared: Mapping[bytes, Sequence[tuple[str, int, dt.date]]]


@dataclass(slots=True)
class RuleFacts:
    """Reads what rules look at on one day; implements `workbench.ports.RuleFacts`."""

    connection: Any
    columns: Sequence[str]
    day: dt.date
    parts: Parts = EVERYTHING
    turns: Turns | None = None
    _months: dict[str, _Months] = field(default_factory=dict)
    _interactions: dict[tuple[Any, ...], Interaction] = field(default_factory=dict)
    _ways: dict[tuple[Any, ...], ContactWay] = field(default_factory=dict)
    _addresses: dict[tuple[Any, ...], Address] = field(default_factory=dict)

    def read(self, ids: Sequence[bytes]) -> list[Judgeable]:
        where, values = records.scope(ids, "c.id")
        figures = [column for column in self.columns if column in _FIGURES]
        # Column by column, which is quicker than an array a row; concatenated, because a nested json_array() would
        # parse what is JSON already once more.
        arrays = " || ',' || ".join(f"json_group_array({name})" for name in figures) or "''"
        months = (
            "(SELECT json_quote(coalesce(group_concat(coalesce(month, '') || coalesce(as_of, '')), ''))"
            f" || ',[' || {arrays} || ']' FROM snapshot t WHERE t.client_id = c.id)"
        )
        parts = [sql if getattr(self.parts, name) else _NOTHING for name, sql in _PARTS.items()]
        row = " || ',' || ".join((_CLIENT, *parts, months, self._contacts()))
        select = f"SELECT '[' || {row} || ']' AS j FROM client c {where} ORDER BY c.name, c.id"
        # Few clients have any of these; a question for all of them at once costs less than one for each.
        rare = _Rare(
            self._appointments(ids) if self.parts.appointments else {},
            records.waivers(self.connection, ids) if self.parts.waivers else {},
            records.overrides(self.connection, ids) if self.parts.overrides else {},
            records.tasks(self.connection, ids, self.day - _SETTLED) if self.parts.tasks else {},
            records.shared_greetings(self.connection, ids) if self.parts.contacts else {},
        )
        return [self._judgeable(found, figures, rare) for found in records.read_json(self.connection, select, values)]

    def _appointments(self, ids: Sequence[bytes]) -> Mapping[bytes, Sequence[Appointment]]:
        """Return the appointments by client, with the turns of series around the day."""
        found: dict[bytes, Sequence[Appointment]] = dict(records.appointments(self.connection, ids))
        if self.turns is not None:
            for client, turns in self.turns(self.day - TURNS_AROUND, self.day + TURNS_AROUND, ids).items():
                found[client] = sorted([*found.get(client, ()), *turns], key=lambda one: one.starts)
        return found

    def _contacts(self) -> str:
        """Return the SQL of what was recorded with a client, column by column."""
        if not self.parts.contacts:
            return _NO_CONTACTS
        columns = " || ',' || ".join(f"json_group_array({name})" for name in _CONTACT)
        since, condition = self.parts.contacts_from, ""
        if since is not None:
            condition = f" AND (\"on\" >= '{since.isoformat()}' OR occasion_year >= {since.year - 1})"
        return f"(SELECT {columns} FROM interaction t WHERE t.client_id = c.id{condition})"

    def _judgeable(self, row: list[Any], figures: Sequence[str], rare: _Rare) -> Judgeable:
        who, ways, addresses, holdings, dated, columns, *contacts = row
        client = records.client_of(who)
        months = self._months.get(dated) or self._learnt(dated)
        interactions = [self._interactions.get(one) or self._interaction(one) for one in zip(*contacts, strict=True)]
        interactions.sort(key=_BY_DAY, reverse=True)
        facts = ClientFacts(
            client,
            [self._way(one) for one in ways],
            [self._address(one) for one in addresses],
            _holdings(holdings) if holdings else (),
            months.dated,
            interactions,
            rare.appointments.get(client.id, ()),
            frozenset(rare.waivers.get(client.id, ())),
            rare.tasks.get(client.id, ()),
            rare.shared.get(client.id, ()),
        )
        return Judgeable(facts, _table(months, figures, columns), rare.overrides.get(client.id, ()))

    def _interaction(self, key: tuple[Any, ...]) -> Interaction:
        on, channel, result, occasion, year = key
        found = Interaction(
            b"", dt.date.fromisoformat(on), channel or "", result or "", occasion=occasion, occasion_year=year
        )
        self._interactions[key] = found
        return found

    def _way(self, row: list[Any]) -> ContactWay:
        key = tuple(row)
        found = self._ways.get(key)
        if found is None:
            kind, there, masked, preferred, consent = key
            agreed = None if consent is None else bool(consent)
            found = ContactWay(
                b"", kind or "other", _THERE if there else "", bool(masked), bool(preferred), consent=agreed
            )
            self._ways[key] = found
        return found

    def _address(self, row: list[Any]) -> Address:
        key = tuple(row)
        found = self._addresses.get(key)
        if found is None:
            found = self._addresses[key] = Address(b"", key[0] or "home", _THERE if key[1] else "")
        return found

    def _learnt(self, text: str) -> _Months:
        """Work out how months lie that no client before had in this order."""
        rows = [(one[:_MONTH], one[_MONTH:]) for one in text.split(",")] if text else []
        ended = last_full_month(self.day)
        snapshots = [Snapshot(month, records.day(as_of)) for month, as_of in rows]
        counted = [
            (place, month_number(one.month))
            for place, one in enumerate(snapshots)
            if month_number(one.month) <= ended or (one.as_of is not None and one.as_of <= self.day)
        ]
        counted.sort(key=lambda pair: pair[1])
        running = [snapshots[place].as_of for place, number in counted if number == ended + 1]
        dated = tuple(sorted(snapshots, key=lambda one: one.month))
        first = counted[0][1] if counted else 0
        length = counted[-1][1] - first + 1 if counted else 0
        places = tuple((place, number - first) for place, number in counted)
        as_they_lie = places == tuple((number, number) for number in range(len(rows))) and length == len(rows)
        made = _Months(first, length, None if as_they_lie else places, running[-1] if running else None, dated)
        self._months[text] = made
        return made


_BY_DAY = attrgetter("on")


def _table(months: _Months, figures: Sequence[str], columns: list[list[int | None]]) -> Table:
    if months.places is None:
        return Table(months.first, dict(zip(figures, columns, strict=True)), months.as_of)
    found: dict[str, list[int | None]] = {}
    for name, column in zip(figures, columns, strict=True):
        values: list[int | None] = [None] * months.length
        for row, place in months.places:
            if column[row] is not None:
                values[place] = column[row]
        found[name] = values
    return Table(months.first, found, months.as_of)


def _holdings(rows: list[list[Any]]) -> list[Holding]:
    found = [
        Holding(
            bytes.fromhex(row[0]),
            row[1] or "",
            row[2] or 0,
            row[3],
            starts=records.day(row[4]),
            matures=records.day(row[5]),
        )
        for row in rows
    ]
    found.sort(key=lambda one: one.matures or dt.date.max)
    return found
