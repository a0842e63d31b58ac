"""The outside of a packet: age with a passphrase (`pyrage`), and the file on the stick."""

from __future__ import annotations

import errno
import os
import re
import unicodedata
from pathlib import Path

from db.packets import bundle
from db.packets.bundle import Bundle
from db.parcels import NewerError
from workbench.domain.problems import Place, Problem, WrongPassphraseError
from workbench.domain.texts import QT_TRANSLATE_NOOP

_AGE = b"age-encryption.org/v1\n"
_STANZA = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([0-9]{1,2})\n")
#: The most work a packet may ask of us before its passphrase is tried: 2^21 blocks are 2 GiB.
_MOST_WORK = 21
#: What pyrage says when the passphrase does not open the key inside; any other failure is damage.
_REFUSED = "Decryption failed"
#: What sealing adds at the most to the bytes of a bundle, for the limit of the file's size.
_OVERHEAD = 1024 * 1024


def require_passphrase(passphrase: str) -> None:
    """Refuse an empty passphrase.

    Raises:
        Problem: it is empty.
    """
    if not passphrase:
        raise Problem(
            "packet-passphrase-empty",
            QT_TRANSLATE_NOOP("Problems", "A packet needs a passphrase."),
            QT_TRANSLATE_NOOP("Problems", "Choose six random words or twenty digits, and tell them by another way."),
        )


def seal(content: bytes, passphrase: str) -> bytes:
    """Return `content` encrypted to the passphrase; takes about a second by design.

    Raises:
        Problem: the passphrase is empty.
    """
    import pyrage

    require_passphrase(passphrase)
    return bytes(pyrage.passphrase.encrypt(content, _normal(passphrase)))


def unseal(content: bytes, passphrase: str, file: str) -> bytes:
    """Return what a sealed packet holds.

    Raises:
        WrongPassphraseError: the passphrase does not open it.
        Problem: it is no packet, or damaged.
    """
    import pyrage

    stanza = _STANZA.match(content, len(_AGE))
    if not content.startswith(_AGE) or stanza is None or int(stanza.group(1)) > _MOST_WORK:
        raise _not_a_packet(file)
    try:
        return bytes(pyrage.passphrase.decrypt(content, _normal(passphrase)))
    except pyrage.DecryptError as error:
        if str(error) != _REFUSED:
            raise _damaged(file) from None
    raise WrongPassphraseError(
        "wrong-packet-passphrase",
        QT_TRANSLATE_NOOP("Problems", "The passphrase does not open the packet {file}."),
        QT_TRANSLATE_NOOP("Problems", "It is the one that was chosen when the packet was made, not that of the book."),
        {"file": file},
        Place(file=file),
    )


def read_sealed(path: Path, passphrase: str) -> Bundle:
    """Read, open and check a packet file; nothing of it is used unless all of it is right.

    Raises:
        WrongPassphraseError: the passphrase does not open it.
        Problem: it cannot be read, is no packet, is damaged, or was made by a newer program.
    """
    try:
        if path.stat().st_size > bundle.FILE_LIMIT + _OVERHEAD:
            raise _not_a_packet(path.name)
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from None
    return open_bundle(unseal(content, passphrase, path.name), path.name)


def open_bundle(content: bytes, file: str) -> Bundle:
    """Return the checked inside of a packet.

    Raises:
        Problem: it is no packet, is damaged, or was made by a newer program.
    """
    if content[: len(bundle.MAGIC)] != bundle.MAGIC:
        raise _not_a_packet(file)
    try:
        return bundle.read(content)
    except NewerError:
        raise Problem(
            "packet-newer",
            QT_TRANSLATE_NOOP("Problems", "The packet {file} was made by a newer version of this program."),
            QT_TRANSLATE_NOOP("Problems", "Install that version here too; nothing was changed."),
            {"file": file},
            Place(file=file),
        ) from None
    except ValueError:
        raise _damaged(file) from None


def write_sealed(path: Path, content: bytes, passphrase: str) -> None:
    """Write a sealed packet: to a part file, flushed, read again from the disk, opened and checked, then renamed.

    Raises:
        Problem: the passphrase is empty, or the file cannot be written.
    """
    sealed = seal(content, passphrase)
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        _write_flushed(part, sealed)
        if unseal(part.read_bytes(), passphrase, path.name) != content:
            raise _damaged(path.name)
        part.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _unwritable(path, error, len(sealed)) from None
    finally:
        _remove(part)


def _write_flushed(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name durable; Windows flushes names itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(part: Path) -> None:
    """Take a part file away; on a stick that was pulled there is nothing left to take away."""
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)


def _not_a_packet(file: str) -> Problem:
    return Problem(
        "not-a-packet",
        QT_TRANSLATE_NOOP("Problems", "The file {file} is not a packet of this program."),
        QT_TRANSLATE_NOOP("Problems", "Packets end in .rms and are made on the Sync page of the other computer."),
        {"file": file},
        Place(file=file),
    )


def _damaged(file: str) -> Problem:
    return Problem(
        "packet-damaged",
        QT_TRANSLATE_NOOP("Problems", "The packet {file} is damaged or cut off."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Copy it again, or make it again on the other computer."),
        {"file": file},
        Place(file=file),
    )


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(
        "packet-unreadable",
        QT_TRANSLATE_NOOP("Problems", "The packet {file} cannot be read: {error}"),
        QT_TRANSLATE_NOOP("Problems", "Check that the stick is plugged in, then try again."),
        {"file": path.name, "error": error.strerror or type(error).__name__},
        Place(file=path.name),
    )


def _unwritable(path: Path, error: OSError, size: int) -> Problem:
    full = error.errno == errno.ENOSPC
    return Problem(
        "disk-full" if full else "packet-unwritable",
        QT_TRANSLATE_NOOP("Problems", "The packet {file} cannot be written to {folder}: {error}"),
        QT_TRANSLATE_NOOP("Problems", "It needs {bytes} bytes there. Choose another folder or stick."),
        {
            "file": path.name,
            "folder": str(path.parent),
            "error": error.strerror or type(error).__name__,
            "bytes": size,
        },
        Place(file=path.name),
    )
