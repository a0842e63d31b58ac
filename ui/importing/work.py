"""The background part of an import: plan all files, apply all plans or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ui.tasks import Progress
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.lunar import LunarTable
from workbench.domain.problems import CancelledError
from workbench.importer.plan import FilePlan
from workbench.services.importing import ImportOptions, Leads, apply_plan, plan_files

#: What the user chose, by file name: header → field, None leaves the column out.
Choices = Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class Manner:
    """What the user said about all files; what is left alone is found out."""

    kind: str = "auto"
    sheet: str | None = None
    data_date: dt.date | None = None
    cancel_gone: bool = False


def make_plans(
    desk: Any,
    paths: Sequence[Path],
    today: dt.date,
    lunar: LunarTable,
    choices: Choices,
    progress: Progress,
    manner: Manner = Manner(),
) -> list[FilePlan]:
    """Return what the files would change; writes nothing. Raises what `plan_files` raises."""
    options = ImportOptions(
        manner.kind, manner.sheet, data_date=manner.data_date, mappings=choices, cancel_gone=manner.cancel_gone
    )
    return plan_files(desk, paths=paths, today=today, lunar=lunar, options=options, progress=progress)


def apply_plans(desk: Any, plans: Sequence[FilePlan], progress: Progress, leads: Leads | None = None) -> Changes:
    """Write every file as one transaction; when the user cancels in between, those already written are taken back.

    Raises:
        CancelledError: nothing of the files is in the book.
    """
    wanted = [plan for plan in plans if plan.writes]
    at, done = now_utc(), list[Changes]()
    try:
        for number, plan in enumerate(wanted):
            progress(number, len(wanted), plan.file)
            done.append(apply_plan(desk, planned=plan, at=at, leads=leads))
        progress(len(wanted), len(wanted), "")
    except CancelledError:
        for changes in reversed(done):
            desk.undo(changes.operation)
        raise
    tables = frozenset(table for changes in done for table in changes.tables)
    return Changes(tables, done[-1].operation if done else None)
