"""The open book as services see it: implements `workbench.ports.Store` on the log and the queries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from db.deskparts.agenda import AgendaReads
from db.deskparts.duplicates import DuplicateReads
from db.deskparts.families import FamilyReads
from db.deskparts.recycling import BinReads
from db.evaluations import Evaluations
from db.queries import almanac, deeds, records, timeline
from db.queries.calendar import appointment_rows
from db.queries.clients import client_rows
from db.queries.diary import read_diary
from db.queries.facts import client_facts
from db.queries.filing import file_facts
from db.queries.gatherings import GatheringReads
from db.queries.gifts import GiftReads
from db.queries.greetings import GreetingReads
from db.queries.known import BookKnown
from db.queries.listing import PARTS, saved_views
from db.queries.marks import marks_by_client
from db.queries.movements import MonthReads
from db.queries.opportunities import PipelineReads
from db.queries.passages import passages
from db.queries.segments import segment_rows
from db.queries.ties import Ties
from db.queries.value import area_rows, contacted, value_facts
from db.queries.whole import WholeBook
from workbench.domain.clients import ClientFacts, Task
from workbench.domain.deskduties import Deed
from workbench.domain.entitlements import Use
from workbench.domain.marks import Mark
from workbench.domain.problems import Problem
from workbench.domain.segments import Segment
from workbench.domain.standards import Evidence
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tierresults import Override
from workbench.domain.value.facts import ValueFacts
from workbench.domain.views import SavedView
from workbench.ports import Standing
from workbench.readmodels.almanac import OwnCalendar
from workbench.readmodels.diary import Diary
from workbench.readmodels.filing import FileFacts
from workbench.readmodels.lists import ClientRow
from workbench.readmodels.timeline import Happening

#: Verbs after which rules and settings are read again.
_RULE_VERBS = (
    *("adopt", "withdraw", "settings", "create", "demo", "undo", "redo", "merge", "resolve"),
    *("year-import", "year-remove", "occasion", "occasion-delete", "business"),
)


class Desk(AgendaReads, FamilyReads, DuplicateReads, BinReads, Evaluations):
    """A book with the reads and caches that use cases need; held by one thread at a time."""

    past = False

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
        return client_facts(self.connection, ids, figures=figures)

    def file_facts(self, on: date, ids: Iterable[bytes] | None = None) -> list[FileFacts]:
        return file_facts(self, on, ids)

    def monthly(self) -> MonthReads:
        return MonthReads(self.connection)

    def pipeline(self) -> PipelineReads:
        return PipelineReads(self.connection)

    def gatherings(self) -> GatheringReads:
        return GatheringReads(self.connection)

    def ties(self) -> Ties:
        return Ties(self.connection)

    def gift_book(self) -> GiftReads:
        return GiftReads(self.connection)

    def overrides(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[tuple[str, Override]]]:
        return records.overrides(self.connection, ids)

    def tasks(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Task]]:
        return records.tasks(self.connection, ids)

    def passages(self, ids: Iterable[bytes]) -> Mapping[bytes, Mapping[tuple[str, str], tuple[str, date | None]]]:
        return passages(self.connection, ids)

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

    def list_rows(self, today: date, ids: Iterable[bytes] | None = None) -> list[ClientRow]:
        return client_rows(self, today, ids)

    def list_part(self, name: str, today: date, ids: Iterable[bytes] | None = None) -> Mapping[bytes, Any]:
        return PARTS[name](self, today, ids)

    def saved_views(self, page: str) -> Sequence[SavedView]:
        return saved_views(self, page)

    def segments(self) -> Sequence[Segment]:
        return segment_rows(self.connection)

    def contacted(self, evidence: Evidence, first: date | None, last: date) -> frozenset[bytes]:
        return contacted(self.connection, evidence, first, last)

    def areas(self) -> Mapping[bytes, str]:
        return area_rows(self.connection)

    def greetings(self) -> GreetingReads:
        return GreetingReads(self.connection)

    def standings(self) -> Mapping[bytes, Standing]:
        return records.standings(self.connection)

    def data_date(self) -> date | None:
        return records.data_date(self.connection)

    def clients_with_appointments(self, day: date) -> list[bytes]:
        rows = appointment_rows(self, day, day)
        return list(dict.fromkeys(row.client_id for row in rows if row.client_id and row.state == "planned"))

    def deeds(self, first: date, last: date) -> Sequence[Deed]:
        return deeds.deeds(self.connection, first, last)

    def prints(self, first: date, last: date) -> Sequence[tuple[str, str]]:
        return deeds.prints(self.connection, first, last)

    def contacts_by(self, channels: Sequence[str], first: date, last: date) -> Sequence[tuple[str, date]]:
        return deeds.contacts_by(self.connection, channels, first, last)

    def contact(self, interaction: bytes) -> Sequence[Mapping[str, Any]]:
        return timeline.contact(self, interaction)

    def hanging_on(self, interactions: Iterable[bytes]) -> Sequence[tuple[str, bytes]]:
        return timeline.hanging_on(self, interactions)

    def told(self, client: bytes) -> Sequence[Happening]:
        return timeline.told(self, client)

    def imports_of(self, client: bytes) -> Sequence[tuple[str, str, str]]:
        return timeline.imports(self, client)

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
        if not rows:
            # A number that the client had before it was merged with a duplicate.
            rows = self.connection.execute(
                "SELECT DISTINCT client_id FROM alias WHERE kind = 'client_no' AND value = ?", (wanted,)
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

    def frozen_reports(self, name: str, period: str, scope: str) -> Sequence[Mapping[str, Any]]:
        names = ("at", "version", "rules", "payload")
        rows = self.connection.execute(
            f"SELECT {', '.join(names)} FROM frozen_report"
            " WHERE name = ? AND period = ? AND scope = ? AND payload IS NOT NULL ORDER BY version",
            (name, period, scope),
        )
        return [dict(zip(names, row, strict=True)) for row in rows]

    def frozen_periods(self) -> Sequence[tuple[str, str]]:
        rows = self.connection.execute(
            "SELECT name, period FROM frozen_report WHERE name IS NOT NULL AND period IS NOT NULL"
            " AND scope IS NOT 'rows' ORDER BY period, name"
        )
        return rows.fetchall()  # type: ignore[no-any-return]  # DB-API rows

    def diary(self, first: date | None, last: date | None) -> Diary:
        return read_diary(self.connection, first, last)

    def own_calendar(self) -> OwnCalendar:
        return almanac.own_calendar(self.connection, self.setting("branch_week"))

    def occasion_uses(self, code: str) -> int:
        return almanac.occasion_uses(self.connection, code)

    def rules_version(self) -> int:
        """Return a number that changes when a rule set or a setting may have been written."""
        return self.log.last_of(_RULE_VERBS)
