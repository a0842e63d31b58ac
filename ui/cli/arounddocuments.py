"""What the document of a client says of everything around the person: tags, marks, people, team, to-dos, pursuits."""

from __future__ import annotations

from typing import Any

from ui.cli.session import Session
from workbench.domain.marks import TAG
from workbench.domain.relations import Tie
from workbench.readmodels.lists import CardRow
from workbench.services.households import household_of
from workbench.services.relating import circle, relation_roles
from workbench.services.teams import team_of

_TOLD = ("id", "title", "need", "product", "amount_fen", "stage", "outcome")


def around_document(session: Session, found: CardRow) -> dict[str, Any]:
    """Return what belongs to a client beside the file; numbers of other people are left to `relation`."""
    desk, client = session.desk, found.client.id
    said = desk.marks([client]).get(client, [])
    marks = [one for one in said if one.kind != TAG]
    home = household_of(desk, client, rules=session.rules, today=session.today)
    around = circle(desk, client, today=session.today)
    team = team_of(desk, client, rules=session.rules, today=session.today, band=found.band)
    tasks = desk.tasks([client]).get(client, ())
    return {
        "tags": [one.code for one in said if one.kind == TAG],
        "marks": [
            {"kind": one.kind, "code": one.code, "score": one.score, "note": one.note or None, "on": one.on}
            for one in marks
        ],
        "household_members": [
            {"id": one.id, "client_no": one.client_no or None, "name": one.name}
            for one in (home.household.members if home else ())
            if one.id != client
        ],
        "relations": [_tie(session, tie) for tie in (around.ties if around else ())],
        "team": {
            "manager": team.manager or None,
            "mates": [{"name": one.name, "role": one.role} for one in team.mates if one.holds(session.today)],
            "missing": list(team.missing),
        },
        "tasks": [
            {"id": one.id, "title": one.title, "due": one.due, "origin": one.origin}
            for one in tasks
            if one.state == "open"
        ],
        "opportunities": [
            {name: getattr(one, name) for name in _TOLD} | {"open": one.open}
            for one in desk.pipeline().opportunities([client])
        ],
    }


def _tie(session: Session, tie: Tie) -> dict[str, Any]:
    roles = relation_roles()
    return {
        "role": tie.role,
        "role_name": session.texts.named(roles.named(tie.role)),
        "name": tie.name,
        "client_id": tie.other.id if tie.other else None,
        "client_no": (tie.other.client_no or None) if tie.other else None,
        "holds": tie.holds(session.today),
    }
