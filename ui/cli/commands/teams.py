"""`team`: who looks after a client beside the one main manager, who is missing, and the names used before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ui.cli.session import Session
from ui.cli.tiewords import done, needed, row_id
from workbench.domain.teams import Teammate
from workbench.services.teams import MateEntry, add_mate, delete_mate, mate_of, set_mate, team_of, team_roles

_FIELDS = ("name", "role", "phone", "since", "until", "note")


def team(session: Session) -> None:
    """Show who looks after a client, or name, change and take away somebody; without a client the names used before."""
    options, desk = session.options, session.desk
    if options.client is None:
        _show_names(session)
        return
    client = desk.client_id(options.client)
    if options.action is None:
        _show_team(session, client)
    elif options.action == "add":
        entry = _mate_entry(session, MateEntry(needed(session, options.name), needed(session, options.role)))
        changes, row = add_mate(desk, client=client, entry=entry)
        done(session, changes, {"id": row})
    else:
        row = row_id(needed(session, options.id))
        if options.action == "delete":
            changes = delete_mate(desk, row=row)
        else:
            kept = mate_of(desk, row)
            entry = MateEntry(kept.name, kept.role, kept.phone, kept.since, kept.until, kept.note)
            changes = set_mate(desk, row=row, entry=_mate_entry(session, entry))
        done(session, changes, {"id": row})


def _mate_entry(session: Session, entry: MateEntry) -> MateEntry:
    options = session.options
    return replace(entry, **{name: getattr(options, name) for name in _FIELDS if getattr(options, name) is not None})


def _show_team(session: Session, client: bytes) -> None:
    desk, tr = session.desk, session.texts.tr
    rules = session.rules
    standing = desk.standings().get(client)
    found = team_of(desk, client, rules=rules, today=session.today, band=standing.band if standing else None)
    document = {
        "manager": found.manager or None,
        "team": [_mate_document(one, session) for one in found.mates],
        "missing": list(found.missing),
    }
    heads = [
        tr("CommandLine", "Role"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Phone"),
        tr("CommandLine", "From"),
        tr("CommandLine", "Until"),
        tr("CommandLine", "Note"),
        tr("CommandLine", "ID"),
    ]
    rows: list[list[object]] = [[tr("Roles", "main manager (A)"), found.manager, "", "", "", "", ""]]
    rows += [
        [_role_name(one.role, session), one.name, one.phone, one.since, one.until, one.note, one.id.hex()]
        for one in found.mates
    ]
    owners = {one.owner: code for code, one in team_roles().items() if one.owner}
    nobody = tr("CommandLine", "nobody is named")
    rows += [[_role_name(owners.get(role, role), session), nobody, "", "", "", "", ""] for role in found.missing]
    session.show_table(document, heads, rows)


def _role_name(code: str, session: Session) -> str:
    known = team_roles().get(code)
    return session.texts.named(known.name) if known else code


def _mate_document(one: Teammate, session: Session) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role,
        "role_name": _role_name(one.role, session),
        "phone": one.phone or None,
        "since": one.since,
        "until": one.until,
        "note": one.note or None,
        "holds": one.holds(session.today),
    }


def _show_names(session: Session) -> None:
    tr = session.texts.tr
    names = session.desk.ties().team_names()
    documents = [{"name": name, "role": role, "phone": phone or None} for name, role, phone in names]
    heads = [tr("CommandLine", "Name"), tr("CommandLine", "Role"), tr("CommandLine", "Phone")]
    rows = [[name, _role_name(role, session), phone] for name, role, phone in names]
    session.show_table(documents, heads, rows)
