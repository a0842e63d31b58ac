"""The team of a client: name who stands in, who co-owns and who helps; there is one main manager (R1, R2, R5, R10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.teams import Teammate, TeamRole, missing_owners, read_team_roles, stand_in
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource

_TOUCHED = frozenset({"team"})
_NAMELESS = QT_TRANSLATE_NOOP("Problems", "Say who it is.")
_ROLE = QT_TRANSLATE_NOOP("Problems", "There is no role {found}.")
_KNOWN = QT_TRANSLATE_NOOP("Problems", "Known are: {known}")
_MAIN = QT_TRANSLATE_NOOP("Problems", "{name} is the main manager of this client already.")
_MAIN_HINT = QT_TRANSLATE_NOOP("Problems", "Every client has exactly one; name somebody else here.")
_TWICE = QT_TRANSLATE_NOOP("Problems", "{name} has this role already.")
_TWICE_HINT = QT_TRANSLATE_NOOP("Problems", "Change that entry, or end it first.")
_DAYS = QT_TRANSLATE_NOOP("Problems", "{since} lies after {until}.")
_GONE = QT_TRANSLATE_NOOP("Problems", "There is no such entry any more.")
_GONE_HINT = QT_TRANSLATE_NOOP("Problems", "Look at the card again.")


@cache
def team_roles() -> Mapping[str, TeamRole]:
    """Return the roles of `relations/team.toml` by code."""
    path = resource("relations/team.toml")
    return read_team_roles(load_toml(path), path.name)


@dataclass(frozen=True, slots=True)
class Team:
    """Who looks after a client.

    Attributes:
        manager: the one main manager (A角), as the files say, else the manager of the book.
        missing: roles that the standard asks for beside the manager and for which nobody is named.
    """

    manager: str
    mates: Sequence[Teammate]
    missing: Sequence[str]


@dataclass(frozen=True, slots=True)
class MateEntry:
    """What is written down of somebody who looks after a client too."""

    name: str
    role: str
    phone: str = ""
    since: date | None = None
    until: date | None = None
    note: str = ""


def team_of(store: Store, client: bytes, *, rules: Rules, today: date, band: str | None) -> Team:
    """Return the team of a client; `band` is the client's maintenance band."""
    mates = store.ties().team([client]).get(client, ())
    owners = rules.standard.owners.get(band or "", ())
    order = list(team_roles())
    placed = sorted(mates, key=lambda one: (not one.holds(today), order.index(one.role) if one.role in order else 99))
    return Team(main_manager(store, client), placed, missing_owners(owners, mates, team_roles(), today))


def main_manager(store: Store, client: bytes) -> str:
    """Return the one main manager of a client (R5)."""
    return str((store.row("client", client) or {}).get("manager") or "") or store.setting("manager")


def standing_in(store: Store, client: bytes, *, today: date) -> Teammate | None:
    """Return who stands in for the manager (B角), None when nobody is named."""
    return stand_in(store.ties().team([client]).get(client, ()), today)


def add_mate(store: Store, *, client: bytes, entry: MateEntry) -> tuple[Changes, bytes]:
    """Name somebody who looks after a client too and return the row's id.

    Raises:
        Problem: no name, an unknown role, the main manager, the same twice, or a second one where only one may be.
    """
    _check(store, client, entry, None)
    with store.transaction("team", label=" ".join(entry.name.split())) as tx:
        row = tx.new_id()
        values = {name: value for name, value in _values(entry).items() if value is not None}
        tx.put("team", row, {"client_id": client, **values})
    return Changes(_TOUCHED, tx.operation), row


def set_mate(store: Store, *, row: bytes, entry: MateEntry) -> Changes:
    """Change an entry of the team; raises Problem as `add_mate`, or when it is gone."""
    known = _kept(store, row)
    _check(store, known["client_id"], entry, row)
    changed = {name: value for name, value in _values(entry).items() if known.get(name) != value}
    if not changed:
        return Changes()
    with store.transaction("team", label=" ".join(entry.name.split())) as tx:
        tx.put("team", row, changed)
    return Changes(_TOUCHED, tx.operation)


def delete_mate(store: Store, *, row: bytes) -> Changes:
    """Take an entry of the team away."""
    known = _kept(store, row)
    with store.transaction("team", label=known["name"] or "") as tx:
        tx.delete("team", row)
    return Changes(_TOUCHED, tx.operation)


def mate_of(store: Store, row: bytes) -> Teammate:
    """Return an entry of a team; raises Problem when it is gone."""
    known = _kept(store, row)
    return next(one for one in store.ties().team([known["client_id"]])[known["client_id"]] if one.id == row)


def _kept(store: Store, row: bytes) -> Mapping[str, Any]:
    known = store.row("team", row)
    if known is None or known["client_id"] is None:
        raise Problem("team-gone", _GONE, _GONE_HINT)
    return known


def _check(store: Store, client: bytes, entry: MateEntry, row: bytes | None) -> None:
    name, roles = " ".join(entry.name.split()), team_roles()
    if not name:
        raise Problem("team-nameless", _NAMELESS)
    if entry.role not in roles:
        raise Problem("unknown-role", _ROLE, _KNOWN, {"found": entry.role, "known": ", ".join(roles)})
    if entry.since and entry.until and entry.since > entry.until:
        raise Problem("days-reversed", _DAYS, values={"since": entry.since, "until": entry.until})
    if name == main_manager(store, client):
        raise Problem("main-manager", _MAIN, _MAIN_HINT, {"name": name})
    role = roles[entry.role]
    for one in store.ties().team([client]).get(client, ()):
        if one.id != row and one.role == entry.role and (role.single or one.name == name) and _overlap(one, entry):
            raise Problem("team-twice", _TWICE, _TWICE_HINT, {"name": one.name})


def _overlap(one: Teammate, entry: MateEntry) -> bool:
    first, last = (
        max(one.since or date.min, entry.since or date.min),
        min(one.until or date.max, entry.until or date.max),
    )
    return first <= last


def _values(entry: MateEntry) -> dict[str, Value]:
    return {
        "name": " ".join(entry.name.split()),
        "role": entry.role,
        "phone": entry.phone.strip() or None,
        "since": entry.since,
        "until": entry.until,
        "note": entry.note.strip() or None,
    }
