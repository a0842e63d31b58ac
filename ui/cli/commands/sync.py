"""`sync export|rehearse|merge|resolve|status`: packets between two copies of a book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db.desk import Desk
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from ui.cli.session import Session
from workbench.services import syncing
from workbench.sync.records import ConflictRow, Rehearsal


def sync(session: Session) -> None:
    """Do one of the five things."""
    actions = {"export": _export, "rehearse": _rehearse, "merge": _merge, "resolve": _resolve, "status": _status}
    actions[session.options.action](session)


def _export(session: Session) -> None:
    options = session.options
    done = syncing.export(
        Exchange(session.desk), to=options.to, out=Path(options.out), passphrase=session.packet_passphrase(new=True)
    )
    line = session.texts.tr("CommandLine", "{file}: {count} changes", file=done.file, count=done.transactions)
    session.show(done.as_json(), lambda: [line])


def _rehearse(session: Session) -> None:
    account = syncing.rehearse(
        Exchange(session.desk), packet=Path(session.options.packet), passphrase=session.packet_passphrase()
    )
    session.show(account.as_json(), lambda: _account_lines(session, account))


def _merge(session: Session) -> None:
    packet = Path(session.options.packet)
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
    session.show(merged.as_json(), lambda: _account_lines(session, merged.account))


def _account_lines(session: Session, account: Rehearsal) -> list[str]:
    tr = session.texts.tr
    head = tr(
        "CommandLine",
        "{packet} of {signer}: {new} new, {changed} changed, {deleted} deleted clients; {skipped} changes known already",
        packet=account.packet,
        signer=account.signer,
        new=account.clients.new,
        changed=account.clients.changed,
        deleted=account.clients.deleted,
        skipped=account.skipped,
    )
    missing = [
        tr(
            "CommandLine",
            "Missing: packets of {name} with {first}–{last}",
            name=gap.name,
            first=gap.first,
            last=gap.last,
        )
        for gap in account.gaps
    ]
    return [head, *missing, *(_conflict_line(conflict) for conflict in account.conflicts)]


def _conflict_line(conflict: ConflictRow) -> str:
    return f"{conflict.id}  {conflict.client_name or ''} {conflict.field}: {conflict.mine} ⇄ {conflict.theirs}"


def _resolve(session: Session) -> None:
    options = session.options
    changes = syncing.resolve(session.desk, Exchange(session.desk), conflict=options.conflict, take=options.take)
    document: dict[str, Any] = {"operation": changes.operation}
    session.show(document, lambda: [session.texts.tr("CommandLine", "Decided.")])


def _status(session: Session) -> None:
    status = syncing.status(Exchange(session.desk))
    tr = session.texts.tr

    def lines() -> list[str]:
        devices = [
            f"{'*' if one.this else ' '} {one.name or one.device[:8]}  {one.device[:8]}  {one.last_in or ''}"
            for one in status.devices
        ]
        waiting = (
            [tr("CommandLine", "{count} changes wait for others.", count=status.waiting)] if status.waiting else []
        )
        return [*devices, *waiting, *(_conflict_line(conflict) for conflict in status.conflicts)]

    session.show(status.as_json(), lines)
