"""What a gathering is (salon, forum, outreach, lobby day): its plan, who is on its list, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: How far a gathering is.
STATES: Mapping[str, str] = {
    "planned": QT_TRANSLATE_NOOP("Gatherings", "Planned"),
    "held": QT_TRANSLATE_NOOP("Gatherings", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("Gatherings", "Called off"),
}
#: Who holds it (G3): the standard counts salons of a branch and of the city.
LEVELS: Mapping[str, str] = {
    "branch": QT_TRANSLATE_NOOP("Gatherings", "Branch level"),
    "city": QT_TRANSLATE_NOOP("Gatherings", "City level"),
}
#: What it is (G4–G7, K1).
KINDS: Mapping[str, str] = {
    "salon": QT_TRANSLATE_NOOP("Gatherings", "Salon"),
    "forum": QT_TRANSLATE_NOOP("Gatherings", "Forum"),
    "service-meeting": QT_TRANSLATE_NOOP("Gatherings", "Service meeting"),
    "lecture": QT_TRANSLATE_NOOP("Gatherings", "Lecture"),
    "outreach": QT_TRANSLATE_NOOP("Gatherings", "Outreach"),
    "lobby": QT_TRANSLATE_NOOP("Gatherings", "Lobby day"),
    "outing": QT_TRANSLATE_NOOP("Gatherings", "Dinner or outing"),
    "other": QT_TRANSLATE_NOOP("Gatherings", "Other"),
}
#: What a line of the plan is, and when it is due.
ITEM_KINDS: Mapping[str, str] = {
    "task": QT_TRANSLATE_NOOP("Gatherings", "Task"),
    "person": QT_TRANSLATE_NOOP("Gatherings", "Person"),
    "material": QT_TRANSLATE_NOOP("Gatherings", "Material"),
    "cost": QT_TRANSLATE_NOOP("Gatherings", "Cost"),
}
PHASES: Mapping[str, str] = {
    "before": QT_TRANSLATE_NOOP("Gatherings", "Before"),
    "during": QT_TRANSLATE_NOOP("Gatherings", "During"),
    "after": QT_TRANSLATE_NOOP("Gatherings", "After"),
}
REPLIES: Mapping[str, str] = {
    "yes": QT_TRANSLATE_NOOP("Gatherings", "Comes"),
    "maybe": QT_TRANSLATE_NOOP("Gatherings", "Perhaps"),
    "no": QT_TRANSLATE_NOOP("Gatherings", "Declined"),
}
#: Where somebody on the list stands, in the order of the list's filters.
STANDINGS: Mapping[str, str] = {
    "listed": QT_TRANSLATE_NOOP("Gatherings", "To be invited"),
    "invited": QT_TRANSLATE_NOOP("Gatherings", "Invited"),
    "yes": QT_TRANSLATE_NOOP("Gatherings", "Comes"),
    "maybe": QT_TRANSLATE_NOOP("Gatherings", "Perhaps"),
    "no": QT_TRANSLATE_NOOP("Gatherings", "Declined"),
    "arrived": QT_TRANSLATE_NOOP("Gatherings", "Arrived"),
    "missed": QT_TRANSLATE_NOOP("Gatherings", "Did not come"),
}
#: More rows than any sheet has.
MOST_ROWS = 2000


@dataclass(frozen=True, slots=True)
class Gathering:
    """One gathering with its figures; `starts` is the local 'YYYY-MM-DDTHH:MM', money in fen.

    Attributes:
        follow_up: days after which whoever came is asked again.
        invited, confirmed, arrived, missed: clients; `listed` all who are on the list, companions are counted apart.
        next_due: the day of the first task of the plan that is open.
    """

    id: bytes
    title: str
    kind: str
    level: str
    starts: str
    minutes: int
    place: str
    host: str
    capacity: int
    state: str
    template: str
    goal: str
    follow_up: tuple[int, ...]
    note: str
    appointment_id: bytes | None = None
    listed: int = 0
    invited: int = 0
    confirmed: int = 0
    arrived: int = 0
    missed: int = 0
    companions: int = 0
    tasks: int = 0
    tasks_done: int = 0
    next_due: dt.date | None = None
    planned_fen: int = 0
    spent_fen: int = 0

    @property
    def day(self) -> dt.date | None:
        """The day it is held, None while that is open."""
        return dt.date.fromisoformat(self.starts[:10]) if self.starts else None

    @property
    def time(self) -> str:
        """The time of day as HH:MM, "" where there is none."""
        return self.starts[11:16]

    def late(self, today: dt.date) -> bool:
        """Whether something of its plan should have been done before today."""
        return self.state != "cancelled" and self.next_due is not None and self.next_due < today


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One line of a plan: a task with its day, a person with a role, so many of a material, or money in fen."""

    id: bytes
    kind: str
    phase: str
    title: str
    who: str
    due: dt.date | None
    count: int | None
    planned_fen: int | None
    spent_fen: int | None
    done_on: dt.date | None
    place: int
    note: str


@dataclass(frozen=True, slots=True)
class PlanTodo:
    """A task of a gathering's plan as a day asks for it; `title` is what the gathering is called."""

    gathering: bytes
    title: str
    item: PlanItem


@dataclass(frozen=True, slots=True)
class Attendance:
    """One client on the list of a gathering.

    Attributes:
        place: the row on the printed sheet.
        came: None while it is not over.
        interaction_id: the contact that the attendance became.
        block: why the client is not to be invited now, None when nothing speaks against it.
    """

    id: bytes
    client_id: bytes
    client_no: str
    name: str
    band: str
    aum_fen: int | None
    phone: str
    invited_on: dt.date | None
    channel: str
    reply: str
    replied_on: dt.date | None
    came: bool | None
    companions: int
    note: str
    place: int
    interaction_id: bytes | None
    block: str | None = None

    @property
    def standing(self) -> str:
        """A code of `STANDINGS`: the farthest that is known."""
        return standing_of(self.came, self.reply, told=self.invited_on is not None)

    @property
    def missing(self) -> bool:
        """Whether somebody who was awaited did not come: invited, and nobody heard that it would not be."""
        return self.invited_on is not None and self.reply != "no" and not self.came


@dataclass(frozen=True, slots=True)
class Deals:
    """What came of those who came: opportunities opened and won within so many days, with the money won in fen."""

    opened: int = 0
    won: int = 0
    won_fen: int = 0


def standing_of(came: bool | None, reply: str, *, told: bool) -> str:
    """Return where somebody on a list stands: a code of `STANDINGS`."""
    if came is not None:
        return "arrived" if came else "missed"
    return reply or ("invited" if told else "listed")


#: What the lines of plans are called among the obligations of a day; a client's begin otherwise.
PLAN_KEY = "gathering-item"


def plan_item_in(obligation: str) -> tuple[bytes, bytes] | None:
    """Return (gathering, line of its plan) that an entry of 今日 stands for, None when it is something else."""
    kind, _, rest = obligation.partition("/")
    gathering, _, item = rest.partition("/")
    return (bytes.fromhex(gathering), bytes.fromhex(item)) if kind == PLAN_KEY else None


def read_rows(text: str) -> list[int]:
    """Return the row numbers of a sheet as they are typed, `3 5-8 12`, in order and each once.

    Raises:
        Problem: `bad-rows`, for a word that is no number and no range.
    """
    found: dict[int, None] = {}
    for word in text.replace(",", " ").replace("，", " ").replace("、", " ").split():
        first, mark, last = word.replace("–", "-").replace("~", "-").partition("-")
        if not first.isdecimal() or (mark and not last.isdecimal()):
            raise _bad_rows(word)
        low, high = int(first), int(last) if mark else int(first)
        if not 1 <= low <= high <= MOST_ROWS:
            raise _bad_rows(word)
        found.update(dict.fromkeys(range(low, high + 1)))
    return list(found)


def _bad_rows(word: str) -> Problem:
    return Problem(
        "bad-rows",
        QT_TRANSLATE_NOOP("Problems", "{word} is no row of a sheet."),
        QT_TRANSLATE_NOOP("Problems", "Type the numbers of the rows, such as 3 5-8 12."),
        {"word": word},
    )


def in_rows(people: Iterable[Attendance], rows: Sequence[int]) -> list[Attendance]:
    """Return who stands in these rows of the sheet, in the order of the numbers.

    Raises:
        Problem: `no-such-row`, when a row is empty.
    """
    by_place = {one.place: one for one in people}
    absent = [row for row in rows if row not in by_place]
    if absent:
        raise Problem(
            "no-such-row",
            QT_TRANSLATE_NOOP("Problems", "Nobody stands in row {rows} of this gathering's list."),
            QT_TRANSLATE_NOOP("Problems", "Compare the numbers with the printed sheet; print it again if it changed."),
            {"rows": " ".join(map(str, absent))},
        )
    return [by_place[row] for row in rows]
