"""The other copies of the book: who they are, whose key is trusted, and what they acknowledged last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import orjson

from db.log import moment
from db.packets.bundle import public_key
from db.packets.manifest import NEW, Manifest, Signer
from db.receive import device_name
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.records import DeviceRow

if TYPE_CHECKING:
    from db.store import Book

_SHORTEST_ID = 4


def own_signer(book: Book) -> Signer:
    """Return this copy as packets name it."""
    device, _, incarnation = book.author.partition(".")
    return Signer(device, incarnation, public_key(book.signing_key), device_name(book, device))


def check_signer(book: Book, signer: Signer) -> bool:
    """Tell whether packets of this signer were merged before.

    Raises:
        Problem: the device is known, with another key.
    """
    row = book.connection.execute("SELECT public_key, trusted FROM peer WHERE device = ?", (signer.device,)).fetchone()
    if signer.device == book.device.hex():
        row = public_key(book.signing_key), True
    logged = book.row("device", bytes.fromhex(signer.device))
    known = row[0] if row else logged and logged["public_key"]
    if known and known != signer.key:
        raise Problem(
            "wrong-signer",
            QT_TRANSLATE_NOOP("Problems", "The packet says it comes from “{device}” but carries another signature."),
            QT_TRANSLATE_NOOP("Problems", "Do not merge it. Ask who made it, and have it made again."),
            {"device": device_name(book, signer.device)},
        )
    return bool(row and row[1])


def note_packet(book: Book, manifest: Manifest) -> None:
    """Trust the signer from now on and keep what it acknowledged; an older packet takes nothing back."""
    signer = manifest.signer
    if signer.device == book.device.hex():
        return
    said = {"author": signer.author, "number": manifest.number, "have": manifest.have}
    row = book.connection.execute("SELECT have FROM peer WHERE device = ?", (signer.device,)).fetchone()
    known = orjson.loads(row[0]) if row else {}
    if known.get("author") == signer.author and known["number"] >= manifest.number:
        return
    book.connection.execute(
        "INSERT INTO peer (device, name, public_key, have, trusted, last_in) VALUES (?, ?, ?, ?, 1, ?)"
        " ON CONFLICT(device) DO UPDATE SET name = excluded.name, public_key = excluded.public_key,"
        " have = excluded.have, trusted = 1, last_in = excluded.last_in",
        (signer.device, signer.name, signer.key, orjson.dumps(said).decode(), moment(book.clock())),
    )


def note_sent(book: Book, device: str) -> None:
    book.connection.execute("UPDATE peer SET last_out = ? WHERE device = ?", (moment(book.clock()), device))


def acknowledged(book: Book, device: str) -> Mapping[str, int]:
    """Return the version vector that a copy acknowledged last; empty when it never sent a packet."""
    row = book.connection.execute("SELECT have FROM peer WHERE device = ?", (device,)).fetchone()
    have: Mapping[str, int] = orjson.loads(row[0])["have"] if row else {}
    return have


def devices(book: Book) -> tuple[DeviceRow, ...]:
    """Return all copies that are known, this one first."""
    peers = {
        row[0]: row
        for row in book.connection.execute("SELECT device, name, public_key, trusted, last_in, last_out FROM peer")
    }
    logged = {
        row.hex(): (name, key) for row, name, key in book.connection.execute("SELECT id, name, public_key FROM device")
    }
    own = book.device.hex()
    return tuple(
        _device(book, device, peers.get(device), logged.get(device))
        for device in sorted(
            {own, *peers, *logged}, key=lambda device: (device != own, device_name(book, device), device)
        )
    )


def _device(book: Book, device: str, peer: Any, logged: Any) -> DeviceRow:
    this = device == book.device.hex()
    key = public_key(book.signing_key) if this else (peer[2] if peer else logged[1]) or ""
    name = (logged[0] if logged else peer and peer[1]) or device[:4].upper()
    return DeviceRow(
        device=device,
        name=name,
        this=this,
        trusted=this or bool(peer and peer[3]),
        key=key,
        last_in=peer[4] if peer else None,
        last_out=peer[5] if peer else None,
    )


def find_recipient(book: Book, text: str) -> str:
    """Return the id of the copy that `text` names (its name, or the beginning of its id), or `new`.

    Raises:
        Problem: no copy, or several, are called so.
    """
    plain = text.strip()
    if plain.lower() == NEW:
        return NEW
    others = [device for device in devices(book) if not device.this]
    found = [device.device for device in others if device.name.casefold() == plain.casefold()]
    if not found and len(plain) >= _SHORTEST_ID:
        found = [device.device for device in others if device.device.startswith(plain.lower())]
    if len(found) == 1:
        return found[0]
    raise Problem(
        "no-such-device" if not found else "device-ambiguous",
        QT_TRANSLATE_NOOP("Problems", "There is no single other copy called {device}."),
        QT_TRANSLATE_NOOP("Problems", "Known copies: {devices}. For a computer without a copy choose “new”."),
        {"device": plain, "devices": ", ".join(f"{device.name} ({device.device[:8]})" for device in others) or "–"},
    )
