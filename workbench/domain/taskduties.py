"""Tasks as obligations: listed from their first day on until they are done, by a contact or by being ticked off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from workbench.domain.cases import Case, told
from workbench.domain.clients import Task
from workbench.domain.obligations import Obligation
from workbench.domain.reasons import Names, days_to
from workbench.domain.tasks import starts_of
from workbench.domain.texts import QT_TRANSLATE_NOOP

_TASK = QT_TRANSLATE_NOOP("Obligations", "{title}, days left: {days}")
_TASK_TODAY = QT_TRANSLATE_NOOP("Obligations", "{title}: today")
_TASK_LATE = QT_TRANSLATE_NOOP("Obligations", "{title}: was due on {on}")
_TASK_DONE = QT_TRANSLATE_NOOP("Obligations", "{title}: done on {done}")
_ONE_DAY = timedelta(days=1)


def task_obligations(case: Case) -> Iterator[Obligation]:
    """Yield the tasks that are asked for by now or until the horizon, and for a while what was done (F15, L11)."""
    for task in case.facts.tasks:
        if task.state != "dropped":
            yield from _task(case, task)


def _task(case: Case, task: Task) -> Iterator[Obligation]:
    rule, day, horizon = case.rules.tasks, case.context.day, case.horizon
    starts = starts_of(task, rule)
    done = _done_on(case, task, starts)
    if done is not None:
        last = done + timedelta(days=rule.settled)
        horizon.note(last + _ONE_DAY)
        if day <= last:
            yield _obligation(case, task, starts, done)
        return
    horizon.note(starts)
    if rule.tail is not None:
        horizon.note(task.due + timedelta(days=rule.tail) + _ONE_DAY)
    if starts <= case.context.until and (rule.tail is None or day <= task.due + timedelta(days=rule.tail)):
        yield _obligation(case, task, starts, None)


def _done_on(case: Case, task: Task, starts: date) -> date | None:
    """Return the day on which a task was done, as known on the day asked; None while it is open."""
    if task.state == "done":
        done = task.done_on or task.due
        if done <= case.context.day or task.done_on is None:
            return done
        case.horizon.note(done)
    if task.closed_by == "contact":
        return min((on for on in case.contacts if on >= starts), default=None)
    return None


def task_reason(title: str | Names, due: date, done: date | None, day: date) -> tuple[str, dict[str, object]]:
    """Return what is said of a task on a day, with its values: the days left, that it is late, or when it was done."""
    values: dict[str, object] = {"title": title}
    if done is not None:
        return _TASK_DONE, {**values, "done": done}
    if due > day:
        return _TASK, {**values, "days": days_to(due, day)}
    return (_TASK_TODAY, values) if due == day else (_TASK_LATE, {**values, "on": due})


def _obligation(case: Case, task: Task, starts: date, done: date | None) -> Obligation:
    text, values = task_reason(task.title or case.rules.tasks.untitled, task.due, done, case.context.day)
    case.horizon.note(task.due)
    rule = f"task/{task.origin or 'hand'}"
    return case.obligation(
        "task",
        rule,
        f"{case.key}/{task.id.hex()}",
        period=(starts, task.due),
        due=task.due,
        done=int(done is not None),
        reason=told(text, values),
    )
