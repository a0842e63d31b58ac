"""Change several clients at once: a field, or all of them deleted; one operation, taken back as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Progress, Store
from workbench.services.fields import EDITABLE, typed
from workbench.services.households import key_named
from workbench.services.relating import keep_names

#: What may be said of several clients in one go: not who they are, nor what is one client's alone.
TOGETHER = (
    "status manager branch important no_contact consent_messages public_official household employer job industry "
    "salutation preferred_time preference taboo mourning_until risk risk_on risk_until remark"
).split()
#: Clients written between two reports of progress.
_STEP = 100


@dataclass(frozen=True, slots=True)
class Together:
    """What became of several clients: those changed, and those who were like that already."""

    changes: Changes
    changed: int
    same: int


def set_clients(
    store: Store,
    *,
    clients: Sequence[bytes],
    fields: Mapping[str, str],
    today: date,
    progress: Progress | None = None,
) -> Together:
    """Set fields of several clients in one operation; an empty text clears a field.

    Raises:
        Problem: there is no such field, it is one client's alone, or a value does not fit; nothing is written then.
        CancelledError: `progress` says so; nothing is written then either.
    """
    _check(fields)
    if fields.get("household"):
        fields = {**fields, "household": key_named(store, fields["household"])}
    listed, changed = list(dict.fromkeys(clients)), 0
    with store.transaction("clients-set", label=", ".join(sorted(fields))) as tx:
        for number, client in enumerate(listed):
            if progress is not None and number % _STEP == 0:
                progress(number, len(listed))
            known = store.row("client", client) or {}
            values = typed(fields, known, today)
            new = {name: value for name, value in values.items() if known.get(name) != value}
            if new:
                tx.put("client", client, new)
                changed += 1
    changes = Changes(frozenset({"client"}), tx.operation) if tx.operation else Changes()
    return Together(changes, changed, len(listed) - changed)


def delete_clients(store: Store, *, clients: Sequence[bytes], progress: Progress | None = None) -> Changes:
    """Delete several clients with everything that belongs to them in one operation; undo brings all of it back."""
    listed = list(dict.fromkeys(clients))
    with store.transaction("clients-delete", label=str(len(listed))) as tx:
        keep_names(tx, store, listed)
        for number, client in enumerate(listed):
            if progress is not None and number % _STEP == 0:
                progress(number, len(listed))
            tx.delete("client", client)
    return Changes(frozenset({"client", "relation"}), tx.operation)


def _check(fields: Mapping[str, str]) -> None:
    if not fields:
        raise Problem("no-field", QT_TRANSLATE_NOOP("Problems", "Name a field to change."))
    for name in fields:
        if name not in TOGETHER or name not in EDITABLE:
            raise Problem(
                "not-together",
                QT_TRANSLATE_NOOP("Problems", "The field {field} cannot be changed for several clients at once."),
                QT_TRANSLATE_NOOP("Problems", "Fields for several clients are: {fields}"),
                {"field": name, "fields": ", ".join(TOGETHER)},
            )
