"""Frozen rows of upkeep: coverage, watch lists, fulfilment and duties of the desk; ids 16 bytes, money fen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workbench.domain.deskduties import DutyState
from workbench.domain.reasons import Names
from workbench.readmodels.lists import ListedClient


@dataclass(frozen=True, slots=True)
class WatchedClient(ListedClient):
    """A client of a watch list; `extra` holds what the list tells beside the common columns (see each list)."""

    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CoverageView:
    """One coverage goal (MS1–MS3).

    Attributes:
        percent: the goal in whole per cent; `hundredths` what is reached in hundredths of a per cent, None for nobody.
        total, met: clients who must hold it and those who do; `short` how many more are needed to meet the goal.
        reached: decided on the exact share.
        missing: the clients who lack it, the largest first; `extra` has held and wanted, and `gaps` (Names) for files.
    """

    code: str
    name: Names
    low_fen: int
    target: str
    percent: int
    total: int
    met: int
    hundredths: int | None
    reached: bool
    short: int
    missing: Sequence[WatchedClient]


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """All goals on one day, and the files to be completed (待补录); their `code` is `must` (MS5) or `wanted` (MS4)."""

    day: date
    goals: Sequence[CoverageView]
    incomplete: Sequence[WatchedClient]


@dataclass(frozen=True, slots=True)
class FulfilmentLine:
    """One duty of one band in a period.

    Attributes:
        code, name: of the quota, or `birthday`, `festival`, `birthday-gift`, `profile`.
        clients: clients of the band to whom it is owed; those it is waived for are not among them.
        required, done: owed by the end of the period and fulfilled of it, never more than owed.
        hundredths: done of required in hundredths of a per cent, None where nothing is owed.
        waived: clients for whom it is suspended or waived by hand.
        behind: clients who were owed more than they got; `extra` has required, done, left, required_year.
    """

    band: str
    band_name: Names
    code: str
    name: Names
    clients: int
    required: int
    done: int
    hundredths: int | None
    waived: int
    behind: Sequence[WatchedClient]


@dataclass(frozen=True, slots=True)
class Proof:
    """One line of the check version (检查版, MS10): what one client was owed, got, and the days that prove it."""

    client: ListedClient
    code: str
    name: Names
    required: int
    done: int
    state: str
    dates: Sequence[date]


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """What the standard asked for between two days and what was done of it, band by band, the highest first."""

    first: date
    last: date
    until: date
    lines: Sequence[FulfilmentLine]
    proofs: Sequence[Proof] = ()


@dataclass(frozen=True, slots=True)
class BatchList:
    """Whom a batch of messages to a band may go to, and whom it must not, and why (`extra["blocked_by"]`)."""

    band: str
    may: Sequence[WatchedClient]
    blocked: Sequence[WatchedClient]


@dataclass(frozen=True, slots=True)
class DeskView:
    """The desk's own duties as they stand on a day: overdue first, then those due, then those done."""

    day: date
    duties: Sequence[DutyState]
