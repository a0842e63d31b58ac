"""What the rules said of each client, kept beside the book until it changes: the caches that lists read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import orjson

from db.codec import heads_of
from db.queries import records
from db.queries.calendar import turns_by_client
from db.queries.daycounts import KEY as _DAYS
from db.queries.daycounts import DayCounts, day_counts
from db.queries.rulefacts import RuleFacts
from db.store import Book
from workbench.domain.reasons import DaysTo
from workbench.domain.registry import BY_NAME
from workbench.ports import EVERYTHING, DutyRecord, Judged, Parts, Standing

#: Key of the note up to where the caches are complete.
EVALUATED = "evaluated"
_CLIENT = BY_NAME["client"].number

_STANDING = (
    "aum_fen band tier tier_since next_tier distance_fen completeness next_due last_contact changes_on checked rules"
).split()
_PUT_STANDING = (
    f"INSERT INTO standing (id, {', '.join(_STANDING)}) VALUES (?{', ?' * len(_STANDING)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _STANDING)}"
)
_DUTY = "kind rule period_from period_to required done due state reason rank".split()
_KIND, _STATE, _DUE = (_DUTY.index(name) for name in ("kind", "state", "due"))
_NEW_DUTY = f"INSERT INTO duty (id, client_id, {', '.join(_DUTY)}) VALUES (?, ?{', ?' * len(_DUTY)})"
_CHANGED_DUTY = f"UPDATE duty SET client_id = ?, {', '.join(f'{name} = ?' for name in _DUTY)} WHERE row = ?"

_Place = tuple[str, str, str]


class Evaluations(Book):
    """A book with the evaluations of its clients; implements that part of `workbench.ports.Store`."""

    _tally: Counter[_Place] | None = None

    def client_ids(self) -> list[bytes]:
        return [row for (row,) in self.connection.execute("SELECT id FROM client ORDER BY rowid").fetchall()]

    def position(self) -> int:
        return self.log.newest()

    def touched_since(self, position: int) -> set[bytes]:
        numbers = self.connection.execute("SELECT id FROM log_transaction WHERE id > ?", (position,)).fetchall()
        touched = {
            row: table
            for (number,) in numbers
            for frame in self.log.frames(number)
            for _kind, table, row, _commitment in heads_of(frame)
        }
        clients = {row for row, table in touched.items() if table == _CLIENT}
        return clients | self.projection.families.parents_of(touched.keys() - clients)

    def evaluated_at(self) -> tuple[str, int] | None:
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (EVALUATED,)).fetchone()
        if row is None:
            return None
        key, position = json.loads(row[0])
        return str(key), int(position)

    def rule_facts(self, columns: Sequence[str], day: date, parts: Parts = EVERYTHING) -> RuleFacts:
        return RuleFacts(self.connection, columns, day, parts, partial(turns_by_client, self))

    def outdated(self, judged: Judged) -> list[bytes]:
        day = judged.day.isoformat()
        holds = "coalesce(rules = ? AND checked <= ? AND changes_on > ?, false)"
        rows = self.connection.execute(
            f"SELECT id FROM standing WHERE NOT {holds} ORDER BY rowid", (judged.rules, day, day)
        )
        found = [client for (client,) in rows.fetchall()]
        clients, standings = self.connection.execute(
            "SELECT (SELECT count(*) FROM client), (SELECT count(*) FROM standing)"
        ).fetchone()
        if clients != standings:
            never = "SELECT id FROM client WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE s.id = client.id)"
            found += [client for (client,) in self.connection.execute(never).fetchall()]
        return found

    def day_counts(self) -> DayCounts:
        return day_counts(self.connection)

    def begin_evaluation(self, judged: Judged, worked: Mapping[date, int]) -> None:
        with self.atomic():
            known = self.evaluated_at()
            if known is not None:
                self._note(EVALUATED, ["", known[1]])
            self._note(_DAYS, [judged.day.isoformat(), _by_text(worked)])

    def save_evaluation(
        self,
        ids: Sequence[bytes],
        standings: Sequence[Standing],
        duties: Sequence[DutyRecord],
        judged: Judged,
        *,
        worked: Mapping[date, int] | None = None,
        complete: tuple[str, int] | None = None,
    ) -> None:
        checked = judged.day.isoformat()
        tally, self._tally = self._tally, None
        with self.atomic():
            self._save_standings(ids, standings, judged)
            fresh, gone = self._save_duties(ids, duties)
            kept = self.day_counts()
            counts = {**(kept.worked if kept.day == judged.day else {}), **_by_text(worked or {})}
            if counts != kept.worked or kept.day != judged.day:
                self._note(_DAYS, [checked, counts])
            if complete is not None:
                self._note(EVALUATED, complete)
        if tally is not None:
            tally.update(fresh)
            tally.subtract(gone)
            self._tally = tally

    def duty_tally(self) -> Mapping[tuple[str, str, str], int]:
        """Return how many obligations are kept by kind, state and due day (ISO); kept along with what is written."""
        if self._tally is None:
            rows = self.connection.execute("SELECT kind, state, due, count(*) FROM duty GROUP BY kind, state, due")
            self._tally = Counter({(kind, state, due): count for kind, state, due, count in rows.fetchall()})
        return self._tally

    def _save_standings(self, ids: Sequence[bytes], standings: Sequence[Standing], judged: Judged) -> None:
        checked = judged.day.isoformat()
        self.connection.executemany(_PUT_STANDING, [(*_standing_row(one), checked, judged.rules) for one in standings])
        gone = set(ids) - {one.client_id for one in standings}
        for table in ("standing", "reading") if gone else ():
            self.connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(client,) for client in gone])

    def _save_duties(self, ids: Sequence[bytes], duties: Sequence[DutyRecord]) -> tuple[list[_Place], list[_Place]]:
        """Write only what differs from what is kept: most obligations of a client stay what they are.

        Returns:
            kind, state and due day of every row that was written, and of every row that was there before.
        """
        where, values = records.scope(ids, "client_id")
        select = f"SELECT {records.array_of('row', 'id', 'hex(client_id)', *_DUTY)} AS j FROM duty {where}"
        kept = {row[1]: row for row in records.read_json(self.connection, select, values)} if ids else {}
        fresh, changed = [], []
        came, went = [], []
        for one in duties:
            row = _duty_row(one)
            before = kept.pop(one.id, None)
            if before is None:
                fresh.append((one.id, one.client_id, *row))
                came.append(_place(row))
            elif before[3:] != row or before[2] != one.client_id.hex().upper():
                changed.append((one.client_id, *row, before[0]))
                came.append(_place(row))
                went.append(_place(before[3:]))
        self.connection.executemany("DELETE FROM duty WHERE row = ?", [(row[0],) for row in kept.values()])
        self.connection.executemany(_NEW_DUTY, fresh)
        self.connection.executemany(_CHANGED_DUTY, changed)
        return came, [*went, *(_place(row[3:]) for row in kept.values())]

    def forget_gone(self) -> None:
        self._tally = None
        with self.atomic():
            for table, column in (("standing", "id"), ("duty", "client_id"), ("reading", "id")):
                self.connection.execute(
                    f"DELETE FROM {table} WHERE NOT EXISTS (SELECT 1 FROM client WHERE client.id = {table}.{column})"
                )

    def unread_names(self, ids: Sequence[bytes], revision: int) -> list[tuple[bytes, str, str, str | None]]:
        where, values = records.scope(ids, "client.id")
        # Names, told readings and the revision hold no such sign; a book of before has the name alone.
        key = f"client.name || char(31) || coalesce(client.reading, '') || char(31) || {revision}"
        rows = self.connection.execute(
            f"SELECT client.id, {key}, client.name, client.reading FROM client LEFT JOIN reading USING (id) {where}"
            f" AND client.name IS NOT NULL AND reading.name IS NOT ({key})",
            values,
        )
        return rows.fetchall()  # type: ignore[no-any-return]  # DB-API rows

    def save_readings(self, readings: Sequence[tuple[bytes, str, str, str, str]]) -> None:
        with self.atomic():
            self.connection.executemany(
                "INSERT OR REPLACE INTO reading (id, name, full, initials, others) VALUES (?, ?, ?, ?, ?)", readings
            )

    def _note(self, key: str, value: object) -> None:
        self.connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, json.dumps(value).encode())
        )


def _standing_row(one: Standing) -> tuple[Any, ...]:
    return (
        one.client_id,
        one.aum_fen,
        one.band,
        one.tier,
        _iso(one.tier_since),
        one.next_tier,
        one.distance_fen,
        one.completeness,
        _iso(one.next_due),
        _iso(one.last_contact),
        _iso(one.changes_on),
    )


def _duty_row(one: DutyRecord) -> list[Any]:
    return [
        one.kind,
        one.rule,
        one.period_from.isoformat(),
        one.period_to.isoformat(),
        one.required,
        one.done,
        one.due.isoformat(),
        one.state,
        orjson.dumps(one.reason, _stored, orjson.OPT_PASSTHROUGH_DATACLASS).decode(),
        one.rank,
    ]


def _place(row: Sequence[Any]) -> _Place:
    """Return kind, state and due day of a row as it is written."""
    return row[_KIND], row[_STATE], row[_DUE]


def _stored(value: object) -> dict[str, object]:
    """Return a count of days as it is kept: to which day, not how many, so that it counts anew each day."""
    if not isinstance(value, DaysTo):
        raise TypeError(type(value).__name__)
    return {"to": value.on, "worked": True} if value.worked else {"to": value.on}


def _by_text(worked: Mapping[date, int]) -> dict[str, int]:
    return {on.isoformat(): count for on, count in worked.items()}


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
