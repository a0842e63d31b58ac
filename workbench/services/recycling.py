"""Bring back what was deleted, with what went in the same step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from workbench.domain.changes import Changes
from workbench.ports import Store
from workbench.readmodels.deleted import Write


class BinStore(Store, Protocol):
    """What the recycle bin asks of the store beside the usual verbs."""

    def bringing_back(self, row: bytes) -> Sequence[Write]:
        """Return what is written to bring a deleted row back."""


def bring_back(store: BinStore, *, row: bytes) -> Changes:
    """Bring a deleted row back with everything that belongs to it and went with it; undo deletes it again.

    Raises:
        Problem: it is not in the recycle bin, or its client is not there.
    """
    rows = store.bringing_back(row)
    with store.transaction("restore") as tx:
        for table, one, values, alive in rows:
            if not alive:
                tx.delete(table, one)
            elif values is None:
                tx.undelete(table, one)
            else:
                tx.put(table, one, values)
    return Changes(frozenset(table for table, *_rest in rows), tx.operation)
