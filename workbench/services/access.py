"""Record who saw, printed or exported what, and why: the audit is part of the operation log."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value


def record_access(
    store: Store,
    *,
    kind: str,
    what: str,
    at: str,
    rows: int = 1,
    reason: str = "",
    client: bytes | None = None,
    sha256: str | None = None,
    file: str | None = None,
    also: Callable[[Transaction], None] | None = None,
) -> Changes:
    """Log one view, print or export; `at` is a UTC ISO moment, `file` a name without its folder.

    `also` writes what belongs to it in the same transaction.
    """
    values: dict[str, Value] = {
        "client_id": client,
        "kind": kind,
        "what": what,
        "rows": rows,
        "reason": reason or None,
        "at": at,
        "sha256": sha256,
        "file": file,
    }
    with store.transaction(kind, label=what, reason=reason) as tx:
        tx.put("access", tx.new_id(), values)
        if also is not None:
            also(tx)
    return Changes(frozenset({"access"}), tx.operation)


def need_reason(reason: str) -> None:
    """Refuse to show numbers in full without a reason.

    Raises:
        Problem: the reason is empty.
    """
    if not reason.strip():
        raise Problem(
            "reason-needed",
            QT_TRANSLATE_NOOP("Problems", "Showing numbers in full needs a reason."),
            QT_TRANSLATE_NOOP("Problems", "Say why; the reason is kept in the history."),
        )
