"""One gift for everybody who came to a gathering: who gets it and who does not, and all of it in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.gatherings import Gathering
from workbench.domain.giftchecks import Finding, blocks, warnings
from workbench.domain.problems import Problem
from workbench.domain.reasons import Reason
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.gatherings import find_gathering
from workbench.services.giftchecking import Checker, GiftWish, check_wish
from workbench.services.gifts import plan_gifts
from workbench.services.rules import Rules

_HAS_ONE = QT_TRANSLATE_NOOP("Gifts", "Has a gift of this gathering already: {item}")
#: What a gift of a gathering is given for when nothing else is said.
PURPOSE = "event"


@dataclass(frozen=True, slots=True)
class GuestGift:
    """Somebody who came, with the gift that is wished for them.

    Attributes:
        able: nothing forbids it, the cupboard has it, and what speaks against it has a reason to be given still.
        found: what speaks against it, the most serious first.
    """

    client_no: str
    name: str
    wish: GiftWish
    able: bool
    found: Sequence[Finding]


def guest_gifts(store: Store, *, gathering: bytes, wish: GiftWish) -> list[GuestGift]:
    """Return everybody who came, by the rows of the sheet, each judged as one who would get the gift now.

    Pieces of the cupboard are counted down in that order: whom they do not reach gets none.

    Args:
        wish: what everybody is to get; its client and day do not matter.

    Raises:
        Problem: there is no such gathering or thing, it has no day, nobody came, or it cannot be a gift.
    """
    known = find_gathering(store, gathering)
    on = _day(known)
    came = [one for one in store.gatherings().attendances(gathering) if one.came]
    if not came:
        raise Problem(
            "nobody-came",
            QT_TRANSLATE_NOOP("Problems", "Nobody is known to have come to this gathering."),
            QT_TRANSLATE_NOOP("Problems", "Note on its list who came first."),
        )
    checker = Checker(store, [one.client_id for one in came], on)
    check_wish(checker, wish)
    found, taken = list[GuestGift](), 0
    for one in came:
        own = replace(wish, client=one.client_id, on=on, gathering=gathering)
        speaks = [*_present(checker, own), *checker.findings(own, taken=taken)]
        able = _able(speaks, wish.despite)
        taken += own.count if able else 0
        kept = own if warnings(speaks) else replace(own, despite="")
        found.append(GuestGift(one.client_no, one.name, kept, able, speaks))
    return found


def give_at_gathering(
    store: Store,
    *,
    rules: Rules,
    gathering: bytes,
    wish: GiftWish,
    today: date,
    approver: str = "",
    handed: bool = True,
) -> tuple[Changes, list[bytes]]:
    """Give everybody who came and may have it the same gift, as one step; return the ids of the gifts.

    Args:
        handed: it was handed over there, which asks for an approver; otherwise it is planned, for the way of any gift.

    Raises:
        Problem: as `guest_gifts` and `plan_gifts`, or nobody of those who came may have it.
    """
    wishes = [one.wish for one in guest_gifts(store, gathering=gathering, wish=wish) if one.able]
    if not wishes:
        raise Problem(
            "gift-for-nobody",
            QT_TRANSLATE_NOOP("Problems", "Nobody who came can be given this."),
            QT_TRANSLATE_NOOP("Problems", "The list says why, person by person; choose something else."),
        )
    return plan_gifts(store, rules=rules, wishes=wishes, today=today, approver=approver, handed=handed)


def _day(known: Gathering) -> date:
    if known.day is None:
        raise Problem(
            "gathering-ahead",
            QT_TRANSLATE_NOOP("Problems", "This gathering lies ahead; who came is noted on its day."),
            QT_TRANSLATE_NOOP("Problems", "Move it to the day on which it was held, if that was another one."),
        )
    return known.day


def _present(checker: Checker, wish: GiftWish) -> list[Finding]:
    """Return that the client has a gift of this gathering already."""
    held = [one for one in checker.before(wish.client) if one.counts and one.gathering_id == wish.gathering]
    return [Finding("had", "block", Reason("Gifts", _HAS_ONE, {"item": one.item})) for one in held[:1]]


def _able(found: Sequence[Finding], despite: str) -> bool:
    short = any(one.code == "stock" for one in found)
    return not blocks(found) and not short and bool(despite.strip() or not warnings(found))
