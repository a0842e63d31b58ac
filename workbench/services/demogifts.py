"""Gifts of the demonstration book: a cupboard, a ledger of the gifts that were recorded, and some to come."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from workbench.domain.clients import ClientFacts, Interaction
from workbench.domain.gifts import GiftItem
from workbench.ports import Store, Transaction, Value
from workbench.services.giftchecking import cupboard, gift_rules
from workbench.services.giftproposals import proposals
from workbench.services.gifts import approve_gifts, plan_gifts
from workbench.services.rules import Rules

#: Days after which every slip is signed, and gifts that are planned and approved.
_SIGNED_AFTER = 45
_PLANNED, _APPROVED = 9, 4
_TAGS: Mapping[str, str] = {"gift": "contribution", "birthday-gift": "birthday"}


def fill_cupboard(store: Store, *, today: date, seed: int) -> None:
    """Put the usual things into the cupboard, with pieces that were bought."""
    chance, rules = random.Random(seed), gift_rules()  # noqa: S311 - nothing secret is drawn
    with store.transaction("demo", label="gifts") as tx:
        for one in rules.usual:
            row = tx.natural_id("gift_item", one.name["zh_CN"])
            values: dict[str, Value] = {"name": one.name["zh_CN"], "kind": one.kind, "value_fen": one.value_fen}
            fresh = rules.kind(one.kind).fresh
            tx.put("gift_item", row, values if fresh else values | {"least": 5})
            if fresh:
                continue
            for number, back in enumerate((230, 40)):
                on, count = today - timedelta(days=back), chance.randint(4, 20)
                move: dict[str, Value] = {"item_id": row, "on": on, "reason": "bought", "count": count}
                tx.put("stock_move", tx.natural_id("stock_move", row.hex(), str(number)), move)


def fill_ledger(store: Store, *, rules: Rules, today: date, seed: int, approver: str) -> None:
    """Write what was given into the ledger, and plan some of what is owed; bands must be evaluated."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret is drawn
    items = {line.item.kind: line.item for line in reversed(cupboard(store))}
    sorts = {
        "gift": [one for one in items.values() if "gift" in gift_rules().kind(one.kind).tags],
        "birthday-gift": [one for one in items.values() if "birthday-gift" in gift_rules().kind(one.kind).tags],
    }
    used: dict[bytes, int] = {}
    with store.transaction("demo", label="gifts") as tx:
        for facts in store.facts(figures=False):
            for met in facts.interactions:
                if (met.occasion or "") in _TAGS and met.on <= today:
                    item = _chosen(sorts[met.occasion or ""], facts, chance)
                    if item is not None:
                        _put(tx, facts, met, item, today, approver)
                        used[item.id] = used.get(item.id, 0) + 1
        for row, count in used.items():
            # What was given of old was bought before.
            move: dict[str, Value] = {"item_id": row, "on": today - timedelta(days=400), "count": count}
            tx.put("stock_move", tx.natural_id("stock_move", row.hex(), "old"), move | {"reason": "bought"})
    found = [one for one in proposals(store, today=today) if one.item is not None][:_PLANNED]
    wishes = [one.wish(max(today, one.duty.due)) for one in found]
    _changes, made = plan_gifts(store, rules=rules, wishes=wishes, today=today)
    if made:
        approve_gifts(store, gifts=made[:_APPROVED], approver=approver, on=today)


def _chosen(items: Sequence[GiftItem], facts: ClientFacts, chance: random.Random) -> GiftItem | None:
    """Return what was given: no cake for who may not have sugar, nothing to officials."""
    noted = facts.client.taboo or ""
    kept = [one for one in items if "糖" not in noted or "sugar" not in gift_rules().traits_of(one.name, one.kind, ())]
    return chance.choice(kept) if kept and not facts.client.public_official else None


def _put(tx: Transaction, facts: ClientFacts, met: Interaction, item: GiftItem, today: date, approver: str) -> None:
    occasion = met.occasion or "gift"
    values: dict[str, Value] = {
        "client_id": facts.client.id,
        "item_id": item.id,
        "item": item.name,
        "on": met.on,
        "count": 1,
        "value_fen": item.value_fen,
        "reason": _TAGS[occasion],
        "occasion": occasion,
        "occasion_year": met.occasion_year or met.on.year,
        "approver": approver,
        "approved_on": met.on - timedelta(days=2),
        "state": "given",
        "interaction_id": met.id,
    }
    if (today - met.on).days > _SIGNED_AFTER:
        values |= {"signed_on": met.on, "signed_by": facts.client.name}
    tx.put("gift", tx.natural_id("gift", met.id.hex()), values)
