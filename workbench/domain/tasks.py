"""Tasks (待办): what is to be done for a client by a day, where they come from, and when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from workbench.domain.clients import Task
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: States of a task; a dropped one is not done and asked for no more.
STATE_NAMES: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("Tasks", "Open"),
    "done": QT_TRANSLATE_NOOP("Tasks", "Done"),
    "dropped": QT_TRANSLATE_NOOP("Tasks", "Dropped"),
}
#: What makes a task: the manager's hand, or the table of the row that asked for it.
ORIGIN_NAMES: Mapping[str, str] = {
    "hand": QT_TRANSLATE_NOOP("Tasks", "By hand"),
    "interaction": QT_TRANSLATE_NOOP("Tasks", "Promise"),
    "life_event": QT_TRANSLATE_NOOP("Tasks", "Life event"),
    "opportunity": QT_TRANSLATE_NOOP("Tasks", "Opportunity"),
    "referral": QT_TRANSLATE_NOOP("Tasks", "Referral"),
    "gathering": QT_TRANSLATE_NOOP("Tasks", "Gathering"),
    "appointment": QT_TRANSLATE_NOOP("Tasks", "Visit report"),
}
#: The four contents of maintenance (L11): 情感关怀、售后跟踪、资讯服务、财富诊断.
CONTENT_NAMES: Mapping[str, str] = {
    "emotion": QT_TRANSLATE_NOOP("Tasks", "Personal care"),
    "aftercare": QT_TRANSLATE_NOOP("Tasks", "After-sales care"),
    "information": QT_TRANSLATE_NOOP("Tasks", "Information"),
    "diagnosis": QT_TRANSLATE_NOOP("Tasks", "Wealth check"),
}
#: How a task closes beside being ticked off: by any contact that reaches the client from its first day on.
CLOSED_BY = ("contact",)
#: A finished task is read no longer than so many days.
SETTLED_MOST = 31


@dataclass(frozen=True, slots=True)
class TaskRule:
    """When tasks are listed, in days (`resources/desk/tasks.toml`).

    Attributes:
        leads: origin → days before the due day, for tasks without a first day of their own.
        tail: days after the due day that an undone one stays, None for as long as it is open.
        settled: days that a finished one is told.
        untitled: what one without words is called.
    """

    leads: Mapping[str, int] = field(default_factory=dict)
    tail: int | None = None
    settled: int = 0
    untitled: Names = field(default_factory=lambda: {"zh_CN": "", "en": ""})


def read_task_rule(root: Section) -> TaskRule:
    """Return the rule of a parsed file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root.only("settled", "tail", "untitled", "leads")
    leads = root.section("leads")
    leads.only(*ORIGIN_NAMES)
    return TaskRule(
        leads={origin: leads.count(origin) for origin in leads.values},
        tail=root.count("tail") if root.has("tail") else None,
        settled=root.count("settled", most=SETTLED_MOST),
        untitled=root.names("untitled"),
    )


def starts_of(task: Task, rule: TaskRule) -> date:
    """Return the first day on which a task is asked for: its own, else its due day less the lead of its origin."""
    lead = timedelta(days=rule.leads.get(task.origin or "hand", 0))
    return min(task.starts or task.due - lead, task.due)


def task_in(obligation: str) -> bytes | None:
    """Return the task that an obligation stands for, None when it is of another kind."""
    kind, _, rest = obligation.partition("/")
    return bytes.fromhex(rest.rpartition("/")[2]) if kind == "task" else None
