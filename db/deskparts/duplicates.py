"""What merging duplicates asks of the open book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.queries import duplicates
from db.store import Book

Rows = Mapping[str, Mapping[bytes, Mapping[str, Any]]]


class DuplicateReads(Book):
    """A book that tells what belongs to a client; implements `workbench.services.merging.MergeStore`."""

    def belongings(self, client: bytes) -> Rows:
        """Return the rows of every table that belong to a client: {table: {id: values}}."""
        return duplicates.belongings(self, client)

    def naming(self, clients: Sequence[bytes]) -> Rows:
        """Return the rows that name one of these clients and belong to none of them."""
        return duplicates.naming(self, clients)

    def written(self, client: bytes) -> Mapping[str, str]:
        """Return when each column of a client was last written, as UTC ISO moments."""
        return duplicates.written(self, client)
