"""What one operation did to one client: frozen rows of the client's history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.verbs import RECORDS

#: Verbs that cannot be taken back by themselves: records, the taking back itself, and what made the book.
_FIXED = RECORDS | {"undo", "redo", "create", "device"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value of one row: what it was and what it became, as the log keeps them; None for nothing."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """What happened to one row of a client.

    Attributes:
        action: added, changed, deleted or restored.
        facts: what the row held afterwards (before, for a deleted one), by field.
    """

    table: str
    row: bytes
    action: str
    changes: Sequence[FieldChange]
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClientOperation:
    """One operation that touched a client, or what belongs to the client.

    Attributes:
        operation: its name, as `undo --operation` takes it; `undoes` the one that it took back.
        at: UTC ISO moment.
        device: the name of the computer, "" for this one; `device_id` in hex.
    """

    operation: str
    at: str
    device: str
    device_id: str
    verb: str
    label: str
    reason: str
    undone: bool
    undoes: str | None
    rows: Sequence[RowChange]

    @property
    def can_undo(self) -> bool:
        return not self.undone and self.verb not in _FIXED
