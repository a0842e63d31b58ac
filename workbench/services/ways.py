"""Add, change and remove single ways to reach a client."""

from __future__ import annotations

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store

_TOUCHED = frozenset({"contact_way"})


def add_way(store: Store, *, client: bytes, kind: str, value: str, preferred: bool = False) -> Changes:
    """Add a way to reach a client; the same number again only changes its kind.

    Raises:
        Problem: the value is empty.
    """
    plain = value.strip()
    if not plain:
        raise Problem("no-number", QT_TRANSLATE_NOOP("Problems", "A contact way needs a number or an address."))
    with store.transaction("client-set", label=kind) as tx:
        row = tx.natural_id("contact_way", client.hex(), "".join(plain.split()))
        tx.put(
            "contact_way",
            row,
            {"client_id": client, "kind": kind, "value": plain, "masked": "*" in plain, "preferred": preferred},
        )
    return Changes(_TOUCHED, tx.operation)


def prefer_way(store: Store, *, client: bytes, way: bytes) -> Changes:
    """Make one way the first to use; the others of the client step back."""
    (facts,) = store.facts([client])
    with store.transaction("client-set", label="preferred") as tx:
        for one in facts.ways:
            if one.preferred != (one.id == way):
                tx.put("contact_way", one.id, {"preferred": one.id == way})
    return Changes(_TOUCHED, tx.operation)


def remove_way(store: Store, *, way: bytes) -> Changes:
    """Remove a way; undo brings it back."""
    with store.transaction("client-set", label="contact_way") as tx:
        tx.delete("contact_way", way)
    return Changes(_TOUCHED, tx.operation)
