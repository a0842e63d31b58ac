"""`sync export|rehearse|merge|resolve|status`: packets between two copies of a book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from db.desk import Desk
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from ui.cli.documents import address
from ui.cli.session import Misused, Session
from ui.cli.tables import table
from ui.field_names import field_name
from workbench.domain import masking
from workbench.services import syncing
from workbench.sync.records import ConflictRow, Gap, Rehearsal

#: Columns whose values are numbers of a person, and how they are hidden.
_PERSONAL: Mapping[str, Callable[[str], str | None]] = {
    "contact_way.value": masking.phone,
    "id_no": masking.identity,
    "address.text": lambda text: address(text, full=False),
}
_SAID = {"target": "F|ID", "to": "--to", "out": "--out", "take": "--take"}


def sync(session: Session) -> None:
    """Do one of the five things."""
    options = session.options
    needed = {
        "export": ("to", "out"),
        "rehearse": ("target",),
        "merge": ("target",),
        "resolve": ("target", "take"),
        "status": (),
    }[options.action]
    missing = [_SAID[name] for name in needed if getattr(options, name) is None]
    if missing:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what=", ".join(missing)))
    unused = [_SAID[name] for name in _SAID if name not in needed and getattr(options, name) is not None]
    if unused:
        raise Misused(session.texts.tr("CommandLine", "Not understood: {what}", what=", ".join(unused)))
    actions = {"export": _export, "rehearse": _rehearse, "merge": _merge, "resolve": _resolve, "status": _status}
    actions[options.action](session)


def _export(session: Session) -> None:
    options = session.options
    done = syncing.export(
        Exchange(session.desk), to=options.to, out=Path(options.out), passphrase=session.packet_passphrase(new=True)
    )
    line = session.texts.tr("CommandLine", "{file}: {count} changes", file=done.file, count=done.transactions)
    session.show(done.as_json(), lambda: [line])


def _rehearse(session: Session) -> None:
    account = syncing.rehearse(
        Exchange(session.desk), packet=Path(session.options.target), passphrase=session.packet_passphrase()
    )
    session.show(_masked(account.as_json()), lambda: _account_lines(session, account))


def _merge(session: Session) -> None:
    packet = Path(session.options.target)
    if session.book_path.exists():
        merged = syncing.merge(Exchange(session.desk), packet=packet, passphrase=session.packet_passphrase())
    else:
        desk, merged = make_copy(
            session.book_path,
            session.passphrase(new=True),
            packet=packet,
            packet_passphrase=session.packet_passphrase(),
            kind=Desk,
        )
        session.adopt(desk)
    session.refresh()
    session.show(_masked(merged.as_json()), lambda: _account_lines(session, merged.account))


def _account_lines(session: Session, account: Rehearsal) -> list[str]:
    tr = session.texts.tr
    head = tr(
        "CommandLine",
        "{packet} of {signer}: {new} new, {changed} changed, {deleted} deleted clients; {skipped} known changes",
        packet=account.packet,
        signer=account.signer,
        new=account.clients.new,
        changed=account.clients.changed,
        deleted=account.clients.deleted,
        skipped=account.skipped,
    )
    return [head, *_gap_lines(session, account.gaps), *_conflict_lines(session, account.conflicts)]


def _gap_lines(session: Session, gaps: Sequence[Gap]) -> list[str]:
    return [
        session.texts.tr(
            "CommandLine",
            "Missing: packets of {name} with {first}–{last}",
            name=gap.name,
            first=gap.first,
            last=gap.last,
        )
        for gap in gaps
    ]


def _conflict_lines(session: Session, conflicts: Sequence[ConflictRow]) -> list[str]:
    if not conflicts:
        return []
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Conflict"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Field"),
        tr("CommandLine", "Here"),
        tr("CommandLine", "There"),
        tr("CommandLine", "Shown now"),
    ]
    rows = [
        [
            one.id,
            one.client_name,
            field_name(session.texts, one.field.rpartition(".")[2]),
            hidden(one.field, one.mine),
            hidden(one.field, one.theirs),
            heads[3] if one.winner == "mine" else heads[4],
        ]
        for one in conflicts
    ]
    return ["", *table(heads, rows)]


def _masked(document: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON of an account with the numbers in its conflicts hidden."""
    return document | {"conflicts": [_masked_conflict(one) for one in document["conflicts"]]}


def _masked_conflict(one: dict[str, Any]) -> dict[str, Any]:
    shown = {name: hidden(one["field"], one[name]) for name in ("mine", "theirs", "base")}
    return one | shown | {"values": [hidden(one["field"], value) for value in one["values"]]}


def hidden(field: str, value: Any) -> Any:
    """Return a value as it may be shown: numbers that identify a person are masked."""
    if isinstance(value, str) and field in _PERSONAL:
        return _PERSONAL[field](value)
    return value


def _resolve(session: Session) -> None:
    options = session.options
    changes = syncing.resolve(session.desk, Exchange(session.desk), conflict=options.target, take=options.take)
    document: dict[str, Any] = {"operation": changes.operation}
    session.show(document, lambda: [session.texts.tr("CommandLine", "Decided.")])


def _status(session: Session) -> None:
    status = syncing.status(Exchange(session.desk))
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Copy"),
        tr("CommandLine", "Device"),
        "",
        tr("CommandLine", "Last packet from it"),
        tr("CommandLine", "Last packet for it"),
    ]

    def lines() -> list[str]:
        rows = [
            [one.name, one.device[:8], tr("CommandLine", "this copy") if one.this else "", one.last_in, one.last_out]
            for one in status.devices
        ]
        waiting = (
            [tr("CommandLine", "{count} changes wait for others.", count=status.waiting)] if status.waiting else []
        )
        gaps = _gap_lines(session, status.gaps)
        return [*table(heads, rows), *waiting, *gaps, *_conflict_lines(session, status.conflicts)]

    session.show(_masked(status.as_json()), lines)
