"""Frozen rows of what is to be done and of what happens in clients' lives, for both front ends."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.clients import Task
from workbench.domain.lifeevents import LifeEvent


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task with whose it is; `client_no` is "" where the bank gave none."""

    task: Task
    client_id: bytes
    client_no: str
    name: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """One life event with whose it is; `client_no` is "" where the bank gave none."""

    event: LifeEvent
    client_id: bytes
    client_no: str
    name: str
