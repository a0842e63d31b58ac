"""Give clients words of the manager's own (tags), or take them away: one client or many, one undoable step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.marks import TAG, check_tag
from workbench.ports import Store
from workbench.services.marking import mark_kinds, marks

#: More clients than this are not named one by one to the book.
_FEW = 1000


@dataclass(frozen=True, slots=True)
class Tagged:
    """What became of the clients: those whose tags changed, and those who were like that already."""

    changes: Changes
    changed: int
    same: int


def change_tags(
    store: Store, clients: Sequence[bytes], *, add: Iterable[str] = (), remove: Iterable[str] = (), on: date
) -> Changes:
    """Change tags as `tag_clients`, for whoever does not count."""
    return tag_clients(store, clients, add=add, remove=remove, on=on).changes


def tag_clients(
    store: Store, clients: Sequence[bytes], *, add: Iterable[str] = (), remove: Iterable[str] = (), on: date
) -> Tagged:
    """Give clients tags and take others away; what a client has, or lacks, already is not written again.

    Args:
        clients: one or many; all of them in one step.
        add, remove: words; the sign # before them is forgiven. A word that stands in both is given.
        on: the day it is said.

    Raises:
        Problem: `bad-tag`; nothing is written then.
    """
    added = list(dict.fromkeys(map(check_tag, add)))
    removed = {check_tag(text) for text in remove} - set(added)
    found = marks(store, clients if len(clients) <= _FEW else None)
    changed = 0
    with store.transaction(
        "tag", label=" ".join([*(f"+{tag}" for tag in added), *(f"-{tag}" for tag in removed)])
    ) as tx:
        for client in dict.fromkeys(clients):
            said = [mark for mark in found.get(client, ()) if mark.kind == TAG]
            known = {mark.code for mark in said}
            changed += any(tag not in known for tag in added) or bool(known & removed)
            for tag in (tag for tag in added if tag not in known):
                row = tx.natural_id("mark", client.hex(), TAG, tag)
                tx.put("mark", row, {"client_id": client, "kind": TAG, "code": tag, "on": on})
            for mark in (mark for mark in said if mark.code in removed):
                tx.delete("mark", mark.id)
    changes = Changes(frozenset({"mark"}), tx.operation) if tx.operation else Changes()
    return Tagged(changes, changed, len(set(clients)) - changed)


def usual_tags() -> list[str]:
    """Return the tags that are offered before any was used, in the order of the file."""
    return list(mark_kinds()[TAG].codes)
