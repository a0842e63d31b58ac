"""At which level a salon was held, as the contacts of whoever came say it: so the quota of a band can mind it (G3)."""

from __future__ import annotations

from workbench.domain.gatherings import Gathering
from workbench.domain.standards import SALONS
from workbench.ports import Store, Transaction

#: As what templates have the guests of a salon recorded, whatever its level.
SALON = SALONS["branch"]


def occasion_at(known: Gathering, occasion: str) -> str:
    """Return as what the attendance of a gathering is recorded: a salon by its level, everything else as it is."""
    return SALONS.get(known.level, SALON) if occasion == SALON else occasion


def recount(store: Store, tx: Transaction, known: Gathering, level: str) -> None:
    """Let the contacts of whoever came follow, within its transaction, when a salon turns out to be of another level.

    Args:
        level: the new one, "" when it stays.
    """
    for one in store.gatherings().attendances(known.id) if level in SALONS else ():
        row = store.row("interaction", one.interaction_id) if one.interaction_id is not None else None
        if one.interaction_id is not None and row is not None and row.get("occasion") in SALONS.values():
            tx.put("interaction", one.interaction_id, {"occasion": SALONS[level]})
