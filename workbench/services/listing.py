"""Who fits a filter: reads what the filter asks for and no more; behind list, groups and command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.birthdays import NextBirthdays
from workbench.domain.filters import VALUE_KEYS, Asked, Filter, members_of, narrow, parts_of
from workbench.domain.problems import Problem
from workbench.domain.segments import VIEWED, Member, Segment, fits
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Progress, Store
from workbench.readmodels.lists import ClientRow
from workbench.services.almanac import lunar_table
from workbench.services.rules import Rules
from workbench.services.valuing import ValueBook, ValueLine, value_book
from workbench.services.watching import LISTS, watch_lists

Members = Mapping[str, frozenset[bytes]]


def read_part(store: Store, name: str, today: date, ids: Iterable[bytes] | None = None) -> dict[bytes, Any]:
    """Return one part of the list by client (`db.queries.listing`); clients who have nothing are left out."""
    found = store.list_part(name, today, ids)
    if name != "birthday":
        return dict(found)
    coming = NextBirthdays(today, lunar_table())
    days = {client: coming.of(birthday) for client, birthday in found.items()}
    return {client: day for client, day in days.items() if day is not None}


def chosen(
    store: Store, wanted: Filter, *, rules: Rules, today: date, progress: Progress | None = None
) -> list[ClientRow]:
    """Return the rows that fit, in the order of readings.

    Raises:
        Problem: a watch list or a group that the filter names is not there.
    """
    rows = store.list_rows(today)
    asked = asked_of(store, wanted, rules=rules, today=today, progress=progress)
    return [rows[number] for number in narrow(rows, wanted, asked)]


def asked_of(store: Store, wanted: Filter, *, rules: Rules, today: date, progress: Progress | None = None) -> Asked:
    """Read what the filter is judged with besides the rows."""
    parts = {name: read_part(store, name, today) for name in parts_of(wanted)}
    members = find_members(store, wanted, rules=rules, today=today, progress=progress)
    return Asked(today, parts, members, rules.standard.risk_lead)


def find_members(
    store: Store, wanted: Filter, *, rules: Rules, today: date, progress: Progress | None = None
) -> dict[str, frozenset[bytes]]:
    """Return the clients who fit each key of kind `members`; a pass over the book each for lists and for values.

    Raises:
        Problem: `unknown-list`, or `no-such-segment`.
    """
    named = members_of(wanted)
    found: dict[str, frozenset[bytes]] = {}
    if lists := named.get("list"):
        found["list"] = _listed(store, lists, rules, today, progress)
    if segments := named.get("segment"):
        found["segment"] = _grouped(store, segments, rules, today, progress)
    values = {key: codes for key, codes in named.items() if key in VALUE_KEYS}
    if values:
        from_views = _by_value(store, rules, today)
        found |= {key: from_views({key: codes}) for key, codes in values.items()}
    return found


def _listed(
    store: Store, names: Sequence[str], rules: Rules, today: date, progress: Progress | None
) -> frozenset[bytes]:
    strange = [name for name in names if name not in LISTS]
    if strange:
        raise Problem(
            "unknown-list",
            QT_TRANSLATE_NOOP("Problems", "There is no list {name}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            {"name": strange[0], "names": ", ".join(LISTS)},
        )
    lists = watch_lists(store, rules=rules, day=today, names=names, progress=progress)
    return frozenset(row.client_id for rows in lists.values() for row in rows)


def _grouped(
    store: Store, names: Sequence[str], rules: Rules, today: date, progress: Progress | None
) -> frozenset[bytes]:
    groups = [find_segment(store, name) for name in names]
    book = value_book(store, rules=rules, day=today)
    fitting = [group_members(store, group, book, rules=rules, progress=progress) for group in groups]
    return frozenset(client for clients in fitting for client in clients)


def _by_value(store: Store, rules: Rules, today: date) -> Callable[[Filter], frozenset[bytes]]:
    members = [value_member(line) for line in value_book(store, rules=rules, day=today).lines]
    return lambda wanted: frozenset(member.client_id for member in members if fits(member, wanted))


def group_members(
    store: Store, group: Segment, book: ValueBook, *, rules: Rules, progress: Progress | None = None
) -> list[bytes]:
    """Return the clients of a group: what the value views know is judged as of their day, the rest as of the list."""
    viewed = {key: codes for key, codes in group.filter.items() if key in VIEWED}
    found = [member.client_id for member in map(value_member, book.lines) if fits(member, viewed)]
    others = {key: codes for key, codes in group.filter.items() if key not in VIEWED and codes}
    if not others:
        return found
    kept = {row.id for row in chosen(store, others, rules=rules, today=book.day, progress=progress)}
    return [client for client in found if client in kept]


def find_segment(store: Store, name: str) -> Segment:
    """Return the group of this name, or of this id in hex.

    Raises:
        Problem: there is none, or more than one.
    """
    found = [one for one in store.segments() if name.strip() in (one.name, one.id.hex())]
    if len(found) != 1:
        raise Problem(
            "no-such-segment",
            QT_TRANSLATE_NOOP("Problems", "There is no group {name}."),
            QT_TRANSLATE_NOOP("Problems", "The command segments lists them; name one by its id when two are alike."),
            {"name": name},
        )
    return found[0]


def value_member(line: ValueLine) -> Member:
    """Return what filters see of a client in the value views."""
    facts = line.facts
    plain = {
        "tier": facts.tier,
        "band": facts.band,
        "abc": line.abc,
        "rfm": line.rfm.group if line.rfm else None,
        "stage": line.stage.code,
        "relation": line.relation.code,
        "strategic": line.strategic.code,
    }
    codes = {key: frozenset((code,)) for key, code in plain.items() if code}
    codes["mark"] = frozenset(f"{mark.kind}:{mark.code}" for mark in line.marks)
    codes["tag"] = frozenset(mark.code for mark in line.marks if mark.kind == "tag")
    return Member(facts.client_id, codes)
