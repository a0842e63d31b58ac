"""What sync tells people: rehearsals, conflicts, devices and what is still missing; plain frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from workbench.domain.changes import Changes

VALUE, EDIT_VS_DELETE = "value", "edit-vs-delete"
#: What the two sides of an edit-vs-delete card did.
DELETED, EDITED = "deleted", "edited"
#: The pseudo field of such a card.
ROW_FIELD = "deleted"
MINE, THEIRS = "mine", "theirs"
#: More deleted clients than this, or than this share of all, want a second look (`reliability.md` §3.4 rule 13).
GUARD_CLIENTS, GUARD_SHARE = 20, 0.10


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One thing that two copies did without knowing of each other, until somebody decides.

    Attributes:
        id: names it in `resolve`; the same on every copy.
        kind: `value`, or `edit-vs-delete` for a row deleted on one side and edited on the other.
        client_no, client_name: of the client it belongs to, None where it belongs to none.
        table, field: where it is; `field` is the column, with its table for other tables than `client`
            (`holding.amount_fen`), and `deleted` for an edit-vs-delete card.
        mine: what this copy wrote; where this copy wrote nothing, what is shown.
        theirs: what the other copy wrote (the shown one, when `mine` is not shown).
        base: what both had seen before, None where there was nothing.
        winner: `mine` or `theirs`: which of the two is shown now.
        values: every different value, the shown one last.
        mine_device, theirs_device, mine_at, theirs_at: who wrote them and when (UTC ISO).
    """

    id: str
    kind: str
    client_id: str | None
    client_no: str | None
    client_name: str | None
    table: str
    field: str
    mine: Any
    theirs: Any
    base: Any
    winner: str
    values: tuple[Any, ...]
    mine_device: str
    theirs_device: str
    mine_at: str
    theirs_at: str

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "values": list(self.values)}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many clients, or rows, are new, changed and deleted."""

    new: int = 0
    changed: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """Transactions of a copy that others refer to and that did not arrive yet."""

    device: str
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a packet would change; found out by really applying it and taking that back.

    Attributes:
        packet: the file's name.
        signer, device, key: name, id and public key (hex) of the copy that made it.
        trusted: a packet of this copy was merged before; merging makes it so.
        number, made_at: which packet of that copy, and when it was made (UTC ISO).
        clients: new, changed and deleted clients; a client changes with its contacts, holdings and so on.
        tables: the same for the rows of each table.
        conflicts: the conflicts that are new.
        transactions: how many would be applied.
        skipped: how many the book has already.
        waiting: how many would wait for others, and `gaps`, what they wait for.
        guarded: so many clients would go that the passphrase should be asked again.
        clock_ahead_ms: how far that copy's clock is ahead of ours at least; 0 when it is not.
    """

    packet: str
    signer: str
    device: str
    key: str
    trusted: bool
    number: int
    made_at: str
    clients: Counts
    tables: Mapping[str, Counts]
    conflicts: tuple[ConflictRow, ...]
    transactions: int
    skipped: int
    waiting: int
    gaps: tuple[Gap, ...]
    guarded: bool
    clock_ahead_ms: int

    @property
    def nothing_new(self) -> bool:
        """Tell whether the book has everything of this packet already."""
        return self.transactions == 0 and self.waiting == 0

    def as_json(self) -> dict[str, Any]:
        return {
            "packet": self.packet,
            "from": self.signer,
            "number": self.number,
            "new": self.clients.new,
            "changed": self.clients.changed,
            "deleted": self.clients.deleted,
            "conflicts": [conflict.as_json() for conflict in self.conflicts],
            "skipped": self.skipped,
            "device": self.device,
            "key": self.key,
            "trusted": self.trusted,
            "made_at": self.made_at,
            "rows": {table: asdict(counts) for table, counts in self.tables.items()},
            "transactions": self.transactions,
            "waiting": self.waiting,
            "missing": [asdict(gap) for gap in self.gaps],
            "nothing_new": self.nothing_new,
            "guarded": self.guarded,
            "clock_ahead_ms": self.clock_ahead_ms,
        }


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: the same account as its rehearsal, and where the copy from before lies."""

    account: Rehearsal
    changes: Changes
    backup: str | None

    def as_json(self) -> dict[str, Any]:
        return {**self.account.as_json(), "operation": self.changes.operation, "backup": self.backup}


@dataclass(frozen=True, slots=True)
class Exported:
    """A packet that lies on the disk, read again and checked."""

    file: str
    to: str
    number: int
    transactions: int
    operations: int
    size: int
    sha256: str

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One copy of the book; `last_in`/`last_out` are UTC ISO moments of packets from and to it."""

    device: str
    name: str
    this: bool
    trusted: bool
    key: str
    last_in: str | None
    last_out: str | None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Where the book stands with its other copies."""

    devices: tuple[DeviceRow, ...]
    waiting: int
    gaps: tuple[Gap, ...]
    conflicts: tuple[ConflictRow, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "devices": [asdict(device) for device in self.devices],
            "waiting": self.waiting,
            "missing": [asdict(gap) for gap in self.gaps],
            "conflicts": [conflict.as_json() for conflict in self.conflicts],
        }
