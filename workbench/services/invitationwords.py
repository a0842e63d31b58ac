"""The words of an invitation, for each client: plain text for clipboard, file or paper; nothing is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workbench.domain.gatherings import Gathering
from workbench.ports import Store
from workbench.readings import surname_of
from workbench.services.almanac import address_rules
from workbench.services.gatherings import find_gathering, gathering_rules, templates

_WEEKDAYS = "一二三四五六日"


def invitations(store: Store, *, gathering: bytes, clients: Sequence[bytes], today: date) -> dict[bytes, str]:
    """Return by client how it is invited: in Chinese, as greetings are, whatever language the screen has."""
    known = find_gathering(store, gathering)
    address, manager = address_rules(), store.setting("manager")
    facts = {one.client.id: one.client for one in store.facts(clients, figures=False)}
    found = {}
    for client in clients:
        who = facts.get(client)
        if who is not None:
            surname = surname_of(who.name) if who.kind == "person" else ""
            found[client] = invitation(known, address=address.of(who, surname, today), manager=manager)
    return found


def invitation(gathering: Gathering, *, address: str, manager: str) -> str:
    """Return the words for one client."""
    base = templates().get(gathering.template)
    words = (base.words if base is not None else "") or gathering_rules().words
    day = gathering.day
    said = f"{day.month}月{day.day}日（周{_WEEKDAYS[day.weekday()]}）" if day else ""
    values = {"title": gathering.title, "day": said, "time": gathering.time, "place": gathering.place}
    for name, value in {**values, "address": address, "manager": manager}.items():
        # What stands in the book may hold braces, so that nothing is read twice.
        words = words.replace(f"{{{name}}}", value)
    return words.strip()
