"""Frozen models of the papers of upkeep: coverage, watch lists, maturities, the quarterly circular, the weekly meeting.

Names and reasons stand in the language of the paper; money is fen, shares hundredths of a per cent, None for unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class PaperClient:
    """One client of a list on paper; `state` is what the list tells apart, in words."""

    client_no: str
    name: str
    tier: str = ""
    band: str = ""
    value_fen: int | None = None
    other_fen: int | None = None
    day: date | None = None
    state: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PaperGoal:
    """One coverage goal; `short` is how many clients are missing to meet it."""

    name: str
    low_fen: int
    percent: int
    total: int
    met: int
    hundredths: int | None
    reached: bool
    short: int


@dataclass(frozen=True, slots=True)
class PaperList:
    """A titled list of clients; `value` and `other` are the heads of its money columns, empty for none."""

    title: str
    value: str
    other: str
    rows: Sequence[PaperClient]


@dataclass(frozen=True, slots=True)
class CoveragePaper:
    """覆盖率与渗透率 (MS1–MS5) as of a day, with the lists of clients who lack something."""

    letterhead: Letterhead
    day: date
    goals: Sequence[PaperGoal]
    lists: Sequence[PaperList]


@dataclass(frozen=True, slots=True)
class WatchPaper:
    """关注清单: one or several watch lists as of a day, with room to write what was done."""

    letterhead: Letterhead
    day: date
    lists: Sequence[PaperList]


@dataclass(frozen=True, slots=True)
class MaturityRow:
    """One holding that matures; `days` are left, negative when it has matured."""

    client_no: str
    name: str
    band: str
    product: str
    kind: str
    amount_fen: int
    day: date
    days: int
    contacted: date | None
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class MaturityPaper:
    """到期清单: what matures from `first` to `last`, by day, with blank columns for 承接 (intention and result)."""

    letterhead: Letterhead
    day: date
    first: date
    last: date
    rows: Sequence[MaturityRow]


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty of one band in the circular."""

    band: str
    name: str
    clients: int
    required: int
    done: int
    hundredths: int | None
    behind: int
    waived: int


@dataclass(frozen=True, slots=True)
class BehindRow:
    """One client who got less than was owed; `duties` says what is short."""

    client_no: str
    name: str
    band: str
    value_fen: int | None
    duties: str


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One duty of the desk over the period: how often it was owed and done."""

    name: str
    period: str
    required: int
    done: int
    state: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the check version: evidence are the days that prove it, oldest first."""

    client_no: str
    name: str
    band: str
    duty: str
    required: int
    done: int
    state: str
    evidence: Sequence[date]


@dataclass(frozen=True, slots=True)
class CircularPaper:
    """季度维护达标表 (MS8), as the check version (检查版, MS10) with `checks`."""

    letterhead: Letterhead
    title: str
    first: date
    last: date
    until: date
    lines: Sequence[DutyLine]
    desk: Sequence[DeskLine]
    goals: Sequence[PaperGoal]
    behind: Sequence[BehindRow]
    checks: Sequence[CheckRow] = ()
    preparer: str = ""


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One line of a short list of the weekly report."""

    name: str
    band: str
    value_fen: int | None
    day: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class WeekList:
    """A short list: the first `rows` of `total`."""

    title: str
    total: int
    rows: Sequence[WeekLine]


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """What a week brought.

    Attributes:
        contacts, reached: real contacts, and clients who had one.
        visits, planned: visits recorded, and appointments planned.
        matured, followed: holdings that matured, and those with a contact around; with their fen.
        required, done: contacts owed in the month of the report, and those made of them.
        managed, overdue: clients in the book, and what stands overdue.
    """

    contacts: int
    reached: int
    visits: int
    planned: int
    greetings: int
    new: int
    matured: int
    followed: int
    matured_fen: int
    followed_fen: int
    required: int
    done: int
    managed: int
    overdue: int


@dataclass(frozen=True, slots=True)
class WeeklyPaper:
    """周例会汇报 (MS7) on one page: the week from `first` to `last`, and what the next one brings.

    Attributes:
        channels: (channel code, contacts) of the week.
        lists: short lists of the week and of the next.
    """

    letterhead: Letterhead
    first: date
    last: date
    figures: WeekFigures
    channels: Sequence[tuple[str, int]]
    lists: Sequence[WeekList]
    preparer: str = ""
