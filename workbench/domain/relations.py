"""What ties people together: roles with their inverses, one row seen from both sides, and who is whose (P3, P5, RF10).

A row is stored once, with the client it was written down for; it says what the other one is to that client. The other
one, when a client too, sees the same row by the inverse role, so that there are never two rows to keep in step.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique

Place = Literal["family", "company", "above", "below"]
PLACES = ("family", "company", "above", "below")


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is to somebody.

    Attributes:
        place: where the other one stands on the map.
        inverse: code of what the client is to the other one.
        home: people like these usually share a household.
        executive: the other one belongs to the people of the company.
        firm: the other one is a company.
    """

    code: str
    group: str
    place: Place
    inverse: str
    name: Names
    home: bool = False
    executive: bool = False
    firm: bool = False


@dataclass(frozen=True, slots=True)
class Roles:
    """Every role and group by code, in the order of the file."""

    roles: Mapping[str, Role]
    groups: Mapping[str, Names]

    def named(self, code: str) -> Names:
        """Return the name of a role; one that the file knows no longer stands for itself."""
        found = self.roles.get(code)
        return found.name if found else {"zh_CN": code, "en": code}

    def inverse(self, code: str) -> str:
        """Return what the client is to the other one; an unknown role is its own inverse."""
        found = self.roles.get(code)
        return found.inverse if found else code

    def group(self, code: str) -> str:
        found = self.roles.get(code)
        return found.group if found else "social"

    def place(self, code: str) -> Place:
        found = self.roles.get(code)
        return found.place if found else "below"


def read_roles(values: Mapping[str, object], file: str) -> Roles:
    """Read `relations/roles.toml`.

    Raises:
        Problem: the file is not as it must be; the path of the key is named.
    """
    top = Section(values, file=file)
    top.only("type", "sources", "groups", "roles")
    groups = {one.text("code"): one.names() for one in top.sections("groups", least=1)}
    sections = top.sections("roles", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    codes = tuple(section.text("code") for section in sections)
    roles = {}
    for section in sections:
        section.only("code", "group", "place", "inverse", "name", "home", "executive", "firm")
        roles[section.text("code")] = Role(
            section.text("code"),
            section.choice("group", tuple(groups)),
            cast("Place", section.choice("place", PLACES)),
            section.choice("inverse", codes),
            section.names(),
            section.flag("home", default=False),
            section.flag("executive", default=False),
            section.flag("firm", default=False),
        )
    for section in sections:
        code = section.text("code")
        if roles[roles[code].inverse].inverse != code:
            section.refuse_value("inverse", roles[code].inverse, [one for one in codes if roles[one].inverse == code])
    return Roles(roles, groups)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the book, as relations name them."""

    id: bytes
    name: str
    client_no: str = ""
    kind: str = "person"
    household: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """One stored row: what the other one is to the client.

    Attributes:
        client: whose row it is, None when that client is gone.
        other: the other one while a client, None for somebody who is not (or no longer) in the book.
        name: of somebody who is not in the book, or the last name of a client who was deleted.
        way: how to reach them; `birthday` as written, shown and not owed.
        since, until: first and last day on which it holds, None for not known or no end.
    """

    id: bytes
    client_id: bytes
    other_id: bytes | None
    role: str
    client: Known | None = None
    other: Known | None = None
    name: str = ""
    way: str = ""
    birthday: str = ""
    note: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation as one client sees it.

    Attributes:
        role: what the other one is to this client.
        other: the other one when a client of the book.
        own: the row is stored with this client, so that the role it holds is this one.
    """

    id: bytes
    role: str
    other: Known | None
    name: str
    way: str = ""
    birthday: str = ""
    note: str = ""
    since: date | None = None
    until: date | None = None
    own: bool = True

    def holds(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or self.until >= day)


def ties_of(client: bytes, rows: Iterable[Relation], roles: Roles) -> list[Tie]:
    """Return a client's relations in the order of roles, each once.

    The same tie may stand in the book twice when two copies wrote it down; it is shown once, the oldest row first.
    """
    order = {code: place for place, code in enumerate(roles.roles)}
    found: dict[tuple[object, ...], Tie] = {}
    for row in rows:
        tie = _seen_from(client, row, roles)
        if tie is not None:
            key = (tie.role, tie.other.id if tie.other else tie.name, tie.since, tie.until)
            found.setdefault(key, tie)
    return sorted(found.values(), key=lambda tie: (order.get(tie.role, len(order)), tie.until is not None, tie.name))


def _seen_from(client: bytes, row: Relation, roles: Roles) -> Tie | None:
    own = row.client_id == client
    if not own and row.other_id != client:
        return None
    other, role = (row.other, row.role) if own else (row.client, roles.inverse(row.role))
    name = other.name if other else row.name
    # How to reach somebody and when they were born is said of the other one, not of the client itself.
    way, birthday = (row.way, row.birthday) if own else ("", "")
    return Tie(row.id, role, other, name, way, birthday, row.note, row.since, row.until, own)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that the book suggests and nobody has said yet.

    Attributes:
        kind: `employer` (the person's employer is this company), `employee` (seen from the company), `household`
            (family that does not share a household).
        role: what the other one would be to the client.
    """

    kind: str
    other: Known
    role: str


def family_outside(client: Known, ties: Sequence[Tie], roles: Roles, day: date) -> list[Proposal]:
    """Return the near family among the clients that does not belong to the client's household yet."""
    return [
        Proposal("household", tie.other, tie.role)
        for tie in ties
        if tie.other is not None
        and tie.holds(day)
        and (role := roles.roles.get(tie.role)) is not None
        and role.home
        and (not client.household or tie.other.household != client.household)
    ]


def colleagues(client: Known, known: Sequence[Known], ties: Sequence[Tie]) -> list[Proposal]:
    """Return links between a company and those who name it as their employer, without those that are tied already."""
    tied = {tie.other.id for tie in ties if tie.other is not None}
    company = client.kind == "company"
    kind, role = ("employee", "employee") if company else ("employer", "employer")
    return [
        Proposal(kind, one, role)
        for one in known
        if one.id != client.id and one.id not in tied and (one.kind == "company") != company
    ]


def executives(ties: Sequence[Tie], roles: Roles, day: date) -> list[Tie]:
    """Return the people of a company (公私联动, RF10): those who are clients first."""
    found = [tie for tie in ties if tie.holds(day) and (role := roles.roles.get(tie.role)) and role.executive]
    return sorted(found, key=lambda tie: tie.other is None)
