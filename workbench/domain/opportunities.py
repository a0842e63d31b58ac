"""Opportunities (商机, RF4–RF6): a need followed from the first word to won or lost, and what may happen to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.problems import Problem
from workbench.domain.stages import CloseReason, Stages, Way
from workbench.domain.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Step:
    """One step that was taken: into which stage, or an outcome, or `reopened`; on which day and what was said.

    Attributes:
        interaction_id: the contact in which it happened, None for none.
    """

    id: bytes
    stage: str
    on: date
    note: str = ""
    interaction_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """The open task of an opportunity: what is to be done next and by when."""

    task_id: bytes
    title: str
    due: date


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One opportunity with whose it is; money in fen, days as `date`.

    Attributes:
        need: a code of the needs (V12, L8); `title` and `note` are the words beside it.
        stage_on: since when it stands in its stage.
        source: where it comes from, a code of RF3 or daily upkeep.
        outcome: None while it is open, else won, lost or declined; `reason` then says why, as a code.
        steps: everything that happened to it, the oldest first (RF6).
        next: what is to be done next.
    """

    id: bytes
    client_id: bytes
    client_no: str
    client_name: str
    title: str
    need: str = ""
    product: str = ""
    amount_fen: int | None = None
    stage: str = ""
    stage_on: date | None = None
    source: str = ""
    referral_id: bytes | None = None
    outcome: str | None = None
    reason: str = ""
    opened: date | None = None
    closed: date | None = None
    note: str = ""
    steps: Sequence[Step] = ()
    next: NextStep | None = None

    @property
    def open(self) -> bool:
        return self.outcome is None

    def standing(self, day: date) -> int:
        """Return the days that it stands in its stage; a closed one stands nowhere."""
        if self.stage_on is None or not self.open:
            return 0
        return max(0, (day - self.stage_on).days)


def stuck(one: Opportunity, stages: Stages, day: date) -> bool:
    """Tell whether an open opportunity stands in its stage for more days than the stage grants."""
    if not one.open or not stages.known(one.stage):
        return False
    most = stages.stage(one.stage).days
    return most is not None and one.standing(day) > most


def check_step(one: Opportunity, stages: Stages, to: str, note: str) -> Way:
    """Return the way of a step that may be taken.

    Raises:
        Problem: the opportunity is closed, no such step leads from its stage, or the step needs a note.
    """
    _check_open(one)
    way = stages.way(one.stage, to)
    if way.needs_note and not note.strip():
        raise Problem(
            "note-needed",
            QT_TRANSLATE_NOOP("Problems", "A step that leaves the order needs a note."),
            QT_TRANSLATE_NOOP("Problems", "Say why steps are skipped or taken again."),
        )
    return way


def check_close(one: Opportunity, stages: Stages, outcome: str, reason: str, note: str) -> CloseReason:
    """Return the reason of an end that is allowed here.

    Raises:
        Problem: it is closed already, it cannot end so in its stage, or the reason or its words are missing.
    """
    _check_open(one)
    allowed = stages.stage(one.stage).outcomes
    if outcome not in allowed:
        raise Problem(
            "no-such-end",
            QT_TRANSLATE_NOOP("Problems", "In the step {stage} an opportunity cannot be closed as {outcome}."),
            QT_TRANSLATE_NOOP("Problems", "Here it can be: {outcomes}"),
            {
                "stage": one.stage,
                "outcome": outcome,
                "outcomes": ", ".join(allowed),
            },
        )
    found = next((one for one in stages.reasons_of(outcome) if one.code == reason), None)
    if found is None:
        raise Problem(
            "reason-needed",
            QT_TRANSLATE_NOOP("Problems", "An opportunity is closed with a reason."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {reasons}"),
            {"reasons": ", ".join(one.code for one in stages.reasons_of(outcome))},
        )
    if found.note and not note.strip():
        raise Problem(
            "note-needed",
            QT_TRANSLATE_NOOP("Problems", "This reason needs words of its own."),
            QT_TRANSLATE_NOOP("Problems", "Say in a line what happened."),
        )
    return found


def check_reopen(one: Opportunity) -> None:
    """Refuse to reopen what is open.

    Raises:
        Problem: `opportunity-open`.
    """
    if one.open:
        raise Problem("opportunity-open", QT_TRANSLATE_NOOP("Problems", "This opportunity is open."))


def _check_open(one: Opportunity) -> None:
    if not one.open:
        raise Problem(
            "opportunity-closed",
            QT_TRANSLATE_NOOP("Problems", "This opportunity is closed."),
            QT_TRANSLATE_NOOP("Problems", "Reopen it first."),
        )
