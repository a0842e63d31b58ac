"""`relations`, `relation`, `households` and `household`: who belongs together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ui.cli.session import Session
from ui.cli.tiewords import done, needed, row_id
from workbench.domain import masking
from workbench.domain.changes import Changes
from workbench.domain.money import wan
from workbench.domain.relations import Known, Proposal, Tie
from workbench.services import households as homes
from workbench.services.access import need_reason, record_access
from workbench.services.households import HouseholdView
from workbench.services.relating import (
    Entry,
    add_relation,
    circle,
    delete_relation,
    entry_of,
    relation_roles,
    set_relation,
    tie_of,
)

#: What a field is called here and in an entry, where both differ.
_FIELDS = ("role", "name", "way", "birthday", "note", "since", "until")


# -- relations


def show_relations(session: Session) -> None:
    """Show everybody around a client, and what the book proposes."""
    desk, tr, named = session.desk, session.texts.tr, session.texts.named
    client = desk.client_id(session.options.client)
    found = circle(desk, client, today=session.today)
    assert found is not None, client
    if session.options.full:
        need_reason(session.options.reason)
        at, reason = session.now(), session.options.reason
        record_access(desk, kind="view", what="relations", at=at, reason=reason, client=client)
    document = {
        "client": _who(found.client),
        "relations": [_tie_document(tie, session) for tie in found.ties],
        "people": [tie.id for tie in found.people],
        "proposals": [_proposal_document(one, session) for one in found.proposals],
    }
    heads = [
        tr("CommandLine", "Role"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Client"),
        tr("CommandLine", "Birthday"),
        tr("CommandLine", "From"),
        tr("CommandLine", "Until"),
        tr("CommandLine", "Note"),
        tr("CommandLine", "ID"),
    ]
    roles = relation_roles()
    rows: list[list[object]] = [
        [
            named(roles.named(tie.role)),
            tie.name,
            tie.other.client_no if tie.other else "",
            tie.birthday,
            tie.since,
            tie.until,
            tie.note,
            tie.id.hex(),
        ]
        for tie in found.ties
    ]
    proposed = tr("CommandLine", "proposed")
    rows += [
        [named(roles.named(one.role)), one.other.name, one.other.client_no, "", "", "", proposed, ""]
        for one in found.proposals
    ]
    session.show_table(document, heads, rows, tr("CommandLine", "No relations yet."))


def _who(one: Known | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"id": one.id, "client_no": one.client_no or None, "name": one.name, "kind": one.kind}


def _tie_document(tie: Tie, session: Session) -> dict[str, Any]:
    roles = relation_roles()
    return {
        "id": tie.id,
        "role": tie.role,
        "role_name": session.texts.named(roles.named(tie.role)),
        "group": roles.group(tie.role),
        "client": _who(tie.other),
        "name": tie.name,
        "way": (tie.way if session.options.full else masking.words(tie.way)) or None,
        "birthday": tie.birthday or None,
        "note": tie.note or None,
        "since": tie.since,
        "until": tie.until,
        "holds": tie.holds(session.today),
    }


def _proposal_document(one: Proposal, session: Session) -> dict[str, Any]:
    name = session.texts.named(relation_roles().named(one.role))
    return {"kind": one.kind, "role": one.role, "role_name": name, "client": _who(one.other)}


def relation(session: Session) -> None:
    """Write down what somebody is to a client, change it, or take it back; `roles` lists what can be said."""
    options, desk = session.options, session.desk
    if options.action == "roles":
        _show_roles(session)
        return
    target = needed(session, options.target)
    if options.action == "add":
        client = desk.client_id(target)
        changes, row = add_relation(desk, client=client, entry=_entry(session, Entry(needed(session, options.role))))
    else:
        row = row_id(target)
        if options.action == "delete":
            changes = delete_relation(desk, row=row)
        else:
            owner, tie = tie_of(desk, row)
            changes = set_relation(desk, row=row, client=owner, entry=_entry(session, entry_of(tie)))
    done(session, changes, {"id": row})


def _entry(session: Session, entry: Entry) -> Entry:
    options = session.options
    given = {name: getattr(options, name) for name in _FIELDS if getattr(options, name) is not None}
    if options.other:
        return replace(entry, **given | {"other": session.desk.client_id(options.other), "name": ""})
    return replace(entry, **given | ({"other": None} if options.name else {}))


def _show_roles(session: Session) -> None:
    tr, named, roles = session.texts.tr, session.texts.named, relation_roles()
    documents = [
        {
            "role": one.code,
            "name": named(one.name),
            "group": one.group,
            "group_name": named(roles.groups[one.group]),
            "inverse": one.inverse,
            "inverse_name": named(roles.named(one.inverse)),
        }
        for one in roles.roles.values()
    ]
    heads = [
        tr("CommandLine", "Role"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Group"),
        tr("CommandLine", "From the other side"),
    ]
    rows = [[one["role"], one["name"], one["group_name"], one["inverse_name"]] for one in documents]
    session.show_table(documents, heads, rows)


# -- households


def show_households(session: Session) -> None:
    """Show the households with their members and what they hold together."""
    options, desk, rules, tr = session.options, session.desk, session.rules, session.texts.tr
    keys = None
    if options.client:
        key = desk.ties().household_of(desk.client_id(options.client))
        keys = [key] if key else []
    views = homes.households(desk, rules=rules, today=session.today, keys=keys)
    documents = [_household_document(view, session, history=options.history) for view in views]
    heads = [
        tr("CommandLine", "Household"),
        tr("CommandLine", "Members"),
        tr("CommandLine", "Month"),
        tr("CommandLine", "Assets together (10,000 yuan)"),
        tr("CommandLine", "Without a figure"),
        tr("CommandLine", "Greeted through"),
        tr("CommandLine", "Note"),
    ]
    rows = []
    for view in views:
        home, newest = view.household, view.assets.newest
        missing = [one.name for one in home.members if one.id in view.assets.missing]
        rows.append(
            [
                home.shown,
                session.texts.listed(one.name for one in home.members),
                newest.month if newest else "",
                wan(newest.fen) if newest else "",
                session.texts.listed(missing),
                home.speaker.name if home.speaker else "",
                home.note,
            ]
        )
    session.show_table(documents, heads, rows, tr("CommandLine", "No households yet."))


def _household_document(view: HouseholdView, session: Session, *, history: bool) -> dict[str, Any]:
    home, held, newest = view.household, view.assets, view.assets.newest
    found: dict[str, Any] = {
        "key": home.key,
        "name": home.shown,
        "by_hand": home.by_hand,
        "note": home.note or None,
        "greet": home.speaker.client_no or None if home.speaker else None,
        "members": [
            {
                "id": one.id,
                "client_no": one.client_no or None,
                "name": one.name,
                "tier": one.tier,
                "band": one.band,
                "counted": one.id not in held.missing,
                "last": _last(held.missing.get(one.id)),
            }
            for one in home.members
        ],
        "month": newest.month if newest else None,
        "aum_fen": newest.fen if newest else None,
        "counted": newest.counted if newest else 0,
        "band": view.band.code if view.band else None,
        "band_name": session.texts.named(view.band.name) if view.band else None,
    }
    if history:
        found["months"] = [{"month": one.month, "aum_fen": one.fen, "counted": one.counted} for one in held.months]
    return found


def _last(figure: tuple[str, int] | None) -> dict[str, Any] | None:
    return {"month": figure[0], "aum_fen": figure[1]} if figure else None


def household(session: Session) -> None:
    """Make, fill, name or dissolve a household."""
    actions: dict[str, Callable[[Session], tuple[Changes, str]]] = {
        "make": _make,
        "add": _add,
        "remove": _remove,
        "set": _set,
        "dissolve": _dissolve,
    }
    changes, key = actions[session.options.action](session)
    done(session, changes, {"key": key or None})


def _make(session: Session) -> tuple[Changes, str]:
    options = session.options
    return homes.make_household(
        session.desk,
        clients=_clients(session, options.words),
        name=options.name or "",
        greet=_greeted(session),
        note=options.note or "",
        move=options.move,
    )


def _add(session: Session) -> tuple[Changes, str]:
    first, *others = session.options.words
    key = homes.find_household(session.desk, first, today=session.today).key
    clients = _clients(session, others)
    return homes.add_members(session.desk, key=key, clients=clients, move=session.options.move), key


def _remove(session: Session) -> tuple[Changes, str]:
    clients = _clients(session, session.options.words)
    key = session.desk.ties().household_of(clients[0])
    return homes.remove_members(session.desk, clients=clients), key


def _set(session: Session) -> tuple[Changes, str]:
    options = session.options
    key = homes.find_household(session.desk, " ".join(options.words), today=session.today).key
    changes = homes.set_household(
        session.desk,
        key=key,
        name=options.name,
        greet=_greeted(session),
        choose=options.greet is not None,
        note=options.note,
    )
    return changes, key


def _dissolve(session: Session) -> tuple[Changes, str]:
    key = homes.find_household(session.desk, " ".join(session.options.words), today=session.today).key
    return homes.dissolve(session.desk, key=key), key


def _clients(session: Session, numbers: Sequence[str]) -> list[bytes]:
    return [session.desk.client_id(number) for number in numbers]


def _greeted(session: Session) -> bytes | None:
    greet = session.options.greet
    return session.desk.client_id(greet) if greet and greet != "none" else None
