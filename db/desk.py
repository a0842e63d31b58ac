"""The open book as services see it: implements `workbench.ports.Store` on the log and the queries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import orjson

from db.codec import heads_of
from db.queries import deeds, records
from db.queries.known import BookKnown
from db.queries.marks import marks_by_client
from db.queries.movements import MonthReads
from db.queries.value import area_rows, value_facts
from db.queries.whole import WholeBook
from db.store import Book
from workbench.domain.clients import ClientFacts
from workbench.domain.deskduties import Deed
from workbench.domain.entitlements import Use
from workbench.domain.greetings import GreetingRow
from workbench.domain.marks import Mark
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME
from workbench.domain.standards import Evidence
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tiers import Override
from workbench.domain.value.facts import ValueFacts
from workbench.ports import DutyRecord, Standing

_EVALUATED = "evaluated"
#: Verbs after which rules and settings are read again.
_RULE_VERBS = ("adopt", "withdraw", "settings", "create", "demo", "undo", "redo", "merge", "resolve")


class Desk(Book):
    """A book with the reads and caches that use cases need; held by one thread at a time."""

    def known(self) -> BookKnown:
        """Return what the importer compares with."""
        return BookKnown(self.connection)

    def whole(self) -> WholeBook:
        """Return the book for reading it as a whole."""
        return WholeBook(self.connection)

    def mapping_profiles(self) -> dict[str, dict[str, str]]:
        """Return the remembered mappings of headers: {signature: {header: field}}."""
        rows = self.connection.execute("SELECT signature, mapping FROM mapping_profile WHERE mapping IS NOT NULL")
        return {signature: json.loads(mapping) for signature, mapping in rows}

    def facts(self, ids: Iterable[bytes] | None = None, *, figures: bool = True) -> list[ClientFacts]:
        return records.facts(self.connection, ids, figures=figures)

    def monthly(self) -> MonthReads:
        return MonthReads(self.connection)

    def overrides(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[tuple[str, Override]]]:
        return records.overrides(self.connection, ids)

    def marks(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Mark]]:
        return marks_by_client(self.connection, ids)

    def value_facts(
        self,
        on: date,
        *,
        columns: Sequence[str],
        evidence: Evidence,
        contact_months: int,
        growth_months: int,
        contribution_months: int,
    ) -> list[ValueFacts]:
        return value_facts(
            self.connection,
            on,
            columns=columns,
            evidence=evidence,
            contact_months=contact_months,
            growth_months=growth_months,
            contribution_months=contribution_months,
        )

    def areas(self) -> Mapping[bytes, str]:
        return area_rows(self.connection)

    def greetings(self) -> Mapping[bytes, list[GreetingRow]]:
        return records.greetings(self.connection)

    def standings(self) -> Mapping[bytes, Standing]:
        return records.standings(self.connection)

    def data_date(self) -> date | None:
        return records.data_date(self.connection)

    def clients_with_appointments(self, day: date) -> list[bytes]:
        rows = self.connection.execute(
            "SELECT client_id FROM appointment WHERE starts LIKE ? || '%' AND state = 'planned'"
            " AND client_id IS NOT NULL ORDER BY starts, rowid",
            (day.isoformat(),),
        )
        return list(dict.fromkeys(client for (client,) in rows))

    def deeds(self, first: date, last: date) -> Sequence[Deed]:
        return deeds.deeds(self.connection, first, last)

    def prints(self, first: date, last: date) -> Sequence[tuple[str, str]]:
        return deeds.prints(self.connection, first, last)

    def contacts_by(self, channels: Sequence[str], first: date, last: date) -> Sequence[tuple[str, date]]:
        return deeds.contacts_by(self.connection, channels, first, last)

    def entitlement_uses(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Use]]:
        return deeds.entitlement_uses(self.connection, ids)

    def owners(self) -> Mapping[bytes, str]:
        return deeds.owners(self.connection)

    def book_since(self) -> date | None:
        return deeds.book_since(self.connection)

    def client_id(self, client_no: str) -> bytes:
        wanted = client_no.strip()
        rows = self.connection.execute(
            "SELECT id FROM client WHERE client_no = ? OR lower(hex(id)) = lower(?)", (wanted, wanted)
        ).fetchall()
        if len(rows) == 1:
            return bytes(rows[0][0])
        if rows:
            raise Problem(
                "client-ambiguous",
                QT_TRANSLATE_NOOP("Problems", "{count} clients have the number {number}."),
                QT_TRANSLATE_NOOP("Problems", "Name the client by its id instead."),
                {"count": len(rows), "number": wanted},
            )
        raise Problem(
            "no-such-client",
            QT_TRANSLATE_NOOP("Problems", "There is no client with the number {number}."),
            QT_TRANSLATE_NOOP("Problems", "Check the number, or search the list by name."),
            {"number": wanted},
        )

    # -- settings and rules

    def setting_id(self, key: str) -> bytes:
        return self.natural_id("setting", key)

    def setting(self, key: str, default: str = "") -> str:
        row = self.connection.execute("SELECT value FROM setting WHERE id = ?", (self.setting_id(key),)).fetchone()
        return row[0] if row and row[0] is not None else default

    def rule_sets(self, kind: str) -> Sequence[Mapping[str, Any]]:
        return self._rule_sets(kind, "state IS NULL AND code IS NOT NULL AND toml IS NOT NULL")

    def rule_drafts(self, kind: str) -> Sequence[Mapping[str, Any]]:
        return self._rule_sets(kind, "state = 'draft' AND toml IS NOT NULL")

    def _rule_sets(self, kind: str, where: str) -> Sequence[Mapping[str, Any]]:
        names = ("id", "code", "version", "effective", "toml", "reason")
        # Ids rise with time, on every copy of the book alike.
        rows = self.connection.execute(
            f"SELECT {', '.join(names)} FROM rule_set WHERE type = ? AND {where} ORDER BY effective, id", (kind,)
        )
        found = [dict(zip(names, row, strict=True)) for row in rows]
        return [one | {"effective": one["effective"] and date.fromisoformat(one["effective"])} for one in found]

    def frozen_periods(self) -> Sequence[tuple[str, str]]:
        rows = self.connection.execute(
            "SELECT name, period FROM frozen_report WHERE name IS NOT NULL AND period IS NOT NULL ORDER BY period, name"
        )
        return rows.fetchall()  # type: ignore[no-any-return]  # DB-API rows

    def rules_version(self) -> int:
        """Return a number that changes when a rule set or a setting may have been written."""
        marks = ",".join("?" * len(_RULE_VERBS))
        (last,) = self.connection.execute(
            f"SELECT coalesce(max(id), 0) FROM log_transaction WHERE verb IN ({marks})", _RULE_VERBS
        ).fetchone()
        return int(last)

    # -- caches

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
        clients = {row for row, table in touched.items() if table == BY_NAME["client"].number}
        return clients | self.projection.families.parents_of(touched.keys() - clients)

    def evaluated_at(self) -> tuple[str, int] | None:
        row = self.connection.execute("SELECT value FROM meta WHERE key = ?", (_EVALUATED,)).fetchone()
        if row is None:
            return None
        key, position = json.loads(row[0])
        return str(key), int(position)

    def save_evaluation(
        self,
        ids: Sequence[bytes],
        standings: Sequence[Standing],
        duties: Sequence[DutyRecord],
        *,
        complete: tuple[str, int] | None = None,
    ) -> None:
        clients = [(row,) for row in ids]
        with self.atomic():
            self.connection.executemany("DELETE FROM duty WHERE client_id = ?", clients)
            self.connection.executemany("DELETE FROM standing WHERE id = ?", clients)
            self.connection.executemany(
                "INSERT INTO standing (id, aum_fen, band, tier, tier_since, next_tier, distance_fen, completeness,"
                " next_due, last_contact) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                map(_standing_row, standings),
            )
            self.connection.executemany(
                "INSERT INTO duty (id, client_id, kind, rule, period_from, period_to, required, done, due, state,"
                " reason, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                map(_duty_row, duties),
            )
            if complete is not None:
                self.connection.execute(
                    "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
                    (_EVALUATED, json.dumps(complete).encode()),
                )

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
        orjson.dumps(one.reason).decode(),
        one.rank,
    )


def _iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
