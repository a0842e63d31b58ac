"""What the papers of the visit calendar are drawn from; names and words in the paper's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.readmodels.documents import Letterhead


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """One expected client: when, who, which tier, with what in mind; `come` when the client has been registered."""

    time: str
    name: str
    tier: str
    kind: str
    purpose: str
    come: bool


@dataclass(frozen=True, slots=True)
class ArrivalSheet:
    """到访安排表 (R11): the lobby's sheet of a day, with `blank` rows for those who come by."""

    letterhead: Letterhead
    day: date
    lines: Sequence[ArrivalLine]
    blank: int


@dataclass(frozen=True, slots=True)
class BoardDay:
    """One day of a board: what the calendars say of it, whether it is worked, and what is planned, a line each."""

    day: date
    about: str
    rest: bool
    entries: Sequence[str]
    duties: Sequence[str]


@dataclass(frozen=True, slots=True)
class Board:
    """周看板 (F2) or 月看板 (F3).

    Attributes:
        focuses: (title, lines): of a week today's work, tomorrow's and the week's; of a month what crosses weeks.
    """

    letterhead: Letterhead
    first: date
    last: date
    focuses: Sequence[tuple[str, Sequence[str]]]
    days: Sequence[BoardDay]
