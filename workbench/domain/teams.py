"""Who else looks after a client: co-owners, whoever stands in, the service team (R1, R2, R5, R10); one main manager."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique

#: The role of a standard that the main manager answers for (A角).
MANAGER = "manager"
#: Whoever stands in for the manager (B角).
BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class TeamRole:
    """What somebody does for a client: `single` allows one at a time, `owner` is the role of a standard it fulfils."""

    code: str
    name: Names
    single: bool = False
    owner: str = ""


def read_team_roles(values: Mapping[str, object], file: str) -> dict[str, TeamRole]:
    """Read `relations/team.toml`; raises Problem with the path of the key that is wrong."""
    top = Section(values, file=file)
    top.only("type", "sources", "roles")
    sections = top.sections("roles", least=1)
    unique(sections, "code", lambda section: section.text("code"))
    found = {}
    for section in sections:
        section.only("code", "name", "single", "owner")
        code = section.text("code")
        found[code] = TeamRole(code, section.names(), section.flag("single", default=False), section.text("owner", ""))
    return found


@dataclass(frozen=True, slots=True)
class Teammate:
    """One row of the team of a client, from the first to the last day on which it holds; None for not known, no end."""

    id: bytes
    client_id: bytes
    name: str
    role: str
    phone: str = ""
    since: date | None = None
    until: date | None = None
    note: str = ""

    def holds(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or self.until >= day)


def missing_owners(
    owners: Sequence[str], team: Sequence[Teammate], roles: Mapping[str, TeamRole], day: date
) -> list[str]:
    """Return the roles that the standard holds responsible for a band and for which nobody is named (R1, R2)."""
    there = {roles[one.role].owner for one in team if one.role in roles and one.holds(day)}
    return [role for role in owners if role != MANAGER and role not in there]


def stand_in(team: Sequence[Teammate], day: date) -> Teammate | None:
    """Return who stands in for the manager on a day (B角), None when nobody is named."""
    return next((one for one in team if one.role == BACKUP and one.holds(day)), None)
