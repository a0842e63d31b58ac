"""Relations: write down who is what to a client, change it, take it back; one row is seen from both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.clients import Birthday
from workbench.domain.problems import Problem
from workbench.domain.relations import (
    Known,
    Proposal,
    Relation,
    Roles,
    Tie,
    colleagues,
    executives,
    family_outside,
    read_roles,
    ties_of,
)
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.fields import birthday
from workbench.settings import load_toml, resource
from workbench.texts import Texts

_TOUCHED = frozenset({"relation"})
_SAME = QT_TRANSLATE_NOOP("Problems", "Nobody is related to themselves.")
_EXISTS = QT_TRANSLATE_NOOP("Problems", "{name} is written down in this role already.")
_EXISTS_HINT = QT_TRANSLATE_NOOP("Problems", "Change that entry, or end it first.")
_NOBODY = QT_TRANSLATE_NOOP("Problems", "A relation needs another client or a name.")
_DAYS = QT_TRANSLATE_NOOP("Problems", "{since} lies after {until}.")
_ROLE = QT_TRANSLATE_NOOP("Problems", "There is no role {found}.")
_KNOWN = QT_TRANSLATE_NOOP("Problems", "Known are: {known}")
_GONE = QT_TRANSLATE_NOOP("Problems", "There is no such entry any more.")
_GONE_HINT = QT_TRANSLATE_NOOP("Problems", "Look at the card again.")


@cache
def relation_roles() -> Roles:
    """Return the roles of `relations/roles.toml`."""
    path = resource("relations/roles.toml")
    return read_roles(load_toml(path), path.name)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written down of a relation; `other` is a client, otherwise `name` says who it is.

    Attributes:
        way: how to reach somebody who is not in the book; `birthday` as `05-12`, `1956-05-12` or `lunar:1956-08-15`.
    """

    role: str
    other: bytes | None = None
    name: str = ""
    way: str = ""
    birthday: str = ""
    note: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """Everybody around a client.

    Attributes:
        people: of a company, those who belong to it, clients first (RF10).
        proposals: what the book suggests and nobody has said.
    """

    client: Known
    ties: Sequence[Tie]
    people: Sequence[Tie]
    proposals: Sequence[Proposal]


def circle(store: Store, client: bytes, *, today: date) -> Circle | None:
    """Return who is around a client, None when the client is gone."""
    book, roles = store.ties(), relation_roles()
    found = book.known([client]).get(client)
    if found is None:
        return None
    ties = ties_of(client, book.relations([client]), roles)
    proposals = family_outside(found, ties, roles, today)
    if found.kind == "company":
        proposals += colleagues(found, book.employed_by(found.name), ties)
    elif employer := (store.row("client", client) or {}).get("employer"):
        proposals += colleagues(found, book.companies_named(employer), ties)
    people = executives(ties, roles, today) if found.kind == "company" else ()
    return Circle(found, ties, people, proposals)


def add_relation(store: Store, *, client: bytes, entry: Entry) -> tuple[Changes, bytes]:
    """Write down what somebody is to a client and return the row's id.

    Raises:
        Problem: the role is unknown, nobody is named, it is the client itself, the days are the wrong way round, the
            birthday is none, or the same is written down already.
    """
    _check(store, client, entry, None)
    with store.transaction("relation", label=entry.role) as tx:
        row = tx.new_id()
        tx.put("relation", row, {"client_id": client, **_values(entry, without_none=True)})
    return Changes(_TOUCHED, tx.operation), row


def set_relation(store: Store, *, row: bytes, client: bytes, entry: Entry) -> Changes:
    """Change what is written down; `entry` is said from the side of `client`, whichever side the row is stored on.

    Raises:
        Problem: as `add_relation`, or the row is gone.
    """
    kept = _kept(store, row)
    _check(store, client, entry, kept)
    values = {"client_id": client, **_values(entry)}
    known = store.row("relation", row) or {}
    changed = {name: value for name, value in values.items() if known.get(name) != value}
    twins = _twins(store, kept)
    if not changed and not twins:
        return Changes()
    with store.transaction("relation", label=entry.role) as tx:
        if changed:
            tx.put("relation", row, changed)
        for twin in twins:
            tx.delete("relation", twin.id)
    return Changes(_TOUCHED, tx.operation)


def delete_relation(store: Store, *, row: bytes) -> Changes:
    """Take a relation back, on both sides."""
    kept = _kept(store, row)
    with store.transaction("relation", label=kept.role) as tx:
        for one in (kept, *_twins(store, kept)):
            tx.delete("relation", one.id)
    return Changes(_TOUCHED, tx.operation)


def entry_of(tie: Tie) -> Entry:
    """Return what is written down, to be changed and written again."""
    other = tie.other.id if tie.other else None
    name = "" if tie.other else tie.name
    return Entry(tie.role, other, name, tie.way, tie.birthday, tie.note, tie.since, tie.until)


def tie_of(store: Store, row: bytes) -> tuple[bytes, Tie]:
    """Return (client, tie) of a row, seen from the client with whom it is stored; raises Problem when it is gone."""
    kept = _kept(store, row)
    (tie,) = ties_of(kept.client_id, [kept], relation_roles())
    return kept.client_id, tie


def birthday_of(text: str) -> Birthday | None:
    """Return what a written birthday means, None for one that is no day (it may come from another copy)."""
    try:
        found = birthday(text.strip())
    except Problem:
        return None
    calendar, year, month, day, leap = (found[f"bday_{part}"] for part in ("calendar", "year", "month", "day", "leap"))
    if not isinstance(month, int) or not isinstance(day, int):
        return None
    known = year if isinstance(year, int) else None
    return Birthday("lunar" if calendar == "lunar" else "solar", month, day, known, bool(leap))


def said_birthday(text: str, texts: Texts) -> str:
    """Return a birthday as it is said: 05-12, 农历09-09."""
    calendar, _, plain = text.rpartition(":")
    return texts.tr("Desk", "lunar {day}", day=plain) if calendar == "lunar" else text


def keep_names(tx: Transaction, store: Store, clients: Iterable[bytes]) -> None:
    """Keep, within the transaction that deletes clients, the others' relations to them as names.

    What the deleted one had written down would go with it; the other side gets a row of its own instead. Undoing the
    deletion takes these back and brings the links back whole.
    """
    gone = set(clients)
    if not gone:
        return
    rows = [row for chunk in _chunks(sorted(gone)) for row in store.ties().relations(chunk)]
    told = {(row.client_id, row.other_id) for row in rows}
    for row in rows:
        if row.other is not None and row.other.id in gone and row.client_id not in gone:
            tx.put("relation", row.id, {"name": row.other.name})
        elif row.client is not None and row.client.id in gone and row.other is not None and row.other.id not in gone:
            if (row.other.id, row.client.id) in told:
                continue
            values: dict[str, Value] = {
                "client_id": row.other.id,
                "other_id": row.client.id,
                "name": row.client.name,
                "role": relation_roles().inverse(row.role),
                "note": row.note or None,
                "since": row.since,
                "until": row.until,
            }
            tx.put("relation", tx.new_id(), {name: value for name, value in values.items() if value is not None})


def _chunks(rows: Sequence[bytes]) -> list[Sequence[bytes]]:
    return [rows[start : start + 400] for start in range(0, len(rows), 400)]


def _check(store: Store, client: bytes, entry: Entry, kept: Relation | None) -> None:
    roles = relation_roles()
    if entry.role not in roles.roles:
        raise Problem("unknown-role", _ROLE, _KNOWN, {"found": entry.role, "known": ", ".join(roles.roles)})
    if entry.other == client:
        raise Problem("related-to-itself", _SAME)
    if entry.other is None and not entry.name.strip():
        raise Problem("relation-without-name", _NOBODY)
    if entry.since and entry.until and entry.since > entry.until:
        raise Problem("days-reversed", _DAYS, values={"since": entry.since, "until": entry.until})
    birthday(entry.birthday.strip())
    if entry.other is not None and entry.other not in store.ties().known([entry.other]):
        raise Problem("relation-gone", _GONE, _GONE_HINT)
    own = {kept.id, *(twin.id for twin in _twins(store, kept))} if kept else set()
    for tie in ties_of(client, store.ties().relations([client]), roles):
        if tie.id not in own and tie.role == entry.role and _same(tie, entry) and _overlap(tie, entry):
            raise Problem("relation-exists", _EXISTS, _EXISTS_HINT, {"name": tie.name})


def _same(tie: Tie, entry: Entry) -> bool:
    if tie.other is not None or entry.other is not None:
        return tie.other is not None and tie.other.id == entry.other
    return tie.name == " ".join(entry.name.split())


def _overlap(tie: Tie, entry: Entry) -> bool:
    """Tell whether both hold on some day: what has ended may begin again."""
    first, last = (
        max(tie.since or date.min, entry.since or date.min),
        min(tie.until or date.max, entry.until or date.max),
    )
    return first <= last


def _twins(store: Store, kept: Relation) -> list[Relation]:
    """Return the other rows that say the same of the same two: two copies of the book may both have written it down."""
    roles = relation_roles()
    if kept.other_id is None:
        return []
    pair, inverse = {kept.client_id, kept.other_id}, roles.inverse(kept.role)
    return [
        row
        for row in store.ties().relations([kept.client_id])
        if row.id != kept.id
        and {row.client_id, row.other_id} == pair
        and row.role == (kept.role if row.client_id == kept.client_id else inverse)
        and (row.since, row.until) == (kept.since, kept.until)
    ]


def _kept(store: Store, row: bytes) -> Relation:
    found = store.ties().relation(row)
    if found is None:
        raise Problem("relation-gone", _GONE, _GONE_HINT)
    return found


def _values(entry: Entry, *, without_none: bool = False) -> Mapping[str, Value]:
    values: dict[str, Value] = {
        "other_id": entry.other,
        "name": None if entry.other else " ".join(entry.name.split()),
        "role": entry.role,
        "way": entry.way.strip() or None,
        "birthday": entry.birthday.strip() or None,
        "note": entry.note.strip() or None,
        "since": entry.since,
        "until": entry.until,
    }
    return {name: value for name, value in values.items() if value is not None} if without_none else values
