"""`gifts`, `gift`: the gift ledger, who is owed a gift, and what is done with one or several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ui.cli.commands.gatheringgift import gift_at_gathering
from ui.cli.commands.words import amount_fen, code_in, id_of
from ui.cli.giftdocuments import (
    finding_documents,
    gift_document,
    proposal_document,
    purpose_name,
    sum_document,
    total_document,
)
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.gifts import OPEN, STATUSES, Gift, sum_of, sums_by
from workbench.domain.money import yuan
from workbench.domain.months import last_day, month_of
from workbench.domain.obligations import closed_by
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.entitlements import entitlement_totals
from workbench.services.evaluating import obligations_of
from workbench.services.giftchecking import Checker, GiftWish, cupboard, gift_rules
from workbench.services.giftproposals import proposals
from workbench.services.gifts import (
    approve_gifts,
    cancel_gifts,
    find_gifts,
    give_gifts,
    plan_gifts,
    set_gift,
    sign_gifts,
)


def show_gifts(session: Session) -> None:
    """Show the ledger, or what is owed, what it comes to, or the entitlements of the tiers."""
    options = session.options
    if options.owed:
        _show_owed(session)
    elif options.entitlements:
        _show_entitlements(session)
    elif options.totals:
        _show_totals(session)
    else:
        _show_ledger(session, _chosen(session))


def _span(session: Session) -> tuple[dt.date | None, dt.date | None]:
    """Return the days that the options ask for."""
    options = session.options
    if options.month:
        try:
            first = dt.date.fromisoformat(f"{options.month}-01")
        except ValueError:
            raise Misused(session.texts.tr("CommandLine", "Write the month as 2026-11.")) from None
        return first, last_day(month_of(first))
    if options.year:
        return dt.date(options.year, 1, 1), dt.date(options.year, 12, 31)
    if options.first and options.last:
        session.days(options.first, options.last)
    return options.first, options.last


def _chosen(session: Session) -> list[Gift]:
    options, desk = session.options, session.desk
    session.refresh()  # bands and tiers are those of the day
    first, last = _span(session)
    clients = [desk.client_id(options.client)] if options.client else None
    found = desk.gift_book().gifts(clients, first, last)
    if options.state == "all":
        return found
    wanted = OPEN if options.state == "open" else (options.state,)
    return [one for one in found if one.status in wanted]


def _show_ledger(session: Session, found: Sequence[Gift]) -> None:
    texts, tr = session.texts, session.texts.tr
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Day"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Gift"),
        tr("CommandLine", "Pieces"),
        tr("CommandLine", "Value"),
        tr("CommandLine", "Purpose"),
        tr("CommandLine", "Approved by"),
        tr("CommandLine", "State"),
    ]
    rows = [
        [
            one.id.hex(),
            one.on,
            one.client_name,
            one.item,
            one.count,
            yuan(one.value_fen),
            purpose_name(one.purpose, texts),
            one.approver,
            tr("Gifts", STATUSES[one.status]),
        ]
        for one in found
    ]
    session.show_table([gift_document(one, texts) for one in found], heads, rows, tr("CommandLine", "No gift fits."))


def _show_owed(session: Session) -> None:
    texts, tr = session.texts, session.texts.tr
    session.refresh()  # what is owed is what is owed on the day
    clients = [session.desk.client_id(session.options.client)] if session.options.client else None
    found = proposals(session.desk, today=session.today, clients=clients)
    heads = [
        tr("CommandLine", "Client"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Due"),
        tr("CommandLine", "Purpose"),
        tr("CommandLine", "Gift"),
        tr("CommandLine", "Value"),
        tr("CommandLine", "Why not"),
    ]
    rows = [
        [
            one.receiver.client_no,
            one.receiver.name,
            one.duty.due,
            purpose_name(one.purpose, texts),
            one.item.item.name if one.item else "",
            yuan(one.item.item.value_fen) if one.item else "",
            " ".join(str(texts.said(each.reason)) for each in one.found),
        ]
        for one in found
    ]
    documents = [proposal_document(one, texts) for one in found]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nobody is owed a gift now."))


def _show_totals(session: Session) -> None:
    texts, tr, rules = session.texts, session.texts.tr, gift_rules()
    found = _chosen(session)
    parts = {
        "months": sums_by(sorted(found, key=lambda one: one.on), lambda one: f"{one.on:%Y-%m}"),
        "purposes": sums_by(found, lambda one: one.purpose),
        "bands": sums_by(found, lambda one: one.band or ""),
    }
    document = {
        **sum_document(sum_of(found)),
        "month_cap_fen": rules.month_fen,
        **{name: [{"code": code, **sum_document(one)} for code, one in heap.items()] for name, heap in parts.items()},
        "caps": [
            {"bands": list(cap.bands), "tiers": list(cap.tiers), "gift_fen": cap.gift_fen, "year_fen": cap.year_fen}
            for cap in rules.caps
        ],
    }
    heads = ["", tr("CommandLine", "Given"), tr("CommandLine", "Value"), tr("CommandLine", "Planned"), ""]
    rows = [
        [code or "–", one.gifts, yuan(one.value_fen), one.planned, yuan(one.planned_fen)]
        for code, one in (
            *parts["months"].items(),
            *((purpose_name(code, texts), one) for code, one in parts["purposes"].items()),
            *((session.rules.band_name(code, texts) if code else "", one) for code, one in parts["bands"].items()),
        )
    ]
    session.show_table(document, heads, rows, tr("CommandLine", "No gift fits."))


def _show_entitlements(session: Session) -> None:
    texts, tr, rules = session.texts, session.texts.tr, session.rules
    year = session.options.year or session.today.year
    day = session.today if year == session.today.year else dt.date(year, 12, 31)
    found = entitlement_totals(session.desk, rules=rules, day=day)
    heads = [
        tr("CommandLine", "Tier"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Clients"),
        tr("CommandLine", "A year"),
        tr("CommandLine", "Used"),
        tr("CommandLine", "Left"),
    ]
    rows = [
        [
            rules.tier_name(one.tier, texts),
            texts.named(one.entitlement.name),
            one.clients,
            one.entitlement.quota,
            one.used,
            one.left,
        ]
        for one in found
    ]
    documents = [total_document(one, texts, rules.tier_name(one.tier, texts)) for one in found]
    session.show_table(documents, heads, rows)


_SEVERITIES = {
    "block": QT_TRANSLATE_NOOP("Gifts", "Not possible"),
    "warn": QT_TRANSLATE_NOOP("Gifts", "Only with a reason"),
    "hint": QT_TRANSLATE_NOOP("Gifts", "Note"),
}


def gift(session: Session) -> int | None:
    """Do one thing with one gift or several, and show them."""
    action, *rest = session.options.words
    if action not in ("check", "gathering", *_ACTIONS):
        names = ", ".join(("check", "gathering", *_ACTIONS))
        raise Misused(session.texts.tr("CommandLine", "Choose one of: {names}", names=names))
    if not rest:
        raise Misused(session.texts.tr("CommandLine", "gift {action} needs a number or id.", action=action))
    session.refresh()  # bands and tiers are those of the day
    if action == "check":
        return _check(session, rest)
    if action == "gathering":
        return gift_at_gathering(session, rest, _wish(session, b""))
    clients = _clients_of(session, action, rest)
    before = obligations_of(session.desk, rules=session.rules, today=session.today, ids=clients)
    changes, ids = _ACTIONS[action](session, rest)
    session.refresh()
    after = obligations_of(session.desk, rules=session.rules, today=session.today, ids=clients)
    shown = [gift_document(one, session.texts) for one in find_gifts(session.desk, ids)]
    document = {"operation": changes.operation, "ids": ids, "gifts": shown, "closed": list(closed_by(before, after))}
    session.show(document, lambda: [session.texts.tr("CommandLine", "Done.")])
    return None


def _clients_of(session: Session, action: str, words: Sequence[str]) -> list[bytes]:
    if action == "add":
        return [session.desk.client_id(number) for number in words]
    return list({one.client_id for one in find_gifts(session.desk, [id_of(word) for word in words])})


def _wish(session: Session, client: bytes) -> GiftWish:
    """Return the gift that the options ask for."""
    options = session.options
    if not options.item:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--item"))
    item = find_item(session, options.item)
    value, count = amount_fen(options.value), 1 if options.count is None else options.count
    kinds = {code: kind.name for code, kind in gift_rules().kinds.items()}
    return GiftWish(
        client,
        purpose_of(options.purpose) or "contribution",
        options.on or session.today,
        item,
        "" if item else options.item,
        code_in(options.kind, kinds),
        count,
        value,
        options.note,
        options.entitlement,
        options.despite,
    )


def purpose_of(word: str) -> str:
    """Return the code of a purpose that a code or name means."""
    return code_in(word, {code: one.name for code, one in gift_rules().purposes.items()})


def find_item(session: Session, word: str) -> bytes | None:
    """Return the thing of the cupboard that an id or a name means, None for none."""
    plain = word.strip()
    for line in cupboard(session.desk):
        if plain in (line.item.name, line.item.id.hex()):
            return line.item.id
    return None


def _check(session: Session, words: Sequence[str]) -> int:
    """Show what speaks against a gift without planning it; exit code 1 when something does."""
    texts, tr = session.texts, session.texts.tr
    clients = [session.desk.client_id(number) for number in words]
    wishes = [_wish(session, client) for client in clients]
    checker = Checker(session.desk, clients, wishes[0].on)
    documents, rows = [], []
    for wish in wishes:
        found, receiver = checker.findings(wish), checker.receiver(wish.client)
        documents.append(
            {
                "client_no": receiver.client_no,
                "name": receiver.name,
                "allowed": not any(one.severity == "block" for one in found),
                "left_fen": checker.year_use(wish.client, wish.on.year).left_fen,
                "found": finding_documents(found, texts),
            }
        )
        rows += [[receiver.name, tr("Gifts", _SEVERITIES[one.severity]), texts.said(one.reason)] for one in found]
    heads = [tr("CommandLine", "Name"), tr("CommandLine", "Severity"), tr("CommandLine", "Why")]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nothing speaks against it."))
    return 1 if rows else 0


def _add(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options, desk = session.options, session.desk
    wishes = [_wish(session, desk.client_id(number)) for number in words]
    return plan_gifts(desk, rules=session.rules, wishes=wishes, today=session.today, approver=options.by)


def _set(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    """Change one planned gift; what is not named stays."""
    options = session.options
    (known,) = find_gifts(session.desk, [id_of(words[0])])
    if len(words) > 1:
        raise Misused(session.texts.tr("CommandLine", "gift {action} needs one id.", action="set"))
    wish = GiftWish(
        known.client_id,
        purpose_of(options.purpose) or known.purpose,
        options.on or known.on,
        known.item_id,
        "" if known.item_id else known.item,
        known.kind,
        known.count if options.count is None else options.count,
        amount_fen(options.value) if options.value else _value_of(known, options.count),
        options.note or known.note,
        options.entitlement or known.entitlement,
        options.despite or known.despite,
        known.gathering_id,
        known.id,
    )
    if options.item:
        fresh = _wish(session, known.client_id)
        wish = replace(wish, item=fresh.item, name=fresh.name, kind=fresh.kind, value_fen=fresh.value_fen)
    return set_gift(session.desk, rules=session.rules, wish=wish, today=session.today), [known.id]


def _value_of(known: Gift, count: int | None) -> int:
    """Return what the pieces asked for are worth at the value that one piece had."""
    return known.value_fen if count is None else known.value_fen * count // max(1, known.count)


def _approve(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options, ids = session.options, [id_of(word) for word in words]
    day = options.on or session.today
    return approve_gifts(session.desk, gifts=ids, approver=options.by, on=day), ids


def _give(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options, ids = session.options, [id_of(word) for word in words]
    day = options.on or session.today
    at, _local = session.moment(f"{day}T12:00" if options.on else None)
    changes = give_gifts(
        session.desk,
        rules=session.rules,
        gifts=ids,
        on=day,
        today=session.today,
        at=at,
        channel=options.channel,
        signed_by=options.by,
    )
    return changes, ids


def _sign(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options, ids = session.options, [id_of(word) for word in words]
    day = options.on or session.today
    return sign_gifts(session.desk, gifts=ids, on=day, today=session.today, by=options.by), ids


def _cancel(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    ids = [id_of(word) for word in words]
    return cancel_gifts(session.desk, gifts=ids, reason=session.options.reason or session.options.note), ids


_ACTIONS: Mapping[str, Callable[[Session, Sequence[str]], tuple[Changes, list[bytes]]]] = {
    "add": _add,
    "set": _set,
    "approve": _approve,
    "give": _give,
    "sign": _sign,
    "cancel": _cancel,
}
