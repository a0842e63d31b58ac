"""What the paper of service plans is made of: the words that the client may read, and nothing that judges anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class PlanPassage:
    """One part: its name, what was written on which day, and the question that helps to fill an empty one."""

    name: str
    text: str
    on: date | None
    ask: str


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """The plan of one client; `salutation` is how the client is addressed, such as 王女士."""

    name: str
    salutation: str
    parts: Sequence[PlanPassage]


@dataclass(frozen=True, slots=True)
class ServicePlanPaper:
    """服务方案 (MS6, F18): a page or more a client, to talk over with the client on `day`."""

    letterhead: Letterhead
    day: date
    plans: Sequence[PlanSheet]
