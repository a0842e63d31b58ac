"""Add, change, order and remove single ways to reach a client."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.domain.changes import Changes
from workbench.domain.clients import ContactWay
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.ways import CALLABLE
from workbench.importer.values.phones import digits, phones
from workbench.importer.values.text import note
from workbench.ports import Store, Transaction, Value
from workbench.services.fields import bad_value

#: The kinds of ways, in the order in which they are offered.
KINDS = ("mobile", "phone", "work", "email", "wechat", "other")

_TOUCHED = frozenset({"contact_way"})
#: Extensions and hotlines, which files hardly hold but hands type.
_SHORT = re.compile(r"[0-9][0-9 -]{1,11}[0-9]")


def way_value(kind: str, text: str) -> str:
    """Return the value of a way as it is kept: numbers in one form, addresses without blanks.

    Raises:
        Problem: the text is no number of this kind, or no address.
    """
    plain = text.strip()
    if not plain:
        raise Problem("no-number", QT_TRANSLATE_NOOP("Problems", "A contact way needs a number or an address."))
    if kind in CALLABLE:
        found = phones(plain)[0]
        if len(found) == 1:
            return found[0].number
        if found or not _SHORT.fullmatch(plain):
            raise bad_value(kind, plain)
        return plain
    if (kind == "email" and "@" not in plain) or not note(plain):
        raise bad_value(kind, plain)
    return note(plain) or plain if kind == "other" else "".join(plain.split())


def add_way(
    store: Store,
    *,
    client: bytes,
    kind: str,
    value: str,
    preferred: bool = False,
    details: Mapping[str, Value] | None = None,
) -> Changes:
    """Add a way to reach a client; the same number again only changes what is said of it.

    Args:
        details: time, note and consent (True, False, None) of the way.

    Raises:
        Problem: there is no such kind, or the value does not fit it.
    """
    kept = way_value(_kind(kind), value)
    with store.transaction("client-set", label=kind) as tx:
        row = _row(store, tx, client, kind, kept)
        values: dict[str, Value] = {"client_id": client, "kind": kind, "value": kept, "masked": "*" in kept}
        tx.put("contact_way", row, {**values, "preferred": preferred, **_details(details or {})})
        if preferred:
            _step_back(store, tx, client, row)
    return Changes(_TOUCHED, tx.operation)


def set_way(
    store: Store,
    *,
    client: bytes,
    way: bytes,
    kind: str | None = None,
    value: str = "",
    details: Mapping[str, Value] | None = None,
) -> Changes:
    """Change a way: its kind, its value (an empty one stays), and what is said of it; what is not named stays.

    Raises:
        Problem: there is no such kind, the value does not fit it, or the way is not this client's.
    """
    known = _known(store, client, way)
    wanted: dict[str, Value] = _details(details or {})
    if kind is not None:
        wanted["kind"] = _kind(kind)
    if value.strip():
        kept = way_value(kind or known.kind, value)
        wanted |= {"value": kept, "masked": "*" in kept}
    if details and "preferred" in details:
        wanted["preferred"] = bool(details["preferred"])
    changed = {name: new for name, new in wanted.items() if getattr(known, name) != new}
    with store.transaction("client-set", label=", ".join(sorted(changed))) as tx:
        if changed:
            tx.put("contact_way", way, changed)
        if changed.get("preferred"):
            _step_back(store, tx, client, way)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def prefer_way(store: Store, *, client: bytes, way: bytes) -> Changes:
    """Make one way the first to use; the others of the client step back."""
    (facts,) = store.facts([client])
    with store.transaction("client-set", label="preferred") as tx:
        for one in facts.ways:
            if one.preferred != (one.id == way):
                tx.put("contact_way", one.id, {"preferred": one.id == way})
    return Changes(_TOUCHED, tx.operation)


def move_way(store: Store, *, client: bytes, way: bytes, step: int) -> Changes:
    """Move a way up (-1) or down (1) among the ways of a client; at the end nothing happens.

    The preferred way stays the first: a way that is moved above it takes its place.

    Raises:
        Problem: the way is not this client's.
    """
    _known(store, client, way)
    (facts,) = store.facts([client])
    ways = list(facts.ways)
    place = next(number for number, one in enumerate(ways) if one.id == way)
    other = place + step
    if not 0 <= other < len(ways):
        return Changes()
    first = ways[0].preferred
    ways[place], ways[other] = ways[other], ways[place]
    with store.transaction("client-set", label="order") as tx:
        for number, one in enumerate(ways):
            values: dict[str, Value] = {"place": number + 1, "preferred": first and number == 0}
            changed = {name: value for name, value in values.items() if getattr(one, name) != value}
            if changed:
                tx.put("contact_way", one.id, changed)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def remove_way(store: Store, *, way: bytes) -> Changes:
    """Remove a way; undo brings it back."""
    with store.transaction("client-set", label="contact_way") as tx:
        tx.delete("contact_way", way)
    return Changes(_TOUCHED, tx.operation)


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise Problem(
            "unknown-way",
            QT_TRANSLATE_NOOP("Problems", "{word} is no kind of contact way."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
            {"word": kind, "choices": ", ".join(KINDS)},
        )
    return kind


def _known(store: Store, client: bytes, way: bytes) -> ContactWay:
    facts = next(iter(store.facts([client])), None)
    for one in facts.ways if facts else ():
        if one.id == way:
            return one
    raise Problem(
        "no-such-way",
        QT_TRANSLATE_NOOP("Problems", "The client has no such contact way."),
        QT_TRANSLATE_NOOP("Problems", "Show the card; it names every way by its number."),
    )


def _details(details: Mapping[str, Value]) -> dict[str, Value]:
    """Return the columns of what is said of a way; empty texts are none."""
    found: dict[str, Value] = {}
    for name in ("time", "note"):
        if name in details:
            text = str(details[name] or "").strip()
            found[name] = (note(text) or text) or None
    if "consent" in details:
        found["consent"] = details["consent"]
    return found


def _row(store: Store, tx: Transaction, client: bytes, kind: str, value: str) -> bytes:
    """Return the row of a value: the one that holds it, its natural place, or a new one where that is taken."""
    facts = next(iter(store.facts([client])), None)
    same = digits(value) if kind in CALLABLE else value.casefold()
    for one in facts.ways if facts else ():
        if (digits(one.value) if one.kind in CALLABLE else one.value.casefold()) == same and not one.masked:
            return one.id
    key = (digits(value),) if kind in CALLABLE else (kind, value.casefold())
    row = tx.natural_id("contact_way", client.hex(), *key)
    return tx.new_id() if store.row("contact_way", row) else row


def _step_back(store: Store, tx: Transaction, client: bytes, preferred: bytes) -> None:
    """Let no other way of the client be the preferred one."""
    facts = next(iter(store.facts([client])), None)
    for one in facts.ways if facts else ():
        if one.preferred and one.id != preferred:
            tx.put("contact_way", one.id, {"preferred": False})
