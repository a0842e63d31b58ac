"""Households: make one of clients, add and remove members, name it, choose who is greeted for it, dissolve it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.households import HAND, Assets, Household, assets
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Band
from workbench.domain.standards import band_for
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.rules import Rules

#: What members notice; a name, a note or whom one greets is noticed by everybody who lists households.
_TOUCHED = frozenset({"client"})
_TOLD = frozenset({"household"})
#: More members than this are not named one by one to the book.
_NAMED = 1000
_NONE = QT_TRANSLATE_NOOP("Problems", "There is no household {found}.")
_NONE_HINT = QT_TRANSLATE_NOOP("Problems", "Name it as the list of households does, or by the number of a member.")
_SEVERAL = QT_TRANSLATE_NOOP("Problems", "{count} households are called {found}.")
_SEVERAL_HINT = QT_TRANSLATE_NOOP("Problems", "Name it by its key, or by the number of a member.")
_FEW = QT_TRANSLATE_NOOP("Problems", "A household needs at least one client.")
_OTHER = QT_TRANSLATE_NOOP("Problems", "{name} belongs to the household {household} already.")
_OTHER_HINT = QT_TRANSLATE_NOOP("Problems", "Take the client out of that one first, or let it move.")
_NO_MEMBER = QT_TRANSLATE_NOOP("Problems", "{name} does not belong to this household.")


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A household with what it holds; `band` is the one its sum would fall into, for information only."""

    household: Household
    assets: Assets
    band: Band | None


def households(store: Store, *, rules: Rules, today: date, keys: Sequence[str] | None = None) -> list[HouseholdView]:
    """Return these households, or all, by name; months are read for the members only."""
    book = store.ties()
    found = [one for one in book.households(keys, today=today) if one.members]
    members = [member.id for one in found for member in one.members]
    # Of very many the months of everybody are read: the book answers no question that names them all.
    figures = book.months(members if len(members) <= _NAMED else None, today) if members else {}
    return sorted(
        (_view(one, figures, rules) for one in found), key=lambda view: (view.household.shown, view.household.key)
    )


def _view(household: Household, figures: Mapping[bytes, Mapping[str, int]], rules: Rules) -> HouseholdView:
    held = assets([member.id for member in household.members], figures)
    newest = held.newest
    return HouseholdView(household, held, band_for(newest.fen if newest else None, rules.standard))


def household_of(store: Store, client: bytes, *, rules: Rules, today: date) -> HouseholdView | None:
    """Return the household of a client, None without one."""
    key = store.ties().household_of(client)
    return next(iter(households(store, rules=rules, today=today, keys=[key])), None) if key else None


def household_name(store: Store, client: bytes) -> str:
    """Return what the household of a client is called, "" without one; cheap enough for the head of a card."""
    book = store.ties()
    return book.household_called(book.household_of(client))


def find_household(store: Store, text: str, *, today: date) -> Household:
    """Return the household that somebody names by key, name, or the number of a member.

    Raises:
        Problem: there is none, or several have the name.
    """
    wanted = text.strip()
    book = store.ties()
    if wanted and (found := [one for one in book.households([wanted], today=today) if one.members]):
        return found[0]
    keys = [key for key, name in book.household_names().items() if name == wanted]
    named = [one for one in book.households(keys, today=today) if one.members] if keys else []
    if len(named) > 1:
        raise Problem("household-ambiguous", _SEVERAL, _SEVERAL_HINT, {"count": len(named), "found": wanted})
    if not named:
        try:
            key = book.household_of(store.client_id(wanted))
        except Problem as problem:
            if problem.code != "no-such-client":
                raise
            key = ""
        named = list(book.households([key], today=today)) if key else []
    if not named:
        raise Problem("no-such-household", _NONE, _NONE_HINT, {"found": wanted})
    return named[0]


def make_household(
    store: Store,
    *,
    clients: Sequence[bytes],
    name: str = "",
    greet: bytes | None = None,
    note: str = "",
    move: bool = False,
) -> tuple[Changes, str]:
    """Make a household of clients and return its key; no file can ever hold that key, so nobody joins by accident.

    Args:
        name: what it is called; "" for the first client's name and 家.
        move: take clients out of the household they belong to; otherwise that is refused.

    Raises:
        Problem: nobody is named, a client belongs elsewhere, or `greet` is no member.
    """
    chosen = list(dict.fromkeys(clients))
    _check_free(store, chosen, "", move=move)
    if greet is not None:
        _check_member(store, greet, chosen)
    first = store.row("client", chosen[0]) or {}
    called = name.strip() or f"{first.get('name') or ''}家"
    with store.transaction("household") as tx:
        key = HAND + tx.new_id().hex()
        for client in chosen:
            tx.put("client", client, {"household": key})
        _put(tx, key, {"name": called, "greet_id": greet, "note": note.strip() or None})
    return Changes(_TOUCHED, tx.operation), key


def add_members(store: Store, *, key: str, clients: Sequence[bytes], move: bool = False) -> Changes:
    """Let clients join a household.

    Raises:
        Problem: nobody is named, or a client belongs to another household and is not to move.
    """
    chosen = list(dict.fromkeys(clients))
    _check_free(store, chosen, key, move=move)
    book = store.ties()
    joining = [client for client in chosen if book.household_of(client) != key]
    with store.transaction("household") as tx:
        for client in joining:
            tx.put("client", client, {"household": key})
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def remove_members(store: Store, *, clients: Sequence[bytes]) -> Changes:
    """Take clients out of their households."""
    book = store.ties()
    leaving = [client for client in dict.fromkeys(clients) if book.household_of(client)]
    with store.transaction("household") as tx:
        for client in leaving:
            tx.put("client", client, {"household": None})
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def set_household(
    store: Store,
    *,
    key: str,
    name: str | None = None,
    greet: bytes | None = None,
    choose: bool = False,
    note: str | None = None,
) -> Changes:
    """Change what is known of a household; its key stays, so that files go on naming it.

    Args:
        name, note: None leaves them as they are; an empty name lets the file's name stand again.
        greet: through whom it is greeted when `choose` is set; None lets the rules choose.

    Raises:
        Problem: whoever is to be greeted is no member.
    """
    if choose and greet is not None:
        _check_member(store, greet, _members(store, key))
    told = {"name": name, "note": note}
    values: dict[str, Value] = {column: text.strip() or None for column, text in told.items() if text is not None}
    if choose:
        values["greet_id"] = greet
    if key.startswith(HAND) and values.get("name", "") is None:
        del values["name"]  # no file has a name for it that could stand again
    known = store.row("household", _row_of(store, key)) or {}
    changed = {column: value for column, value in values.items() if known.get(column) != value}
    if not changed:
        return Changes()
    with store.transaction("household") as tx:
        _put(tx, key, changed)
    return Changes(_TOLD, tx.operation)


def dissolve(store: Store, *, key: str) -> Changes:
    """Let everybody leave a household and forget what was said of it."""
    row = _row_of(store, key)
    with store.transaction("household") as tx:
        for client in _members(store, key):
            tx.put("client", client, {"household": None})
        if store.row("household", row) is not None:
            tx.delete("household", row)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def key_named(store: Store, text: str) -> str:
    """Return the key that somebody means who types a household: a key, the name of exactly one, else a new key."""
    wanted = " ".join(text.split())
    if not wanted or wanted.startswith(HAND):
        return wanted
    keys = [key for key, name in store.ties().household_names().items() if name == wanted]
    return keys[0] if len(keys) == 1 else wanted


def _row_of(store: Store, key: str) -> bytes:
    return store.natural_id("household", key)


def _put(tx: Transaction, key: str, values: Mapping[str, Value]) -> None:
    tx.put("household", tx.natural_id("household", key), {"key": key, **values})


def _members(store: Store, key: str) -> list[bytes]:
    found = store.ties().households([key], today=date.min)
    return [member.id for one in found for member in one.members]


def _check_member(store: Store, client: bytes, members: Sequence[bytes]) -> None:
    if client not in members:
        name = (store.row("client", client) or {}).get("name") or ""
        raise Problem("no-member", _NO_MEMBER, values={"name": name})


def _check_free(store: Store, clients: Sequence[bytes], key: str, *, move: bool) -> None:
    if not clients:
        raise Problem("household-empty", _FEW)
    book = store.ties()
    for one in book.known(clients).values():
        if one.household and one.household != key and not move:
            values = {"name": one.name, "household": book.household_called(one.household)}
            raise Problem("other-household", _OTHER, _OTHER_HINT, values)
