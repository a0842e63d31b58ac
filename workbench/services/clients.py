"""Add, change and delete clients by hand: the same verbs behind the card and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME, ColumnSpec
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value

#: Columns that people may set; the others follow from imports and rules.
EDITABLE = frozenset(column.name for column in BY_NAME["client"].columns) - {"since", "source"}
#: Words that stand for a way to reach the client or an address instead of a column.
WAYS = ("mobile", "phone", "work", "email", "wechat")
ADDRESSES = {"address": "home", "work_address": "work"}
_YES = frozenset({"1", "true", "yes", "y", "是", "√"})
_NO = frozenset({"0", "false", "no", "n", "否", "×"})


def add_client(store: Store, *, fields: Mapping[str, str], today: date) -> tuple[Changes, bytes]:
    """Make a client by hand; nothing is mandatory but a name.

    Raises:
        Problem: the name is empty, or a field or value is not understood.
    """
    if not fields.get("name", "").strip():
        raise Problem(
            "no-name",
            QT_TRANSLATE_NOOP("Problems", "A client needs a name."),
            QT_TRANSLATE_NOOP("Problems", "Everything else can wait."),
        )
    with store.transaction("client-add") as tx:
        row = tx.new_id()
        tx.put("client", row, {"kind": "person", "status": "managed", "since": today, "source": "hand"})
        _put_fields(tx, row, fields)
    return Changes(frozenset({"client", "contact_way", "address"}), tx.operation), row


def set_client(store: Store, *, client: bytes, fields: Mapping[str, str]) -> Changes:
    """Change fields of a client; an empty text clears the field.

    Raises:
        Problem: a field or value is not understood, or the name would be empty.
    """
    if "name" in fields and not fields["name"].strip():
        raise Problem("no-name", QT_TRANSLATE_NOOP("Problems", "A client needs a name."))
    with store.transaction("client-set", label=", ".join(sorted(fields))) as tx:
        _put_fields(tx, client, fields)
    return Changes(frozenset({"client", "contact_way", "address"}), tx.operation)


def delete_client(store: Store, *, client: bytes) -> Changes:
    """Delete a client with everything that belongs to it; undo brings all of it back."""
    with store.transaction("client-delete") as tx:
        tx.delete("client", client)
    return Changes(frozenset({"client"}), tx.operation)


def _put_fields(tx: Transaction, client: bytes, fields: Mapping[str, str]) -> None:
    values: dict[str, Value] = {}
    for name, text in fields.items():
        if name in WAYS:
            _put_way(tx, client, name, text.strip())
        elif name in ADDRESSES:
            kind = ADDRESSES[name]
            row = tx.natural_id("address", client.hex(), kind)
            tx.put("address", row, {"client_id": client, "kind": kind, "text": text.strip() or None})
        elif name == "birthday":
            values |= _birthday(text.strip())
        elif name in EDITABLE:
            column = next(column for column in BY_NAME["client"].columns if column.name == name)
            values[name] = parse(column, text)
        else:
            raise Problem(
                "unknown-field",
                QT_TRANSLATE_NOOP("Problems", "There is no field {field}."),
                QT_TRANSLATE_NOOP("Problems", "Fields are: {fields}"),
                {"field": name, "fields": ", ".join(sorted({*EDITABLE, *WAYS, *ADDRESSES, "birthday"}))},
            )
    if values:
        tx.put("client", client, values)


def _put_way(tx: Transaction, client: bytes, kind: str, value: str) -> None:
    if not value:
        return
    row = tx.natural_id("contact_way", client.hex(), "".join(value.split()))
    tx.put("contact_way", row, {"client_id": client, "kind": kind, "value": value, "masked": "*" in value})


def parse(column: ColumnSpec, text: str) -> Value:
    """Return the typed value of what somebody typed for a column; an empty text is None.

    Raises:
        Problem: the text does not fit the column's type.
    """
    plain = text.strip()
    if not plain:
        return None
    try:
        if column.type == "date":
            return date.fromisoformat(plain)
        if column.type == "int":
            return int(plain)
    except ValueError:
        raise _bad_value(column.name, plain) from None
    if column.type != "bool":
        return plain
    if plain.lower() in _YES | _NO:
        return plain.lower() in _YES
    raise _bad_value(column.name, plain)


def _birthday(text: str) -> dict[str, Value]:
    """Read `1956-05-02`, `lunar:1956-08-15`, `lunar:1956-06-15L`, with or without a year (`lunar:08-15`)."""
    calendar, _, plain = text.rpartition(":")
    leap = plain.endswith(("L", "l"))
    parts = plain.rstrip("Ll").split("-")
    if not text:
        return dict.fromkeys(("bday_calendar", "bday_year", "bday_month", "bday_day", "bday_leap"))
    try:
        month, day = int(parts[-2]), int(parts[-1])
        year = int(parts[0]) if len(parts) == 3 else None
        if calendar not in ("", "solar", "lunar", "农历") or not (1 <= month <= 12 and 1 <= day <= 31):
            raise ValueError
        if calendar in ("", "solar"):
            date(year or 2000, month, day)
    except (ValueError, IndexError):
        raise _bad_value("birthday", text) from None
    return {
        "bday_calendar": "lunar" if calendar in ("lunar", "农历") else "solar",
        "bday_year": year,
        "bday_month": month,
        "bday_day": day,
        "bday_leap": leap,
    }


def _bad_value(field: str, value: str) -> Problem:
    return Problem(
        "bad-value",
        QT_TRANSLATE_NOOP("Problems", "{value} does not fit the field {field}."),
        QT_TRANSLATE_NOOP(
            "Problems", "Days are written 2026-11-21, lunar birthdays lunar:1956-08-15, flags yes or no."
        ),
        {"field": field, "value": value},
    )
