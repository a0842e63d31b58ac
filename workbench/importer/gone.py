"""What came from a calendar before and is no longer in it: it stays unless one asked to have it cancelled."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from workbench.domain.problems import Problem
from workbench.domain.recurrence import parse_rule
from workbench.importer.calendarrows import base_of
from workbench.importer.cells import CalendarPart
from workbench.importer.context import Job
from workbench.importer.eventrows import EventRows, moment_of
from workbench.importer.records import Row
from workbench.importer.turns import LAST_YEAR


class GonePlan:
    """Finds what a whole calendar does not have any more; what is over stays as it was."""

    def __init__(self, job: Job, rows: EventRows, part: CalendarPart, uids: Collection[str]) -> None:
        self._job = job
        self._rows = rows
        self._part = part
        self._uids = uids

    def run(self) -> int:
        """Say what is gone, cancel it if that is wanted, and return how many entries it is."""
        if not self._part.full:
            return 0
        own = [row for row in self._rows.known.named() if row.text("calendar") == self._part.name]
        here = [row for row in own if self._is_here(row)]
        if not any(isinstance(row.ref, bytes) for row in here):
            # Nothing of this file is known: another calendar has the same name.
            return 0
        gone = [row for row in own if not self._is_here(row) and self._is_to_come(row)]
        for row in gone:
            starts = row.text("starts") or ""
            code = "event-gone-cancelled" if self._job.cancel_gone else "event-gone"
            self._rows.note(row.text("title") or "", code, day=starts[:10])
            if self._job.cancel_gone:
                self._cancel(row)
        return len(gone)

    def _is_here(self, row: Row) -> bool:
        uid = row.text("uid") or ""
        return uid in self._uids or base_of(uid) in self._uids

    def _is_to_come(self, row: Row) -> bool:
        today = self._job.today
        if row.table == "appointment":
            # A turn goes with its series, unless it was worked out and has none.
            return (
                row.get("state") == "planned"
                and row.get("series_id") is None
                and (row.text("starts") or "") >= today.isoformat()
            )
        starts = row.text("starts") or ""
        try:
            return bool(parse_rule(row.text("rule") or "").moments(starts, today, date(LAST_YEAR, 12, 31))[:1])
        except Problem:
            return starts >= today.isoformat()

    def _cancel(self, row: Row) -> None:
        if row.table == "appointment":
            self._rows.put(row, {"state": "cancelled"})
            return
        today = moment_of(datetime.combine(self._job.today, time()))
        for turn in self._rows.known.family(row.text("uid") or ""):
            if turn.table == "appointment" and turn.get("state") == "planned" and (turn.text("starts") or "") >= today:
                self._rows.put(turn, {"state": "cancelled"})
        if (row.text("starts") or "") >= today:
            self._rows.drop(row)
            return
        try:
            rule = parse_rule(row.text("rule") or "")
        except Problem:
            self._rows.drop(row)
            return
        first = datetime.fromisoformat(row.text("starts") or "").date()
        if rule.moments(row.text("starts") or "", first, self._job.today - timedelta(days=1)):
            self._rows.put(row, {"rule": rule.ending_before(today).text})
        else:
            self._rows.drop(row)
