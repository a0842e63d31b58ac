"""Reads 今日 in the background and keeps it fresh: everything at first, then only the clients a change touched."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from db.queries.today import (
    client_count,
    clients_touched,
    day_tally,
    duties_to_act_on,
    duty_counts,
    settled_duties,
)
from ui.context import Context
from ui.pages.today.lines import Day, counts_of, newly_settled, opened, patched, with_plans
from ui.tasks import Latest
from workbench.domain.changes import Changes
from workbench.domain.obligations import GROUPS
from workbench.readmodels.lists import DutyRow
from workbench.readmodels.today import DayTally
from workbench.services.gatheringtodos import plan_duties
from workbench.services.goals import day_goals

#: After these, more than the touched clients may look different.
_WIDE = ("import_file", "rule_set", "setting")
#: The most pressing of each kind that are listed; of a group shown alone, more.
MOST = 300
MOST_ALONE = 5_000
#: What settles an obligation, in contrast to what makes it vanish.
_SETTLING = ("interaction", "greeting", "appointment", "task")


class _Patch(NamedTuple):
    clients: Collection[bytes]
    duties: list[DutyRow]
    plans: list[DutyRow]
    tally: DayTally
    counts: Mapping[str, int]
    settles: bool


class DayReader(QObject):
    """Holds what 今日 shows.

    Signals:
        changed: `day` or `settled` is new.

    Attributes:
        day: what was read last, None before the first time.
        settled: obligations shown as done, by id.
        awake: somebody looks; otherwise changes only make the day stale.
        stale: it must be read again before it is shown.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._with_settled = False
        self.day: Day | None = None
        self.settled: dict[str, DutyRow] = {}
        self.awake = False
        self.stale = True
        context.tasks.changed.connect(self._on_changed)

    def look(self, *, settled: bool) -> None:
        """Read everything; `settled` wants what is done or waived too."""
        today, rule = self._context.today, self._context.rules.tasks
        self._with_settled = settled

        def read(desk: Any) -> Day:
            goals, plans = day_goals(desk), plan_duties(desk, rule=rule, today=today)
            done = [*settled_duties(desk, today, MOST), *(one for one in plans if one.done)] if settled else ()
            return Day(
                [*duties_to_act_on(desk, today, goals.leads, most=MOST), *opened(plans)],
                done,
                counts_of(with_plans(duty_counts(desk, today, goals.leads), plans)),
                day_tally(desk, today),
                goals,
                desk.data_date(),
                client_count(desk),
            )

        self.stale = False
        self._latest.query(self._context.tasks, read, self._on_day)

    def read_group(self, group: str) -> None:
        """Read more of one group when not all of it is listed."""
        day, today, kinds = self.day, self._context.today, GROUPS.get(group, ())
        if day is None or sum(duty.kind in kinds for duty in day.duties) >= day.counts.get(group, 0):
            return

        def read(desk: Any) -> list[DutyRow]:
            return duties_to_act_on(desk, today, day.goals.leads, kinds=kinds, most=MOST_ALONE)

        self._latest.query(self._context.tasks, read, lambda duties: self._on_group(kinds, duties))

    def _on_group(self, kinds: Collection[str], duties: list[DutyRow]) -> None:
        if self.day is not None:
            # Lines of plans are nobody's: all of them are listed already.
            others = [duty for duty in self.day.duties if duty.kind not in kinds or not duty.client_id]
            self.day = replace(self.day, duties=[*others, *duties])
            self.changed.emit()

    def begin_sitting(self) -> None:
        """Forget what was settled while somebody looked, unless it is to be shown anyway."""
        if not self._with_settled:
            self.settled = {}

    def _on_day(self, day: Day) -> None:
        self.day = day
        self.settled = {duty.id: duty for duty in day.settled}
        self.changed.emit()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.tables == frozenset({"access"}):
            return
        if not self.awake or self.day is None:
            self.stale = True
        elif changes.operation is None or changes.touched(*_WIDE):
            self.look(settled=self._with_settled)
        else:
            # What vanishes with its client was not done.
            settles = changes.touched(*_SETTLING) and not changes.touched("client")
            self._patch(self.day, changes.operation, settles=settles)

    def _patch(self, day: Day, operation: str, *, settles: bool) -> None:
        today, rule = self._context.today, self._context.rules.tasks

        def read(desk: Any) -> _Patch | None:
            clients = clients_touched(desk, operation)
            if clients is None:
                return None
            duties = duties_to_act_on(desk, today, day.goals.leads, clients)
            plans = plan_duties(desk, rule=rule, today=today)
            counts = counts_of(with_plans(duty_counts(desk, today, day.goals.leads), plans))
            return _Patch(clients, duties, plans, day_tally(desk, today), counts, settles)

        self._context.tasks.query(read, self._on_patch)

    def _on_patch(self, patch: _Patch | None) -> None:
        if patch is None or self.day is None:
            self.look(settled=self._with_settled)
            return
        before = self.day.duties
        if patch.settles:
            self.settled |= newly_settled(before, patch.duties, patch.clients)
        told = {duty.id for duty in before} | self.settled.keys()
        done = [one for one in patch.plans if one.done and (self._with_settled or one.id in told)]
        self.settled |= {one.id: one for one in done}
        duties = patched(before, {*patch.clients, b""}, [*patch.duties, *opened(patch.plans)])
        self.day = replace(self.day, duties=duties, tally=patch.tally, counts=patch.counts)
        self.changed.emit()
