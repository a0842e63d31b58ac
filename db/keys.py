"""The key file `NAME.guanhu.key`: a random data key, wrapped by a passphrase through Argon2id.

The file holds nothing personal. Cost parameters stand in it, so that they can be raised later without touching
older books (`reliability.md` §2 row 1).
"""

from __future__ import annotations

import json
import os
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workbench.domain.problems import Place, Problem, WrongPassphraseError
from workbench.domain.texts import QT_TRANSLATE_NOOP

_ASSOCIATED = b"guanhu key file 1"
#: SQLCipher's raw key: 32 bytes of key and 16 bytes of salt.
KEY_BYTES = 48


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters; the default takes 0.5–1.5 s on a branch PC. Only tests make books with a lower one."""

    time: int = 3
    memory_kib: int = 262_144
    lanes: int = 1


def key_path(book: Path) -> Path:
    """Return the path of the key file beside `book`."""
    return book.with_name(book.name + ".key")


def create_key(book: Path, passphrase: str, cost: Cost) -> bytes:
    """Make a random data key, write it wrapped beside `book`, and return it (48 bytes)."""
    key = secrets.token_bytes(KEY_BYTES)
    write_private(key_path(book), wrap(key, passphrase, cost))
    return key


def wrap(key: bytes, passphrase: str, cost: Cost) -> bytes:
    """Return the bytes of a key file that holds `key` under `passphrase`."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_derive(passphrase, salt, cost)).encrypt(nonce, key, _ASSOCIATED)
    slot = {
        "kind": "passphrase",
        "kdf": {
            "name": "argon2id",
            "time": cost.time,
            "memory_kib": cost.memory_kib,
            "lanes": cost.lanes,
            "salt": salt.hex(),
        },
        "nonce": nonce.hex(),
        "wrapped": wrapped.hex(),
    }
    return json.dumps({"format": 1, "slots": [slot]}, indent=1).encode()


def unwrap_key(book: Path, passphrase: str) -> bytes:
    """Return the data key of `book`.

    Raises:
        Problem: the key file is missing or unreadable.
        WrongPassphraseError: the passphrase does not open it.
    """
    path = key_path(book)
    try:
        slot = json.loads(path.read_bytes())["slots"][0]
        kdf = slot["kdf"]
        cost = Cost(time=kdf["time"], memory_kib=kdf["memory_kib"], lanes=kdf["lanes"])
        salt, nonce, wrapped = (bytes.fromhex(text) for text in (kdf["salt"], slot["nonce"], slot["wrapped"]))
    except FileNotFoundError:
        raise Problem(
            "key-file-missing",
            QT_TRANSLATE_NOOP("Problems", "The key file {file} is missing."),
            QT_TRANSLATE_NOOP("Problems", "Put it back beside the book; every backup holds a copy of it."),
            {"file": path.name},
            Place(file=path.name),
        ) from None
    except (ValueError, KeyError, IndexError, TypeError):
        raise _damaged(path) from None
    try:
        return AESGCM(_derive(passphrase, salt, cost)).decrypt(nonce, wrapped, _ASSOCIATED)
    except (OverflowError, HashingError):
        raise _damaged(path) from None
    except InvalidTag:
        raise WrongPassphraseError(
            "wrong-passphrase",
            QT_TRANSLATE_NOOP("Problems", "The passphrase does not open this book."),
            QT_TRANSLATE_NOOP("Problems", "Check Caps Lock and the input method, then try again."),
        ) from None


def _damaged(path: Path) -> Problem:
    return Problem(
        "key-file-damaged",
        QT_TRANSLATE_NOOP("Problems", "The key file {file} is damaged."),
        QT_TRANSLATE_NOOP("Problems", "Put it back beside the book; every backup holds a copy of it."),
        {"file": path.name},
        Place(file=path.name),
    )


def write_private(path: Path, content: bytes) -> None:
    """Write a file readable by its owner alone: to a part file, flushed to disk, then renamed."""
    part = path.with_name(path.name + ".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


def _derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return hash_secret_raw(secret, salt, cost.time, cost.memory_kib, cost.lanes, 32, Type.ID)
