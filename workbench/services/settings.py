"""Settings of the book: manager, branch, and what the program remembers for it."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.changes import Changes
from workbench.ports import Store


def change_settings(store: Store, *, values: Mapping[str, str], verb: str = "settings") -> Changes:
    """Set settings by key; an empty text clears one."""
    with store.transaction(verb, label=", ".join(sorted(values))) as tx:
        for key, value in values.items():
            tx.put("setting", store.setting_id(key), {"key": key, "value": value or None})
    return Changes(frozenset({"setting"}), tx.operation)
