"""Fill the papers of gatherings: the sign-in sheet, and the planner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain import masking
from workbench.domain.gatherings import KINDS, LEVELS, PHASES, Gathering, PlanItem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.gatherpapers import (
    CallRow,
    EventInvitations,
    EventPlan,
    EventSheet,
    PlannerLine,
    SheetRow,
)
from workbench.services.documents import Printing
from workbench.services.gatherings import find_gathering, gathering_rules
from workbench.services.invitationwords import invitations

#: Empty rows of a sheet on which nobody is listed: a page of them.
_BLANK_SHEET = 24
_GUESTS = (
    QT_TRANSLATE_NOOP("Reports", "Invited"),
    QT_TRANSLATE_NOOP("Reports", "Confirmed"),
    QT_TRANSLATE_NOOP("Reports", "Came"),
    QT_TRANSLATE_NOOP("Reports", "Did not come"),
)


def event_sheet(printing: Printing, *, gathering: bytes) -> EventSheet:
    """Return the sign-in sheet; without a gathering a blank one. Who declined is not expected and left out."""
    # Other clients read it, too: no rules of the bank's own stand at its foot.
    letterhead = replace(printing.letterhead(), rules="", data_date=None)
    if not gathering:
        return EventSheet(letterhead, "", None, "", "", (), 1, _BLANK_SHEET)
    known = find_gathering(printing.store, gathering)
    people = printing.store.gatherings().attendances(gathering)
    expected = [one for one in people if one.reply != "no"]
    rows = [SheetRow(one.place, one.name, _phone(printing, one.phone), one.companions) for one in expected]
    last = max((one.place for one in people), default=0)
    blank = gathering_rules().blank_rows if rows else _BLANK_SHEET
    return EventSheet(letterhead, known.title, known.day, known.time, known.place, rows, last + 1, blank)


def _phone(printing: Printing, number: str) -> str:
    return number if printing.full or not number else masking.phone(number)


def event_invitations(printing: Printing, *, gathering: bytes) -> EventInvitations:
    """Return whom to invite, with the words for each; whoever declined or must not be invited is left out."""
    known = find_gathering(printing.store, gathering)
    people = printing.store.gatherings().attendances(gathering)
    wanted = [one for one in people if one.reply != "no" and one.block is None and one.came is None]
    words = invitations(
        printing.store, gathering=gathering, clients=[one.client_id for one in wanted], today=printing.today
    )
    rows = [
        CallRow(
            one.place,
            one.name,
            _phone(printing, one.phone),
            words[one.client_id],
            one.invited_on is not None,
            one.reply == "yes",
        )
        for one in wanted
    ]
    return EventInvitations(printing.letterhead(), known.title, known.day, rows)


def event_plan(printing: Printing, *, gathering: bytes) -> EventPlan:
    """Return the planner of a gathering."""
    known = find_gathering(printing.store, gathering)
    items = printing.store.gatherings().items(gathering)
    tr = printing.texts.tr
    counts = (known.invited, known.confirmed, known.arrived, known.missed)
    return EventPlan(
        printing.letterhead(),
        known.title,
        known.day,
        _facts(printing, known),
        [
            (tr("Gatherings", name), [_line(one) for one in items if one.kind == "task" and one.phase == code])
            for code, name in PHASES.items()
        ],
        _of_kind(items, "person"),
        _of_kind(items, "material"),
        _of_kind(items, "cost"),
        [(tr("Reports", name), count) for name, count in zip(_GUESTS, counts, strict=True)],
    )


def _facts(printing: Printing, known: Gathering) -> list[tuple[str, str]]:
    tr = printing.texts.tr
    pairs = [
        (tr("Reports", "Kind"), tr("Gatherings", KINDS.get(known.kind, known.kind))),
        (tr("Reports", "Level"), tr("Gatherings", LEVELS.get(known.level, known.level))),
        (tr("Reports", "Time"), f"{known.time}, {tr('Reports', '{count} min', count=known.minutes)}"),
        (tr("Reports", "Place"), known.place),
        (tr("Reports", "Host"), known.host),
        (tr("Reports", "Seats"), str(known.capacity) if known.capacity else ""),
        (tr("Reports", "Aim"), known.goal),
    ]
    return [(name, value) for name, value in pairs if value]


def _of_kind(items: Sequence[PlanItem], kind: str) -> list[PlannerLine]:
    return [_line(one) for one in items if one.kind == kind]


def _line(one: PlanItem) -> PlannerLine:
    done = one.done_on is not None
    return PlannerLine(one.title, one.who, one.due, one.count, one.planned_fen, one.spent_fen, done)
