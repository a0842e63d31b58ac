"""`gift-items`, `stock`: what is in the cupboard, what comes in and goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ui.cli.commands.gifts import find_item
from ui.cli.commands.words import amount_fen, code_in
from ui.cli.giftdocuments import line_document, move_document
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.gifts import StockLine
from workbench.domain.money import yuan
from workbench.ports import Value
from workbench.services.giftchecking import cupboard, gift_rules, no_such_item
from workbench.services.giftstock import FIELDS, add_item, add_usual, delete_item, move_stock, set_item

_SAID = {"1": True, "yes": True, "true": True, "是": True, "0": False, "no": False, "false": False, "否": False}


def show_items(session: Session) -> None:
    """Show the cupboard."""
    options, texts, tr = session.options, session.texts, session.texts.tr
    found = [one for one in cupboard(session.desk) if options.all or not one.item.retired]
    if options.low:
        found = [one for one in found if one.low]
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "Value"),
        tr("CommandLine", "In stock"),
        tr("CommandLine", "Promised"),
        tr("CommandLine", "Given"),
        tr("CommandLine", "Taboos"),
    ]
    rows = [_row(one, session) for one in found]
    documents = [line_document(one, texts) for one in found]
    session.show_table(documents, heads, rows, tr("CommandLine", "The cupboard is empty: guanhu stock usual."))


def _row(line: StockLine, session: Session) -> list[Any]:
    item, texts = line.item, session.texts
    return [
        item.id.hex(),
        item.name,
        texts.named(gift_rules().kind(item.kind).name),
        yuan(item.value_fen),
        texts.tr("CommandLine", "to order") if line.fresh else line.here,
        line.promised,
        line.given,
        " ".join(item.taboos),
    ]


def stock(session: Session) -> None:
    """Do one thing with the cupboard, and show the thing it was done with."""
    action, *rest = session.options.words
    tr = session.texts.tr
    if action == "moves":
        _show_moves(session, rest)
        return
    if action not in _ACTIONS:
        raise Misused(tr("CommandLine", "Choose one of: {names}", names=", ".join((*_ACTIONS, "moves"))))
    changes, row = _ACTIONS[action](session, rest)
    shown = next((line_document(one, session.texts) for one in cupboard(session.desk) if one.item.id == row), None)
    document = {"operation": changes.operation, "id": row, "item": shown}
    session.show(document, lambda: [tr("CommandLine", "Done.")])


def _thing(session: Session, words: Sequence[str]) -> bytes:
    if not words:
        raise Misused(session.texts.tr("CommandLine", "Name a thing of the cupboard by id or name."))
    found = find_item(session, words[0])
    if found is None:
        raise no_such_item()
    return found


def _kind(word: str) -> str:
    return code_in(word, {code: kind.name for code, kind in gift_rules().kinds.items()})


def _add(session: Session, words: Sequence[str]) -> tuple[Changes, bytes | None]:
    options = session.options
    fields: dict[str, Value] = {
        "name": " ".join(words),
        "kind": _kind(options.kind),
        "value_fen": amount_fen(options.value) or 0,
        "taboos": options.taboos,
        "least": options.least,
        "note": options.note,
    }
    return add_item(session.desk, fields=fields, count=options.count or 0, on=options.on or session.today)


def _usual(session: Session, _words: Sequence[str]) -> tuple[Changes, bytes | None]:
    return add_usual(session.desk, texts=session.texts), None


def _set(session: Session, words: Sequence[str]) -> tuple[Changes, bytes | None]:
    row, fields = _thing(session, words), dict[str, Value]()
    for word in words[1:]:
        name, mark, value = word.partition("=")
        if not mark or name not in (*FIELDS, "value"):
            raise Misused(session.texts.tr("CommandLine", "Fields are given as name=value, for instance value=98."))
        if name == "value":
            fields["value_fen"] = amount_fen(value) or 0
        elif name == "retired":
            said = _SAID.get(value.strip().lower())
            if said is None:
                raise Misused(session.texts.tr("CommandLine", "{name} is yes or no.", name=name))
            fields[name] = said
        elif name in ("least", "value_fen"):
            fields[name] = int(value) if value.isascii() and value.isdecimal() and len(value) < 12 else -1
        else:
            fields[name] = _kind(value) if name == "kind" else value
    return set_item(session.desk, item=row, fields=fields), row


def _move(session: Session, words: Sequence[str]) -> tuple[Changes, bytes | None]:
    reasons = {code: one.name for code, one in gift_rules().moves.items()}
    return _moved(session, words, code_in(session.options.reason, reasons))


def _count(session: Session, words: Sequence[str]) -> tuple[Changes, bytes | None]:
    return _moved(session, words, "counted")


def _moved(session: Session, words: Sequence[str], reason: str) -> tuple[Changes, bytes | None]:
    options, row = session.options, _thing(session, words)
    if options.count is None:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--count"))
    changes = move_stock(
        session.desk,
        item=row,
        reason=reason,
        count=options.count,
        on=options.on or session.today,
        today=session.today,
        note=options.note,
    )
    return changes, row


def _delete(session: Session, words: Sequence[str]) -> tuple[Changes, bytes | None]:
    row = _thing(session, words)
    return delete_item(session.desk, item=row), row


def _show_moves(session: Session, words: Sequence[str]) -> None:
    texts, tr = session.texts, session.texts.tr
    found = session.desk.gift_book().moves(_thing(session, words))
    documents = [move_document(one, texts) for one in found]
    heads = [tr("CommandLine", "Day"), tr("CommandLine", "Pieces"), tr("CommandLine", "Why"), tr("CommandLine", "Note")]
    session.show_table(
        documents, heads, [[one["on"], one["count"], one["reason_name"], one["note"]] for one in documents]
    )


_ACTIONS: Mapping[str, Callable[[Session, Sequence[str]], tuple[Changes, bytes | None]]] = {
    "add": _add,
    "usual": _usual,
    "set": _set,
    "move": _move,
    "count": _count,
    "delete": _delete,
}
