"""Say something of clients in one word, or take it back: strategic class, stage, tags, scores, notes on ownership."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.marks import Mark, MarkKind, check_mark, read_codes, read_mark_kinds
from workbench.domain.rulefile import Section
from workbench.ports import Store, Transaction
from workbench.settings import load_toml, resource, resource_files

_TOUCHED = frozenset({"mark"})
#: More clients than this are not named one by one to the book.
_FEW = 1000


@cache
def mark_kinds() -> Mapping[str, MarkKind]:
    """Return the kinds of marks by code, those of other files with the codes of these files."""
    path = resource("value/marks.toml")
    return {code: _filled(kind) for code, kind in read_mark_kinds(load_toml(path), path.name).items()}


def _filled(kind: MarkKind) -> MarkKind:
    folder, _, name = kind.file.rpartition("/")
    found = resource_files(folder, name) if kind.file else []
    if not found:
        return kind
    (path,) = found
    top = Section(load_toml(path), file=path.name)
    groups = {one.text("code"): one.names() for one in top.sections("groups", optional=True)}
    return replace(kind, groups=groups, codes=read_codes(top.sections("reasons", least=1), tuple(groups)))


def set_mark(
    store: Store,
    client: bytes,
    kind: str,
    code: str,
    *,
    score: int | None = None,
    note: str = "",
    on: date | None = None,
    until: date | None = None,
) -> Changes:
    """Say one thing of a client; it takes the place of what a single-valued kind said before.

    Raises:
        Problem: kind or code is unknown, or the score or text that the kind needs is missing.
    """
    return set_marks(store, [client], kind, code, score=score, note=note, on=on, until=until)


def set_marks(
    store: Store,
    clients: Sequence[bytes],
    kind: str,
    code: str,
    *,
    score: int | None = None,
    note: str = "",
    on: date | None = None,
    until: date | None = None,
) -> Changes:
    """Say the same of several clients, undoable as one step.

    Raises:
        Problem: as `set_mark`; nothing is written then.
    """
    known = check_mark(mark_kinds(), kind, code, score, note)
    with store.transaction("mark", label=kind) as tx:
        for client in clients:
            tx.put(
                "mark",
                _row(tx, known, client, code),
                {
                    "client_id": client,
                    "kind": kind,
                    "code": code,
                    "score": score,
                    "note": note.strip() or None,
                    "on": on,
                    "until": until,
                },
            )
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def set_scores(
    store: Store, client: bytes, scores: Mapping[str, int | None], *, on: date, kind: str = "radar"
) -> Changes:
    """Set the scores of a scored kind by code in one step; None takes a score back, others stay as they are.

    Raises:
        Problem: a code is unknown or a score out of range; nothing is written then.
    """
    kinds = mark_kinds()
    for code, score in scores.items():
        check_mark(kinds, kind, code, 0 if score is None else score, "")
    with store.transaction("mark", label=kind) as tx:
        for code, score in scores.items():
            row = _row(tx, kinds[kind], client, code)
            known = store.row("mark", row)
            if score is None:
                if known is not None:
                    tx.delete("mark", row)
            elif known is None or known["score"] != score:
                tx.put("mark", row, {"client_id": client, "kind": kind, "code": code, "score": score, "on": on})
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def clear_mark(store: Store, client: bytes, kind: str, code: str = "", *, on: date | None = None) -> Changes:
    """Take back what was said of a client; says nothing when it was never said."""
    return clear_marks(store, [client], kind, code, on=on)


def clear_marks(
    store: Store, clients: Sequence[bytes], kind: str, code: str = "", *, on: date | None = None
) -> Changes:
    """Take back a mark of several clients, undoable as one step.

    Args:
        code: only this code; "" for whatever the kind says.
        on: of a log only what was said on this day.
    """
    wanted = set(clients)
    found = marks(store, clients if len(wanted) <= _FEW else None)
    with store.transaction("mark", label=kind) as tx:
        for mark in (mark for client in wanted for mark in found.get(client, ())):
            if mark.kind == kind and code in ("", mark.code) and (on is None or mark.on == on):
                tx.delete("mark", mark.id)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def marks(store: Store, clients: Sequence[bytes] | None = None) -> Mapping[bytes, list[Mark]]:
    """Return every mark by client, of these clients or of everybody, the oldest first."""
    return store.marks(clients)


def _row(tx: Transaction, kind: MarkKind, client: bytes, code: str) -> bytes:
    """Return the row that a mark belongs in: one a client, one a code, or a new one each time."""
    if kind.mode == "log":
        return tx.new_id()
    key = (client.hex(), kind.code) if kind.mode == "single" else (client.hex(), kind.code, code)
    return tx.natural_id("mark", *key)
