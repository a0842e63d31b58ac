"""What a client's tier gives (权益, `domain.md` §13): the catalogue, what was used of it this year, and new uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.entitlements import (
    Entitlement,
    EntitlementState,
    TierTotal,
    read_entitlements,
    states,
    tier_totals,
)
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules
from workbench.settings import load_toml, resource_files

_TOUCHED = frozenset({"entitlement_use"})


def catalogues() -> Mapping[str, tuple[Entitlement, ...]]:
    """Return the entitlements by scheme, of the branch where it has its own files."""
    return dict(read_entitlements(load_toml(path), path.name) for path in resource_files("entitlements"))


def entitlements(store: Store, *, rules: Rules, client: bytes, day: date) -> list[EntitlementState]:
    """Return what the tier of a client gives, with quota, used, left and expiry in the year of `day`.

    The tier is the service tier where the scheme has one. A scheme without catalogue gives nothing.
    """
    (facts,) = store.facts([client])
    tier = tier_of(facts, rules.scheme, day, store.overrides([client]))
    held = tier.service.tier if tier.service else tier.tier
    uses = store.entitlement_uses([client]).get(client, ())
    catalogue = catalogues().get(rules.scheme.code, ())
    return states(catalogue, [one.code for one in rules.scheme.tiers], held, uses, day)


def entitlement_totals(store: Store, *, rules: Rules, day: date) -> list[TierTotal]:
    """Return what each tier gave its clients in the year of `day`: entitled, used and left; tiers highest first."""
    tiers = {client: one.tier for client, one in store.standings().items() if one.tier}
    catalogue = catalogues().get(rules.scheme.code, ())
    uses = {client: own for client, own in store.entitlement_uses().items() if client in tiers}
    return tier_totals(catalogue, [one.code for one in rules.scheme.tiers], tiers, uses, day)


def use_entitlement(
    store: Store, *, rules: Rules, client: bytes, code: str, on: date, today: date, count: int = 1, note: str = ""
) -> Changes:
    """Record that a client used an entitlement; undoable.

    Raises:
        Problem: `not-entitled`, `entitlement-used-up`, `in-the-future` or `bad-count`.
    """
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; a use is recorded after it took place."),
            QT_TRANSLATE_NOOP("Problems", "Record it on its day."),
            {"day": on.isoformat()},
        )
    check_use(store, rules=rules, client=client, code=code, on=on, today=today, count=count)
    with store.transaction("entitle", label=code) as tx:
        put_use(tx, tx.new_id(), client=client, code=code, on=on, count=count, note=note)
    return Changes(_TOUCHED, tx.operation)


def put_use(tx: Transaction, row: bytes, *, client: bytes, code: str, on: date, count: int = 1, note: str = "") -> None:
    """Write one use of an entitlement within a transaction."""
    row_values: dict[str, Value] = {
        "client_id": client,
        "entitlement": code,
        "on": on,
        "count": count,
        "note": note.strip() or None,
    }
    tx.put("entitlement_use", row, row_values)


def check_use(store: Store, *, rules: Rules, client: bytes, code: str, on: date, today: date, count: int = 1) -> None:
    """Refuse a use that the client's tier does not give, or not so often.

    Raises:
        Problem: `not-entitled`, `entitlement-used-up` or `bad-count`.
    """
    if count < 1:
        raise Problem(
            "bad-count",
            QT_TRANSLATE_NOOP("Problems", "{count} is no number of times."),
            QT_TRANSLATE_NOOP("Problems", "Give a whole number from 1 on."),
            {"count": count},
        )
    asked = today if on.year == today.year else date(on.year, 12, 31)
    found = _held(entitlements(store, rules=rules, client=client, day=asked), code)
    if found.left is not None and count > found.left:
        raise Problem(
            "entitlement-used-up",
            QT_TRANSLATE_NOOP("Problems", "Only {left} of {quota} are left this year."),
            QT_TRANSLATE_NOOP("Problems", "They come again with the new year."),
            {"left": found.left, "quota": found.entitlement.quota},
        )


def _held(known: Sequence[EntitlementState], code: str) -> EntitlementState:
    for one in known:
        if one.entitlement.code == code and one.held:
            return one
    names = ", ".join(one.entitlement.code for one in known if one.held)
    raise Problem(
        "not-entitled",
        QT_TRANSLATE_NOOP("Problems", "The client's tier does not give {code}."),
        QT_TRANSLATE_NOOP("Problems", "It gives: {names}") if names else "",
        {"code": code, "names": names},
    )
