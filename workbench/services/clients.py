"""Add, change and delete clients by hand: the same verbs behind the card and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.clients import ContactWay
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.values.phones import digits, fits_mask
from workbench.ports import Store, Transaction, Value
from workbench.services.fields import EDITABLE, typed
from workbench.services.households import key_named
from workbench.services.places import ADDRESSES, put_address
from workbench.services.relating import keep_names
from workbench.services.ways import way_value

#: Words that stand for a way to reach the client instead of a column; those of addresses are in `services.places`.
WAYS = ("mobile", "phone", "work", "email", "wechat")
_TOUCHED = frozenset({"client", "contact_way", "address"})
_MADE: Mapping[str, Value] = {"kind": "person", "status": "managed", "source": "hand"}


def add_client(store: Store, *, fields: Mapping[str, str], today: date) -> tuple[Changes, bytes]:
    """Make a client by hand; nothing is mandatory but a name.

    Raises:
        Problem: the name is empty, the number is another client's, or a field or value is not understood.
    """
    with store.transaction("client-add") as tx:
        row = put_client(store, tx, fields=fields, today=today)
    return Changes(_TOUCHED, tx.operation), row


def put_client(store: Store, tx: Transaction, *, fields: Mapping[str, str], today: date) -> bytes:
    """Make a client within a transaction that does more than that; return its id. Raises as `add_client`."""
    if not fields.get("name", "").strip():
        raise Problem(
            "no-name",
            QT_TRANSLATE_NOOP("Problems", "A client needs a name."),
            QT_TRANSLATE_NOOP("Problems", "Everything else can wait."),
        )
    columns, ways, addresses = _sorted(fields)
    values = {**_MADE, "since": today, **typed(columns, {}, today)}
    _check_number(store, values.get("client_no"), None)
    row = tx.new_id()
    tx.put("client", row, {name: value for name, value in values.items() if value is not None})
    for kind, text in ways.items():
        _put_way(tx, store, row, kind, text, ())
    for kind, parts in addresses.items():
        put_address(tx, row, kind, parts, None)
    return row


def set_client(store: Store, *, client: bytes, fields: Mapping[str, str], today: date | None = None) -> Changes:
    """Change fields of a client; an empty text clears the field, what stands there already is not written again.

    A number takes the place of the first one of its kind; an empty one removes all of the kind.

    Raises:
        Problem: a field or value is not understood, the name would be empty, or the number is another client's.
    """
    if "name" in fields and not fields["name"].strip():
        raise Problem("no-name", QT_TRANSLATE_NOOP("Problems", "A client needs a name."))
    columns, ways, addresses = _sorted(fields)
    if "household" in columns:
        columns["household"] = key_named(store, columns["household"])
    known = store.row("client", client) or {}
    values = typed(columns, known, today)
    _check_number(store, values.get("client_no"), client)
    facts = next(iter(store.facts([client])), None)
    with store.transaction("client-set", label=", ".join(sorted(fields))) as tx:
        changed = {name: value for name, value in values.items() if known.get(name) != value}
        if changed:
            tx.put("client", client, changed)
        for kind, text in ways.items():
            _put_way(tx, store, client, kind, text, facts.ways if facts else ())
        for kind, parts in addresses.items():
            put_address(tx, client, kind, parts, facts)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def delete_client(store: Store, *, client: bytes) -> Changes:
    """Delete a client with everything that belongs to it; undo brings all of it back."""
    with store.transaction("client-delete") as tx:
        keep_names(tx, store, [client])
        tx.delete("client", client)
    return Changes(frozenset({"client", "relation"}), tx.operation)


def _sorted(fields: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str], dict[str, dict[str, str]]]:
    """Return (columns, ways by kind, parts of addresses by kind); `id_flag` follows from the number: passed over."""
    columns: dict[str, str] = {}
    ways: dict[str, str] = {}
    addresses: dict[str, dict[str, str]] = {}
    for name, text in fields.items():
        if name in WAYS:
            ways[name] = text.strip()
        elif name in ADDRESSES:
            kind, part = ADDRESSES[name]
            addresses.setdefault(kind, {})[part] = text.strip()
        elif name in EDITABLE or name == "birthday":
            columns[name] = text
        elif name != "id_flag":
            raise Problem(
                "unknown-field",
                QT_TRANSLATE_NOOP("Problems", "There is no field {field}."),
                QT_TRANSLATE_NOOP("Problems", "Fields are: {fields}"),
                {"field": name, "fields": ", ".join(sorted({*EDITABLE, *WAYS, *ADDRESSES, "birthday"}))},
            )
    return columns, ways, addresses


def _check_number(store: Store, number: Value, client: bytes | None) -> None:
    """Refuse a client number that another client has."""
    if not isinstance(number, str):
        return
    try:
        other = store.client_id(number)
    except Problem as problem:
        if problem.code == "no-such-client":
            return
        other = None
    if other is None or other != client:
        raise Problem(
            "number-taken",
            QT_TRANSLATE_NOOP("Problems", "Another client has the number {number} already."),
            QT_TRANSLATE_NOOP("Problems", "Check the number, or open that client."),
            {"number": number},
        )


def _put_way(tx: Transaction, store: Store, client: bytes, kind: str, text: str, known: Sequence[ContactWay]) -> None:
    """Put a number in the place of the first of its kind or of the mask that it completes."""
    ways = [way for way in known if way.kind == kind]
    if not text:
        for way in ways:
            tx.delete("contact_way", way.id)
        return
    value = way_value(kind, text)
    if any(way.value == value and not way.masked for way in ways):
        return
    masked = next((way for way in ways if way.masked and fits_mask(way.value, value)), None)
    place = masked or next(iter(ways), None)
    values: dict[str, Value] = {"client_id": client, "kind": kind, "value": value, "masked": "*" in value}
    if place is not None:
        tx.put("contact_way", place.id, values)
        return
    row = tx.natural_id("contact_way", client.hex(), digits(value))
    # The place of this number may hold another one by now.
    tx.put("contact_way", tx.new_id() if store.row("contact_way", row) else row, values)
