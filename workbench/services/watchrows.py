"""What every watch list is made with, and how one row of it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workbench.domain.marks import Mark
from workbench.domain.schemeparts import Band
from workbench.domain.watch import WatchRules
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.rules import Rules
from workbench.services.verifying import StaleFile


@dataclass(frozen=True, slots=True)
class Asked:
    """What every list is made with.

    Attributes:
        month: the last full month that the figures of the book reach.
        to_tell: kind, day and note of the life events that are to be told to the head (R12), where that was asked for.
        contacts, next_steps: the newest real contact, and the next step noted last, of the clients at hand.
        stale: the files with stale parts, by client, where that list is asked for.
    """

    rules: Rules
    watch: WatchRules
    day: date
    month: int
    level: str
    levels: tuple[Band, ...]
    marks: Mapping[bytes, Sequence[Mark]]
    owners: Mapping[bytes, str]
    manager: str
    contacts: dict[bytes, date] = field(default_factory=dict)
    next_steps: dict[bytes, str] = field(default_factory=dict)
    to_tell: dict[bytes, Sequence[tuple[str, date, str]]] = field(default_factory=dict)
    stale: dict[bytes, StaleFile] = field(default_factory=dict)


def row(
    person: Person,
    asked: Asked,
    text: str,
    values: Mapping[str, Any],
    *,
    code: str = "",
    value: int | None = None,
    other: int | None = None,
    day: date | None = None,
    extra: Mapping[str, Any] | None = None,
) -> WatchedClient:
    client = person.facts.client
    suspended = "no-contact" if client.no_contact else None
    if suspended is None and client.mourning_until is not None and client.mourning_until >= asked.day:
        suspended = "mourning"
    return person.listed(
        ("Watch", text, values),
        {"suspended": suspended, **(extra or {})},
        code=code,
        value_fen=value,
        other_fen=other,
        day=day,
    )


def contacted_since(person: Person, asked: Asked, first: date) -> date | None:
    """Return the day of the newest real contact up to the day asked, if it is not before `first`."""
    newest = asked.contacts.get(person.facts.client.id)
    return newest if newest is not None and newest >= first else None
