"""What a packet says of itself: the signed head of every packet (`reliability.md` §3.7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from db.codec import SCHEMA
from db.parcels import AUTHOR, NewerError, is_vector, is_whole_pair

FORMAT, SUITE = 1, 1
#: A recipient that is not a device yet.
NEW = "new"
_ID = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")
_MOST_FRAMES = 4096


@dataclass(frozen=True, slots=True)
class Signer:
    """The copy that made a packet; `key` is its Ed25519 public key in hex."""

    device: str
    inc: str
    key: str
    name: str

    @property
    def author(self) -> str:
        return f"{self.device}.{self.inc}"


@dataclass(frozen=True, slots=True)
class FrameEntry:
    """One frame: type, BLAKE2b-256 of its content in hex, compressed and inflated size in bytes."""

    type: int
    hash: str
    clen: int
    ulen: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The head of a packet.

    Attributes:
        to: id of the device it is meant for, or `new`.
        number: how many packets the signer had made with it.
        clock_ms: the signer's clock when it was made.
        have: the signer's version vector: what it acknowledges.
        heads: {author: hash in hex} of the newest transactions in `have`; a copy whose own entry of that number is
            another one sees that a device was copied, though the packet does not hold the entry.
        gives: {author: (first seq, last seq)} of what is inside.
        counts: `tx` and `ops`; `att` and `purge` are 0 in this version.
    """

    vault_id: str
    signer: Signer
    to: str
    number: int
    made_at: str
    clock_ms: int
    have: Mapping[str, int]
    heads: Mapping[str, str]
    gives: Mapping[str, tuple[int, int]]
    counts: Mapping[str, int]
    frames: tuple[FrameEntry, ...]
    app: str


def to_bytes(manifest: Manifest) -> bytes:
    said = {
        "format": FORMAT,
        "min_reader": FORMAT,
        "suite": SUITE,
        "kind": "sync",
        "schema": SCHEMA,
        "vault_id": manifest.vault_id,
        "from": asdict(manifest.signer),
        "to": [manifest.to],
        "number": manifest.number,
        "made_at": manifest.made_at,
        "clock_ms": manifest.clock_ms,
        "have": manifest.have,
        "heads": manifest.heads,
        "gives": manifest.gives,
        "counts": manifest.counts,
        "frames": [[frame.type, frame.hash, frame.clen, frame.ulen] for frame in manifest.frames],
        "app": manifest.app,
    }
    return orjson.dumps(said)


def from_bytes(content: bytes) -> Manifest:
    """Return a manifest whose every field has its form.

    Raises:
        NewerError: only a newer program reads the packet.
        ValueError: it is malformed.
    """
    said = orjson.loads(content)
    try:
        _check_versions(said)
        if not _is_sound(said):
            raise ValueError("a manifest is malformed")
        return Manifest(
            vault_id=said["vault_id"],
            signer=Signer(**said["from"]),
            to=said["to"][0],
            number=said["number"],
            made_at=said["made_at"],
            clock_ms=said["clock_ms"],
            have=said["have"],
            heads=said["heads"],
            gives={author: (low, high) for author, (low, high) in said["gives"].items()},
            counts=said["counts"],
            frames=tuple(FrameEntry(*entry) for entry in said["frames"]),
            app=said["app"],
        )
    except (KeyError, TypeError, IndexError, AttributeError):
        raise ValueError("a manifest is malformed") from None


def _check_versions(said: Any) -> None:
    versions = (said["format"], said["min_reader"], said["suite"], *said["schema"])
    if any(type(version) is not int for version in versions) or not is_whole_pair(said["schema"]):
        raise ValueError("a manifest is malformed")
    if said["min_reader"] > FORMAT or said["suite"] != SUITE or said["schema"][0] > SCHEMA[0]:
        raise NewerError("a newer packet")


def _is_sound(said: Any) -> bool:
    signer = said["from"]
    return (
        said["kind"] == "sync"
        and _ID.fullmatch(said["vault_id"]) is not None
        and AUTHOR.fullmatch(f"{signer['device']}.{signer['inc']}") is not None
        and _KEY.fullmatch(signer["key"]) is not None
        and isinstance(signer["name"], str)
        and len(signer["name"]) <= 100
        and len(said["to"]) == 1
        and (said["to"][0] == NEW or _ID.fullmatch(said["to"][0]) is not None)
        and is_whole_pair([said["number"], said["clock_ms"]])
        and isinstance(said["made_at"], str)
        and isinstance(said["app"], str)
        and is_vector(said["have"])
        and said["heads"].keys() == said["have"].keys()
        and all(_KEY.fullmatch(head) is not None for head in said["heads"].values())
        and is_vector({author: high for author, (_low, high) in said["gives"].items()})
        and all(is_whole_pair(span) and 1 <= span[0] <= span[1] for span in said["gives"].values())
        and set(said["counts"]) == {"tx", "ops", "att", "purge"}
        and is_whole_pair([said["counts"]["tx"], said["counts"]["ops"]])
        and len(said["frames"]) <= _MOST_FRAMES
        and all(_is_frame(entry) for entry in said["frames"])
    )


def _is_frame(entry: Any) -> bool:
    kind, digest, clen, ulen = entry
    return is_whole_pair([clen, ulen]) and type(kind) is int and 0 < kind < 255 and _KEY.fullmatch(digest) is not None
