"""Fill the papers of gifts from the book: slips to sign, and the ledger of a month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.domain.gifts import OPEN, REACHED, STATUSES, Gift, sums_by
from workbench.domain.months import last_day, month_of
from workbench.readmodels.giftpapers import GiftLedger, GiftSlips, PaperGift, PaperSlip
from workbench.services.documents import Printing
from workbench.services.giftchecking import cupboard, gift_rules


def gift_slips(printing: Printing, *, clients: Sequence[bytes]) -> GiftSlips:
    """Return a slip a client with what is planned or not signed yet, in the order given; a blank one for nobody."""
    slips = []
    if clients:
        own: dict[bytes, list[Gift]] = {}
        for one in reversed(printing.store.gift_book().gifts(clients)):
            if one.status in (*OPEN, "given"):
                own.setdefault(one.client_id, []).append(one)
        known = printing.store.gift_book().receivers(clients)
        for client in clients:
            if client in known:
                gifts = [_paper(printing, one) for one in own.get(client, ())]
                slips.append(PaperSlip(known[client].client_no, known[client].name, gifts))
    # The client takes a copy along: neither the bank's rules nor the day of its figures concern anybody there.
    letterhead = replace(printing.letterhead(), rules="", data_date=None)
    return GiftSlips(letterhead, printing.today, slips or [PaperSlip("", "")])


def gift_ledger(printing: Printing, *, day: date) -> GiftLedger:
    """Return the ledger of the month of a day: what was given and what is planned in it, with sums and the stock."""
    book, texts = printing.store.gift_book(), printing.texts
    first, last = day.replace(day=1), last_day(month_of(day))
    found = list(reversed(book.gifts(first=first, last=last)))
    rows = [one for one in found if one.status in REACHED]
    totals = [
        (texts.named(gift_rules().purpose(code).name), one.gifts, one.value_fen)
        for code, one in sums_by(rows, lambda gift: gift.purpose).items()
    ]
    totals += [
        (
            printing.rules.band_name(band, texts) if band else texts.tr("Reports", "without band"),
            one.gifts,
            one.value_fen,
        )
        for band, one in sums_by(rows, lambda gift: gift.band or "").items()
    ]
    return GiftLedger(
        printing.letterhead(),
        first,
        last,
        gift_rules().month_fen,
        totals,
        [_paper(printing, one) for one in rows],
        [_paper(printing, one) for one in found if one.status in OPEN],
        [_paper(printing, one) for one in found if one.status == "cancelled"],
        _stock(printing, rows, first, last),
    )


def _stock(printing: Printing, rows: Sequence[Gift], first: date, last: date) -> list[tuple[str, int, int, int]]:
    """Return what the cupboard turned over in a month; what did not move and is not there is left out."""
    given: dict[bytes | None, int] = {}
    for one in rows:
        given[one.item_id] = given.get(one.item_id, 0) + one.count
    came = printing.store.gift_book().came(first, last)
    found = []
    for line in cupboard(printing.store):
        if line.fresh:
            continue
        item = line.item
        moved = came.get(item.id, 0), given.get(item.id, 0), line.here
        if any(moved):
            found.append((item.name, *moved))
    return found


def _paper(printing: Printing, one: Gift) -> PaperGift:
    texts = printing.texts
    return PaperGift(
        one.on,
        one.client_no,
        one.client_name,
        one.item,
        one.count,
        one.value_fen,
        texts.named(gift_rules().purpose(one.purpose).name),
        one.approver,
        one.approved_on,
        texts.tr("Gifts", STATUSES[one.status]),
        one.signed_by,
        one.signed_on,
        one.cancelled or one.despite or one.note,
    )
