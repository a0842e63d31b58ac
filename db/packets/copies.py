"""Make the second copy of a book out of a packet."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from db import keys
from db.packets import seal
from db.packets.bundle import Bundle
from db.packets.exchange import Exchange
from db.store import Book, Clock, create_book, system_clock
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.records import Merged

B = TypeVar("B", bound=Book)


def make_copy(
    path: Path,
    passphrase: str,
    *,
    packet: Path,
    packet_passphrase: str,
    cost: keys.Cost | None = None,
    clock: Clock = system_clock,
    kind: type[B] = Book,  # type: ignore[assignment]  # mypy has no default for a type variable
) -> tuple[B, Merged]:
    """Make a book at `path` that is a copy of the one the packet comes from; the caller closes it.

    Raises:
        WrongPassphraseError: the packet's passphrase does not open it.
        Problem: there is a book already, or the packet is damaged or was not made for a new copy.
    """
    content = seal.read_sealed(packet, packet_passphrase)
    return copy_of(content, packet.name, path, passphrase, cost=cost, clock=clock, kind=kind)


def copy_of(
    content: Bundle,
    name: str,
    path: Path,
    passphrase: str,
    *,
    cost: keys.Cost | None = None,
    clock: Clock = system_clock,
    kind: type[B] = Book,  # type: ignore[assignment]  # as above
) -> tuple[B, Merged]:
    """Make a copy out of a packet that was opened and checked; see `make_copy`."""
    if content.secret is None:
        raise Problem(
            "packet-not-for-new",
            QT_TRANSLATE_NOOP("Problems", "The packet {file} cannot make a new copy of the book."),
            QT_TRANSLATE_NOOP("Problems", "On the other computer, export a packet for a new copy."),
            {"file": name},
            Place(file=name),
        )
    vault = bytes.fromhex(content.manifest.vault_id), content.secret
    book = create_book(path, passphrase, cost=cost, clock=clock, vault=vault, kind=kind)
    try:
        return book, Exchange(book).merge_bundle(content, name, backup=False, first=True)
    except BaseException:
        book.close()
        for left in (path, keys.key_path(path)):
            left.unlink(missing_ok=True)
        raise
