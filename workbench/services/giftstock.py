"""The cupboard: what is in it, what comes in and goes, and what is counted; all of it undoable."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.giftchecking import cupboard, gift_rules, no_such_item
from workbench.texts import Texts

_TOUCHED = frozenset({"gift_item", "stock_move"})
#: What may be said of a thing.
FIELDS = ("name", "kind", "value_fen", "taboos", "note", "retired", "least")
#: More pieces, and more fen, than any cupboard holds.
_MOST = 10**9


def add_item(
    store: Store, *, fields: Mapping[str, Value], count: int = 0, on: date | None = None
) -> tuple[Changes, bytes]:
    """Put a new thing into the cupboard's list, perhaps with the pieces that came, and return its id.

    Args:
        fields: `FIELDS`; a name is needed. `taboos` are codes of taboos and traits separated by blanks.
        count: pieces that were bought with it on the day `on`.

    Raises:
        Problem: the name is missing or known already, a word is in no list, or a number is wrong.
    """
    checked = _checked(fields)
    name = checked.get("name")
    if not name:
        raise Problem(
            "item-needed",
            QT_TRANSLATE_NOOP("Problems", "Say what is given."),
            QT_TRANSLATE_NOOP("Problems", "Give the thing a name."),
        )
    if any(line.item.name == name and not line.item.retired for line in cupboard(store)):
        raise Problem(
            "item-known",
            QT_TRANSLATE_NOOP("Problems", "The cupboard knows {name} already."),
            QT_TRANSLATE_NOOP("Problems", "Change that one, or record what came in."),
            {"name": str(name)},
        )
    _check_count(count, least=0)
    values: dict[str, Value] = {"kind": "other", "value_fen": 0, **checked}
    with store.transaction("gift-item", label=str(name)) as tx:
        row = tx.new_id()
        tx.put("gift_item", row, {key: value for key, value in values.items() if value is not None})
        if count and on is not None:
            tx.put("stock_move", tx.new_id(), {"item_id": row, "on": on, "count": count, "reason": "bought"})
    return Changes(_TOUCHED, tx.operation), row


def add_usual(store: Store, *, texts: Texts) -> Changes:
    """Put the usual things of the catalogue into the list, those whose names it lacks, as one step."""
    known = {line.item.name for line in cupboard(store)}
    fresh = [one for one in gift_rules().usual if texts.named(one.name) not in known]
    with store.transaction("gift-item", label=str(len(fresh))) as tx:
        for one in fresh:
            values: dict[str, Value] = {"name": texts.named(one.name), "kind": one.kind, "value_fen": one.value_fen}
            if one.taboos:
                values["taboos"] = " ".join(one.taboos)
            tx.put("gift_item", tx.new_id(), values)
    return Changes(_TOUCHED, tx.operation) if fresh else Changes()


def set_item(store: Store, *, item: bytes, fields: Mapping[str, Value]) -> Changes:
    """Change what is said of a thing; `retired` takes it out of use, its gifts stay.

    Raises:
        Problem: `no-such-item`, or as `add_item`.
    """
    before = store.row("gift_item", item)
    if before is None:
        raise no_such_item()
    changed = {name: value for name, value in _checked(fields).items() if before.get(name) != value}
    if "name" in changed and not changed["name"]:
        raise Problem("item-needed", QT_TRANSLATE_NOOP("Problems", "Say what is given."))
    with store.transaction("gift-item", label=str(before.get("name") or "")) as tx:
        if changed:
            tx.put("gift_item", item, changed)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def delete_item(store: Store, *, item: bytes) -> Changes:
    """Delete a thing that no gift names, with its moves.

    Raises:
        Problem: `no-such-item`, or `item-used`: take it out of use instead.
    """
    line = next((one for one in cupboard(store) if one.item.id == item), None)
    if line is None:
        raise no_such_item()
    if line.given or line.promised:
        raise Problem(
            "item-used",
            QT_TRANSLATE_NOOP("Problems", "{name} stands in the ledger."),
            QT_TRANSLATE_NOOP("Problems", "Take it out of use instead; its gifts stay."),
            {"name": line.item.name},
        )
    with store.transaction("gift-item", label=line.item.name) as tx:
        tx.delete("gift_item", item)
    return Changes(_TOUCHED, tx.operation)


def move_stock(store: Store, *, item: bytes, reason: str, count: int, on: date, today: date, note: str = "") -> Changes:
    """Record that pieces came in or went otherwise than as a gift.

    Args:
        reason: a code of the rules; its sign says which way. With `counted` `count` is what was found in the cupboard,
            and the difference is written.

    Raises:
        Problem: `no-such-item`, an unknown reason, a wrong number, a day to come, or more than there is.
    """
    line = next((one for one in cupboard(store) if one.item.id == item), None)
    if line is None:
        raise no_such_item()
    known = gift_rules().moves.get(reason)
    if known is None:
        raise Problem(
            "unknown-word",
            QT_TRANSLATE_NOOP("Problems", "{word} is no reason why pieces come or go."),
            QT_TRANSLATE_NOOP("Problems", "It is one of: {names}"),
            {"word": reason, "names": ", ".join(gift_rules().moves)},
        )
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; the cupboard is recorded as it is."),
            values={"day": on.isoformat()},
        )
    _check_count(count, least=0 if known.sign == 0 else 1)
    moved = count - line.here if known.sign == 0 else known.sign * count
    if line.here + moved < 0:
        raise Problem(
            "out-of-stock",
            QT_TRANSLATE_NOOP("Problems", "Of {item} there are only {count} in the cupboard."),
            QT_TRANSLATE_NOOP("Problems", "Record what came in first, or count the cupboard."),
            {"item": line.item.name, "count": line.here},
        )
    if not moved:
        return Changes()
    with store.transaction("stock", label=line.item.name) as tx:
        values: dict[str, Value] = {"item_id": item, "on": on, "count": moved, "reason": reason}
        if note.strip():
            values["note"] = note.strip()
        tx.put("stock_move", tx.new_id(), values)
    return Changes(_TOUCHED, tx.operation)


def _check_count(count: int, *, least: int) -> None:
    if not least <= count <= _MOST:
        raise Problem(
            "bad-pieces",
            QT_TRANSLATE_NOOP("Problems", "{count} is no number of pieces."),
            QT_TRANSLATE_NOOP("Problems", "Give a whole number from {least} on."),
            {"count": count, "least": least},
        )


def _checked(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Return fields as they are kept: texts without blanks around them, None for nothing said."""
    rules, found = gift_rules(), dict[str, Value]()
    marks = {*rules.taboos, *rules.traits}
    for name, given in fields.items():
        value = given.strip() or None if isinstance(given, str) else given
        if name not in FIELDS:
            raise _unknown(name, FIELDS)
        if name == "kind" and value not in rules.kinds:
            raise _unknown(str(value), tuple(rules.kinds))
        if name == "taboos" and isinstance(value, str):
            if wrong := [code for code in value.split() if code not in marks]:
                raise _unknown(wrong[0], sorted(marks))
            value = " ".join(dict.fromkeys(value.split()))
        if (
            name in ("value_fen", "least")
            and value is not None
            and not (isinstance(value, int) and 0 <= value <= _MOST)
        ):
            raise Problem(
                "bad-gift",
                QT_TRANSLATE_NOOP("Problems", "{value} is no value of a thing or number of pieces."),
                values={"value": value},
            )
        found[name] = value
    return found


def _unknown(word: str, names: tuple[str, ...] | list[str]) -> Problem:
    return Problem(
        "unknown-word",
        QT_TRANSLATE_NOOP("Problems", "{word} is none of the words of the cupboard."),
        QT_TRANSLATE_NOOP("Problems", "It is one of: {names}"),
        {"word": word, "names": ", ".join(names)},
    )
