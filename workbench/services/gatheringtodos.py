"""The checklists of gatherings as entries of 今日: derived from their lines, so that a tick there is a tick here."""

from __future__ import annotations

from datetime import date, timedelta

from workbench.domain.gatherings import PLAN_KEY, PlanTodo
from workbench.domain.taskduties import task_reason
from workbench.domain.tasks import TaskRule
from workbench.ports import Store
from workbench.readmodels.lists import DutyRow

_ORIGIN = "gathering"


def plan_todos(store: Store, *, rule: TaskRule, today: date) -> list[PlanTodo]:
    """Return the lines of plans that are to be done by now, and what was done of them today; the next due first.

    Args:
        rule: a line is asked for as long before its day as any task that a gathering leaves.
    """
    return list(store.gatherings().todos(today + _lead(rule), today))


def plan_duties(store: Store, *, rule: TaskRule, today: date) -> list[DutyRow]:
    """Return the same as entries of 今日: nobody's, under the name of their gathering, among the to-dos."""
    return [_duty(one, _lead(rule), today) for one in plan_todos(store, rule=rule, today=today)]


def _lead(rule: TaskRule) -> timedelta:
    return timedelta(days=rule.leads.get(_ORIGIN, 0))


def _duty(one: PlanTodo, lead: timedelta, today: date) -> DutyRow:
    item = one.item
    due = item.due or today
    state = "done" if item.done_on is not None else "overdue" if due < today else "due"
    return DutyRow(
        id=f"{PLAN_KEY}/{one.gathering.hex()}/{item.id.hex()}",
        client_id=b"",
        client_no="",
        name=one.title,
        kind="task",
        rule=f"task/{PLAN_KEY}",
        period_from=due - lead,
        period_to=due,
        required=1,
        done=int(item.done_on is not None),
        due=due,
        state=state,
        reason=task_reason(item.title, due, item.done_on, today),
        last_note=" · ".join(part for part in (item.who, item.note) if part),
    )
