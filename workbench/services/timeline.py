"""The whole story of one client: what was recorded, what the figures did, and what was imported, the newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from workbench.domain.clients import ClientFacts, Holding, Snapshot
from workbench.domain.months import last_full_month, month_number, month_text
from workbench.domain.standards import SALONS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.tierresults import TierResult
from workbench.ports import Store
from workbench.readmodels.timeline import Happening
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules
from workbench.services.watching import watch_rules

#: What a filter may ask for, in the order of the chips.
KINDS: Mapping[str, str] = {
    "contact": QT_TRANSLATE_NOOP("Timeline", "Contacts"),
    "appointment": QT_TRANSLATE_NOOP("Timeline", "Appointments"),
    "greeting": QT_TRANSLATE_NOOP("Timeline", "Greetings"),
    "gift": QT_TRANSLATE_NOOP("Timeline", "Gifts"),
    "salon": QT_TRANSLATE_NOOP("Timeline", "Events"),
    "money": QT_TRANSLATE_NOOP("Timeline", "Money and tier"),
    "opportunity": QT_TRANSLATE_NOOP("Timeline", "Opportunities"),
    "task": QT_TRANSLATE_NOOP("Timeline", "Tasks done"),
    "event": QT_TRANSLATE_NOOP("Timeline", "Life events"),
    "mark": QT_TRANSLATE_NOOP("Timeline", "Marks and checks"),
    "import": QT_TRANSLATE_NOOP("Timeline", "Imports"),
}
_WHOLE = 100
_GIFTS = frozenset({"gift", "birthday-gift"})
_BY_TABLE = {
    "appointment": "appointment",
    "greeting": "greeting",
    "entitlement_use": "gift",
    "tier_override": "money",
    "life_event": "event",
    "task": "task",
    "opportunity_step": "opportunity",
    "opportunity": "opportunity",
    "referral": "opportunity",
    "mark": "mark",
    "verification": "mark",
    "attendance": "salon",
}


def timeline(
    store: Store, *, rules: Rules, client: bytes, today: date, facts: ClientFacts | None = None
) -> list[Happening]:
    """Return everything that happened with a client, the newest first.

    Args:
        facts: what is known of the client, when that was read already.
    """
    if facts is None:
        found = store.facts([client])
        if not found:
            return []
        (facts,) = found
    tier = tier_of(facts, rules.scheme, today, store.overrides([client]))
    told = store.told(client)
    met = {one.row.hex() for one in told if one.table == "interaction" and one.row}
    made = [
        *(_placed(one) for one in told if one.values.get("interaction") not in met),
        *_closings(told),
        *flows(facts.snapshots, today),
        *holdings_of(facts.holdings, today),
        *tiers_of(tier, today),
        *(_import(one) for one in store.imports_of(client)),
    ]
    # Ids rise with time: what was written later on one day stands first, after undo and redo too.
    return sorted(made, key=lambda one: (one.day, one.moment, one.kind, one.row or b""), reverse=True)


def _placed(one: Happening) -> Happening:
    """Return what a table tells under the kind that people look for."""
    if one.table != "interaction":
        return replace(one, kind=_BY_TABLE[one.table])
    occasion, channel = one.values.get("occasion"), one.values.get("channel")
    if occasion in _GIFTS:
        return replace(one, kind="gift")
    if occasion in SALONS.values() or (channel == "event" and not occasion):
        return replace(one, kind="salon")
    return replace(one, kind="greeting" if occasion and occasion != "senior-visit" else "contact")


def _closings(told: Sequence[Happening]) -> Iterator[Happening]:
    """Yield the end of opportunities and referrals, which stands in the row that tells their beginning."""
    for one in told:
        closed = one.values.get("closed") or one.values.get("outcome_on")
        if one.table in ("opportunity", "referral") and one.values.get("outcome") and closed:
            day = date.fromisoformat(closed)
            yield replace(one, kind="opportunity", what=f"{one.table}-closed", day=day, moment=closed)


def _import(one: tuple[str, str, str]) -> Happening:
    operation, at, file = one
    day = dt.datetime.fromisoformat(at).astimezone().date()
    return Happening("import", "import", day, at, "", None, {"operation": operation, "file": file})


def flows(snapshots: Sequence[Snapshot], today: date) -> Iterator[Happening]:
    """Yield large in- and outflows between two months that follow each other, large as the watch lists say."""
    watch = watch_rules()
    for before, after in pairwise(sorted(snapshots, key=lambda one: one.month)):
        number = month_number(after.month)
        if number != month_number(before.month) + 1 or number > last_full_month(today):
            continue
        column = next(
            (name for name in ("balance_fen", "aum_fen") if name in before.figures and name in after.figures), None
        )
        if column is None:
            continue
        had, has = before.figures[column], after.figures[column]
        moved = abs(has - had)
        if moved and moved >= watch.outflow_fen and moved * _WHOLE >= had * watch.outflow_percent:
            day = _month_end(after.month)
            values = {"amount_fen": moved, "before_fen": had, "after_fen": has, "month": after.month}
            what = "inflow" if has > had else "outflow"
            yield Happening("money", what, day, f"{day}T23", "snapshot", None, values)


def _month_end(month: str) -> date:
    return date.fromisoformat(f"{month_text(month_number(month) + 1)}-01") - dt.timedelta(days=1)


def holdings_of(holdings: Sequence[Holding], today: date) -> Iterator[Happening]:
    """Yield the beginning and the end of every holding, as far as they have come."""
    for one in holdings:
        values = {"product": one.name or one.kind, "amount_fen": one.amount_fen}
        for what, day in (("holding-new", one.starts), ("holding-ended", one.matures)):
            if day is not None and day <= today:
                yield Happening("money", what, day, day.isoformat(), "holding", one.id, values)


def tiers_of(result: TierResult, today: date) -> Iterator[Happening]:
    """Yield every change of the tier that the figures gave; the first one known is no change."""
    spans = sorted(result.history, key=lambda span: span.since)
    for before, after in pairwise(spans):
        if after.since <= today and before.tier != after.tier:
            values = {"from": before.tier, "to": after.tier}
            yield Happening("money", "tier", after.since, after.since.isoformat(), "", None, values)


def counts(happenings: Sequence[Happening]) -> dict[str, int]:
    """Return how many entries there are of each kind, in the order of `KINDS`."""
    found = dict.fromkeys(KINDS, 0)
    for one in happenings:
        found[one.kind] += 1
    return found


def sought(
    happenings: Sequence[Happening], words: Callable[[Happening], str], kinds: frozenset[str], text: str
) -> list[Happening]:
    """Return the entries of these kinds (all for none) whose words hold every word of a text."""
    wanted = text.casefold().split()
    return [
        one
        for one in happenings
        if (not kinds or one.kind in kinds) and (not wanted or all(word in words(one).casefold() for word in wanted))
    ]
