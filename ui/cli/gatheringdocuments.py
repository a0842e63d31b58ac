"""JSON of gatherings, their plans, lists and proposals; money in fen, days as ISO dates."""

from __future__ import annotations

from typing import Any

from workbench.domain.gatheringplans import Template
from workbench.domain.gatherings import Attendance, Deals, Gathering, PlanItem
from workbench.domain.invitations import Proposal
from workbench.texts import Texts


def gathering_document(one: Gathering) -> dict[str, Any]:
    """Return one gathering with its figures."""
    return {
        "id": one.id,
        "title": one.title,
        "kind": one.kind,
        "level": one.level,
        "starts": one.starts or None,
        "minutes": one.minutes,
        "place": one.place or None,
        "host": one.host or None,
        "capacity": one.capacity or None,
        "state": one.state,
        "template": one.template or None,
        "goal": one.goal or None,
        "follow_up": list(one.follow_up),
        "note": one.note or None,
        "appointment": one.appointment_id,
        "listed": one.listed,
        "invited": one.invited,
        "confirmed": one.confirmed,
        "arrived": one.arrived,
        "missed": one.missed,
        "companions": one.companions,
        "tasks": {"total": one.tasks, "done": one.tasks_done, "next_due": one.next_due},
        "planned_fen": one.planned_fen,
        "spent_fen": one.spent_fen,
    }


def item_document(one: PlanItem) -> dict[str, Any]:
    """Return one line of a plan."""
    return {
        "id": one.id,
        "place": one.place,
        "kind": one.kind,
        "phase": one.phase,
        "title": one.title,
        "who": one.who or None,
        "due": one.due,
        "count": one.count,
        "planned_fen": one.planned_fen,
        "spent_fen": one.spent_fen,
        "done_on": one.done_on,
        "note": one.note or None,
    }


def attendance_document(one: Attendance) -> dict[str, Any]:
    """Return one client on a list."""
    return {
        "id": one.id,
        "row": one.place,
        "client_id": one.client_id,
        "client_no": one.client_no or None,
        "name": one.name,
        "band": one.band or None,
        "standing": one.standing,
        "invited_on": one.invited_on,
        "channel": one.channel or None,
        "reply": one.reply or None,
        "replied_on": one.replied_on,
        "came": one.came,
        "companions": one.companions,
        "blocked": one.block,
        "interaction": one.interaction_id,
        "note": one.note or None,
    }


def proposal_document(one: Proposal) -> dict[str, Any]:
    """Return one proposal with what speaks for and against it."""
    guest = one.guest
    return {
        "client_id": guest.id,
        "client_no": guest.client_no or None,
        "name": guest.name,
        "band": guest.band or None,
        "blocked": one.block,
        "salons_left": one.left,
        "salons": {"required": guest.owed, "done": guest.done},
        "fits": list(one.fits),
        "new": one.fresh,
        "recent": one.recent,
        "invited_on": guest.invited_on,
    }


def template_document(one: Template, texts: Texts) -> dict[str, Any]:
    """Return one template."""
    return {
        "code": one.code,
        "name": texts.named(one.name),
        "about": texts.named(one.about) or None,
        "kind": one.kind,
        "level": one.level,
        "start": one.start,
        "minutes": one.minutes,
        "capacity": one.capacity or None,
        "occasion": one.occasion or None,
        "follow_up": list(one.follow_up),
        "round": None
        if one.round is None
        else {"months": one.round.months, "weekday": one.round.weekday, "from_day": one.round.from_day},
        "lines": len(one.items),
    }


def deals_document(deals: Deals, days: int) -> dict[str, Any]:
    """Return what came of a gathering."""
    return {"days": days, "opened": deals.opened, "won": deals.won, "won_fen": deals.won_fen}
