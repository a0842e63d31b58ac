"""Gifts from the plan to the signature: plan, approve, give, sign, cancel; each one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.giftchecks import state_blocks
from workbench.domain.gifts import OPEN, Gift
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.entitlements import check_use, put_use
from workbench.services.giftchecking import Checker, GiftWish, check_wish, gift_rules, refuse_blocked
from workbench.services.interactions import occasion_years
from workbench.services.rules import Rules
from workbench.services.tasks import GIFT, close_gift_tasks, reopen_settled

_TOUCHED = frozenset({"gift", "interaction", "entitlement_use", "stock_move", "task"})
#: How a gift can reach a client; a courier brings it as a letter.
HANDED = ("visit", "arrival", "event", "letter")


def find_gifts(store: Store, ids: Sequence[bytes]) -> list[Gift]:
    """Return gifts in the order given.

    Raises:
        Problem: `no-such-gift`.
    """
    known = {one.id: one for one in store.gift_book().gifts(ids=ids)}
    if missing := [one for one in ids if one not in known]:
        raise Problem(
            "no-such-gift",
            QT_TRANSLATE_NOOP("Problems", "There is no such gift."),
            QT_TRANSLATE_NOOP("Problems", "The command gifts lists them with their ids."),
            {"id": missing[0].hex()},
        )
    return [known[one] for one in ids]


def plan_gifts(
    store: Store,
    *,
    rules: Rules,
    wishes: Sequence[GiftWish],
    today: date,
    approver: str = "",
    approved_on: date | None = None,
    handed: bool = False,
) -> tuple[Changes, list[bytes]]:
    """Plan gifts as one step and return their ids; with an approver they are approved at once.

    Args:
        handed: they were handed over on their day at the gathering that they name, which is their contact.

    Raises:
        Problem: what forbids one of them (`gift-…`), a warning without a reason (`gift-warned`), an unknown purpose or
            thing, a wrong count or value, an approver who is the giver, one handed over that nobody approved or that
            lies ahead; nothing is written then.
    """
    if not wishes:
        return Changes(), []
    checker = Checker(store, list({one.client for one in wishes}), min(one.on for one in wishes))
    rows, together = [], dict[bytes, list[Gift]]()
    for wish in wishes:
        check_wish(checker, wish)
        also = together.setdefault(wish.client, [])
        refuse_blocked(checker.receiver(wish.client).name, checker.findings(wish, also), wish.despite)
        if wish.entitlement:
            _check_entitlement(store, rules, wish, today)
        also.append(checker.as_gift(wish))
        rows.append(_row(checker, wish))
    signed = _approval(store, approver, approved_on or today) if approver.strip() else {}
    if handed:
        signed |= _handed(checker, wishes, today, approved=bool(signed))
    years = _years(store, rules, [(wish.client, _tag(wish.purpose), wish.on) for wish in wishes])
    verb = "gift-give" if handed else "gift-plan"
    with store.transaction(verb, label=_label([checker.item(one).name for one in wishes])) as tx:
        made = []
        for wish, row in zip(wishes, rows, strict=True):
            made.append(tx.new_id())
            values = row | signed | {"occasion_year": years[wish.client, _tag(wish.purpose), wish.on]}
            tx.put("gift", made[-1], {name: value for name, value in values.items() if value is not None})
            if handed and wish.entitlement:
                use = tx.natural_id("gift-use", made[-1].hex())
                put_use(tx, use, client=wish.client, code=wish.entitlement, on=wish.on, note=checker.item(wish).name)
    return Changes(_TOUCHED, tx.operation), made


def _handed(checker: Checker, wishes: Sequence[GiftWish], today: date, *, approved: bool) -> dict[str, Value]:
    """Return what is written of gifts that were handed over at a gathering."""
    for wish in wishes:
        _check_day(wish.on, today)
        if not approved and checker.value_fen(wish) >= checker.rules.approve_from_fen:
            raise Problem("approver-needed", QT_TRANSLATE_NOOP("Problems", "Say who approved it."))
    return {"state": "given"}


def set_gift(store: Store, *, rules: Rules, wish: GiftWish, today: date) -> Changes:
    """Change a planned gift (`wish.id`) to what is wished now; another thing or value asks for approval again.

    Raises:
        Problem: as `plan_gifts`, or `gift-not-open`.
    """
    (known,) = find_gifts(store, [wish.id or b""])
    _need_open(known)
    checker = Checker(store, [wish.client], wish.on)
    check_wish(checker, wish)
    refuse_blocked(known.client_name, checker.findings(wish), wish.despite)
    if wish.entitlement:
        _check_entitlement(store, rules, wish, today)
    row = _row(checker, wish)
    if (known.item_id, known.item, known.value_fen) != (row["item_id"], row["item"], row["value_fen"]):
        row |= {"approver": None, "approved_on": None}
    years = _years(store, rules, [(wish.client, _tag(wish.purpose), wish.on)])
    row["occasion_year"] = years[wish.client, _tag(wish.purpose), wish.on]
    before = store.row("gift", known.id) or {}
    changed = {name: value for name, value in row.items() if before.get(name) != value}
    with store.transaction("gift-set", label=known.item) as tx:
        if changed:
            tx.put("gift", known.id, changed)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def approve_gifts(store: Store, *, gifts: Sequence[bytes], approver: str, on: date) -> Changes:
    """Record who approved planned gifts and when, as one step.

    Raises:
        Problem: `gift-not-open`, `approver-needed`, or `approver-is-giver`.
    """
    found = find_gifts(store, gifts)
    for one in found:
        _need_open(one)
    signed = _approval(store, approver, on)
    with store.transaction("gift-approve", label=_label([one.item for one in found])) as tx:
        for one in found:
            tx.put("gift", one.id, signed)
    return Changes(_TOUCHED, tx.operation)


def give_gifts(
    store: Store,
    *,
    rules: Rules,
    gifts: Sequence[bytes],
    on: date,
    today: date,
    at: str,
    channel: str = "visit",
    signed_by: str = "",
) -> Changes:
    """Record that planned gifts reached their clients: the contact, the entitlement used and the stock, in one step.

    The contact counts as the gift that the standard owes; what is given at a gathering is its contact already.

    Args:
        at: UTC ISO moment; `on` is the manager's local day of it.
        channel: one of `HANDED`.
        signed_by: who signed at once, "" when the slip is signed later.

    Raises:
        Problem: a day to come, not approved, not planned any more, what has come to forbid it, or an empty cupboard.
    """
    _check_day(on, today)
    if channel not in HANDED:
        raise Problem(
            "unknown-word",
            QT_TRANSLATE_NOOP("Problems", "{word} is no way to hand a gift over."),
            QT_TRANSLATE_NOOP("Problems", "It is one of: {names}"),
            {"word": channel, "names": ", ".join(HANDED)},
        )
    found = find_gifts(store, gifts)
    _check_giving(store, rules, found, on, today)
    years = _years(store, rules, [(one.client_id, one.occasion, on) for one in found])
    asked = [one.client_id for one in found if one.occasion == GIFT and one.gathering_id is None]
    with store.transaction("gift-give", label=_label([one.item for one in found])) as tx:
        for one in found:
            year = years[one.client_id, one.occasion, on]
            contact = None if one.gathering_id is not None else _put_contact(tx, one, on, at, channel, year)
            values: dict[str, Value] = {"state": "given", "on": on, "occasion_year": year, "interaction_id": contact}
            if signed_by.strip():
                values |= {"signed_on": on, "signed_by": signed_by.strip()}
            tx.put("gift", one.id, values)
            if one.entitlement:
                put_use(tx, _use(tx, one), client=one.client_id, code=one.entitlement, on=on, note=one.item)
        close_gift_tasks(store, tx, rules=rules, clients=asked, on=on)
    return Changes(_TOUCHED, tx.operation)


def sign_gifts(store: Store, *, gifts: Sequence[bytes], on: date, today: date, by: str = "") -> Changes:
    """Record that the slips of given gifts were signed, by the client or by whom they name, as one step.

    Raises:
        Problem: a day to come or before the gift, or one was not given.
    """
    _check_day(on, today)
    found = find_gifts(store, gifts)
    for one in found:
        if one.state != "given" or on < one.on:
            raise Problem(
                "gift-not-given",
                QT_TRANSLATE_NOOP("Problems", "{item} for {name} was not given by then."),
                QT_TRANSLATE_NOOP("Problems", "Record first that it was given."),
                {"item": one.item, "name": one.client_name},
            )
    with store.transaction("gift-sign", label=_label([one.item for one in found])) as tx:
        for one in found:
            tx.put("gift", one.id, {"signed_on": on, "signed_by": by.strip() or one.client_name})
    return Changes(_TOUCHED, tx.operation)


def cancel_gifts(store: Store, *, gifts: Sequence[bytes], reason: str) -> Changes:
    """Cancel gifts with a reason; one given comes back: its contact and entitlement go, what it closed is open again.

    Raises:
        Problem: the reason is missing, or one is cancelled already.
    """
    if not reason.strip():
        raise Problem(
            "reason-needed",
            QT_TRANSLATE_NOOP("Problems", "Say why the gift is cancelled."),
        )
    found = find_gifts(store, gifts)
    for one in found:
        if one.state == "cancelled":
            raise _not_open(one)
    with store.transaction("gift-cancel", label=_label([one.item for one in found]), reason=reason) as tx:
        for one in found:
            values: dict[str, Value] = {"state": "cancelled", "cancelled": reason.strip()}
            if one.interaction_id is not None and store.row("interaction", one.interaction_id) is not None:
                reopen_settled(store, tx, one.interaction_id, one.on)
                tx.delete("interaction", one.interaction_id)
                values["interaction_id"] = None
            if one.entitlement and store.row("entitlement_use", _use(tx, one)) is not None:
                tx.delete("entitlement_use", _use(tx, one))
            tx.put("gift", one.id, values)
    return Changes(_TOUCHED, tx.operation)


def take_back(store: Store, tx: Transaction, gift: bytes) -> None:
    """Let a given gift be planned again, within the transaction that deletes its contact; its approval stays."""
    use = tx.natural_id("gift-use", gift.hex())
    if store.row("entitlement_use", use) is not None:
        tx.delete("entitlement_use", use)
    tx.put("gift", gift, {"state": "planned", "interaction_id": None, "signed_on": None, "signed_by": None})


def _use(tx: Transaction, gift: Gift) -> bytes:
    """Return the row of the entitlement that a gift uses."""
    return tx.natural_id("gift-use", gift.id.hex())


def _tag(purpose: str) -> str:
    return gift_rules().purpose(purpose).tag


def _label(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))[:120]


def _check_entitlement(store: Store, rules: Rules, wish: GiftWish, today: date) -> None:
    check_use(store, rules=rules, client=wish.client, code=wish.entitlement, on=min(wish.on, today), today=today)


def _row(checker: Checker, wish: GiftWish) -> dict[str, Value]:
    item = checker.item(wish)
    return {
        "client_id": wish.client,
        "item_id": item.id or None,
        "item": item.name,
        "on": wish.on,
        "count": wish.count,
        "value_fen": checker.value_fen(wish),
        "reason": wish.purpose,
        "occasion": _tag(wish.purpose) or None,
        "state": "planned",
        "gathering_id": wish.gathering,
        "entitlement": wish.entitlement or None,
        "note": wish.note.strip() or None,
        "despite": wish.despite.strip() or None,
    }


def _years(
    store: Store, rules: Rules, wanted: Sequence[tuple[bytes, str, date]]
) -> Mapping[tuple[bytes, str, date], int | None]:
    """Return the year that names the occasion of each (client, tag, day); None where it counts for nothing."""
    found: dict[tuple[bytes, str, date], int | None] = {}
    for tag, on in {(tag, on) for _client, tag, on in wanted}:
        clients = [client for client, own, day in wanted if (own, day) == (tag, on)]
        for client, year in occasion_years(store, rules, clients, tag, on).items():
            found[client, tag, on] = year
    return found


def _put_contact(tx: Transaction, gift: Gift, on: date, at: str, channel: str, year: int | None) -> bytes:
    """Write the contact that handing a gift over was, and return its row."""
    row = tx.new_id()
    many = f" ×{gift.count}" if gift.count > 1 else ""
    values: dict[str, Value] = {
        "client_id": gift.client_id,
        "at": at,
        "on": on,
        "channel": channel,
        "result": "sent" if channel == "letter" else "done",
        "note": f"{gift.item}{many}",
        "occasion": gift.occasion or None,
        "occasion_year": year,
    }
    tx.put("interaction", row, {name: value for name, value in values.items() if value is not None})
    return row


def _check_giving(store: Store, rules: Rules, found: Sequence[Gift], on: date, today: date) -> None:
    """Refuse gifts that may not be given now, whatever held when they were planned."""
    checker = Checker(store, list({one.client_id for one in found}), on)
    asked: dict[bytes, int] = {}
    for one in found:
        _need_open(one)
        refuse_blocked(one.client_name, state_blocks(checker.receiver(one.client_id), on, checker.rules), "")
        if one.approved_on is None and one.value_fen >= checker.rules.approve_from_fen:
            raise Problem(
                "gift-not-approved",
                QT_TRANSLATE_NOOP("Problems", "{item} for {name} is not approved yet."),
                QT_TRANSLATE_NOOP("Problems", "Record who approved it first."),
                {"item": one.item, "name": one.client_name},
            )
        line = checker.stock.get(one.item_id or b"")
        if line is not None and not line.fresh:
            asked[line.item.id] = asked.get(line.item.id, 0) + one.count
            if asked[line.item.id] > line.here:
                raise Problem(
                    "out-of-stock",
                    QT_TRANSLATE_NOOP("Problems", "Of {item} there are only {count} in the cupboard."),
                    QT_TRANSLATE_NOOP("Problems", "Record what came in first, or count the cupboard."),
                    {"item": one.item, "count": line.here},
                )
        if one.entitlement:
            check_use(store, rules=rules, client=one.client_id, code=one.entitlement, on=on, today=today)


def _approval(store: Store, approver: str, on: date) -> dict[str, Value]:
    name = approver.strip()
    if not name:
        raise Problem("approver-needed", QT_TRANSLATE_NOOP("Problems", "Say who approved it."))
    if name == store.setting("manager").strip():
        raise Problem(
            "approver-is-giver",
            QT_TRANSLATE_NOOP("Problems", "{name} gives it and cannot approve it."),
            QT_TRANSLATE_NOOP("Problems", "Four eyes: name somebody else."),
            {"name": name},
        )
    return {"approver": name, "approved_on": on}


def _need_open(gift: Gift) -> None:
    if gift.status not in OPEN:
        raise _not_open(gift)


def _not_open(gift: Gift) -> Problem:
    return Problem(
        "gift-not-open",
        QT_TRANSLATE_NOOP("Problems", "{item} for {name} is given or cancelled already."),
        QT_TRANSLATE_NOOP("Problems", "Undo takes the last step back; a new gift can be planned at any time."),
        {"item": gift.item, "name": gift.client_name},
    )


def _check_day(on: date, today: date) -> None:
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; a gift is recorded after it was given."),
            QT_TRANSLATE_NOOP("Problems", "Until then it is planned."),
            {"day": on.isoformat()},
        )
