"""Export, rehearse and merge packets of one open book."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from db import codec, migrate, parcels, receive
from db.codec import Op
from db.log import MERGE, Draft, moment
from db.packets import bundle, conflicts, differences, peers, seal
from db.packets.bundle import Bundle
from db.packets.manifest import NEW, Manifest
from db.receive import Arrival
from workbench.domain.changes import Changes
from workbench.domain.problems import Place, Problem
from workbench.domain.registry import BY_NAME
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.records import (
    GUARD_CLIENTS,
    GUARD_SHARE,
    ConflictRow,
    Counts,
    Exported,
    Gap,
    Merged,
    Rehearsal,
    SyncStatus,
)

if TYPE_CHECKING:
    from db.store import Book

SUFFIX = ".rms"
#: How many copies from before a merge are kept.
_COPIES = 3
#: Clocks that differ by less are not worth a word, in milliseconds.
_CLOCK_TOLERANCE_MS = 5 * 60 * 1000
_NUMBER = "packet_number"


class Exchange:
    """What the page 同步 and the command `sync` do with an open book."""

    def __init__(self, book: Book) -> None:
        self._book = book

    # -- out

    def export(self, *, to: str, out: Path, passphrase: str, full: bool = False) -> Exported:
        """Write a packet for another copy (`to`: its name or id, or `new`); `out` is a file or a folder.

        It holds what that copy has not acknowledged yet; everything with `full` or for a new copy.

        Raises:
            Problem: there is no such copy, the passphrase is empty, or the file cannot be written.
        """
        device = peers.find_recipient(self._book, to)
        seal.require_passphrase(passphrase)
        # Logged before anything leaves: were the packet to hold a number that the book then lost, the next
        # transaction of that number would look like a forgery everywhere else.
        number = self._record_export(device)
        since = {} if full or device == NEW else peers.acknowledged(self._book, device)
        content = self.pack(to=device, number=number, since=since)
        path = out / self.file_name(number) if out.is_dir() else out
        checked = seal.open_bundle(content, path.name)
        seal.write_sealed(path, content, passphrase)
        peers.note_sent(self._book, device)
        written = path.read_bytes()
        counts = checked.manifest.counts
        return Exported(
            file=str(path),
            to=device if device == NEW else receive.device_name(self._book, device),
            number=number,
            transactions=counts["tx"],
            operations=counts["ops"],
            size=len(written),
            sha256=sha256(written).hexdigest(),
        )

    def file_name(self, number: int) -> str:
        """Return the name that is offered for a packet; it says nothing of clients or users."""
        day = dt.datetime.fromtimestamp(self._book.clock() / 1000, dt.UTC).strftime("%Y%m%d")
        return f"RM-{self._book.device.hex()[:4]}-{number}-{day}{SUFFIX}"

    def next_number(self) -> int:
        """Return the number that the next packet will have."""
        row = self._book.connection.execute("SELECT value FROM meta WHERE key = ?", (_NUMBER,)).fetchone()
        return int(row[0]) + 1 if row else 1

    def pack(self, *, to: str, number: int, since: Mapping[str, int]) -> bytes:
        """Return the unsealed bytes of a packet with everything that the version vector `since` lacks.

        A packet for a new copy carries the vault's secret, so these bytes must not reach a disk unsealed.
        """
        book = self._book
        now = book.clock()
        head = Manifest(
            vault_id=book.vault.hex(),
            signer=peers.own_signer(book),
            to=to,
            number=number,
            made_at=moment(now),
            clock_ms=now,
            have=book.log.version_vector(),
            heads=book.log.heads(),
            gives={},
            counts={},
            frames=(),
            app=_app(),
        )
        secret = book.vault_secret if to == NEW else None
        return bundle.build(head, parcels.since(book.log, since), book.signing_key, secret=secret)

    def name_this_copy(self, name: str) -> Changes:
        """Give this copy the name under which the others know it."""
        with self._book.atomic():
            entry = self._book.write(Draft("device", name), [self._device_op(name)])
        return Changes(frozenset({"device"}), entry.name)

    def _record_export(self, device: str) -> int:
        """Log that a packet is made, with this copy's name and key before its first one; return its number."""
        book = self._book
        with book.atomic():
            if book.row("device", book.device) is None:
                name = book.device.hex()[:4].upper()
                book.write(Draft("device", name), [self._device_op(name)])
            number = self.next_number()
            what = f"packet {number} → {device if device == NEW else receive.device_name(book, device)}"
            values = {"kind": "export", "what": what, "at": moment(book.clock())}
            table = BY_NAME["access"]
            access = Op(codec.PUT, table.number, book.new_id(), codec.body_of(table, values))
            book.write(Draft("export", what), [access])
            book.connection.execute(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_NUMBER, str(number).encode())
            )
        return number

    def _device_op(self, name: str) -> Op:
        table = BY_NAME["device"]
        values = codec.body_of(table, {"name": name, "public_key": bundle.public_key(self._book.signing_key)})
        return Op(codec.PUT, table.number, self._book.device, values)

    # -- in

    def rehearse(self, *, packet: Path, passphrase: str) -> Rehearsal:
        """Return what a packet would change; the book stays as it is.

        Raises:
            WrongPassphraseError: the passphrase does not open the packet.
            Problem: the packet is damaged, foreign, forged, newer, or of a device that was copied.
        """
        return self.rehearse_bundle(seal.read_sealed(packet, passphrase), packet.name)

    def rehearse_bundle(self, content: Bundle, name: str) -> Rehearsal:
        """Rehearse a packet that was opened and checked."""
        trusted = self._check_belongs(content, name)
        arrival = receive.arrange(self._book, content.received)
        with _taken_back(self._book):
            return self._apply(content, arrival, name, trusted=trusted)

    def merge(self, *, packet: Path, passphrase: str) -> Merged:
        """Take a packet in, after keeping a copy of the book beside it; merging it again changes nothing.

        Raises:
            WrongPassphraseError: the passphrase does not open the packet.
            Problem: as in `rehearse`; a packet of a copied device is kept aside beside the book.
        """
        content = seal.read_sealed(packet, passphrase)
        try:
            return self.merge_bundle(content, packet.name)
        except Problem as problem:
            if problem.code == "fork":
                aside = self._book.path.with_name(self._book.path.name + ".aside")
                aside.mkdir(mode=0o700, exist_ok=True)
                shutil.copyfile(packet, aside / packet.name)
            raise

    def merge_bundle(self, content: Bundle, name: str, *, backup: bool = True, first: bool = False) -> Merged:
        """Merge a packet that was opened and checked; the `first` one of a new copy is nothing to undo."""
        book = self._book
        trusted = self._check_belongs(content, name)
        arrival = receive.arrange(book, content.received)
        if receive.own_work_elsewhere(book, content.received, content.manifest.have):
            book.begin_incarnation()
        news = bool(arrival.ready or arrival.held)
        kept = self._keep_copy() if news and backup else None
        with book.atomic():
            account = self._apply(content, arrival, name, trusted=trusted)
            peers.note_packet(book, content.manifest)
            operation = None
            if arrival.brings_changes and not first:
                label = f"{account.signer} {account.number}"
                operation = book.write(Draft(MERGE, label, covers=arrival.covers), []).name
        return Merged(account, Changes(frozenset(account.tables), operation), str(kept) if kept else None)

    def _check_belongs(self, content: Bundle, name: str) -> bool:
        """Tell whether the signer is trusted already; refuse packets of another book or with a foreign key."""
        same = content.manifest.vault_id == self._book.vault.hex()
        if not same or content.secret not in (None, self._book.vault_secret):
            raise Problem(
                "other-vault",
                QT_TRANSLATE_NOOP("Problems", "The packet {file} belongs to another book."),
                QT_TRANSLATE_NOOP("Problems", "Only copies of one book exchange packets; open that book first."),
                {"file": name},
                Place(file=name),
            )
        trusted = peers.check_signer(self._book, content.manifest.signer)
        receive.check_heads(self._book, content.manifest.have, content.manifest.heads)
        return trusted

    def _apply(self, content: Bundle, arrival: Arrival, name: str, *, trusted: bool) -> Rehearsal:
        """Accept what was arranged and tell what that changes; the caller holds the SQL transaction."""
        book, manifest = self._book, content.manifest
        rows = differences.touched(book.projection.families, arrival)
        before, open_before = differences.look(book.connection, rows), conflicts.payloads(book)
        (clients,) = book.connection.execute("SELECT count(*) FROM client").fetchone()
        receive.accept(book, arrival)
        found = differences.compare(before, differences.look(book.connection, rows))
        fresh = [key for key, payload in conflicts.payloads(book).items() if open_before.get(key) != payload]
        ahead = manifest.clock_ms - book.clock()
        (waiting,) = book.connection.execute("SELECT count(*) FROM inbox").fetchone()
        return Rehearsal(
            packet=name,
            signer=manifest.signer.name,
            device=manifest.signer.device,
            key=manifest.signer.key,
            trusted=trusted,
            number=manifest.number,
            made_at=manifest.made_at,
            clients=found.clients,
            tables=found.tables,
            conflicts=conflicts.list_conflicts(book, fresh) if fresh else (),
            transactions=len(arrival.ready),
            skipped=arrival.known,
            waiting=len(arrival.held),
            gaps=self._gaps() if waiting else (),
            guarded=_is_guarded(found.clients, clients),
            clock_ahead_ms=ahead if ahead > _CLOCK_TOLERANCE_MS else 0,
        )

    def _keep_copy(self) -> Path:
        """Keep an encrypted copy of the book beside it, the newest as `….before-merge-1`; return its path."""
        path = self._book.path
        names = [path.with_name(f"{path.name}.before-merge-{number}") for number in range(1, _COPIES + 1)]
        part = path.with_name(f"{path.name}.before-merge.part")
        try:
            migrate.keep_copy(self._book.connection, part)
        except Exception as error:
            part.unlink(missing_ok=True)
            raise _no_copy(path, error) from error
        for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
            if newer.exists():
                newer.replace(older)
        part.replace(names[0])
        return names[0]

    # -- where we stand

    def status(self) -> SyncStatus:
        """Return the copies, what waits for what, and the open conflicts."""
        (waiting,) = self._book.connection.execute("SELECT count(*) FROM inbox").fetchone()
        return SyncStatus(peers.devices(self._book), waiting, self._gaps() if waiting else (), self.conflicts())

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """Return the open conflicts."""
        return conflicts.list_conflicts(self._book)

    def _gaps(self) -> tuple[Gap, ...]:
        return tuple(
            Gap(author, receive.device_name(self._book, author.partition(".")[0]), first, last)
            for author, spans in receive.missing(self._book).items()
            for first, last in spans
        )


@contextmanager
def _taken_back(book: Book) -> Iterator[None]:
    """Run the block in an SQL transaction of which nothing is kept."""
    book.connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        if book.connection.in_transaction:
            book.connection.execute("ROLLBACK")
        book.log.forget()


def _is_guarded(found: Counts, clients: int) -> bool:
    return found.deleted > GUARD_CLIENTS or (clients > 0 and found.deleted > GUARD_SHARE * clients)


def _app() -> str:
    try:
        return f"guanhu {version('guanhu')}"
    except PackageNotFoundError:
        return "guanhu"


def _no_copy(path: Path, error: Exception) -> Problem:
    return Problem(
        "no-copy-before-merge",
        QT_TRANSLATE_NOOP("Problems", "The book {file} cannot be copied before the merge: {error}"),
        QT_TRANSLATE_NOOP("Problems", "Make room on the disk; nothing was changed."),
        {"file": path.name, "error": str(error)},
        Place(file=path.name),
    )
