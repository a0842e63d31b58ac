"""Who is owed a gift now, and what of the cupboard suits: nothing that anything speaks against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.giftchecks import Finding, Receiver, state_blocks
from workbench.domain.gifts import Gift, StockLine, YearUse
from workbench.ports import Store
from workbench.ports.gifts import GiftDuty
from workbench.services.giftchecking import Checker, GiftWish

#: How many things are offered beside the one proposed.
_OTHERS = 4
#: What is planned for a gift that the standard owes.
_PURPOSES = {"birthday-gift": "birthday", "gift": "contribution"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One gift that is owed.

    Attributes:
        purpose: code of why it is given.
        item: what suits best, None when nothing of the cupboard does; `others` suit as well.
        found: why nothing can be given now; empty when something can.
        year: what the client got of the year's cap.
    """

    duty: GiftDuty
    receiver: Receiver
    purpose: str
    item: StockLine | None
    others: Sequence[StockLine]
    found: Sequence[Finding]
    year: YearUse

    def wish(self, on: date, item: bytes | None = None) -> GiftWish:
        """Return the proposal as a gift to plan for a day."""
        own = item if item is not None else self.item.item.id if self.item else None
        return GiftWish(self.receiver.id, self.purpose, on, own)


def proposals(store: Store, *, today: date, clients: Sequence[bytes] | None = None) -> list[Proposal]:
    """Return who is owed a gift and was promised none yet, the most pressing first, with what suits.

    Each piece of the cupboard is proposed once.
    """
    book = store.gift_book()
    wanted = None if clients is None else set(clients)
    duties = [one for one in book.owed() if wanted is None or one.client_id in wanted]
    checker = Checker(store, list({one.client_id for one in duties}), today)
    taken: dict[bytes, int] = {}
    #: What is proposed to a client already: two gifts of one client count together.
    together: dict[bytes, list[Gift]] = {}
    found = []
    for duty in duties:
        planned = [
            one for one in checker.before(duty.client_id) if one.state == "planned" and one.occasion == duty.occasion
        ]
        if len(planned) >= duty.required - duty.done:
            continue
        on, also = max(today, duty.due), together.setdefault(duty.client_id, [])
        proposal = _proposal(checker, duty, on, taken, also)
        if proposal.item is not None:
            also.append(checker.as_gift(proposal.wish(on)))
            taken[proposal.item.item.id] = taken.get(proposal.item.item.id, 0) + 1
        found.append(proposal)
    return found


def suitable(store: Store, wish: GiftWish) -> list[StockLine]:
    """Return what of the cupboard suits a wish, the best first; the wish's own thing does not matter."""
    checker = Checker(store, [wish.client], wish.on)
    return _suitable(checker, wish, {})


def _proposal(checker: Checker, duty: GiftDuty, on: date, taken: dict[bytes, int], also: Sequence[Gift]) -> Proposal:
    receiver = checker.receiver(duty.client_id)
    purpose = _PURPOSES.get(duty.occasion, "care")
    state = state_blocks(receiver, on, checker.rules)
    best = [] if state else _suitable(checker, GiftWish(duty.client_id, purpose, on), taken, also)
    return Proposal(
        duty,
        receiver,
        purpose,
        best[0] if best else None,
        best[1 : 1 + _OTHERS],
        state,
        checker.year_use(duty.client_id, on.year),
    )


def _suitable(checker: Checker, wish: GiftWish, taken: dict[bytes, int], also: Sequence[Gift] = ()) -> list[StockLine]:
    """Return the things that nothing speaks against: what the client likes first, then nearest to what is usual."""
    rules, receiver = checker.rules, checker.receiver(wish.client)
    tag, liked = rules.purpose(wish.purpose).tag, receiver.preference
    target = rules.cap(receiver.band, receiver.tier).target_fen
    known = {one.item for one in (*checker.before(wish.client), *also) if one.counts}
    ranked = []
    for line in checker.stock.values():
        item, kind = line.item, rules.kind(line.item.kind)
        if item.retired or (tag and tag not in kind.tags) or not line.has(wish.count + taken.get(item.id, 0)):
            continue
        trial = GiftWish(wish.client, wish.purpose, wish.on, item.id, count=wish.count, id=wish.id)
        if any(one.severity != "hint" for one in checker.findings(trial, also)):
            continue
        away = abs(item.value_fen - target)
        first = (not _likes(liked, item.name), item.name in known, kind.tags[:1] != (tag,), 2 * away > target)
        # Not everybody gets the same: of what suits equally well, what was proposed least often.
        ranked.append((*first, taken.get(item.id, 0), away, item.name, line))
    ranked.sort(key=lambda one: one[:-1])
    return [one[-1] for one in ranked]


def _likes(liked: str, name: str) -> bool:
    """Tell whether two characters in a row of a thing's name stand in what the client likes."""
    return any(name[place : place + 2] in liked for place in range(len(name) - 1)) if liked else False
