"""The few verbs that use cases ask of the store; `db.store` implements them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

#: A typed value of the log: no floats. Days are `date`, references 16 bytes, money whole fen.
Value = None | int | bool | str | date | bytes


class Transaction(Protocol):
    """One use case, one SQL transaction, one entry of the operation log."""

    @property
    def operation(self) -> str | None:
        """The transaction's id (`device.seq` text) after it closed, None when it wrote nothing."""

    def put(self, table: str, row: bytes, values: Mapping[str, Value]) -> None:
        """Set columns of a row, making the row when it is new; unnamed columns keep their value."""

    def delete(self, table: str, row: bytes) -> None:
        """Delete a row together with the children that point at it."""

    def undelete(self, table: str, row: bytes) -> None:
        """Bring a deleted row back with the values it had."""

    def new_id(self) -> bytes:
        """Return a fresh 16-byte id (UUIDv7 layout) for a row made by hand."""

    def natural_id(self, kind: str, *key: str) -> bytes:
        """Return the id of an imported row: BLAKE2b of kind and natural key, keyed with the vault's secret."""


class Store(Protocol):
    """An open book, as services see it."""

    def transaction(
        self, verb: str, *, label: str = "", reason: str = ""
    ) -> AbstractContextManager[Transaction]:
        """Open a transaction; it commits when the block succeeds and leaves no trace when it fails."""
