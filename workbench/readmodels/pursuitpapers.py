"""What the papers of opportunities and referrals are drawn from; names in the paper's language, money in fen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class PaperOpportunity:
    """One line of the opportunity table; `days` in the step, `stuck` when they are too many, `end` how and why."""

    client_no: str
    name: str
    title: str
    product: str
    amount_fen: int | None
    since: date | None
    days: int
    stuck: bool
    next: str = ""
    due: date | None = None
    end: str = ""


@dataclass(frozen=True, slots=True)
class PaperStage:
    """One step with those that stand in it; `marks` are the letters of RF5."""

    place: int
    name: str
    marks: str
    amount_fen: int
    rows: Sequence[PaperOpportunity]


@dataclass(frozen=True, slots=True)
class OpportunityPaper:
    """商机进程表 (F7): open opportunities by step, and what ended since `since`.

    Attributes:
        counts: (how it stands, how many, fen) of open, won, lost and declined.
    """

    letterhead: Letterhead
    day: date
    since: date
    counts: Sequence[tuple[str, int, int]]
    stages: Sequence[PaperStage]
    ended: Sequence[PaperOpportunity]


@dataclass(frozen=True, slots=True)
class PaperLead:
    """One referral form: what is known stands in it, the rest is left to be written.

    Attributes:
        fields: what is known by code (name, phone, work, employer, job, address, on, assigned, due, referrer, role,
            note, outcome, outcome_on, feedback, feedback_on).
        source, signals: codes that are ticked.
    """

    fields: dict[str, str]
    source: str = ""
    signals: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class LeadPaper:
    """转介单 · 客户信息搜集表 (F10): a page each; `sources`, `signals`, `needs` and `roles` are (code, name) to tick.

    Attributes:
        follow_days: days to the first contact (A2).
    """

    letterhead: Letterhead
    leads: Sequence[PaperLead]
    sources: Sequence[tuple[str, str]]
    signals: Sequence[tuple[str, str]]
    needs: Sequence[tuple[str, str]]
    roles: Sequence[tuple[str, str]]
    outcomes: Sequence[tuple[str, str]]
    follow_days: int
    full: bool = False
