"""Waive what is owed to a client, with a reason, and take that back."""

from __future__ import annotations

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store

_TOUCHED = frozenset({"waiver"})


def waive(store: Store, *, client: bytes, obligation: str, reason: str) -> Changes:
    """Waive one obligation by its id; it stays in the lists as waived.

    Raises:
        Problem: the reason is empty, or the obligation is not one of this client.
    """
    if not reason.strip() or client.hex() not in obligation.split("/"):
        raise Problem(
            "not-waived",
            QT_TRANSLATE_NOOP("Problems", "Waiving needs an obligation of this client and a reason."),
            QT_TRANSLATE_NOOP("Problems", "Say why it is not done; the reason is kept."),
        )
    with store.transaction("waive", label=obligation.split("/")[1], reason=reason.strip()) as tx:
        row = tx.natural_id("waiver", client.hex(), obligation)
        tx.put("waiver", row, {"client_id": client, "obligation": obligation, "reason": reason.strip()})
    return Changes(_TOUCHED, tx.operation)


def owe_again(store: Store, *, client: bytes, obligation: str) -> Changes:
    """Take a waiver back: the obligation is owed again."""
    with store.transaction("waive", label=obligation.split("/")[1]) as tx:
        row = tx.natural_id("waiver", client.hex(), obligation)
        if store.row("waiver", row) is not None:
            tx.delete("waiver", row)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()
