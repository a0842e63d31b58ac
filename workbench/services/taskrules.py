"""Reads when tasks are listed, from the program's resources or the branch's own."""

from __future__ import annotations

from workbench.domain.rulefile import Section
from workbench.domain.tasks import TaskRule, read_task_rule
from workbench.settings import load_toml, resource

_FILE = "desk/tasks.toml"


def load_task_rule() -> TaskRule:
    """Return when tasks are listed.

    Raises:
        Problem: the file cannot be read, or says what no rule knows.
    """
    return read_task_rule(Section(load_toml(resource(_FILE)), "", _FILE))
