"""What printed cards say of who belongs together: the household with its sum, the people around, the service team."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from workbench.domain.clients import Client
from workbench.domain.households import Household
from workbench.domain.relations import Roles, Tie, ties_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.reports.formats import amount, unit
from workbench.services.households import household_of
from workbench.services.relating import circle, relation_roles, said_birthday
from workbench.services.rules import Rules
from workbench.services.teams import team_of, team_roles
from workbench.texts import Texts

_MANAGER = QT_TRANSLATE_NOOP("Roles", "main manager (A)")
#: Who of each group is named before the rest is counted.
_MOST = 8
#: Who is named before a visit.
_MOST_BEFORE = 6


def around_rows(
    store: Store, client: bytes, *, rules: Rules, texts: Texts, today: date, band: str | None
) -> list[tuple[str, str]]:
    """Return (heading, text) rows for a printed card; nothing for what is not known."""
    rows = _household(store, client, rules=rules, texts=texts, today=today)
    found = circle(store, client, today=today)
    roles = relation_roles()
    ties = [tie for tie in found.ties if tie.holds(today)] if found else []
    for group, names in roles.groups.items():
        said = [_tie(texts.named(roles.named(tie.role)), tie.name, tie.birthday, texts) for tie in ties]
        said = [text for text, tie in zip(said, ties, strict=True) if roles.group(tie.role) == group]
        if said:
            rows.append((texts.named(names), _listed(said, texts)))
    return rows + _team(store, client, rules, texts, today, band)


def people_lines(store: Store, clients: Iterable[Client], *, texts: Texts, today: date) -> Mapping[bytes, str]:
    """Return, by client, who belongs to them, in one line for the papers of a visit: family first, then the roles.

    Names stand there, never a number, a birthday or an amount: a plan is carried about.
    """
    listed, roles, ties = list(clients), relation_roles(), store.ties()
    rows = ties.relations([one.id for one in listed])
    keys = {one.household for one in listed if one.household}
    homes = {home.key: home for home in ties.households(keys, today=today)} if keys else {}
    found = {}
    for client in listed:
        near = [tie for tie in ties_of(client.id, rows, roles) if tie.holds(today)]
        said = _people(client.id, near, homes.get(client.household or ""), roles, texts)
        if said:
            more = texts.tr("Reports", "… ({count} in all)", count=len(said)) if len(said) > _MOST_BEFORE else ""
            found[client.id] = " · ".join([*said[:_MOST_BEFORE], *([more] if more else [])])
    return found


def _people(client: bytes, ties: Sequence[Tie], home: Household | None, roles: Roles, texts: Texts) -> list[str]:
    """Return role and name of everybody around a client; who only lives in the household is of the household."""
    order = {group: place for place, group in enumerate(roles.groups)}
    ordered = sorted(ties, key=lambda tie: order.get(roles.group(tie.role), len(order)))
    said = [f"{texts.named(roles.named(tie.role))} {tie.name}" for tie in ordered]
    known = {client, *(tie.other.id for tie in ties if tie.other)}
    others = [one.name for one in home.members if one.id not in known and not one.deceased] if home else []
    if others:
        said.insert(0, texts.tr("Reports", "Household: {names}", names=_mark(texts).join(others)))
    return said


def _household(store: Store, client: bytes, *, rules: Rules, texts: Texts, today: date) -> list[tuple[str, str]]:
    view = household_of(store, client, rules=rules, today=today)
    if view is None or len(view.household.members) == 1:
        return []
    names = _mark(texts).join(one.name for one in view.household.members)
    newest = view.assets.newest
    said = names
    if newest is not None:
        text = texts.tr("Reports", "{names}; {amount} {unit} together in {month}")
        sum_of = {"amount": amount(newest.fen, texts), "unit": unit(texts), "month": newest.month}
        said = text.format(names=names, **sum_of)
        if view.assets.missing:
            without = texts.tr("Reports", "without {count} of them", count=len(view.assets.missing))
            said = f"{said}{_mark(texts)}{without}"
    return [(texts.tr("Reports", "Greeted together"), said)]


def _tie(role: str, name: str, birthday: str, texts: Texts) -> str:
    born = texts.tr("Reports", "born {day}", day=said_birthday(birthday, texts)) if birthday else ""
    return f"{role} {name} {born}".strip()


def _team(
    store: Store, client: bytes, rules: Rules, texts: Texts, today: date, band: str | None
) -> list[tuple[str, str]]:
    team, roles = team_of(store, client, rules=rules, today=today, band=band), team_roles()
    said = [f"{texts.tr('Roles', _MANAGER)} {team.manager}".strip()]
    said += [f"{texts.named(roles[one.role].name)} {one.name}" for one in team.mates if one.holds(today)]
    rows = [(texts.tr("Reports", "Service team"), _listed(said, texts))]
    owners = {one.owner: texts.named(one.name) for one in roles.values() if one.owner}
    if team.missing:
        rows.append(
            (texts.tr("Reports", "Not named yet"), _listed([owners.get(one, one) for one in team.missing], texts))
        )
    return rows


def _listed(said: Sequence[str], texts: Texts) -> str:
    more = texts.tr("Reports", "… ({count} in all)", count=len(said)) if len(said) > _MOST else ""
    return " · ".join([*said[:_MOST], *([more] if more else [])])


def _mark(texts: Texts) -> str:
    return "、" if texts.language == "zh_CN" else ", "
