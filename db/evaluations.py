"""What the rules said of each client, kept beside the book until it changes: the caches that lists read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import orjson

from db.codec import heads_of
from db.queries import records
from db.queries.daycounts import KEY as _DAYS
from db.queries.daycounts import DayCounts, day_counts
from db.store import Book
from workbench.domain.reasons import DaysTo
from workbench.domain.registry import BY_NAME
from workbench.ports import DutyRecord, Judged, Standing

_EVALUATED = "evaluated"
_CLIENT = BY_NAME["client"].number


class Evaluations(Book):
    """A book with the evaluations of its clients; implements that part of `workbench.ports.Store`."""

    def client_ids(self) -> list[bytes]:
        return [row for (row,) in self.connection.execute("SELECT id FROM client ORDER BY rowid").fetchall()]

    def position(self) -> int:
        (last,) = self.connection.execute("SELECT coalesce(max(id), 0) FROM log_transaction").fetchone()
        return int(last)

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
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (_EVALUATED,)).fetchone()
        if row is None:
            return None
        key, position = json.loads(row[0])
        return str(key), int(position)

    def outdated(self, judged: Judged) -> list[bytes]:
        valid = self.connection.execute(
            "SELECT id FROM standing WHERE rules = ? AND checked <= ? AND changes_on > ?",
            (judged.rules, judged.day.isoformat(), judged.day.isoformat()),
        ).fetchall()
        known = {client for (client,) in valid}
        return [client for client in self.client_ids() if client not in known]

    def day_counts(self) -> DayCounts:
        return day_counts(self.connection)

    def begin_evaluation(self, judged: Judged, worked: Mapping[date, int]) -> None:
        with self.atomic():
            known = self.evaluated_at()
            if known is not None:
                self._note(_EVALUATED, ["", known[1]])
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
        clients = [(row,) for row in ids]
        checked = judged.day.isoformat()
        with self.atomic():
            self.connection.executemany("DELETE FROM duty WHERE client_id = ?", clients)
            self.connection.executemany("DELETE FROM standing WHERE id = ?", clients)
            self.connection.executemany(
                "INSERT INTO standing (id, aum_fen, band, tier, tier_since, next_tier, distance_fen, completeness,"
                " next_due, last_contact, changes_on, checked, rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(*_standing_row(one), checked, judged.rules) for one in standings],
            )
            self.connection.executemany(
                "INSERT INTO duty (id, client_id, kind, rule, period_from, period_to, required, done, due, state,"
                " reason, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                map(_duty_row, duties),
            )
            kept = self.day_counts()
            counts = {**(kept.worked if kept.day == judged.day else {}), **_by_text(worked or {})}
            if counts != kept.worked or kept.day != judged.day:
                self._note(_DAYS, [checked, counts])
            if complete is not None:
                self._note(_EVALUATED, complete)

    def forget_gone(self) -> None:
        with self.atomic():
            for table, column in (("standing", "id"), ("duty", "client_id"), ("reading", "id")):
                self.connection.execute(
                    f"DELETE FROM {table} WHERE NOT EXISTS (SELECT 1 FROM client WHERE client.id = {table}.{column})"
                )

    def unread_names(self, ids: Sequence[bytes]) -> list[tuple[bytes, str]]:
        where, values = records.scope(ids, "client.id")
        rows = self.connection.execute(
            f"SELECT client.id, client.name FROM client LEFT JOIN reading USING (id) {where}"
            " AND client.name IS NOT NULL AND reading.name IS NOT client.name",
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


def _duty_row(one: DutyRecord) -> tuple[Any, ...]:
    return (
        one.id,
        one.client_id,
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
    )


def _stored(value: object) -> dict[str, object]:
    """Return a count of days as it is kept: to which day, not how many, so that it counts anew each day."""
    if not isinstance(value, DaysTo):
        raise TypeError(type(value).__name__)
    return {"to": value.on, "worked": True} if value.worked else {"to": value.on}


def _by_text(worked: Mapping[date, int]) -> dict[str, int]:
    return {on.isoformat(): count for on, count in worked.items()}


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
